import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { priorizar } from '../../src/poa/priorizar.ts';
import { calculated, codeOf, itKeepsItsExamples, tableOf } from '../try-formula.ts';

itKeepsItsExamples(priorizar);

type Given = Parameters<typeof calculated>[1];
const column = (values: readonly unknown[]) => values.map((each) => [each]);
const matrix = (given: Given) => tableOf(calculated(priorizar, given)).slice(1);

const base = {
  otb: column(['Norte', 'Sur']),
  proyecto: column(['A', 'B']),
  ordenOtb: column([1, 1]),
  notas: column([50, 50]),
  pesos: [[100]],
};

test('equal final scores share their place', () => {
  expect(matrix(base).map(([place]) => place)).toEqual([1, 1]);
});

test('where nothing was invested anywhere nobody is corrected', () => {
  const given = { ...base, inversionQuinquenio: column([0, 0]), poblacion: column([10, 20]) };
  expect(matrix(given).map((row) => row[5])).toEqual([1, 1]);
});

test.each([
  [
    'two figures for one neighbourhood',
    {
      otb: column(['Norte', 'norte']),
      inversionQuinquenio: column([5, 6]),
      poblacion: column([1, 1]),
      ordenOtb: column([1, 2]),
    },
    'ambiguous',
  ],
  ['no inhabitants', { inversionQuinquenio: column([5, 6]), poblacion: column([1, 0]) }, 'zeroBase'],
  [
    'a neighbourhood without its investment',
    { inversionQuinquenio: column([5, null]), poblacion: column([1, 1]) },
    'missing',
  ],
  ['a negative investment', { inversionQuinquenio: column([5, -1]), poblacion: column([1, 1]) }, 'negative'],
  ['a project without marks', { notas: column([50, null]) }, 'missing'],
  ['a project without its place', { ordenOtb: column([1, null]) }, 'missing'],
  ['a nameless project', { proyecto: column(['A', null]) }, 'missing'],
  ['marks of another length', { notas: column([50, 50, 50]) }, 'lengths'],
])('%s is refused', (_, given, code) => {
  expect(codeOf(calculated(priorizar, { ...base, ...given }))).toBe(code);
});

test('no neighbourhood has more than two, every factor lies between 0 and 2, and more investment never helps', () => {
  const one = fc.record({
    otb: fc.integer({ min: 0, max: 5 }),
    score: fc.integer({ min: 0, max: 100 }),
  });
  const figures = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 1, max: 5000 })),
    {
      minLength: 6,
      maxLength: 6,
    },
  );
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 20 }), figures, (all, invested) => {
      const rows = matrix({
        otb: column(all.map(({ otb }) => `OTB ${otb}`)),
        proyecto: column(all.map((_, at) => `P${at}`)),
        ordenOtb: column(all.map((_, at) => at + 1)),
        notas: column(all.map(({ score }) => score)),
        pesos: [[100]],
        inversionQuinquenio: column(all.map(({ otb }) => invested[otb]![0])),
        poblacion: column(all.map(({ otb }) => invested[otb]![1])),
      });
      const own = (name: unknown) => invested[Number((name as string).slice(4))]!;
      const counts = new Map<unknown, number>();
      for (const [, otb, , , points, factor, final] of rows) {
        counts.set(otb, (counts.get(otb) ?? 0) + 1);
        expect(factor).toBeGreaterThan(0);
        expect(factor).toBeLessThanOrEqual(2);
        expect(final).toBeCloseTo((points as number) * (factor as number), 9);
      }
      expect(Math.max(...counts.values())).toBeLessThanOrEqual(2);
      for (const [, a, , , , one] of rows) {
        for (const [, b, , , , other] of rows) {
          const [perA, perB] = [own(a), own(b)].map(([money, people]) => money / people) as [number, number];
          if (perA < perB) expect(one).toBeGreaterThanOrEqual(other as number);
        }
      }
      const finals = rows.map((row) => row[6] as number);
      expect([...finals].sort((a, b) => b - a)).toEqual(finals);
    }),
  );
});
