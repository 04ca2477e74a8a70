import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Value } from '../../src/engine/cells.ts';
import { mapaEstrategico } from '../../src/diagnostico/mapa-estrategico.ts';
import { calculated, codeOf, itKeepsItsExamples, tableOf } from '../try-formula.ts';

itKeepsItsExamples(mapaEstrategico);

interface Goal {
  readonly perspective: string;
  readonly target: number | string | null;
  readonly achieved: number | string | null;
  readonly weight: number | string | null;
}

const PROGRESS = 4;
const WEIGHT = 5;
const column = <T>(cells: readonly T[]) => cells.map((each) => [each]);
const rowsOf = (goals: readonly Goal[]): readonly (readonly Value[])[] =>
  tableOf(
    calculated(mapaEstrategico, {
      perspectivas: column(goals.map(({ perspective }) => perspective)),
      objetivos: column(goals.map((_, at) => `Objetivo ${at + 1}`)),
      metas: column(goals.map(({ target }) => target)),
      avances: column(goals.map(({ achieved }) => achieved)),
      ponderaciones: column(goals.map(({ weight }) => weight)),
    }),
  ).slice(1);
const totalsOf = (goals: readonly Goal[]) =>
  rowsOf(goals).filter((row) => row[0] === 'Total' || row[1] === 'Total');

const goal = fc.record({
  perspective: fc.constantFrom('Misión', 'Clientes', 'Procesos', 'Personas'),
  target: fc.integer({ min: 1, max: 10_000 }),
  achieved: fc.integer({ min: -100, max: 20_000 }),
  weight: fc.integer({ min: 1, max: 100 }),
});
const goals = fc.array(goal, { minLength: 1, maxLength: 30 });

const one: Goal = { perspective: 'Misión', target: 10, achieved: 5, weight: 50 };

describe('MAPA_ESTRATEGICO', () => {
  test('the total is the weighted mean of the perspectives, and weights are conserved', () => {
    fc.assert(
      fc.property(goals, (all) => {
        const totals = totalsOf(all);
        const whole = totals.at(-1);
        const parts = totals.slice(0, -1);
        const weight = parts.reduce((sofar, row) => sofar + Number(row[WEIGHT]), 0);
        const mean =
          parts.reduce((sofar, row) => sofar + Number(row[PROGRESS]) * Number(row[WEIGHT]), 0) / weight;
        expect(whole?.[WEIGHT]).toBe(all.reduce((sofar, each) => sofar + each.weight, 0));
        expect(Math.abs(Number(whole?.[PROGRESS]) - mean)).toBeLessThan(1e-9 * Math.max(1, Math.abs(mean)));
      }),
    );
  });

  test('row order changes no total, and every objective is shown once', () => {
    fc.assert(
      fc.property(goals, (all) => {
        const [there, back] = [all, [...all].reverse()].map(totalsOf) as [Value[][], Value[][]];
        there.forEach((row, at) => {
          expect(row[0]).toBe(back[at]?.[0]);
          expect(row[PROGRESS]).toBeCloseTo(Number(back[at]?.[PROGRESS]), 9);
        });
        expect(rowsOf(all)).toHaveLength(all.length + there.length);
      }),
    );
  });

  test.each([
    ['nothing achieved yet is not known', { achieved: null }, 'missing'],
    ['no target', { target: null }, 'missing'],
    ['a target of zero', { target: 0 }, 'zeroBase'],
    ['a negative target', { target: -5 }, 'negative'],
    ['a negative weight', { weight: -5 }, 'negative'],
    ['no weight', { weight: null }, 'missing'],
    ['a word', { achieved: 'casi' }, 'notNumber'],
    ['a figure beyond measure', { achieved: 1e300 }, 'outOfRange'],
  ])('%s: its perspective and the total say so, the others stand', (_, fault, code) => {
    const totals = totalsOf([
      one,
      { ...one, perspective: 'Clientes', ...fault },
      { ...one, perspective: 'Procesos' },
    ]);
    expect(totals.map((row) => codeOf(row[PROGRESS]) ?? row[PROGRESS])).toEqual([0.5, code, 0.5, code]);
    expect(totals[1]?.[PROGRESS]).toMatchObject({ place: { row: 2 } });
  });

  test('zero achieved is zero, and a perspective of no weight has no progress', () => {
    expect(totalsOf([{ ...one, achieved: 0 }])[0]?.[PROGRESS]).toBe(0);
    expect(codeOf(totalsOf([{ ...one, weight: 0 }])[0]?.[PROGRESS])).toBe('zeroBase');
  });

  test('a row without its perspective is refused; nothing at all is empty', () => {
    const given = { objetivos: [['x']], metas: [[1]], avances: [[1]], ponderaciones: [[1]] };
    expect(calculated(mapaEstrategico, { ...given, perspectivas: [[null]] })).toMatchObject({
      code: 'missing',
    });
    const blank = Object.fromEntries(Object.keys(given).map((term) => [term, [[null]]]));
    expect(codeOf(calculated(mapaEstrategico, { ...blank, perspectivas: [[null]] }))).toBe('empty');
  });
});
