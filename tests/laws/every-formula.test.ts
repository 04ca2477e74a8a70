import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Grid, Value } from '../../src/engine/cells.ts';
import { calculate, type AnyFormula } from '../../src/engine/formula.ts';
import { argumentsOf, type AnyExample } from '../../src/example-layout.ts';
import { faultIn } from '../engine/faults.ts';
import { everyFormula } from '../every-example.ts';

/** Nothing inside may change any more: whoever writes on what the host lent fails. */
function frozen<T>(value: T): T {
  if (Array.isArray(value)) value.forEach(frozen);
  return Object.freeze(value);
}

const filled = (cells: unknown, size: number): unknown =>
  Array.isArray(cells) ? cells.map((each) => filled(each, size)) : typeof cells === 'number' ? size : cells;

/** The arguments with every number of one of them, and of all of them, as large as this. */
const withAll = (given: readonly unknown[], size: number): readonly (readonly unknown[])[] => [
  given.map((cells) => filled(cells, size)),
  ...given.map((_, at) => given.map((cells, other) => (other === at ? filled(cells, size) : cells))),
];

const copy = <T>(value: T): T => structuredClone(value);

describe.each(everyFormula)('%s', (_, spec: AnyFormula) => {
  let tools: unknown;
  beforeAll(async () => {
    tools = await spec.tools?.();
  });
  const ask = (example: AnyExample): Value | Grid =>
    calculate(spec, frozen(copy(argumentsOf(spec, example))), tools);
  const answered = spec.examples.filter((example) => 'gives' in example);

  test('says the same twice, whatever was asked between, and writes on nothing it was lent', () => {
    const first = spec.examples.map(ask);
    const backwards = [...spec.examples].reverse().map(ask).reverse();
    expect(backwards).toEqual(first);
  });

  test('gives a block of even rows', () => {
    for (const example of answered) {
      const result = ask(example);
      if (!Array.isArray(result)) continue;
      const widths = new Set((result as Grid).map((row) => row.length));
      expect(widths.size).toBe(1);
    }
    expect(answered.length).toBeGreaterThan(0);
  });

  test('says something of amounts no budget reaches, and of a centavo', () => {
    const faults = spec.examples.flatMap((example) =>
      [1e13, 0.01].flatMap((size) =>
        withAll(argumentsOf(spec, example), size).map((given) => faultIn(spec, given, tools)),
      ),
    );
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
  });
});

const tables = everyFormula.filter(([, { shape }]) => shape === 'table');

test.each(tables)('%s names every column of its table once', async (_, spec) => {
  const tools: unknown = await spec.tools?.();
  for (const example of spec.examples) {
    if (!('gives' in example)) continue;
    const [heading = []] = calculate(spec, argumentsOf(spec, example), tools) as Grid;
    expect(heading.filter((name) => typeof name !== 'string' || name.trim() === '')).toEqual([]);
    expect(new Set(heading).size).toBe(heading.length);
  }
});
