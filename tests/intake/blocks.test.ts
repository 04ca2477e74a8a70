import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { blockSums } from '../../src/intake/blocks.ts';

const amount = fc.integer({ min: 1_000_003, max: 900_000_007 });
const part = fc.tuple(amount, amount);
const blocks = fc.array(fc.array(part, { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 40 });

/** Rows of blocks, each with its sum in a row before its parts or after them, and which rows those are. */
function written(made: readonly (readonly (readonly [number, number])[])[], isBefore: boolean) {
  const rows: (readonly [number, number])[] = [];
  const totals: number[] = [];
  for (const parts of made) {
    const total = [0, 1].map((stage) => parts.reduce((all, each) => all + (each[stage] ?? 0), 0));
    const all = [total[0] ?? 0, total[1] ?? 0] as const;
    totals.push(rows.length + (isBefore ? 0 : parts.length));
    rows.push(...(isBefore ? [all, ...parts] : [...parts, all]));
  }
  const stage = (at: 0 | 1): Float64Array => Float64Array.from(rows, (row) => row[at]);
  return { rows, totals, amounts: { vigente: stage(0), devengado: stage(1) } };
}

/** Two different amounts of many figures: fewer may add up by chance. */
const isTelling = ([one, other]: readonly [number, number]): boolean =>
  one !== other && one % 1000 !== 0 && other % 1000 !== 0;

test.each([
  ['right before them', true],
  ['right after them', false],
])('every row that adds up those beside it is found, %s', (_, isBefore) => {
  fc.assert(
    fc.property(blocks, (made) => {
      const { rows, totals, amounts } = written(made, isBefore);
      fc.pre(totals.every((total) => isTelling(rows[total] ?? [0, 0])));
      expect(blockSums(Array.from(rows.keys()), amounts)).toEqual(expect.arrayContaining(totals));
    }),
    { numRuns: 200 },
  );
});

test('a centavo apart is no sum', () => {
  fc.assert(
    fc.property(blocks, fc.boolean(), (made, isBefore) => {
      const { rows, totals, amounts } = written(made, isBefore);
      for (const total of totals) amounts.vigente[total] = (amounts.vigente[total] ?? 0) + 1;
      const found = new Set(blockSums(Array.from(rows.keys()), amounts));
      expect(totals.filter((total) => found.has(total))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('in many rows, those that share a remainder by chance do not hide any', () => {
  const many = Array.from({ length: 6000 }, (_, at) =>
    [7919, 104_729].map((step) => [((at + 1) * step * 31) % 99_991, ((at + 7) * step) % 1_299_709] as const),
  );
  const { rows, totals, amounts } = written(many, true);
  expect([...blockSums(Array.from(rows.keys()), amounts)].sort((a, b) => a - b)).toEqual(totals);
});
