import { expect } from '@jest/globals';
import { catalog } from '../src/catalog.ts';
import type { Grid, Value } from '../src/engine/cells.ts';
import { calculate, type AnyFormula } from '../src/engine/formula.ts';
import { argumentsOf, type AnyExample } from '../src/example-layout.ts';

/** The catalogue as `describe.each` takes it. Every host is tried on it, never on a list of its own. */
export const everyFormula = catalog.map((spec) => [spec.id, spec] as const);

/** The examples of a formula, numbered as help shows them. */
export const numbered = ({ examples }: AnyFormula) =>
  examples.map((example, at) => [at + 1, example] as const);

/** What the library gives for an example. */
export const libraryResult = async (spec: AnyFormula, example: AnyExample): Promise<Value | Grid> =>
  calculate(spec, argumentsOf(spec, example), await spec.tools?.());

/** Counts what a host was asked, so that an example that slips by fails: the last test of a file looks at it. */
export class Tally {
  private readonly seen = new Map<string, Set<number>>();

  add({ id }: AnyFormula, example: number): void {
    this.seen.set(id, (this.seen.get(id) ?? new Set()).add(example));
  }

  /** Fails unless every example of these formulas was compared. */
  expectAll(formulas: readonly AnyFormula[] = catalog): void {
    const compared = formulas.map(({ id }) => [id, this.seen.get(id)?.size ?? 0] as const);
    expect(compared).toEqual(formulas.map(({ id, examples }) => [id, examples.length]));
    expect(compared.filter(([, count]) => count < LEAST)).toEqual([]);
  }
}

/** A result and a failure, at the least. */
const LEAST = 2;
