import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { readApart, saved, type Desk } from './workbench-open.ts';
import { localDesks } from './desks.ts';
import './retry.ts';

const local = localDesks();
let desk: Desk;

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const field = (page: Page, label: string) =>
  page.getByLabel(new RegExp(`^${label.replace(/[()]/g, '\\$&')}(?: \\(opcional\\))?$`));

const typed: readonly (readonly [string, string])[] = [
  ['Fondo', 'FOCAM'],
  ['Asociación que convoca', 'AMDECO'],
  ['Gestión', '2027'],
  ['Presupuesto del fondo (Bs)', '500000'],
  ['Publicación de la convocatoria', '01/03/2027'],
  ['Último día para postular', '31/03/2027'],
];

async function goOn(page: Page, heading: string): Promise<void> {
  await page.locator('.pane').getByRole('heading', { level: 1, name: heading }).waitFor();
  await button(page, 'Continuar').click();
}

test('a call is filled in, built, an application registered, built again, saved and read elsewhere', async () => {
  desk = await local.open();
  const { page } = desk;
  await button(page, /Libro nuevo/).click();
  await button(page, 'Guardar').waitFor();
  await button(page, /^Convocatoria del fondo/).click();
  for (const [label, words] of typed) await field(page, label).fill(words);
  await goOn(page, 'La convocatoria');
  for (const label of ['Gastos generales', 'Rédito de la asociación', 'Impuestos'])
    await field(page, label).fill('0');
  await goOn(page, 'Menú y costos');
  await field(page, 'Sin historial de contraparte: parte de la nota máxima').fill('0');
  await goOn(page, 'Requisitos y criterios');
  await page.locator('.pane').getByRole('heading', { level: 1, name: 'Calendario y parámetros' }).waitFor();
  await button(page, 'Ver cómo quedará').click();
  await button(page, 'Crear el libro: Convocatoria del fondo').click();
  const ready = page.locator('.pane').getByText('Libro listo').first();
  await ready.waitFor({ timeout: 300_000 });

  await button(page, 'Seguir: Registrar postulaciones').click();
  await button(page, '+ Agregar: Postulaciones').click();
  await field(page, 'Código').fill('P-001');
  await field(page, 'Fecha de presentación').fill('15/03/2027');
  await field(page, 'Municipio').fill('tarabuko');
  await button(page, 'Tarabuco').click();
  await field(page, 'Servicio').fill('Catastro y SIIM');
  await button(page, 'Agregar la fila').click();
  await button(page, 'Ver cómo quedará').click();
  await page.getByText('Postulaciones: filas nuevas: 1').waitFor();
  await button(page, 'Actualizar el libro: Convocatoria del fondo').click();
  await ready.waitFor({ timeout: 300_000 });

  const book = readApart(await saved(page));
  expect(book.sheets).toEqual(expect.arrayContaining(['Convocatoria', 'Postulaciones', 'Municipios']));
  expect(['A6', 'B6', 'C6', 'G6'].map((at) => book.cell('Postulaciones', at)?.value)).toEqual([
    'P-001',
    46461,
    'Tarabuco',
    'Chuquisaca',
  ]);
  await button(page, /Volver al inicio/).click();
  await page.getByText(/^Sigue: /).waitFor({ timeout: 300_000 });
  await page.getByText(/por corregir en /).waitFor();
});
