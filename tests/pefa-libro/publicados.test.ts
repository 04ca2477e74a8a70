import { expect, test } from '@jest/globals';
import type { Row } from '../../src/books/guided/spec.ts';
import type { Built } from '../convocatoria-libro/built-book.ts';
import { describeVectors } from '../vectors.ts';
import { exampleWith, worked } from './state.ts';

type Line = readonly [name: string, budget: number, actual: number];
const rowsOf = (lines: readonly Line[]): readonly Row[] =>
  lines.map(([linea, presupuesto, ejecutado]) => ({ linea, presupuesto, ejecutado }));
const apart = (
  interest: readonly [number, number],
  contingency: readonly [number, number],
): readonly Row[] => [
  {
    interesesPresupuesto: interest[0],
    interesesEjecutado: interest[1],
    contingenciaPresupuesto: contingency[0],
    contingenciaEjecutado: contingency[1],
  },
];
const none = apart([0, 0], [0, 0]);
const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);
const grade = (book: Built, code: string) =>
  book.rows('indicadores').find(({ indicador }) => indicador === code)?.['nota'];

/** Functions of government, in no order, as a municipality would bring them. */
const byFunction: readonly Line[] = [
  ['Salud', 5_600_000, 5_200_000],
  ['Administración', 3_100_000.5, 3_300_000.25],
  ['Educación', 4_000_000, 3_100_000],
  ['Vivienda', 900_000, 1_250_000],
  ['Cultura', 0, 20_000],
];

test('budget and actual by function: every column of the official sheet, and its matrix of results', async () => {
  const [interest, contingency] = [
    [120_000, 118_000],
    [400_000, 90_000],
  ] as const;
  const book = await worked(
    exampleWith({ gasto1: rowsOf(byFunction), totalGasto1: apart(interest, contingency) }),
  );
  const [budgets, actuals] = [sum(byFunction.map(([, b]) => b)), sum(byFunction.map(([, , a]) => a))];
  const shown = book.rows('calculoGasto1').filter(({ orden }) => orden !== '');
  expect(shown.map(({ linea }) => linea)).toEqual([
    'Salud',
    'Educación',
    'Administración',
    'Vivienda',
    'Cultura',
  ]);
  for (const { linea, ajustado, desviacion, absoluta, porcentaje } of shown) {
    const [, budget, actual] = byFunction.find(([name]) => name === linea)!;
    const adjusted = (budget * actuals) / budgets;
    expect(ajustado).toBeCloseTo(adjusted, 6);
    expect(desviacion).toBeCloseTo(actual - adjusted, 6);
    expect(absoluta).toBeCloseTo(Math.abs(actual - adjusted), 6);
    if (budget === 0) expect(porcentaje).toBe('');
    else expect(porcentaje).toBeCloseTo(Math.abs(actual - adjusted) / adjusted, 12);
  }
  expect(sum(shown.map(({ desviacion }) => Number(desviacion)))).toBeCloseTo(0, 6);
  const [first] = book.rows('resultados');
  expect(first?.['pi11']).toBeCloseTo(
    (actuals + interest[1] + contingency[1]) / (budgets + interest[0] + contingency[0]),
    14,
  );
  expect(first?.['pi21']).toBeCloseTo(
    sum(byFunction.map(([, b, a]) => Math.abs(a - (b * actuals) / budgets))) / actuals,
    12,
  );
  expect(first?.['pi23']).toBeCloseTo(contingency[1] / (budgets + interest[0] + contingency[0]), 14);
});

/** Lines that spend so many hundredths of their budget, whatever they are of. */
const spending = (percent: number): readonly Row[] =>
  rowsOf([
    ['Salud', 600, 6 * percent],
    ['Caminos', 400, 4 * percent],
  ]);

describeVectors('pefa_notes_year_values.json', (published) => {
  const { cases } = published as {
    readonly cases: readonly { readonly id: number | string; readonly 'PI-1'?: unknown }[];
  };
  // The notes give no figures, only what the years keep to; these years keep to it.
  test.each([
    [1241, [109, 92, 118], 'B: no more than one of three years above 10%'],
    [2016, [120, 83, 101], 'D: two of three years above 15%'],
  ])('assessment %d: years of %j per cent give the letter that was published', async (id, years, note) => {
    expect(cases.find((each) => each.id === id)?.['PI-1']).toBe(note);
    const panels = years.flatMap((percent, at) => [
      [`gasto${String(at + 1)}`, spending(percent)] as const,
      [`totalGasto${String(at + 1)}`, none] as const,
    ]);
    const book = await worked(exampleWith(Object.fromEntries(panels)));
    // PEFA 2016 measures each year from 100, on both sides; so do these notes of the framework before it.
    expect(book.rows('resultados').map(({ pi11 }) => Math.round(Number(pi11) * 100))).toEqual(years);
    expect(grade(book, 'PI-1')).toBe(note.charAt(0));
  });
});

describeVectors('southafrica_municipal_money.json', (published) => {
  const { cases } = published as {
    readonly cases: readonly {
      readonly indicator: string;
      readonly year: number;
      readonly actual: number;
      readonly budget: number;
      readonly published: number;
    }[];
  };
  test('the aggregate outturn of a city is the one published of it, both years', async () => {
    const years = cases.filter(({ indicator }) => indicator === 'operating_budget_spending');
    expect(years.map(({ year }) => year)).toEqual([2018, 2019]);
    const panels = years.flatMap(({ budget, actual }, at) => [
      [`gasto${String(at + 1)}`, rowsOf([['Todo', budget, actual]])] as const,
      [`totalGasto${String(at + 1)}`, none] as const,
    ]);
    const book = await worked(exampleWith(Object.fromEntries(panels)));
    const outturns = book.rows('resultados').slice(0, 2);
    expect(outturns.map(({ pi11 }) => Math.round((Number(pi11) - 1) * 1000) / 10)).toEqual(
      years.map((each) => each.published),
    );
  });
});
