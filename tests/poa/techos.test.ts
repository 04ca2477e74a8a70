import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { techos } from '../../src/poa/techos.ts';
import { calculated, codeOf, itKeepsItsExamples, tableOf } from '../try-formula.ts';

itKeepsItsExamples(techos);

const CEILING = 3;
const column = (values: readonly (number | string | null)[]) => values.map((each) => [each]);
const ceilingsOf = (given: Parameters<typeof calculated>[1]): readonly number[] =>
  tableOf(calculated(techos, given))
    .slice(1)
    .map((row) => Math.round(Number(row[CEILING]) * 100));

const amount = fc.integer({ min: 0, max: 2_000_000_000 }).map((centavos) => centavos / 100);
const places = fc.array(
  fc.record({ people: fc.integer({ min: 1, max: 50_000 }), need: fc.integer({ min: 1, max: 100 }) }),
  { minLength: 1, maxLength: 30 },
);
const method = fc.constantFrom('poblacion', 'equidad', 'base_mas_poblacion');
const unit = fc.constantFrom('centavo', 'boliviano');

const givenFor = (all: readonly { people: number; need: number }[]) => ({
  poblacion: column(all.map(({ people }) => people)),
  nbi: column(all.map(({ need }) => need)),
  base: 0.3,
});

describe('TECHOS', () => {
  const shared = { monto: 1000, poblacion: column([100, 300]) };
  const needs = column([0.9, 0.1]);

  test.each([
    ['people alone', {}, [250, 750]],
    ['a base that was given counts', { base: 0.5 }, [375, 625]],
    ['a blank base, as some hosts send it', { base: 0 }, [250, 750]],
    ['needs that were given count', { nbi: needs }, [750, 250]],
    ['a method that was asked for', { base: 0.5, metodo: 'poblacion' }, [250, 750]],
  ])('without a method: %s', (_, given, expected) => {
    expect(ceilingsOf({ ...shared, ...given }).map((each) => each / 100)).toEqual(expected);
  });

  test.each([1e308, 5e-324])('%d inhabitants are refused where they stand', (people) => {
    const poblacion = column([100, people]);
    const result = calculated(techos, { monto: 1000, poblacion, metodo: 'base_mas_poblacion', base: 0.4 });
    expect(result).toMatchObject({ code: 'outOfRange', about: 'poblacion', place: { row: 2 } });
  });

  test('needs with and without the % sign are not added up: one would count fifty times more', () => {
    const result = calculated(techos, { ...shared, nbi: column(['60 %', 30]) });
    expect(result).toMatchObject({ code: 'outOfRange', about: 'nbi', place: { row: 2 } });
    expect(ceilingsOf({ ...shared, nbi: column(['90 %', 0.1]) })).toEqual([75_000, 25_000]);
  });

  test('needs and a base without a method could mean either', () => {
    expect(codeOf(calculated(techos, { ...shared, nbi: needs, base: 0.5 }))).toBe('ambiguous');
  });

  test('ceilings add up to the amount by every method and unit', () => {
    fc.assert(
      fc.property(amount, places, method, unit, (monto, all, metodo, unidadReparto) => {
        const ceilings = ceilingsOf({ monto, ...givenFor(all), metodo, unidadReparto });
        expect(ceilings.reduce((sofar, each) => sofar + each, 0)).toBe(Math.round(monto * 100));
      }),
    );
  });

  test('more people never mean a lower ceiling', () => {
    fc.assert(
      fc.property(amount, places, (monto, all) => {
        const ceilings = ceilingsOf({ monto, poblacion: column(all.map(({ people }) => people)) });
        const ranked = all
          .map(({ people }, at) => ({ people, ceiling: ceilings[at]! }))
          .sort((a, b) => a.people - b.people);
        ranked.slice(1).forEach(({ people, ceiling }, at) => {
          if (people > ranked[at]!.people) expect(ceiling).toBeGreaterThanOrEqual(ranked[at]!.ceiling);
        });
      }),
    );
  });

  test('equal needs are no correction, and their scale does not matter', () => {
    fc.assert(
      fc.property(amount, places, fc.constantFrom(0.25, 25, '25 %'), (monto, all, need) => {
        const poblacion = column(all.map(({ people }) => people));
        const nbi = column(all.map(() => need));
        expect(ceilingsOf({ monto, poblacion, nbi })).toEqual(ceilingsOf({ monto, poblacion }));
      }),
    );
  });

  test('a base of 0 % is per head and of 100 % is the same for all', () => {
    const given = { monto: 1000, poblacion: column([10, 30, 60]), metodo: 'base_mas_poblacion' };
    expect(ceilingsOf({ ...given, base: 0 })).toEqual([10_000, 30_000, 60_000]);
    expect(ceilingsOf({ ...given, base: 1 })).toEqual([33_334, 33_333, 33_333]);
  });

  test('the order of the list moves rows, not money', () => {
    const monto = 98_765.43;
    const forward = ceilingsOf({ monto, poblacion: column([911, 77, 4523]) });
    expect(ceilingsOf({ monto, poblacion: column([4523, 77, 911]) })).toEqual([...forward].reverse());
  });

  test.each([
    ['equity without needs', { metodo: 'equidad' }, 'missing'],
    ['a need missing for one place', { nbi: column([0.4, null]) }, 'missing'],
    ['needs of another length', { nbi: column([0.4]) }, 'lengths'],
    ['no need anywhere', { nbi: column([0, 0]) }, 'zeroBase'],
    ['a base above 100 %', { metodo: 'base_mas_poblacion', base: 30 }, 'outOfRange'],
    ['text as population', { poblacion: column(['muchos', 3]) }, 'notNumber'],
    ['nobody anywhere', { poblacion: column([null, 0]) }, 'empty'],
  ])('%s is refused', (_, given, code) => {
    expect(codeOf(calculated(techos, { monto: 1000, poblacion: column([5, 7]), ...given }))).toBe(code);
  });
});
