import { describe, expect, test } from '@jest/globals';
import { catalog } from '../../src/catalog.ts';
import type { Grid, Value } from '../../src/engine/cells.ts';
import { calculate, termsOf, type AnyFormula } from '../../src/engine/formula.ts';
import { givenIn, type AnyExample } from '../../src/example-layout.ts';
import { Random } from '../engine/random.ts';
import { same } from '../same.ts';
import { rowOrder, type Shuffle } from './row-order.ts';
import { told } from './rows.ts';

const TIMES = 6;
const random = new Random(11);

const readsRanges = ({ shape, params }: AnyFormula): boolean =>
  shape !== 'elementwise' && Object.values(params).some((kind) => kind.shape === 'range');

const asItIs = (length: number): number[] => Array.from({ length }, (_, at) => at);

/** The rows these arguments have in common in an example; 0 where there are not two to exchange. */
function heightIn(example: AnyExample, { rows }: Shuffle): number {
  const blocks = rows.map((term) => givenIn(example)[term]).filter((cells) => cells !== undefined);
  const heights = new Set(blocks.map((cells) => (Array.isArray(cells) ? cells.length : 1)));
  const [height = 0] = heights;
  return heights.size === 1 && height > 1 ? height : 0;
}

function withOrder(spec: AnyFormula, example: AnyExample, { rows }: Shuffle, order: readonly number[]) {
  return termsOf(spec.params).map((term) => {
    const cells = givenIn(example)[term];
    return rows.includes(term) && Array.isArray(cells) ? order.map((at) => cells[at] as unknown[]) : cells;
  });
}

/** The rows of a result without its heading and the columns that only count. */
function bodyOf(spec: AnyFormula, result: Value | Grid, except: readonly string[] = []): Grid {
  const rows = Array.isArray(result) ? (result as Grid) : [[result as Value]];
  if (spec.shape !== 'table') return rows;
  const [heading = [], ...body] = rows;
  return body.map((row) => row.filter((_, at) => !except.some((name) => name === heading[at])));
}

const sorted = (rows: Grid): Grid =>
  [...rows].sort((a, b) => (JSON.stringify(a.map(told)) < JSON.stringify(b.map(told)) ? -1 : 1));

const kept: Readonly<Record<Shuffle['gives'], (body: Grid, order: readonly number[]) => Grid>> = {
  same: (body) => body,
  moved: (body, order) => order.map((at) => body[at] ?? []),
  reordered: sorted,
};

describe.each(catalog.filter(readsRanges).map((spec) => [spec.id, spec] as const))('%s', (id, spec) => {
  const declared = rowOrder[id];

  test('says what the order of its rows is worth', () => {
    expect(declared).toBeDefined();
  });

  if (typeof declared !== 'object') return;
  test.each(declared.map((shuffle) => [shuffle.rows.join(', '), shuffle] as const))(
    'whatever the order of %s',
    async (_, shuffle) => {
      const tools: unknown = await spec.tools?.();
      const asked = spec.examples.filter((each) => 'gives' in each && heightIn(each, shuffle) > 0);
      expect(asked.length).toBeGreaterThan(0);
      for (const example of asked) {
        const before = calculate(
          spec,
          withOrder(spec, example, shuffle, asItIs(heightIn(example, shuffle))),
          tools,
        );
        for (let time = 0; time < TIMES; time++) {
          const order = random.order(heightIn(example, shuffle));
          const after = calculate(spec, withOrder(spec, example, shuffle, order), tools);
          const found = bodyOf(spec, after, shuffle.except);
          const wanted = kept[shuffle.gives](bodyOf(spec, before, shuffle.except), order);
          expect([order, same(shuffle.gives === 'reordered' ? sorted(found) : found, wanted, 1e-12)]).toEqual(
            [order, []],
          );
        }
      }
    },
  );
});

test('nothing is declared of formulas that are not there', () => {
  const known = catalog.filter(readsRanges).map(({ id }) => id);
  expect(Object.keys(rowOrder).filter((id) => !known.includes(id))).toEqual([]);
});
