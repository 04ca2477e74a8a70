import { columnAt, heading, live, sheet, table } from '../build.ts';
import type { PlanCell, SheetPlan } from '../plan.ts';
import { saidWhole } from '../words.ts';
import { FIRST, HEADING, explanationOf, labelOf, type Draft } from './draft.ts';
import { groupRate, ranked, type Group } from './figures.ts';
import { levelConditions } from './levels.ts';
import { cellOf, columnOf, levelOfGroup, spentValue, type Section } from './section.ts';
import { toCell } from '../../engine/money.ts';

export const RANKING = 'Ranking';

/** So many at each end where the list is longer than a person reads. */
const ENDS = 50;

/** From the highest rate to the lowest, with the place each one has. Figures come live from the classifier's sheet. */
export function ranking(draft: Draft, section: Section): SheetPlan {
  const all = ranked(section.groups);
  const shown = all.length <= ENDS * 2 ? all : [...all.slice(0, ENDS), ...all.slice(-ENDS)];
  const plural = section.label.toLowerCase();
  return sheet(
    {
      name: RANKING,
      purpose: `Quién ejecuta más y quién menos, por ${plural}.`,
      widths: [9, 46, 20, 20, 15, 15],
      headingRows: HEADING + 1,
      footer: draft.footer,
      landscape: true,
    },
    heading(`Ranking por ${plural}`, explanationOf(draft)),
    {
      blocks: [{ row: 2, column: 0, cells: [[extentOf(all.length, shown.length, section)]] }],
      looks: [{ area: columnAt(2, 0, 1), style: 'note' }],
    },
    table({
      row: HEADING,
      columns: [
        { heading: 'Puesto', format: 'whole' },
        { heading: section.label, style: 'label' },
        { heading: labelOf(draft.budget), format: 'amount' },
        { heading: labelOf(draft.spent), format: 'amount' },
        { heading: 'Tasa de ejecución', format: 'percent' },
        { heading: 'Nivel', style: 'label' },
      ],
      rows: shown.map((group) => rankedRow(draft, section, all, group)),
    }),
    { conditions: levelConditions(columnAt(FIRST, 5, Math.max(1, shown.length)), draft.scale) },
  );
}

function extentOf(all: number, shown: number, { groups }: Section): string {
  const without = groups.length - all;
  const ends = shown < all ? `Los ${ENDS} primeros y los ${ENDS} últimos de ${saidWhole(all)}. ` : '';
  const left =
    without === 0 ? '' : `${saidWhole(without)} sin tasa (sin presupuesto o sin dato) no tienen puesto. `;
  return `${ends}${left}El orden es el del día en que se creó; el puesto se recalcula.`;
}

function rankedRow(draft: Draft, section: Section, all: readonly Group[], group: Group): PlanCell[] {
  const order = section.groups.indexOf(group);
  const rate = groupRate(group);
  const place = 1 + all.filter((other) => Number(groupRate(other)) > Number(rate)).length;
  return [
    live(`RANK(${cellOf(section, order, 'rate')},${columnOf(section, 'rate')})`, place),
    live(cellOf(section, order, 'name'), group.key),
    live(cellOf(section, order, 'budget'), toCell(group.budget)),
    live(cellOf(section, order, 'spent'), spentValue(section, group)),
    live(cellOf(section, order, 'rate'), rate),
    live(cellOf(section, order, 'level'), levelOfGroup(draft, group)),
  ];
}
