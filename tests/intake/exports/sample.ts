import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import type { Merged, RawCell } from '../../../src/intake/budget.ts';
import { oldWorkbook, type OldCell } from '../../xlsx-read/old-excel.ts';
import { encoded, htmlOf, quoted, xmlOf, type Encoding } from '../writing.ts';
import type { Truth } from './lines.ts';

export type Row = readonly RawCell[];

/** A file as a system of some country gives it, and what its detail adds up to. */
export interface Sample {
  readonly name: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
  /** Of the whole file, or of each gestión. */
  readonly truth: Truth | Readonly<Record<string, Truth>>;
  /** What is wanted of it: its figures, or a question where only the person knows. */
  readonly wanted: 'same' | 'asked';
}

interface Sheet {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly merged?: readonly Merged[];
  readonly hidden?: boolean;
}

export const xlsx = (...sheets: readonly Sheet[]): Promise<Uint8Array> =>
  writeXlsx({
    sheets: sheets.map(({ name, rows, merged = [], hidden = false }) => ({
      name,
      rows: rows.map((row) => [...row]),
      merges: merged.map(({ top, left, bottom, right }) => ({
        startRow: top,
        startCol: left,
        endRow: bottom,
        endCol: right,
      })),
      ...(hidden && { hidden }),
    })),
  });

export const csv = (rows: readonly Row[], separator = ';', encoding: Encoding = 'utf8'): Uint8Array =>
  encoded(
    rows.map((row) => row.map((cell) => quoted(said(cell), separator)).join(separator)).join('\r\n'),
    encoding,
  );

export const html = (rows: readonly Row[]): Uint8Array => strToU8(htmlOf(rows.map((row) => row.map(said))));
export const xml = (rows: readonly Row[]): Uint8Array => strToU8(xmlOf(rows.map((row) => row.map(said))));
export const zip = (files: Readonly<Record<string, Uint8Array>>): Uint8Array => zipSync({ ...files });
export const xls = (rows: readonly Row[], name = 'Hoja1'): Uint8Array =>
  oldWorkbook([
    {
      name,
      rows: rows.map((row) => row.map((cell): OldCell => (typeof cell === 'number' ? cell : said(cell)))),
    },
  ]);

export function ods(rows: readonly Row[]): Uint8Array {
  const cell = (value: RawCell): string =>
    typeof value === 'number'
      ? `<table:table-cell office:value-type="float" office:value="${value}"/>`
      : `<table:table-cell office:value-type="string"><text:p>${said(value).replaceAll('&', '&amp;')}</text:p></table:table-cell>`;
  const body = rows.map((row) => `<table:table-row>${row.map(cell).join('')}</table:table-row>`).join('');
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(
      `<?xml version="1.0"?><office:document-content><office:body><office:spreadsheet><table:table table:name="Hoja1">${body}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ),
  });
}

const said = (cell: RawCell): string => (cell === null ? '' : String(cell));
