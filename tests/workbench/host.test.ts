import { afterEach, describe, expect, test } from '@jest/globals';
import { catalog } from '../../src/catalog.ts';
import { localWorkbook } from '../../workbench/host/workbook.ts';
import { headlessEngine } from '../../workbench/univer/headless.ts';
import type { Engine } from '../../workbench/univer/engine.ts';
import { smallPlan } from './small-plan.ts';

let engine: Engine;
let made = 0;

function opened() {
  engine = headlessEngine(catalog);
  const book = engine.open({
    id: `host ${++made}`,
    sheetOrder: ['a'],
    sheets: {
      a: { id: 'a', name: 'Mi hoja', rowCount: 20, columnCount: 8, cellData: { 0: { 0: { v: 7 } } } },
    },
  });
  return { book, workbook: localWorkbook(engine) };
}

afterEach(() => {
  engine.dispose();
});

const figures = [
  ['Ejecución', null, null, null],
  [null, null, null, null],
  ['Programa', 'Presupuesto', 'Devengado', 'Avance'],
  ['Agua', 1000, 250, 0.25],
  ['Caminos', 3000, 1500, 0.5],
  ['0101', null, true, 1750],
];

describe('a plan carried out in the local workbook', () => {
  test('gives its cells, calculated, and leaves the other sheets alone', async () => {
    const { workbook } = opened();
    const outcome = await workbook.carryOut(smallPlan);
    expect(outcome.written).toEqual(['Datos del informe', 'Parámetros']);
    expect((await workbook.read('Datos del informe')).rows).toEqual(figures);
    expect((await workbook.read('Parámetros')).rows).toEqual([
      ['Umbral', 0.3],
      ['Doble', 0.6],
    ]);
    expect((await workbook.read('Mi hoja')).rows).toEqual([[7]]);
  });

  test('gives its tables, names, lists, colours, looks, widths and frozen rows', async () => {
    const { workbook, book } = opened();
    await workbook.carryOut(smallPlan);
    const { tables, names } = await workbook.look();
    expect(tables).toEqual([{ name: 'Programas', sheet: 'Datos del informe' }]);
    expect(names).toContainEqual({ name: 'Umbral', refersTo: "'Parámetros'!$B$1" });
    const sheet = book.getSheetByName('Datos del informe')!;
    expect(sheet.getDataValidations()).toHaveLength(1);
    expect(sheet.getConditionalFormattingRules()).toHaveLength(1);
    expect(sheet.getFrozenRows()).toBe(3);
    expect(sheet.getColumnWidth(0)).toBe(24 * 7 + 5);
    expect(sheet.getRange('B4').getCellStyleData()?.n?.pattern).toBe('#,##0.00');
    expect(sheet.getRange('B4').getBackground().toUpperCase()).toBe('#FFF8DC');
  });

  test('carried out twice keeps what was typed in input cells and writes the rest again', async () => {
    const { workbook, book } = opened();
    await workbook.carryOut(smallPlan);
    const sheet = book.getSheetByName('Datos del informe')!;
    sheet.getRange('B4').setValue(500);
    sheet.getRange('C4').setValue(1);
    await workbook.carryOut(smallPlan);
    expect((await workbook.read('Datos del informe')).rows[3]).toEqual(['Agua', 500, 250, 0.5]);
    expect((await workbook.look()).tables).toHaveLength(1);
    expect(sheet.getConditionalFormattingRules()).toHaveLength(1);
  });

  test('can be taken back', async () => {
    const { workbook } = opened();
    const before = await workbook.look();
    const { undo } = await workbook.carryOut(smallPlan);
    await undo?.();
    expect(await workbook.look()).toEqual(before);
    expect((await workbook.read('Mi hoja')).rows).toEqual([[7]]);
  });

  test('refuses a sheet of the user’s, and writes nothing', async () => {
    const { workbook, book } = opened();
    book.create('Parámetros', 5, 5).getRange('A1').setValue('mío');
    await expect(workbook.carryOut(smallPlan)).rejects.toThrow('«Parámetros» ya existe y no la hizo Muni');
    expect((await workbook.look()).sheets).toHaveLength(2);
    expect((await workbook.read('Parámetros')).rows).toEqual([['mío']]);
  });

  test('cancelled half-way leaves everything as it was', async () => {
    const { workbook } = opened();
    const before = await workbook.look();
    const control = new AbortController();
    const onProgress = (done: number) => {
      if (done > 0) control.abort();
    };
    await expect(workbook.carryOut(smallPlan, { onProgress, signal: control.signal })).rejects.toThrow();
    expect(await workbook.look()).toEqual(before);
  });
});

test('a formula goes into the active cell and is worked out', async () => {
  const { workbook, book } = opened();
  book.getActiveSheet().getRange('B2').activate();
  expect(await workbook.insert('=MUNI.TASA_EJECUCION(50,200)')).toBe('B2');
  expect(book.getActiveSheet().getRange('B2').getRawValue()).toBe(0.25);
});

test('a cell of a sheet is gone to', async () => {
  const { workbook, book } = opened();
  await workbook.carryOut(smallPlan);
  await workbook.show('Parámetros', 'B2');
  expect(book.getActiveSheet().getSheetName()).toBe('Parámetros');
  expect(book.getActiveRange()?.getA1Notation()).toBe('B2');
});
