import { expect, test } from '@jest/globals';
import { conOptimo, costosAlDia, evaluacionAlDia } from '../../src/books/convocatoria/al-dia.ts';
import { municipios } from '../../src/municipio/municipios.ts';
import { built } from './built-book.ts';
import { largeCall } from './large-call.ts';
import { smallCall } from './small-call.ts';

test('every application gets its row of marks, once, and those there are stay', () => {
  const [first] = smallCall.rows['evaluacion'] ?? [];
  const state = evaluacionAlDia({ rows: { ...smallCall.rows, evaluacion: [first ?? {}] } });
  expect(state.rows['evaluacion']).toHaveLength(12);
  expect(state.rows['evaluacion']?.[0]).toEqual(first);
  expect(evaluacionAlDia(state)).toEqual(state);
});

test('every service of the menu gets its row of costs, once', () => {
  const state = costosAlDia(smallCall);
  expect(state.rows['costeo']?.slice(0, 5)).toEqual(smallCall.rows['costeo']);
  expect(costosAlDia(state)).toEqual(state);
});

test('a call too large to ask in every row: the optimum is written, and one cell says whether it still is', async () => {
  const presupuesto = 300_000;
  const blank = largeCall(260, presupuesto);
  const book = await built(blank, municipios);
  expect(book.facts('adjudicacion')['vigente']).toMatch(/^no: /);
  const contenders = book.rows('orden').map(({ codigo, monto, puntaje, grupo }) => ({
    codigo: String(codigo),
    monto: Number(monto),
    puntaje: Number(puntaje),
    grupo: String(grupo),
  }));
  const written = conOptimo(blank, contenders, presupuesto) ?? blank;
  const again = await built(written, municipios);
  expect(again.facts('adjudicacion')['vigente']).toBe('sí');
  const chosen = again.rows('orden').filter(({ optimo }) => optimo === 'sí');
  const spent = chosen.reduce((sum, { monto }) => sum + Math.round(Number(monto) * 100), 0);
  expect(spent).toBeGreaterThan(0);
  expect(spent).toBeLessThanOrEqual(presupuesto * 100);
  const points = again.rows('metodos').map(({ puntos }) => Number(puntos));
  expect(points[2]).toBeGreaterThanOrEqual(Math.max(points[0] ?? 0, points[1] ?? 0));
});
