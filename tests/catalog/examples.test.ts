import { describe, expect, it, test } from '@jest/globals';
import type { Grid, Value } from '../../src/engine/cells.ts';
import { Problem } from '../../src/engine/problem.ts';
import { everyFormula, libraryResult, numbered, Tally } from '../every-example.ts';
import { same } from '../same.ts';

/** A problem as an example may state it: its code. */
const stated = (result: Value | Grid): unknown => (result instanceof Problem ? result.code : result);

const tally = new Tally();

describe.each(everyFormula)('%s', (_, spec) => {
  it.each(numbered(spec))('keeps example %i', async (at, example) => {
    const result = await libraryResult(spec, example);
    if ('fails' in example) expect(stated(result)).toBe(example.fails);
    else expect(same(result, example.gives, 1e-12)).toEqual([]);
    tally.add(spec, at);
  });
});

test('every example was compared with what it says', () => {
  tally.expectAll();
});
