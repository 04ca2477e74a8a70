import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contraparteEstado } from '../../src/contraparte/contraparte-estado.ts';
import { contraparteLibro } from '../../src/contraparte/contraparte-libro.ts';
import { toCentavos } from '../../src/engine/money.ts';
import { calculated, codeOf, itKeepsItsExamples, tableOf } from '../try-formula.ts';

itKeepsItsExamples(contraparteLibro);

const name = fc.constantFrom('Arani', 'Tapacarí', 'tapacari ', 'San Benito');
const centavos = fc.integer({ min: -100_000_000, max: 100_000_000 });
const movement = fc
  .tuple(name, fc.integer({ min: 1, max: 60 }), fc.constantFrom('efectivo', 'especie'), centavos)
  .map(([who, day, means, each]) => [who, day, means, each / 100] as const);
const moved = fc.array(movement, { minLength: 1, maxLength: 30 });

const ledger = (movimientos: readonly (readonly unknown[])[], municipio: string, saldoInicial: number) =>
  tableOf(calculated(contraparteLibro, { movimientos, municipio, saldoInicial })).slice(1);

describe('CONTRAPARTE_LIBRO', () => {
  test('every balance is the one before less the amount, by date, and no movement is lost', () => {
    fc.assert(
      fc.property(moved, centavos, (movimientos, opening) => {
        const [[who]] = movimientos as [(typeof movimientos)[number]];
        const [first, ...rows] = ledger(movimientos, who, opening / 100);
        let balance = toCentavos(Number(first?.[3]));
        expect(balance).toBe(opening);
        for (const [, , paid, after] of rows) {
          balance -= toCentavos(Number(paid));
          expect(toCentavos(Number(after))).toBe(balance);
        }
        const days = rows.map(([day]) => Number(day));
        expect(days).toEqual([...days].sort((a, b) => a - b));
        const isSame = (other: string) => (other.trim() === 'Arani' || other === 'San Benito' ? other : 'T');
        const own = movimientos.filter(([other]) => isSame(other) === isSame(who));
        expect(rows).toHaveLength(own.length);
        expect(opening - balance).toBe(own.reduce((all, [, , , each]) => all + toCentavos(each), 0));
      }),
    );
  });

  test('the order of the movements does not matter, but for those of one day', () => {
    fc.assert(
      fc.property(fc.uniqueArray(movement, { minLength: 1, selector: ([, day]) => day }), (movimientos) => {
        const [[who]] = movimientos as [(typeof movimientos)[number]];
        expect(ledger([...movimientos].reverse(), who, 100)).toEqual(ledger(movimientos, who, 100));
      }),
    );
  });

  test('it ends where CONTRAPARTE_ESTADO stands', () => {
    fc.assert(
      fc.property(moved, centavos, (movimientos, committed) => {
        const [[who]] = movimientos as [(typeof movimientos)[number]];
        const convenios = [[who, committed / 100, 30]];
        const states = tableOf(calculated(contraparteEstado, { convenios, movimientos, fechaCorte: 100 }));
        expect(ledger(movimientos, who, committed / 100).at(-1)?.[3]).toBe(states[1]?.[5]);
      }),
    );
  });

  test('movements of one day keep their order', () => {
    const rows = ledger(
      [
        ['Arani', 50, 'especie', 1],
        ['Arani', 50, 'efectivo', 2],
        ['Arani', 50, 'especie', 3],
      ],
      'Arani',
      10,
    );
    expect(rows.map(([, , paid]) => paid)).toEqual(['', 1, 2, 3]);
  });

  test('a day nobody can read leaves every balance unknown, and says why', () => {
    const rows = ledger(
      [
        ['Arani', 50, 'efectivo', 1],
        ['Arani', 'ayer', 'efectivo', 2],
      ],
      'Arani',
      10,
    );
    expect(rows.map(([, , paid]) => paid)).toEqual(['', 2, 1]);
    expect(rows.slice(1).map(([, , , balance]) => codeOf(balance))).toEqual(['notDate', 'notDate']);
  });

  test('an unknown kind is shown and its amount counts', () => {
    const [, row = []] = ledger([['Arani', 50, 'cheque', 4]], 'Arani', 10);
    expect([codeOf(row[1]), row[3]]).toEqual(['notChoice', 6]);
  });
});
