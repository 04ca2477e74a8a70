import { toCell } from '../../engine/money.ts';
import { columnAt, heading, live, note, sheet, table } from '../build.ts';
import type { PlanCell, SheetPlan } from '../plan.ts';
import { saidWhole } from '../words.ts';
import { ENOUGH, fenceFormula, fences, numbersIn } from '../statistics.ts';
import { FIRST, HEADING, explanationOf, labelOf, type Draft } from './draft.ts';
import { groupRate, type Group } from './figures.ts';
import { cellOf, columnOf, spentValue, type Section } from './section.ts';

export const ATIPICOS = 'Atípicos';

/** So many of each classifier: more is no list to read. */
const MOST = 40;

interface Outlier {
  readonly section: Section;
  readonly group: Group;
  readonly order: number;
  readonly far: readonly [number, number] | undefined;
}

/** The keys that stand out, each with why; undefined where none does. */
export function outliersIn(sections: readonly Section[]): readonly Outlier[] {
  return sections.flatMap((section) => {
    const far = fences(numbersIn(section.groups.map(groupRate)));
    return section.groups
      .map((group, order) => ({ section, group, order, far }))
      .filter(({ group }) => reasonOf(group, far) !== '');
  });
}

/** The first of each classifier, and in words those that are left out. */
function shownOf(found: readonly Outlier[]): readonly [shown: readonly Outlier[], rest: string] {
  const sections = [...new Set(found.map(({ section }) => section))];
  const own = sections.map((section) => found.filter((each) => each.section === section));
  const cut = own.flatMap((each) => {
    const [first] = each;
    return first && each.length > MOST
      ? [`${first.section.label}: los primeros ${String(MOST)} de ${saidWhole(each.length)}`]
      : [];
  });
  return [own.flatMap((each) => each.slice(0, MOST)), cut.join(' · ')];
}

function reasonOf(group: Group, far: Outlier['far']): string {
  const rate = groupRate(group);
  if (typeof rate === 'string') return `${rate[0]?.toUpperCase() ?? ''}${rate.slice(1)}. `;
  return [
    rate > 1 ? OVER : '',
    rate < 0 ? NEGATIVE : '',
    far && rate < far[0] ? BELOW : '',
    far && rate > far[1] ? ABOVE : '',
  ].join('');
}

const OVER = 'Ejecutado mayor que el presupuesto. ';
const NEGATIVE = 'Tasa negativa. ';
const BELOW = 'Tasa muy por debajo de las demás. ';
const ABOVE = 'Tasa muy por encima de las demás. ';

/** What stands out and why: rates that cannot be, that are missing, or that lie far from the others. */
export function outliers(draft: Draft, found: readonly Outlier[]): SheetPlan {
  const [shown, rest] = shownOf(found);
  return sheet(
    {
      name: ATIPICOS,
      purpose: 'Lo que se aparta de lo demás, con su motivo.',
      widths: [20, 46, 20, 20, 15, 58],
      headingRows: HEADING + 1,
      footer: draft.footer,
      landscape: true,
    },
    heading(
      ATIPICOS,
      `${explanationOf(draft)} · muy por debajo o por encima: a más de 1,5 veces la distancia entre cuartiles, con ${String(ENOUGH)} o más`,
    ),
    ...(rest === '' ? [] : [note(2, 0, rest)]),
    table({
      row: HEADING,
      columns: [
        { heading: 'Por' },
        { heading: 'Cuál', style: 'label' },
        { heading: labelOf(draft.budget), format: 'amount' },
        { heading: labelOf(draft.spent), format: 'amount' },
        { heading: 'Tasa de ejecución', format: 'percent' },
        { heading: 'Motivo', style: 'label' },
      ],
      rows: shown.map((each) => outlierRow(each)),
    }),
    {
      conditions: [
        { area: columnAt(FIRST, 5, shown.length), formula: `=$F${String(FIRST + 1)}<>""`, style: 'poor' },
      ],
    },
  );
}

function outlierRow({ section, group, order, far }: Outlier): PlanCell[] {
  return [
    section.label,
    live(cellOf(section, order, 'name'), group.key),
    live(cellOf(section, order, 'budget'), toCell(group.budget)),
    live(cellOf(section, order, 'spent'), spentValue(section, group)),
    live(cellOf(section, order, 'rate'), groupRate(group)),
    live(reasonFormula(section, order), reasonOf(group, far)),
  ];
}

/** The same reasons over the classifier's sheet: correcting the data empties the cell. */
function reasonFormula(section: Section, order: number): string {
  const [rate, rates] = [cellOf(section, order, 'rate'), columnOf(section, 'rate')];
  const enough = `COUNT(${rates})>=${String(ENOUGH)}`;
  const [low, high] = [fenceFormula(rates, 'low'), fenceFormula(rates, 'high')];
  const words = `UPPER(LEFT(${rate},1))&MID(${rate},2,50)&". "`;
  return [
    `IF(ISNUMBER(${rate}),IF(${rate}>1,"${OVER}","")&IF(${rate}<0,"${NEGATIVE}","")`,
    `&IF(${enough},IF(${rate}<N(${low}),"${BELOW}","")&IF(${rate}>N(${high}),"${ABOVE}",""),""),${words})`,
  ].join('');
}
