import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { pefaCalificar } from '../../src/pefa/pefa-calificar.ts';
import { pefaCombinar } from '../../src/pefa/pefa-combinar.ts';
import { calculated, codeOf, itKeepsItsExamples, tableOf } from '../try-formula.ts';
import { describeVectors } from '../vectors.ts';

itKeepsItsExamples(pefaCalificar);

const graded = (dimension: unknown, valores: unknown) => calculated(pefaCalificar, { dimension, valores });
const percents = (dimension: string, values: readonly number[]) =>
  graded(dimension, [values.map((value) => `${value} %`)]);
/** The letter of a value that stands in all three years. */
const steady = (dimension: string, value: number) => percents(dimension, [value, value, value]);

type Ends = readonly [number, number];
interface Rules {
  readonly 'PI-1': { readonly bands: Readonly<Record<string, Ends>> };
  readonly 'PI-2': {
    readonly '2.1': { readonly bands_lt: Readonly<Record<string, number>> };
    readonly '2.2': { readonly bands_lt: Readonly<Record<string, number>> };
  };
  readonly 'PI-3': {
    readonly '3.1': { readonly bands: Readonly<Record<string, Ends>> };
    readonly '3.2': { readonly bands_lt: Readonly<Record<string, number>> };
  };
  readonly 'PI-22': { readonly '22.1': { readonly bands_le: Readonly<Record<string, number>> } };
}

const next: Readonly<Record<string, string>> = { A: 'B', B: 'C', C: 'D' };
const LITTLE = 1e-9;

describeVectors('pefa_2016_rules.json', (published) => {
  const rules = published as Rules;
  const between = [
    ['PI-1.1', rules['PI-1'].bands],
    ['PI-3.1', rules['PI-3']['3.1'].bands],
  ] as const;
  const below = [
    ['PI-2.1', rules['PI-2']['2.1'].bands_lt],
    ['PI-2.2', rules['PI-2']['2.2'].bands_lt],
    ['PI-3.2', rules['PI-3']['3.2'].bands_lt],
  ] as const;

  it.each(between)('%s: both ends belong to the band', (dimension, bands) => {
    for (const [letter, [low, high]] of Object.entries(bands)) {
      expect([steady(dimension, low), steady(dimension, high)]).toEqual([letter, letter]);
      expect([steady(dimension, low - LITTLE), steady(dimension, high + LITTLE)]).toEqual([
        next[letter],
        next[letter],
      ]);
    }
  });

  it.each(below)('%s: the end belongs to the next band', (dimension, bands) => {
    for (const [letter, end] of Object.entries(bands))
      expect([steady(dimension, end - LITTLE), steady(dimension, end)]).toEqual([letter, next[letter]]);
  });

  it('PI-22.1: the end belongs to the band', () => {
    for (const [letter, end] of Object.entries(rules['PI-22']['22.1'].bands_le))
      expect([steady('PI-22.1', end), steady('PI-22.1', end + LITTLE)]).toEqual([letter, next[letter]]);
  });

  it('PI-2.3: less than 3, from 3 to 6 inclusive, over 6 and less than 10', () => {
    const letters = [0, 2.99, 3, 6, 6.01, 9.99, 10].map((value) => steady('PI-2.3', value));
    expect(letters).toEqual(['A', 'A', 'B', 'B', 'C', 'C', 'D']);
  });
});

interface Notes {
  readonly cases: readonly {
    readonly id: number | string;
    readonly contingency_pct?: readonly number[];
    readonly score_by_rule?: string;
    readonly 'PI-1'?: string | { readonly published: string; readonly rule_gives: string };
    readonly 'PI-2'?: Readonly<Record<string, string>>;
    readonly 'PI-4'?: Readonly<Record<string, string>>;
  }[];
}

describeVectors('pefa_notes_year_values.json', (published) => {
  const { cases } = published as Notes;
  const of = (id: number | string) => cases.find((each) => each.id === id);

  // The notes give no figures, only what the years keep to; these years keep to it.
  it.each([
    [1241, [109, 92, 118], 'B: no more than one of three years above 10%'],
    [1756, [104, 96, 130], 'A: no more than one of three years above 5%'],
    [2016, [120, 83, 101], 'D: two of three years above 15%'],
  ])('assessment %d, PI-1: years such as %j are as published', (id, years, note) => {
    expect(of(id)?.['PI-1']).toBe(note);
    expect(percents('PI-1.1', years)).toBe(note.charAt(0));
  });

  it('assessments 1241, 1756 and 2016: PI-2 and PI-4 combine by M1 as published', () => {
    for (const id of [1241, 1756, 2016])
      for (const { published, ...dimensions } of [of(id)?.['PI-2'], of(id)?.['PI-4']].filter(
        (each) => each !== undefined,
      )) {
        const grades = Object.values(dimensions).map((said) => said.charAt(0));
        expect(calculated(pefaCombinar, { metodo: 'M1', calificaciones: [grades] })).toBe(published);
      }
  });

  it('the field guide’s contingency of 2, 4 and 6 % is B', () => {
    const { contingency_pct: years = [], score_by_rule } = of('fieldguide 2.3:3') ?? {};
    expect(percents('PI-2.3', years)).toBe(score_by_rule);
  });

  it('assessment 1346 contradicts its own note: one bad year of three is B by the rule, and C was published', () => {
    expect(of(1346)?.['PI-1']).toMatchObject({ published: 'C', rule_gives: 'B' });
    expect(percents('PI-1.1', [117, 108, 93])).toBe('B');
    expect(percents('PI-2.1', [23.4, 8, 9])).toBe('B');
  });
});

describe('years', () => {
  it.each([
    ['PI-1.1', [1, 0.5, 0.5], 'D'],
    ['PI-1.1', [1, 1, 'sin presupuesto'], 'A'],
    ['PI-1.1', [1, 'SIN PRESUPUESTO', 'sin presupuesto'], 'D'],
    ['PI-1.1', [1.05, 1.0500000001, 0.95], 'A'],
    ['PI-2.3', [0, 0, 0.2], 'C'],
    ['PI-3.1', [9.5, 1, 1], 'A'],
    ['PI-2.1', ['150 %', 0, 0], 'A'],
  ])('%s of %j is %s', (dimension, years, letter) => {
    expect(graded(dimension, [years])).toBe(letter);
  });

  it.each([
    ['PI-2.1', [1, 0.1, 0.1], 'outOfRange'],
    ['PI-3.1', [97, 1, 1], 'outOfRange'],
    ['PI-2.1', [0.1, 'sin presupuesto', 0.1], 'notNumber'],
    ['PI-2.1', [0.1, '#N/A', 0.1], 'errorInCell'],
    ['PI-2.1', [0.1, 0.1, 0.1, 0.1], 'badShape'],
    ['PI-2.1', ['1.234', 0.1, 0.1], 'ambiguousNumber'],
    [null, [0.1, 0.1, 0.1], 'missing'],
  ])('%s of %j: %s', (dimension, years, code) => {
    expect(codeOf(graded(dimension, [years]))).toBe(code);
  });

  it('says in which row and year', () => {
    const found = graded('PI-2.1', [
      [0.1, 0.1, 0.1],
      [0.1, 0.1, null],
    ]);
    expect(tableOf(found)[1]?.[0]).toMatchObject({ code: 'missing', place: { row: 2, column: 3 } });
  });
});

describe('laws', () => {
  const year = fc.double({ min: 0, max: 0.999, noNaN: true });
  const three = fc.tuple(year, year, year);
  const dimension = fc.constantFrom('PI-1.1', 'PI-2.1', 'PI-2.2', 'PI-2.3', 'PI-3.1', 'PI-3.2', 'PI-22.1');

  test('always a letter, and the order of the years makes no difference', () => {
    fc.assert(
      fc.property(dimension, three, (chosen, [a, b, c]) => {
        expect(graded(chosen, [[a, b, c]])).toMatch(/^[ABCD]$/);
        expect(graded(chosen, [[c, a, b]])).toBe(graded(chosen, [[a, b, c]]));
      }),
    );
  });

  test('one year, however bad, changes nothing when the other two agree', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('PI-2.1', 'PI-2.2', 'PI-3.2', 'PI-22.1'),
        year,
        year,
        (chosen, same, other) => {
          const two = graded(chosen, [[same, same, same]]);
          const worse = graded(chosen, [[same, same, Math.max(same, other)]]);
          expect(worse).toBe(two);
        },
      ),
    );
  });
});
