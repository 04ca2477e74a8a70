import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { eficacia } from '../../src/ejecucion/eficacia.ts';
import { eficienciaPonderada } from '../../src/ejecucion/eficiencia-ponderada.ts';
import { eficienciaRelativa } from '../../src/ejecucion/eficiencia-relativa.ts';
import { nivel } from '../../src/ejecucion/nivel.ts';
import { calculated, codeOf } from '../try-formula.ts';

const weighted = (fisico: unknown, financiero: unknown, meta: unknown) =>
  calculated(eficienciaPonderada, { fisico, financiero, meta });
const relative = (fisico: unknown, financiero: unknown) =>
  calculated(eficienciaRelativa, { fisico, financiero });
const efficacy = (ejecutado: unknown, programado: unknown, tope?: unknown) =>
  calculated(eficacia, { ejecutado, programado, tope });

/** SENAPE, general report of the 2025 plan: physical, financial, weighted, level, relative. Meta 25. */
const published = [
  [22.27, 13.2, 70.94, 'Suficiente', 1.69],
  [20.42, 11.89, 64.62, 'Suficiente', 1.72],
  [23.23, 14.63, 75.72, 'Eficiente', 1.59],
  [19.67, 13.24, 65.82, 'Suficiente', 1.49], // printed 65.81: the report drops a digit
] as const;

describe('SENAPE', () => {
  it.each(published)('%d and %d: %d, %s; %d', (fisico, financiero, points, level, times) => {
    const found = weighted(fisico, financiero, 25) as number;
    expect(found).toBeCloseTo(points, 10);
    expect(calculated(nivel, { valor: found, escala: 'SENAPE' })).toBe(level);
    expect(Number((relative(fisico, financiero) as number).toFixed(2))).toBe(times);
  });

  it('between 75 and 76, where its bands leave a gap, is Eficiente; 75 itself is not', () => {
    const level = (valor: number) => calculated(nivel, { valor, escala: 'SENAPE' });
    expect([75, 75.01, 75.72, 76].map(level)).toEqual(['Suficiente', 'Eficiente', 'Eficiente', 'Eficiente']);
  });
});

describe('units', () => {
  it.each([
    [0.2227, 0.132, 25, 'outOfRange'],
    [22.27, 13.2, 0.25, 'outOfRange'],
    ['22,27 %', 13.2, 25, 'outOfRange'],
    [22.27, 13.2, -25, 'negative'],
    [22.27, 13.2, null, 'missing'],
    [1e308, 1e308, 1.5, 'outOfRange'],
  ])('%s and %s against %s: %s', (fisico, financiero, meta, code) => {
    expect(codeOf(weighted(fisico, financiero, meta))).toBe(code);
  });

  it('rates, points and signed texts say the same', () => {
    const points = weighted(22.27, 13.2, 25) as number;
    expect(weighted(0.2227, 0.132, 0.25)).toBeCloseTo(points, 10);
    expect(weighted('22,27 %', '13,2 %', '25 %')).toBeCloseTo(points, 10);
  });
});

describe('EFICACIA', () => {
  it.each([
    [9, 12, undefined, 0.75],
    [15, 12, undefined, 1.25],
    [15, 12, 1, 1],
    [15, 12, '100 %', 1],
    [15, 12, 0, 1.25], // desktop Excel hands over a blank cell as 0
    [0, 12, 1, 0],
    [-3, 12, 1, -0.25],
  ])('%d of %d, cap %s: %d', (ejecutado, programado, tope, expected) => {
    expect(efficacy(ejecutado, programado, tope)).toBe(expected);
  });

  it.each([
    [1, -1, undefined, 'negative'],
    [1, 1, -1, 'negative'],
    [1, 1, 100, 'outOfRange'],
    [1e300, 1e-300, undefined, 'outOfRange'],
    ['3 de 4', 4, undefined, 'notNumber'],
    [1, null, undefined, 'missing'],
  ])('%s of %s, cap %s: %s', (ejecutado, programado, tope, code) => {
    expect(codeOf(efficacy(ejecutado, programado, tope))).toBe(code);
  });

  it('says the lengths of columns that differ', () => {
    expect(efficacy([[1], [2], [3]], [[1], [2]])).toMatchObject({ code: 'lengths', detail: '3 × 1 / 2 × 1' });
  });
});

describe('laws', () => {
  const points = fc.double({ min: 2, max: 150, noNaN: true });
  const scale = fc.constantFrom(2, 4, 8, 1024);

  test('weighted efficiency is the mean of both, and treats them alike', () => {
    fc.assert(
      fc.property(points, points, points, (fisico, financiero, meta) => {
        const found = weighted(fisico, financiero, meta) as number;
        expect(found).toBe(weighted(financiero, fisico, meta));
        expect(found).toBeGreaterThanOrEqual(((100 * Math.min(fisico, financiero)) / meta) * (1 - 1e-12));
        expect(found).toBeLessThanOrEqual(((100 * Math.max(fisico, financiero)) / meta) * (1 + 1e-12));
      }),
    );
  });

  test('the unit makes no difference to a quotient', () => {
    fc.assert(
      fc.property(points, points, scale, (a, b, k) => {
        expect(relative(a * k, b * k)).toBe(relative(a, b));
        expect(efficacy(a * k, b * k)).toBe(efficacy(a, b));
      }),
    );
  });

  test('a cap is never exceeded, and changes nothing below it', () => {
    fc.assert(
      fc.property(points, points, fc.double({ min: 0.1, max: 3, noNaN: true }), (a, b, cap) => {
        const free = efficacy(a, b) as number;
        expect(efficacy(a, b, cap)).toBeCloseTo(Math.min(free, cap), 12);
      }),
    );
  });

  test('each row of a column is what it is alone; blank rows stay blank', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(points, points), { minLength: 2, maxLength: 20 }), (rows) => {
        const column = relative([...rows.map(([a]) => [a]), [null]], [...rows.map(([, b]) => [b]), [null]]);
        expect(column).toEqual([...rows.map(([a, b]) => [relative(a, b)]), ['']]);
      }),
    );
  });
});
