/** @jest-environment jsdom */
import { beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { excelWorkbook } from '../../taskpane/hosts/excel.ts';
import { areasIn } from '../../taskpane/hosts/addresses.ts';
import { apply, applyBack, proposed, proposedBack } from '../../taskpane/portable/apply.ts';
import { find } from '../../taskpane/portable/found.ts';
import { startExcel, type Host } from './host/office.ts';

const RATE = '=MUNI.TASA_EJECUCION(A1,B1)';
const RATES = '=MUNI.TASA_EJECUCION(A1:A2,B1:B2)';
const LEVEL = '=MUNI.NIVEL(C1,"SENAPE")';
const PLAIN = '=IF(OR(A1="",N(B1)=0),NA(),A1/B1)';

let host: Host;
const excel = excelWorkbook(() => 'es');
beforeAll(() => {
  host = startExcel();
  // What goes wrong here on purpose is also left in the console, for support.
  for (const way of ['log', 'error', 'group', 'groupCollapsed'] as const)
    jest.spyOn(console, way).mockImplementation(() => undefined);
});
beforeEach(() => {
  host.restart();
  const sheet = host.book.sheets[0]!;
  const put = (row: number, column: number, value: string | number, formula?: string) =>
    Object.assign(sheet.make(row, column), { value, formula });
  put(0, 0, 5);
  put(0, 1, 20);
  put(0, 2, 0.25, RATE);
  put(0, 3, 0.25, RATES);
  put(1, 3, '#N/A');
  sheet.make(0, 3).spill = { rows: 2, columns: 1 };
  put(0, 4, 'Malo', LEVEL);
  // What Excel works out of what is entered.
  host.book.gives = (formula) =>
    formula === PLAIN || formula.includes('A1&B1') ? 0.25 : formula.includes('A2&B2') ? '#N/A' : undefined;
});

const cells = (): Record<string, unknown> =>
  Object.fromEntries(
    [...host.book.sheets[0]!.cells]
      .filter(([, { value, formula }]) => value !== '' || formula !== undefined)
      .map(([key, { value, formula }]) => [key, formula ?? value]),
  );
const formulas = () => Object.values(cells()).filter((cell) => String(cell).includes('MUNI.'));

describe('in Excel', () => {
  test('plain formulas, in every cell a result spread to', async () => {
    const found = await find(excel, 'workbook');
    expect(found.muni.find(({ column }) => column === 3)?.values).toEqual([[0.25], ['#N/A']]);
    const { told } = await apply(excel, found, proposed(found, 'nativas'));
    expect(told.changes.map(({ how }) => how)).toEqual(['native', 'native', 'value']);
    expect(cells()).toMatchObject({ '0,2': PLAIN, '0,4': 'Malo' });
    expect(String(cells()['1,3'])).toContain('A2/B2');
    expect(formulas()).toEqual([]);
  });

  test('what gives another value there is frozen, and all of it is undone', async () => {
    const before = cells();
    host.book.gives = () => 0.9;
    const found = await find(excel, 'workbook');
    const { told, outcome } = await apply(excel, found, proposed(found, 'nativas'));
    expect(told.changes.map(({ how }) => how)).toEqual(['value', 'value', 'value']);
    expect(cells()).toMatchObject({ '0,2': 0.25, '0,3': 0.25, '1,3': '=NA()', '0,4': 'Malo' });
    await outcome.undo?.();
    // The rest of a result that spreads is Excel's to fill in.
    expect({ ...cells(), '1,3': '#N/A' }).toEqual(before);
  });

  test('values, and back: the workbook starts Muni again', async () => {
    const before = cells();
    const found = await find(excel, 'workbook');
    await apply(excel, found, proposed(found, 'valores'));
    expect(formulas()).toEqual([]);
    const again = await find(excel, 'workbook');
    const { told } = await applyBack(excel, again, proposedBack(again));
    expect(told.left).toEqual([]);
    expect({ ...cells(), '1,3': '#N/A' }).toEqual(before);
    expect(host.startup).toBe('Load');
  });

  test.each([
    [1, 'before'],
    [1, 'during'],
    [1, 'after'],
    [2, 'during'],
    [3, 'before'],
    [3, 'during'],
    [3, 'after'],
    [4, 'during'],
    [4, 'after'],
  ] as const)('a fault at trip %d, %s it, puts it all back', async (trip, when) => {
    const before = cells();
    const found = await find(excel, 'workbook');
    host.fault = { trip: host.trips + trip, when };
    await expect(apply(excel, found, proposed(found, 'valores'))).rejects.toThrow();
    expect({ ...cells(), '1,3': '#N/A' }).toEqual(before);
    const seen = host.book.sheets.filter(({ visibility }) => visibility === 'Visible');
    expect(seen.map(({ name }) => name)).toEqual(['Hoja1']);
  });

  test('of the selection alone', async () => {
    host.book.selection = { sheet: host.book.sheets[0]!, area: { row: 0, column: 4, rows: 1, columns: 1 } };
    const found = await find(excel, 'selection');
    expect(found.muni.map(({ formula }) => formula)).toEqual([LEVEL]);
  });

  test('an old Excel has no results that spread', async () => {
    host.api = '1.9';
    const found = await find(excel, 'sheet');
    expect(found.muni.map(({ values }) => values.length)).toEqual([1, 1, 1]);
  });

  test('days counted from 1904 are told, and nothing is written over them', async () => {
    expect(await excel.countsFrom1904()).toBe(false);
    host.book.firstOf2000 = 35_064;
    expect(await excel.countsFrom1904()).toBe(true);
    const before = cells();
    const found = await find(excel, 'workbook');
    await expect(apply(excel, found, proposed(found, 'valores'))).rejects.toThrow('desde 1904');
    expect(cells()).toEqual(before);
  });
});

test.each([
  [
    "'Hoja 1'!A1:B2,'Hoja 1'!D4",
    [
      { row: 0, column: 0, rows: 2, columns: 2 },
      { row: 3, column: 3, rows: 1, columns: 1 },
    ],
  ],
  ["'a,b'!$C:$D", [{ row: 0, column: 2, rows: 1_048_576, columns: 2 }]],
  ['Hoja1!3:4', [{ row: 2, column: 0, rows: 2, columns: 16_384 }]],
])('%s', (address, areas) => {
  expect(areasIn(address)).toEqual(areas);
});
