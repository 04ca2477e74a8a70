import type { IUniverInstanceService, Workbook } from '@univerjs/core';
import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';

export type IndexCache = typeof CELL_INVERTED_INDEX_CACHE;
type ByValue = NonNullable<ReturnType<IndexCache['getCellValuePositions']>>;
type RowsOf = Map<number, Set<number>>;

/**
 * Whenever a formula gives a result, Univer looks for the cell's old value among all distinct values of its column:
 * 100,000 formulas took over ten minutes. A column nobody has searched needs no correction, and in the others we
 * remember under which value each row stands. The cache is emptied after every calculation, and so is what we keep.
 */
export function quickenIndexCache(cache: IndexCache): void {
  const standing = new WeakMap<ByValue, RowsOf>();
  const shipped = cache.set.bind(cache);
  cache.set = (unit, sheet, column, value, row, corrects = false) => {
    if (corrects && cache.shouldContinueBuildingCache(unit, sheet, column, row)) return;
    const byValue = corrects ? cache.getCellValuePositions(unit, sheet, column) : undefined;
    const rows = byValue && remembered(standing, byValue);
    const old = rows?.get(row);
    if (!old) {
      shipped(unit, sheet, column, value, row, corrects);
      return;
    }
    old.delete(row);
    rows?.delete(row);
    addTo(cache, () => {
      shipped(unit, sheet, column, value, row);
    });
  };
}

function remembered(standing: WeakMap<ByValue, RowsOf>, byValue: ByValue): RowsOf {
  const rows = standing.get(byValue) ?? rowsOf(byValue);
  standing.set(byValue, rows);
  return rows;
}

function rowsOf(byValue: ByValue): RowsOf {
  const rows: RowsOf = new Map();
  byValue.forEach((set) => {
    set.forEach((row) => rows.set(row, set));
  });
  return rows;
}

/** Univer refuses to add a row to a part it holds for complete; a correction is not a new row. */
function addTo(cache: IndexCache, add: () => void): void {
  const asShipped = cache.shouldContinueBuildingCache.bind(cache);
  cache.shouldContinueBuildingCache = () => true;
  try {
    add();
  } finally {
    cache.shouldContinueBuildingCache = asShipped;
  }
}

/** Asked which rows hold an empty text, Univer's index gives those that hold a zero too: `IF(A1="",…)` took 0 for blank. */
export function tellZeroFromBlank(cache: IndexCache): void {
  const shipped = cache.getCellPositions.bind(cache);
  cache.getCellPositions = (unit, sheet, column, value, rows) => {
    const found = shipped(unit, sheet, column, value, rows);
    const zeros = value === '' ? cache.getCellValuePositions(unit, sheet, column)?.get(0) : undefined;
    if (!found || !zeros) return found;
    return { ...found, matchingRows: found.matchingRows.filter((row) => !zeros.has(row)) };
  };
}

/** Univer calls `some` on a map's keys, which Node 20 and browsers before 2024 do not have. */
export function completeIterators(): void {
  const prototype = Object.getPrototypeOf(Object.getPrototypeOf(new Map().keys())) as object;
  if ('some' in prototype) return;
  Object.defineProperty(prototype, 'some', {
    configurable: true,
    writable: true,
    value: function some<T>(this: Iterable<T>, test: (each: T) => boolean): boolean {
      for (const each of this) if (test(each)) return true;
      return false;
    },
  });
}

/** Univer checks lists a moment after they change, and fails where their sheet was taken back meanwhile. */
function checkOnlyWhatStands(): void {
  const { prototype } = SheetsDataValidationValidatorService;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on its own service below
  const shipped = prototype.validatorRanges;
  prototype.validatorRanges = async function validatorRanges(unit, sheet, ranges) {
    const { _univerInstanceService: units } = this as unknown as {
      readonly _univerInstanceService: IUniverInstanceService;
    };
    const book = units.getUnit<Workbook>(unit);
    return book?.getSheetBySheetId(sheet) ? shipped.call(this, unit, sheet, ranges) : [];
  };
}

let done = false;

/** Once per page or process: the cache and the prototypes are shared by every workbook. */
export function patchUniver(): void {
  if (done) return;
  done = true;
  quickenIndexCache(CELL_INVERTED_INDEX_CACHE);
  tellZeroFromBlank(CELL_INVERTED_INDEX_CACHE);
  completeIterators();
  checkOnlyWhatStands();
}
