import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { pefaCombinar } from '../../src/pefa/pefa-combinar.ts';
import { calculated, codeOf, itKeepsItsExamples, tableOf } from '../try-formula.ts';
import { describeVectors } from '../vectors.ts';

itKeepsItsExamples(pefaCombinar);

type Method = 'M1' | 'M2';
const combined = (metodo: unknown, calificaciones: unknown) =>
  calculated(pefaCombinar, { metodo, calificaciones });
const one = (metodo: Method, grades: readonly string[]) => combined(metodo, [grades]);

interface Published {
  readonly cells: readonly {
    readonly dimensions: string;
    readonly m1: string;
    readonly m2: string;
    readonly observed_m1?: Readonly<Record<string, number>>;
    readonly observed_m2?: Readonly<Record<string, number>>;
  }[];
  readonly published_rows_that_break_the_rule: readonly {
    readonly dimensions: readonly string[];
    readonly published: string;
    readonly rule: string;
    readonly method: Method;
  }[];
}

/** The grade most assessments published for a combination. */
const commonest = (observed: Readonly<Record<string, number>>): string | undefined =>
  Object.entries(observed).sort(([, a], [, b]) => b - a)[0]?.[0];

describeVectors('pefa_aggregation_M1_M2.json', (published) => {
  const { cells, published_rows_that_break_the_rule } = published as Published;

  it('has all 65 cells', () => {
    expect(cells).toHaveLength(65);
  });

  it.each(cells)('$dimensions is $m1 by M1 and $m2 by M2', ({ dimensions, m1, m2 }) => {
    const grades = dimensions.split('');
    expect([one('M1', grades), one('M2', grades)]).toEqual([m1, m2]);
  });

  it('is what most of the 102 assessments published, wherever any did', () => {
    for (const { dimensions, observed_m1: m1 = {}, observed_m2: m2 = {} } of cells) {
      const grades = dimensions.split('');
      expect(commonest(m1) ?? one('M1', grades)).toBe(one('M1', grades));
      expect(commonest(m2) ?? one('M2', grades)).toBe(one('M2', grades));
    }
  });

  it('gives the rule, and not the letter printed, in the 48 rows that break it', () => {
    expect(published_rows_that_break_the_rule).toHaveLength(48);
    for (const { dimensions, published, rule, method } of published_rows_that_break_the_rule) {
      expect(one(method, dimensions)).toBe(rule);
      expect(rule).not.toBe(published);
    }
  });
});

describe('reading', () => {
  it.each([
    [[['NA'], ['B'], ['D']], 'C'],
    [[['D*'], ['D*']], 'D'],
    [[[' a '], ['d*'], [null]], 'C+'],
    [[['NA', 'B', 'NA', 'NA']], 'B'],
    ['C', 'C'],
  ])('%j by M2 is %s', (grades, expected) => {
    expect(combined('M2', grades)).toBe(expected);
  });

  it('a bad row spoils only itself, and says where', () => {
    const found = combined('M1', [
      ['A', 'B'],
      ['A', 'X'],
      ['#N/A', 'B'],
      [null, 'B'],
      ['A', 'A'],
    ]);
    expect(tableOf(found).map(([cell]) => (typeof cell === 'string' ? cell : codeOf(cell)))).toEqual([
      'B+',
      'notChoice',
      'errorInCell',
      'missing',
      'A',
    ]);
    expect(tableOf(found)[1]?.[0]).toMatchObject({ about: 'calificaciones', place: { row: 2, column: 2 } });
  });

  it.each([
    [null, [['A', 'B']], 'missing'],
    ['M3', [['A', 'B']], 'notChoice'],
    [[['M1', 'M2']], [['A', 'B']], 'badShape'],
    ['M1', [[null, null]], 'missing'],
    ['M1', [[4, 3]], 'notChoice'],
  ])('%j on %j: %s', (metodo, grades, code) => {
    expect(codeOf(combined(metodo, grades))).toBe(code);
  });
});

describe('laws', () => {
  const rank = ['D', 'D+', 'C', 'C+', 'B', 'B+', 'A'];
  const grades = fc.array(fc.constantFrom('A', 'B', 'C', 'D'), { minLength: 1, maxLength: 4 });
  const place = (metodo: Method, all: readonly string[]) =>
    rank.findIndex((each) => each === one(metodo, all));
  const method = fc.constantFrom<Method>('M1', 'M2');

  test('the order of the dimensions makes no difference', () => {
    fc.assert(
      fc.property(method, grades, (m, all) => {
        expect(one(m, [...all].reverse())).toBe(one(m, all));
      }),
    );
  });

  test('lies between the lowest and the highest; M1 is never above M2 by more than its plus', () => {
    fc.assert(
      fc.property(grades, (all) => {
        const sorted = all.map((each) => rank.indexOf(each)).sort((a, b) => a - b);
        const [m1, m2] = (['M1', 'M2'] as const).map((m) => place(m, all));
        for (const found of [m1, m2]) {
          expect(found).toBeGreaterThanOrEqual(sorted[0] ?? 0);
          expect(found).toBeLessThanOrEqual(sorted.at(-1) ?? 0);
        }
        expect((m1 ?? 0) - (m2 ?? 0)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('a better dimension never lowers the grade', () => {
    fc.assert(
      fc.property(method, grades, (m, all) => {
        const better = ['A', ...all.slice(1)];
        expect(place(m, better)).toBeGreaterThanOrEqual(place(m, all));
      }),
    );
  });

  test('rows of a block are what each is alone', () => {
    fc.assert(
      fc.property(fc.array(grades, { minLength: 2, maxLength: 6 }), (rows) => {
        const block = rows.map((row) => [...row, null, null, null, null].slice(0, 4));
        expect(combined('M2', block)).toEqual(rows.map((row) => [one('M2', row)]));
      }),
    );
  });
});
