import { isFormula, type Area, type PlanCell } from '../../src/books/plan.ts';
import type { Cell } from '../../src/engine/cells.ts';
import { callsMuni } from '../../src/portable/calls.ts';
import type { MuniCell } from '../../src/portable/convert.ts';
import { originsIn, placeIn, PROVENANCE, type Origin } from '../../src/portable/provenance.ts';
import type { Reach, Reached, Work, Workbook } from '../workbook.ts';

type Kept = Origin & { readonly stands: boolean };

/** What there is to convert or to put back, and what stands in the cells. */
export interface Found {
  readonly muni: readonly MuniCell[];
  /** What the provenance sheet keeps of the cells that are meant, and of the others. */
  readonly kept: readonly Kept[];
  readonly others: readonly Kept[];
  readonly hasProvenance: boolean;
  readonly look: (sheet: string, row: number, column: number) => PlanCell | undefined;
}

export async function find(workbook: Workbook, reach: Reach, work: Work = {}): Promise<Found> {
  const [reached, { sheets }] = [await workbook.reach(reach), await workbook.look()];
  const hasProvenance = sheets.some(({ name }) => name === PROVENANCE);
  const names = [...new Set([...reached.sheets, ...(hasProvenance ? [PROVENANCE] : [])])];
  const standing = await workbook.readTyped(names, work);
  const grids = new Map(standing.map(({ name, cells }) => [name, cells]));
  const origins = originsIn(grids.get(PROVENANCE) ?? []);
  return {
    muni: await muniIn(workbook, reached, grids, work),
    kept: origins.filter((each) => isMeant(reached, each.sheet, placeIn(anchorOf(each)))),
    others: origins.filter((each) => !isMeant(reached, each.sheet, placeIn(anchorOf(each)))),
    hasProvenance,
    look: (sheet, row, column) => {
      const grid = grids.get(sheet);
      return grid && (grid[row]?.[column] ?? null);
    },
  };
}

/** The cells of a result go with the one its formula stands in. */
const anchorOf = ({ address, formula }: Origin): string => /^parte de (\w+)$/.exec(formula)?.[1] ?? address;

interface Place {
  readonly row: number;
  readonly column: number;
}

const isMeant = ({ sheets, areas }: Reached, sheet: string, place: Place): boolean =>
  sheets.includes(sheet) && (areas === undefined || areas.some((area) => isInside(area, place)));

const isInside = (area: Area, { row, column }: Place): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

async function muniIn(
  workbook: Workbook,
  reached: Reached,
  grids: ReadonlyMap<string, readonly (readonly PlanCell[])[]>,
  work: Work,
): Promise<MuniCell[]> {
  const cells = reached.sheets.flatMap((sheet) =>
    (grids.get(sheet) ?? []).flatMap((line, row) =>
      line.flatMap((cell, column) =>
        isFormula(cell) && isMeant(reached, sheet, { row, column }) && callsMuni(cell.formula)
          ? [{ sheet, row, column, formula: cell.formula, value: cell.value }]
          : [],
      ),
    ),
  );
  const spreads = await workbook.spread(cells, work);
  return cells.map(({ value, ...cell }, at) => {
    const values: readonly (readonly Cell[])[] = spreads[at] ?? [[value ?? '']];
    const isWide = values.length > 1 || (values[0]?.length ?? 1) > 1;
    return { ...cell, values, ...(isWide && { array: 'dynamic' as const }) };
  });
}
