import {
  isZero,
  minus,
  ratio,
  sum,
  sumOf,
  toCell,
  totalOf as wholeOf,
  type Total,
} from '../../engine/money.ts';
import {
  at,
  columnAt,
  fixed,
  cellAt,
  heading,
  live,
  note,
  sheet,
  table,
  type ColumnSpec,
  type Part,
} from '../build.ts';
import { lastMonthEnd, linearEnd, type YearToDate } from '../../ejecucion/year-end.ts';
import type { ChartPlan, PlanCell, SheetPlan } from '../plan.ts';
import { months, saidPercent } from '../words.ts';
import { monthOf, type DataAt } from './datos.ts';
import { FIRST, HEADING, explanationOf, labelOf, type Draft } from './draft.ts';
import { amountsOf } from './figures.ts';
import { amountOfStage, stageAt } from './etapas.ts';

export const MENSUAL = 'Mensual';

/** A month, or a cut-off of a file that accumulates. */
interface Month {
  readonly number: number;
  readonly budget: Total;
  readonly spent: Total;
  readonly accumulated: Total;
}

interface Curve {
  readonly months: readonly Month[];
  /** Figures at each cut-off come from rows the data sheet leaves out: they are written, not looked up. */
  readonly written: boolean;
}

/** The curve of the year, where the export says months. */
export function curveOf(draft: Draft): Curve | undefined {
  const found = draft.report.periods.length > 1 ? cutOffs(draft) : ofMonths(draft);
  return found && found.months.length > 1 ? found : undefined;
}

function cutOffs({ report, gestion, budget, spent }: Draft): Curve {
  let before = wholeOf(0n);
  const found = report.periods
    .filter((each) => gestion === '' || each.gestion === gestion)
    .flatMap(({ periodo = '', totals }): Month[] => {
      const [number, accumulated, whole] = [monthOf(periodo), totals[spent], totals[budget]];
      if (number === undefined || accumulated === undefined || whole === undefined) return [];
      const month = { number, budget: whole, spent: minus(accumulated, before), accumulated };
      before = accumulated;
      return [month];
    });
  return { months: found, written: true };
}

function ofMonths(draft: Draft): Curve | undefined {
  const periods = draft.data.keys.periodo;
  if (!periods) return undefined;
  const amounts = amountsOf(draft.data, draft.spent);
  const spentIn = new Map<number, Total>();
  for (const [row, period] of periods.entries()) {
    const month = monthOf(period);
    if (month === undefined) return undefined;
    const amount = sum(Float64Array.of(amounts[row] ?? Number.NaN));
    spentIn.set(month, sumOf([spentIn.get(month) ?? wholeOf(0n), amount]));
  }
  let accumulated = wholeOf(0n);
  const budget = amountOfStage(draft, draft.budget);
  const found = [...spentIn]
    .sort(([a], [b]) => a - b)
    .map(([number, spent]): Month => {
      accumulated = sumOf([accumulated, spent]);
      return { number, budget, spent, accumulated };
    });
  return { months: found, written: false };
}

export function mensual(draft: Draft, dataAt: DataAt, curve: Curve): SheetPlan {
  const count = curve.months.length;
  return sheet(
    {
      name: MENSUAL,
      purpose: 'La curva del año: lo ejecutado en cada mes y lo acumulado.',
      widths: [30, 22, 22, 22, 18, 18],
      headingRows: HEADING + 1,
      footer: draft.footer,
    },
    heading('Ejecución en el año', explanationOf(draft)),
    table({
      row: HEADING,
      columns: columnsOf(draft, curve),
      rows: curve.months.map((month, order) => monthRow(draft, dataAt, curve, month, order)),
    }),
    ...projected(draft, curve, FIRST + count + 2),
    { charts: [chartOf(curve, count, projectionRows(curve))] },
  );
}

/** So many rows are taken by the projection, where there is one. */
const projectionRows = (curve: Curve): number => (toDate(curve) ? 7 : 0);

/** What was executed from January on, month by month: without a gap, and before December. */
function toDate({ months: found }: Curve): YearToDate | undefined {
  const last = found.at(-1);
  const isWhole = found.every(({ number }, order) => number === order + 1);
  if (!last || !isWhole || found.length >= MONTHS_A_YEAR) return undefined;
  return { months: found.length, total: last.accumulated, lastMonth: last.spent };
}

/** How the year may end if it goes on as until now; the same two methods as PROYECCION_CIERRE. */
function projected(draft: Draft, curve: Curve, row: number): readonly Part[] {
  const done = toDate(curve);
  if (!done)
    return [
      note(
        row,
        0,
        'Sin proyección del cierre: hace falta cada mes desde enero, sin saltos, y que el año no haya terminado.',
      ),
    ];
  const last = FIRST + curve.months.length - 1;
  const [spent, lastMonth, budget] = [at(last, 2), at(last, 1), at(last, 3)];
  const left = MONTHS_A_YEAR - done.months;
  const methods = [
    ['Cada mes como el promedio', linearEnd(done).total, `ROUND(${spent}*${MONTHS_A_YEAR}/${done.months},2)`],
    ['Cada mes como el último', lastMonthEnd(done).total, `${spent}+${lastMonth}*${left}`],
  ] as const;
  const whole = curve.months.at(-1)?.budget ?? wholeOf(0n);
  return [
    note(
      row,
      0,
      'Cierre del año, si sigue como hasta ahora. No es una meta: se ejecuta más al final del año.',
    ),
    table({
      row: row + 1,
      columns: [
        { heading: 'Método', style: 'label' },
        { heading: `${labelOf(draft.spent)} al 31 de diciembre`, format: 'amount' },
        { heading: 'Saldo por ejecutar', format: 'amount' },
        { heading: 'Tasa de ejecución', format: 'percent' },
      ],
      rows: methods.map(([name, end, formula], order) => {
        const cell = at(row + 2 + order, 1);
        return [
          name,
          live(formula, toCell(end)),
          live(`${budget}-${cell}`, toCell(minus(whole, end))),
          live(`IF(N(${budget})=0,"",${cell}/${budget})`, isZero(whole) ? '' : ratio(end, whole)),
        ];
      }),
    }),
  ];
}

const MONTHS_A_YEAR = 12;

const columnsOf = (draft: Draft, { written }: Curve): ColumnSpec[] => [
  { heading: written ? 'Corte a' : 'Mes' },
  { heading: `${labelOf(draft.spent)} en el ${written ? 'periodo' : 'mes'}`, format: 'amount' },
  { heading: `${labelOf(draft.spent)} acumulado`, format: 'amount' },
  { heading: labelOf(draft.budget), format: 'amount' },
  { heading: '% del presupuesto, acumulado', format: 'percent' },
  { heading: 'Parte del año transcurrida', format: 'percent' },
];

function monthRow(draft: Draft, dataAt: DataAt, { written }: Curve, month: Month, order: number): PlanCell[] {
  const row = FIRST + order;
  const { number, budget, spent, accumulated } = month;
  const name = months[number - 1] ?? String(number);
  const rate = live(
    `IF(N(${at(row, 3)})=0,"",${at(row, 2)}/${at(row, 3)})`,
    isZero(budget) ? '' : ratio(accumulated, budget),
  );
  const elapsed = live(`${number}/${MONTHS_A_YEAR}`, number / MONTHS_A_YEAR);
  if (written)
    return [
      name,
      live(order === 0 ? at(row, 2) : `${at(row, 2)}-${at(row - 1, 2)}`, toCell(spent)),
      toCell(accumulated),
      toCell(budget),
      rate,
      elapsed,
    ];
  return [
    name,
    live(`SUMIFS(${dataAt.column(draft.spent)},${dataAt.column('periodo')},${number})`, toCell(spent)),
    live(`SUM(${fixed(cellAt(FIRST, 1))}:${at(row, 1)})`, toCell(accumulated)),
    live(stageAt(draft, draft.budget), toCell(budget)),
    rate,
    elapsed,
  ];
}

function chartOf({ months: found }: Curve, count: number, above: number): ChartPlan {
  const last = found.at(-1);
  const share = last && !isZero(last.budget) ? saidPercent(ratio(last.accumulated, last.budget)) : undefined;
  const month = months[(last?.number ?? 1) - 1] ?? '';
  return {
    type: 'line',
    title: share === undefined ? 'Ejecución acumulada' : `A ${month} se había ejecutado ${share}`,
    categories: columnAt(FIRST, 0, count),
    series: [
      { name: 'Acumulado', area: columnAt(FIRST, 4, count) },
      { name: 'Parte del año transcurrida', area: columnAt(FIRST, 5, count) },
    ],
    valueAxis: '% del presupuesto',
    format: 'percent',
    at: { row: FIRST + count + 2 + Math.max(2, above), column: 0, rows: 18, columns: 5 },
  };
}
