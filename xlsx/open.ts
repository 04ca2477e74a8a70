import type { Text } from '../src/engine/language.ts';
import type { RawTable } from '../src/intake/budget.ts';
import { FileProblem } from './file-problem.ts';
import { decode } from './read/decode.ts';
import { readDelimited } from './read/delimited.ts';
import { gunzipped } from './read/gunzip.ts';
import { inflateEntry } from './read/inflate.ts';
import { checkedShape } from './read/shape.ts';
import { kindOf } from './read/signature.ts';
import { isWorkbook, readWorkbook, workbookEntries } from './read/workbook.ts';
import { checkedEntries, type Entry } from './read/zip-check.ts';

export { explainFile, FileProblem } from './file-problem.ts';

const MOST_BYTES = 400 * 1024 * 1024; // a text this long is near what a JavaScript string can hold

/** The tables of a file, told by its content and not by its name. Rejects with a FileProblem. */
export const openTables = (bytes: Uint8Array, fileName: string): Promise<RawTable[]> =>
  tablesIn(bytes, fileName, false);

async function tablesIn(bytes: Uint8Array, file: string, inside: boolean): Promise<RawTable[]> {
  if (bytes.length === 0) throw new FileProblem('empty', file);
  if (bytes.length > MOST_BYTES) throw new FileProblem('tooLarge', file, inMegabytes(bytes.length));
  const kind = kindOf(bytes);
  if (kind === 'text') return checkedShape(await textTables(bytes, file), file);
  if (kind === 'ole')
    return checkedShape(withCells((await import('./read/xls.ts')).readXls(bytes, file), file), file);
  if (kind === 'zip') return zipTables(bytes, file, inside);
  if (kind === 'gzip' && !inside) return tablesIn(gunzipped(bytes, file), file.replace(/\.gz$/i, ''), true);
  throw new FileProblem('otherKind', file, typeof kind === 'string' ? archived : kind.other);
}

const inMegabytes = (size: number): string => `${Math.round(size / 1024 / 1024)} MB`;
const archived: Text = {
  es: 'un comprimido dentro de otro',
  en: 'an archive within another',
  pt: 'um arquivo compactado dentro de outro',
};

/** Whether a file is an .xlsx, whose looks and formulas can be kept. */
export const isXlsx = (bytes: Uint8Array, file: string): boolean =>
  kindOf(bytes) === 'zip' && isWorkbook(checkedEntries(bytes, file));

/** Refuses what is no .xlsx, or is not safe to open, with the same words. */
export function checkWorkbook(bytes: Uint8Array, fileName: string): void {
  const kind = kindOf(bytes);
  if (kind !== 'zip')
    throw new FileProblem('otherKind', fileName, typeof kind === 'string' ? words[kind] : kind.other);
  workbookEntries(checkedEntries(bytes, fileName), fileName);
}

const words: Readonly<Record<'ole' | 'text' | 'gzip', Text>> = {
  ole: { es: 'un libro .xls', en: 'an .xls workbook', pt: 'uma pasta .xls' },
  text: { es: 'un texto', en: 'a text', pt: 'um texto' },
  gzip: { es: 'un comprimido .gz', en: 'a .gz archive', pt: 'um arquivo .gz' },
};

async function zipTables(bytes: Uint8Array, file: string, inside: boolean): Promise<RawTable[]> {
  const entries = checkedEntries(bytes, file);
  const has = (name: string): boolean => entries.some((entry) => entry.name === name);
  if (isWorkbook(entries)) return checkedShape(await readWorkbook(bytes, entries, file), file);
  if (has('xl/workbook.bin')) throw new FileProblem('oldExcel', file);
  if (has('content.xml') && has('mimetype'))
    return checkedShape(await openDocument(bytes, entries, file), file);
  if (inside || entries.some(({ name }) => /^(?:\[Content_Types\]\.xml|word\/|ppt\/)/.test(name)))
    throw new FileProblem('otherKind', file, otherDocument);
  const { readArchive } = await import('./read/archive.ts');
  return readArchive(bytes, entries, file, (part, name) => tablesIn(part, name, true));
}

const otherDocument: Text = {
  es: 'un archivo comprimido u otro documento',
  en: 'an archive or another kind of document',
  pt: 'um arquivo compactado ou outro documento',
};

async function openDocument(bytes: Uint8Array, entries: readonly Entry[], file: string): Promise<RawTable[]> {
  const part = (name: string): string => {
    const entry = entries.find((each) => each.name === name);
    return entry ? decode(inflateEntry(bytes, entry, file), file) : '';
  };
  if (!part('mimetype').startsWith('application/vnd.oasis.opendocument.spreadsheet'))
    throw new FileProblem('otherKind', file, otherDocument);
  if (part('META-INF/manifest.xml').includes('encryption-data')) throw new FileProblem('password', file);
  if (entries.some(({ name }) => /^(?:Basic|Scripts)\/.*\.xml$/.test(name)))
    throw new FileProblem('macros', file);
  const { readOds } = await import('./read/ods.ts');
  return withCells(readOds(part('content.xml'), file), file);
}

function withCells(tables: readonly RawTable[], file: string): RawTable[] {
  const filled = tables.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) throw new FileProblem('noSheets', file);
  return filled;
}

const EXCEL_XML = /<(?:\w+:)?Workbook\b[^>]*urn:schemas-microsoft-com:office:spreadsheet/;
const FLAT_ODS = /<office:document\b/;
const MARKUP = /^\s*<(?:!doctype|!--|html|head|body|table|meta|style|\?xml|div|center|font)/i;
const LOOKED_AT = 10_000;

async function textTables(bytes: Uint8Array, file: string): Promise<RawTable[]> {
  const text = decode(bytes, file);
  if (text.trim() === '') throw new FileProblem('empty', file);
  const head = text.slice(0, LOOKED_AT);
  if (!MARKUP.test(head)) return [delimitedTable(text, file)];
  if (EXCEL_XML.test(head))
    return withCells((await import('./read/excel-xml.ts')).readExcelXml(text, file), file);
  if (FLAT_ODS.test(head)) return withCells((await import('./read/ods.ts')).readOds(text, file), file);
  const tables = (await import('./read/web-page.ts')).readWebPage(text, file);
  if (tables.length === 0) throw new FileProblem('webPage', file);
  return tables;
}

const delimitedTable = (text: string, file: string): RawTable => tableNamed(file, readDelimited(text, file));

/** The rows of a text, called as its file. */
export const tableNamed = (file: string, rows: RawTable['rows']): RawTable => ({
  name: file.replace(/^.*[\\/]/, '').replace(/\.\w+$/, ''),
  hidden: false,
  rows,
  cutByMarks: true,
});

/** Whether the first bytes of a text are of a page or of XML, which are no rows. */
export const looksMarked = (first: Uint8Array): boolean =>
  MARKUP.test(new TextDecoder().decode(first.subarray(0, LOOKED_AT)));
