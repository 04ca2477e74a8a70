import { classifiers, stages, type Classifier, type Stage, type UnderstoodColumn } from './budget.ts';
import { readAmounts, type AmountColumn, type Rows } from './amounts.ts';
import { Fates } from './fates.ts';
import type { Format } from './formats.ts';
import { readLabels } from './keys.ts';
import type { Recognised } from './recognise.ts';

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
export const readStages = ({ rows, columns, fates }: Export): AmountColumns =>
  Object.fromEntries(amountAt(columns).map(([stage, at]) => [stage, readAmounts(rows, at, fates.keeps)]));

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
