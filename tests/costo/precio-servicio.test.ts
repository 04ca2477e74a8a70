import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { precioServicio } from '../../src/costo/precio-servicio.ts';
import { toCentavos } from '../../src/engine/money.ts';
import { calculated, codeOf, itKeepsItsExamples, tableOf } from '../try-formula.ts';

itKeepsItsExamples(precioServicio);

const centavos = fc.integer({ min: 1, max: 1_000_000_000 });
const share = fc.integer({ min: 0, max: 9_999 });
const given = fc.record({ cost: centavos, overheads: share, surplus: share, taxes: share });
type Given = typeof given extends fc.Arbitrary<infer T> ? T : never;

const linesOf = ({ cost, overheads, surplus, taxes }: Given, formaImpuestos: string): readonly number[] =>
  tableOf(
    calculated(precioServicio, {
      costoDirecto: cost / 100,
      gastosGenerales: overheads / 10_000,
      redito: surplus / 10_000,
      impuestos: taxes / 10_000,
      formaImpuestos,
    }),
  )
    .slice(1)
    .map(([, , added]) => toCentavos(Number(added)));

/** `share` ten-thousandths of an amount, half away from zero, in whole numbers. */
const part = (amount: number, tenThousandths: number): number =>
  Number((BigInt(amount) * BigInt(tenThousandths) * 2n + 10_000n) / 20_000n);

describe('PRECIO_SERVICIO', () => {
  test('each line is its share of what comes before, and the price is what they add up to', () => {
    fc.assert(
      fc.property(given, (all) => {
        const [cost = 0, overheads = 0, surplus = 0, taxes = 0, price] = linesOf(all, 'aparte');
        expect([cost, overheads]).toEqual([all.cost, part(all.cost, all.overheads)]);
        expect(surplus).toBe(part(cost + overheads, all.surplus));
        expect(taxes).toBe(part(cost + overheads + surplus, all.taxes));
        expect(price).toBe(cost + overheads + surplus + taxes);
      }),
    );
  });

  test('taxes included are their rate of the price, to the nearest centavo', () => {
    fc.assert(
      fc.property(given, (all) => {
        const [cost = 0, overheads = 0, surplus = 0, taxes = 0, price = 0] = linesOf(all, 'incluidos');
        expect(price).toBe(cost + overheads + surplus + taxes);
        const net = BigInt(cost + overheads + surplus) * 10_000n;
        const found = BigInt(price) * BigInt(10_000 - all.taxes);
        const gap = found > net ? found - net : net - found;
        expect(gap * 2n <= BigInt(10_000 - all.taxes)).toBe(true);
      }),
    );
  });

  test('a column of costs is their sum, whatever the order', () => {
    const costs = fc.array(centavos, { minLength: 1, maxLength: 20 });
    const priced = (each: readonly number[]) =>
      calculated(precioServicio, {
        costoDirecto: each.map((cost) => [cost / 100]),
        gastosGenerales: 0.1,
        redito: 0.05,
        impuestos: 0.16,
      });
    fc.assert(
      fc.property(costs, (each) => {
        const sum = each.reduce((all, cost) => all + cost, 0);
        expect(priced(each)).toEqual(priced([sum]));
        expect(priced([...each].reverse())).toEqual(priced(each));
      }),
    );
  });

  test.each([
    ['no cost', { costoDirecto: 0 }, 'missing'],
    ['a negative cost', { costoDirecto: [[100], [-200]] }, 'negative'],
    ['more overheads than cost', { gastosGenerales: 1.5 }, 'outOfRange'],
    ['a loss', { redito: -0.1 }, 'outOfRange'],
    ['nothing but taxes', { impuestos: 1, formaImpuestos: 'incluidos' }, 'outOfRange'],
    ['next to nothing but taxes', { impuestos: 1 - 2 ** -53, formaImpuestos: 'incluidos' }, 'outOfRange'],
    ['a form of our own', { formaImpuestos: 'por dentro' }, 'notChoice'],
    ['more than can be exact', { costoDirecto: 80_000_000_000_000, redito: 1 }, 'tooLarge'],
  ])('%s is refused', (_, odd, code) => {
    const all = { costoDirecto: 100, gastosGenerales: 0, redito: 0, impuestos: 0, ...odd };
    expect(codeOf(calculated(precioServicio, all))).toBe(code);
  });
});
