import { sumOf, toCell, type Total } from '../../engine/money.ts';
import type { Classifier, Stage } from '../../intake/budget.ts';
import { at, columnAt, heading, live, sheet, table, type ColumnSpec, type Part } from '../build.ts';
import type { ChartPlan, PlanCell, SheetPlan } from '../plan.ts';
import { FIRST, HEADING, labelOf } from '../ejecucion/draft.ts';
import { labelsOf, NO_BUDGET, NO_DATA, nothing } from '../ejecucion/figures.ts';
import { scaleAt } from '../ejecucion/escala.ts';
import { levelConditions, levelFormula, levelOf } from '../ejecucion/levels.ts';
import { canBeLookedUp, MOST_COMPARISONS } from '../ejecucion/section.ts';
import { shortened } from '../words.ts';
import { amountIn, changeFormula, changeOf, rateOf, shareFormula, shareOf } from './amounts.ts';
import { findingOf } from './totals.ts';
import type { Comparison, Side } from './comparison.ts';
import type { Matched } from './matching.ts';

interface Group {
  readonly name: string;
  readonly code: string;
  /** One for each cut: the rows of its data that are of the group, and how they are written there. */
  readonly rows: readonly (readonly number[])[];
}

export interface Grouped {
  readonly sheet: string;
  readonly matched: Matched;
  readonly groups: readonly Group[];
  readonly hasCodes: boolean;
}

const CHARTED = 10;

/** Classifiers worth a sheet of their own: few keys, where a line of the comparison is known by more than that one. */
const MOST_GROUPS = 2000;
const MOST_SHEETS = 3;

export function groupedIn(comparison: Comparison): readonly Grouped[] {
  const { matched } = comparison;
  const worth = matched.filter(({ classifier }) => classifier !== 'gestion');
  if (worth.length < 2) return [];
  return worth
    .map((each) => groupedBy(comparison, each, matched.indexOf(each)))
    .filter(({ groups }) => groups.length > 1 && groups.length <= MOST_GROUPS)
    .slice(0, MOST_SHEETS);
}

export function groupedBy(
  { sides, entries, measured }: Comparison,
  matched: Matched,
  order: number,
): Grouped {
  const found = new Map<string, { name: string; code: string; rows: number[][] }>();
  for (const { names, codes, spans } of entries) {
    const [name, code] = [names[order] ?? '', codes[order] ?? ''];
    const key = matched.by === 'name' || code === '' ? name.toLowerCase() : code;
    const group = found.get(key) ?? { name, code, rows: sides.map(() => []) };
    for (const [side, span] of spans.entries())
      for (let row = 0; row < (span?.count ?? 0); row++) group.rows[side]?.push((span?.first ?? 0) + row);
    found.set(key, group);
  }
  const [stage = 'vigente'] = measured;
  const size = ({ rows }: Group): number =>
    sides.reduce(
      (most, side, at) => Math.max(most, toCell(totalOf(side, rows[at] ?? [], stage) ?? nothing)),
      0,
    );
  const label = labelOf(matched.classifier);
  return {
    sheet: `Comparado por ${label.toLowerCase()}`.slice(0, 31),
    matched,
    groups: [...found.values()].sort((a, b) => size(b) - size(a)),
    hasCodes: [...found.values()].some(({ code }) => code !== ''),
  };
}

function totalOf(side: Side, rows: readonly number[], stage: Stage): Total | undefined {
  const amounts = rows.map((row) => amountIn(side, { first: row, count: 1 }, stage));
  const known = amounts.filter((amount) => amount !== undefined);
  return known.length === 0 ? undefined : sumOf(known);
}

export function grouped(comparison: Comparison, one: Grouped): SheetPlan {
  const { sides, measured, footer } = comparison;
  const { groups, hasCodes, matched } = one;
  const label = labelOf(matched.classifier);
  const first = hasCodes ? 2 : 1;
  const columns: ColumnSpec[] = [
    ...(hasCodes ? [{ heading: 'Código', format: 'text' as const }] : []),
    { heading: label, style: 'label' },
    ...sides.flatMap((side) => [
      ...measured.map((stage): ColumnSpec => ({
        heading: `${labelOf(stage)} ${side.label}`,
        format: 'amount',
      })),
      ...(hasRates(comparison)
        ? [{ heading: `Tasa ${side.label}`, format: 'percent' as const }, { heading: `Nivel ${side.label}` }]
        : []),
    ]),
    ...measured.flatMap((stage): ColumnSpec[] => [
      { heading: `Cambio de ${labelOf(stage).toLowerCase()}`, format: 'amount' },
      { heading: 'Cambio %', format: 'percent' },
    ]),
  ];
  const namings = sides.map((side) => namingOf(side, matched.classifier, groups.length, measured.length));
  return sheet(
    {
      name: one.sheet,
      purpose: `Cada ${label.toLowerCase()} en los cortes, lado a lado.`,
      widths: [
        ...(hasCodes ? [14] : []),
        40,
        ...columns.slice(first).map(({ format }) => (format === 'percent' ? 11 : format ? 20 : 14)),
      ],
      headingRows: HEADING + 1,
      footer,
      landscape: true,
    },
    heading(`Comparación por ${label.toLowerCase()}`, `${findingOf(comparison)}.`),
    table({
      row: HEADING,
      columns,
      rows: groups.map((group, order) => groupRow(comparison, one, group, FIRST + order, namings)),
      totals: [totalRow(comparison, one)],
    }),
    ...(hasRates(comparison) ? sides.map((_, side) => levelColours(comparison, one, first, side)) : []),
    { charts: [chartOf(comparison, one, first)] },
  );
}

/** How a cut writes a classifier, and whether the workbook may add its groups up by those names. */
interface Naming {
  readonly labels: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  readonly byName: boolean;
}

function namingOf({ data }: Side, classifier: Classifier, groups: number, stages: number): Naming {
  const labels = labelsOf(data, classifier);
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const byName = groups * data.rows * stages <= MOST_COMPARISONS && canBeLookedUp([...counts.keys()]);
  return { labels, counts, byName };
}

/** Where both the budget and what was executed are in every cut. */
export const hasRates = ({ measured }: Comparison): boolean => measured.length === 2;
/** Columns of a cut: the amounts, and the rate and its level where there is one. */
export const perSide = ({ measured }: Comparison): number => (measured.length === 2 ? 4 : 1);

const levelColours = (comparison: Comparison, { groups }: Grouped, first: number, side: number): Part => ({
  conditions: levelConditions(
    columnAt(FIRST, first + side * perSide(comparison) + 3, groups.length + 1),
    comparison.scale,
  ),
});

function groupRow(
  comparison: Comparison,
  { hasCodes, matched }: Grouped,
  group: Group,
  row: number,
  namings: readonly Naming[],
): PlanCell[] {
  const { sides, measured } = comparison;
  const totals = sides.map((side, order) =>
    measured.map((stage) => totalOf(side, group.rows[order] ?? [], stage)),
  );
  const amounts = sides.flatMap((side, order) => {
    const mine = group.rows[order] ?? [];
    return measured.map((stage, at) =>
      amountCell(side, mine, stage, matched.classifier, totals[order]?.[at], namings[order]),
    );
  });
  return [
    ...(hasCodes ? [group.code] : []),
    group.name,
    ...derived(comparison, hasCodes, row, totals, amounts),
  ];
}

/** What a group adds up to in a cut: by its name there where that is safe, otherwise as it was read. */
function amountCell(
  side: Side,
  rows: readonly number[],
  stage: Stage,
  classifier: Classifier,
  total: Total | undefined,
  naming: Naming | undefined,
): PlanCell {
  if (rows.length === 0) return null;
  if (total === undefined) return '';
  const names = new Set(rows.map((row) => naming?.labels[row] ?? ''));
  const [name = ''] = names;
  const isWhole = names.size === 1 && naming?.counts.get(name) === rows.length;
  if (!naming?.byName || !isWhole) return toCell(total);
  const criterion = name.replaceAll('"', '""');
  return live(`SUMIFS(${side.at.column(stage)},${side.at.column(classifier)},"${criterion}")`, toCell(total));
}

function derived(
  comparison: Comparison,
  hasCodes: boolean,
  row: number,
  totals: readonly (readonly (Total | undefined)[])[],
  amounts: readonly PlanCell[],
): PlanCell[] {
  const { sides, measured } = comparison;
  const first = hasCodes ? 2 : 1;
  const width = perSide(comparison);
  const cell = (side: number, what: number): string => at(row, first + side * width + what);
  const changesAt = first + sides.length * width;
  const last = sides.length - 1;
  return [
    ...sides.flatMap((_, side): PlanCell[] => {
      const own = measured.map((__, what) => amounts[side * measured.length + what] ?? null);
      if (measured.length < 2) return own;
      const [budget, spent] = totals[side] ?? [];
      const [whole, part] = [cell(side, 0), cell(side, 1)];
      const rate = rateOf(budget, spent);
      return [
        ...own,
        live(`IF(N(${whole})=0,"${NO_BUDGET}",IF(COUNT(${part})=0,"${NO_DATA}",${part}/${whole}))`, rate),
        live(
          levelFormula(cell(side, 2), scaleAt(comparison), comparison.scale),
          levelOf(rate, comparison.scale),
        ),
      ];
    }),
    ...measured.flatMap((_, what): PlanCell[] => {
      const [was, is] = [totals[0]?.[what], totals[last]?.[what]];
      const [before, after, change] = [cell(0, what), cell(last, what), at(row, changesAt + what * 2)];
      return [
        live(changeFormula(before, after), toCell(changeOf(was, is))),
        live(shareFormula(before, change), shareOf(was, is)),
      ];
    }),
  ];
}

function totalRow(comparison: Comparison, { groups, hasCodes }: Grouped): PlanCell[] {
  const { sides, measured } = comparison;
  const first = hasCodes ? 2 : 1;
  const width = perSide(comparison);
  const row = FIRST + groups.length;
  const totals = sides.map((side, order) =>
    measured.map((stage) =>
      sumOf(groups.flatMap(({ rows }) => totalOf(side, rows[order] ?? [], stage) ?? [])),
    ),
  );
  const amounts = sides.flatMap((_, side) =>
    measured.map((__, what): PlanCell => {
      const column = first + side * width + what;
      return live(
        `SUM(${at(FIRST, column)}:${at(row - 1, column)})`,
        toCell(totals[side]?.[what] ?? nothing),
      );
    }),
  );
  return [...(hasCodes ? [null] : []), 'Total', ...derived(comparison, hasCodes, row, totals, amounts)];
}

/** The largest groups, cut by cut. */
function chartOf(comparison: Comparison, { groups, hasCodes, matched }: Grouped, first: number): ChartPlan {
  const { sides, measured, moneda } = comparison;
  const count = Math.min(CHARTED, groups.length);
  const what = measured.length - 1;
  const stage = measured[what] ?? 'vigente';
  const right = first + sides.length * perSide(comparison) + measured.length * 2 + 1;
  return {
    type: 'bar',
    title: shortened(
      `${labelOf(stage)} de los mayores por ${labelOf(matched.classifier).toLowerCase()}, corte a corte`,
      90,
    ),
    categories: columnAt(FIRST, hasCodes ? 1 : 0, count),
    series: sides.map(({ label }, side) => ({
      name: label,
      area: columnAt(FIRST, first + side * perSide(comparison) + what, count),
    })),
    valueAxis: moneda === '' ? 'Monto' : moneda,
    format: 'whole',
    at: { row: HEADING, column: right, rows: 24, columns: 8 },
  };
}
