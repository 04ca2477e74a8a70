/** @jest-environment jsdom */
import { beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { excelWorkbook } from '../../taskpane/hosts/excel.ts';
import { areaOf, sheetOf } from '../../taskpane/hosts/addresses.ts';
import { startWithFormulas } from '../../taskpane/hosts/office.ts';
import { memoryOf } from '../../taskpane/hosts/excel/helpers.ts';
import type { ActiveCell } from '../../taskpane/workbook.ts';
import { startExcel, type Host } from './host/office.ts';
import { until } from './until.ts';

let host: Host;
const excel = excelWorkbook(() => 'es');
beforeAll(() => {
  host = startExcel();
});
beforeEach(() => {
  host.restart();
});

const put = (row: number, column: number, value: string | number | boolean, formula?: string) => {
  Object.assign(host.book.sheets[0]!.make(row, column), { value, formula });
};
const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

describe('reading', () => {
  test('the used cells of a sheet, blanks as nothing', async () => {
    put(1, 1, 'Partida');
    put(1, 2, 'Monto');
    put(2, 2, 12.5);
    put(3, 1, true);
    await expect(excel.read('Hoja1')).resolves.toEqual({
      name: 'Hoja1',
      hidden: false,
      rows: [
        ['Partida', 'Monto'],
        [null, 12.5],
        [true, null],
      ],
    });
  });

  test('the selection when no sheet is named', async () => {
    put(0, 0, 'a');
    put(0, 1, 'b');
    host.book.selection = { sheet: host.book.sheets[0]!, area: area(0, 1, 2, 1) };
    await expect(excel.read()).resolves.toMatchObject({ name: 'Hoja1', rows: [['b'], [null]] });
  });

  test('an empty sheet is an empty table', async () => {
    await expect(excel.read('Hoja1')).resolves.toMatchObject({ rows: [] });
  });

  test('a sheet that is not there is told by its name', async () => {
    await expect(excel.read('Nada')).rejects.toThrow('No hay ninguna hoja «Nada».');
  });

  test('a large sheet comes whole, in pieces that Excel on the web can send', async () => {
    const rows = 30_000;
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < 4; column++) put(row, column, `dato ${String(row)}`);
    const table = await excel.read('Hoja1');
    expect(table.rows).toHaveLength(rows);
    expect(table.rows[rows - 1]?.[3]).toBe(`dato ${String(rows - 1)}`);
    expect(host.largest).toBeLessThan(5 * 1024 * 1024);
    expect(host.trips).toBe(2 + 3);
  });
});

test('a formula goes to the active cell, in English and with commas', async () => {
  host.book.selection = { sheet: host.book.sheets[0]!, area: area(4, 2) };
  await expect(excel.insert('=MUNI.TASA_EJECUCION(A1,B1)')).resolves.toBe('Hoja1!C5');
  expect(host.book.sheets[0]?.at(4, 2)?.formula).toBe('=MUNI.TASA_EJECUCION(A1,B1)');
});

test.each([
  ['=MUNI.NIVEL(A1)', 'Load'],
  ['=SUM(A1:A3)', 'None'],
])('a workbook with %s starts Muni: %s', async (formula, startup) => {
  await excel.insert(formula);
  expect(host.startup).toBe(startup);
});

test('a sheet is brought to the front, even from hiding', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Otra').visibility = 'Hidden';
    await context.sync();
  });
  await excel.show('Otra');
  expect(host.book.selection.sheet.name).toBe('Otra');
});

test('a cell of a sheet is gone to', async () => {
  await excel.show('Hoja1', 'C5');
  expect(host.book.selection.sheet.name).toBe('Hoja1');
  expect(host.book.selection.area).toMatchObject({ row: 4, column: 2 });
});

describe("the user's marks", () => {
  test.each([
    ['1.20', ',', { decimal: ',', list: ';' }],
    ['1.20', '.', { decimal: '.', list: ',' }],
    ['1.9', '.', { decimal: ',', list: ';' }], // too old to say: es-BO writes commas
  ])('ExcelApi %s that writes %s', async (api, separator, marks) => {
    host.restart(api);
    host.book.decimalSeparator = separator;
    await expect(excel.marks()).resolves.toEqual(marks);
  });
});

test('the selection is told at once, then each time it moves, until one stops listening', async () => {
  put(1, 0, 5, '=2+3');
  const told: ActiveCell[] = [];
  const stop = excel.onSelection((cell) => told.push(cell));
  await until(() => told.length === 1 && host.book.listening);
  expect(told).toEqual([{ address: 'Hoja1!A1', formula: '', text: '' }]);
  host.select(host.book.sheets[0]!, area(1, 0));
  await until(() => told.length === 2);
  expect(told[1]).toEqual({ address: 'Hoja1!A2', formula: '=2+3', text: '5' });
  host.select(host.book.sheets[0]!, area(1, 0, 3, 2));
  await until(() => told.length === 3);
  expect(told[2]).toMatchObject({ address: 'Hoja1!A2', selection: 'Hoja1!A2:B4' });
  stop();
  await until(() => !host.book.listening);
  host.select(host.book.sheets[0]!, area(0, 0));
  await excel.look();
  expect(told).toHaveLength(3);
});

describe('what is remembered on this computer', () => {
  test('stays from one page to the next', () => {
    memoryOf<{ locale: string }>('preferencias').keep({ locale: 'en' });
    expect(memoryOf<{ locale: string }>('preferencias').recall()).toEqual({ locale: 'en' });
    expect(memoryOf('otra').recall()).toBeUndefined();
  });

  test('lasts as long as the page where the browser forbids storage', () => {
    const forbidden = jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new Error('SecurityError');
    });
    const memory = memoryOf<number>('cuenta');
    memory.keep(7);
    expect(memory.recall()).toBe(7);
    forbidden.mockRestore();
  });
});

test.each([
  ["='Por programa'!$A$1", 'Por programa'],
  ['=Hoja1!$A$1', 'Hoja1'],
  ["='D''Orbigny'!A1:B2", "D'Orbigny"],
  ['=#REF!$A$1', '#REF'],
  ['=SUM(A1)', undefined],
])('the sheet of %s is %s', (reference, sheet) => {
  expect(sheetOf(reference)).toBe(sheet);
});

test.each([
  ["'Por programa'!B3:D9", area(2, 1, 7, 3)],
  ['Hoja1!$AA$10', area(9, 26)],
  ['Hoja1!A:B', undefined],
])('%s is one area or none', (address, expected) => {
  expect(areaOf(address)).toEqual(expected);
});

test('a formula typed by hand starts Muni too, the first time it is worked out', async () => {
  startWithFormulas();
  expect(host.startup).toBe('None');
  dispatchEvent(new Event('muni:used'));
  await until(() => host.startup === 'Load');
});

describe.each([
  ['es-BO', ',', ';'],
  ['es-CO', ',', ';'],
  ['pt-BR', ',', ';'],
  ['es-PE', '.', ','],
  ['es-MX', '.', ','],
  ['en-US', '.', ','],
] as const)('the marks of %s', (language, decimal, list) => {
  test.each([
    ['1.20', 'as Excel tells them'],
    ['1.9', 'as the language writes them, where Excel is too old to tell'],
  ])('with ExcelApi %s: %s', async (api) => {
    host.restart(api);
    Object.assign(host, { language });
    host.book.decimalSeparator = decimal;
    await expect(excel.marks()).resolves.toEqual({ decimal, list });
  });
});
