import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { capag } from '../../src/fiscal/capag.ts';
import { finalGrade, threeGrades } from '../../src/fiscal/capag-grade.ts';
import { capagRegla } from '../../src/norms/capag.ts';
import { calculated, codeOf, itKeepsItsExamples, tableOf } from '../try-formula.ts';
import { describeVectors } from '../vectors.ts';

itKeepsItsExamples(capag);

const rule = capagRegla.current.value;
const graded = (
  endeudamiento: unknown,
  ahorroCorriente: unknown,
  liquidezRelativa: unknown,
  others: Readonly<Record<string, unknown>> = {},
) => calculated(capag, { endeudamiento, ahorroCorriente, liquidezRelativa, ...others });

/** A figure that earns each letter. */
const figure = {
  debt: { A: 0.1, B: 0.8, C: '130 %' },
  saving: { A: 0.8, B: 0.9, C: 0.99 },
  liquidity: { A: 0.2, B: 0.03, C: -0.1 },
} as const;
type Letter = keyof typeof figure.debt;

interface Published {
  readonly all_27_combinations: readonly {
    readonly DC: Letter;
    readonly PC: Letter;
    readonly LR: Letter;
    readonly capag: string;
  }[];
  readonly cases: readonly {
    readonly city: string;
    readonly DC: number;
    readonly DC_grade: string;
    readonly PC?: number;
    readonly PC_grade?: string;
    readonly LR_grade?: string;
    readonly final?: string;
  }[];
}

describeVectors('brazil_capag.json', (published) => {
  const { all_27_combinations: all, cases } = published as Published;

  it('has all 27 combinations', () => {
    expect(new Set(all.map(({ DC, PC, LR }) => DC + PC + LR)).size).toBe(27);
  });

  it.each(all)('$DC $PC $LR is $capag', ({ DC, PC, LR, capag: final }) => {
    expect(graded(figure.debt[DC], figure.saving[PC], figure.liquidity[LR])).toBe(final);
  });

  it.each(cases)('$city: what is published of its figures', ({ DC, DC_grade, PC, PC_grade }) => {
    const [debt, saving] = threeGrades(rule, DC, [PC ?? 0], 0);
    expect(debt).toBe(DC_grade);
    if (PC_grade !== undefined) expect(saving).toBe(PC_grade);
  });

  it('the fixture with A, B, A prints B; by the rule it is A, so it is no golden case', () => {
    const odd = cases.find(({ LR_grade }) => LR_grade !== undefined);
    expect([odd?.DC_grade, odd?.PC_grade, odd?.LR_grade, odd?.final]).toEqual(['A', 'B', 'A', 'B']);
    expect(finalGrade(['A', 'B', 'A'])).toBe('A');
  });
});

describe('the ends of the bands', () => {
  it.each([
    ['debt', [59.999, 60, 99.999, 100], (value: number) => threeGrades(rule, value, [0], 0)[0], 'ABBC'],
    ['saving', [84.999, 85, 94.999, 95], (value: number) => threeGrades(rule, 0, [value], 0)[1], 'ABBC'],
    ['liquidity', [-1, 0, 0.001, 4.999, 5], (value: number) => threeGrades(rule, 0, [0], value)[2], 'CCBBA'],
  ] as const)('%s', (_, values, grade, letters) => {
    expect(values.map(grade).join('')).toBe(letters);
  });

  it('weighs the years 20, 30 and 50, the latest most', () => {
    // 0.2 × 90 + 0.3 × 80 + 0.5 × 86 = 85: B; with the years the other way round 0.2 × 86 + 24 + 45 = 86.2.
    expect(threeGrades(rule, 0, [90, 80, 86], 0)[1]).toBe('B');
    expect(threeGrades(rule, 0, [90, 80, 85.99], 0)[1]).toBe('A');
  });
});

describe('fiscal information', () => {
  it.each([
    [0.1, 'A', 2024, 'A+'],
    [0.8, 'Aicf', 2024, undefined],
    [0.8, 'a', 2024, 'B+'],
    [0.1, 'B', 2025, 'A'],
    [0.1, 'D', 2025, 'A'],
    [0.1, 'D', undefined, 'A (no elegible: ICF D)'],
    [0.1, 'E', 2024, 'n.e.'],
    [0.1, null, 2024, 'A'],
  ])('debt %d with ICF %s in %s: %s', (debt, icf, gestion, expected) => {
    const found = graded(debt, 0.8, 0.2, { icf, gestion });
    expect(typeof found === 'string' ? found : undefined).toBe(expected);
  });

  it('never adds a plus to C or D', () => {
    expect(graded(0.1, 0.99, 0.2, { icf: 'A' })).toBe('C');
    expect(graded('130 %', 0.99, -0.2, { icf: 'A' })).toBe('D');
  });
});

describe('rows', () => {
  it('a bad row spoils only itself', () => {
    const found = graded(
      [[0.1], ['x'], [0.1], [0.1]],
      [[0.8], [0.8], [80], [0.8]],
      [[0.2], [0.2], [0.2], [0.2]],
      {
        icf: [['A'], ['A'], ['A'], ['Z']],
      },
    );
    expect(tableOf(found).map(([cell]) => (typeof cell === 'string' ? cell : codeOf(cell)))).toEqual([
      'A+',
      'notNumber',
      'outOfRange',
      'notChoice',
    ]);
    expect(tableOf(found)[2]?.[0]).toMatchObject({ about: 'ahorroCorriente', place: { row: 3 } });
  });

  it.each([
    [0.1, [[0.8], [0.8], [0.8]], 0.1, 'A'],
    [0.1, [[0.8, 0.8, null]], 0.1, 'n.d.'],
    [0.1, 0.8, 'n.d.', 'n.d.'],
  ])('%j, %j, %j is %s', (debt, saving, liquidity, expected) => {
    expect(graded(debt, saving, liquidity)).toBe(expected);
  });

  it.each([
    [0.1, [[0.8, 0.8]], 0.1, 'badShape'],
    [[[0.1, 0.2]], 0.8, 0.1, 'badShape'],
    [0.1, 0.8, [[0.1], [0.2]], 'lengths'],
    [null, null, null, 'missing'],
    [1.2, 0.8, 0.1, 'outOfRange'],
  ])('%j, %j, %j: %s', (debt, saving, liquidity, code) => {
    expect(codeOf(graded(debt, saving, liquidity))).toBe(code);
  });
});

describe('laws', () => {
  const debt = fc.double({ min: 0, max: 0.99, noNaN: true });
  const saving = fc.double({ min: 0, max: 1.5, noNaN: true });
  const liquidity = fc.double({ min: -0.9, max: 0.9, noNaN: true });
  const rank = 'DCBA';

  test('less debt, more saving or more cash never lowers the grade', () => {
    fc.assert(
      fc.property(debt, saving, liquidity, (d, s, l) => {
        const now = rank.indexOf(graded(d, s, l) as string);
        expect(now).toBeGreaterThanOrEqual(0);
        expect(rank.indexOf(graded(d / 2, s, l) as string)).toBeGreaterThanOrEqual(now);
        expect(rank.indexOf(graded(d, s / 2, l) as string)).toBeGreaterThanOrEqual(now);
        expect(rank.indexOf(graded(d, s, 0.9) as string)).toBeGreaterThanOrEqual(now);
      }),
    );
  });

  test('rows are what each is alone', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(debt, saving, liquidity), { minLength: 2, maxLength: 9 }), (rows) => {
        const block = graded(
          rows.map(([d]) => [d]),
          rows.map(([, s]) => [s]),
          rows.map(([, , l]) => [l]),
        );
        expect(block).toEqual(rows.map(([d, s, l]) => [graded(d, s, l)]));
      }),
    );
  });
});
