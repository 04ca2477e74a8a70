import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contraparteEstado } from '../../src/contraparte/contraparte-estado.ts';
import { Problem } from '../../src/engine/problem.ts';
import { calculated, codeOf, itKeepsItsExamples, tableOf } from '../try-formula.ts';

itKeepsItsExamples(contraparteEstado);

const stateOf = (
  convenios: readonly (readonly unknown[])[],
  movimientos: readonly (readonly unknown[])[],
  fechaCorte = 46_203,
) => tableOf(calculated(contraparteEstado, { convenios, movimientos, fechaCorte })).slice(1);

const noMovement = [[null, null, null, null]];

describe('CONTRAPARTE_ESTADO', () => {
  // municipality, committed, due, cash, kind, balance, arrears, %, state; the cut-off is day 100
  test.each([
    ['nothing due yet', [['Arani', 900, 200]], [], ['Arani', 900, 0, 0, 0, 900, 0, 0, 'al día']],
    ['due on the very day', [['Arani', 900, 100]], [], ['Arani', 900, 900, 0, 0, 900, 900, 0, 'en mora']],
    [
      'paid in full with work',
      [['Arani', 900, 100]],
      [
        ['Arani', 50, 'efectivo', 400],
        ['Arani', 50, 'En especie', 500],
      ],
      ['Arani', 900, 900, 400, 500, 0, 0, 1, 'cumplida'],
    ],
    [
      'later payments do not count',
      [['Arani', 900, 100]],
      [
        ['Arani', 100, 'efectivo', 400],
        ['Arani', 101, 'efectivo', 500],
      ],
      ['Arani', 900, 900, 400, 0, 500, 500, 400 / 900, 'en mora'],
    ],
    [
      'a payment returned',
      [['Arani', 900, 200]],
      [
        ['Arani', 50, 'efectivo', 400],
        ['Arani', 60, 'efectivo', -100],
      ],
      ['Arani', 900, 0, 300, 0, 600, 0, 300 / 900, 'al día'],
    ],
  ])('%s', (_, convenios, movimientos, row) => {
    expect(stateOf(convenios, movimientos.length > 0 ? movimientos : noMovement, 100)).toEqual([row]);
  });

  test('headings and blank rows are skipped', () => {
    const convenios = [
      ['Municipio', 'Comprometido', 'Vencimiento'],
      ['Arani', 900, 100],
      [null, '', null],
    ];
    const rows = stateOf(convenios, [['MUNICIPIO', 'Fecha', 'Tipo', 'Monto'], ...noMovement], 100);
    expect(rows).toEqual([['Arani', 900, 900, 0, 0, 900, 900, 0, 'en mora']]);
  });

  test('a bad amount spoils its municipality and no other', () => {
    const convenios = [
      ['Arani', 900, 100],
      ['Colomi', 500, 100],
    ];
    const movimientos = [
      ['Arani', 50, 'efectivo', 'cien'],
      ['Colomi', 50, 'efectivo', 500],
    ];
    const [arani, colomi] = stateOf(convenios, movimientos, 100);
    const bad = new Problem('notNumber', 'movimientos', { row: 1, column: 4 }, 'cien');
    expect(arani).toEqual(['Arani', 900, 900, bad, 0, bad, bad, bad, bad]);
    expect(colomi).toEqual(['Colomi', 500, 500, 500, 0, 0, 0, 1, 'cumplida']);
  });

  test('an agreement without a due date is committed, but nobody can say what is due', () => {
    const [row = []] = stateOf([['Arani', 900, null]], noMovement, 100);
    const missing = new Problem('missing', 'convenios', { row: 1, column: 3 });
    expect(row).toEqual(['Arani', 900, missing, 0, 0, 900, missing, 0, missing]);
  });

  test('an unknown kind of movement is refused where it counts', () => {
    const [row = []] = stateOf([['Arani', 900, 100]], [['Arani', 50, 'cheque', 100]], 100);
    expect(codeOf(row[3])).toBe('notChoice');
    expect(codeOf(row[4])).toBe('notChoice');
    expect(row.slice(0, 3)).toEqual(['Arani', 900, 900]);
  });

  test('a word that JavaScript knows is no kind of movement either', () => {
    const [row = []] = stateOf([['Arani', 900, 100]], [['Arani', 50, 'constructor', 100]], 100);
    expect([row[3], row[4]].map((cell) => codeOf(cell))).toEqual(['notChoice', 'notChoice']);
  });

  const name = fc.constantFrom('Arani', 'Colomi', 'Tapacarí', 'San Benito');
  const centavos = fc.integer({ min: 0, max: 100_000_000 });
  const agreement = fc.tuple(name, centavos, fc.integer({ min: 1, max: 200 }));
  const movement = fc.tuple(
    name,
    fc.integer({ min: 1, max: 200 }),
    fc.constantFrom('efectivo', 'especie'),
    centavos,
  );
  const agreed = fc.array(agreement, { minLength: 1, maxLength: 20 });
  const moved = fc.array(movement, { minLength: 1, maxLength: 30 });
  const inBolivianos = (rows: readonly (readonly unknown[])[], at: number) =>
    rows.map((row) => row.map((cell, column) => (column === at ? Number(cell) / 100 : cell)));
  const whole = (cell: unknown): number => Math.round(Number(cell) * 100);

  test('nothing is lost: columns add up to the ranges, and the balance to what they leave', () => {
    fc.assert(
      fc.property(agreed, moved, (convenios, movimientos) => {
        const rows = stateOf(inBolivianos(convenios, 1), inBolivianos(movimientos, 3), 100);
        const total = (at: number) => rows.reduce((all, row) => all + whole(row[at]), 0);
        const counted = movimientos.filter(([, day]) => day <= 100);
        const sum = (all: readonly number[]) => all.reduce((sofar, each) => sofar + each, 0);
        expect(total(1)).toBe(sum(convenios.map(([, committed]) => committed)));
        expect(total(2)).toBe(sum(convenios.filter(([, , due]) => due <= 100).map(([, each]) => each)));
        expect(total(3) + total(4)).toBe(sum(counted.map(([, , , paid]) => paid)));
        expect(total(5)).toBe(total(1) - total(3) - total(4));
        for (const row of rows) {
          expect(whole(row[6])).toBe(Math.max(0, whole(row[2]) - whole(row[3]) - whole(row[4])));
        }
      }),
    );
  });

  test('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(agreed, moved, (convenios, movimientos) => {
        const byName = (a: readonly unknown[], b: readonly unknown[]) =>
          String(a[0]).localeCompare(String(b[0]));
        const forward = stateOf(inBolivianos(convenios, 1), inBolivianos(movimientos, 3), 100);
        const backward = stateOf(
          inBolivianos([...convenios].reverse(), 1),
          inBolivianos([...movimientos].reverse(), 3),
          100,
        );
        expect([...backward].sort(byName)).toEqual([...forward].sort(byName));
      }),
    );
  });
});
