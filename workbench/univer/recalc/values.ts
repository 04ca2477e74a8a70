import { isNullCell } from '@univerjs/core';
import {
  NullValueObject,
  NumberValueObject,
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';

export const isReference = (value: FunctionVariantType): value is BaseReferenceObject =>
  value.isReferenceObject();

export const isArray = (value: BaseValueObject): value is ArrayValueObject => value.isArray();

/** A value as a function takes it: of a reference, what its cells hold. */
export const taken = (value: FunctionVariantType): BaseValueObject =>
  isReference(value) ? value.toArrayValueObject() : value;

/** The only value there is; undefined where there are several. */
export function single(value: FunctionVariantType | null | undefined): BaseValueObject | undefined {
  if (!value || isReference(value)) return undefined;
  if (!isArray(value)) return value;
  return value.getRowCount() === 1 && value.getColumnCount() === 1
    ? (value.get(0, 0) ?? undefined)
    : undefined;
}

/** What single cells hold, for as long as one calculation lasts: a cell is read when what gives it is worked out. */
export class CellValues {
  readonly #sheets = new Map<number, Map<number, BaseValueObject>>();

  clear(): void {
    this.#sheets.clear();
  }

  get(sheet: number, row: number, column: number): BaseValueObject | undefined {
    return this.#sheets.get(sheet)?.get(row * COLUMNS + column);
  }

  /** Asks a reference for one cell of its sheet, as Univer asks for the first of a range. */
  read(from: BaseReferenceObject, sheet: number, row: number, column: number): BaseValueObject {
    const value = cellOf(from, row, column);
    const there = this.#sheets.get(sheet) ?? new Map<number, BaseValueObject>();
    this.#sheets.set(sheet, there);
    there.set(row * COLUMNS + column, value);
    return value;
  }
}

const COLUMNS = 16_384;

function cellOf(from: BaseReferenceObject, row: number, column: number): BaseValueObject {
  const cell = from.getCellData(row, column);
  if (!cell || isNullCell(cell)) return NullValueObject.create();
  const value = from.getCellValueObject(cell);
  const pattern = value.isNumber()
    ? from.getCellPattern(from.getUnitId(), from.getSheetId(), row, column)
    : '';
  return pattern === '' ? value : NumberValueObject.create(Number(value.getValue()), pattern);
}
