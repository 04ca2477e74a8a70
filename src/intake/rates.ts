import { glossary } from '../glossary.ts';
import { stages, type Stage, type UnderstoodColumn } from './budget.ts';
import { readAmounts, type Rows } from './amounts.ts';
import { readNumberText, settle } from '../engine/number-text.ts';

const MOSTLY = 0.9;
const FEWEST = 3;
const LARGEST_SHARE = 5; // 500 %: beyond it a figure is no share of anything
const OFF = 0.006; // of a hundredth: rates are printed with two decimals, or one

const isStage = (concept: UnderstoodColumn['concept']): concept is Stage =>
  stages.some((stage) => stage === concept);
const valuesOf = (sample: Rows, at: number): Float64Array => readAmounts(sample, at, () => true).values;

/** How a column of figures is a share of two stages: as 0.55 or as 55. */
function shareOf(
  rates: Float64Array,
  part: Float64Array,
  whole: Float64Array,
): { readonly equal: number; readonly rows: number } {
  const counts = [1, 100].map((unit) => {
    let rows = 0;
    let equal = 0;
    for (const [row, rate] of rates.entries()) {
      const own = whole[row] ?? Number.NaN;
      if (Number.isNaN(rate) || !(Math.abs(own) > 0)) continue;
      rows++;
      // A rate was read as money, in hundredths of it.
      const off = Math.abs(rate / 100 / unit - (part[row] || 0) / own);
      if (off <= OFF) equal++;
    }
    return { equal, rows };
  });
  return counts.reduce((a, b) => (b.equal > a.equal ? b : a));
}

/** What a heading says of a column, before its figures are believed. */
interface Said {
  readonly at: number;
  readonly heading: string;
  readonly concept: UnderstoodColumn['concept'];
  readonly confidence: number;
}

/** Columns that say a stage and hold the share of two others: «Ejecución» may be an amount or a rate. */
export function ratesAmong(
  said: readonly Said[],
  sample: Rows,
): ReadonlyMap<number, Pick<UnderstoodColumn, 'confidence' | 'evidence'>> {
  const found = new Map<number, Pick<UnderstoodColumn, 'confidence' | 'evidence'>>();
  const whole =
    said.find(({ concept }) => concept === 'vigente') ??
    said.find(({ concept }) => concept === 'inicial') ??
    said.find(({ heading }) => isBudgetName(heading));
  if (!whole) return found;
  const budget = valuesOf(sample, whole.at);
  const unsure = said.filter(
    ({ at, concept, confidence }) => isStage(concept) && confidence <= MOST_UNSURE && at !== whole.at,
  );
  for (const { at, concept } of unsure.slice(0, MOST_COLUMNS)) {
    if (!isStage(concept)) continue;
    const rates = valuesOf(sample, at);
    if (!areSmall(rates, budget)) continue;
    const parts = said
      .filter((each) => isStage(each.concept) && each.at !== at && each.at !== whole.at)
      .slice(0, MOST_COLUMNS);
    const proofs = parts.map((part) => ({ part, ...shareOf(rates, valuesOf(sample, part.at), budget) }));
    const proof = proofs.find(({ equal, rows }) => rows >= FEWEST && equal >= rows * MOSTLY);
    const evidence = proof
      ? `es «${proof.part.heading}» ÷ «${whole.heading}» en ${proof.equal} de ${proof.rows} filas`
      : `se llama como «${glossary[concept].label.es}» y sus cifras son tasas, no montos`;
    found.set(at, { confidence: proof ? 0.9 : 0.6, evidence });
  }
  return found;
}

export const isBudgetName = (heading: string): boolean =>
  /presupuest|ppto|^cr[eé]dito$|^apropiaci[oó]n$|^dotaci[oó]n$/i.test(heading);

const MOST_COLUMNS = 16; // that say a stage: a table of more is no budget
const MOST_UNSURE = 0.9; // names that can mean nothing else are believed

/** Figures that are shares, beside a budget a thousand times larger. */
function areSmall(rates: Float64Array, budget: Float64Array): boolean {
  let filled = 0;
  let small = 0;
  for (const [row, rate] of rates.entries()) {
    if (Number.isNaN(rate) || rate === 0) continue;
    filled++;
    if (Math.abs(rate) <= LARGEST_SHARE * 100 * 100 && Math.abs(budget[row] || 0) > Math.abs(rate) * 100)
      small++;
  }
  return filled >= FEWEST && small >= filled * MOSTLY;
}

/** A rate that the file prints proves which column is the budget that it was measured on. */
export function provedByRate(
  sample: Rows,
  rateAt: number | undefined,
  part: number,
  whole: number,
): string | undefined {
  if (rateAt === undefined) return undefined;
  const rates = Float64Array.from(sample, (row) => {
    const cell = row[rateAt];
    if (typeof cell === 'number') return cell * 100;
    const reading = typeof cell === 'string' ? readNumberText(cell) : undefined;
    const value = reading && settle(reading, '.');
    return value === undefined ? Number.NaN : value * 100;
  });
  const { equal, rows } = shareOf(rates, valuesOf(sample, part), valuesOf(sample, whole));
  return rows >= FEWEST && equal >= rows * MOSTLY ? `${equal} de ${rows} filas` : undefined;
}
