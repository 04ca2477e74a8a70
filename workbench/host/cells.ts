import {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  WrapStrategy,
  type ICellData,
  type IStyleData,
} from '@univerjs/core';
import {
  isFormula,
  numberFormats,
  styles,
  type Area,
  type FormatName,
  type PlanCell,
  type SheetPlan,
  type StyleName,
} from '../../src/books/plan.ts';
import type { Cell } from '../../src/engine/cells.ts';

export type Cells = Record<number, Record<number, ICellData>>;

/** Everything a sheet's plan puts in cells, values and looks together, so that it is written in one go. */
export function cellsOf(plan: SheetPlan): Cells {
  const cells: Cells = {};
  const at = (row: number, column: number): ICellData => ((cells[row] ??= {})[column] ??= {});
  for (const { row, column, cells: rows } of plan.blocks)
    rows.forEach((each, down) => {
      each.forEach((cell, right) => {
        Object.assign(at(row + down, column + right), contentOf(cell));
      });
    });
  const looks = lookbook();
  for (const { area, style, format } of plan.looks)
    everyCell(area, (row, column) => {
      const cell = at(row, column);
      cell.s = looks(cell.s as IStyleData | undefined, style, format);
    });
  return cells;
}

function everyCell({ row, column, rows, columns }: Area, visit: (row: number, column: number) => void): void {
  for (let down = row; down < row + rows; down++)
    for (let right = column; right < column + columns; right++) visit(down, right);
}

const contentOf = (cell: PlanCell): ICellData =>
  isFormula(cell) ? { f: cell.formula, v: null, t: null } : { f: null, ...valueOf(cell) };

export function valueOf(value: Cell): ICellData {
  if (value === null) return { v: null, t: null };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING };
}

type Looks = (under: IStyleData | undefined, style?: StyleName, format?: FormatName) => IStyleData;

/** The same look is one object, however many cells wear it. */
function lookbook(): Looks {
  const made = new Map<IStyleData | undefined, Map<string, IStyleData>>();
  return (under, style, format) => {
    const over = made.get(under) ?? new Map<string, IStyleData>();
    made.set(under, over);
    const key = `${style ?? ''}/${format ?? ''}`;
    const look = over.get(key) ?? {
      ...under,
      ...(style && styleOf(style)),
      ...(format && patternOf(format)),
    };
    over.set(key, look);
    return look;
  };
}

const patternOf = (format: FormatName): IStyleData => ({ n: { pattern: numberFormats[format] } });

/** The last style a cell is given is the one it wears. */
export function styleOf(name: StyleName): IStyleData {
  const { bold = false, italic = false, size, color, fill, wrap, align } = styles[name];
  return {
    bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    it: italic ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ...(size !== undefined && { fs: size }),
    ...(color !== undefined && { cl: { rgb: `#${color}` } }),
    ...(fill !== undefined && { bg: { rgb: `#${fill}` } }),
    ...(wrap && { tb: WrapStrategy.WRAP }),
    ...(align && { ht: HorizontalAlign.CENTER }),
  };
}
