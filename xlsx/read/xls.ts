import type { Text } from '../../src/engine/language.ts';
import type { RawCell, RawTable } from '../../src/intake/budget.ts';
import { FileProblem } from '../file-problem.ts';
import { oldText, Parts, RECORD, recordsIn, SharedTexts, shortNumber, type BiffRecord } from './biff.ts';
import { openCompound } from './compound.ts';
import { CellBudget, type SheetCells } from './sheet-cells.ts';

/** Excel 97-2003 and Excel 5/95 number their formats so. */
const EXCEL_97 = 0x0600;
const EXCEL_5 = 0x0500;
const MACRO_SHEET = 1;
const MODULE = 6;
const DAYS_TO_1904 = 1462;

interface Globals {
  readonly version: number;
  page: number;
  from1904: boolean;
  texts: readonly string[];
  readonly sheets: { readonly name: string; readonly hidden: boolean; readonly at: number }[];
  /** Of each look of a cell, the number of its format; and the formats the workbook wrote out. */
  readonly formats: number[];
  readonly written: Map<number, string>;
}

const noWorkbook: Text = {
  es: 'un documento de Office antiguo',
  en: 'an old Office document',
  pt: 'um documento antigo do Office',
};
const unread: Text = {
  es: 'no se lee por dentro',
  en: 'its inside cannot be read',
  pt: 'não se lê por dentro',
};

/** The sheets of an .xls. Formulas come as the value they were saved with, dates as serials, errors as text. */
export function readXls(bytes: Uint8Array, file: string): RawTable[] {
  const compound = openCompound(bytes, file);
  if (compound.names.includes('EncryptedPackage')) throw new FileProblem('password', file);
  const stream = compound.stream('Workbook') ?? compound.stream('Book');
  if (!stream) throw new FileProblem('otherKind', file, noWorkbook);
  if (compound.names.includes('_VBA_PROJECT_CUR')) throw new FileProblem('macros', file);
  const globals = readGlobals(stream, file);
  const budget = new CellBudget(file);
  return globals.sheets.map(({ name, hidden, at }) => {
    budget.spend(1);
    const sheet = budget.sheet();
    readSheet(stream, at, globals, sheet);
    return sheet.table(name, hidden);
  });
}

function readGlobals(stream: Uint8Array, file: string): Globals {
  const records = recordsIn(stream);
  const first = records.next().value as BiffRecord | undefined;
  if (first?.id !== RECORD.begin)
    throw new FileProblem(isOlder(first) ? 'oldExcel' : 'damaged', file, unread);
  const version = new Parts(first.data).short();
  if (version !== EXCEL_97 && version !== EXCEL_5) throw new FileProblem('oldExcel', file);
  const globals: Globals = {
    version,
    page: 1252,
    from1904: false,
    texts: [],
    sheets: [],
    formats: [],
    written: new Map(),
  };
  let shared: Uint8Array[] | undefined;
  for (const record of records) {
    if (record.id === RECORD.continued) shared?.push(record.data);
    else if (shared) {
      globals.texts = new SharedTexts(shared).all();
      shared = undefined;
    }
    if (record.id === RECORD.end) break;
    if (record.id === RECORD.sharedTexts) shared = [record.data];
    else readGlobal(record, globals, file);
  }
  return globals;
}

/** Excel 2 to 4 begin with a record of another number. */
const isOlder = (record: BiffRecord | undefined): boolean =>
  record !== undefined && (record.id & 0xff) === 0x09;

function readGlobal({ id, data }: BiffRecord, globals: Globals, file: string): void {
  const parts = new Parts(data);
  if (id === RECORD.password) throw new FileProblem('password', file);
  else if (id === RECORD.dates1904) globals.from1904 = parts.short() === 1;
  else if (id === RECORD.codePage) globals.page = parts.short();
  else if (id === RECORD.format) {
    parts.short();
    globals.formats.push(parts.short());
  } else if (id === RECORD.numberFormat) {
    const number = parts.short();
    globals.written.set(number, textIn(parts, globals, globals.version === EXCEL_97 ? 'short' : 'byte'));
  } else if (id === RECORD.sheet) {
    const at = parts.long();
    const [shown, kind] = [parts.byte(), parts.byte()];
    if (kind === MACRO_SHEET || kind === MODULE) throw new FileProblem('macros', file);
    const name = textIn(parts, globals, 'byte');
    if (kind === 0) globals.sheets.push({ name, hidden: (shown & 3) !== 0, at });
  }
}

/** A text with its length before it. */
function textIn(parts: Parts, { version, page }: Globals, length: 'byte' | 'short'): string {
  const letters = length === 'byte' ? parts.byte() : parts.short();
  return version === EXCEL_97 ? parts.text(letters) : oldText(parts, letters, page);
}

/** Charts drawn on a sheet keep figures of their own between records that begin and end them. */
function readSheet(stream: Uint8Array, from: number, globals: Globals, sheet: SheetCells): void {
  let depth = 0;
  let awaiting: { readonly row: number; readonly column: number } | undefined;
  for (const record of recordsIn(stream, from)) {
    if (record.id === RECORD.begin) depth++;
    else if (record.id === RECORD.end && --depth <= 0) return;
    else if (depth !== 1) continue;
    else if (record.id === RECORD.formulaText && awaiting) {
      sheet.put(awaiting.row, awaiting.column, textIn(new Parts(record.data), globals, 'short'));
      awaiting = undefined;
    } else awaiting = readCell(record, globals, sheet) ?? awaiting;
  }
}

const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

/** Puts the cells of one record; gives the place of a formula whose text comes in a record of its own. */
function readCell(
  { id, data }: BiffRecord,
  globals: Globals,
  sheet: SheetCells,
): { readonly row: number; readonly column: number } | undefined {
  const parts = new Parts(data);
  if (id === RECORD.merges) readMerges(parts, sheet);
  if (!CELLS.has(id)) return undefined;
  const [row, column] = [parts.short(), parts.short()];
  if (id === RECORD.severalNumbers) {
    for (let at = column; parts.left >= 8; at++) {
      const look = parts.short();
      sheet.put(row, at, dated(shortNumber(parts.long()), look, globals));
    }
    return undefined;
  }
  const look = parts.short();
  if (id === RECORD.formula && isSaidElsewhere(data)) return { row, column };
  sheet.put(row, column, valueIn(id, parts, look, globals));
  return undefined;
}

const CELLS: ReadonlySet<number> = new Set([
  ...[RECORD.severalNumbers, RECORD.shortNumber, RECORD.number, RECORD.label, RECORD.richLabel],
  ...[RECORD.sharedLabel, RECORD.boolOrError, RECORD.formula],
]);

/** A formula's value is a number, or a mark at its end says that it is something else. */
const isNoNumber = (data: Uint8Array): boolean => data[12] === 0xff && data[13] === 0xff;
const isSaidElsewhere = (data: Uint8Array): boolean => isNoNumber(data) && data[6] === 0;

function valueIn(id: number, parts: Parts, look: number, globals: Globals): RawCell {
  switch (id) {
    case RECORD.sharedLabel:
      return globals.texts[parts.long()] ?? null;
    case RECORD.shortNumber:
      return dated(shortNumber(parts.long()), look, globals);
    case RECORD.number:
      return dated(parts.double(), look, globals);
    case RECORD.boolOrError: {
      const [value, isError] = [parts.byte(), parts.byte()];
      return isError === 1 ? errorOf(value) : value !== 0;
    }
    case RECORD.formula:
      return formulaValue(parts, look, globals);
    default:
      return textIn(parts, globals, 'short');
  }
}

const errorOf = (code: number): string => ERRORS[code] ?? '#N/A';

function formulaValue(parts: Parts, look: number, globals: Globals): RawCell {
  const bytes = parts.bytes(8);
  if (bytes[6] !== 0xff || bytes[7] !== 0xff) return dated(new Parts(bytes).double(), look, globals);
  if (bytes[0] === 1) return bytes[2] !== 0;
  return bytes[0] === 2 ? errorOf(bytes[2] ?? 0) : null;
}

/** Workbooks from a Macintosh count days from 1904; elsewhere, and here, from 1900. */
function dated(value: number, look: number, { from1904, formats, written }: Globals): number {
  if (!from1904) return value;
  const number = formats[look] ?? 0;
  const isDate =
    (number >= 14 && number <= 17) ||
    number === 22 ||
    /[dy]/i.test((written.get(number) ?? '').replace(/"[^"]{0,255}"|\[[^\]]{0,255}\]|\\./g, ''));
  return isDate ? value + DAYS_TO_1904 : value;
}

function readMerges(parts: Parts, sheet: SheetCells): void {
  parts.short();
  while (parts.left >= 8) {
    const [top, bottom, left, right] = [parts.short(), parts.short(), parts.short(), parts.short()];
    sheet.merge({ top, left, bottom, right });
  }
}
