import { describe, expect, test } from '@jest/globals';
import { fiscales, isCannot } from '../../src/books/fiscales/fiscales.ts';
import type { Plan } from '../../src/books/plan.ts';
import { indicators } from '../../src/fiscal/fiscal-indicators.ts';
import { yotala2025, yotala2025Indicators } from '../../src/fiscal/yotala-2025.ts';
import type { RawCell } from '../../src/intake/budget.ts';
import * as country from '../../src/municipio/buscar.ts';
import { writePlan } from '../../xlsx/write.ts';
import { disagreements, rowsFrom, shownIn, spoilt } from '../books/sheets.ts';
import { tableOf } from '../intake/read.ts';
import { recalculated } from '../recalculated.ts';

type Row = readonly RawCell[];
const found = (rows: readonly Row[]) => fiscales({ tables: [tableOf(rows)], joining: { country } });
const made = (rows: readonly Row[]): Plan => {
  const plan = found(rows);
  if (isCannot(plan)) throw new Error(plan.cannot.es);
  return plan;
};
const refused = (rows: readonly Row[]): string => {
  const plan = found(rows);
  return isCannot(plan) ? plan.cannot.es : '';
};

/** Each municipality has the accounts of Yotala so many times over. */
const long = (who: readonly (readonly [name: string, times: number])[]): readonly Row[] => [
  ['Cuentas de 2025'],
  ['Municipio', 'Concepto', 'Monto'],
  ...who.flatMap(([name, times]) =>
    yotala2025.cuentas.map(([concepto, monto]): Row => [
      name,
      concepto,
      Math.round(monto * times * 100) / 100,
    ]),
  ),
];
const wide: readonly Row[] = [
  ['Municipio', 'Departamento', 'Población', 'Ingreso total', 'Recursos propios', 'Inversión', 'Gasto total'],
  ['Tarabuco', 'Chuquisaca', null, 1000, 100, '250,50', 800],
  ['Yotala', 'Chuquisaca', null, 2000, 100, 500, 0],
  ['GAM Poroma', 'Chuquisaca', null, 1000, null, 300, 600],
  ['Sucre', 'Chuquisaca', null, '10.000,00', 4000, 2000, 8000],
];

test('a table that brings its own population gives the category that follows from it', () => {
  const plan = made([
    ['Municipio', 'Población', 'Ingreso total', 'Recursos propios'],
    ['Yotala', 4000, 1000, 100],
    ['Sucre', '300.000', 8000, 4000],
  ]);
  expect(rowsFrom(plan, 'Indicadores por municipio', 5, 2).map((row) => row.slice(0, 3))).toEqual([
    ['Yotala', 'A', 4000],
    ['Sucre', 'D', 300_000],
  ]);
});

describe('accounts a line each', () => {
  const plan = made(
    long([
      ['Yotala', 1],
      ['Poroma', 2],
      ['Sucre', 10],
    ]),
  );
  const values = rowsFrom(plan, 'Indicadores por municipio', 5, 3);

  test('the thirty of Yotala are those published, whoever stands beside it', () => {
    const yotala = values.find(([name]) => name === 'Yotala') ?? [];
    const published = new Map(yotala2025Indicators().map(([name, value]) => [name, value]));
    const census = 9256 / yotala2025.poblacion;
    for (const [at, { name, over }] of indicators.entries())
      expect(yotala[3 + at]).toBeCloseTo(
        Number(published.get(name)) / (over === 'poblacion' ? census : 1),
        9,
      );
    expect(yotala.slice(0, 3)).toEqual(['Yotala', 'B', 9256]);
  });

  test('the median is that of its category, and the card sets one beside it', () => {
    const [headings] = rowsFrom(plan, 'Medianas por grupo', 4, 1);
    expect(headings).toEqual(['Indicador', 'Sentido', 'B', 'D', 'Todos los municipios']);
    const perPerson = 21; // Ingreso total por habitante
    const [row = []] = rowsFrom(plan, 'Medianas por grupo', 5 + perPerson, 1);
    const of = (name: string) => Number(values.find(([each]) => each === name)?.[3 + perPerson]);
    expect(row[2]).toBeCloseTo((of('Yotala') + of('Poroma')) / 2, 9);
    expect(row[3]).toBe(of('Sucre'));
    const shown = shownIn(plan, 'Ficha fiscal');
    expect(['B4', 'B5'].map(shown)).toEqual(['Poroma', 'B']);
    const [card = []] = rowsFrom(plan, 'Ficha fiscal', 9 + perPerson, 1);
    expect([card[1], card[5], card[6]]).toEqual([of('Poroma'), 'por encima: mejor', 1]);
  });

  test('the local engine works out the same figures', async () => {
    expect(disagreements(plan, await recalculated(await writePlan(spoilt(plan))))).toEqual([]);
  });
});

describe('accounts a column each', () => {
  const plan = made(wide);
  const rows = rowsFrom(plan, 'Indicadores por municipio', 5, 4);
  const at = (name: string): number => 3 + indicators.findIndex((each) => each.name === name);
  const valueOf = (who: string, name: string) => rows.find(([each]) => each === who)?.[at(name)];

  test('figures typed as text, tolerant names; what is missing or zero is said, and is never zero', () => {
    expect(valueOf('Sucre', 'Recursos propios ÷ ingreso total')).toBe(0.4);
    expect(valueOf('Tarabuco', 'Inversión ÷ gasto total')).toBe(250.5 / 800);
    expect(valueOf('Yotala', 'Inversión ÷ gasto total')).toBe('sin base');
    expect(valueOf('GAM Poroma', 'Recursos propios ÷ ingreso total')).toBe('sin dato');
    expect(valueOf('Sucre', 'Salud por habitante')).toBe('sin dato');
    expect(rows.map(([name, group]) => [name, group])).toContainEqual(['GAM Poroma', 'B']);
    const [, , median] = rowsFrom(plan, 'Medianas por grupo', 7, 1)[0] ?? [];
    expect(median).toBe((0.1 + 100 / 2000) / 2);
  });

  test('the local engine works out the same figures', async () => {
    expect(disagreements(plan, await recalculated(await writePlan(spoilt(plan))))).toEqual([]);
  });
});

test.each([
  [
    'no accounts',
    [
      ['hola', 'mundo'],
      ['a', 'b'],
    ],
    'No se halló una tabla de cuentas',
  ],
  ['one municipality', [wide[0]!, wide[1]!], 'un solo municipio'],
  ['a municipality twice', [wide[0]!, wide[1]!, wide[1]!], 'Tarabuco está dos veces (fila 3)'],
  [
    'an amount that may be two',
    [wide[0]!, ['Yotala', '', null, '1.234', 1, 1, 1], wide[1]!],
    'En la fila 2, «1.234» no se lee como un monto sin duda',
  ],
] satisfies [string, readonly Row[], string][])('%s: refused, with what to do', (_, rows, words) => {
  expect(refused(rows)).toContain(words);
});
