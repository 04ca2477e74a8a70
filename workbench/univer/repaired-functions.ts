import {
  ArrayValueObject,
  functionDate,
  functionLookup,
  functionText,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import { dayOf } from '../../src/engine/reading.ts';
import { shipped, type FunctionResult, type NamedFunction } from './shipped.ts';

const ShippedSort = shipped(functionLookup, 'SORT');
const ShippedEdate = shipped(functionDate, 'EDATE');

/** Univer sorts the range's shared cells in place: every other formula on that range would see them sorted. */
class SortOfACopy extends ShippedSort {
  override calculate(array: BaseValueObject, ...others: BaseValueObject[]): FunctionResult {
    return super.calculate(array instanceof ArrayValueObject ? copyOf(array) : array, ...others);
  }
}

const copyOf = (array: ArrayValueObject): ArrayValueObject =>
  ArrayValueObject.create({
    calculateValueList: array.getArrayValue().map((row) => [...row]),
    rowCount: array.getRowCount(),
    columnCount: array.getColumnCount(),
    unitId: array.getUnitId(),
    sheetId: array.getSheetId(),
    row: array.getCurrentRow(),
    column: array.getCurrentColumn(),
  });

/** Univer lets 31 January plus one month run into March; the last day of February is meant. */
class EdateWithinTheMonth extends ShippedEdate {
  override calculate(start: BaseValueObject, months: BaseValueObject): FunctionResult {
    const shifted = super.calculate(start, months) as BaseValueObject;
    if (!shifted.isArray()) return backIntoMonth(start, shifted);
    return shifted.map((each, row, column) => backIntoMonth(at(start, row, column), each));
  }
}

const at = (value: BaseValueObject, row: number, column: number): BaseValueObject => {
  if (!(value instanceof ArrayValueObject)) return value;
  const cell = value.get(
    Math.min(row, value.getRowCount() - 1),
    Math.min(column, value.getColumnCount() - 1),
  );
  return cell ?? NumberValueObject.create(0);
};

/** A date that ran over lands as many days into the next month as its own day number. */
function backIntoMonth(start: BaseValueObject, shifted: BaseValueObject): BaseValueObject {
  if (!shifted.isNumber()) return shifted;
  const serial = Number(shifted.getValue());
  const { day } = dayOf(serial);
  return day === dayOf(Number(start.getValue())).day
    ? shifted
    : NumberValueObject.create(serial - day, shifted.getPattern());
}

const ShippedProper = shipped(functionText, 'PROPER');

/** Univer takes ñ and accented letters for the end of a word. */
class ProperWithAccents extends ShippedProper {
  override calculate(text: BaseValueObject): FunctionResult {
    return text.isArray() ? text.mapValue(capitalised) : capitalised(text);
  }
}

function capitalised(text: BaseValueObject): BaseValueObject {
  if (!text.isString()) return text;
  const words = String(text.getValue()).toLowerCase();
  return StringValueObject.create(
    words.replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase()),
  );
}

/** Given to the engine after its own, so these answer. */
export const repairedFunctions: readonly NamedFunction[] = [
  [SortOfACopy, 'SORT'],
  [EdateWithinTheMonth, 'EDATE'],
  [ProperWithAccents, 'PROPER'],
];
