import { openXlsx, type RoundtripWorkbook, type Workbook as FileBook } from 'hucre/xlsx';
import { openTables } from '../../xlsx/open.ts';

/** A file the grid can show, and what it was read from. */
export interface Opened {
  readonly name: string;
  readonly book: FileBook;
  /** Undefined for text files: saving them makes a new workbook. */
  readonly original: RoundtripWorkbook | undefined;
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Reads an .xlsx or a text file of values. Rejects with a FileProblem, in words for the user. */
export async function openFile(bytes: Uint8Array, name: string): Promise<Opened> {
  const tables = await openTables(bytes, name); // also checks that the file is what it says and does no harm
  if (!isZip(bytes)) {
    const sheets = tables.map((table) => ({
      name: sheetName(table.name),
      rows: table.rows.map((row) => [...row]),
      freezePane: { rows: 1 },
    }));
    return { name: name.replace(/\.\w+$/, '.xlsx'), book: { sheets }, original: undefined };
  }
  const original = await openXlsx(bytes, { readStyles: true });
  return { name, book: original, original };
}

/** What Excel accepts as a sheet's name. */
export const sheetName = (words: string): string =>
  words
    .replace(/[[\]:*?/\\]/g, ' ')
    .trim()
    .slice(0, 31) || 'Hoja1';
