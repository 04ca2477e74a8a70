import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { proyeccionCierre } from '../../src/ejecucion/proyeccion-cierre.ts';
import { toCentavos } from '../../src/engine/money.ts';
import { calculated, codeOf, tableOf } from '../try-formula.ts';
import { describeVectors } from '../vectors.ts';

const column = (all: readonly unknown[]) => all.map((each) => [each]);

/** Projected year end, rate and balance of a method. */
function ended(
  mensuales: readonly unknown[],
  metodo: string,
  anterior?: readonly unknown[],
  presupuesto = 1e6,
) {
  const result = calculated(proyeccionCierre, {
    mensuales: column(mensuales),
    presupuesto,
    metodo,
    gestionAnterior: anterior && column(anterior),
  });
  const [, row] = Array.isArray(result) ? tableOf(result) : [];
  return row ? { shareDone: row[3], end: row[4], rate: row[5], balance: row[6] } : { code: codeOf(result) };
}

interface Published {
  readonly case: {
    readonly YTD: number;
    readonly months: number;
    readonly published_average_projection: number;
  };
}

describeVectors('year_end_projection.json', (published) => {
  const { YTD, months, published_average_projection: said } = (published as Published).case;
  // Seven months that add up to the published sum; how they differ makes no difference to the mean.
  const monthly = Array.from({ length: months }, (_, at) => (at < months - 1 ? 300_000 : YTD - 1_800_000));

  it('average: as published, to the cent', () => {
    expect(ended(monthly, 'lineal')).toMatchObject({ end: said, shareDone: 7 / 12 });
  });

  it('seasonal: what was executed ÷ the share last year had by then', () => {
    const last = [10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 30];
    expect(ended(monthly, 'estacional', last)).toMatchObject({ end: YTD * 2, shareDone: 0.5 });
  });

  it('current month: what was executed + the last month for each one left', () => {
    expect(ended(monthly, 'ultimo_mes').end).toBe(YTD + 5 * 719_700);
  });

  it('gives no figure, where the exercise gives 0, without a previous year', () => {
    expect(ended(monthly, 'estacional').code).toBe('missing');
    expect(
      ended(
        monthly,
        'estacional',
        Array.from({ length: 12 }, () => 0),
      ).code,
    ).toBe('zeroBase');
  });
});

test('among several methods, one that cannot be worked out does not hide the others', () => {
  const gestionAnterior = column([0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
  const table = tableOf(calculated(proyeccionCierre, { mensuales: 10, presupuesto: 240, gestionAnterior }));
  expect(table.slice(1).map(([method, , , , end]) => [method, codeOf(end) ?? end])).toEqual([
    ['Lineal', 120],
    ['Estacional', 'zeroBase'],
    ['Último mes', 120],
  ]);
});

describe('months', () => {
  it('not yet happened do not count; a written zero does', () => {
    expect(ended([100, 0, null], 'lineal').end).toBe(600);
    expect(ended([100, null, null], 'lineal').end).toBe(1200);
  });

  it('of twelve given, the zeros at the end have not happened', () => {
    expect(ended([100, 0, 50, 0, 0, 0, 0, 0, 0, 0, 0, 0], 'lineal').end).toBe(600);
  });

  it('all twelve: the year is what it is, by every method', () => {
    const year = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12.34];
    for (const method of ['lineal', 'ultimo_mes', 'estacional'])
      expect(ended(year, method, year)).toMatchObject({ end: 78.34, shareDone: 1 });
  });

  it.each([
    [[null, null], 'empty'],
    [[100, null, 50], 'missing'],
    [['cien'], 'notNumber'],
    [Array.from({ length: 13 }, () => 1), 'badShape'],
  ])('%j: %s', (mensuales, code) => {
    expect(ended(mensuales, 'lineal').code).toBe(code);
  });

  it.each([
    [[1, 2, 3], 'badShape'],
    [[1, 2, null, 4, 5, 6, 7, 8, 9, 10, 11, 12], 'missing'],
    [[-1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 'negative'],
  ])('last year %j: %s', (anterior, code) => {
    expect(ended([100], 'estacional', anterior).code).toBe(code);
  });
});

test('without a budget the amount is still known', () => {
  const { end, rate, balance } = ended([100], 'lineal', undefined, 0);
  expect([end, codeOf(rate), balance]).toEqual([1200, 'noBudget', -1200]);
});

describe('laws', () => {
  const centavos = fc.integer({ min: 1, max: 1e12 }).map((whole) => whole / 100);
  const LARGEST = 1e13; // fifteen digits with centavos
  const some = fc.array(centavos, { minLength: 1, maxLength: 12 });
  const year = fc.array(centavos, { minLength: 12, maxLength: 12 });

  test('balance and projection add up to the budget, to the centavo', () => {
    fc.assert(
      fc.property(some, year, (mensuales, anterior) => {
        for (const method of ['lineal', 'estacional', 'ultimo_mes']) {
          const { end, balance } = ended(mensuales, method, anterior);
          if ((end as number) > LARGEST) continue;
          expect(toCentavos(end as number) + toCentavos(balance as number)).toBe(1e8);
        }
      }),
    );
  });

  test('a year like the last one ends like the last one', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 12 }), (anterior, months) => {
        const whole = anterior.reduce((sofar, each) => sofar + Math.round(each * 100), 0) / 100;
        expect(ended(anterior.slice(0, months), 'estacional', anterior).end).toBe(whole);
      }),
    );
  });

  test('never less than what is already executed', () => {
    fc.assert(
      fc.property(some, year, (mensuales, anterior) => {
        const done = mensuales.reduce((sofar, each) => sofar + Math.round(each * 100), 0) / 100;
        for (const method of ['lineal', 'estacional', 'ultimo_mes'])
          expect(ended(mensuales, method, anterior).end).toBeGreaterThanOrEqual(done);
      }),
    );
  });
});
