import { openXlsx, type RoundtripWorkbook, type Workbook as FileBook } from 'hucre/xlsx';
import { withDots } from '../../src/engine/thousands.ts';
import type { RawTable } from '../../src/intake/budget.ts';
import { wholeTables } from '../../taskpane/reading/in-worker.ts';
import { checkWorkbook, FileProblem, isXlsx } from '../../xlsx/open.ts';

/** A file the grid can show, and what it was read from. */
export interface Opened {
  readonly name: string;
  readonly book: FileBook;
  /** Undefined for text files: saving them makes a new workbook. */
  readonly original: RoundtripWorkbook | undefined;
}

/** Reads a file: an .xlsx with its looks and formulas, any other as values. Rejects with a FileProblem, in words for the user. */
export async function openFile(bytes: Uint8Array, name: string): Promise<Opened> {
  if (!isXlsx(bytes, name)) {
    const tables = await wholeTables(bytes, name);
    refuseTooMany(tables, name);
    const names = new Set<string>();
    const sheets = tables.map((table) => ({
      name: freeName(sheetName(table.name), names),
      rows: table.rows.map((row) => [...row]),
      hidden: table.hidden && tables.some(({ hidden }) => !hidden),
      freezePane: { rows: 1 },
    }));
    return { name: name.replace(/\.\w+$/, '.xlsx'), book: { sheets }, original: undefined };
  }
  checkWorkbook(bytes, name);
  refuseTooMany(await wholeTables(bytes, name), name); // read apart: that it does no harm is known before the page reads it
  const original = await openXlsx(bytes, { readStyles: true });
  // Its days, read as days, are counted from 1900 from here on, and saved so: formulas know no other count.
  const counted = Object.assign(original, { dateSystem: '1900' as const });
  return { name, book: counted, original: counted };
}

const MOST_CELLS = 6_000_000; // that a grid in a page draws, calculates and keeps

function refuseTooMany(tables: readonly RawTable[], name: string): void {
  const cells = tables.reduce((all, { rows }) => all + rows.reduce((sum, row) => sum + row.length, 0), 0);
  if (cells > MOST_CELLS) throw new FileProblem('tooLargeForGrid', name, withDots(String(cells)));
}

/** Files of one archive may share a name; sheets of one workbook may not. */
function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let many = 2; taken.has(free.toLowerCase()); many++) free = `${name.slice(0, 27)} ${many}`;
  taken.add(free.toLowerCase());
  return free;
}

/** What Excel accepts as a sheet's name. */
export const sheetName = (words: string): string =>
  words
    .replace(/[[\]:*?/\\]/g, ' ')
    .trim()
    .slice(0, 31) || 'Hoja1';
