import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { distribuirHoras } from '../../src/diagnostico/distribuir-horas.ts';
import { calculated, codeOf, itKeepsItsExamples, tableOf } from '../try-formula.ts';

itKeepsItsExamples(distribuirHoras);

const HOURS = 2;
const LEVELS = ['Alto', 'Medio', 'Bajo'] as const;
const column = (cells: readonly (string | number | null)[]) => cells.map((each) => [each]);
const hundredths = (hours: unknown): number => Math.round(Number(hours) * 100);

const hoursOf = (given: Parameters<typeof calculated>[1]): readonly number[] =>
  tableOf(calculated(distribuirHoras, given))
    .slice(1)
    .map((row) => hundredths(row[HOURS]));

const levels = fc.array(fc.constantFrom<string | null>(...LEVELS, null), { minLength: 1, maxLength: 40 });
const weights = fc.tuple(
  fc.double({ min: 0.01, max: 1e6, noNaN: true }),
  fc.double({ min: 0.01, max: 1e6, noNaN: true }),
  fc.double({ min: 0.01, max: 1e6, noNaN: true }),
);
const hours = fc.oneof(fc.integer({ min: 0, max: 100_000_000 }), fc.integer({ min: 0, max: 9e13 }));
const unit = fc.constantFrom('hora', 'media', 'cuarto');
const step = { hora: 100, media: 50, cuarto: 25 } as const;

const given = (whole: number, all: readonly (string | null)[], each: readonly number[]) => ({
  horas: whole / 100,
  niveles: column(all),
  pesos: LEVELS.map((name, at) => [name, each[at]]),
});

describe('DISTRIBUIR_HORAS', () => {
  test('hours add up exactly, and every row but one is a multiple of the unit', () => {
    fc.assert(
      fc.property(hours, levels, weights, unit, (whole, all, each, unidadHoras) => {
        fc.pre(all.some((level) => level !== null));
        const parts = hoursOf({ ...given(whole, all, each), unidadHoras });
        expect(parts.reduce((sofar, part) => sofar + BigInt(part), 0n)).toBe(BigInt(whole));
        const odd = parts.filter((part) => part % step[unidadHoras] !== 0);
        expect(odd.length).toBeLessThanOrEqual(whole % step[unidadHoras] === 0 ? 0 : 1);
      }),
    );
  });

  test('nobody is further than one unit, and the rest, from an exact share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), levels, weights, (whole, all, each) => {
        fc.pre(all.some((level) => level !== null));
        const weightOf = (level: string | null) => each[LEVELS.findIndex((name) => name === level)] ?? 0;
        const sum = all.reduce((sofar, level) => sofar + weightOf(level), 0);
        hoursOf(given(whole, all, each)).forEach((part, at) => {
          expect(Math.abs(part - (whole * weightOf(all[at] ?? null)) / sum)).toBeLessThan(200.001);
        });
      }),
    );
  });

  test('only the ratio of the weights matters', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        levels,
        fc.integer({ min: 1, max: 99 }),
        (whole, all, by) => {
          fc.pre(all.some((level) => level !== null));
          expect(hoursOf(given(whole, all, [by, 2 * by, 3 * by]))).toEqual(
            hoursOf(given(whole, all, [1, 2, 3])),
          );
        },
      ),
    );
  });

  test.each([
    ['a negative weight', { pesos: [['Alto', -1]] }, 'negative'],
    [
      'a level named twice',
      {
        pesos: [
          ['Alto', 1],
          ['ALTO', 2],
        ],
      },
      'ambiguous',
    ],
    ['three columns of weights', { pesos: [['Alto', 1, 2]] }, 'badShape'],
    ['weights without a figure', { pesos: [['Alto', null]] }, 'missing'],
    ['weights too far apart', { pesos: [['Alto', 1e300]] }, 'outOfRange'],
    ['no levels', { niveles: [[null]] }, 'empty'],
    ['negative hours', { horas: -1 }, 'negative'],
    ['a third of an hour', { horas: 1 / 3 }, 'outOfRange'],
    ['more hours than exact', { horas: 1e13 }, 'outOfRange'],
  ])('%s is refused', (_, other, code) => {
    const whole = { horas: 10, niveles: [['Alto']], pesos: [['Alto', 1]], ...other };
    expect(codeOf(calculated(distribuirHoras, whole))).toBe(code);
  });

  test('no hours are no hours', () => {
    expect(hoursOf(given(0, ['Alto', 'Bajo'], [1, 2, 3]))).toEqual([0, 0]);
  });
});
