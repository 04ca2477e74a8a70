import type { Concept, UnderstoodColumn } from './budget.ts';
import { readAmounts, type Rows } from './amounts.ts';

type Columns = readonly UnderstoodColumn[];

const MOSTLY = 0.9;

/** In how many rows of a sample two amounts make a third. */
function addsUp(
  sample: Rows,
  a: number,
  b: number,
  whole: number,
): { readonly holds: boolean; readonly words: string } {
  const [one, two, all] = [a, b, whole].map((at) => readAmounts(sample, at, () => true).values);
  let rows = 0;
  let equal = 0;
  let moved = 0;
  for (let row = 0; row < sample.length; row++) {
    const [x, y, z] = [one?.[row] || 0, two?.[row] || 0, all?.[row] || 0];
    if (z === 0 && x === 0) continue;
    rows++;
    if (y !== 0) moved++;
    if (x + y === z) equal++;
  }
  return { holds: moved > 0 && equal >= rows * MOSTLY, words: `${equal} de ${rows} filas` };
}

const UP = /ampliac|aument|adicion|incremento|suplement/i;
const DOWN = /reducc|disminuc|contracred|anulac|recorte|baja/i;

/** «Ampliaciones» beside «Reducciones» are half of the changes: neither is all of them. */
export function withoutHalfChanges(columns: Columns): Columns {
  const half = columns.find(
    ({ concept, heading }) => concept === 'modificaciones' && UP.test(heading) !== DOWN.test(heading),
  );
  if (!half) return columns;
  const other = columns.find(
    ({ at, heading }) => at !== half.at && (UP.test(half.heading) ? DOWN : UP).test(heading),
  );
  if (!other) return columns;
  const evidence = `es una parte de las modificaciones: las otras están en «${other.heading}»`;
  return columns.map((each) =>
    each === half ? { ...each, concept: undefined, confidence: 1, evidence } : each,
  );
}

/** «Modificado», «Aumento»: the changes, where the initial budget and it make the one in force. */
export function withChanges(columns: Columns, sample: Rows): Columns {
  const at = (concept: Concept): number | undefined => columns.find((each) => each.concept === concept)?.at;
  const [initial, current, changes] = [at('inicial'), at('vigente'), at('modificaciones')];
  if (initial === undefined || current === undefined || changes !== undefined) return columns;
  const found = columns.find(
    ({ concept, heading, at: own }) =>
      concept === undefined && CHANGES.test(heading) && addsUp(sample, initial, own, current).holds,
  );
  if (!found) return columns;
  const evidence = `inicial más esta columna da el vigente en ${addsUp(sample, initial, found.at, current).words}`;
  return columns.map((each) =>
    each === found ? { ...each, concept: 'modificaciones', confidence: 0.9, evidence } : each,
  );
}

const CHANGES = /modif|ajust|aument|adicion|reform|ampliac|variaci|traspaso|reduc/i;

/** What the figures prove is no longer in doubt: initial plus changes makes the budget in force. */
export function withSurerBudget(columns: Columns, sample: Rows): Columns {
  const at = (concept: Concept): number | undefined => columns.find((each) => each.concept === concept)?.at;
  const [initial, current, changes] = [at('inicial'), at('vigente'), at('modificaciones')];
  if (initial === undefined || current === undefined || changes === undefined) return columns;
  const { holds, words } = addsUp(sample, initial, changes, current);
  if (!holds) return columns;
  return columns.map((each) =>
    [initial, current, changes].includes(each.at) && each.confidence < MOSTLY
      ? {
          ...each,
          confidence: MOSTLY,
          evidence: `${each.evidence}; inicial más modificaciones da el vigente en ${words}`,
        }
      : each,
  );
}

const FEWEST_PARTS = 3;

/** How many columns just before one add up to it, and in how many rows: a total by groups proves itself. */
export function partsBefore(
  sample: Rows,
  at: number,
): { readonly columns: number; readonly words: string } | undefined {
  const read = (column: number) => readAmounts(sample, column, () => true);
  const whole = read(at).values;
  const sums = new Float64Array(sample.length);
  let best: { readonly columns: number; readonly words: string } | undefined;
  for (let column = at - 1; column >= 0; column--) {
    const { values: own, bad, filled: cells } = read(column);
    if (cells === 0 || bad.size > 0) break; // words: the amounts have ended
    let filled = 0;
    let equal = 0;
    for (let row = 0; row < sample.length; row++) {
      sums[row] = (sums[row] ?? 0) + (own[row] || 0);
      if (whole[row] || sums[row]) filled++;
      if ((whole[row] || sums[row]) && (whole[row] || 0) === sums[row]) equal++;
    }
    if (filled > 0 && equal >= filled * ALL && at - column >= FEWEST_PARTS)
      best = { columns: at - column, words: `${equal} de ${filled} filas` };
    else if (best) break;
  }
  return best;
}

const ALL = 0.99;
