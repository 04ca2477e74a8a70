/** A rectangle of a sheet. Sheets are numbered; a whole column ends at Infinity. */
export interface Area {
  readonly sheet: number;
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** A rectangle a formula reads, and which of its sides move with the cell the formula stands in. */
export interface Reference extends Area {
  readonly moves: {
    readonly fromRow: boolean;
    readonly toRow: boolean;
    readonly fromColumn: boolean;
    readonly toColumn: boolean;
  };
}

/** A formula in its cell: what it reads, and how far it stands from where its references were taken. */
export interface Standing {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly references: readonly Reference[];
  readonly down: number;
  readonly right: number;
}

export const areaOf = (reference: Reference, down: number, right: number): Area => {
  const { sheet, fromRow, toRow, fromColumn, toColumn, moves } = reference;
  return {
    sheet,
    fromRow: moves.fromRow ? fromRow + down : fromRow,
    toRow: moves.toRow ? toRow + down : toRow,
    fromColumn: moves.fromColumn ? fromColumn + right : fromColumn,
    toColumn: moves.toColumn ? toColumn + right : toColumn,
  };
};

/** Which formula gives each cell of a column. Cells to which a result spread count as its formula's. */
interface Column {
  /** By row: the formula's number, or -1. */
  readonly givers: Int32Array;
  /** By row: a row at or below it that may hold a formula not yet ordered. Chains are shortened as they are walked. */
  readonly next: Int32Array;
}

/** Formulas by where their results stand. */
export type Givers = readonly (readonly (Column | undefined)[])[];

/** Results that spread over several cells, by the number of their formula. */
export type Spread = ReadonlyMap<number, Area>;

export function giversOf(formulas: readonly Standing[], spread: Spread): Givers {
  const ends: number[][] = [];
  const reach = (sheet: number, column: number, row: number): void => {
    const columns = (ends[sheet] ??= []);
    columns[column] = Math.max(columns[column] ?? 0, row + 1);
  };
  for (const { sheet, row, column } of formulas) reach(sheet, column, row);
  for (const { sheet, toRow, fromColumn, toColumn } of spread.values())
    for (let column = fromColumn; column <= toColumn; column++) reach(sheet, column, toRow);
  const givers = ends.map((columns) => columns.map(emptyColumn));
  for (const [giver, { sheet, fromRow, toRow, fromColumn, toColumn }] of spread)
    for (let column = fromColumn; column <= toColumn; column++)
      givers[sheet]?.[column]?.givers.fill(giver, fromRow, toRow + 1);
  formulas.forEach(({ sheet, row, column }, giver) => {
    const there = givers[sheet]?.[column]?.givers;
    if (there) there[row] = giver;
  });
  return givers;
}

const emptyColumn = (rows: number): Column => ({
  givers: new Int32Array(rows).fill(-1),
  next: Int32Array.from({ length: rows + 1 }, (_, row) => row),
});

/** The first row at or below one that may hold a formula not yet ordered. */
function nextIn({ next }: Column, row: number): number {
  let found = row;
  while (next[found] !== found) found = next[found] ?? next.length;
  for (let at = row; at !== found;) {
    const after = next[at] ?? found;
    next[at] = found;
    at = after;
  }
  return found;
}

/**
 * The formulas in an order in which each stands after those it reads. Every cell is looked at once, however long the
 * ranges: a range only asks for the cells of it that are not yet ordered. Formulas that read each other in a circle
 * stand in some order, as Univer has it.
 */
export function inOrder(formulas: readonly Standing[], givers: Givers): Int32Array {
  const order = new Int32Array(formulas.length);
  const isMet = new Uint8Array(formulas.length);
  const path: Walk[] = [];
  let placed = 0;
  const meet = (giver: number): void => {
    if (isMet[giver] === 1) return;
    isMet[giver] = 1;
    path.push({ giver, reference: 0, column: -1 });
  };
  for (let root = 0; root < formulas.length; root++) {
    meet(root);
    for (let walk = path.at(-1); walk; walk = path.at(-1)) {
      const found = nextRead(walk, formulas[walk.giver], givers);
      if (found === undefined) {
        order[placed++] = walk.giver;
        path.pop();
      } else meet(found);
    }
  }
  return order;
}

/** How far the references of a formula have been walked. */
interface Walk {
  readonly giver: number;
  reference: number;
  column: number;
}

/** The next formula this one reads that may not have been met. */
function nextRead(walk: Walk, formula: Standing | undefined, givers: Givers): number | undefined {
  const { references, down, right } = formula ?? { references: [], down: 0, right: 0 };
  for (; walk.reference < references.length; walk.reference++, walk.column = -1) {
    const reference = references[walk.reference];
    if (!reference) continue;
    const { moves } = reference;
    const columns = givers[reference.sheet] ?? [];
    const fromRow = Math.max(0, moves.fromRow ? reference.fromRow + down : reference.fromRow);
    const toRow = moves.toRow ? reference.toRow + down : reference.toRow;
    const fromColumn = Math.max(0, moves.fromColumn ? reference.fromColumn + right : reference.fromColumn);
    const toColumn = moves.toColumn ? reference.toColumn + right : reference.toColumn;
    for (walk.column = Math.max(walk.column, fromColumn); walk.column <= toColumn; walk.column++) {
      if (walk.column >= columns.length) break;
      const found = nextGiver(columns[walk.column], fromRow, toRow);
      if (found >= 0) return found;
    }
  }
  return undefined;
}

/** Takes the first formula not yet taken between two rows of a column, or -1. */
function nextGiver(column: Column | undefined, fromRow: number, toRow: number): number {
  if (!column || fromRow >= column.givers.length) return -1;
  for (let row = nextIn(column, fromRow); row <= toRow && row < column.givers.length;) {
    column.next[row] = row + 1;
    const giver = column.givers[row] ?? -1;
    if (giver >= 0) return giver;
    row = nextIn(column, row);
  }
  return -1;
}
