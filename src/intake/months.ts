import { glossary } from '../glossary.ts';
import { readAmounts, type Rows } from './amounts.ts';
import type { Doubt, RawTable, Stage } from './budget.ts';
import { monthIn } from './calendar.ts';
import { readHeading } from './dictionary.ts';
import { findHeading, type Heading } from './heading.ts';

const FEWEST = 3; // months that make a year told by columns
const MOSTLY = 0.98;
const GROWTH = 1.5; // what accumulates ends well over what it began with; months alike do not

/** A stage told month by month, each in its column. */
interface Monthly {
  readonly stage: Stage;
  /** In order of month. */
  readonly columns: readonly number[];
}

/** A table with one more column: what its months of a stage come to. */
export interface Summed {
  readonly table: RawTable;
  readonly doubt: Doubt;
}

/**
 * «Devengado Enero», «Devengado Febrero»…: a stage given by months and nowhere whole. Months that never fall are
 * accumulated, and the last tells all; others are added. Which of the two, the person confirms.
 */
export function withMonthsSummed(table: RawTable): Summed | undefined {
  const heading = findHeading(table);
  const monthly = heading && monthlyIn(heading.texts);
  if (!monthly || (table.cutByMarks && !table.rows.every((row) => isEven(row, heading)))) return undefined;
  const below = table.rows.slice(heading.firstRow);
  const read = monthly.columns.map((at) => readAmounts(below, at, () => true));
  if (read.some(({ bad, filled }) => bad.size > 0 || filled === 0)) return undefined;
  const values = read.map((each) => each.values);
  const isAccumulated = neverFalls(below, values);
  const label = glossary[monthly.stage].label.es;
  const name = `${label} acumulado`;
  const at = heading.texts.length;
  const rows = table.rows.map((row, place) => {
    const own = place - heading.firstRow;
    const cell = own === -1 ? name : own < 0 ? null : totalAt(values, own, isAccumulated);
    return [...Array.from({ length: at }, (_, column) => row[column] ?? null), cell];
  });
  const how = isAccumulated
    ? 'ninguno baja, y se tomó el último como lo acumulado'
    : 'algunos bajan, y se sumaron como lo de cada mes';
  const because = `«${label}» viene en ${monthly.columns.length} columnas de meses y ninguna dice el total: ${how}`;
  return { table: { ...table, rows }, doubt: { because } };
}

/** A row of another width may have been cut in the wrong place: then nothing is added to it. */
const isEven = (row: RawTable['rows'][number], { texts }: Heading): boolean =>
  row.length === texts.length || row.filter((cell) => cell !== null && cell !== '').length <= 2;

function monthlyIn(texts: readonly string[]): Monthly | undefined {
  const told = texts.flatMap((text, at) => {
    const words = text.trim().split(/[\s:/-]+/);
    const month = words.pop() ?? '';
    const named = monthIn(month);
    const stage = stageOf(words.join(' '));
    return named === undefined || /\d/.test(month) || stage === undefined
      ? []
      : [{ stage, month: named, at }];
  });
  const [first] = told;
  if (!first) return undefined;
  const own = told.filter(({ stage }) => stage === first.stage);
  const isWhole = texts.some(
    (text, at) => stageOf(text) === first.stage && own.every((each) => each.at !== at),
  );
  const months = new Set(own.map(({ month }) => month));
  if (isWhole || own.length !== told.length || own.length < FEWEST || months.size !== own.length)
    return undefined;
  const columns = [...own].sort((a, b) => (a.month < b.month ? -1 : 1)).map(({ at }) => at);
  return { stage: first.stage, columns };
}

const SPENT: readonly Stage[] = ['certificado', 'compromiso', 'devengado', 'pagado'];

function stageOf(text: string): Stage | undefined {
  const concept = readHeading(text)?.concept;
  return SPENT.find((stage) => stage === concept);
}

function neverFalls(rows: Rows, values: readonly Float64Array[]): boolean {
  let moved = 0;
  let rises = 0;
  for (let row = 0; row < rows.length; row++) {
    const own = values.map((each) => each[row] || 0);
    if (own.every((value) => value === own[0])) continue;
    moved++;
    const grows = (own.at(-1) ?? 0) >= (own[0] ?? 0) * GROWTH;
    if (grows && own.every((value, at) => at === 0 || value >= (own[at - 1] ?? 0))) rises++;
  }
  return moved > 0 && rises >= moved * MOSTLY;
}

const totalAt = (values: readonly Float64Array[], row: number, isAccumulated: boolean): number | null => {
  const own = values.map((each) => each[row] ?? Number.NaN).filter((value) => !Number.isNaN(value));
  if (own.length === 0) return null;
  return (isAccumulated ? (own.at(-1) ?? 0) : own.reduce((all, value) => all + value, 0)) / 100;
};
