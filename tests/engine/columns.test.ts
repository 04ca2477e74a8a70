import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { moneyColumn, numberColumn } from '../../src/engine/columns.ts';
import { sumByGroup } from '../../src/engine/group-sums.ts';
import { groupRows, keyColumns } from '../../src/engine/key-columns.ts';
import { bigintOf } from '../../src/engine/money.ts';

const upright = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);
const faults = (problems: ReadonlyMap<number, { readonly code: string }>) =>
  Object.fromEntries([...problems].map(([row, { code }]) => [row, code]));

describe('a column of money', () => {
  it('reads numbers and certain texts, leaves blanks, and names the rest by row', () => {
    const cells = upright(
      1.005,
      '2.000,50',
      null,
      '',
      'Total',
      '#N/A',
      1e20,
      true,
      { code: '#REF!' },
      '1.500',
    );
    const { values, problems } = moneyColumn(cells, 'monto');
    expect([...values]).toEqual([
      101,
      200_050,
      ...Array.from({ length: 7 }, () => Number.NaN),
      150_000, // the second row says that the comma is decimal
    ]);
    expect(faults(problems)).toEqual({
      4: 'notNumber',
      5: 'errorInCell',
      6: 'tooLarge',
      7: 'notNumber',
      8: 'errorInCell',
    });
    expect(problems.get(4)?.place.row).toBe(5);
  });

  it('refuses what could be thousands or decimals when nothing in the column tells', () => {
    const { values, problems } = moneyColumn(upright('1.500', 20), 'monto');
    expect([...values]).toEqual([Number.NaN, 2000]);
    expect(faults(problems)).toEqual({ 0: 'ambiguousNumber' });
  });

  it('reads any column of a range', () => {
    expect([
      ...numberColumn(
        [
          ['a', 1],
          ['b', 2],
        ],
        'valor',
        1,
      ).values,
    ]).toEqual([1, 2]);
  });

  it('takes no infinity for a number', () => {
    const { values, problems } = numberColumn(upright(Number.POSITIVE_INFINITY, 2), 'valor');
    expect([...values]).toEqual([Number.NaN, 2]);
    expect(faults(problems)).toEqual({ 0: 'notNumber' });
  });
});

describe('keys', () => {
  const labelsOf = (cells: readonly unknown[]) => {
    const [column] = keyColumns(upright(...cells));
    return [...(column?.codes ?? [])].map((code) => column?.labels[code]);
  };

  it('are one where only spaces differ, and where a number is written as text', () => {
    expect(labelsOf(['340 0 099', ' 340  0 099 ', 11, '11', null, '  '])).toEqual([
      '340 0 099',
      '340 0 099',
      '11',
      '11',
      undefined,
      undefined,
    ]);
  });

  it('keep being numbers where they were', () => {
    expect(keyColumns([[2025], ['2026']])[0]?.cells).toEqual([2025, '2026']);
  });

  test('say what the cell says, however many there are', () => {
    const word = fc.string({ maxLength: 6 }).map((text) => text.replace(/\s/g, '_'));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 300 }), (cells) => {
        expect(labelsOf(cells)).toEqual(cells.map((cell) => (cell === '' ? undefined : cell)));
      }),
    );
  });
});

describe('groups', () => {
  const key = fc.constantFrom('a', 'b', 'c', null);
  const rows = fc.array(fc.tuple(key, key, key), { minLength: 1, maxLength: 80 });

  test('hold the rows with the same keys, in order of first appearance', () => {
    fc.assert(
      fc.property(rows, (keys) => {
        const { groups, firstRow } = groupRows(keyColumns(keys));
        const told = keys.map((cells) => JSON.stringify(cells));
        const expected = [...new Set(told.filter((each) => each !== '[null,null,null]'))];
        expect(firstRow.map((row) => told[row])).toEqual(expected);
        expect([...groups]).toEqual(told.map((each) => expected.indexOf(each)));
      }),
    );
  });

  it('are the same when there are too many pairs for a plain array', () => {
    const keys = Array.from({ length: 3000 }, (_, row) => [`a${row % 1500}`, `b${row % 1500}`]);
    const { groups, firstRow } = groupRows(keyColumns(keys));
    expect(firstRow).toHaveLength(1500);
    expect([...groups]).toEqual(keys.map((_, row) => row % 1500));
  });

  test('add up exactly, at any size', () => {
    const amount = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: -1, max: 2 }), amount), { maxLength: 60 }), (lines) => {
        const groups = Int32Array.from(lines, ([group]) => group);
        const { sums, hasFigures } = sumByGroup(
          Float64Array.from(lines, ([, each]) => each),
          groups,
          3,
        );
        for (const [group, total] of sums.entries()) {
          const own = lines.filter(([each]) => (each < 0 ? 3 : each) === group);
          expect(bigintOf(total)).toBe(own.reduce((all, [, each]) => all + BigInt(each), 0n));
          expect(hasFigures[group]).toBe(own.length > 0 ? 1 : 0);
        }
      }),
    );
  });
});
