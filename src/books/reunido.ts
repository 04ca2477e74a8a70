import { bigintOf, toCell, type Total } from '../engine/money.ts';
import { glossary } from '../glossary.ts';
import type { Classifier, Stage } from '../intake/budget.ts';
import type { Group } from '../intake/grouping.ts';
import type { Plan } from './plan.ts';

/** Detail brought together by some classifiers. */
export interface Grouped {
  readonly by: readonly Classifier[];
  readonly stages: readonly Stage[];
  readonly groups: readonly Group[];
}

export type GroupedCell = string | Total | null;

/** One row for each group under its headings: a code beside its name where there is one. Blank where there is no figure. */
export function groupedTable({ by, stages, groups }: Grouped): readonly (readonly GroupedCell[])[] {
  const coded = by.map((_, at) => groups.some(({ codes }) => codes[at] !== undefined));
  const headings = by.flatMap((classifier, at) => {
    const label = glossary[classifier].label.es;
    return coded[at] === true ? [`Código ${label.toLowerCase()}`, label] : [label];
  });
  return [
    [...headings, ...stages.map((stage) => glossary[stage].label.es)],
    ...groups.map(({ keys, codes, totals }) => [
      ...keys.flatMap((key, at) => (coded[at] === true ? [codes[at] ?? '', key] : [key])),
      ...stages.map((stage) => totals[stage] ?? null),
    ]),
  ];
}

const MOST = 1_000_000_000_000_00n; // centavos that a cell tells to the last one

/** The groups as a book of one sheet. Undefined where a cell would lose centavos of a total. */
export function reunidoPlan(grouped: Grouped): Plan | undefined {
  const table = groupedTable(grouped);
  const columns = table[0]?.length ?? 0;
  const amounts = grouped.stages.length;
  const isPast = (cell: GroupedCell): boolean =>
    cell !== null && typeof cell !== 'string' && (bigintOf(cell) > MOST || bigintOf(cell) < -MOST);
  if (table.some((row) => row.some(isPast))) return undefined;
  const cells = table.map((row) =>
    row.map((cell) => (cell === null || typeof cell === 'string' ? cell : toCell(cell))),
  );
  const area = { row: 0, column: 0, rows: table.length, columns };
  return {
    id: 'reunido',
    title: `Reunido por ${grouped.by.join(', ')}`,
    names: [],
    sheets: [
      {
        name: 'Reunido',
        purpose: 'El detalle del archivo, reunido',
        widths: Array.from({ length: columns }, (_, at) => (at < columns - amounts ? 28 : 20)),
        frozenRows: 1,
        blocks: [{ row: 0, column: 0, cells }],
        looks: [
          { area: { ...area, rows: 1 }, style: 'heading' },
          { area: { ...area, row: 1, rows: table.length - 1, columns: columns - amounts }, format: 'text' },
          {
            area: { row: 1, column: columns - amounts, rows: table.length - 1, columns: amounts },
            format: 'amount',
          },
        ],
        tables: [{ name: 'Reunido', area }],
        lists: [],
        conditions: [],
        charts: [],
        print: { landscape: true, repeatRows: 1, footer: 'Reunido' },
      },
    ],
  };
}
