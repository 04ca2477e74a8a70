import {
  classifiers,
  stages,
  type Classifier,
  type RawCell,
  type Stage,
  type UnderstoodColumn,
} from './budget.ts';
import { readAmounts, type AmountColumn, type AmountRules, type Rows } from './amounts.ts';
import { Fates } from './fates.ts';
import type { Format } from './formats.ts';
import { cutOf, monthIn, yearIn, yearInTitles, yearOfCut } from './calendar.ts';
import { dateOrderOf, readDateIn } from '../engine/date-order.ts';
import { readLabels } from './keys.ts';
import type { Recognised } from './recognise.ts';
import type { Unit } from './units.ts';

/** An export while it is being read: its rows, its columns and what becomes of each row. */
export interface Export extends Recognised {
  readonly source: string;
  readonly sheet: string;
  readonly format: Format;
  /** Rows below the heading. */
  readonly rows: Rows;
  /** Row of the sheet, from 1. */
  readonly sheetRow: (row: number) => number;
  readonly fates: Fates;
  /** The gestión and the month of every row, where the file tells them. */
  readonly years: readonly string[] | undefined;
  readonly periods: readonly string[] | undefined;
  readonly unit: Unit | undefined;
  /** How the amounts of each column are read. */
  readonly rulesOf: (at: number) => AmountRules;
}

export type AmountColumns = Readonly<Partial<Record<Stage, AmountColumn>>>;

export const amountAt = (columns: readonly UnderstoodColumn[]): readonly (readonly [Stage, number])[] =>
  stages.flatMap((stage) => {
    const at = columns.find(({ concept }) => concept === stage)?.at;
    return at === undefined ? [] : [[stage, at] as const];
  });

export const keyColumnsOf = (columns: readonly UnderstoodColumn[]): number[] => {
  const amounts = new Set(amountAt(columns).map(([, at]) => at));
  const figures = new Set(['avance', 'saldo']);
  return columns
    .filter(({ at, concept }) => !amounts.has(at) && !figures.has(concept ?? ''))
    .map(({ at }) => at);
};

/** Every stage's column, read over the rows still in. */
export const readStages = ({ rows, columns, fates, rulesOf }: Export): AmountColumns =>
  Object.fromEntries(
    amountAt(columns).map(([stage, at]) => [stage, readAmounts(rows, at, fates.keeps, rulesOf(at))]),
  );

/** What one column says of each row's date. Dates repeat, so each cell is read once. */
function datesOver(
  rows: Rows,
  at: number,
  read: (cell: RawCell) => string | undefined,
): readonly string[] | undefined {
  const known = new Map<RawCell, string>();
  const dates = rows.map((row) => {
    const cell = row[at] ?? null;
    let date = known.get(cell);
    if (date === undefined) {
      date = read(cell) ?? '';
      known.set(cell, date);
    }
    return date;
  });
  return dates.some((date) => date !== '') ? dates : undefined;
}

/** The gestión of every row is in its own column, in the date of its period, or in the titles above the table. */
export function datesOf(
  { columns }: Recognised,
  rows: Rows,
  titles: Rows,
): Pick<Export, 'years' | 'periods'> {
  const at = (concept: Classifier): number => columns.find((each) => each.concept === concept)?.at ?? -1;
  const [year, period] = [at('gestion'), at('periodo')];
  const own = year < 0 ? undefined : datesOver(rows, year, yearIn);
  const dated = period < 0 ? undefined : datesOver(rows, period, yearOfPeriod);
  const titled = yearInTitles(titles);
  const years = own ?? dated ?? (titled === undefined ? undefined : rows.map(() => titled));
  return { periods: period < 0 ? undefined : cutsOver(rows, period, years), years };
}

function differentIn(rows: Rows, at: number): ReadonlySet<RawCell | undefined> {
  const found = new Set<RawCell | undefined>();
  for (const row of rows) found.add(row[at]);
  return found;
}

const yearOfPeriod = (cell: RawCell): string | undefined => {
  const year = yearIn(cell) ?? yearOfCut(monthIn(cell) ?? '');
  return year === '' ? undefined : year;
};

/** The cut-off of every row, its days read in the order that the whole column tells. */
function cutsOver(
  rows: Rows,
  at: number,
  years: readonly string[] | undefined,
): readonly string[] | undefined {
  const order = dateOrderOf(differentIn(rows, at));
  const dayIn = (cell: RawCell): RawCell =>
    order === 'month' && typeof cell === 'string' ? (readDateIn(order, cell) ?? cell) : cell;
  const months = datesOver(rows, at, (cell) => monthIn(dayIn(cell)));
  return months?.map((month, row) => cutOf(month, years?.[row]));
}

/** The keys of one classifier over every row of the export, '' where there is none. */
export function keysOverRows(
  { columns, rows }: Export,
  classifier: Classifier,
): readonly string[] | undefined {
  const every = Array.from(rows.keys());
  return readLabels(classifier, columns, rows, every)?.keys;
}

export const isClassifier = (concept: string | undefined): concept is Classifier =>
  classifiers.some((classifier) => classifier === concept);
