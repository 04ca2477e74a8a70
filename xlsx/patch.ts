import { withoutEnd } from '../src/engine/ends.ts';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { errorIn, type Cell } from '../src/engine/cells.ts';
import { columnLetters } from '../src/books/plan.ts';
import { attributeOf, escapeText, sheetParts } from './xml.ts';

/** What a cell gives now. Rows and columns count from 0. A text that spells an Excel error (`#N/A`) is that error. */
export interface CellResult {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  /** How far a dynamic array reaches from this cell; its other cells are results of their own. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  /** What takes the place of its formula: another, as files store it, or none. Left out, the formula stays. */
  readonly formula?: StoredFormula | null;
}

export interface StoredFormula {
  readonly text: string;
  /** Entered over a block of cells, which it names. */
  readonly over?: string;
  /** Its place in the workbook's cell metadata, where it spreads by itself. */
  readonly metadata?: string;
}

/**
 * The same .xlsx with new values in the cells named, and nothing else touched: every other part keeps its bytes, and
 * within a sheet only `<v>` and the cell's type change. Formulas stay unless another is given for the cell; styles,
 * charts, links and all stay as they were.
 *
 * `patchValues(original, new Map([['Resumen', [{ row: 3, column: 1, value: 0.1317 }]]]))`
 *
 * Cells a spill reaches for the first time are added. A sheet the file does not hold is a fault of the caller.
 */
export function patchValues(
  original: Uint8Array,
  sheets: ReadonlyMap<string, readonly CellResult[]>,
): Uint8Array {
  const parts = unzipSync(original);
  patchParts(parts, sheets);
  return zipSync(parts, { level: 6 });
}

export type Parts = Record<string, Uint8Array>;

/** The same within the parts of a workbook that is already open. */
export function patchParts(parts: Parts, sheets: ReadonlyMap<string, readonly CellResult[]>): void {
  const paths = sheetParts(textOf(parts, 'xl/workbook.xml'), textOf(parts, 'xl/_rels/workbook.xml.rels'));
  for (const [name, results] of sheets) {
    const path = paths.get(name);
    if (path === undefined) throw new Error(`The workbook has no sheet “${name}”.`);
    parts[path] = strToU8(patchSheet(textOf(parts, path), results));
  }
}

/** A part of a workbook that cannot be missing. */
export function textOf(parts: Readonly<Parts>, path: string): string {
  const bytes = parts[path];
  if (!bytes) throw new Error(`The workbook lacks its part ${path}.`);
  return strFromU8(bytes);
}

type Row = Map<number, CellResult>;

/** The XML of one sheet with new values. */
export function patchSheet(xml: string, results: readonly CellResult[]): string {
  const prefix = /<(\w+:)?sheetData/.exec(xml)?.[1] ?? '';
  const rows = new Map<number, Row>();
  for (const result of results) {
    const row = rows.get(result.row) ?? new Map<number, CellResult>();
    rows.set(result.row, row.set(result.column, result));
  }
  const sheetData = new RegExp(`<${prefix}sheetData(?:\\s[^>]*)?(?:/>|>([\\s\\S]*)</${prefix}sheetData>)`);
  return xml.replace(
    sheetData,
    (_, inner = '') => `<${prefix}sheetData>${patchRows(String(inner), prefix, rows)}</${prefix}sheetData>`,
  );
}

/** Goes down the rows; those new to the sheet take their place by number. */
function patchRows(inner: string, prefix: string, rows: Map<number, Row>): string {
  const row = new RegExp(`<${prefix}row(?=[\\s/>])([^>]*?)(?:/>|>([\\s\\S]*?)</${prefix}row>)`, 'g');
  const missing = (before: number): string => newRows(prefix, rows, before);
  let last = -1;
  const patched = inner.replace(row, (whole, attributes: string, cells = '') => {
    last = Number(attributeOf(attributes, 'r') ?? last + 2) - 1;
    const inserted = missing(last);
    const wanted = rows.get(last);
    rows.delete(last);
    if (!wanted) return inserted + whole;
    return `${inserted}<${prefix}row${attributes}>${patchCells(String(cells), prefix, last, wanted)}</${prefix}row>`;
  });
  return patched + missing(Number.POSITIVE_INFINITY);
}

function newRows(prefix: string, rows: Map<number, Row>, before: number): string {
  if (rows.size === 0) return '';
  const found = [...rows].filter(([row]) => row < before).sort(([a], [b]) => a - b);
  for (const [row] of found) rows.delete(row);
  return found
    .map(
      ([row, wanted]) => `<${prefix}row r="${row + 1}">${patchCells('', prefix, row, wanted)}</${prefix}row>`,
    )
    .join('');
}

function patchCells(inner: string, prefix: string, row: number, wanted: Row): string {
  const cell = new RegExp(`<${prefix}c(?=[\\s/>])([^>]*?)(?:/>|>([\\s\\S]*?)</${prefix}c>)`, 'g');
  const missing = (before: number): string => newCells(prefix, row, wanted, before);
  let last = -1;
  const patched = inner.replace(cell, (whole, attributes: string, content = '') => {
    const address = attributeOf(attributes, 'r');
    last = address === undefined ? last + 1 : columnOf(address);
    const inserted = missing(last);
    const result = wanted.get(last);
    wanted.delete(last);
    return inserted + (result ? patchCell(prefix, attributes, String(content), result) : whole);
  });
  return patched + missing(Number.POSITIVE_INFINITY);
}

function newCells(prefix: string, row: number, wanted: Row, before: number): string {
  if (wanted.size === 0) return '';
  const found = [...wanted.values()].filter(({ column }) => column < before);
  for (const { column } of found) wanted.delete(column);
  return found
    .filter(({ value }) => value !== null)
    .sort((a, b) => a.column - b.column)
    .map((each) => patchCell(prefix, ` r="${columnLetters(each.column)}${row + 1}"`, '', each))
    .join('');
}

function patchCell(
  prefix: string,
  attributes: string,
  content: string,
  { value, spill, formula: given }: CellResult,
): string {
  const stood =
    new RegExp(`<${prefix}f(?=[\\s/>])[^>]*?(?:/>|>[\\s\\S]*?</${prefix}f>)`).exec(content)?.[0] ?? '';
  const formula = given === undefined ? stood : given === null ? '' : formulaTag(prefix, given);
  const typeless = attributes.replace(/\st\s*=\s*(?:"[^"]*"|'[^']*')/, '');
  const kept = given === undefined ? typeless : withMetadata(typeless, given?.metadata);
  const [type, text] = stored(value, formula !== '');
  const result = text === undefined ? '' : `<${prefix}v>${text}</${prefix}v>`;
  return `<${prefix}c${kept}${type}>${reaching(formula, attributes, spill)}${result}</${prefix}c>`;
}

function formulaTag(prefix: string, { text, over }: StoredFormula): string {
  const array = over === undefined ? '' : ` t="array" ref="${over}"`;
  return `<${prefix}f${array}>${escapeText(text)}</${prefix}f>`;
}

const withMetadata = (attributes: string, metadata: string | undefined): string =>
  attributes.replace(/\scm\s*=\s*(?:"[^"]*"|'[^']*')/, '') +
  (metadata === undefined ? '' : ` cm="${metadata}"`);

/** The type and text of a value. A formula that gives nothing shows an empty text. */
export function stored(value: Cell, isFormula: boolean): readonly [type: string, text: string | undefined] {
  if (value === null) return isFormula ? [' t="str"', ''] : ['', undefined];
  if (typeof value === 'boolean') return [' t="b"', value ? '1' : '0'];
  if (typeof value === 'number') return Number.isFinite(value) ? ['', String(value)] : [' t="e"', '#NUM!'];
  return errorIn(value) === undefined ? [' t="str"', escapeText(value)] : [' t="e"', value];
}

/** An array formula whose spill changed size says how far it reaches now. */
function reaching(formula: string, attributes: string, spill: CellResult['spill']): string {
  const address = attributeOf(attributes, 'r');
  if (!spill || address === undefined) return formula;
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const end = `${columnLetters(columnOf(letters) + spill.columns - 1)}${Number(digits) + spill.rows - 1}`;
  return formula.replace(/\sref\s*=\s*"[^"]*"/, ` ref="${address}:${end}"`);
}

const columnOf = (address: string): number =>
  Array.from(withoutEnd(address, '0123456789')).reduce(
    (sofar, letter) => sofar * 26 + letter.charCodeAt(0) - 64,
    0,
  ) - 1;
