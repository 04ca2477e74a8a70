import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import type { Grid, Input, Value } from '../../src/engine/cells.ts';
import { cellErrorOf, Problem } from '../../src/engine/problem.ts';

/** An argument as our formulas read it: blank and omitted are null, an error is its text. */
export function inputOf(argument: BaseValueObject): Input {
  if (!(argument instanceof ArrayValueObject)) return cellOf(argument);
  return argument.getArrayValue().map((row) => Array.from(row, (cell) => cellOf(cell ?? null)));
}

function cellOf(cell: BaseValueObject | null): Input {
  if (!cell || cell.isNull()) return null;
  if (cell instanceof ErrorValueObject) return cell.getErrorType();
  return cell.getValue();
}

export const isGridResult = (result: Value | Grid): result is Grid => Array.isArray(result);

/** What a formula gave, as Univer's own values. */
export const resultOf = (result: Value | Grid, pattern: string): BaseValueObject =>
  isGridResult(result) ? arrayOf(result, pattern) : valueOf(result, pattern);

function valueOf(value: Value, pattern: string): BaseValueObject {
  if (value instanceof Problem) return ErrorValueObject.create(cellErrorOf(value) as never);
  if (typeof value === 'number') return NumberValueObject.create(value, pattern);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return StringValueObject.create(value ?? '');
}

/** A single cell must not be an array, or a formula in a table would be taken for one that spills. */
function arrayOf(rows: Grid, pattern: string): BaseValueObject {
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  if (only !== undefined) return valueOf(only, pattern);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map((value) => valueOf(value, pattern))),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}
