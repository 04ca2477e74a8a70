import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GuidedState } from '../../src/books/guided/spec.ts';
import { built } from './built-book.ts';
import { smallCall } from './small-call.ts';

const cents = (amount: unknown): number => Math.round(Number(amount) * 100);

/** Any marks, prices, budget and maxima over the applications of the small call. */
const calls: fc.Arbitrary<GuidedState> = fc
  .record({
    presupuesto: fc.integer({ min: 0, max: 12_000_000 }).map((centavos) => centavos / 100),
    marks: fc.array(fc.tuple(fc.nat(100), fc.nat(100)), { minLength: 12, maxLength: 12 }),
    prices: fc.array(fc.option(fc.integer({ min: 1, max: 4_000_000 }), { nil: undefined }), {
      minLength: 12,
      maxLength: 12,
    }),
    maximum: fc.option(fc.integer({ min: 1, max: 3_000_000 }), { nil: undefined }),
    metodo: fc.constantFrom('orden de mérito', 'orden saltando', 'óptimo'),
  })
  .map(({ presupuesto, marks, prices, maximum, metodo }) => ({
    rows: {
      ...smallCall.rows,
      llamado: [{ ...smallCall.rows['llamado']?.[0], presupuesto }],
      adjudicacion: [{ metodo }],
      cupos: maximum === undefined ? [] : [{ grupo: 'D', maximo: maximum / 100 }],
      postulaciones: (smallCall.rows['postulaciones'] ?? []).map((row, at) => {
        const price = prices[at];
        return { ...row, ...(price !== undefined && { acordado: price / 100 }) };
      }),
      evaluacion: (smallCall.rows['evaluacion'] ?? []).map((row, at) => ({
        ...row,
        c1: marks[at]?.[0] ?? 0,
        c2: marks[at]?.[1] ?? 0,
      })),
    },
  }));

test('no method spends more than there is, nor more on a group than its maximum', async () => {
  await fc.assert(
    fc.asyncProperty(calls, async (state) => {
      const book = await built(state);
      expect(book.errors).toEqual([]);
      const rows = book.rows('orden');
      const budget = cents(state.rows['llamado']?.[0]?.['presupuesto']);
      const maximum = state.rows['cupos']?.[0]?.['maximo'];
      for (const method of ['merito', 'saltando', 'optimo', 'adjudicado']) {
        const chosen = rows.filter((row) => row[method] === 'sí');
        const spent = (some: typeof rows) => some.reduce((sum, { monto }) => sum + cents(monto), 0);
        expect(spent(chosen)).toBeLessThanOrEqual(budget);
        if (maximum !== undefined)
          expect(spent(chosen.filter(({ grupo }) => grupo === 'D'))).toBeLessThanOrEqual(cents(maximum));
      }
      for (const { precio, contraparte, fondo } of book.rows('postulaciones'))
        expect(cents(contraparte) + cents(fondo)).toBe(cents(precio));
      expect(rows.filter(({ adjudicado, motivo }) => adjudicado === 'no' && motivo === '')).toEqual([]);
    }),
    { numRuns: 5 },
  );
});
