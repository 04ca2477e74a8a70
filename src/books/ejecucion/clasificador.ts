import { isZero, minus, ratio, sumOf, toCell, type Total } from '../../engine/money.ts';
import { at, fixed, heading, live, note, sheet, table, type Part } from '../build.ts';
import type { PlanCell, SheetPlan } from '../plan.ts';
import type { DataAt } from './datos.ts';
import { FIRST, HEADING, explanationOf, labelOf, type Draft } from './draft.ts';
import { groupBalance, groupRate, NO_BUDGET, NO_DATA, rateOf, type Group } from './figures.ts';
import { levelConditions, levelFormula, levelOf } from './levels.ts';
import { scaleAt } from './parametros.ts';
import { amountOf, levelOfGroup, rowsOf, totals, type Section } from './section.ts';

/** One sheet per classifier: what each key was given, what it spent and its level. */
export function clasificador(draft: Draft, dataAt: DataAt, section: Section): SheetPlan {
  const { label, groups, at: columns } = section;
  const levels = rowsOf(section, columns.level);
  return sheet(
    {
      name: section.sheet,
      purpose: `Presupuesto, ejecución y nivel de cada ${label.toLowerCase()}.`,
      widths: [...(section.hasCodes ? [15] : []), nameWidth(section), 20, 20, 20, 15, 14, 15],
      headingRows: HEADING + 1,
      footer: draft.footer,
      landscape: true,
    },
    heading(`Ejecución por ${label.toLowerCase()}`, explanationOf(draft)),
    ...(section.way === 'value' ? [asWritten] : []),
    table({
      row: HEADING,
      columns: [
        ...(section.hasCodes ? [{ heading: 'Código', format: 'text' as const }] : []),
        { heading: label, style: 'label' },
        { heading: labelOf(draft.budget), format: 'amount' },
        { heading: labelOf(draft.spent), format: 'amount' },
        { heading: 'Saldo por ejecutar', format: 'amount' },
        { heading: 'Tasa de ejecución', format: 'percent' },
        { heading: 'Parte del presupuesto', format: 'percent' },
        { heading: 'Nivel' },
      ],
      rows: groups.map((group, order) => groupRow(draft, dataAt, section, group, order)),
      totals: [totalRow(draft, section)],
    }),
    { conditions: levelConditions({ ...levels, rows: levels.rows + 1 }, draft.scale) },
  );
}

const NARROWEST = 24;
const WIDEST = 46;
const nameWidth = ({ groups }: Section): number =>
  Math.min(
    WIDEST,
    groups.reduce((most, { key }) => Math.max(most, key.length + 2), NARROWEST),
  );

const asWritten: Part = note(
  2,
  0,
  'Son tantas claves que sus cifras van escritas, sin fórmula: si cambia los datos, vuelva a crear el informe.',
);

function groupRow(draft: Draft, dataAt: DataAt, section: Section, group: Group, order: number): PlanCell[] {
  const row = FIRST + order;
  const wholeBudget = sumOf(totals(section, 'budget'));
  return [
    ...(section.hasCodes ? [group.code] : []),
    group.key,
    amountOf(draft, dataAt, section, group, order, 'budget'),
    amountOf(draft, dataAt, section, group, order, 'spent'),
    ...derived(draft, section, row, {
      balance: groupBalance(group),
      rate: groupRate(group),
      share: shareOf(group.budget, wholeBudget),
      level: levelOfGroup(draft, group),
      unknown: group.unknown,
    }),
  ];
}

interface Derived {
  readonly balance: number;
  readonly rate: number | string;
  readonly share: number | string;
  readonly level: string;
  readonly unknown?: boolean;
}

/** Balance, rate, share and level, from the budget and the execution beside them. */
function derived(
  draft: Draft,
  section: Section,
  row: number,
  { balance, rate, share, level, unknown = false }: Derived,
): PlanCell[] {
  const { at: columns, total } = section;
  const [budgetCell, spentCell] = [at(row, columns.budget), at(row, columns.spent)];
  const whole = fixed({ row: total, column: columns.budget, rows: 1, columns: 1 });
  return [
    live(`N(${budgetCell})-N(${spentCell})`, balance),
    live(
      `IF(N(${budgetCell})=0,"${NO_BUDGET}",${unknown ? known(spentCell, budgetCell) : `${spentCell}/${budgetCell}`})`,
      rate,
    ),
    live(`IF(N(${whole})=0,"",N(${budgetCell})/${whole})`, share),
    live(levelFormula(at(row, columns.rate), scaleAt(draft), draft.scale), level),
  ];
}

const known = (spent: string, budget: string): string => `IF(${spent}="","${NO_DATA}",${spent}/${budget})`;
const shareOf = (part: Total, whole: Total): number | '' => (isZero(whole) ? '' : ratio(part, whole));

/** The total comes from the rows, and its rate from the totals: never a mean of rates. */
function totalRow(draft: Draft, section: Section): PlanCell[] {
  const { at: columns, total } = section;
  const [budget, spent] = [sumOf(totals(section, 'budget')), sumOf(totals(section, 'spent'))];
  const added = (column: number, value: Total): PlanCell =>
    live(`SUM(${at(FIRST, column)}:${at(total - 1, column)})`, toCell(value));
  const rate = rateOf(spent, budget);
  return [
    ...(section.hasCodes ? [null] : []),
    'Total',
    added(columns.budget, budget),
    added(columns.spent, spent),
    ...derived(draft, section, total, {
      balance: toCell(minus(budget, spent)),
      rate,
      share: shareOf(budget, budget),
      level: levelOf(rate, draft.scale),
    }),
  ];
}
