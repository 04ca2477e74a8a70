import { areaOf, type Area, type Reference, type Spread, type Standing } from './order.ts';

/** So many changed places that one rectangle around them is asked instead: more is worked out, never less. */
const MANY = 100;

/** Cells whose value may no longer be what it was. */
export class Stale {
  readonly #areas = new Map<number, Area[]>();
  /** By sheet and column: a mark for each row, and the rows between which there are marks. */
  readonly #cells = new Map<number, (Marked | undefined)[]>();

  addArea(area: Area): void {
    const there = this.#areas.get(area.sheet) ?? [];
    const [first] = there;
    if (first && there.length > MANY) this.#areas.set(area.sheet, [around([...there, area], first)]);
    else this.#areas.set(area.sheet, [...there, area]);
  }

  addCell({ sheet, row, column }: Pick<Standing, 'sheet' | 'row' | 'column'>): void {
    const columns = this.#cells.get(sheet) ?? [];
    this.#cells.set(sheet, columns);
    const marked = (columns[column] ??= { rows: new Set(), from: row, to: row });
    marked.rows.add(row);
    marked.from = Math.min(marked.from, row);
    marked.to = Math.max(marked.to, row);
  }

  has({ sheet, row, column }: Pick<Standing, 'sheet' | 'row' | 'column'>): boolean {
    return this.meets({ sheet, fromRow: row, toRow: row, fromColumn: column, toColumn: column });
  }

  meets(area: Area): boolean {
    if (this.#areas.get(area.sheet)?.some((each) => overlap(each, area)) === true) return true;
    const columns = this.#cells.get(area.sheet);
    if (!columns) return false;
    const last = Math.min(area.toColumn, columns.length - 1);
    for (let column = Math.max(0, area.fromColumn); column <= last; column++)
      if (meetsIn(columns[column], area)) return true;
    return false;
  }
}

interface Marked {
  readonly rows: Set<number>;
  from: number;
  to: number;
}

function meetsIn(marked: Marked | undefined, { fromRow, toRow }: Area): boolean {
  if (!marked) return false;
  const [from, to] = [Math.max(fromRow, marked.from), Math.min(toRow, marked.to)];
  for (let row = from; row <= to; row++) if (marked.rows.has(row)) return true;
  return false;
}

const overlap = (a: Area, b: Area): boolean =>
  a.fromRow <= b.toRow && b.fromRow <= a.toRow && a.fromColumn <= b.toColumn && b.fromColumn <= a.toColumn;

const around = (areas: readonly Area[], { sheet }: Area): Area => ({
  sheet,
  fromRow: Math.min(...areas.map(({ fromRow }) => fromRow)),
  toRow: Math.max(...areas.map(({ toRow }) => toRow)),
  fromColumn: Math.min(...areas.map(({ fromColumn }) => fromColumn)),
  toColumn: Math.max(...areas.map(({ toColumn }) => toColumn)),
});

export const reads = (
  references: readonly Reference[],
  { down, right }: Pick<Standing, 'down' | 'right'>,
  stale: Stale,
): boolean => references.some((each) => stale.meets(areaOf(each, down, right)));

/** The formulas to be worked out again, in order: those asked for, and those that read what is stale or becomes so. */
export function staleIn(
  order: Int32Array,
  { formulas, spread }: { readonly formulas: readonly Standing[]; readonly spread: Spread },
  stale: Stale,
  isAsked: (formula: number) => boolean,
): number[] {
  const again: number[] = [];
  for (const at of order) {
    const formula = formulas[at];
    if (!formula || !(isAsked(at) || reads(formula.references, formula, stale))) continue;
    again.push(at);
    stale.addCell(formula);
    const reach = spread.get(at);
    if (reach) stale.addArea(reach);
  }
  return again;
}
