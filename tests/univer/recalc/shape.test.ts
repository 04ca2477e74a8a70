import { describe, expect, test } from '@jest/globals';
import { shapeOf } from '../../../workbench/univer/recalc/shape.ts';

/** Formulas of a cell (row, column from 0), and how they read somewhere else. */
const moved: readonly (readonly [string, readonly [number, number], readonly [number, number], string])[] = [
  ['=A1+$B$2', [0, 2], [4, 3], '=B5+$B$2'],
  ['=$A7&"A1 ""B2"""&C$3', [6, 1], [7, 2], '=$A8&"A1 ""B2"""&D$3'],
  [`=SUM('Hoja A1'!$C$6:$C9,Z5)`, [8, 0], [9, 1], `=SUM('Hoja A1'!$C$6:$C10,AA6)`],
  ['=LOG10(A1)*1.5E3-H1!B2', [0, 0], [1, 0], '=LOG10(A2)*1.5E3-H1!B3'],
  [
    '=IF(AND(a1=TRUE,B1<>.5),MUNI.PLAN_PAGOS(A1,2%),"")',
    [0, 4],
    [2, 4],
    '=IF(AND(A3=TRUE,B3<>.5),MUNI.PLAN_PAGOS(A3,2%),"")',
  ],
];

describe('the shape of a formula', () => {
  test.each(moved)('%s from %j in %j', (formula, [row, column], [down, right], elsewhere) => {
    const shape = shapeOf(formula, row, column);
    expect(shape?.at(row, column)).toBe(formula.replace('a1', 'A1'));
    expect(shape?.at(down, right)).toBe(elsewhere);
    expect(shapeOf(elsewhere, down, right)?.key).toBe(shape?.key);
  });

  test.each([
    '=Umbral*2',
    '=SUM(Tabla[Monto])',
    '=SUM(A:A)',
    '=SUM(1:3)',
    '=A1:INDEX(B1:B9,2)',
    '=@A1',
    '=A1#',
    '=#REF!+A1',
    '={1,2}+A1',
    '="sin cerrar',
  ])('%s is taken as it is', (formula) => {
    expect(shapeOf(formula, 3, 3)).toBeUndefined();
  });

  test('what is fixed and what moves is not the same', () => {
    const keys = ['=A1', '=$A1', '=A$1', '=$A$1', '=A2', '=B1'].map((each) => shapeOf(each, 0, 0)?.key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
