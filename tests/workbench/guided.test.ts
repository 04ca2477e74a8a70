import { afterEach, expect, test } from '@jest/globals';
import { catalog } from '../../src/catalog.ts';
import { guidedPlan } from '../../src/books/guided/guided-plan.ts';
import { readGuided } from '../../src/books/guided/read-guided.ts';
import type { GuidedState } from '../../src/books/guided/spec.ts';
import { localWorkbook } from '../../workbench/host/workbook.ts';
import { headlessEngine } from '../../workbench/univer/headless.ts';
import type { Engine } from '../../workbench/univer/engine.ts';
import { smallBook } from '../guided/small-book.ts';
import { typed } from '../guided/small-states.ts';

let engine: Engine;
let made = 0;

function opened() {
  engine = headlessEngine(catalog);
  const book = engine.open({
    id: `guiado ${++made}`,
    sheetOrder: ['a'],
    sheets: { a: { id: 'a', name: 'Mi hoja', rowCount: 20, columnCount: 8, cellData: {} } },
  });
  const workbook = localWorkbook(engine);
  const sheets = smallBook().sheets.map(({ name }) => name);
  const build = (state: GuidedState) => workbook.carryOut(guidedPlan(smallBook(), state));
  const read = async () => readGuided(smallBook, await workbook.readTyped(sheets));
  return { book, build, read };
}

afterEach(() => {
  engine.dispose();
});

test('a guided book is read back as it was typed, and its own sums are not', async () => {
  const { build, read } = opened();
  await build(typed);
  expect(await read()).toEqual(typed);
});

test('notes survive a second building as they looked, and it can be taken back', async () => {
  const { book, build, read } = opened();
  await build(typed);
  const sheet = book.getSheetByName('Postulaciones')!;
  sheet.getRange('O3').setValue({ v: 46000, s: { n: { pattern: 'dd/mm/yyyy' } } });
  sheet.getRange('A41').setValue('Llamar a Sucre');
  const state = await read();
  expect(Object.values(state.notes ?? {})).toEqual([
    [
      { row: 2, column: 14, cell: 46000 },
      { row: 40, column: 0, cell: 'Llamar a Sucre' },
    ],
  ]);
  const rows = Array.from({ length: 60 }, (_, at) => ({ codigo: `B${at}` }));
  const { undo } = await build({ ...state, rows: { ...state.rows, postulaciones: rows } });
  expect(sheet.getRange('O3').getValue()).toBe(46000);
  expect(sheet.getRange('O3').getCellStyleData()?.n?.pattern).toBe('dd/mm/yyyy');
  expect(sheet.getRange('A41').getValue()).toBe('B35');
  expect((await read()).notes?.['Postulaciones']?.map(({ cell }) => cell)).toEqual([46000, 'Llamar a Sucre']);
  await undo?.();
  expect(await read()).toEqual(state);
});
