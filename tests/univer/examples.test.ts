import { beforeAll, describe, expect, test } from '@jest/globals';
import { columnLetters } from '../../src/books/plan.ts';
import type { Cell, Grid, Value } from '../../src/engine/cells.ts';
import { termsOf, type AnyFormula } from '../../src/engine/formula.ts';
import { cellErrorOf, explain, Problem } from '../../src/engine/problem.ts';
import { givenIn, type AnyExample } from '../../src/example-layout.ts';
import { everyFormula, libraryResult, numbered, Tally } from '../every-example.ts';
import { calculatedSheets, type Sheets } from './sheet.ts';

type Rows = (Cell | null)[][];

const rowsOf = (cells: unknown): Rows => (Array.isArray(cells) ? (cells as Rows) : [[cells as Cell]]);

/** The example laid out on a sheet: each argument in columns of its own, the formula to their right. */
function laidOut(spec: AnyFormula, example: AnyExample) {
  const top: Rows[number] = [];
  const sheet: Rows = [top];
  const addresses: string[] = [];
  let left = 0;
  for (const term of termsOf(spec.params)) {
    const cells = givenIn(example)[term];
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
  top[left] = `=MUNI.${spec.id}(${addresses.join(',').replace(/,+$/, '')})`;
  return { rows: sheet.map((row) => Array.from(row, (cell) => cell ?? null)), left };
}

/** Univer keeps a logical value as 1 or 0. */
const kept = (value: Value | undefined): unknown => {
  if (value instanceof Problem) return cellErrorOf(value);
  return typeof value === 'boolean' ? Number(value) : (value ?? '');
};

const gridOf = (result: Value | Grid): Grid =>
  Array.isArray(result) ? (result as Grid) : [[result as Value]];

/** The block and what stands around it: a row and a column more, where nothing may have spilled. */
const withMargin = (block: Grid): unknown[][] => {
  const width = block[0]?.length ?? 0;
  const rows = block.map((row) => [...row.map(kept), '']);
  return [...rows, Array.from({ length: width + 1 }, () => '')];
};

const sentenceOf = (value: Value): string | undefined =>
  value instanceof Problem ? explain(value, 'es') : undefined;

const tally = new Tally();

describe.each(everyFormula)('MUNI.%s in a sheet', (_, spec) => {
  const layouts = spec.examples.map((example) => laidOut(spec, example));
  let sheets: Sheets;
  beforeAll(async () => {
    sheets = await calculatedSheets(
      layouts.map(({ rows }) => rows),
      { formulas: [spec] },
    );
  });

  test.each(numbered(spec))('example %d', async (at, example) => {
    const { left } = layouts[at - 1] ?? { left: 0 };
    const expected = gridOf(await libraryResult(spec, example));
    const block = withMargin(expected);
    const found = block.map((row, down) =>
      row.map((__, right) => sheets.cell(at - 1, `${columnLetters(left + right)}${down + 1}`) ?? ''),
    );
    expect(found).toEqual(block);
    const told = expected.map((row, down) =>
      row.map((__, right) => sheets.explained(at - 1, down, left + right)),
    );
    expect(told).toEqual(expected.map((row) => row.map(sentenceOf)));
    tally.add(spec, at);
  });
});

test('every example was asked of the grid', () => {
  tally.expectAll();
});
