import { describe, expect, test } from '@jest/globals';
import type { GuidedState, Row } from '../../src/books/guided/spec.ts';
import { budgetKey, seguir, traerEjecucion } from '../../src/books/poa/pasos/ejecucion.ts';
import { proximoEvento } from '../../src/books/poa/pasos/proximo.ts';
import { repartirMeses } from '../../src/books/poa/pasos/repartir.ts';
import { siguienteGestion } from '../../src/books/poa/pasos/siguiente.ts';
import { example } from './examples.ts';

const line = (objeto: string, more: Row = {}): Row => ({
  ...{ da: '01', ue: '001', programa: '340', proyecto: '0', actividad: '099', objeto },
  ...{ fuente: '41', organismo: '113', programado: 1200 },
  ...more,
});
const KEY = '01|001|340 0 099|31100|41-113';
const plan = (financiero: readonly Row[] = [], mes: number | null = 3): GuidedState => ({
  rows: {
    presupuesto: [line('31100'), line('24100')],
    poa: [{ codigo: '1' }, { codigo: '1.1', ene: 1, dic: 2 }],
    corte: [{ mes }],
    financiero,
  },
});

describe('the follow-up is made ready', () => {
  test('a row for each line of the budget and each action with a programme; done twice, the same', () => {
    const once = seguir(plan());
    expect(once.state.rows['financiero']).toEqual([
      { clave: KEY },
      { clave: '01|001|340 0 099|24100|41-113' },
    ]);
    expect(once.state.rows['fisico']).toEqual([{ codigo: '1.1' }]);
    expect(seguir(once.state).state).toEqual(once.state);
  });

  test('the key of a line is the one its sheet works out', () => {
    expect(budgetKey(line('31100'))).toBe(KEY);
    expect(budgetKey(line('31100', { organismo: '' }))).toBe('01|001|340 0 099|31100|');
  });
});

describe('amounts are spread over the months', () => {
  const months = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];
  const spread = (rows: readonly Row[]) => repartirMeses({ rows: { presupuesto: rows } });

  test('to the centavo, and what has a month stays as it is; done twice, the same', () => {
    const rows = [
      line('31100', { programado: 1000.01 }),
      line('24100', { dic: 7 }),
      line('22100', { programado: null }),
    ];
    const { state, changed } = spread(rows);
    const [first, second, third] = state.rows['presupuesto'] ?? [];
    expect(changed).toEqual({ presupuesto: 1 });
    expect(months.map((month) => first?.[month])).toEqual([
      83.34, 83.34, 83.34, 83.34, 83.34, 83.33, 83.33, 83.33, 83.33, 83.33, 83.33, 83.33,
    ]);
    expect([second, third]).toEqual(rows.slice(1));
    expect(repartirMeses(state).state).toEqual(state);
  });
});

describe('an execution report, accrued to March, comes in', () => {
  const said = (more: Row): { readonly line: number; readonly row: Row } => ({
    line: 2,
    row: line('31100', more),
  });
  const taken = (before: readonly Row[], ...reports: readonly Row[]) =>
    traerEjecucion(
      plan(before),
      reports.map((more, at) => ({ line: at + 2, row: line('31100', more) })),
    );

  test.each([
    ['nothing reported before: the month has it all', {}, 300.1, 300.1],
    [
      'January and February are there: March is the rest, to the centavo',
      { ene: 0.1, feb: 0.2 },
      300.4,
      300.1,
    ],
    ['a reversal is kept with its sign', { ene: 500 }, 450.25, -49.75],
    ['nothing new: zero is said, not left blank', { ene: 500 }, 500, 0],
  ])('%s', (_, before, devengado, month) => {
    const { rows, refused } = taken([{ clave: KEY, ...before }], { devengado });
    expect(refused).toEqual([]);
    expect(rows).toEqual([{ clave: KEY, ...before, mar: month }]);
  });

  test('rows of one key add up; committed and paid come too', () => {
    const { rows } = taken(
      [],
      { devengado: 100.1, compromiso: 200, pagado: 50 },
      { devengado: 0.2, compromiso: 1, pagado: 0.05 },
    );
    expect(rows).toEqual([{ clave: KEY, mar: 100.3, compromiso: 201, pagado: 50.05 }]);
  });

  test('the category may come in one column, or the whole key in another', () => {
    const row = {
      da: '01',
      ue: '001',
      categoria: '340 0 099',
      objeto: '31100',
      fuente: '41',
      organismo: '113',
    };
    const both = traerEjecucion(plan(), [
      { line: 2, row: { ...row, devengado: 10 } },
      { line: 3, row: { clave: KEY, devengado: 5 } },
    ]);
    expect(both).toEqual({ rows: [{ clave: KEY, mar: 15 }], refused: [] });
  });

  test('a month that says something else is never written over', () => {
    const before = [{ clave: KEY, mar: 7 }];
    const { rows, refused } = taken(before, { devengado: 8 });
    expect(rows).toEqual(before);
    expect(refused).toEqual([
      { line: 2, why: 'marzo ya dice 7 y el informe da 8: borre el mes para traerlo, o corrija el informe' },
    ]);
  });

  test('the same report twice changes nothing', () => {
    const once = taken([], { devengado: 8 });
    expect(traerEjecucion(plan(once.rows), [said({ devengado: 8 })])).toEqual({
      rows: once.rows,
      refused: [],
    });
  });

  test('a line the budget does not have is told, with its line', () => {
    const { rows, refused } = traerEjecucion(plan(), [{ line: 9, row: line('99999', { devengado: 1 }) }]);
    expect(rows).toEqual([]);
    expect(refused).toEqual([
      {
        line: 9,
        why: 'La línea 01|001|340 0 099|99999|41-113 no está en Presupuesto: agréguela, registre la reformulación o corrija sus códigos',
      },
    ]);
  });

  test('without a month of cut nothing enters', () => {
    expect(traerEjecucion(plan([], null), [said({ devengado: 1 })])).toEqual({
      rows: [],
      refused: [{ line: 2, why: 'Diga antes el mes del corte, en Seguimiento' }],
    });
  });
});

describe('next year’s plan begins with this one’s', () => {
  const next = siguienteGestion(example('A'));

  test('lines and actions pass with their words and codes, and none of their figures', () => {
    const [before] = example('A').rows['presupuesto']!;
    const [after] = next.rows['presupuesto']!;
    expect(next.rows['parametros']![0]!['gestion']).toBe(2028);
    expect(next.rows['presupuesto']).toHaveLength(example('A').rows['presupuesto']!.length);
    expect(after).toMatchObject({ da: before!['da'], objeto: before!['objeto'] });
    expect(JSON.stringify(next.rows['presupuesto'])).not.toContain('programado');
    expect(JSON.stringify(next.rows['poa'])).not.toMatch(/"(meta|ene|dic|resultado)"/);
    expect(next.rows['unidades']).toEqual(example('A').rows['unidades']);
  });

  test('what belonged to the year stays in its book; claims nobody answered go on', () => {
    const with2 = siguienteGestion({
      rows: {
        ...example('A').rows,
        reclamos: [
          { numero: '1', estado: 'respondido' },
          { numero: '2', estado: 'en curso' },
        ],
        reformulaciones: [{ numero: '1' }],
      },
    });
    expect(with2.rows['reclamos']).toEqual([{ numero: '2', estado: 'en curso' }]);
    expect(with2.rows).not.toHaveProperty('reformulaciones');
    expect(with2.rows).not.toHaveProperty('financiero');
  });
});

test('the next event of the cycle is the first that was not held', () => {
  const figures = {
    eventos: [
      { evento: 'EDA 1', desde: 46_000, hasta: 46_030, realizado: 'sí' },
      { evento: 'Cumbre 2', desde: 46_200, hasta: 46_230, pendientes: 5 },
      { evento: 'EDC', desde: 46_100, hasta: 46_130, pendientes: 2, fecha: 46_110 },
    ],
  };
  expect(proximoEvento(figures)).toEqual({ evento: 'EDC', desde: 46_110, hasta: 46_110, pendientes: 2 });
  expect(proximoEvento({})).toBeUndefined();
});
