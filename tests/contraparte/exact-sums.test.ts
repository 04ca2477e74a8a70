import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contraparteEstado } from '../../src/contraparte/contraparte-estado.ts';
import { contraparteRequerida } from '../../src/contraparte/contraparte-requerida.ts';
import { planPagos } from '../../src/contraparte/plan-pagos.ts';
import { prorratear } from '../../src/contraparte/prorratear.ts';
import { costoAjustado } from '../../src/costo/costo-ajustado.ts';
import { calculated, codeOf, tableOf } from '../try-formula.ts';

/** Up to what fifteen digits hold to the centavo: ten billions of bolivianos, and one centavo. */
const LARGEST = 999_999_999_999_999;
const centavos = fc.oneof(
  fc.integer({ min: 1, max: 100 }),
  fc.integer({ min: 1, max: 1_000_000_000 }),
  fc.integer({ min: 1, max: LARGEST }),
);
const whole = (cell: unknown): bigint => BigInt(Math.round(Number(cell) * 100));
const sum = (cells: readonly unknown[]): bigint => cells.reduce<bigint>((all, each) => all + whole(each), 0n);
const columnOf = (result: unknown): readonly unknown[] =>
  (result as readonly (readonly unknown[])[]).map(([cell]) => cell);
/** n ÷ d, half away from zero, for n not negative. */
const rounded = (n: bigint, d: bigint): bigint => (2n * n + d) / (2n * d);

describe('exact at every size', () => {
  test('PRORRATEAR: parts add up, whatever the weights', () => {
    const weight = fc.oneof(
      fc.integer({ min: 0, max: 1_000_000 }),
      fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
      fc.constant(1 / 3),
    );
    const weights = fc
      .array(weight, { minLength: 2, maxLength: 60 })
      .filter((all) => all.some((each) => each > 0));
    fc.assert(
      fc.property(centavos, fc.boolean(), weights, (amount, isDebt, pesos) => {
        const monto = (isDebt ? -amount : amount) / 100;
        for (const unidadReparto of ['centavo', 'boliviano']) {
          const parts = columnOf(
            calculated(prorratear, { monto, pesos: pesos.map((each) => [each]), unidadReparto }),
          );
          expect(sum(parts)).toBe(BigInt(isDebt ? -amount : amount));
          parts.forEach((part, at) => {
            if (pesos[at] === 0) expect(part).toBe(0);
            expect(Math.sign(Number(part)) * (isDebt ? -1 : 1)).toBeGreaterThanOrEqual(0);
          });
        }
      }),
      { numRuns: 500 },
    );
  });

  test('CONTRAPARTE_REQUERIDA: the share in whole numbers, and the fund pays the rest', () => {
    fc.assert(
      fc.property(centavos, fc.integer({ min: 0, max: 10_000 }), (cost, share) => {
        const owed = whole(
          calculated(contraparteRequerida, { costo: cost / 100, porcentaje: share / 10_000 }),
        );
        const rest = whole(calculated(contraparteRequerida, { costo: cost / 100, porcentaje: 1 })) - owed;
        expect(owed).toBe(rounded(BigInt(cost) * BigInt(share), 10_000n));
        expect([owed + rest, rest >= 0n]).toEqual([BigInt(cost), true]);
      }),
      { numRuns: 500 },
    );
  });

  test('CONTRAPARTE_REQUERIDA: between its limits whatever they are', () => {
    fc.assert(
      fc.property(centavos, fc.nat(10_000), centavos, centavos, (cost, share, one, other) => {
        const [minimo, maximo] = [Math.min(one, other), Math.max(one, other)];
        const owed = whole(
          calculated(contraparteRequerida, {
            costo: cost / 100,
            porcentaje: share / 10_000,
            minimo: minimo / 100,
            maximo: maximo / 100,
          }),
        );
        const least = BigInt(Math.min(minimo, cost));
        expect(owed >= least && owed <= BigInt(Math.min(maximo, cost))).toBe(true);
      }),
    );
  });

  test('PLAN_PAGOS: capital is the debt, payments are debt and interest, the end is zero; or it says that it cannot', () => {
    const terms = fc.record({
      deuda: centavos.map((each) => each / 100),
      cuotas: fc.integer({ min: 1, max: 600 }),
      interesAnual: fc.integer({ min: 0, max: 1000 }).map((each) => each / 1000),
      frecuencia: fc.constantFrom('mensual', 'trimestral', 'semestral', 'anual'),
    });
    fc.assert(
      fc.property(terms, fc.nat(599), (given, grace) => {
        const result = calculated(planPagos, {
          ...given,
          gracia: grace % given.cuotas,
          primeraFecha: 46_000,
        });
        if (!Array.isArray(result)) {
          expect(codeOf(result)).toBe('outOfRange');
          return;
        }
        const rows = tableOf(result).slice(1);
        const [interest, capital, payment] = [2, 3, 4].map((at) => sum(rows.map((row) => row[at])));
        expect(capital).toBe(whole(given.deuda));
        expect(payment).toBe((interest ?? 0n) + (capital ?? 0n));
        expect(rows.at(-1)?.[5]).toBe(0);
        for (const row of rows) expect(Math.min(...row.slice(2).map(Number))).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 200 },
    );
  });

  test('CONTRAPARTE_ESTADO: balance, arrears and payments agree', () => {
    const paid = fc.array(
      fc.tuple(fc.constantFrom('efectivo', 'especie'), fc.integer({ min: 1, max: 1e12 })),
    );
    const agreed = fc.array(fc.tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 1e12 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(agreed, paid, (convenios, movimientos) => {
        const [, row = []] = tableOf(
          calculated(contraparteEstado, {
            convenios: convenios.map(([day, each]) => ['Arani', each / 100, day]),
            movimientos: [
              ['Arani', 1, 'efectivo', 0],
              ...movimientos.map(([means, each]) => ['Arani', 100, means, each / 100]),
            ],
            fechaCorte: 100,
          }),
        );
        const [committed = 0n, due = 0n, cash = 0n, kind = 0n, balance = 0n, arrears = 0n] = row
          .slice(1, 7)
          .map(whole);
        expect(committed).toBe(sum(convenios.map(([, each]) => each / 100)));
        expect(balance).toBe(committed - cash - kind);
        expect(arrears).toBe(due > cash + kind ? due - cash - kind : 0n);
        expect(row[8] === 'en mora').toBe(arrears > 0n);
      }),
    );
  });

  test('COSTO_AJUSTADO: rounded once, half away from zero, on either side of it', () => {
    const factor = fc.integer({ min: 1, max: 99_999 });
    fc.assert(
      fc.property(centavos, factor, factor, (cost, a, b) => {
        fc.pre(cost < 1e12);
        const exact = rounded(BigInt(cost) * BigInt(a) * BigInt(b), 10n ** 8n);
        const given = { factorCategoria: a / 10_000, otroFactor: b / 10_000 };
        expect(whole(calculated(costoAjustado, { ...given, costoBase: cost / 100 }))).toBe(exact);
        expect(whole(calculated(costoAjustado, { ...given, costoBase: -cost / 100 }))).toBe(-exact);
      }),
      { numRuns: 500 },
    );
  });
});
