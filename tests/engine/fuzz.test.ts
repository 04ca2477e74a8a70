import { describe, expect, it } from '@jest/globals';
import { catalog } from '../../src/catalog.ts';
import type { Grid, Value } from '../../src/engine/cells.ts';
import { calculate, termsOf, type AnyFormula } from '../../src/engine/formula.ts';
import type { Kind } from '../../src/engine/kinds.ts';
import { locales } from '../../src/engine/language.ts';
import { explain, Problem } from '../../src/engine/problem.ts';
import { OddInputs } from './odd-inputs.ts';
import { Random } from './random.ts';

const CALLS = Math.ceil(100_000 / catalog.length);
const SEED = 20_260_801;

const cellsOf = (result: Value | Grid): readonly Value[] =>
  Array.isArray(result) ? (result as Grid).flat() : [result as Value];

/** Words no reader should meet: a hole in a sentence, or what JavaScript calls nothing. */
const HOLE = /undefined|\[object|\{\w+\}/;

function faultOf(value: Value): string | undefined {
  if (value instanceof Problem) {
    if (value.code === 'internal') return 'an internal fault';
    return locales.map((locale) => explain(value, locale)).find((sentence) => HOLE.test(sentence));
  }
  if (typeof value === 'number')
    return Number.isFinite(value) && !Object.is(value, -0) ? undefined : `the number ${value}`;
  return typeof value === 'string' || typeof value === 'boolean' ? undefined : `${typeof value} in a cell`;
}

function faultIn(spec: AnyFormula, given: readonly unknown[], tools: unknown): string | undefined {
  try {
    return cellsOf(calculate(spec, given, tools))
      .map(faultOf)
      .find(Boolean);
  } catch (caught) {
    return String(caught);
  }
}

/** Some thousand names to look up take a while on a machine that does other things. */
const PATIENCE = 60_000;

describe('whatever a formula is given, it answers with cells or problems', () => {
  it.each(catalog.map((spec) => [spec.id, spec] as const))(
    '%s',
    async (_, spec) => {
      const tools: unknown = await spec.tools?.();
      const random = new Random(SEED);
      const inputs = new OddInputs(random);
      const terms = termsOf(spec.params);
      const kinds = terms.map((term) => spec.params[term] as Kind<unknown>);
      for (let call = 0; call < CALLS; call++) {
        const { given: example } = random.oneOf(spec.examples);
        const given = inputs.call(
          kinds,
          terms.map((term) => example[term]),
        );
        const fault = faultIn(spec, given, tools);
        if (fault !== undefined) expect({ fault, given }).toBeUndefined();
      }
      expect(CALLS).toBeGreaterThan(5000);
    },
    PATIENCE,
  );
});
