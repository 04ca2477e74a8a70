import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { puntaje } from '../../src/convocatoria/puntaje.ts';
import { calculated, codeOf, itKeepsItsExamples } from '../try-formula.ts';

itKeepsItsExamples(puntaje);

type Given = Parameters<typeof calculated>[1];
const score = (given: Given) => calculated(puntaje, given);
const one = (cell: unknown): number => Number(Array.isArray(cell) ? (cell as number[][])[0]![0] : cell);

test('a lone application may stand upright, beside its weights', () => {
  expect(score({ notas: [[80], [90], [60]], ponderaciones: [[40], [35], [25]] })).toBe(78.5);
});

test('weights as parts of one are the same weights', () => {
  expect(score({ notas: [[70, 50]], ponderaciones: [[0.07, 0.93]] })).toBe(51.4);
});

test.each([
  ['a blank weight', { ponderaciones: [[60, null]] }, 'missing'],
  ['a negative weight', { ponderaciones: [[110, -10]] }, 'negative'],
  ['weights over 100', { ponderaciones: [[60, 50]] }, 'weights'],
  ['a maximum of zero', { maximos: [[10, 0]] }, 'zeroBase'],
  ['a maximum missing', { maximos: [[10, '']] }, 'missing'],
  ['maxima of another length', { maximos: [[10, 10, 10]] }, 'lengths'],
  ['a negative mark', { notas: [[-1, 5]] }, 'negative'],
  ['an ambiguous mark', { notas: [['1.234', 5]] }, 'ambiguousNumber'],
])('%s is refused', (_, given, code) => {
  expect(codeOf(score({ notas: [[8, 5]], ponderaciones: [[60, 40]], ...given }) as never)).toBe(code);
});

/** Weights that add up to 100, with two decimals. */
const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 8 }).map((parts) => {
  const all = parts.reduce((sofar, part) => sofar + part, 0);
  const cents = parts.map((part) => Math.floor((part * 10_000) / all));
  const rest = 10_000 - cents.reduce((sofar, each) => sofar + each, 0);
  return cents.map((each, at) => (at === 0 ? each + rest : each));
});
const graded = weights.chain((cents) =>
  fc.record({
    cents: fc.constant(cents),
    marks: fc.array(
      fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: cents.length, maxLength: cents.length }),
      { minLength: 1, maxLength: 6 },
    ),
  }),
);
const given = ({ cents, marks }: { cents: number[]; marks: number[][] }) => ({
  notas: marks.map((row) => row.map((mark) => mark / 100)),
  ponderaciones: [cents.map((each) => each / 100)],
});

test('scores are what whole numbers give, to the last digit', () => {
  fc.assert(
    fc.property(graded, ({ cents, marks }) => {
      const scores = score(given({ cents, marks }));
      const expected = marks.map((row) => row.reduce((all, mark, at) => all + mark * cents[at]!, 0));
      expect((Array.isArray(scores) ? (scores as number[][]) : [[scores]]).map(([each]) => each)).toEqual(
        expected.map((each) => Number(`${each}e-6`)),
      );
    }),
  );
});

test('criteria in another order give the same score, and each row stands alone', () => {
  fc.assert(
    fc.property(graded, ({ cents, marks }) => {
      const all = score(given({ cents, marks }));
      const turned = { cents: [...cents].reverse(), marks: marks.map((row) => [...row].reverse()) };
      expect(score(given(turned))).toEqual(all);
      expect(one(score(given({ cents, marks: marks.slice(0, 1) })))).toBe(one(all));
    }),
  );
});

test('full marks are 100 points and any other are fewer', () => {
  fc.assert(
    fc.property(graded, ({ cents, marks: [first = []] }) => {
      const tops = [first.map((mark) => mark + 1)];
      const ponderaciones = [cents];
      expect(score({ notas: tops, ponderaciones: ponderaciones.map(halves), maximos: tops })).toBe(100);
      expect(
        one(score({ notas: [first], ponderaciones: ponderaciones.map(halves), maximos: tops })),
      ).toBeLessThan(100);
    }),
  );
});

const halves = (cents: readonly number[]): number[] => cents.map((each) => each / 100);
