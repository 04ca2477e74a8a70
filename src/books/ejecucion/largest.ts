import { isZero, ratio, sumOf, toCell } from '../../engine/money.ts';
import { columnAt, live, note, table, type Part } from '../build.ts';
import type { ChartPlan } from '../plan.ts';
import { saidPercent, saidWhole } from '../words.ts';
import { amountOfStage } from './etapas.ts';
import { labelOf, type Draft } from './draft.ts';
import { groupRate, rateOf, type Group } from './figures.ts';
import { levelConditions } from './levels.ts';
import { cellOf, levelOfGroup, spentValue, type Section } from './section.ts';

const LARGEST = 10;

/** The largest budgets, drawn beside what they have spent. */
export function theLargest(draft: Draft, section: Section, row: number): Part {
  const largest = [...section.groups]
    .map((group, order) => ({ group, order }))
    .sort((a, b) => toCell(b.group.budget) - toCell(a.group.budget))
    .slice(0, LARGEST);
  const part = table({
    row: row + 1,
    columns: [
      { heading: section.label, style: 'label' },
      { heading: labelOf(draft.budget), format: 'amount' },
      { heading: labelOf(draft.spent), format: 'amount' },
      { heading: 'Tasa', format: 'percent' },
      { heading: 'Nivel' },
    ],
    rows: largest.map(({ group, order }) => [
      live(cellOf(section, order, 'name'), group.key),
      live(cellOf(section, order, 'budget'), toCell(group.budget)),
      live(cellOf(section, order, 'spent'), spentValue(section, group)),
      live(cellOf(section, order, 'rate'), groupRate(group)),
      live(cellOf(section, order, 'level'), levelOfGroup(draft, group)),
    ]),
  });
  const finding = findingAbout(
    draft,
    largest.map(({ group }) => group),
  );
  const title = note(
    row,
    0,
    `Los ${saidWhole(largest.length)} mayores presupuestos por ${section.label.toLowerCase()}`,
  );
  return {
    ...part,
    blocks: [...(title.blocks ?? []), ...(part.blocks ?? [])],
    looks: [...(title.looks ?? []), ...(part.looks ?? [])],
    conditions: levelConditions(columnAt(row + 2, 4, largest.length), draft.scale),
    charts: [chartOf(draft, row + 2, largest.length, finding)],
  };
}

function findingAbout(draft: Draft, groups: readonly Group[]): string {
  const whole = amountOfStage(draft, draft.budget);
  const budget = sumOf(groups.map((group) => group.budget));
  const rate = rateOf(sumOf(groups.map(({ spent }) => spent)), budget);
  if (isZero(whole) || typeof rate !== 'number') return 'Presupuesto y ejecución de los mayores';
  return `Los ${groups.length} mayores reúnen ${saidPercent(ratio(budget, whole))} del presupuesto y ejecutaron ${saidPercent(rate)}`;
}

const chartOf = (draft: Draft, row: number, count: number, title: string): ChartPlan => ({
  type: 'bar',
  title,
  categories: columnAt(row, 0, count),
  series: [
    { name: labelOf(draft.budget), area: columnAt(row, 1, count) },
    { name: labelOf(draft.spent), area: columnAt(row, 2, count) },
  ],
  valueAxis: draft.moneda === '' ? 'Monto' : draft.moneda,
  format: 'whole',
  at: { row: row + count + 1, column: 0, rows: 22, columns: 5 },
});
