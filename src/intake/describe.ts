import { sum, type Total } from '../engine/money.ts';
import { markOf, readNumberText, settle } from '../engine/number-text.ts';
import { fold } from '../engine/reading.ts';
import type { RawCell, RawTable } from './budget.ts';
import { tidyHeading } from './dictionary.ts';
import { formIn, type Form } from './form.ts';
import { personalCells, personalHeading, type PersonalKind } from './personal.ts';

/** What a column of a table holds that is no budget. */
export interface DescribedColumn {
  readonly at: number;
  /** Undefined where the table has no heading. */
  readonly heading: string | undefined;
  readonly holds: 'codes' | 'numbers' | 'texts' | 'nothing';
  readonly filled: number;
  readonly different: number;
  /** Exact, of columns of numbers whose sum says something. */
  readonly total: Total | undefined;
  readonly personal: PersonalKind | undefined;
}

/** A table that could be read and is no budget: a list of municipalities, a classifier, a form. */
export interface Description {
  readonly sheet: string;
  /** What an official form calls itself. */
  readonly title?: string;
  readonly kind: 'form' | 'population' | 'municipalities' | 'classifier' | 'indicators' | 'other';
  readonly rows: number;
  readonly blank: number;
  readonly columns: readonly DescribedColumn[];
}

const FEWEST_ROWS = 2;
const SEARCHED = 40;
const MOSTLY = 0.9;

const isFilled = (cell: RawCell | undefined): cell is string | number | boolean =>
  cell !== null && cell !== undefined && !(typeof cell === 'string' && cell.trim() === '');

const isFigure = (cell: RawCell): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && readNumberText(cell) !== undefined);

/** The largest table of a file, column by column; undefined where nothing in it is a table. */
export function describeTables(tables: readonly RawTable[]): Description | undefined {
  const found = tables.flatMap((table) => describeTable(table) ?? []);
  return found.reduce<Description | undefined>((a, b) => (a && a.rows >= b.rows ? a : b), undefined);
}

function describeTable(table: RawTable): Description | undefined {
  const { name, rows, merged = [] } = table;
  const form = formIn(table);
  if (form) return describeForm(table, form);
  const width = Math.max(0, ...rows.slice(0, SEARCHED * 2).map((row) => row.length));
  const start = headingRow(rows, width);
  if (start === undefined) return undefined;
  const first = start.isHeading ? start.at + 1 + levelsBelow(start.at, merged) : start.at;
  const below = rows.slice(first);
  const kept = below.filter((row) => row.some(isFilled));
  if (kept.length < FEWEST_ROWS) return undefined;
  const columns = Array.from({ length: width }, (_, at) =>
    describeColumn(kept, at, start.isHeading ? String(rows[start.at]?.[at] ?? '').trim() : undefined),
  ).filter(({ heading = '', filled }) => heading !== '' || filled > 0);
  return {
    sheet: name,
    kind: kindOf(columns),
    rows: kept.length,
    blank: below.length - kept.length,
    columns,
  };
}

/** A form may be empty: its headings are told all the same. */
function describeForm({ name, rows }: RawTable, { title, headings, firstRow }: Form): Description {
  const below = rows.slice(firstRow);
  const kept = below.filter((row) => row.some(isFilled));
  const columns = headings.flatMap((heading, at) =>
    heading === '' ? [] : [describeColumn(kept, at, heading)],
  );
  return { sheet: name, title, kind: 'form', rows: kept.length, blank: below.length - kept.length, columns };
}

/** Merged headings stand over others. */
const levelsBelow = (at: number, merged: NonNullable<RawTable['merged']>): number =>
  Math.max(0, ...merged.filter(({ top }) => top === at).map(({ bottom }) => bottom - at));

/** The first row that fills most of the width with words; where the first is of figures already, there is no heading. */
function headingRow(
  rows: RawTable['rows'],
  width: number,
): { readonly at: number; readonly isHeading: boolean } | undefined {
  for (let at = 0; at < Math.min(rows.length, SEARCHED); at++) {
    const filled = (rows[at] ?? []).filter(isFilled);
    if (filled.length < Math.max(2, width * 0.6)) continue;
    const next = (rows[at + 1] ?? []).filter(isFilled).length;
    if (next < 2) continue;
    return { at, isHeading: !filled.some(isFigure) && new Set(filled.map(String)).size === filled.length };
  }
  return undefined;
}

const CODE =
  /^(?:cod|codigo|id|clave|ine|ubigeo|divipola|nro|no|ano|anio|gestion|fecha|lat|lon|i(?:dep|prov|mun))\b|\b(?:cod|codigo|id)$/;
const NOT_ADDED = /%|tasa|indice|porcentaje|promedio|sdg\d|nbi|ratio|tmn|tac_|por cien|densidad/;

function describeColumn(rows: RawTable['rows'], at: number, heading: string | undefined): DescribedColumn {
  const cells = rows.map((row) => row[at]).filter(isFilled);
  const different = new Set(cells.map(String)).size;
  const personal = personalHeading(heading ?? '') ?? personalCells(rows, at);
  const figures = cells.filter(isFigure).length;
  const base = { at, heading, filled: cells.length, different, personal, total: undefined };
  if (cells.length === 0) return { ...base, holds: 'nothing' };
  if (figures < cells.length * MOSTLY) return { ...base, holds: 'texts' };
  const isCode =
    CODE.test(tidyHeading(heading ?? '')) ||
    cells.some((cell) => typeof cell === 'string' && /^0\d/.test(cell));
  if (isCode) return { ...base, holds: 'codes' };
  return {
    ...base,
    holds: 'numbers',
    total: NOT_ADDED.test(fold(heading ?? '')) ? undefined : totalOf(cells),
  };
}

/** Nothing where a figure is no amount to the cent, or its mark is not certain. */
function totalOf(cells: readonly RawCell[]): Total | undefined {
  const readings = cells.map((cell) =>
    typeof cell === 'number' ? { value: cell } : typeof cell === 'string' ? readNumberText(cell) : undefined,
  );
  const mark = markOf(readings);
  const values = readings.map((reading) => (reading ? settle(reading, mark) : undefined));
  if (values.some((value) => value === undefined)) return undefined;
  const centavos = values.map((value) => Math.round((value ?? 0) * 100));
  const exact = values.every((value, at) => Math.abs((value ?? 0) * 100 - (centavos[at] ?? 0)) < 1e-4);
  return exact && centavos.every(Number.isSafeInteger) ? sum(Float64Array.from(centavos)) : undefined;
}

const POPULATION = /poblacion|\bpob\b|habitantes|\bt 20\d\d\b|population/;
const MUNICIPALITY = /municip(?!\w* que)|\bmun\b|\bine\b|dpto mun|dane|divipola/;

const FEW_COLUMNS = 12;

function kindOf(columns: readonly DescribedColumn[]): Description['kind'] {
  const headings = columns.map(({ heading = '' }) => tidyHeading(heading));
  const has = (words: RegExp): boolean => headings.some((heading) => words.test(heading));
  const numbers = columns.filter(({ holds }) => holds === 'numbers').length;
  if (has(POPULATION) && columns.length <= FEW_COLUMNS) return 'population';
  if (has(MUNICIPALITY) && numbers <= columns.length / 2) return 'municipalities';
  const listed = columns.some(({ holds, different, filled }) => holds !== 'texts' && different === filled);
  const named = columns.some(({ holds, different, filled }) => holds === 'texts' && different > filled / 2);
  if (listed && named && columns.length <= FEW_COLUMNS) return 'classifier';
  return numbers > columns.length / 2 ? 'indicators' : 'other';
}
