import { isZero, minus, ratio, toCell, type Total } from '../../engine/money.ts';
import { stages, type Stage } from '../../intake/budget.ts';
import { at, cellAt, columnAt, fixed, heading, live, note, on, sheet, table } from '../build.ts';
import type { ChartPlan, PlanCell, SheetPlan } from '../plan.ts';
import { saidPercent, saidWhole } from '../words.ts';
import type { DataAt } from './datos.ts';
import { FIRST, HEADING, explanationOf, labelOf, type Draft } from './draft.ts';
import { rowsAbove, totalOfStage } from './figures.ts';

export const ETAPAS = 'Etapas';

/** Spending goes through these one after another: none should be larger than the one before. */
const chain: readonly Stage[] = ['vigente', 'certificado', 'compromiso', 'devengado', 'pagado'];

/** The stages the export has; changes to the budget are worked out where it only has both budgets. */
export const stagesIn = ({ data: { amounts } }: Draft): readonly Stage[] =>
  stages.filter(
    (each) =>
      amounts[each] !== undefined ||
      (each === 'modificaciones' && amounts.inicial !== undefined && amounts.vigente !== undefined),
  );

export interface Pair {
  readonly later: Stage;
  readonly earlier: Stage;
}

/** Each stage with the one before it. */
export function pairsIn(draft: Draft): readonly Pair[] {
  const there = chain.filter((each) => draft.data.amounts[each] !== undefined);
  return there.slice(1).map((later, order) => ({ later, earlier: there[order] ?? later }));
}

export const amountOfStage = (draft: Draft, stage: Stage): Total =>
  stage === 'modificaciones' && !draft.data.amounts.modificaciones
    ? minus(totalOfStage(draft.data, 'vigente'), totalOfStage(draft.data, 'inicial'))
    : totalOfStage(draft.data, stage);

/** The cell with the amount of a stage, for other sheets. */
export const stageAt = (draft: Draft, stage: Stage): string => on(ETAPAS, cellAt(rowOf(draft, stage), 1));
const rowOf = (draft: Draft, stage: Stage): number => FIRST + stagesIn(draft).indexOf(stage);

export function etapas(draft: Draft, dataAt: DataAt): SheetPlan {
  const there = stagesIn(draft);
  const last = FIRST + there.length;
  return sheet(
    {
      name: ETAPAS,
      purpose: 'Del presupuesto al pago: cuánto llegó a cada etapa y dónde una supera a la anterior.',
      widths: [26, 22, 16, 16, 14, 46],
      headingRows: HEADING + 1,
      footer: draft.footer,
      landscape: true,
    },
    heading('Ejecución por etapas', explanationOf(draft)),
    table({
      row: HEADING,
      columns: [
        { heading: 'Etapa' },
        { heading: 'Monto', format: 'amount' },
        { heading: `% de ${labelOf(draft.budget).toLowerCase()}`, format: 'percent' },
        { heading: '% de la etapa anterior', format: 'percent' },
        { heading: 'Filas que la superan', format: 'whole' },
        { heading: 'Qué mirar', style: 'label' },
      ],
      rows: there.map((stage) => stageRow(draft, dataAt, stage)),
    }),
    note(
      last + 1,
      0,
      'Una etapa no debería superar a la anterior: se paga lo devengado, y se devenga lo comprometido.',
    ),
    {
      conditions: [
        {
          area: columnAt(FIRST, 5, there.length),
          formula: `=LEFT($F${FIRST + 1},7)="Revisar"`,
          style: 'bad',
        },
      ],
      charts: [chartOf(draft)],
    },
  );
}

function stageRow(draft: Draft, dataAt: DataAt, stage: Stage): PlanCell[] {
  const row = rowOf(draft, stage);
  const amount = amountOfStage(draft, stage);
  const base = amountOfStage(draft, draft.budget);
  const before = pairsIn(draft).find(({ later }) => later === stage)?.earlier;
  const share = (part: Total, whole: Total, cell: string): PlanCell =>
    live(`IF(N(${cell})=0,"",${at(row, 1)}/${cell})`, isZero(whole) ? '' : ratio(part, whole));
  return [
    labelOf(stage),
    live(amountFormula(draft, dataAt, stage), toCell(amount)),
    share(amount, base, fixed(cellAt(rowOf(draft, draft.budget), 1))),
    ...(before === undefined
      ? [null, null, null]
      : [
          share(amount, amountOfStage(draft, before), at(rowOf(draft, before), 1)),
          ...comparison(draft, dataAt, { later: stage, earlier: before }),
        ]),
  ];
}

function amountFormula(draft: Draft, dataAt: DataAt, stage: Stage): string {
  if (draft.data.amounts[stage]) return `SUM(${dataAt.column(stage)})`;
  return `${at(rowOf(draft, 'vigente'), 1)}-${at(rowOf(draft, 'inicial'), 1)}`;
}

/** Counts the rows that have more in a stage than in the one before, where that one is filled. */
export const aboveFormula = (dataAt: DataAt, { later, earlier }: Pair): string =>
  `SUMPRODUCT(ISNUMBER(${dataAt.column(earlier)})*(${dataAt.column(later)}>${dataAt.column(earlier)}))`;

/** How many rows have more in a stage than in the one before, and what that means. */
function comparison(draft: Draft, dataAt: DataAt, { later, earlier }: Pair): PlanCell[] {
  const cell = at(rowOf(draft, later), 4);
  const count = rowsAbove(draft.data, later, earlier);
  const words = `más ${labelOf(later).toLowerCase()} que ${labelOf(earlier).toLowerCase()}`;
  return [
    live(aboveFormula(dataAt, { later, earlier }), count),
    live(
      `IF(${cell}=0,"En orden","Revisar: "&${cell}&" filas con ${words}")`,
      count === 0 ? 'En orden' : `Revisar: ${count} filas con ${words}`,
    ),
  ];
}

function chartOf(draft: Draft): ChartPlan {
  const there = stagesIn(draft);
  return {
    type: 'bar',
    title: findingOf(draft),
    categories: columnAt(FIRST, 0, there.length),
    series: [{ name: 'Monto', area: columnAt(FIRST, 1, there.length) }],
    valueAxis: draft.moneda === '' ? 'Monto' : draft.moneda,
    format: 'whole',
    at: { row: FIRST + there.length + 3, column: 0, rows: 17, columns: 6 },
  };
}

/** «El devengado llegó a 13,2 % del presupuesto vigente». */
export function findingOf(draft: Draft): string {
  const [budget, spent] = [amountOfStage(draft, draft.budget), amountOfStage(draft, draft.spent)];
  const of = labelOf(draft.budget).toLowerCase();
  if (isZero(budget)) return `No hay ${of}: nada sobre qué medir en ${saidWhole(draft.data.rows)} filas`;
  return `El ${labelOf(draft.spent).toLowerCase()} llegó a ${saidPercent(ratio(spent, budget))} del ${of}`;
}
