import { readXlsx, type CellValue, type Sheet } from 'hucre/xlsx';
import type { Text } from '../../src/engine/language.ts';
import { UNCALCULATED } from '../../src/intake/amounts.ts';
import type { RawCell, RawTable } from '../../src/intake/budget.ts';
import { FileProblem } from '../file-problem.ts';
import { serialIn } from '../serial.ts';
import type { Entry } from './zip-check.ts';

const notExcel: Text = {
  es: 'un archivo comprimido u otro documento',
  en: 'an archive or another kind of document',
  pt: 'um arquivo compactado ou outro documento',
};
const unreadable: Text = {
  es: 'no se lee por dentro',
  en: 'its inside cannot be read',
  pt: 'não se lê por dentro',
};

/** The sheets of an .xlsx. Formulas come as the value they were saved with, dates as serials, errors as text. */
export async function readWorkbook(
  bytes: Uint8Array,
  entries: readonly Entry[],
  file: string,
): Promise<RawTable[]> {
  workbookEntries(entries, file);
  const sheets = await openSheets(bytes, file);
  const tables = sheets.map(tableOf).filter(({ rows }) => rows.length > 0);
  if (tables.length === 0) throw new FileProblem('noSheets', file);
  return tables;
}

export const isWorkbook = (entries: readonly Entry[]): boolean =>
  entries.some(({ name }) => name === 'xl/workbook.xml');

/** Refuses what is no .xlsx, and programs: Muni runs none and keeps none. */
export function workbookEntries(entries: readonly Entry[], file: string): void {
  if (!isWorkbook(entries)) throw new FileProblem('otherKind', file, notExcel);
  if (entries.some(({ name }) => /^xl\/(?:vbaProject\.bin|macrosheets\/)/i.test(name)))
    throw new FileProblem('macros', file);
}

async function openSheets(bytes: Uint8Array, file: string): Promise<readonly Sheet[]> {
  try {
    return (await readXlsx(bytes)).sheets;
  } catch (caught) {
    throw inOurWords(caught, file);
  }
}

/** The library's refusals, by what they say; anything it throws while reading is a fault of the file. */
const refusals = [
  { says: /spans .* cells|exceeds? .*(?:row|column)|out of range/i, code: 'tooManyCells' },
  { says: /exceeds (?:the )?limit|zip bomb/i, code: 'bomb' },
] as const;

function inOurWords(caught: unknown, file: string): FileProblem {
  const said = caught instanceof Error ? caught.message : String(caught);
  const known = refusals.find(({ says }) => says.test(said));
  return new FileProblem(known?.code ?? 'damaged', file, unreadable);
}

function tableOf({ name, rows, hidden, veryHidden, merges, cells: told }: Sheet): RawTable {
  const values = rows.map((row) => row.map(rawCell));
  for (const [place, { formula, value }] of told ?? []) {
    if (formula === undefined || value !== null) continue;
    const [row = 0, column = 0] = place.split(',').map(Number);
    const own = values[row];
    if (own) own[column] = UNCALCULATED;
  }
  const cells = withoutBlankEnd(values);
  const merged = merges?.map(({ startRow, startCol, endRow, endCol }) => {
    return { top: startRow, left: startCol, bottom: endRow, right: endCol };
  });
  const table = { name, hidden: hidden === true || veryHidden === true, rows: cells };
  return merged === undefined ? table : { ...table, merged };
}

function rawCell(cell: CellValue | undefined): RawCell {
  if (cell === undefined || cell === '') return null;
  return cell instanceof Date ? serialIn(cell) : cell;
}

function withoutBlankEnd(rows: RawCell[][]): RawCell[][] {
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.every((cell) => cell === null)) end--;
  return rows.slice(0, end);
}
