import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  areaOf,
  giversOf,
  inOrder,
  type Area,
  type Reference,
  type Standing,
} from '../../../workbench/univer/recalc/order.ts';
import { Stale, staleIn } from '../../../workbench/univer/recalc/stale.ts';

const [ROWS, COLUMNS] = [12, 5];

/** Formulas that read what stands before them in a hidden order of the cells, so that none reads itself. */
const books = fc
  .record({
    hidden: fc.shuffledSubarray(
      Array.from({ length: ROWS * COLUMNS * 2 }, (_, at) => at),
      { minLength: 1 },
    ),
    seeds: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat(), fc.nat(2)), {
      minLength: 200,
      maxLength: 200,
    }),
  })
  .map(({ hidden, seeds }) => {
    const cells = hidden.map((at) => ({
      sheet: Math.floor(at / (ROWS * COLUMNS)),
      row: Math.floor(at / COLUMNS) % ROWS,
      column: at % COLUMNS,
    }));
    const laterThan = (at: number, area: Area): boolean => cells.slice(at).some((cell) => isIn(cell, area));
    return cells.map((cell, at): Standing => {
      const references = seeds.slice(at % 150, (at % 150) + 3).flatMap(([a, b, c, d, sheet]): Reference[] => {
        const [rows, columns] = [
          [a % ROWS, b % ROWS],
          [c % COLUMNS, d % COLUMNS],
        ].map((each) => each.sort((x, y) => x - y));
        const area = {
          sheet: sheet % 2,
          fromRow: rows![0]!,
          toRow: rows![1]!,
          fromColumn: columns![0]!,
          toColumn: columns![1]!,
        };
        if (laterThan(at, area)) return [];
        // Half of them as if taken elsewhere: the rectangle lies away, and moves with the cell.
        const moves = {
          fromRow: a % 2 === 0,
          toRow: a % 2 === 0,
          fromColumn: b % 2 === 0,
          toColumn: b % 2 === 0,
        };
        const taken = areaOf({ ...area, moves }, -3, -2);
        return [{ ...taken, moves }];
      });
      return { ...cell, references, down: 3, right: 2 };
    });
  });

const isIn = ({ sheet, row, column }: Pick<Standing, 'sheet' | 'row' | 'column'>, area: Area): boolean =>
  sheet === area.sheet &&
  row >= area.fromRow &&
  row <= area.toRow &&
  column >= area.fromColumn &&
  column <= area.toColumn;

const areasOf = ({ references, down, right }: Standing): readonly Area[] =>
  references.map((each) => areaOf(each, down, right));

const none = new Map<number, Area>();

describe('the order of formulas', () => {
  test('each once, and after all that it reads', () => {
    fc.assert(
      fc.property(books, (formulas) => {
        const order = Array.from(inOrder(formulas, giversOf(formulas, none)));
        expect([...order].sort((a, b) => a - b)).toEqual(formulas.map((_, at) => at));
        const place = new Map(order.map((formula, at) => [formula, at]));
        formulas.forEach((formula, at) => {
          formulas.forEach((other, read) => {
            if (areasOf(formula).some((area) => isIn(other, area)))
              expect(place.get(read)).toBeLessThan(place.get(at)!);
          });
        });
      }),
    );
  });

  test('a result that spreads counts in every cell it reaches', () => {
    const fixed = { fromRow: false, toRow: false, fromColumn: false, toColumn: false };
    const at = (row: number, column: number, read?: Area): Standing => ({
      ...{ sheet: 0, row, column, down: 0, right: 0 },
      references: read ? [{ ...read, moves: fixed }] : [],
    });
    const area = (fromRow: number, toRow: number, column: number): Area => ({
      ...{ sheet: 0, fromRow, toRow, fromColumn: column, toColumn: column },
    });
    const formulas = [at(0, 2, area(3, 3, 1)), at(0, 1)];
    expect([...inOrder(formulas, giversOf(formulas, new Map([[1, area(0, 4, 1)]])))]).toEqual([1, 0]);
  });

  test('a circle ends', () => {
    const all: Reference = {
      ...{ sheet: 0, fromRow: 0, toRow: Infinity, fromColumn: 0, toColumn: Infinity },
      moves: { fromRow: false, toRow: false, fromColumn: false, toColumn: false },
    };
    const formulas = [0, 1, 2].map((row) => ({
      sheet: 0,
      row,
      column: 0,
      references: [all],
      down: 0,
      right: 0,
    }));
    expect([...inOrder(formulas, giversOf(formulas, none))].sort()).toEqual([0, 1, 2]);
  });
});

test('what is worked out again is what reads a changed cell, or something that does', () => {
  fc.assert(
    fc.property(books, fc.nat(ROWS - 1), fc.nat(COLUMNS - 1), (formulas, row, column) => {
      const changed: Area = { sheet: 0, fromRow: row, toRow: row, fromColumn: column, toColumn: column };
      const order = inOrder(formulas, giversOf(formulas, none));
      const stale = new Stale();
      stale.addArea(changed);
      const again = staleIn(order, { formulas, spread: none }, stale, () => false);
      const reached = new Set<number>();
      for (let grown = -1; grown < reached.size;) {
        grown = reached.size;
        formulas.forEach((formula, at) => {
          const reads = areasOf(formula).some(
            (area) =>
              isIn({ sheet: 0, row, column }, area) ||
              [...reached].some((other) => isIn(formulas[other]!, area)),
          );
          if (reads) reached.add(at);
        });
      }
      expect(new Set(again)).toEqual(reached);
      expect(again).toHaveLength(reached.size);
    }),
  );
});
