import { isZero, ratio, sum, toCell, type Total } from '../../engine/money.ts';
import type { Stage } from '../../intake/budget.ts';
import { at, columnAt, live, table, type ColumnSpec, type Part } from '../build.ts';
import type { Area, ChartPlan, PlanCell } from '../plan.ts';
import { saidPercent } from '../words.ts';
import { labelOf } from '../ejecucion/draft.ts';
import { scaleAt } from '../ejecucion/escala.ts';
import { levelConditions, levelFormula, levelOf } from '../ejecucion/levels.ts';
import { amountsOf, NO_BUDGET } from '../ejecucion/figures.ts';
import { changeFormula, changeOf, shareFormula, shareOf } from './amounts.ts';
import type { Comparison, Side } from './comparison.ts';

const ABSENT = 'no lo trae';

export const wholeOf = ({ data }: Side, stage: Stage): Total | undefined =>
  data.amounts[stage] ? sum(amountsOf(data, stage)) : undefined;

/** A year that is part of the key: its rows stand together in every cut. */
interface Block {
  readonly name: string;
  /** One for each cut. */
  readonly spans: readonly { readonly first: number; readonly count: number }[];
}

export interface Totals {
  readonly part: Part;
  readonly rows: number;
  /** The row of a stage, of all the years. */
  rowOf(stage: Stage): number;
}

/** The stages of every cut, of all and of each year, with what changed from one cut to the next. */
export function totalsTable(comparison: Comparison, row: number): Totals {
  const { sides, someStages } = comparison;
  const blocks = yearsOf(comparison);
  const lines = blocks.flatMap((block) => someStages.map((stage) => ({ block, stage })));
  const columns: ColumnSpec[] = [
    { heading: 'Etapa', style: 'label' },
    ...sides.map(({ label }): ColumnSpec => ({ heading: label, format: 'amount' })),
    ...sides.slice(1).flatMap((_, from): ColumnSpec[] => [
      { heading: sides.length === 2 ? 'Cambio' : `Cambio ${pairName(from)}`, format: 'amount' },
      { heading: sides.length === 2 ? 'Cambio %' : `% ${pairName(from)}`, format: 'percent' },
    ]),
  ];
  const cells = lines.map(({ block, stage }, order) =>
    stageRow(comparison, block, stage, row + 1 + order, blocks.length > 1),
  );
  const rates = ratesOf(comparison, row, blocks, cells.length);
  const ratesAt = row + 1 + cells.length;
  const levels = rates.length === 0 ? [] : levelsOf(comparison, blocks, ratesAt);
  const firstOfAll = row + 1 + (blocks.length - 1) * someStages.length;
  return {
    part: merged(
      table({ row, columns, rows: [...cells, ...rates, ...levels] }),
      rates.length === 0 ? {} : rateLooks(comparison, ratesAt, rates.length, columns.length),
    ),
    rows: cells.length + rates.length + levels.length,
    rowOf: (stage) => firstOfAll + someStages.indexOf(stage),
  };
}

export const pairName = (from: number): string => `${String(from + 1)}→${String(from + 2)}`;

const merged = (first: Part, second: Part): Part => ({
  ...first,
  looks: [...(first.looks ?? []), ...(second.looks ?? [])],
  conditions: second.conditions ?? [],
});

/** Rates as percentages, and under them their levels, each in its colour. */
const rateLooks = ({ sides, scale }: Comparison, row: number, rows: number, columns: number): Part => ({
  looks: [{ area: { row, column: 1, rows, columns: columns - 1 }, format: 'percent' }],
  conditions: sides.flatMap((_, side) => levelConditions(columnAt(row + rows, 1 + side, rows), scale)),
});

/** The level of each rate, by the scale of the book. */
const levelsOf = (comparison: Comparison, blocks: readonly Block[], ratesAt: number): PlanCell[][] =>
  blocks.map((block, order) => [
    `Nivel${blocks.length > 1 ? `, ${block.name}` : ''}`,
    ...comparison.sides.map((side, which) =>
      live(
        levelFormula(at(ratesAt + order, 1 + which), scaleAt(comparison), comparison.scale),
        levelOf(rateIn(comparison, side, block, which), comparison.scale),
      ),
    ),
    ...comparison.sides.slice(1).flatMap(() => [null, null]),
  ]);

function rateIn({ measured }: Comparison, side: Side, block: Block, which: number): number | string {
  const [budget, spent] = measured;
  if (!budget || !spent) return NO_BUDGET;
  return rateOf(totalIn(side, block, which, spent), totalIn(side, block, which, budget));
}

/** Each year that is part of the key, and then all of them. */
function yearsOf({ sides, matched }: Comparison): readonly Block[] {
  const whole = { name: '', spans: sides.map(({ data }) => ({ first: 0, count: data.rows })) };
  if (matched[0]?.classifier !== 'gestion') return [whole];
  const years = [...new Set(sides.flatMap(({ data }) => data.keys.gestion ?? []))].sort();
  return [
    ...years.map((name) => ({
      name,
      spans: sides.map(({ data }) => {
        const rows = (data.keys.gestion ?? []).flatMap((year, at) => (year === name ? [at] : []));
        return { first: rows[0] ?? 0, count: rows.length };
      }),
    })),
    { ...whole, name: 'todas las gestiones' },
  ];
}

function totalIn(side: Side, { spans }: Block, at: number, stage: Stage): Total | undefined {
  const { first = 0, count = 0 } = spans[at] ?? {};
  return side.data.amounts[stage] && count > 0
    ? sum(amountsOf(side.data, stage).subarray(first, first + count))
    : undefined;
}

function stageRow(
  { sides }: Comparison,
  block: Block,
  stage: Stage,
  row: number,
  named: boolean,
): PlanCell[] {
  const totals = sides.map((side, order) => totalIn(side, block, order, stage));
  return [
    named ? `${labelOf(stage)}, ${block.name}` : labelOf(stage),
    ...sides.map((side, order): PlanCell => {
      const [total, span] = [totals[order], block.spans[order]];
      if (total === undefined || !span) return ABSENT;
      return live(`SUM(${side.at.cells(stage, span.first, span.count)})`, toCell(total));
    }),
    ...sides.slice(1).flatMap((_, from): PlanCell[] => {
      const [was, is] = [totals[from], totals[from + 1]];
      if (was === undefined || is === undefined) return ['', ''];
      const [before, after, change] = [
        at(row, 1 + from),
        at(row, 2 + from),
        at(row, 1 + sides.length + from * 2),
      ];
      return [
        live(changeFormula(before, after), toCell(changeOf(was, is))),
        live(shareFormula(before, change), shareOf(was, is)),
      ];
    }),
  ];
}

/** What was executed over the budget, where every cut has both; the change is in points. */
function ratesOf(comparison: Comparison, row: number, blocks: readonly Block[], below: number): PlanCell[][] {
  const { sides, measured, someStages } = comparison;
  const [budget, spent] = measured;
  if (!budget || !spent) return [];
  return blocks.map((block, order) => {
    const rates = sides.map((side, which) => rateIn(comparison, side, block, which));
    const rowOf = (stage: Stage): number => row + 1 + order * someStages.length + someStages.indexOf(stage);
    const own = row + 1 + below + order;
    return [
      `${labelOf(spent)} ÷ ${labelOf(budget).toLowerCase()}${blocks.length > 1 ? `, ${block.name}` : ''}`,
      ...sides.map((_, side) => {
        const [whole, part] = [at(rowOf(budget), 1 + side), at(rowOf(spent), 1 + side)];
        return live(`IF(N(${whole})=0,"${NO_BUDGET}",${part}/${whole})`, rates[side] ?? NO_BUDGET);
      }),
      ...sides.slice(1).flatMap((_, from): PlanCell[] => {
        const [was, is] = [rates[from], rates[from + 1]];
        const [before, after] = [at(own, 1 + from), at(own, 2 + from)];
        const points = typeof was === 'number' && typeof is === 'number' ? is - was : '';
        return [live(`IF(COUNT(${before}:${after})<2,"",${after}-${before})`, points), null];
      }),
    ];
  });
}

const rateOf = (spent: Total | undefined, budget: Total | undefined): number | typeof NO_BUDGET =>
  spent === undefined || budget === undefined || isZero(budget) ? NO_BUDGET : ratio(spent, budget);

/** The measured stages of every cut, side by side. */
export function totalsChart(comparison: Comparison, totals: Totals, row: number, below: number): ChartPlan {
  const { sides, measured, moneda } = comparison;
  const acrossAt = (line: number): Area => ({ row: line, column: 1, rows: 1, columns: sides.length });
  return {
    type: 'column',
    title: findingOf(comparison),
    categories: acrossAt(row),
    series: measured.map((stage) => ({ name: labelOf(stage), area: acrossAt(totals.rowOf(stage)) })),
    valueAxis: moneda === '' ? 'Monto' : moneda,
    format: 'whole',
    at: { row: below, column: 0, rows: 18, columns: 5 },
  };
}

/** «De 2024 a 2025 el devengado bajó 88,7 %». */
export function findingOf({ sides, measured }: Comparison): string {
  const [first, last] = [sides[0], sides.at(-1)];
  const stage = measured.at(-1);
  if (!first || !last || !stage) return '';
  const share = shareOf(wholeOf(first, stage), wholeOf(last, stage));
  const from = `De ${first.label} a ${last.label} el ${labelOf(stage).toLowerCase()}`;
  if (typeof share === 'string') return `${from} no tiene base para un porcentaje`;
  if (share === 0) return `${from} no cambió`;
  return `${from} ${share > 0 ? 'subió' : 'bajó'} ${saidPercent(Math.abs(share))}`;
}
