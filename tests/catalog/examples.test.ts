import { describe, expect, it } from '@jest/globals';
import { argumentsOf } from '../../scripts/example-layout.ts';
import { catalog } from '../../src/catalog.ts';
import type { Grid, Value } from '../../src/engine/cells.ts';
import { calculate } from '../../src/engine/formula.ts';
import { Problem } from '../../src/engine/problem.ts';
import { same } from '../same.ts';

/** A problem as an example may state it: its code. */
const stated = (result: Value | Grid): unknown => (result instanceof Problem ? result.code : result);

describe.each(catalog.map((spec) => [spec.id, spec] as const))('%s', (_, spec) => {
  it.each(spec.examples.map((example, at) => [at + 1, example] as const))(
    'keeps example %i',
    async (__, example) => {
      const result = calculate(spec, argumentsOf(spec, example), await spec.tools?.());
      if ('fails' in example) expect(stated(result)).toBe(example.fails);
      else expect(same(result, example.gives, 1e-12)).toEqual([]);
    },
  );
});
