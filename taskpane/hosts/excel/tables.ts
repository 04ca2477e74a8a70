import { addressOf, type Area } from '../../../src/books/plan.ts';
import { supports } from './session.ts';

export interface TableAt {
  readonly name: string;
  readonly area: Area;
}

const sameArea = (a: Area, b: Area): boolean => addressOf(a) === addressOf(b);

/** Excel resizes a table only if its heading stays where it is. */
const canResize = (from: Area, to: Area): boolean =>
  supports('ExcelApi', '1.13') && from.row === to.row && from.column === to.column;

/** Where headings of a table stood beyond its new last column: while it was wide, Excel gave blank ones a name. */
export const widened = (there: readonly TableAt[], wanted: readonly TableAt[]): readonly Area[] =>
  wanted.flatMap(({ name, area: { row, column, columns } }): Area[] => {
    const extra = (there.find((each) => each.name === name)?.area.columns ?? 0) - columns;
    return extra > 0 ? [{ row, column: column + columns, rows: 1, columns: extra }] : [];
  });

/**
 * Leaves the wanted tables where they are wanted. A table that is there is resized, so formulas that name its
 * columns go on working; where Excel cannot, it is turned into cells and made again.
 */
export function settleTables(
  sheet: Excel.Worksheet,
  there: readonly TableAt[],
  wanted: readonly TableAt[],
): void {
  for (const { name, area } of wanted) {
    const now = there.find((each) => each.name === name);
    if (now && sameArea(now.area, area)) continue;
    if (now && canResize(now.area, area)) {
      sheet.tables.getItem(name).resize(addressOf(area));
      continue;
    }
    if (now) sheet.tables.getItem(name).convertToRange();
    makeTable(sheet, { name, area });
  }
}

function makeTable(sheet: Excel.Worksheet, { name, area }: TableAt): void {
  const table = sheet.tables.add(addressOf(area), true);
  table.name = name;
  table.style = 'TableStyleLight1';
}
