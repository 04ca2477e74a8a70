import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Row } from '../../src/books/guided/spec.ts';
import { countChanges } from '../../taskpane/guided/changes.ts';
import { merged } from '../../taskpane/guided/merge.ts';
import { sumOf } from '../../taskpane/guided/sums.ts';

const weights: readonly Row[] = [
  { criterio: 'Pertinencia', peso: 30 },
  { criterio: 'Impacto', peso: 70 },
];
const withPeso = (at: number, peso: number): readonly Row[] =>
  weights.map((row, each) => (each === at ? { ...row, peso } : row));

describe('what was changed in the pane and what stands on the sheet now', () => {
  test.each([
    ['only here', withPeso(0, 40), weights, withPeso(0, 40)],
    ['only there', weights, withPeso(0, 40), withPeso(0, 40)],
    [
      'different rows',
      withPeso(0, 40),
      withPeso(1, 60),
      [
        { criterio: 'Pertinencia', peso: 40 },
        { criterio: 'Impacto', peso: 60 },
      ],
    ],
    ['the same thing in both', withPeso(0, 40), withPeso(0, 40), withPeso(0, 40)],
    ['the same cell in both, differently', withPeso(0, 40), withPeso(0, 50), undefined],
    [
      'a row added here, another there',
      [...weights, { criterio: 'Mía' }],
      [...weights, { criterio: 'Suya' }],
      [...weights, { criterio: 'Suya' }, { criterio: 'Mía' }],
    ],
    ['a row removed here, another changed there', weights.slice(1), withPeso(1, 60), undefined],
  ])('changed %s', (_, rows, now, expected) => {
    expect(merged({ base: weights, rows }, now)).toEqual(expected);
  });

  test('a formula is the same while it says the same, whatever it gave', () => {
    const base = [{ peso: { formula: '=A1', value: 1 } }];
    const now = [{ peso: { formula: '=A1', value: 2 } }];
    expect(merged({ base, rows: [{ peso: 5 }] }, now)).toEqual([{ peso: 5 }]);
  });

  const row = fc.dictionary(
    fc.constantFrom('a', 'b', 'c'),
    fc.oneof(fc.integer(), fc.string({ minLength: 1 })),
  );
  const rows = fc.array(row, { maxLength: 8 });

  test('nothing of one side alone is ever lost', () => {
    fc.assert(
      fc.property(rows, rows, (base, other) => {
        expect(merged({ base, rows: other }, base)).toEqual(other);
        const same = countChanges(other, merged({ base, rows: base }, other) ?? []);
        if (base.length === other.length) expect(same).toEqual({ added: 0, changed: 0, gone: 0 });
      }),
    );
  });

  test('rows counted as new, changed and gone account for every row', () => {
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const { added, gone } = countChanges(before, after);
        expect(added - gone).toBe(after.length - before.length);
        expect(countChanges(before, [...before].reverse())).toEqual({ added: 0, changed: 0, gone: 0 });
      }),
    );
  });
});

test('weights add up as the sheet adds them: 0.1 + 0.2 + … is no 99.99999', () => {
  expect(
    sumOf(
      Array.from({ length: 1000 }, () => ({ peso: 0.1 })),
      'peso',
    ),
  ).toBe(100);
  expect(sumOf([{ peso: 'diez' }, { peso: { formula: '=5+5', value: 10 } }, {}], 'peso')).toBe(10);
});
