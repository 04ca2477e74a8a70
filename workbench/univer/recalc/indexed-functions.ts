import {
  ArrayValueObject,
  BaseReferenceObject,
  ErrorValueObject,
  functionCompatibility,
  functionLookup,
  functionMath,
  functionStatistical,
  NumberValueObject,
  type BaseValueObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import { shipped, type NamedFunction } from '../shipped.ts';
import { rowsEqualTo, ranksOf } from './index-of-range.ts';
import { isArray, isReference, single, taken } from './values.ts';

/**
 * Univer walks a whole range each time one of its cells is looked for: n rows that each look in n cells cost n². These
 * find the rows that may answer by an index of the range, made once for each calculation, and leave the answer to
 * Univer, which gets those rows alone.
 */

/** Ranges shorter than this are walked: an index would not pay. */
const FEW = 24;

/** Some rows of a range, in the place of the range. */
class SomeRows extends BaseReferenceObject {
  readonly #array: ArrayValueObject;

  constructor(array: ArrayValueObject, rows: readonly number[]) {
    super('');
    this.#array = ofRows(array, rows);
  }

  override toArrayValueObject(): ArrayValueObject {
    return this.#array;
  }
}

const ofRows = (array: ArrayValueObject, rows: readonly number[]): ArrayValueObject =>
  ArrayValueObject.create({
    calculateValueList: rows.map((row) => [array.get(row, 0) ?? null]),
    rowCount: rows.length,
    columnCount: 1,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });

/** Where nothing answers, a row that does not: what Univer makes of it is what it makes of none. */
const NOTHING: readonly number[] = [0];

const columnOf = (value: FunctionVariantType | undefined): ArrayValueObject | undefined => {
  if (!value || !isReference(value)) return undefined;
  const array = value.toArrayValueObject();
  return array.getColumnCount() === 1 && array.getRowCount() >= FEW ? array : undefined;
};

const oneOf = (value: FunctionVariantType | undefined): BaseValueObject | undefined =>
  value && single(taken(value));

const ShippedCountif = shipped(functionStatistical, 'COUNTIF');
const ShippedSumif = shipped(functionMath, 'SUMIF');
const ShippedMatch = shipped(functionLookup, 'MATCH');

class CountifByIndex extends ShippedCountif {
  override calculate(range: BaseValueObject, criterion: BaseValueObject) {
    const [array, wanted] = [columnOf(range), oneOf(criterion)];
    const rows = array && wanted && rowsEqualTo(array, wanted, 'criterion');
    if (!array || !rows) return super.calculate(range, criterion);
    return super.calculate(some(array, rows), wanted);
  }
}

/** A reference stands where functions have values, as Univer has it. */
const some = (array: ArrayValueObject, rows: readonly number[]): BaseValueObject =>
  new SomeRows(array, rows.length === 0 ? NOTHING : rows) as unknown as BaseValueObject;

class SumifByIndex extends ShippedSumif {
  override calculate(range: BaseValueObject, criterion: BaseValueObject, ...sum: BaseValueObject[]) {
    const [array, wanted] = [columnOf(range), oneOf(criterion)];
    const [summed] = sum.length === 0 ? [array] : [columnOf(sum[0])];
    const rows = array && wanted && rowsEqualTo(array, wanted, 'criterion');
    if (!rows || summed?.getRowCount() !== array.getRowCount())
      return super.calculate(range, criterion, ...sum);
    return super.calculate(some(array, rows), wanted, some(summed, rows));
  }
}

class MatchByIndex extends ShippedMatch {
  override calculate(wanted: BaseValueObject, range: BaseValueObject, ...kind: BaseValueObject[]) {
    const only = single(wanted);
    const isExact = kind.length > 0 && single(kind[0])?.getValue() === 0;
    const isColumn = isArray(range) && range.getColumnCount() === 1 && range.getRowCount() >= FEW;
    const rows = isExact && isColumn && only ? rowsEqualTo(range, only, 'value') : undefined;
    if (!rows || !isArray(range) || !only) return super.calculate(wanted, range, ...kind);
    const found = super.calculate(only, ofRows(range, rows.length === 0 ? NOTHING : rows), ...kind);
    const at = single(found as FunctionVariantType);
    if (at?.isNumber() !== true) return found;
    return NumberValueObject.create((rows[Number(at.getValue()) - 1] ?? NaN) + 1);
  }
}

/** COUNTIFS, SUMIFS and AVERAGEIFS: the shortest list of rows that one of the criteria leaves, for all ranges. */
function byCriteria(name: string, from: readonly (readonly unknown[])[], hasTarget: boolean): NamedFunction {
  class IfsByIndex extends shipped(from, name) {
    override calculate(...given: BaseValueObject[]) {
      const shortest = fewestRows(given, hasTarget);
      if (!shortest) return super.calculate(...given);
      return super.calculate(...shortest);
    }
  }
  return [IfsByIndex, name];
}

function fewestRows(given: readonly BaseValueObject[], hasTarget: boolean): BaseValueObject[] | undefined {
  const isRange = (at: number): boolean => (hasTarget ? at === 0 || at % 2 === 1 : at % 2 === 0);
  const arrays = given.map((each, at) => (isRange(at) ? columnOf(each) : undefined));
  const length = arrays[0]?.getRowCount();
  if (length === undefined || given.some((_, at) => isRange(at) && arrays[at]?.getRowCount() !== length))
    return undefined;
  const wanted = given.map((each, at) => (isRange(at) ? undefined : oneOf(each)));
  if (given.some((_, at) => !isRange(at) && !wanted[at])) return undefined;
  let fewest: readonly number[] | undefined;
  wanted.forEach((each, at) => {
    const array = arrays[at - 1];
    const rows = each && array && rowsEqualTo(array, each, 'criterion');
    if (rows && rows.length < (fewest?.length ?? Infinity)) fewest = rows;
  });
  const rows = fewest;
  if (!rows) return undefined;
  return given.map((each, at) => {
    const array = arrays[at];
    return array ? some(array, rows) : (wanted[at] ?? each);
  });
}

const ShippedRank = shipped(functionCompatibility, 'RANK');

class RankByIndex extends ShippedRank {
  override calculate(number: BaseValueObject, range: BaseValueObject, ...order: BaseValueObject[]) {
    const [array, wanted, ascending] = [
      columnOf(range),
      oneOf(number),
      order.length === 0 ? undefined : oneOf(order[0]),
    ];
    const isKnown = wanted?.isNumber() === true && (order.length === 0 || ascending?.isNumber() === true);
    const ranks = array && isKnown ? ranksOf(array, Boolean(ascending?.getValue())) : undefined;
    if (!ranks) return super.calculate(number, range, ...order);
    const rank = ranks.get(Number(wanted?.getValue()));
    return rank === undefined ? ErrorValueObject.create('#N/A' as never) : NumberValueObject.create(rank);
  }
}

export const indexedFunctions: readonly NamedFunction[] = [
  [CountifByIndex, 'COUNTIF'],
  [SumifByIndex, 'SUMIF'],
  [MatchByIndex, 'MATCH'],
  byCriteria('COUNTIFS', functionStatistical, false),
  byCriteria('SUMIFS', functionMath, true),
  byCriteria('AVERAGEIFS', functionStatistical, true),
  [RankByIndex, 'RANK'],
];
