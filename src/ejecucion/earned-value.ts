import type { Value } from '../engine/cells.ts';
import type { MoneyColumn } from '../engine/columns.ts';
import {
  bigintOf,
  compare,
  divideHalfAway,
  fromCentavos,
  isNegative,
  isZero,
  minus,
  ratio,
  toCell,
  totalOf,
  type Money,
  type Total,
} from '../engine/money.ts';
import { Problem } from '../engine/problem.ts';

type Given = 'planificado' | 'ganado' | 'costoReal' | 'presupuestoTotal';
export type EarnedValueColumns = Readonly<Record<Given, MoneyColumn>>;

/** An amount, or why it is not known. */
type Figure = Money | Total | Problem;
type Figures = Readonly<Record<Given, Figure>>;

const figuresAt = (columns: EarnedValueColumns, row: number): Figures => ({
  planificado: figureAt(columns, 'planificado', row),
  ganado: figureAt(columns, 'ganado', row),
  costoReal: figureAt(columns, 'costoReal', row),
  presupuestoTotal: figureAt(columns, 'presupuestoTotal', row),
});

function figureAt(columns: EarnedValueColumns, term: Given, row: number): Figure {
  const { values, problems } = columns[term];
  const value = values[row] ?? Number.NaN;
  if (!Number.isNaN(value)) return fromCentavos(value);
  return problems.get(row) ?? new Problem('missing', term, { row: row + 1 });
}

/** What needs an unknown figure is unknown for the same reason; the rest is worked out. */
function from<T>(a: Figure, b: Figure, work: (a: Money | Total, b: Money | Total) => T): T | Problem {
  if (a instanceof Problem) return a;
  return b instanceof Problem ? b : work(a, b);
}

const quotient = (part: Figure, whole: Figure, of: Given, row: number): number | Problem =>
  from(part, whole, (a, b) => (isZero(b) ? new Problem('zeroBase', of, { row }) : ratio(a, b)));

/**
 * BAC × AC ÷ EV, rounded once to the centavo: the same as BAC ÷ CPI, without rounding CPI first.
 * Without a cost there is no CPI: an estimate of 0 would say that the work left is free.
 */
function estimate({ presupuestoTotal, costoReal, ganado }: Figures, row: number): Figure {
  if (ganado instanceof Problem) return ganado;
  if (isZero(ganado)) return new Problem('zeroBase', 'ganado', { row });
  if (isNegative(ganado)) return new Problem('negative', 'ganado', { row });
  if (!(costoReal instanceof Problem) && isZero(costoReal))
    return new Problem('zeroBase', 'costoReal', { row });
  return from(presupuestoTotal, costoReal, (budget, cost) =>
    totalOf(divideHalfAway(bigintOf(budget) * bigintOf(cost), bigintOf(ganado))),
  );
}

const nothingLeft = {
  es: 'el costo real ya llegó al presupuesto total y no queda con qué completar',
  en: 'actual cost has reached the budget and nothing is left to finish with',
  pt: 'o custo real já chegou ao orçamento total e não resta com que completar',
};

const toComplete = ({ presupuestoTotal, costoReal, ganado }: Figures, row: number): number | Problem =>
  from(presupuestoTotal, costoReal, (budget, cost) =>
    compare(budget, cost) <= 0
      ? new Problem('infeasible', 'costoReal', { row }, nothingLeft)
      : from(budget, ganado, (whole, earned) => ratio(minus(whole, earned), minus(budget, cost))),
  );

const cellOf = (figure: Figure): Value => (figure instanceof Problem ? figure : toCell(figure));

/** CV, SV, CPI, SPI, EAC, ETC, VAC and TCPI of a project. */
export function earnedValueRow(columns: EarnedValueColumns, at: number): readonly Value[] {
  const figures = figuresAt(columns, at);
  const { planificado, ganado, costoReal, presupuestoTotal } = figures;
  const row = at + 1;
  const final = estimate(figures, row);
  return [
    cellOf(from(ganado, costoReal, minus)),
    cellOf(from(ganado, planificado, minus)),
    quotient(ganado, costoReal, 'costoReal', row),
    quotient(ganado, planificado, 'planificado', row),
    cellOf(final),
    cellOf(from(final, costoReal, minus)),
    cellOf(from(presupuestoTotal, final, minus)),
    toComplete(figures, row),
  ];
}
