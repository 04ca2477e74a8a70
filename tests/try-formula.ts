import { expect, test } from '@jest/globals';
import { calculate, termsOf, type AnyFormula } from '../src/engine/formula.ts';
import type { Grid, Input, Value } from '../src/engine/cells.ts';
import { Problem } from '../src/engine/problem.ts';
import type { Term } from '../src/glossary.ts';

type Arguments = Readonly<Partial<Record<Term, Input>>>;

/** A formula as a sheet runs it, with its arguments by name and its tools loaded. */
export async function tryFormula(spec: object, given: Arguments): Promise<Value | Grid> {
  const any = spec as AnyFormula;
  return calculate(
    any,
    termsOf(any.params).map((term) => given[term]),
    await any.tools?.(),
  );
}

/** The same for formulas that load nothing. */
export function calculated(spec: object, given: Arguments): Value | Grid {
  const any = spec as AnyFormula;
  return calculate(
    any,
    termsOf(any.params).map((term) => given[term]),
  );
}

/** The block a table gives; fails the test when it gave anything else. */
export function tableOf(result: Value | Grid): readonly (readonly Value[])[] {
  if (!Array.isArray(result)) throw new Error(`not a table: ${JSON.stringify(result)}`);
  return result as Grid;
}

export const codeOf = (value: Value | Grid | undefined): string | undefined =>
  value instanceof Problem ? value.code : undefined;

/** Every example of a formula, as its own test. */
export function itKeepsItsExamples(spec: object): void {
  const any = spec as AnyFormula;
  for (const [at, example] of any.examples.entries()) {
    test(`example ${at + 1} of ${any.id}`, async () => {
      const result = await tryFormula(any, example.given);
      if ('fails' in example) expect(codeOf(result)).toBe(example.fails);
      else expect(result).toEqual(example.gives);
    });
  }
}
