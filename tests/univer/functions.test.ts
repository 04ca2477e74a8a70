import { describe, expect, test } from '@jest/globals';
import { catalog } from '../../src/catalog.ts';
import { calculated } from './sheet.ts';

const formulas = catalog;

describe('MUNI formulas in a sheet', () => {
  test.each([
    ['=MUNI.TASA_EJECUCION(50,200)', 0.25],
    ['=muni.tasa_ejecucion(50,200)', 0.25],
    ['=ROUND(MUNI.TASA_EJECUCION(1,3)*100,1)', 33.3],
    ['=MUNI.TASA_EJECUCION(500,0)', '#N/A'],
    ['=MUNI.TASA_EJECUCION(,200)', '#N/A'],
    ['=MUNI.TASA_EJECUCION(1/0,200)', '#VALUE!'],
    ['=MUNI.TASA_EJECUCION("medio",200)', '#VALUE!'],
    ['=MUNI.TASA_EJECUCION(1,2,3)', '#VALUE!'],
    ['=MUNI.TASA_EJECUCION()', '#N/A'],
    ['=IFERROR(MUNI.TASA_EJECUCION(500,0),"sin dato")', 'sin dato'],
  ])('%s gives %s', async (formula, wanted) => {
    const { cell } = await calculated([[formula]], { formulas });
    expect(cell('A1')).toBe(wanted);
  });

  test('a whole column spills; a blank row stays blank and a bad one keeps its error to itself', async () => {
    const { cell } = await calculated(
      [
        [750_000, 1_000_000, '=MUNI.TASA_EJECUCION(A1:A4,B1:B4)'],
        [0, 80_000],
        [null, null],
        [5, 0],
      ],
      { formulas },
    );
    expect(['C1', 'C2', 'C3', 'C4'].map(cell)).toEqual([0.75, 0, '', '#N/A']);
  });

  test('a blank cell is missing, a zero is zero', async () => {
    const { cell } = await calculated(
      [
        [null, 200, '=MUNI.TASA_EJECUCION(A1,B1)'],
        [0, 200, '=MUNI.TASA_EJECUCION(A2,B2)'],
      ],
      { formulas },
    );
    expect([cell('C1'), cell('C2')]).toEqual(['#N/A', 0]);
  });

  test('an error can be explained where it stands, also inside a spill', async () => {
    const { engine } = await calculated(
      [
        [750, 1000, '=MUNI.TASA_EJECUCION(A1:A2,B1:B2)'],
        [5, 0],
      ],
      { formulas },
    );
    expect(engine.problems.explain({ sheet: 'hoja', row: 1, column: 2 })?.es).toBe(
      'Presupuesto, fila 2: sin presupuesto: es cero o está vacío y no hay sobre qué medir.',
    );
    expect(engine.problems.explain({ sheet: 'hoja', row: 0, column: 2 })).toBeUndefined();
  });
});
