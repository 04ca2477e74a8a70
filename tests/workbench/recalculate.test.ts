import { beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx, writeXlsx, type Cell, type CellValue } from 'hucre/xlsx';
import { recalculate } from '../../workbench/recalculate.ts';

/** A formula as a file stores it, with a value nobody worked out. */
const stale = (formula: string, formulaResult: CellValue = -1, more: Partial<Cell> = {}): Partial<Cell> => ({
  formula,
  formulaResult,
  ...more,
});

const cells = new Map<string, Partial<Cell>>([
  ['0,2', stale('A1/B1')],
  ['1,2', stale('_xldudf_MUNI_TASA_EJECUCION(A2,B2)')],
  ['2,2', stale('_xldudf_MUNI_TASA_EJECUCION(A3,B3)')],
  ['3,2', stale('IF(A1>B1,"más","menos")', 'viejo')],
  ['4,2', stale('A1<B1', false)],
  ['5,2', stale('SUM(TablaObras[Monto])')],
  ['6,2', stale('2*Umbral')],
  ['7,2', stale('FUNCIONAJENA(A1)', 42)],
  ['8,2', stale('A1/0', 'viejo')],
  [
    '0,4',
    stale('_xldudf_MUNI_TASA_EJECUCION(A1:A2,B1:B2)', -1, {
      formulaType: 'array',
      formulaRef: 'E1:E2',
      formulaDynamic: true,
    }),
  ],
  ['1,4', { value: -1 }],
]);

async function file(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      {
        name: 'Cifras & más',
        rows: [
          [250, 1000],
          [1500, 3000],
          [5, 0],
        ],
        cells,
        columns: [{ width: 20 }],
        freezePane: { rows: 1 },
      },
      {
        name: 'Obras',
        rows: [
          ['Obra', 'Monto'],
          ['Puente', 10],
          ['Camino', 32.5],
        ],
        tables: [{ name: 'TablaObras', range: 'A1:B3', columns: [{ name: 'Obra' }, { name: 'Monto' }] }],
      },
    ],
    namedRanges: [{ name: 'Umbral', range: "'Cifras & más'!$A$3" }],
  });
}

describe('a file recalculated without Excel', () => {
  let before: Uint8Array;
  let after: Uint8Array;
  let cell: (place: string) => CellValue | undefined;

  beforeAll(async () => {
    before = await file();
    after = await recalculate(before);
    const sheet = (await readXlsx(after)).sheets[0]!;
    cell = (place) => {
      const [row = 0, column = 0] = place.split(',').map(Number);
      return sheet.rows[row]?.[column];
    };
  });

  test.each([
    ['plain arithmetic', '0,2', 0.25],
    ['a formula of Muni, as Excel stores it', '1,2', 0.5],
    ['its error', '2,2', '#N/A'],
    ['a text', '3,2', 'menos'],
    ['a logical value', '4,2', true],
    ['a column of a table', '5,2', 42.5],
    ['a defined name', '6,2', 10],
    ['Excel’s own error', '8,2', '#DIV/0!'],
    ['the first cell of a spill', '0,4', 0.25],
    ['the next cell of a spill', '1,4', 0.5],
  ])('%s', (_, place, wanted) => {
    expect(cell(place)).toBe(wanted);
  });

  test('a function nobody here knows keeps what the file says', () => {
    expect(cell('7,2')).toBe(42);
  });

  test('nothing else changes: the other parts byte for byte, and the formulas', () => {
    const [old, fresh] = [unzipSync(before), unzipSync(after)];
    expect(Object.keys(fresh)).toEqual(Object.keys(old));
    const changed = Object.keys(old).filter((part) => strFromU8(old[part]!) !== strFromU8(fresh[part]!));
    expect(changed).toEqual(['xl/worksheets/sheet1.xml']);
    const formulas = (parts: Record<string, Uint8Array>) =>
      strFromU8(parts['xl/worksheets/sheet1.xml']!).match(/<f[ >][^<]*<\/f>/g);
    expect(formulas(fresh)).toEqual(formulas(old));
  });
});

test('a file without formulas comes back with the same cells', async () => {
  const plain = await writeXlsx({ sheets: [{ name: 'Hoja', rows: [['a', 1]] }] });
  expect((await readXlsx(await recalculate(plain))).sheets[0]?.rows).toEqual([['a', 1]]);
});
