import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { RawCell } from '../../src/intake/budget.ts';

/** What a cell holds, with its full precision; null where it is blank. */
export function cellValue(cell: Nullable<ICellData>): RawCell {
  if (!cell || cell.v === undefined || cell.v === null || cell.v === '') return null;
  return cell.t === CellValueType.BOOLEAN ? Boolean(Number(cell.v)) : cell.v;
}
