import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { viaticos } from '../../src/costo/viaticos.ts';
import { calculated, codeOf, itKeepsItsExamples } from '../try-formula.ts';

itKeepsItsExamples(viaticos);

const halves = fc.integer({ min: 0, max: 400 });
const centavos = fc.integer({ min: 1, max: 100_000_00 });
const perDiem = (dias: number, daily: number, alojamientoCubierto: unknown): unknown =>
  calculated(viaticos, { dias, destino: 'Uncía', alojamientoCubierto, escala: [['uncia', daily]] });

describe('VIATICOS', () => {
  test('days × amount, and seven tenths of that with lodging, each rounded once', () => {
    fc.assert(
      fc.property(halves, centavos, (half, daily) => {
        const exact = (tenths: number): number =>
          Number((BigInt(half * tenths) * BigInt(daily) * 2n + 20n) / 40n) / 100;
        expect(perDiem(half / 2, daily / 100, 'no')).toBe(exact(10));
        expect(perDiem(half / 2, daily / 100, 'sí')).toBe(exact(7));
      }),
    );
  });

  test.each([
    ['sí', 70],
    ['SI', 70],
    [true, 70],
    ['no', 100],
    [false, 100],
  ])('lodging covered: %s', (covered, amount) => {
    expect(perDiem(1, 100, covered)).toBe(amount);
  });

  test.each([
    ['an amount of zero in the scale', { escala: [['Uncía', 0]] }, 'missing'],
    ['a negative amount in the scale', { escala: [['Uncía', -5]] }, 'negative'],
    ['an empty table', { escala: [[null, null]] }, 'empty'],
    ['the same destination twice', { escala: [...[['Uncía', 5]], ['UNCIA', 6]] }, 'ambiguous'],
    ['no destination', { destino: '' }, 'missing'],
    ['nobody knows whether lodging is covered', { alojamientoCubierto: null }, 'missing'],
  ])('%s is refused', (_, given, code) => {
    const all = { dias: 2, destino: 'Uncía', alojamientoCubierto: 'no', escala: [['Uncía', 50]], ...given };
    expect(codeOf(calculated(viaticos, all))).toBe(code);
  });
});
