import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import './retry.ts';
import { soon } from './soon.ts';
import { byKeyboard, byMouse, walked, walkTheCall } from './ten-minutes.ts';
import { readApart, saved, type Desk } from './workbench-open.ts';
import { localDesks } from './desks.ts';

/** The README's «Una convocatoria en diez minutos», done in the local workbook as it is built and served. */
const local = localDesks();
let desk: Desk;

async function freshDesk(): Promise<Desk> {
  desk = await local.open();
  await desk.page.getByRole('button', { name: /Libro nuevo/ }).click();
  await desk.page.getByRole('button', { name: 'Guardar' }).waitFor();
  return desk;
}

test('by mouse: from nothing to a built call, cancelled once half-way; and on to the order of merit', async () => {
  const { page } = await freshDesk();
  await walkTheCall({
    page,
    hand: byMouse(page),
    async at(place) {
      if (place !== '4-asi-quedara') return;
      await page.getByRole('button', { name: 'Crear el libro: Convocatoria del fondo' }).click();
      await page.getByRole('button', { name: 'Cancelar' }).click({ timeout: 180_000 });
      await page.getByText('Cancelado. El libro quedó como estaba.').first().waitFor({ timeout: 180_000 });
      await soon(async () => {
        expect(await page.getByText('Parámetros', { exact: true }).count()).toBe(1); // in the pane's list alone
      });
    },
  });
  const book = readApart(await saved(page));
  expect(book.sheets).toEqual(expect.arrayContaining(['Hoja1', 'Convocatoria', 'Menú de servicios']));
  expect(book.cell('Convocatoria', 'B12')?.value).toBe(60_000);
  expect(['C6', 'C7', 'C8', 'C9'].map((at) => book.cell('Postulaciones', at)?.value)).toEqual([
    'Tarabuco',
    'Poroma',
    'Presto',
    'Sucre',
  ]);
  // 18.000, 9.500 and 12.400,50 with 5 %, 5 % and 13 % on top; the fund pays 85 % or 75 % of them.
  const paid = ['E8', 'E9', 'E10', 'E11'].map((at) => book.cell('Orden de mérito publicado', at)?.value);
  expect(paid).toEqual([19_061.12, 10_060.04, 13_131.53, 13_454.91]);
});

test('by keyboard alone', async () => {
  const { page } = await freshDesk();
  await walkTheCall({ page, hand: byKeyboard(page) });
  const book = readApart(await saved(page));
  expect(book.cell('Convocatoria', 'B6')?.value).toBe('FOCAM');
});

test('the README tells every step and shows every picture of the walk', () => {
  const readme = readFileSync('README.md', 'utf8').replaceAll(/\s+/g, ' ');
  for (const words of walked.words) expect(readme).toContain(words);
  for (const name of walked.pictures) expect(readme).toContain(`docs/imagenes/convocatoria-${name}.png`);
});
