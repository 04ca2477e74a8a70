import { beforeAll, describe, expect, test } from '@jest/globals';
import { close } from '../../src/books/convocatoria/steps/close.ts';
import { disburse } from '../../src/books/convocatoria/steps/disburse.ts';
import { award, evaluate } from '../../src/books/convocatoria/steps/evaluate.ts';
import type { Outcome } from '../../src/books/guided/outcome.ts';
import { register } from '../../src/books/convocatoria/steps/register.ts';
import { sign } from '../../src/books/convocatoria/steps/sign.ts';
import type { Figures } from '../../src/books/guided/read-guided.ts';
import type { GuidedState } from '../../src/books/guided/spec.ts';
import { serialOf } from '../../src/engine/reading.ts';
import { municipios } from '../../src/municipio/municipios.ts';
import { smallYear } from './small-year.ts';
import { readYear } from './year-book.ts';

/** As in the pilot of 2006: forty-nine municipalities of five departments. */
const DEPARTMENTS = ['Chuquisaca', 'Cochabamba', 'Potosí', 'Oruro', 'La Paz'];
const BUDGET = 600_000;
const pilots = DEPARTMENTS.flatMap((department, at) =>
  municipios.filter(({ departamento }) => departamento === department).slice(0, at === 0 ? 9 : 10),
);
const SERVICE = 'Gestión local de riesgos';
const on = (day: number, month: number): number => serialOf(2027, month, day);
const centavos = (amount: unknown): bigint => BigInt(Math.round(Number(amount ?? 0) * 100));
const sum = (rows: readonly Readonly<Record<string, unknown>>[], key: string): bigint =>
  rows.reduce((all, row) => all + centavos(row[key]), 0n);

const wordOf = (cell: unknown): string => (typeof cell === 'string' ? cell : '');

/** Each step is asked twice: the second time it has nothing to do. */
function done(step: (state: GuidedState) => Outcome, state: GuidedState): GuidedState {
  const { state: after } = step(state);
  expect(step(after).state).toEqual(after);
  return after;
}

const opened: GuidedState = {
  rows: {
    llamado: [{ ...smallYear.rows['llamado']?.[0], presupuesto: BUDGET }],
    parametros: smallYear.rows['parametros'] ?? [],
    aportes: smallYear.rows['aportes'] ?? [],
    reglasPuntaje: smallYear.rows['reglasPuntaje'] ?? [],
  },
};

const papers = {
  firmaAlcalde: 'sí',
  firmaConcejo: 'sí',
  firmaTecnico: 'sí',
  ...{ r1: 'sí', r2: 'sí', r3: 'sí', r4: 'sí' },
};

const typed = (state: GuidedState, panel: string, more: (at: number) => Record<string, string | number>) => ({
  rows: {
    ...state.rows,
    [panel]: (state.rows[panel] ?? []).map((row, at) => ({ ...row, ...more(at) })),
  },
});

describe('a year of the pilot, from the call to its close', () => {
  let evaluated: GuidedState;
  let scored: Figures;
  let signed: GuidedState;
  let closed: { readonly state: GuidedState; readonly figures: Figures };

  beforeAll(async () => {
    const applications = pilots.map(({ nombre, departamento }) => ({
      municipio: `GAM de ${nombre} (${departamento})`,
      servicio: SERVICE,
      fecha: on(20, 1),
    }));
    const registered = done((state) => register(state, applications), opened);
    const filled = typed(registered, 'postulaciones', (at) => ({
      ...papers,
      acordado: 20_000 + at * 333.33,
    }));
    evaluated = typed(done(evaluate, filled), 'evaluacion', (at) => ({
      c1: (at * 37) % 101,
      c2: 50 + (at % 50),
    }));
    ({ figures: scored } = await readYear(evaluated));
    const awarded = done((state) => award(state, scored), evaluated);
    signed = done((state) => sign(state, scored, { firma: on(1, 3), inicio: on(1, 3) }), awarded);
    const paid = signed.rows['desembolsos']?.slice(0, 1).map(({ convenio, numero }) => ({
      convenio: wordOf(convenio),
      numero: Number(numero),
      fecha: on(10, 3),
    }));
    const { figures } = await readYear(signed);
    const state = done((now) => disburse(now, figures, paid ?? []), signed);
    closed = { state, figures: (await readYear(state)).figures };
  });

  test('forty-nine applications, each with the official name of its municipality', () => {
    const rows = evaluated.rows['postulaciones'] ?? [];
    expect(rows).toHaveLength(49);
    expect(new Set(rows.map(({ municipio }) => municipio)).size).toBe(49);
    const there = (scored['postulaciones'] ?? []).filter(
      ({ codigo }) => codigo !== undefined && codigo !== null,
    );
    expect(there.filter(({ poblacion }) => Number(poblacion) > 0)).toHaveLength(49);
  });

  test.each(['merito', 'saltando', 'optimo'])('the budget is never exceeded: %s', (method) => {
    const places = (scored['orden'] ?? []).filter((row) => row[method] === 'sí');
    expect(places.length).toBeGreaterThan(10);
    expect(sum(places, 'monto')).toBeLessThanOrEqual(centavos(BUDGET));
  });

  test('the optimum has at least as many points as the other two', () => {
    const points = (method: string) =>
      (scored['orden'] ?? [])
        .filter((row) => row[method] === 'sí')
        .reduce((all, row) => all + Number(row['puntaje']), 0);
    expect(points('optimo')).toBeGreaterThanOrEqual(Math.max(points('merito'), points('saltando')) - 1e-9);
  });

  test('what is signed is what was awarded; fund and counterpart make up each service', () => {
    const agreements = signed.rows['convenios'] ?? [];
    const awarded = (scored['orden'] ?? []).filter(({ adjudicado }) => adjudicado === 'sí');
    expect(agreements.map(({ convenio }) => convenio).sort()).toEqual(
      awarded.map(({ codigo }) => codigo).sort(),
    );
    expect(sum(agreements, 'fondo')).toBe(sum(awarded, 'monto'));
    for (const row of agreements)
      expect(centavos(row['fondo']) + centavos(row['contraparte'])).toBe(centavos(row['monto']));
  });

  test('instalments add up to what the fund gives, and due dates to the counterpart', () => {
    const { figures, state } = closed;
    expect(sum(figures['desembolsos'] ?? [], 'monto')).toBe(sum(state.rows['convenios'] ?? [], 'fondo'));
    expect(sum(figures['estado'] ?? [], 'comprometida')).toBe(
      sum(state.rows['convenios'] ?? [], 'contraparte'),
    );
    expect(sum(figures['estado'] ?? [], 'pagado') + sum(figures['estado'] ?? [], 'saldo')).toBe(
      sum(figures['estado'] ?? [], 'comprometida'),
    );
  });

  test('a year with agreements running does not close, and says which', () => {
    const { refused } = close(closed.state, closed.figures, on(31, 12));
    expect(refused.length).toBeGreaterThan(0);
  });
});
