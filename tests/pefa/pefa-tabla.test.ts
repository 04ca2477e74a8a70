import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { pefaTabla } from '../../src/pefa/pefa-tabla.ts';
import { pefaVarianza } from '../../src/pefa/pefa-varianza.ts';
import { calculated, codeOf, itKeepsItsExamples, tableOf } from '../try-formula.ts';

itKeepsItsExamples(pefaTabla);

type Row = readonly [unknown, unknown, unknown];
const annex = (rows: readonly Row[], others: Readonly<Record<string, unknown>> = {}) =>
  calculated(pefaTabla, {
    lineas: rows.map(([name]) => [name]),
    presupuestos: rows.map(([, budget]) => [budget]),
    ejecutados: rows.map(([, , actual]) => [actual]),
    ...others,
  });
const rowsBefore = (table: ReturnType<typeof tableOf>, name: string) =>
  table.slice(
    1,
    table.findIndex(([first]) => first === name),
  );
const rowNamed = (table: ReturnType<typeof tableOf>, start: string) =>
  table.find(([first]) => (first as string).startsWith(start));

describe('more than twenty lines', () => {
  // Budgets 1 … 23; the three smallest, 1 + 2 + 3, go together.
  const rows = Array.from({ length: 23 }, (_, at): Row => [`Unidad ${at + 1}`, at + 1, 2 * (at + 1)]);

  it('keeps the twenty of largest budget, largest first, and the rest in one line', () => {
    const shown = rowsBefore(tableOf(annex(rows)), 'Gasto asignado');
    expect(shown).toHaveLength(21);
    expect(shown[0]?.slice(0, 3)).toEqual(['Unidad 23', 23, 46]);
    expect(shown[20]?.slice(0, 4)).toEqual(['Resto (3 líneas)', 6, 12, 12]);
  });

  it('with twenty there is no rest; with twenty-one, one', () => {
    expect(rowsBefore(tableOf(annex(rows.slice(0, 20))), 'Gasto asignado').at(-1)?.[0]).toBe('Unidad 1');
    expect(rowsBefore(tableOf(annex(rows.slice(0, 21))), 'Gasto asignado').at(-1)?.[0]).toBe(
      'Resto (1 línea)',
    );
  });
});

describe('lines', () => {
  it('an unbudgeted line has no percentage, and says why; it counts in the variance', () => {
    const table = tableOf(
      annex([
        ['Salud', 100, 50],
        ['Emergencias', 0, 50],
      ]),
    );
    expect(codeOf(table[2]?.[6])).toBe('noBudget');
    expect(rowNamed(table, 'PI-2')?.[6]).toBe(1);
  });

  it.each([
    [[['Salud', 100, null] as const], 'missing', 'ejecutados', 1],
    [
      [
        ['Salud', 1, 1],
        [null, 5, 5],
      ] as const,
      'missing',
      'lineas',
      2,
    ],
    [[['Salud', 100, 0] as const], 'zeroBase', 'ejecutados', undefined],
    [[['Salud', -5, 10] as const], 'noBudget', 'presupuestos', undefined],
    [[[null, null, null] as const], 'empty', 'lineas', undefined],
  ])('%j: %s', (rows, code, about, row) => {
    expect(annex(rows)).toMatchObject({ code, about, place: row === undefined ? {} : { row } });
  });

  it.each([
    [[[5]], 'badShape'],
    [[[5, null]], 'missing'],
    [[[5, 'x']], 'notNumber'],
  ])('contingency %j: %s', (contingencia, code) => {
    expect(codeOf(annex([['Salud', 1, 1]], { contingencia }))).toBe(code);
  });

  it('a contingency of zero is a contingency, and its share is 0', () => {
    expect(rowNamed(tableOf(annex([['Salud', 1, 1]], { contingencia: [[0, 0]] })), 'PI-2.3')?.[6]).toBe(0);
  });
});

describe('laws', () => {
  const centavos = fc.integer({ min: 1, max: 1e15 });
  const lines = fc.array(fc.tuple(centavos, centavos), { minLength: 1, maxLength: 45 });
  const named = (all: readonly (readonly [number, number])[]): Row[] =>
    all.map(([budget, actual], at) => [`L${at}`, budget / 100, actual / 100]);
  const centavosIn = (cell: unknown) => BigInt(Math.round(Number(cell) * 100));
  const total = (rows: ReturnType<typeof tableOf>, column: number) =>
    rows.reduce((all, row) => all + centavosIn(row[column]), 0n);

  test('adjusted budgets add up to what was spent, deviations to zero, to the centavo', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 1e11 }), fc.integer({ min: 1, max: 1e11 })), {
          minLength: 1,
          maxLength: 45,
        }),
        (all) => {
          const shown = rowsBefore(tableOf(annex(named(all))), 'Gasto asignado');
          expect(total(shown, 3)).toBe(all.reduce((sum, [, actual]) => sum + BigInt(actual), 0n));
          expect(total(shown, 4)).toBe(0n);
          for (const [, budget, , adjusted] of shown) {
            const k = all.reduce((s, [, a]) => s + a, 0) / all.reduce((s, [b]) => s + b, 0);
            expect(Math.abs(Number(adjusted) - Number(budget) * k)).toBeLessThanOrEqual(
              0.0101 + Number(adjusted) * 1e-13,
            );
          }
        },
      ),
    );
  });

  test('up to twenty lines the variance is that of PEFA_VARIANZA, at any size of amounts', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const few = all.slice(0, 20);
        const found = rowNamed(tableOf(annex(named(few))), 'PI-2')?.[6];
        expect(found).toBe(
          calculated(pefaVarianza, {
            presupuestos: few.map(([budget]) => [budget / 100]),
            ejecutados: few.map(([, actual]) => [actual / 100]),
          }),
        );
      }),
    );
  });

  test('the order of the rows makes no difference to what is graded', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(centavos, centavos), { maxLength: 45, minLength: 1, selector: ([b]) => b }),
        (all) => {
          const graded = (rows: readonly Row[]) =>
            tableOf(annex(rows, { contingencia: [[7, 3]], intereses: [[4, 5]] })).slice(-3);
          expect(graded(named(all).reverse())).toEqual(graded(named(all)));
        },
      ),
    );
  });

  test('splitting a line over two rows changes nothing', () => {
    fc.assert(
      fc.property(lines, centavos, (all, part) => {
        const whole: Row[] = [['X', part / 100, part / 100], ...named(all)];
        const parts: Row[] = [['X', part / 100, 0], ...named(all), [' X ', 0, part / 100]];
        expect(annex(parts)).toEqual(annex(whole));
      }),
    );
  });
});
