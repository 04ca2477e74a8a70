import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { ejecucionMensual } from '../../src/ejecucion/ejecucion-mensual.ts';
import { serialOf } from '../../src/engine/reading.ts';
import type { Value } from '../../src/engine/cells.ts';
import { calculated, codeOf, tableOf } from '../try-formula.ts';

const column = (all: readonly unknown[]) => all.map((each) => [each]);
const monthly = (fechas: readonly unknown[], montos: readonly unknown[], more: object = {}) =>
  calculated(ejecucionMensual, {
    fechas: column(fechas),
    montos: column(montos),
    presupuesto: 1000,
    gestion: 2026,
    ...more,
  });
const rowsOf = (...given: Parameters<typeof monthly>) => tableOf(monthly(...given)).slice(1);
const executed = (rows: readonly (readonly Value[])[]) => rows.map(([, cell]) => cell);
const cents = (value: Value | undefined) => Math.round((value as number) * 100);

describe('months', () => {
  it.each([
    [3, 3],
    ['3', 3],
    ['Marzo', 3],
    ['SET.', 0],
    ['setiembre', 9],
    ['dic', 12],
    ['2026-02-28', 2],
    ['01/12/2026', 12],
    [serialOf(2026, 1, 1), 1],
    [serialOf(2026, 12, 31) + 0.99, 12],
  ])('%s is month %d', (when, month) => {
    const found = monthly([when], [70]);
    if (month === 0) expect(codeOf(found)).toBe('notDate');
    else expect(tableOf(found)[month]?.[1]).toBe(70);
  });

  it.each([
    [13, 'outOfRange'],
    [3.5, 'outOfRange'],
    [-1, 'outOfRange'],
    ['32/01/2026', 'notDate'],
    ['primer trimestre', 'notDate'],
    ['#N/A', 'errorInCell'],
  ])('%s is none: %s, with its row', (when, code) => {
    expect(monthly([1, when], [10, 20])).toMatchObject({ code, about: 'fechas', place: { row: 2 } });
  });

  it('of other years are kept apart, on both sides and to the day', () => {
    const days = [serialOf(2025, 12, 31), serialOf(2026, 1, 1), serialOf(2026, 12, 31), serialOf(2027, 1, 1)];
    const rows = rowsOf(days, [1, 20, 300, 4000]);
    expect(rows.map(([name]) => name).at(-1)).toBe('Otras gestiones');
    expect(executed(rows)).toEqual([20, ...Array.from({ length: 10 }, () => ''), 300, 4001]);
  });

  it('leap years have their 29 February', () => {
    expect(
      executed(rowsOf([serialOf(2024, 2, 29), serialOf(2024, 3, 1)], [1, 2], { gestion: 2024 })),
    ).toEqual(['', 1, 2, ...Array.from({ length: 9 }, () => '')]);
  });
});

describe('blank and zero', () => {
  it('months to come are blank; a month without rows in between is blank and keeps the sum', () => {
    const rows = rowsOf([2, 4], [100, 50]);
    expect(rows.slice(0, 5)).toEqual([
      ['Enero', '', '', '', '', ''],
      ['Febrero', 100, 100, 0.1, '', ''],
      ['Marzo', '', 100, 0.1, '', ''],
      ['Abril', 50, 150, 0.15, '', ''],
      ['Mayo', '', '', '', '', ''],
    ]);
  });

  it('a zero before other figures is a zero; at the end it has not happened', () => {
    expect(executed(rowsOf([1, 2, 3, 4], [0, 10, 0, null])).slice(0, 4)).toEqual([0, 10, '', '']);
  });

  it('a zero without a date is nothing; an amount without one is refused', () => {
    expect(executed(rowsOf([1, null, 0], [10, 0, null]))[0]).toBe(10);
    expect(monthly([1, null], [10, 5])).toMatchObject({
      code: 'missing',
      about: 'fechas',
      place: { row: 2 },
    });
  });

  it('nothing at all is empty', () => {
    expect(codeOf(monthly([1, 2], [null, null]))).toBe('empty');
  });
});

describe('faults', () => {
  it('a bad amount stays in its month and in every sum after it', () => {
    const rows = rowsOf([1, 2, 3], [100, 'x', 50]);
    expect(rows.slice(0, 3).map((row) => row.slice(1, 4).map((cell) => codeOf(cell) ?? cell))).toEqual([
      [100, 100, 0.1],
      ['notNumber', 'notNumber', 'notNumber'],
      [50, 'notNumber', 'notNumber'],
    ]);
  });

  it('a blank month of the programme leaves unknown what comes after it', () => {
    const programado = column([100, null, ...Array.from({ length: 10 }, () => 100)]);
    const rows = rowsOf([1, 2], [90, 90], { programado });
    expect(rows.slice(0, 2).map((row) => row.slice(4).map((cell) => codeOf(cell) ?? cell))).toEqual([
      [100, -10],
      ['missing', 'missing'],
    ]);
  });

  it('without a budget there are amounts and no shares', () => {
    const [first] = rowsOf([1], [90], { presupuesto: 0 });
    expect([first?.[2], codeOf(first?.[3])]).toEqual([90, 'noBudget']);
  });

  it.each([
    [{ programado: column([1, 2, 3]) }, 'badShape'],
    [{ gestion: 26 }, 'notYear'],
    [{ presupuesto: null }, 'missing'],
    [{ presupuesto: column([1, 2]) }, 'badShape'],
  ])('%j: %s', (more, code) => {
    expect(codeOf(monthly([1], [90], more))).toBe(code);
  });
});

describe('laws', () => {
  const entry = fc.tuple(
    fc.integer({ min: serialOf(2025, 6, 1), max: serialOf(2027, 6, 1) }),
    fc.integer({ min: -1e13, max: 1e13 }).map((whole) => whole / 100),
  );
  const entries = fc.array(entry, { minLength: 1, maxLength: 60 });
  const of = (all: readonly (readonly [number, number])[]) =>
    rowsOf(
      all.map(([day]) => day),
      all.map(([, amount]) => amount),
    );

  test('not a centavo is lost: months and other years add up to the amounts', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const given = all.reduce((sofar, [, amount]) => sofar + cents(amount), 0);
        const found = executed(of(all)).reduce<number>(
          (sofar, cell) => sofar + (cell === '' ? 0 : cents(cell)),
          0,
        );
        expect(found).toBe(given);
      }),
    );
  });

  test('each sum is the one before plus the month', () => {
    fc.assert(
      fc.property(entries, (all) => {
        let before = 0;
        for (const [name, month, sofar] of of(all)) {
          if (name === 'Otras gestiones' || sofar === '') continue;
          before += month === '' ? 0 : cents(month);
          expect(cents(sofar)).toBe(before);
        }
      }),
    );
  });

  test('the order of the rows makes no difference', () => {
    fc.assert(
      fc.property(entries, (all) => {
        expect(of([...all].reverse())).toEqual(of(all));
      }),
    );
  });
});
