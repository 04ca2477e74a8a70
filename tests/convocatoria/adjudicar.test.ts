import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { adjudicar } from '../../src/convocatoria/adjudicar.ts';
import { calculated, codeOf, itKeepsItsExamples, tableOf } from '../try-formula.ts';

itKeepsItsExamples(adjudicar);

type Given = Parameters<typeof calculated>[1];
const column = (values: readonly unknown[]) => values.map((each) => [each]);
const awards = (given: Given) => tableOf(calculated(adjudicar, given)).slice(1);
const reasons = (given: Given) => awards(given).map((row) => row[4]);
const awarded = (given: Given) => awards(given).map((row) => row[1]);

const list = {
  montos: column([40_000, 70_000, 20_000, 30_000]),
  puntajes: column([80, 90, 80, 60]),
  presupuestoFondo: 120_000,
};

describe('ADJUDICAR by merit', () => {
  test('stops at the first that cannot be paid', () => {
    expect(awards(list)).toEqual([
      [2, 'sí', 40_000, 10_000, 'por orden de mérito; empate de puntaje: antes la fila anterior'],
      [1, 'sí', 70_000, 50_000, 'por orden de mérito'],
      [3, 'no', 0, 10_000, 'sin saldo: faltan Bs 10.000,00; empate de puntaje: antes la fila anterior'],
      [4, 'no', 0, 10_000, 'después de la fila 3, que ya no alcanzó'],
    ]);
  });

  test('or goes on with the next ones', () => {
    expect(awarded({ ...list, presupuestoFondo: 100_000, metodo: 'orden_saltando' })).toEqual([
      'no',
      'sí',
      'sí',
      'no',
    ]);
  });

  test('a group’s minimum is kept for it', () => {
    const given = {
      montos: column([50_000, 50_000, 40_000]),
      puntajes: column([90, 80, 70]),
      presupuestoFondo: 100_000,
      metodo: 'Orden_Saltando',
      grupo: column(['Valle', 'Valle', 'Trópico']),
      cupos: [['tropico', 40_000, null]],
    };
    expect(awarded(given)).toEqual(['sí', 'no', 'sí']);
    expect(reasons(given)[1]).toBe('reservado para el mínimo de otros grupos: faltan Bs 40.000,00');
  });

  test('a minimum that merit cannot reach is no award at all', () => {
    const given = { ...list, grupo: column(['a', 'a', 'a', 'b']), cupos: [['b', 60_000, 0]] };
    expect(codeOf(calculated(adjudicar, given))).toBe('infeasible');
  });
});

describe('ADJUDICAR optimo', () => {
  test('says why the others are out', () => {
    const given = {
      montos: column([60_000, 50_000, 50_000, 0, 100]),
      puntajes: column([90, 85, 70, 10, 0]),
      presupuestoFondo: 100_050,
      metodo: 'óptimo',
    };
    expect(awarded(given)).toEqual(['no', 'sí', 'sí', 'sí', 'no']);
    expect(reasons(given)[0]).toBe('fuera del óptimo: faltan Bs 59.950,00');
    expect(reasons(given)[4]).toBe('fuera del óptimo: faltan Bs 50,00');
  });

  test('respects a group’s maximum', () => {
    const given = {
      ...list,
      metodo: 'optimo',
      grupo: column(['Norte', 'Norte', 'Sur', 'Sur']),
      cupos: [['Norte', '', 70_000]],
    };
    expect(awarded(given)).toEqual(['no', 'sí', 'sí', 'sí']);
    expect(reasons(given)[0]).toBe('fuera del óptimo: cupo de «Norte», faltan Bs 40.000,00');
  });
});

test.each([
  ['an unknown method', { metodo: 'sorteo' }, 'notChoice'],
  ['scores of another length', { puntajes: column([1, 2]) }, 'lengths'],
  ['a missing score', { puntajes: column([80, null, 80, 60]) }, 'missing'],
  ['a negative amount', { montos: column([1, 2, -3, 4]) }, 'negative'],
  ['text as an amount', { montos: column([1, 2, 'tres', 4]) }, 'notNumber'],
  ['quotas without groups', { cupos: [['a', 1, 2]] }, 'missing'],
  ['groups without quotas', { grupo: column(['a', 'a', 'b', 'b']) }, 'missing'],
  ['an application without a group', { grupo: column(['a', '', 'b', 'b']), cupos: [['a', 1, 2]] }, 'missing'],
  [
    'a minimum above its maximum',
    { grupo: column(['a', 'a', 'b', 'b']), cupos: [['a', 3, 2]] },
    'outOfRange',
  ],
  [
    'a quota said twice',
    {
      grupo: column(['a', 'a', 'b', 'b']),
      cupos: [
        ['á', 1, 2],
        ['A', 1, 2],
      ],
    },
    'ambiguous',
  ],
  ['no applications', { montos: column([null]), puntajes: column([null]) }, 'empty'],
])('%s is refused', (_, given, code) => {
  expect(codeOf(calculated(adjudicar, { ...list, ...given }))).toBe(code);
});

describe('laws', () => {
  const application = fc.record({
    amount: fc.integer({ min: 1, max: 10_000_000 }),
    score: fc.integer({ min: 1, max: 10_000 }),
    group: fc.constantFrom('Valle', 'Trópico', 'Altiplano'),
  });
  const call = fc.record({
    list: fc.array(application, { minLength: 1, maxLength: 40 }),
    budget: fc.integer({ min: 0, max: 60_000_000 }),
    metodo: fc.constantFrom('orden', 'orden_saltando', 'optimo'),
  });
  const givenFor = (all: readonly { amount: number; score: number; group: string }[], budget: number) => ({
    montos: column(all.map(({ amount }) => amount / 100)),
    puntajes: column(all.map(({ score }) => score / 100)),
    presupuestoFondo: budget / 100,
  });
  const quotas = {
    cupos: [
      ['valle', null, 100_000],
      ['tropico', 0, 150_000],
    ],
  };
  const centavos = (cell: unknown): number => Math.round(Number(cell) * 100);

  test('what is awarded and what is left are the budget, and each is paid in full or not at all', () => {
    fc.assert(
      fc.property(call, fc.boolean(), ({ list: all, budget, metodo }, withGroups) => {
        const groups = withGroups ? { grupo: column(all.map(({ group }) => group)), ...quotas } : {};
        const rows = awards({ ...givenFor(all, budget), metodo, ...groups });
        const paid = rows.reduce((sofar, row) => sofar + centavos(row[2]), 0);
        const last = rows.find((row) => row[0] === all.length)!;
        expect(paid + centavos(last[3])).toBe(budget);
        rows.forEach((row, at) => {
          expect(centavos(row[2])).toBe(row[1] === 'sí' ? all[at]!.amount : 0);
          expect(centavos(row[3])).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });

  test('the optimum never has fewer points than merit with skipping, nor that than merit alone', () => {
    fc.assert(
      fc.property(call, ({ list: all, budget }) => {
        const pointsBy = (metodo: string): number =>
          awards({ ...givenFor(all, budget), metodo }).reduce(
            (sofar, row, at) => sofar + (row[1] === 'sí' ? all[at]!.score : 0),
            0,
          );
        const [orden, saltando, optimo] = ['orden', 'orden_saltando', 'optimo'].map(pointsBy) as [
          number,
          number,
          number,
        ];
        expect(saltando).toBeGreaterThanOrEqual(orden);
        expect(optimo).toBeGreaterThanOrEqual(saltando);
      }),
    );
  });

  test('the order of the list changes neither the points nor the money of the optimum', () => {
    fc.assert(
      fc.property(call, ({ list: all, budget }) => {
        const wonIn = (order: typeof all): readonly string[] =>
          awards({ ...givenFor(order, budget), metodo: 'optimo' })
            .flatMap((row, at) => (row[1] === 'sí' ? [`${order[at]!.amount}/${order[at]!.score}`] : []))
            .sort();
        expect(wonIn([...all].reverse())).toEqual(wonIn(all));
      }),
    );
  });
});
