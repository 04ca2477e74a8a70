import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cobertura } from '../../src/convocatoria/cobertura.ts';
import type { Value } from '../../src/engine/cells.ts';
import { itKeepsItsExamples, tableOf, tryFormula } from '../try-formula.ts';

itKeepsItsExamples(cobertura);

const covered = async (
  municipios: readonly unknown[][],
  servicios: readonly unknown[][],
  universo?: unknown[][],
) => tableOf(await tryFormula(cobertura, { municipios, servicios, universo })).slice(1);
const rowFor = (rows: readonly (readonly Value[])[], group: string, name: string) =>
  rows.find(([a, b]) => a === group && b === name)?.slice(2);

test('without a universe of one’s own, all the municipalities of Bolivia', async () => {
  const rows = await covered([['G.A.M. de Colomi'], ['San Pedro'], ['Colomi']], [['PDM'], ['PDM'], ['POA']]);
  const [total] = rows.filter(([group]) => group === 'Total');
  expect(total!.slice(3)).toEqual([1, 1 / (total![2] as number), 2]);
  const departments = rows.filter(([group]) => group === 'Departamento');
  expect(departments).toHaveLength(9);
  expect(departments.reduce((all, row) => all + (row[2] as number), 0)).toBe(total![2]);
  expect(rowFor(rows, 'Fuera del universo', 'San Pedro')).toEqual(['', '', '', 1]);
});

test('departments, and categories, add up to the total; nothing is lost outside', async () => {
  const places = ['Norte', 'Sur', 'Este', 'Oeste', 'Centro'];
  const universo = places.map((name, at) => [name, at < 2 ? 'X' : 'Y', 'ABC'[at % 3]]);
  const list = fc.array(fc.tuple(fc.constantFrom(...places, 'Otro'), fc.constantFrom('PDM', 'pdm', 'POA')), {
    minLength: 1,
    maxLength: 30,
  });
  await fc.assert(
    fc.asyncProperty(list, async (all) => {
      const rows = await covered(
        all.map(([place]) => [place]),
        all.map(([, service]) => [service]),
        universo,
      );
      const sums = (group: string) =>
        [2, 3, 5].map((at) =>
          rows.filter(([name]) => name === group).reduce((sum, row) => sum + (row[at] as number), 0),
        );
      expect(sums('Departamento')).toEqual(sums('Total'));
      expect(sums('Categoría')).toEqual(sums('Total'));
      const outside = rows.filter(([group]) => group === 'Fuera del universo');
      const lost = outside.reduce((sum, row) => sum + (row[5] as number), 0);
      expect((sums('Total')[2] ?? 0) + lost).toBe(all.length);
      expect(sums('Total')[1]).toBe(
        new Set(all.map(([place]) => place).filter((each) => each !== 'Otro')).size,
      );
    }),
    { numRuns: 60 },
  );
});
