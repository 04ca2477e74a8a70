import { describe, expect, test } from '@jest/globals';
import { catalog } from '../../src/catalog.ts';
import { columnLetters } from '../../src/books/plan.ts';
import type { Cell, Grid, Value } from '../../src/engine/cells.ts';
import { calculate, termsOf, type AnyFormula } from '../../src/engine/formula.ts';
import { cellErrorOf, Problem } from '../../src/engine/problem.ts';
import { calculated } from './sheet.ts';

type Example = AnyFormula['examples'][number];
type Rows = (Cell | null)[][];

const rowsOf = (cells: unknown): Rows => (Array.isArray(cells) ? (cells as Rows) : [[cells as Cell]]);

/** The example laid out on a sheet: each argument in columns of its own, the formula to their right. */
function laidOut(spec: AnyFormula, { given }: Example) {
  const top: Rows[number] = [];
  const sheet: Rows = [top];
  const addresses: string[] = [];
  let left = 0;
  for (const term of termsOf(spec.params)) {
    const cells = Object.entries(given).find(([name]) => name === term)?.[1];
    if (cells === undefined) {
      addresses.push('');
      continue;
    }
    const rows = rowsOf(cells);
    rows.forEach((row, down) => {
      row.forEach((cell, right) => {
        (sheet[down] ??= [])[left + right] = cell;
      });
    });
    const width = Math.max(...rows.map((row) => row.length));
    const corner = `${columnLetters(left + width - 1)}${rows.length}`;
    addresses.push(rows.length * width === 1 ? corner : `${columnLetters(left)}1:${corner}`);
    left += width;
  }
  const formula = `=MUNI.${spec.id}(${addresses.join(',').replace(/,+$/, '')})`;
  top[left] = formula;
  return { rows: sheet.map((row) => Array.from(row, (cell) => cell ?? null)), left };
}

const shown = (value: Value | undefined): unknown => {
  if (value instanceof Problem) return cellErrorOf(value);
  return value ?? '';
};

const wanted = async (spec: AnyFormula, { given }: Example): Promise<unknown[][]> => {
  const args = termsOf(spec.params).map((term) => Object.entries(given).find(([name]) => name === term)?.[1]);
  const result: Value | Grid = calculate(spec, args, await spec.tools?.());
  return Array.isArray(result) ? (result as Grid).map((row) => row.map(shown)) : [[shown(result as Value)]];
};

/** Univer keeps a logical value as 1 or 0. */
const kept = (value: unknown): unknown => (typeof value === 'boolean' ? Number(value) : (value ?? ''));

describe.each(catalog.map((spec) => [spec.id, spec] as const))('MUNI.%s in a sheet', (_, spec) => {
  test.each(spec.examples.map((example, at) => [at + 1, example] as const))(
    'example %d',
    async (_at, example) => {
      const { rows, left } = laidOut(spec, example);
      const { cell } = await calculated(rows, { formulas: catalog });
      const expected = await wanted(spec, example);
      const found = expected.map((row, down) =>
        row.map((__, right) => cell(`${columnLetters(left + right)}${down + 1}`)),
      );
      expect(found.map((row) => row.map(kept))).toEqual(expected.map((row) => row.map(kept)));
    },
  );
});
