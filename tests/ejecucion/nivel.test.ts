import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { nivel } from '../../src/ejecucion/nivel.ts';
import { Problem } from '../../src/engine/problem.ts';
import { calculated, itKeepsItsExamples } from '../try-formula.ts';

itKeepsItsExamples(nivel);

const level = (valor: unknown, escala: unknown): unknown => {
  const result = calculated(nivel, { valor, escala });
  return result instanceof Problem ? result.code : result;
};

describe('which end of a band belongs to it', () => {
  it.each([
    ['MIGESTION', 24.999, 'Bajo'],
    ['MIGESTION', 25, 'Medio'],
    ['MIGESTION', 75, 'Alto'],
    ['MIGESTION', 100, 'Alto'],
    ['MIGESTION', 100.01, 'outOfRange'],
    ['SENAPE', 25, 'Ineficiente'],
    ['SENAPE', 25.01, 'Riesgo de incumplimiento'],
    ['SENAPE', 70.94, 'Suficiente'],
    ['SENAPE', 75, 'Suficiente'],
    ['SENAPE', 75.000001, 'Eficiente'],
    ['SENAPE', 1, 'outOfRange'], // a rate, not one point
    ['SENAPE', 1.5, 'Ineficiente'],
    ['SIIPLAS', 1.02, 'outOfRange'],
    ['PEFA_PI1', 1.05, 'outOfRange'],
    ['PEFA_PI1', 2.5, 'D'],
    ['PEFA_PI1', 1.1 * 100, 'B'], // 110.00000000000001, which Excel shows and compares as 110
    ['SENAPE_RELATIVA', 2.7 / 3, 'Eficiente'],
    ['SENAPE_RELATIVA', 0.899, 'Avance físico rezagado'],
    ['SENAPE_RELATIVA', 0.9, 'Eficiente'],
    ['SENAPE_RELATIVA', 1.3, 'Eficiente'],
    ['SENAPE_RELATIVA', 1.69, 'Avance financiero rezagado'],
    ['SIIPLAS', 75, 'Insatisfactorio'],
    ['SIIPLAS', 90, 'Regular'],
    ['SIIPLAS', 99, 'Bueno'],
    ['SIIPLAS', 102, 'Óptimo'],
    ['SIIPLAS', 102.5, 'outOfRange'],
    ['PEFA_PI1', 84.99, 'D'],
    ['PEFA_PI1', 85, 'C'],
    ['PEFA_PI1', 95, 'A'],
    ['PEFA_PI1', 105, 'A'],
    ['PEFA_PI1', 105.01, 'B'],
    ['PEFA_PI1', 115, 'C'],
    ['PEFA_PI1', 116, 'D'],
  ])('%s %d is %s', (escala, valor, label) => {
    expect(level(valor, escala)).toBe(label);
  });
});

describe('units', () => {
  it.each([
    [0.7572, 'SENAPE', 'outOfRange'],
    ['75,72 %', 'SENAPE', 'Eficiente'],
    ['0,5 %', 'SENAPE', 'Ineficiente'],
    [0, 'SENAPE', 'Ineficiente'],
    [-1, 'SENAPE', 'outOfRange'],
    [75, 'senape', 'Suficiente'],
  ])('%j on %s: %s', (valor, escala, label) => {
    expect(level(valor, escala)).toBe(label);
  });
});

test('a scale of one’s own gives the last level that begins at or below the value', () => {
  const starts = fc.uniqueArray(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(starts, fc.integer({ min: -120, max: 120 }), (all, valor) => {
      const reached = all.filter((from) => from <= valor);
      const expected = reached.length === 0 ? 'outOfRange' : `n${Math.max(...reached)}`;
      expect(
        level(
          valor,
          all.map((from) => [from, `n${from}`]),
        ),
      ).toBe(expected);
    }),
  );
});
