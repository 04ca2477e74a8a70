import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFaults, sideways, smallTargets } from './pane-checks.ts';
import { goTo, sheetNames } from './pane-open.ts';
import { panes } from './panes.ts';
import './retry.ts';
import { soon } from './soon.ts';

const pictures = resolve('.cache/panel');
const smallest = { width: 350, height: 378 };

const shown = panes();
beforeAll(() => {
  mkdirSync(pictures, { recursive: true });
});

/** A field by its label, which may say that it is optional. */
const fieldOf = (label: string): RegExp =>
  new RegExp(`^${label.replace(/[()]/g, '\\$&')}(?: \\(opcional\\))?$`);

const toStep = async (page: Page, step: string): Promise<void> => {
  await goTo(page, { page: 'libro', book: 'convocatoria', step });
  await page.getByText(/^Paso \d+ de \d+$/).waitFor();
};

const typed: readonly (readonly [string, string])[] = [
  ['Fondo', 'FOCAM'],
  ['Asociación que convoca', 'AMDECO'],
  ['Gestión', '2027'],
  ['Presupuesto del fondo (Bs)', '1.500.000'],
  ['Publicación de la convocatoria', '01/03/2027'],
  ['Último día para postular', '31/03/2027'],
];

async function fillIn(page: Page): Promise<void> {
  for (const [label, words] of typed) await page.getByLabel(fieldOf(label)).fill(words);
}

async function build(page: Page): Promise<void> {
  await toStep(page, 'llamado');
  await fillIn(page);
  await toStep(page, 'asi-quedara');
  await page.getByRole('button', { name: 'Crear el libro: Convocatoria del fondo' }).click();
  await page.getByText('Libro listo').first().waitFor();
}

const places: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['llamado', (page) => toStep(page, 'llamado')],
  [
    'faltas',
    async (page) => {
      await toStep(page, 'llamado');
      await page.getByRole('button', { name: 'Continuar' }).click();
      await page.getByRole('alert').waitFor();
    },
  ],
  [
    'pasos',
    async (page) => {
      await toStep(page, 'llamado');
      await page.getByText(/^Paso \d+ de \d+$/).click();
    },
  ],
  ['menu', (page) => toStep(page, 'menu')],
  ['criterios', (page) => toStep(page, 'requisitos')],
  [
    'fila',
    async (page) => {
      await goTo(page, { page: 'fila', book: 'convocatoria', step: 'menu', panel: 'servicios' });
      await page.getByLabel(fieldOf('Servicio')).waitFor();
    },
  ],
  [
    'vista',
    async (page) => {
      await toStep(page, 'llamado');
      await fillIn(page);
      await toStep(page, 'asi-quedara');
    },
  ],
  ['escrito', build],
  [
    'inicio',
    async (page) => {
      await build(page);
      await goTo(page, { page: 'inicio' });
      await page.getByText(/^Sigue: /).waitFor();
    },
  ],
  [
    'postulaciones',
    async (page) => {
      await build(page);
      await toStep(page, 'postulaciones');
    },
  ],
];

describe.each(['light', 'dark'] as const)('the guide in %s', (colors) => {
  test.each(places)('%s is whole at 350 × 378', async (name, reach) => {
    const page = await shown.open({ ...smallest, colors });
    await reach(page);
    await page.screenshot({ path: resolve(pictures, `guia-${name}-${colors}.png`) });
    await soon(async () => {
      expect(await axeFaults(page)).toEqual([]);
    });
    await soon(async () => {
      expect(await sideways(page)).toBe(0);
    });
    await soon(async () => {
      expect(await smallTargets(page)).toEqual([]);
    });
  });
});

describe('by keyboard alone', () => {
  test('a call is filled in, built, and an application registered', async () => {
    const page = await shown.open({ ...smallest, colors: 'light' });
    const press = async (name: string | RegExp): Promise<void> => {
      await page.getByRole('button', { name }).first().focus();
      await page.keyboard.press('Enter');
    };
    await press(/^Convocatoria del fondo/);
    await page.getByLabel(fieldOf('Fondo')).focus();
    for (const [label, words] of typed) {
      await page.getByLabel(fieldOf(label)).focus();
      await page.keyboard.press('Control+a');
      await page.keyboard.type(words);
    }
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Menú y costos' }).waitFor();
    await soon(async () => {
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    });
    await page.getByText(/^Paso \d+ de \d+$/).focus();
    await page.keyboard.press('Enter');
    await press(/^Así quedará/);
    await page.getByText('Todavía no se escribió nada').waitFor();
    await press('Crear el libro: Convocatoria del fondo');
    await page.getByText('Libro listo').first().waitFor();
    await press('Seguir: Registrar postulaciones');
    await page.getByText('Todavía no hay filas').first().waitFor();
    await press('+ Agregar: Postulaciones');
    await page.getByLabel(fieldOf('Código')).waitFor();
    await page.getByLabel(fieldOf('Código')).focus();
    await page.keyboard.type('P-001');
    await page.getByLabel(fieldOf('Fecha de presentación')).focus();
    await page.keyboard.type('15/03/2027');
    await page.getByLabel(fieldOf('Municipio')).focus();
    await page.keyboard.type('gam de sn pedro de buena vista');
    await press('San Pedro (Potosí)');
    await soon(async () => {
      expect(await page.getByLabel(fieldOf('Municipio')).inputValue()).toBe('San Pedro (Potosí)');
    });
    await page.getByLabel(fieldOf('Servicio')).focus();
    await page.keyboard.type('catas');
    await press('Catastro y SIIM');
    await press('Agregar la fila');
    await page.getByText('Agregada: P-001.').first().waitFor();
    await press('Ver cómo quedará');
    await page.getByText('Postulaciones: filas nuevas: 1').waitFor();
    await press('Actualizar el libro: Convocatoria del fondo');
    await page.getByText('Libro listo').first().waitFor();
    await soon(async () => {
      expect(await sheetNames(page)).toContain('Postulaciones');
    });
  });
});
