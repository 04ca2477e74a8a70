import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { duplicados } from '../../src/poa/duplicados.ts';
import { calculated, itKeepsItsExamples, tableOf } from '../try-formula.ts';

itKeepsItsExamples(duplicados);

const found = (claves: readonly (readonly unknown[])[]) =>
  tableOf(calculated(duplicados, { claves })).slice(1);

test('every repeated key with all its rows, and no other', () => {
  const key = fc.constantFrom('a', 'A', ' á', 'b', 'B ', 'c', 'd', null);
  const plain = (cell: string | null) => cell?.trim().toLowerCase().replace('á', 'a');
  fc.assert(
    fc.property(fc.array(key, { minLength: 1, maxLength: 20 }), (cells) => {
      if (cells.every((cell) => cell === null)) return;
      const rowsOf = new Map<string, number[]>();
      for (const [at, cell] of cells.entries()) {
        const word = plain(cell);
        if (word !== undefined) rowsOf.set(word, [...(rowsOf.get(word) ?? []), at + 1]);
      }
      const expected = [...rowsOf.values()]
        .filter((rows) => rows.length > 1)
        .map((rows) => [rows.length, rows.join('; ')]);
      const told = found(cells.map((cell) => [cell])).map(([, times, rows]) => [times, rows]);
      expect(told).toEqual(expected.length === 0 ? [[0, '']] : expected);
    }),
  );
});

test('a long list of rows is cut where a cell could not hold it', () => {
  const [[, times, rows] = []] = found(Array<string[]>(60_000).fill(['x']));
  expect(times).toBe(60_000);
  expect(rows).toMatch(/; 50… y 59950 más$/);
});
