import type { Value } from '../engine/cells.ts';
import { divideHalfAway, toCell, totalOf } from '../engine/money.ts';
import { Problem } from '../engine/problem.ts';
import { added, type Figures, type Line } from './budget-lines.ts';
import { compositionVariance, deviations } from './composition-variance.ts';

/** The assessment’s spreadsheet keeps the largest lines apart and the rest in one. */
const LARGEST = 20;

const figure = (centavos: bigint): number => toCell(totalOf(centavos));
const magnitude = (n: bigint): bigint => (n < 0n ? -n : n);

/** Largest budget first; past the twentieth, one line for all. */
function heads(lines: readonly Line[]): readonly Line[] {
  const sorted = [...lines].sort((a, b) => (a.budget < b.budget ? 1 : a.budget > b.budget ? -1 : 0));
  const rest = sorted.slice(LARGEST);
  if (rest.length === 0) return sorted;
  const name = `Resto (${rest.length} ${rest.length === 1 ? 'línea' : 'líneas'})`;
  return [...sorted.slice(0, LARGEST), { name, ...added(rest) }];
}

/** Each budget × Σa ÷ Σb to the centavo: what is rounded is the running sum, so that they add up to exactly Σa. */
function adjustedBudgets(lines: readonly Line[], { budget, actual }: Figures): readonly bigint[] {
  let running = 0n;
  let before = 0n;
  return lines.map((line) => {
    running += line.budget * actual;
    const after = divideHalfAway(running, budget);
    const adjusted = after - before;
    before = after;
    return adjusted;
  });
}

const plain = (name: string, { budget, actual }: Figures): readonly Value[] => [
  name,
  figure(budget),
  figure(actual),
  '',
  '',
  '',
  '',
];
const result = (name: string, value: Value): readonly Value[] => [name, '', '', '', '', '', value];

const share = (part: bigint, whole: bigint): Value =>
  whole > 0n ? Number(part) / Number(whole) : new Problem('noBudget', 'presupuestos');

interface Annex {
  readonly lines: readonly Line[];
  readonly contingencia: Figures | undefined;
  readonly intereses: Figures | undefined;
}

/** The rows of PEFA's calculation annex: lines, totals and the figures that are graded. */
export function annexRows({
  lines,
  contingencia,
  intereses,
}: Annex): readonly (readonly Value[])[] | Problem {
  const shown = heads(lines);
  const allocated = added(shown);
  if (allocated.budget <= 0n) return new Problem('noBudget', 'presupuestos');
  if (allocated.actual <= 0n) return new Problem('zeroBase', 'ejecutados');
  const total = added([allocated, ...[intereses, contingencia].filter((each) => each !== undefined)]);
  return [
    ...lineRows(shown, allocated),
    ...(intereses ? [plain('Intereses', intereses)] : []),
    ...(contingencia ? [plain('Contingencia', contingencia)] : []),
    plain('Gasto total', total),
    result('PI-1.1: ejecutado ÷ presupuesto', share(total.actual, total.budget)),
    result('PI-2.1 o PI-2.2: varianza de la composición', compositionVariance(apart(shown))),
    ...(contingencia
      ? [result('PI-2.3: contingencia ÷ presupuesto total', share(contingencia.actual, total.budget))]
      : []),
  ];
}

const apart = (lines: readonly Line[]) =>
  deviations(
    lines.map(({ budget }) => budget),
    lines.map(({ actual }) => actual),
  );

function lineRows(lines: readonly Line[], allocated: Figures): readonly (readonly Value[])[] {
  const adjusted = adjustedBudgets(lines, allocated);
  const exact = apart(lines).lines;
  const rows = lines.map(({ name, budget, actual }, at): readonly Value[] => {
    const expected = adjusted[at] ?? 0n;
    const gap = actual - expected;
    const relative = share(magnitude(exact[at] ?? 0n), budget * allocated.actual);
    return [name, ...[budget, actual, expected, gap, magnitude(gap)].map(figure), relative];
  });
  const gaps = lines.reduce((sum, { actual }, at) => sum + magnitude(actual - (adjusted[at] ?? 0n)), 0n);
  const { budget, actual } = allocated;
  return [...rows, ['Gasto asignado', ...[budget, actual, actual, 0n, gaps].map(figure), '']];
}
