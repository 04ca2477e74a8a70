import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { tasaEjecucion } from '../../src/ejecucion/tasa-ejecucion.ts';
import { sectors } from '../../src/fiscal/fiscal-figures.ts';
import { nameOf } from '../../src/fiscal/concept-names.ts';
import { indicadoresFiscales } from '../../src/fiscal/indicadores-fiscales.ts';
import { yotala2025 } from '../../src/fiscal/yotala-2025.ts';
import { calculated, codeOf, tableOf } from '../try-formula.ts';
import { describeVectors } from '../vectors.ts';

type Account = readonly [name: unknown, amount: unknown];
const worked = (accounts: readonly Account[], poblacion?: unknown) =>
  calculated(indicadoresFiscales, {
    conceptos: accounts.map(([name]) => [name]),
    montos: accounts.map(([, amount]) => [amount]),
    poblacion,
  });
const rowNamed = (found: ReturnType<typeof worked>, name: string) =>
  tableOf(found).find(([first]) => first === name);
const valueOf = (found: ReturnType<typeof worked>, name: string) => rowNamed(found, name)?.[1];

describe('GAM Yotala, 2025, as published (Atlas Fiscal Municipal, fiscal_data.json)', () => {
  // In the order of its catalogue: per cent to two decimals, then bolivianos an inhabitant, then per cent again.
  const published = [
    41.84, 9.64, 14.07, 30.56, 45.13, 61.79, 14.23, 20.77, 68.37, 29.63, 1.17, 0.83, 17.38, 5.84, 30.64,
    24.05, 5.53, 9.48, 0.36, 3.48, 3.26, 2042, 613, 117, 605, 1383, 0.4, -2.55, 1.17, 1.73,
  ];
  const rows = tableOf(worked(yotala2025.cuentas, yotala2025.poblacion)).slice(1);

  it('has thirty', () => {
    expect([rows.length, published.length]).toEqual([30, 30]);
  });

  const printed = rows.map(([name, value]) => {
    const [times, digits] = (name as string).includes('por habitante') ? [1, 0] : [100, 2];
    return Number((Number(value) * times).toFixed(digits));
  });

  it('29 agree to the last digit', () => {
    const apart = rows.filter((_, at) => printed[at] !== published[at]).map(([name]) => name);
    expect(apart).toEqual(['Recursos de capital ÷ ingreso corriente']);
  });

  it('the other prints 45.13 for 45.12499…: rounded twice', () => {
    expect(rows[4]?.[1]).toBeCloseTo(5_765_576.88 / 12_776_904.23, 12);
    expect([published[4], printed[4]]).toEqual([45.13, 45.12]);
  });
});

interface Caldera {
  readonly inputs: Readonly<Record<string, number>>;
  readonly outputs: Readonly<Record<string, { readonly published: number }>>;
}

describeVectors('chile_sinim_caldera_2001.json', (published) => {
  const { inputs, outputs } = published as Caldera;
  const input = (start: string) =>
    Object.entries(inputs).find(([name]) => name.startsWith(start))?.[1] ?? Number.NaN;
  const [total, fcm, own, transfers] = [
    input('Ingresos Municipales'),
    input('Ingresos por FCM'),
    input('IPP'),
    input('Ingresos por Transferencias'),
  ];
  const printed = (code: string) =>
    Object.entries(outputs).find(([name]) => name.startsWith(code))?.[1].published;
  const percent = (part: number, whole: number) =>
    Math.round(Number(calculated(tasaEjecucion, { ejecutado: part, presupuesto: whole })) * 10_000) / 100;

  it('IADM02, own over total, is the indicator of own resources', () => {
    const value = valueOf(
      worked([
        ['Recursos propios', own],
        ['Ingreso total', total],
      ]),
      'Recursos propios ÷ ingreso total',
    );
    expect(Math.round(Number(value) * 10_000) / 100).toBe(printed('IADM02'));
  });

  // The common fund and Chile’s own denominators are not among the thirty: plain ratios.
  it.each([
    ['IADM02', own, total],
    ['IADM03', fcm, total],
    ['IADM04', transfers, total],
    ['IADM06', own, total - transfers],
    ['IADM07', fcm, total - transfers],
  ])('%s as published, to two decimals', (code, part, whole) => {
    expect(percent(part, whole)).toBe(printed(code));
  });

  it('the two sums as published', () => {
    expect([own + fcm, total - transfers]).toEqual([printed('IPP+FCM'), printed('Ingreso total')]);
  });
});

interface SouthAfrica {
  readonly cases: readonly {
    readonly indicator: string;
    readonly year: number;
    readonly published: number;
    readonly actual?: number;
    readonly budget?: number;
    readonly local?: number;
    readonly total?: number;
  }[];
}

// Cash coverage, current ratio and liquidity need a balance sheet: no formula here reaches them.
describeVectors('southafrica_municipal_money.json', (published) => {
  const { cases } = published as SouthAfrica;

  it('the share of own revenue', () => {
    const found = cases.filter(({ indicator }) => indicator === 'own revenue share');
    expect(found).toHaveLength(1);
    for (const { local, total, published: printed } of found) {
      const value = valueOf(
        worked([
          ['Ingresos propios', local],
          ['Total ingresos', total],
        ]),
        'Recursos propios ÷ ingreso total',
      );
      expect(Number((Number(value) * 100).toFixed(2))).toBe(printed);
    }
  });

  it('spending against the adjusted budget', () => {
    const found = cases.filter(({ indicator }) => indicator === 'operating_budget_spending');
    expect(found).toHaveLength(2);
    for (const { actual, budget, published: printed } of found) {
      const rate = Number(calculated(tasaEjecucion, { ejecutado: actual, presupuesto: budget }));
      expect(Number(((rate - 1) * 100).toFixed(1))).toBe(printed);
    }
  });
});

describe('concepts', () => {
  it.each([
    'Ingresos corrientes',
    'INGRESO CORRIENTE',
    ' a. ingresos   corrientes (Bs)',
    'Ingresos Corrientes (A)',
  ])('“%s” is current revenue', (name) => {
    expect(
      valueOf(
        worked([
          [name, 200],
          ['IDH', 50],
        ]),
        'IDH ÷ ingreso corriente',
      ),
    ).toBe(0.25);
  });

  it('a total is added up from its parts only when all are there', () => {
    const parts: Account[] = [
      ['IDH', 30],
      ['A', 1],
      ['Ingreso corriente', 200],
      ['Recursos de capital', 100],
    ];
    const without = valueOf(worked(parts), 'IDH ÷ ingreso total');
    expect(without).toMatchObject({ code: 'notFound', about: 'conceptos', detail: 'ingreso total' });
    expect(valueOf(worked([...parts, ['C. Fuentes financieras', 0]]), 'IDH ÷ ingreso total')).toBe(0.1);
  });

  it('a total given counts as it is', () => {
    expect(
      valueOf(
        worked([
          ['IDH', 30],
          ['Ingreso total', 120],
          ['Ingreso corriente', 1],
          ['Recursos de capital', 1],
          ['Fuentes financieras', 1],
        ]),
        'IDH ÷ ingreso total',
      ),
    ).toBe(0.25);
  });

  it.each([
    [['IDH', null], 'missing'],
    [['IDH', 'x'], 'notNumber'],
    [['Otro', 5], 'notFound'],
  ] as const)('%j spoils only what it enters: %s', (account, code) => {
    const found = worked([account, ['Ingreso total', 100], ['Recursos propios', 25]]);
    expect(codeOf(valueOf(found, 'IDH ÷ ingreso total'))).toBe(code);
    expect(valueOf(found, 'Recursos propios ÷ ingreso total')).toBe(0.25);
  });

  it('a concept given twice is not chosen from', () => {
    const found = worked([
      ['IDH', 5],
      ['Ingreso total', 100],
      ['idh', 6],
    ]);
    expect(valueOf(found, 'IDH ÷ ingreso total')).toMatchObject({
      code: 'ambiguous',
      detail: { es: 'IDH, filas 1, 3' },
    });
  });

  it('zero is a figure above the line and none below it', () => {
    const zero = [
      ['IDH', 0],
      ['Ingreso total', 100],
      ['Ingreso corriente', 0],
    ] as const;
    expect(valueOf(worked(zero), 'IDH ÷ ingreso total')).toBe(0);
    expect(codeOf(valueOf(worked(zero), 'IDH ÷ ingreso corriente'))).toBe('zeroBase');
  });
});

describe('population', () => {
  const accounts: Account[] = [
    ['Ingreso total', 1_511_000],
    ['Recursos propios', 1],
  ];

  it('without it there are neither figures per inhabitant nor medians', () => {
    const found = worked(accounts);
    expect(tableOf(found)[0]?.[5]).toBe('Mediana de la categoría');
    expect(codeOf(valueOf(found, 'Ingreso total por habitante'))).toBe('missing');
    expect(
      tableOf(found)
        .slice(1)
        .map((row) => row[5]),
    ).toEqual(Array(30).fill(''));
  });

  it.each([
    [4_999, 'A', 0.034],
    [5_000, 'B', 0.054],
    [15_000, 'C', 0.095],
    [50_000, 'D', 0.306],
  ])('with %d inhabitants the medians are those of category %s', (people, category, median) => {
    const found = worked(accounts, people);
    expect(tableOf(found)[0]?.[5]).toBe(`Mediana de la categoría ${category}`);
    expect(rowNamed(found, 'Recursos propios ÷ ingreso total')?.[5]).toBe(median);
    expect(
      tableOf(found)
        .slice(1)
        .filter((row) => row[5] !== ''),
    ).toHaveLength(9);
  });
});

describe('laws', () => {
  const centavos = fc.integer({ min: 1, max: 1e15 });

  test('the nine sectors’ shares add up to one', () => {
    fc.assert(
      fc.property(fc.array(centavos, { minLength: 9, maxLength: 9 }), (amounts) => {
        const found = worked(
          sectors.map((sector, at): Account => [nameOf(sector), (amounts[at] ?? 0) / 100]),
        );
        const shares = tableOf(found).filter(([name]) => (name as string).endsWith('÷ gasto sectorial'));
        expect(shares.reduce((sum, [, share]) => sum + Number(share), 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  test('the order of the rows makes no difference; twice every amount leaves every share as it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1e13 }), { minLength: 21, maxLength: 21 }),
        (amounts) => {
          const accounts = yotala2025.cuentas.map(([name], at): Account => [name, (amounts[at] ?? 0) / 100]);
          const doubled = accounts.map(([name, amount]): Account => [name, Number(amount) * 2]);
          const found = worked(accounts);
          expect(worked([...accounts].reverse())).toEqual(found);
          for (const [at, row] of tableOf(worked(doubled)).entries())
            if (typeof row[1] === 'number') expect(row[1]).toBeCloseTo(Number(tableOf(found)[at]?.[1]), 10);
        },
      ),
    );
  });
});

test('a concept that is missing is named as an office writes it', () => {
  expect(nameOf('coparticipacion')).toBe('coparticipación tributaria');
  expect(valueOf(worked([['Gasto corriente', 1]]), 'Inversión ÷ gasto total')).toMatchObject({
    code: 'notFound',
    detail: 'inversión',
  });
});
