import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ways } from '../../taskpane/pages/home-ways.ts';
import { axeFaults, sideways, smallTargets } from './pane-checks.ts';
import { goTo, inserted, select, sheetNames, type View } from './pane-open.ts';
import { panes } from './panes.ts';
import { soon } from './soon.ts';
import './retry.ts';

const pictures = resolve('.cache/panel');
const smallest = { width: 350, height: 378 };

const shown = panes();
beforeAll(() => {
  mkdirSync(pictures, { recursive: true });
});

const door = (page: Page, name: string) => page.getByRole('button', { name });

async function toPreview(page: Page): Promise<void> {
  await goTo(page, { page: 'informe', step: 'datos' });
  await door(page, 'Municipalidades del Cusco 2024').click();
  await page.getByRole('button', { name: 'Continuar' }).click();
  await page.getByRole('button', { name: 'Ver cómo quedará' }).click();
  await page.getByRole('button', { name: 'Crear el informe de ejecución' }).waitFor();
}

/** Every face of the pane, and how a person gets there. */
const faces: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  inicio: () => Promise.resolve(),
  funciones: (page) => goTo(page, { page: 'funciones' }),
  async 'nada encontrado'(page) {
    await goTo(page, { page: 'funciones' });
    await page.getByLabel('Buscar', { exact: true }).fill('zanahoria');
  },
  async ficha(page) {
    await goTo(page, { page: 'ayuda', id: 'TASA_EJECUCION' });
    await page.getByText('Ejemplos', { exact: true }).click();
    await page.getByText('Fuente', { exact: true }).click();
  },
  async 'ficha con tabla'(page) {
    await goTo(page, { page: 'ayuda', id: 'CONTRAPARTE_ESTADO' });
    await page.getByText('Ejemplos', { exact: true }).click();
  },
  async 'ficha con fallas'(page) {
    await goTo(page, { page: 'ayuda', id: 'CATEGORIA' });
    await page.getByRole('button', { name: 'Insertar' }).click();
  },
  async 'celda con error'(page) {
    await select(page, { address: 'Hoja 1!D5', formula: '=MUNI.TASA_EJECUCION(B5,C5)', text: '#N/A' });
  },
  datos: (page) => goTo(page, { page: 'informe', step: 'datos' }),
  async entendido(page) {
    await goTo(page, { page: 'informe', step: 'datos' });
    await door(page, 'Municipalidades del Cusco 2024').click();
    await page.getByRole('button', { name: 'Continuar' }).waitFor();
    await page.getByText('columnas reconocidas').click();
  },
  async opciones(page) {
    await goTo(page, { page: 'informe', step: 'datos' });
    await door(page, 'Municipalidades del Cusco 2024').click();
    await page.getByRole('button', { name: 'Continuar' }).click();
  },
  async 'así quedará'(page) {
    await toPreview(page);
  },
  async 'informe listo'(page) {
    await toPreview(page);
    await page.getByRole('button', { name: 'Crear el informe de ejecución' }).click();
    await page.getByText('Informe listo').first().waitFor();
  },
  async gráficos(page) {
    await toPreview(page);
    await page.getByRole('button', { name: 'Crear el informe de ejecución' }).click();
    await page.getByRole('button', { name: 'Ver los gráficos' }).click();
    await page.getByText('Cifras del gráfico').first().click();
  },
  muestras: (page) => goTo(page, { page: 'muestras' }),
  async ajustes(page) {
    await goTo(page, { page: 'ajustes' });
    await page.locator('.menu summary').click();
  },
};

const views: readonly (readonly [string, View])[] = [
  ['claro', { ...smallest, colors: 'light' }],
  ['oscuro', { ...smallest, colors: 'dark' }],
  ['contraste', { ...smallest, colors: 'dark', contrast: true }],
];

describe.each(views)('%s, 350×378', (colors, view) => {
  test.each(Object.keys(faces))('%s', async (face) => {
    const page = await shown.open(view);
    await faces[face]?.(page);
    await page.screenshot({ path: resolve(pictures, `${face}-${colors}.png`) });
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

describe('at 200 %, which halves the room', () => {
  test.each(Object.keys(faces))('%s does not move sideways', async (face) => {
    const page = await shown.open({ width: 175, height: 378, colors: 'light' });
    await faces[face]?.(page);
    await page.screenshot({ path: resolve(pictures, `${face}-doble.png`) });
    await soon(async () => {
      expect(await sideways(page)).toBe(0);
    });
  });
});

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at?.getAttribute('aria-label') ?? at?.id ?? '';
  });

const nameOfFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return (
      at?.getAttribute('aria-label') ??
      at?.querySelector('.door-title')?.textContent ??
      at?.textContent ??
      ''
    ).trim();
  });

async function pressUntil(page: Page, key: string, name: string): Promise<void> {
  for (let turn = 0; turn < 40; turn++) {
    if ((await nameOfFocus(page)).startsWith(name)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`the keyboard never reached «${name}»`);
}

describe('by keyboard alone', () => {
  test('the home page is walked in reading order', async () => {
    const page = await shown.open({ ...smallest, colors: 'light' });
    const places = [
      'Buscar funciones',
      'Idioma y ajustes',
      ...ways.flatMap((some) => some.ways.map(({ title }) => title.es)),
    ];
    const walked: string[] = [];
    for (let turn = 0; turn < places.length; turn++) {
      await page.keyboard.press('Tab');
      walked.push(await nameOfFocus(page));
    }
    expect(walked).toEqual(places);
  });

  test('a formula is found, tried and inserted', async () => {
    const page = await shown.open({ ...smallest, colors: 'light' });
    await select(page, { address: 'Hoja 1!D5', formula: '', text: '' });
    await pressUntil(page, 'Tab', 'Buscar funciones');
    await page.keyboard.press('Enter');
    await soon(async () => {
      expect(await nameOfFocus(page)).toBe('Funciones');
    });
    await page.keyboard.press('Tab');
    await soon(async () => {
      expect(await focused(page)).toBe('muni-search');
    });
    await page.keyboard.type('porcentaje de ejecución');
    await pressUntil(page, 'Tab', 'TASA_EJECUCION');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('3.194.428,40');
    await page.keyboard.press('Tab');
    await page.keyboard.type('24.201.193');
    await page.keyboard.press('Enter');
    await soon(async () => {
      expect(await inserted(page)).toEqual(['=MUNI.TASA_EJECUCION(3194428.4,24201193)']);
    });
    await soon(async () => {
      expect(await page.locator('.status').textContent()).toBe('Fórmula insertada en Hoja 1!D5.');
    });
  });

  test('sample data are put in a new sheet, and taken back', async () => {
    const page = await shown.open({ ...smallest, colors: 'light' });
    await pressUntil(page, 'Tab', 'Datos de ejemplo');
    await page.keyboard.press('Enter');
    await pressUntil(page, 'Tab', 'Insertar en una hoja nueva');
    await page.keyboard.press('Enter');
    await page.getByText('Listo: los datos están en la hoja').waitFor();
    await soon(async () => {
      expect(await sheetNames(page)).toEqual(['Hoja 1', 'Municipalidades del Cusco 2024']);
    });
    await pressUntil(page, 'Tab', 'Deshacer');
    await page.keyboard.press('Enter');
    await page.locator('.note').getByText('el libro quedó como antes').waitFor();
    await soon(async () => {
      expect(await sheetNames(page)).toEqual(['Hoja 1']);
    });
  });

  test('focus is always seen', async () => {
    const page = await shown.open({ ...smallest, colors: 'light' });
    for (let turn = 0; turn < 5; turn++) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() =>
        document.activeElement ? getComputedStyle(document.activeElement).outlineStyle : 'none',
      );
      expect(outline).toBe('solid');
    }
  });
});

describe('a file too large to be read at once', () => {
  /** More than a megabyte of rows. */
  const large = {
    name: 'grande.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      `Programa;Vigente;Devengado\n${Array.from({ length: 60_000 }, (_, row) => `Programa ${row % 40};1000,50;400,25`).join('\n')}`,
    ),
  };

  test('is read apart, and the whole of it', async () => {
    const page = await shown.open({ ...smallest, colors: 'light' });
    await goTo(page, { page: 'informe', step: 'datos' });
    await page.setInputFiles('#muni-file', large);
    await page.getByRole('heading', { name: 'Lo que entendí' }).waitFor();
    await soon(async () => {
      expect(await page.locator('dd').allTextContents()).toContain('60.030.000,00');
    });
  });

  test('shows that it is being read after a second, and can be called off', async () => {
    const page = await shown.open({ ...smallest, colors: 'light' });
    await page.route('**/worker.ts', () => new Promise(() => undefined));
    await goTo(page, { page: 'informe', step: 'datos' });
    await page.setInputFiles('#muni-file', large);
    await page.getByRole('progressbar').waitFor();
    await page.screenshot({ path: resolve(pictures, 'leyendo-claro.png') });
    await soon(async () => {
      expect(await axeFaults(page)).toEqual([]);
    });
    await page.getByRole('button', { name: 'Cancelar' }).click();
    await soon(async () => {
      expect(await page.locator('.status').textContent()).toBe('Cancelado. El libro quedó como estaba.');
    });
    await soon(async () => {
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('¿De dónde salen los datos?');
    });
  });

  /** The real worker, deaf to some questions: what it was asked stays half done. */
  const halfDone = async (page: Page, deafTo: string): Promise<void> => {
    await page.route('**/worker.ts', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: `addEventListener('message', (asked) => {
          const question = asked.data.understand;
          if (!question || !(${deafTo})) return;
          asked.ports[0].postMessage({ done: 0.5 });
          asked.stopImmediatePropagation();
        });
        ${shown.files()['/worker.ts']?.body ?? ''}`,
      }),
    );
  };

  test('is understood apart too: the page shows how far it is, and it can be called off', async () => {
    const page = await shown.open({ ...smallest, colors: 'light' });
    await halfDone(page, 'true');
    await goTo(page, { page: 'informe', step: 'datos' });
    await page.setInputFiles('#muni-file', large);
    await page.getByText('Entendiendo las filas de grande.csv').waitFor();
    await soon(async () => {
      expect(await page.getByRole('progressbar').getAttribute('value')).toBe('0.5');
    });
    await page.screenshot({ path: resolve(pictures, 'entendiendo-claro.png') });
    await soon(async () => {
      expect(await axeFaults(page)).toEqual([]);
    });
    await page.getByRole('button', { name: 'Cancelar' }).click();
    await soon(async () => {
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('¿De dónde salen los datos?');
    });
  });

  const years = {
    ...large,
    buffer: Buffer.from(
      `Gestión;Programa;Vigente;Devengado\n${Array.from({ length: 60_000 }, (_, row) => `${2024 + (row % 2)};Programa ${row % 40};1000,50;400,25`).join('\n')}`,
    ),
  };

  test('is understood again when the year is chosen', async () => {
    const page = await shown.open({ ...smallest, colors: 'light' });
    await goTo(page, { page: 'informe', step: 'datos' });
    await page.setInputFiles('#muni-file', years);
    await page.locator('#muni-year').selectOption('2025');
    await page.locator('dd', { hasText: '30.015.000,00' }).first().waitFor();
    await soon(async () => {
      expect(await page.locator('#muni-year').inputValue()).toBe('2025');
    });
  });

  test('keeps what was understood when a second reading is called off, and waits meanwhile', async () => {
    const page = await shown.open({ ...smallest, colors: 'light' });
    await halfDone(page, 'question.intake.gestion');
    await goTo(page, { page: 'informe', step: 'datos' });
    await page.setInputFiles('#muni-file', years);
    await page.locator('#muni-year').selectOption('2025');
    await page.getByRole('progressbar').waitFor();
    await soon(async () => {
      expect(await page.locator('[inert]').count()).toBe(1);
    });
    await page.getByRole('button', { name: 'Cancelar' }).click();
    await page.locator('[inert]').waitFor({ state: 'detached' });
    await soon(async () => {
      expect(await page.locator('#muni-year').inputValue()).toBe('');
    });
    await soon(async () => {
      expect(await page.locator('dd').allTextContents()).toContain('60.030.000,00');
    });
  });
});
