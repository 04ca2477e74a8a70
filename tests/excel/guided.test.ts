/** @jest-environment jsdom */
import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import { guidedPlan } from '../../src/books/guided/guided-plan.ts';
import { readGuided } from '../../src/books/guided/read-guided.ts';
import type { GuidedState } from '../../src/books/guided/spec.ts';
import { excelWorkbook } from '../../taskpane/hosts/excel.ts';
import { smallBook } from '../guided/small-book.ts';
import { typed } from '../guided/small-states.ts';
import { startExcel, type Host } from './host/office.ts';
import { portrait } from './portrait.ts';

/** A guided book, written, typed in and read back through Microsoft's client. */
let host: Host;
const excel = excelWorkbook(() => 'es');
beforeAll(() => {
  host = startExcel();
});
beforeEach(() => {
  host.restart();
});

const sheets = smallBook().sheets.map(({ name }) => name);
const build = (state: GuidedState) => excel.carryOut(guidedPlan(smallBook(), state));
const read = async () => readGuided(smallBook, await excel.readTyped(sheets));
const put = (
  row: number,
  column: number,
  value: string | number,
  formula?: string,
  numberFormat?: string,
) => {
  const cell = host.book.sheet('Postulaciones')!.make(row, column);
  Object.assign(cell, { value, formula });
  if (numberFormat !== undefined) cell.dress.numberFormat = numberFormat;
};
/** Without what each formula gave: the simulated Excel works out none of Muni's. */
const plain = (state: GuidedState): unknown =>
  JSON.parse(JSON.stringify(state, (key, value: unknown) => (key === 'value' ? null : value)));

test('what was typed is read back in one round trip', async () => {
  await build(typed);
  host.trips = 0;
  expect(plain(await read())).toEqual(plain(typed));
  expect(host.trips).toBe(1);
});

test('notes survive a second building with their format, and it can be taken back', async () => {
  await build(typed);
  put(2, 14, 46000, undefined, 'dd/mm/yyyy');
  put(40, 0, 'Llamar a Sucre');
  const before = portrait(host.book);
  const state = await read();
  const { undo } = await build(state);
  const sheet = host.book.sheet('Postulaciones')!;
  expect(sheet.at(2, 14)).toMatchObject({ value: 46000, dress: { numberFormat: 'dd/mm/yyyy' } });
  expect(sheet.at(40, 0)?.value).toBe('Llamar a Sucre');
  expect(plain(await read())).toEqual(plain(state));
  await undo!();
  expect(portrait(host.book)).toEqual(before);
});

test('6,000 applications come in pieces that Excel on the web can send', async () => {
  const postulaciones = Array.from({ length: 6000 }, (_, at) => ({
    codigo: `C${at}`,
    servicio: 'Catastro',
    puntaje: at % 100,
  }));
  const state = { rows: { ...typed.rows, postulaciones } };
  await build(state);
  host.trips = 0;
  const doing: string[] = [];
  const standing = await excel.readTyped(sheets, { onProgress: (_, what) => void doing.push(what) });
  expect(readGuided(smallBook, standing).rows['postulaciones']).toEqual(postulaciones);
  expect(host.trips).toBeLessThan(12);
  expect(doing.length).toBeGreaterThan(1);
});

test('an empty sheet, and one whose cells begin further on, are told from their first cell', async () => {
  await expect(excel.readTyped(['Hoja1'])).resolves.toEqual([{ name: 'Hoja1', cells: [] }]);
  Object.assign(host.book.sheets[0]!.make(2, 1), { value: 6, formula: '=2*3' });
  Object.assign(host.book.sheets[0]!.make(3, 2), { value: 'x' });
  await expect(excel.readTyped(['Hoja1'])).resolves.toEqual([
    { name: 'Hoja1', cells: [[], [], [null, { formula: '=2*3', value: 6 }, null], [null, null, 'x']] },
  ]);
});
