/** @jest-environment jsdom */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { metadata as metadataIn } from '../../functions/metadata.ts';
import { associateAll } from '../../functions/on-demand.ts';
import { catalog, onDemand } from '../../src/catalog.ts';
import type { Grid, Value } from '../../src/engine/cells.ts';
import { termsOf, type AnyFormula } from '../../src/engine/formula.ts';
import { cellErrorOf, explain, Problem } from '../../src/engine/problem.ts';
import { everyFormula, libraryResult, numbered, Tally } from '../every-example.ts';
import { startCalculator, type Calculator, type Received } from './host/custom-functions.ts';

/** A formula that has a bug, to see what Excel is told. */
const broken: AnyFormula = {
  ...catalog[0]!,
  id: 'DESCOMPUESTA',
  params: {},
  shape: 'single',
  compute: () => {
    throw new TypeError('undefined is not a function');
  },
};

const metadata = metadataIn(catalog, 'es');

let excel: Calculator;
beforeAll(() => {
  excel = startCalculator();
  associateAll({ ...onDemand, DESCOMPUESTA: () => Promise.resolve(broken) }, () => 'es');
});

/** A cell as it travels: errors inside a range go as objects with their code and sentence. */
const travelled = (value: Value): unknown =>
  value instanceof Problem ? { code: cellErrorOf(value), message: explain(value, 'es') } : value;

function expected(result: Value | Grid, single: boolean): unknown {
  if (result instanceof Problem) return { error: cellErrorOf(result), message: explain(result, 'es') };
  const rows = Array.isArray(result) ? (result as Grid) : [[result as Value]];
  return { value: single ? result : rows.map((row) => row.map(travelled)) };
}

const cell = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  const { code, message } = value as { code?: string; message?: string };
  return { code, message };
};

const told = (received: Received | undefined): unknown =>
  received && 'value' in received && Array.isArray(received.value)
    ? { value: (received.value as unknown[][]).map((row) => row.map(cell)) }
    : received;

const isBlock = (value: unknown): boolean => Array.isArray(value);

/** Excel sends every argument, `null` for one that is left out, and a block of one cell where it expects blocks. */
const argumentsOf = (formula: AnyFormula, given: Readonly<Record<string, unknown>>): unknown[] =>
  termsOf(formula.params).map((term, at) => {
    const value = given[term] ?? null;
    const announced = metadata.functions.find(({ id }) => id === formula.id)?.parameters[at]?.dimensionality;
    return value === null || isBlock(value) || announced !== 'matrix' ? value : [[value]];
  });

const tally = new Tally();

describe.each(everyFormula)('MUNI.%s', (id, formula) => {
  test('gives Excel what the library gives, example by example', async () => {
    const calls = formula.examples.map(({ given }) => argumentsOf(formula, given));
    const received = await excel.call(calls.map((args) => ({ id, args })));
    for (const [number, example] of numbered(formula)) {
      const result = await libraryResult(formula, example);
      expect([number, told(received[number - 1])]).toEqual([
        number,
        expected(result, formula.shape === 'single'),
      ]);
      tally.add(formula, number);
    }
  });
});

test('every example was asked of Microsoft’s runtime', () => {
  tally.expectAll();
});

test('a bug reaches Excel as an error with a sentence, not as a bare exception', async () => {
  await expect(excel.call([{ id: 'DESCOMPUESTA', args: [1, 2] }])).resolves.toEqual([
    {
      error: '#VALUE!',
      message: 'MUNI.DESCOMPUESTA: falla interna de Muni en esta fórmula; avísenos con el libro y la celda.',
    },
  ]);
});

test('a thousand cells of a column answer in one message', async () => {
  const args = Array.from({ length: 1000 }, (_, at) => [at]);
  const [received] = await excel.call([{ id: 'TASA_EJECUCION', args: [args, args.map(() => [1000])] }]);
  expect(received).toEqual({ value: args.map(([at = 0]) => [at / 1000]) });
});
