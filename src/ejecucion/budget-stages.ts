import { inSpanish } from '../engine/thousands.ts';
import { glossary } from '../glossary.ts';
import type { Value } from '../engine/cells.ts';
import { firstProblemIn, type MoneyColumn } from '../engine/columns.ts';
import {
  compare,
  isNegative,
  isZero,
  minus,
  plus,
  ratio,
  sum,
  toCell,
  toText,
  type Total,
} from '../engine/money.ts';
import { Problem } from '../engine/problem.ts';

type Given = 'inicial' | 'modificaciones' | 'compromiso' | 'devengado' | 'pagado';
type Stage = Given | 'vigente';
export type StageColumns = Readonly<Record<Given, MoneyColumn>>;
type StageTotals = Readonly<Record<Stage, Total | Problem>>;

const stages: readonly Stage[] = [
  'inicial',
  'modificaciones',
  'vigente',
  'compromiso',
  'devengado',
  'pagado',
];

/** The stage each one is measured on. Amendments are not a stage: nothing comes before them. */
const previous: Readonly<Partial<Record<Stage, Stage>>> = {
  vigente: 'inicial',
  compromiso: 'vigente',
  devengado: 'compromiso',
  pagado: 'devengado',
};

/** One row per stage: name, amount, share of the budget in force, share of the stage before, notice. */
export function stageRows(columns: StageColumns): readonly (readonly Value[])[] {
  const totals = totalsOf(columns);
  return stages.map((stage) => {
    const before = previous[stage];
    return [
      glossary[stage].label.es,
      cellOf(totals[stage]),
      shareOf(totals, stage, 'vigente'),
      before === undefined ? '' : shareOf(totals, stage, before),
      notice(totals, stage),
    ];
  });
}

function totalsOf(columns: StageColumns): StageTotals {
  const total = (stage: Given) => totalOf(columns[stage], stage);
  const inicial = total('inicial');
  const modificaciones = total('modificaciones');
  return {
    inicial,
    modificaciones,
    vigente: added(inicial, modificaciones),
    compromiso: total('compromiso'),
    devengado: total('devengado'),
    pagado: total('pagado'),
  };
}

const totalOf = (column: MoneyColumn, stage: Given): Total | Problem =>
  firstProblemIn(column) ??
  (column.values.every(Number.isNaN) ? new Problem('missing', stage) : sum(column.values));

function added(a: Total | Problem, b: Total | Problem): Total | Problem {
  if (a instanceof Problem) return a;
  return b instanceof Problem ? b : plus(a, b);
}

const cellOf = (amount: Total | Problem): Value => (amount instanceof Problem ? amount : toCell(amount));

function shareOf(totals: StageTotals, stage: Stage, of: Stage): Value {
  const part = totals[stage];
  const whole = totals[of];
  if (part instanceof Problem) return part;
  if (whole instanceof Problem) return whole;
  if (isZero(whole)) return new Problem(of === 'vigente' ? 'noBudget' : 'zeroBase', of);
  return ratio(part, whole);
}

const spending: readonly Stage[] = ['vigente', 'compromiso', 'devengado', 'pagado'];

/** A stage above the nearest known one before it: pagado > devengado > compromiso > vigente. In Spanish, as the table. */
function notice(totals: StageTotals, stage: Stage): string {
  const amount = totals[stage];
  if (amount instanceof Problem) return '';
  if (stage === 'vigente' && isNegative(amount)) return 'Es negativo';
  const earlier = spending.slice(0, Math.max(0, spending.indexOf(stage))).reverse();
  for (const before of earlier) {
    const limit = totals[before];
    if (limit instanceof Problem) continue;
    if (compare(amount, limit) <= 0) return '';
    return `Supera a ${glossary[before].label.es.toLowerCase()} en ${written(minus(amount, limit))}`;
  }
  return '';
}

/** `1.234.567,89` */
const written = (amount: Total): string => inSpanish(toText(amount));
