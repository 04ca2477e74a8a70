import { describe, expect, test } from '@jest/globals';
import { catalog } from '../../src/catalog.ts';
import type { Grid } from '../../src/engine/cells.ts';
import type { AnyFormula } from '../../src/engine/formula.ts';
import { Problem } from '../../src/engine/problem.ts';
import { ask, askColumn, columnsOf, samplesOf, told } from './rows.ts';

/** What a column of Excel holds: asked of the first formula of each kind of result, and of all of them in bench/. */
const WHOLE = 1_048_576;
const PART = 20_000;

const elementwise = catalog.filter(({ shape }) => shape === 'elementwise');

const GOOD = 49;

/** A row by its place in the sample: looked at in every turn of the column, and in none twice the same. */
const STRIDE = 997;

const rowsFor = ({ id, returns }: AnyFormula): number =>
  elementwise.find((each) => each.returns === returns)?.id === id ? WHOLE : PART;

describe.each(elementwise.map((spec) => [spec.id, spec] as const))('%s', (_, spec) => {
  test('fills a column with what it gives each row', async () => {
    const height = rowsFor(spec);
    const [sample] = await samplesOf(spec);
    if (!sample) throw new Error('no example gives a result');
    const all = askColumn(sample, sample.rows);
    // A column as people have them: most rows good, some blank, one in fifty bad.
    const rows = sample.rows.filter((__, at) => !(all[at] instanceof Problem)).slice(0, GOOD);
    rows.push(...sample.rows.filter((__, at) => all[at] instanceof Problem).slice(0, 1));
    const few = askColumn(sample, rows).map(told);
    const columns = columnsOf(sample, rows) as Readonly<Record<string, unknown[]>>;
    const tall = Object.fromEntries(
      Object.entries(columns).map(([term, cells]) => [
        term,
        Array.from({ length: height }, (__, row) => cells[row % cells.length]),
      ]),
    );
    const results = ask(sample, tall) as Grid;
    expect(results).toHaveLength(height);
    for (let row = 0; row < height; row += STRIDE)
      expect([row, told(results[row]?.[0])]).toEqual([row, few[row % few.length]]);
    expect(told(results.at(-1)?.[0])).toEqual(few[(height - 1) % few.length]);
  });
});
