import { describe, expect, jest, test } from '@jest/globals';
import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';
import fc from 'fast-check';
import {
  completeIterators,
  quickenIndexCache,
  tellZeroFromBlank,
  type IndexCache,
} from '../../workbench/univer/patches.ts';

const Shipped = CELL_INVERTED_INDEX_CACHE.constructor as new () => IndexCache;

function caches(): { readonly shipped: IndexCache; readonly quick: IndexCache } {
  const quick = new Shipped();
  quickenIndexCache(quick);
  return { shipped: new Shipped(), quick };
}

/** As Univer does when a formula searches a column: every cell once, then the part is complete. */
function search(cache: IndexCache, values: readonly (string | number | null)[]): void {
  values.forEach((value, row) => {
    cache.set('book', 'sheet', 0, value, row);
  });
  cache.setContinueBuildingCache('book', 'sheet', 0, 0, values.length - 1);
}

const found = (cache: IndexCache, value: string | number | null, rows: number): readonly number[] =>
  [...(cache.getCellPositions('book', 'sheet', 0, value, [[0, rows - 1]])?.matchingRows ?? [])].sort(
    (a, b) => a - b,
  );

const cellValue = fc.oneof(
  fc.integer({ min: 0, max: 4 }),
  fc.constantFrom('Sucre', 'sucre', 'Potosí', ''),
  fc.constant(null),
);

describe('the index of a searched column', () => {
  test('a zero is no empty text, and a blank cell is both', () => {
    const cache = new Shipped();
    tellZeroFromBlank(cache);
    search(cache, [0, '', null, 7, 0]);
    expect(found(cache, '', 5)).toEqual([1, 2]);
    expect(found(cache, 0, 5)).toEqual(expect.arrayContaining([0, 2, 4]));
    expect(found(cache, 7, 5)).toEqual([3]);
  });

  test('finds the same rows as the one Univer ships, whatever is corrected', () => {
    fc.assert(
      fc.property(
        fc.array(cellValue, { minLength: 1, maxLength: 12 }),
        fc.array(fc.tuple(fc.nat(11), cellValue), { maxLength: 20 }),
        (values, corrections) => {
          const { shipped, quick } = caches();
          for (const cache of [shipped, quick]) {
            search(cache, values);
            for (const [row, value] of corrections)
              if (row < values.length) cache.set('book', 'sheet', 0, value, row, true);
          }
          for (const value of [0, 1, 2, 3, 4, 'sucre', 'potosí', null])
            expect(found(quick, value, values.length)).toEqual(found(shipped, value, values.length));
        },
      ),
    );
  });

  const scans = (cache: IndexCache): number => {
    const rows = Array.from({ length: 500 }, (_, row) => row);
    search(cache, rows);
    const asked = jest.spyOn(Set.prototype, 'has');
    for (const row of rows) cache.set('book', 'sheet', 0, row + 0.5, row, true);
    const times = asked.mock.calls.length;
    asked.mockRestore();
    return times;
  };

  test('corrects a row without looking through the others', () => {
    expect(scans(caches().quick)).toBe(0);
  });

  test('as shipped it looks through them all: when this fails, the patch can go', () => {
    expect(scans(caches().shipped)).toBeGreaterThan(500);
  });

  test('keeps nothing of a column nobody has searched', () => {
    const { quick } = caches();
    quick.set('book', 'sheet', 0, 7, 0, true);
    expect(quick.getCellValuePositions('book', 'sheet', 0)).toBeUndefined();
  });
});

test('a map’s keys can be asked whether some of them pass, also in Node 20', () => {
  completeIterators();
  const keys = new Map([['a', 1]]).keys() as unknown as { some(test: (key: string) => boolean): boolean };
  expect(keys.some((key) => key === 'a')).toBe(true);
  expect(keys.some((key) => key === 'b')).toBe(false);
});
