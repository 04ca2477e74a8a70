import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { ley617 } from '../../src/fiscal/ley-617.ts';
import { limiteDeuda } from '../../src/fiscal/limite-deuda.ts';
import { calculated, codeOf, itKeepsItsExamples, tableOf } from '../try-formula.ts';

itKeepsItsExamples(limiteDeuda);
itKeepsItsExamples(ley617);

const debt = (servicioDeuda: unknown, saldoDeuda: unknown, ingresosRecurrentes: unknown, gestion = 2026) =>
  calculated(limiteDeuda, { servicioDeuda, saldoDeuda, ingresosRecurrentes, gestion });
const law = (gastoFuncionamiento: unknown, icld: unknown, categoria: unknown, gestion = 2025) =>
  calculated(ley617, { gastoFuncionamiento, icld, categoria, gestion });

describe('debt limits', () => {
  it.each([
    ['both exactly at the limit', 200, 2000, 'sí', 'sí'],
    ['a centavo of service too much', 200.01, 2000, 'no', 'sí'],
    ['a centavo of stock too much', 200, 2000.01, 'sí', 'no'],
    ['none', 0, 0, 'sí', 'sí'],
  ])('%s', (_, service, stock, first, second) => {
    const [, ofService, ofStock] = tableOf(debt(service, stock, 1000));
    expect([ofService?.[6], ofStock?.[6]]).toEqual([first, second]);
  });

  it.each([
    [1, 1, -5, 2026, 'negative'],
    [1, 1, 1000, 1999, 'noNorm'],
    [1, 1, 9e13, 2026, 'tooLarge'],
    [1, null, 1000, 2026, 'missing'],
    ['20 %', 1, 1000, 2026, 'notNumber'],
  ])('%j, %j against %j in %d: %s', (service, stock, base, gestion, code) => {
    expect(codeOf(debt(service, stock, base, gestion))).toBe(code);
  });

  test('limit and margin add up to the centavo, and complying is a margin that is not negative', () => {
    const centavos = fc.integer({ min: 1, max: 1e15 });
    fc.assert(
      fc.property(centavos, centavos, centavos, (service, stock, base) => {
        for (const [, , limit, amount, used, margin, complies] of tableOf(
          debt(service / 100, stock / 100, base / 100),
        ).slice(1)) {
          const whole = [limit, amount, margin].map((cell) => Math.round(Number(cell) * 100));
          expect((whole[0] ?? 0) - (whole[1] ?? 0)).toBe(whole[2]);
          expect(complies).toBe(Number(margin) >= 0 ? 'sí' : 'no');
          expect(Number(used) / (Number(amount) / (base / 100))).toBeCloseTo(1, 12);
        }
      }),
    );
  });
});

describe('Law 617', () => {
  it.each([
    ['especial', 0.5],
    ['Primera', 0.65],
    [1, 0.65],
    ['2', 0.7],
    ['tercera', 0.7],
    ['4ª', 0.8],
    ['5a', 0.8],
    ['SEXTA', 0.8],
  ])('%s: %d of ICLD', (category, share) => {
    const [, row] = tableOf(law(500, 1000, category));
    expect(row?.[1]).toBe(share * 1000);
  });

  it('says that the figure was not verified', () => {
    expect(tableOf(law(1, 1000, 6))[1]?.[6]).toBe('Ley 617 de 2000 (no verificada)');
  });

  it.each([
    [-1, 1000, 6, 'negative'],
    [1, 1000, 7, 'notChoice'],
    [1, 1000, null, 'missing'],
    [1, -1000, 6, 'negative'],
    [1, 0, 6, 'zeroBase'],
  ])('%j of %j in category %j: %s', (spent, base, category, code) => {
    expect(codeOf(law(spent, base, category))).toBe(code);
  });
});
