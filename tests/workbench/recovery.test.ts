import { afterAll, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { catalog } from '../../src/catalog.ts';
import { fileOf } from '../../workbench/files/save.ts';
import { snapshotOf } from '../../workbench/files/snapshot.ts';
import { localWorkbook } from '../../workbench/host/workbook.ts';
import { listen, repeat } from '../../workbench/recovery/steps.ts';
import type { Step } from '../../workbench/recovery/store.ts';
import { calculateAll, calculateChanges, type Book, type Engine } from '../../workbench/univer/engine.ts';
import { headlessEngine } from '../../workbench/univer/headless.ts';
import { everyFeature } from '../books/plans.ts';

const empty = {
  sheets: [
    {
      name: 'Hoja1',
      rows: [
        ['Obra', 'Monto'],
        ['Puente', 1250.5],
        ['Camino', 300],
      ],
    },
  ],
};
const engines: Engine[] = [];
afterAll(() => {
  for (const engine of engines) engine.dispose();
});

function open(): { readonly engine: Engine; readonly book: Book } {
  const engine = headlessEngine(catalog);
  engines.push(engine);
  return { engine, book: engine.open(snapshotOf(empty, `libro ${engines.length}`)) };
}

/** Every part of the saved file: what can be seen of a workbook, and what cannot. */
async function partsOf({ engine, book }: ReturnType<typeof open>, steps: readonly Step[]) {
  const plans = steps.flatMap((step) => ('plan' in step ? [step.plan] : []));
  const bytes = await fileOf(engine, book, { opened: undefined, plans });
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => path !== 'docProps/core.xml');
  return Object.fromEntries(parts.map(([path, part]) => [path, strFromU8(part)]));
}

/** Done in one workbook and done again, from what is kept, in another. */
async function twice(work: (on: ReturnType<typeof open>, steps: Step[]) => Promise<void>) {
  const steps: Step[] = [];
  const first = open();
  const stop = listen(first.engine, first.book, (step) => void steps.push(step));
  await work(first, steps);
  await calculateChanges(first.engine);
  stop();
  const second = open();
  // As the browser keeps it.
  await second.engine.calculations.hold(() => repeat(second.engine, second.book, structuredClone(steps)));
  await calculateAll(second.engine);
  return { done: await partsOf(first, steps), again: await partsOf(second, steps), steps };
}

test('typing, formulas, moved rows and columns, sheets, and what was taken back are done again', async () => {
  const { done, again, steps } = await twice(async ({ engine, book }) => {
    const sheet = book.getActiveSheet();
    sheet.getRange('A4').setValue('Escuela');
    sheet.getRange('B4').setValue({ f: '=SUM(B2:B3)' });
    sheet.getRange('C2').setValue({ f: '=MUNI.TASA_EJECUCION(B3,B2)' });
    sheet.insertRowsBefore(1, 2);
    sheet.insertColumnsBefore(1, 1);
    sheet.getRange('A2').setValue('no queda');
    await engine.api.undo();
    sheet.deleteRows(2, 1);
    sheet.getRange('A1:C1').setFontWeight('bold').setBackground('#FFF0CC');
    sheet.getRange('E1:F2').merge();
    sheet.setColumnWidth(0, 180);
    const other = book.insertSheet('Otra');
    other.getRange('A1').setValue('007');
    other.getRange('A2').setValue({ f: '=Hoja1!C3*2' });
    book.deleteSheet(book.insertSheet('Sobra'));
    other.setName('Renombrada');
  });
  expect(again).toEqual(done);
  expect(JSON.stringify(done)).toContain('Renombrada');
  expect(JSON.stringify(done)).not.toContain('no queda');
  // What formulas give is not kept: it is worked out again.
  expect(JSON.stringify(done)).toContain('1550.5');
  expect(JSON.stringify(steps)).not.toContain('1550.5');
});

test('a book built, with its tables, lists, colours, names and charts, is built again', async () => {
  const { done, again } = await twice(async ({ engine }, steps) => {
    await localWorkbook(engine).carryOut(everyFeature);
    steps.push({ plan: everyFeature });
  });
  expect(again).toEqual(done);
  expect(Object.keys(done).filter((path) => path.startsWith('xl/charts/'))).not.toEqual([]);
});
