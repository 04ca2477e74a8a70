import { expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { countsFrom1904 } from '../../xlsx/date-system.ts';
import { FileProblem, openTables } from '../../xlsx/open.ts';
import { openPortable } from '../../xlsx/portable.ts';
import { standingSheets } from '../../xlsx/standing.ts';
import { openFile } from '../../workbench/files/open.ts';
import { serialOf } from '../../src/engine/reading.ts';

const DAY = serialOf(2000, 1, 1);
/** 1 January 2000 as a workbook that counts from 1904 keeps it. */
const KEPT = DAY - 1462;

async function workbook(date1904: string): Promise<Uint8Array> {
  const cells = new Map([
    ['0,0', { value: 'Fecha' }],
    ['1,0', { value: KEPT, style: { numFmt: 'dd/mm/yyyy' } }],
    ['1,1', { value: KEPT }],
  ]);
  const parts = unzipSync(await writeXlsx({ sheets: [{ name: 'Datos', cells }] }));
  const path = 'xl/workbook.xml';
  const marked = strFromU8(parts[path]!).replace('<bookViews>', `<workbookPr${date1904}/><bookViews>`);
  return zipSync({ ...parts, [path]: strToU8(marked) });
}

test.each([
  [' date1904="1"', true],
  [' date1904="true"', true],
  [' date1904="0"', false],
  ['', false],
])('a workbook with «%s» counts from 1904: %s', async (date1904, expected) => {
  expect(countsFrom1904(await workbook(date1904))).toBe(expected);
});

test('a day is the same day, and a figure the same figure', async () => {
  const bytes = await workbook(' date1904="1"');
  const [table] = await openTables(bytes, 'mac.xlsx');
  expect(table?.rows[1]).toEqual([DAY, KEPT]);
  const [sheet] = await standingSheets(bytes, 'mac.xlsx');
  expect(sheet?.cells[1]).toEqual([DAY, KEPT]);
});

test('the local workbook counts from 1900 from then on', async () => {
  const { original } = await openFile(await workbook(' date1904="1"'), 'mac.xlsx');
  expect(original?.dateSystem).toBe('1900');
});

test('where formulas are worked out or written it is refused, with its remedy', async () => {
  const refused = openPortable(await workbook(' date1904="1"'), 'mac.xlsx');
  await expect(refused).rejects.toThrow(FileProblem);
  await expect(refused).rejects.toThrow('Usar sistema de fechas 1904');
});
