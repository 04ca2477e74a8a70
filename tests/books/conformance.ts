import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  absolute,
  addressOf,
  depthsIn,
  isFormula,
  numberFormats,
  styles,
  type Area,
  type ChartPlan,
  type FormatName,
  type Plan,
  type PlanCell,
  type SheetPlan,
  type StyleName,
} from '../../src/books/plan.ts';
import type { Cell } from '../../src/engine/cells.ts';
import { guidedSamples } from '../libros/guided-samples.ts';
import { annualPlan, awkwardBook, everyFeature, executionReport, longBook } from './plans.ts';

/** What a writer left in one cell, as read back from the host or the file. */
export interface CellBack {
  /** Blank is null; an error is its text, `#N/A`. */
  readonly value: Cell;
  /** As typed, English and commas, with its leading `=`. */
  readonly formula?: string | undefined;
  /** Number format; undefined or `General` where none was set. */
  readonly format?: string | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly size?: number | undefined;
  /** RRGGBB, with or without its `#`. */
  readonly color?: string | undefined;
  readonly fill?: string | undefined;
}

/** A chart as read back: what it shows, and from which cells. */
export interface ChartBack {
  readonly type: ChartPlan['type'];
  readonly title: string;
  /** Of a quadrant: its series, `name across up`, points and then limits; the name of each point, where it has one. */
  readonly runs?: readonly string[];
  readonly labels?: readonly string[];
}

export interface SheetBack {
  readonly name: string;
  /** Undefined for a cell nobody touched. */
  cell(row: number, column: number): CellBack | undefined;
  /** In characters. */
  width(column: number): number;
  readonly frozenRows: number;
  /** How many groups of rows a row folds in. */
  depth?(row: number): number;
  readonly frozenColumns: number;
  isHidden(column: number): boolean;
  readonly tables: readonly { readonly name: string; readonly address: string }[];
  readonly lists: readonly { readonly address: string; readonly values: readonly string[] }[];
  readonly conditions: readonly {
    readonly address: string;
    readonly formula: string;
    readonly color?: string | undefined;
    readonly fill?: string | undefined;
  }[];
  readonly charts?: readonly ChartBack[];
  readonly print?: SheetPlan['print'];
}

export interface ReadBack {
  readonly sheets: readonly SheetBack[];
  /** What each name points at: `'Hoja'!$A$1`, with or without a leading `=`. */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
}

/** `='Hoja'!$A$1:$A$3`, as each host writes it, told alike. */
const plainSource = (source: string): string => source.replace(/^=/, '').replace(/['$]/g, '');

/** What a host cannot show, said once by its tests. Everything left out is compared. */
export interface Lacking {
  /** The host keeps formulas without working them out. */
  readonly values?: boolean;
  readonly charts?: boolean;
  readonly folds?: boolean;
  readonly print?: boolean;
}

export const conformingPlans: readonly { readonly title: string; readonly plan: Plan }[] = [
  { title: 'one of everything', plan: everyFeature },
  { title: 'texts that must stay texts', plan: awkwardBook },
  { title: 'two thousand rows', plan: longBook },
  { title: 'the execution report', plan: executionReport },
  { title: 'the annual plan of a municipality', plan: annualPlan },
  ...guidedSamples,
];

/** Carries every sample plan out with a writer, and compares what it left, cell for cell, with the plan. */
export function describeConformance(
  name: string,
  carryOut: (plan: Plan) => Promise<ReadBack>,
  lacking: Lacking = {},
): void {
  describe.each(conformingPlans)(`${name} carries out $title`, ({ plan }) => {
    let back: ReadBack;
    beforeAll(async () => {
      back = await carryOut(plan);
    });

    test('the sheets, in order', () => {
      expect(back.sheets.map((each) => each.name)).toEqual(plan.sheets.map((each) => each.name));
    });
    test('the defined names, marks included', () => {
      const found = new Map(back.names.map((each) => [each.name, plainReference(each.refersTo)]));
      for (const { name: planned, sheet, area } of plan.names)
        expect([planned, found.get(planned)]).toEqual([planned, plainReference(absolute(sheet, area))]);
    });
    describe.each(plan.sheets.map((planned) => [planned.name, planned] as const))('«%s»', (_, planned) => {
      const sheet = (): SheetBack => back.sheets.find((each) => each.name === planned.name)!;
      compareSheet(planned, sheet, lacking);
    });
  });
}

function compareSheet(planned: SheetPlan, sheet: () => SheetBack, lacking: Lacking): void {
  test('values and formulas', () => {
    expect(contents(planned, sheet(), lacking)).toEqual([]);
  });
  test('number formats', () => {
    expect(misformatted(planned, sheet())).toEqual([]);
  });
  test('styles', () => {
    expect(misdressed(planned, sheet())).toEqual([]);
  });
  test('widths, columns out of sight, frozen rows and columns', () => {
    for (const [column, width] of planned.widths.entries())
      expect(Math.abs(sheet().width(column) - width)).toBeLessThan(1);
    expect(planned.widths.flatMap((_, column) => (sheet().isHidden(column) ? [column] : []))).toEqual(
      planned.hidden ?? [],
    );
    expect(sheet().frozenRows).toBe(planned.frozenRows);
    expect(sheet().frozenColumns).toBe(planned.frozenColumns ?? 0);
  });
  test('tables', () => {
    expect(sheet().tables.map(({ name, address }) => ({ name, address }))).toEqual(
      planned.tables.map(({ name, area }) => ({ name, address: addressOf(area) })),
    );
  });
  test('lists', () => {
    expect(
      sheet().lists.map(({ address, values }) => ({ address, values: values.map(plainSource) })),
    ).toEqual(
      planned.lists.map(({ area, values, from }) => ({
        address: addressOf(area),
        values: values ?? [plainSource(absolute(from.sheet, from.area))],
      })),
    );
  });
  test('conditions', () => {
    expect(sheet().conditions.map(plainCondition)).toEqual(
      planned.conditions.map(({ area, formula, style }) =>
        plainCondition({ address: addressOf(area), formula, ...colours(style) }),
      ),
    );
  });
  if (!lacking.folds)
    test('rows that fold', () => {
      const depths = depthsIn(planned);
      const rows = planned.blocks.map(({ row, cells }) => row + cells.length);
      for (let row = 0; row < Math.max(0, ...rows); row++)
        expect([row, sheet().depth?.(row)]).toEqual([row, depths.get(row) ?? 0]);
    });
  if (!lacking.charts)
    test('charts', () => {
      expect(sheet().charts).toEqual(planned.charts.map((chart) => chartOf(planned.name, chart)));
    });
  if (!lacking.print)
    test('print layout', () => {
      expect(sheet().print).toEqual(planned.print);
    });
}

function chartOf(sheet: string, chart: ChartPlan): ChartBack {
  const { type, title } = chart;
  if (chart.type !== 'quadrant') return { type, title };
  const { points, limits, isNamed } = chart;
  return {
    type,
    title,
    runs: [...points, ...limits].map(
      ({ name, across, up }) => `${name} ${addressOf(across)} ${addressOf(up)}`,
    ),
    labels:
      isNamed === true
        ? points.flatMap(({ name, names, tags }) =>
            names.rows === 1 && !tags
              ? [name]
              : Array.from({ length: names.rows }, (_, at) => {
                  const beside = tags ?? names;
                  return absolute(sheet, { ...beside, row: beside.row + at, rows: 1 });
                }),
          )
        : [],
  };
}

const plainReference = (text: string): string => text.replace(/^=/, '').replace(/^'((?:[^']|'')*)'!/, '$1!');
const plainColour = (text: string | undefined): string | undefined =>
  text?.replace('#', '').slice(-6).toUpperCase();
const colours = (style: StyleName) => ({ color: styles[style].color, fill: styles[style].fill });
const plainCondition = (each: SheetBack['conditions'][number]) => ({
  address: each.address,
  formula: each.formula.replace(/^=/, ''),
  color: plainColour(each.color),
  fill: plainColour(each.fill),
});

/** Cells that differ, as `B4: planned …, found …`: a list a person can read. */
function contents(planned: SheetPlan, sheet: SheetBack, lacking: Lacking): string[] {
  const wrong: string[] = [];
  for (const { row, column, cells } of planned.blocks)
    for (const [down, each] of cells.entries())
      for (const [right, cell] of each.entries()) {
        const found = sheet.cell(row + down, column + right);
        if (!isSameContent(cell, found, lacking)) wrong.push(said(row + down, column + right, cell, found));
      }
  return wrong.slice(0, 20);
}

const said = (row: number, column: number, planned: unknown, found: unknown): string =>
  `${addressOf({ row, column, rows: 1, columns: 1 })}: planned ${JSON.stringify(planned)}, found ${JSON.stringify(found)}`;

function isSameContent(planned: PlanCell, found: CellBack | undefined, lacking: Lacking): boolean {
  if (!isFormula(planned)) return found?.formula === undefined && isSameValue(planned, found?.value ?? null);
  if (found?.formula !== planned.formula) return false;
  // A guided book leaves its formulas for the host to work out: any value but an error will do.
  if (planned.value === null) return !String(found.value ?? '').startsWith('#');
  return lacking.values === true || isSameValue(planned.value, found.value);
}

function isSameValue(planned: Cell, found: Cell): boolean {
  if (planned === null || planned === '') return found === null || found === '';
  if (typeof planned !== 'number' || typeof found !== 'number') return planned === found;
  return Math.abs(planned - found) <= 1e-12 * Math.max(1, Math.abs(planned));
}

/** The last look that names a format, or a style, is the one a cell wears. */
function worn(planned: SheetPlan, what: 'format' | 'style'): Map<string, Area & { worn: string }> {
  const cells = new Map<string, Area & { worn: string }>();
  for (const { area, [what]: wear } of planned.looks)
    if (wear !== undefined)
      for (let row = area.row; row < area.row + area.rows; row++)
        for (let column = area.column; column < area.column + area.columns; column++)
          cells.set(`${row},${column}`, { row, column, rows: 1, columns: 1, worn: wear });
  return cells;
}

function misformatted(planned: SheetPlan, sheet: SheetBack): string[] {
  return [...worn(planned, 'format').values()]
    .filter(({ row, column, worn: format }) => {
      return sheet.cell(row, column)?.format !== numberFormats[format as FormatName];
    })
    .map(({ row, column, worn: format }) => said(row, column, format, sheet.cell(row, column)?.format))
    .slice(0, 20);
}

function misdressed(planned: SheetPlan, sheet: SheetBack): string[] {
  return [...worn(planned, 'style').values()]
    .filter(({ row, column, worn: style }) => !isDressed(style as StyleName, sheet.cell(row, column)))
    .map(({ row, column, worn: style }) => said(row, column, style, sheet.cell(row, column)))
    .slice(0, 20);
}

function isDressed(name: StyleName, cell: CellBack | undefined): boolean {
  const { bold = false, italic = false, size, color, fill } = styles[name];
  return (
    (cell?.bold ?? false) === bold &&
    (cell?.italic ?? false) === italic &&
    (size === undefined || cell?.size === size) &&
    (color === undefined || plainColour(cell?.color) === color) &&
    (fill === undefined || plainColour(cell?.fill) === fill)
  );
}
