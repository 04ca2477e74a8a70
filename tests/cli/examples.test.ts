import { describe, expect, test } from '@jest/globals';
import { resultOf, statusOf, written } from '../../cli/commands/calcular.ts';
import { argumentsOf, type AnyExample } from '../../src/example-layout.ts';
import { catalog } from '../../src/catalog.ts';
import type { Grid, Value } from '../../src/engine/cells.ts';
import type { AnyFormula } from '../../src/engine/formula.ts';
import { cellErrorOf, explain, Problem } from '../../src/engine/problem.ts';
import { everyFormula, libraryResult, numbered, Tally } from '../every-example.ts';
import { json, muni } from './run.ts';

const tally = new Tally();

/** The order as it is typed; an argument left out at the end is not typed at all. */
function typed(spec: AnyFormula, example: AnyExample): readonly string[] {
  const given = [...argumentsOf(spec, example)];
  while (given.length > 0 && given.at(-1) === undefined) given.pop();
  return [spec.id, ...given.map((cells) => JSON.stringify(cells ?? null))];
}

const cellJson = (value: Value): unknown =>
  value instanceof Problem
    ? {
        error: expect.objectContaining({
          codigo: cellErrorOf(value),
          mensaje: explain(value, 'es'),
          motivo: value.code,
        }),
      }
    : value;

const wanted = (result: Value | Grid): unknown => {
  if (result instanceof Problem) return cellJson(result);
  return { resultado: Array.isArray(result) ? (result as Grid).map((row) => row.map(cellJson)) : result };
};

describe.each(everyFormula)('muni calcular %s', (_, spec) => {
  test.each(numbered(spec))('example %d', async (at, example) => {
    const result = await resultOf(typed(spec, example));
    const said = JSON.parse([...written(result)].join('')) as unknown;
    expect(said).toEqual(wanted(await libraryResult(spec, example)));
    if ('fails' in example) expect(said).toMatchObject({ error: { motivo: example.fails } });
    expect(statusOf(result)).toBe('fails' in example ? 1 : 0);
    tally.add(spec, at);
  });
});

test('every example was asked of the command line', () => {
  tally.expectAll();
});

/** One formula of each shape, and each that loads something before it answers: the rest differs in nothing a process adds. */
const spawned = catalog.filter(
  ({ shape, tools }, at) => tools !== undefined || catalog.findIndex((each) => each.shape === shape) === at,
);

test.each(spawned.map((spec) => [spec.id, spec] as const))(
  'a process of its own says the same of %s',
  async (_, spec) => {
    const [, example] = numbered(spec)[0] ?? [];
    if (!example) throw new Error('no example');
    const ran = muni(['calcular', ...typed(spec, example)]);
    expect(json(ran)).toEqual(wanted(await libraryResult(spec, example)));
    expect(ran.status).toBe('fails' in example ? 1 : 0);
  },
);
