import { describe, expect, test } from '@jest/globals';
import { catalog } from '../../src/catalog.ts';
import type { Grid, Value } from '../../src/engine/cells.ts';
import { calculate, termsOf, type AnyFormula } from '../../src/engine/formula.ts';
import { amounts } from '../../src/engine/kinds.ts';
import { Problem } from '../../src/engine/problem.ts';
import type { Term } from '../../src/glossary.ts';
import { givenIn, type AnyExample } from '../../src/example-layout.ts';
import { amountsOf, type Amounts } from './scaling.ts';

const TIMES = 10;
/** No budget reaches this, in bolivianos; exact amounts do, ten times over. */
const HUGE = 1e12;
/** Each of two results may be off by a centavo of its own; the first counts ten times. */
const CENTAVOS = 0.11;
const RELATIVE = 1e-9;

const speaksOfMoney = ({ params, returns }: AnyFormula): boolean =>
  returns === 'amount' ||
  Object.values(params).some(
    ({ is, read, optional }) => is === 'amount' || (!optional && read === amounts.read),
  );

function scaled(cells: unknown, columns: 'all' | readonly number[], factor: number): unknown {
  const times = (cell: unknown) =>
    typeof cell === 'number' ? Number((cell * factor).toPrecision(15)) : cell;
  if (!Array.isArray(cells)) return times(cells);
  return (cells as unknown[][]).map((row) =>
    row.map((cell, at) => (columns === 'all' || columns.includes(at) ? times(cell) : cell)),
  );
}

const argumentsWith = (spec: AnyFormula, example: AnyExample, money: Amounts, factor: number) =>
  termsOf(spec.params).map((term) => {
    const columns = money[term];
    const cells = givenIn(example)[term];
    return columns === undefined ? cells : scaled(cells, columns, factor);
  });

/** The cells of an example where its money is. */
const moneyIn = (example: AnyExample, money: Amounts): readonly unknown[] =>
  termsIn(money).flatMap(([term, columns]) => {
    const cells = givenIn(example)[term] ?? null;
    if (!Array.isArray(cells)) return [cells];
    return (cells as unknown[][]).flatMap((row) =>
      row.filter((_, at) => columns === 'all' || columns.includes(at)),
    );
  });

const termsIn = (money: Amounts) => Object.entries(money) as [Term, 'all' | readonly number[]][];

const hasTexts = (example: AnyExample, money: Amounts): boolean =>
  moneyIn(example, money).some((cell) => typeof cell === 'string' && cell !== '');

const gridOf = (result: Value | Grid): Grid =>
  Array.isArray(result) ? (result as Grid) : [[result as Value]];

const near = (found: number, wanted: number, unit: number): boolean =>
  Math.abs(found - wanted) <= unit * CENTAVOS + RELATIVE * Math.abs(wanted);
const equal = (found: number, wanted: number, slack: number): boolean =>
  Math.abs(found - wanted) <= slack * Math.max(1, Math.abs(wanted));

/** Rates of amounts rounded to the centavo move a little with the rounding, less the larger the amounts. */
const slackAt = (factor: number): number => 1e-3 / factor + 1e-9;

/** What a formula returns, by how much a rate may move, and the smallest part of an amount in centavos. */
interface Allowance {
  readonly returns: AnyFormula['returns'];
  readonly slack: number;
  readonly unit: number;
}

/** What is wrong with a cell once every amount is ten times as large: texts may name amounts, numbers may not do as they like. */
function faultIn(before: Value, after: Value, { returns, slack, unit }: Allowance): string | undefined {
  if (before instanceof Problem || after instanceof Problem)
    return before instanceof Problem && after instanceof Problem && before.code === after.code
      ? undefined
      : 'a problem that comes or goes';
  if (typeof before !== 'number' || typeof after !== 'number')
    return typeof before === typeof after ? undefined : `${String(before)} becomes ${String(after)}`;
  const grows = near(after, before * TIMES, unit);
  const stays = equal(after, before, slack);
  const isRight = returns === 'amount' ? grows : returns === 'table' ? grows || stays : stays;
  return isRight ? undefined : `${before} becomes ${after}`;
}

describe.each(catalog.filter(speaksOfMoney).map(({ id }) => [id]))('%s', (id) => {
  test('says where its money is', () => {
    expect(amountsOf).toHaveProperty([id]);
  });
});

const declared = catalog.flatMap((spec) => {
  const money = amountsOf[spec.id];
  return typeof money === 'object' ? [[spec.id, spec, money] as const] : [];
});

/** The largest power of ten that leaves every amount of an example within what exact amounts hold, tenfold. */
function largestFactor(example: AnyExample, money: Amounts): number {
  const sizes = moneyIn(example, money).map((cell) => (typeof cell === 'number' ? Math.abs(cell) : 0));
  return 10 ** Math.floor(Math.log10(HUGE / Math.max(1, ...sizes)));
}

/** Whole bolivianos may be off by a hundred centavos where centavos are off by one. */
const unitIn = (example: AnyExample): number =>
  Object.values(example.given).includes('boliviano') ? 100 : 1;

describe.each(declared)('%s, ten times', (_, spec, money) => {
  const answered = spec.examples.filter(
    (each) =>
      'gives' in each &&
      !hasTexts(each, money) &&
      moneyIn(each, money).some((cell) => typeof cell === 'number'),
  );

  test.each([
    ['its examples', (...given: Parameters<typeof largestFactor>) => Math.min(1, largestFactor(...given))],
    ['amounts beyond every budget', largestFactor],
  ])('%s', async (__, factorFor) => {
    const tools: unknown = await spec.tools?.();
    expect(answered.length).toBeGreaterThan(0);
    for (const example of answered) {
      const factor = factorFor(example, money);
      const allowance = { returns: spec.returns, slack: slackAt(factor), unit: unitIn(example) };
      const ask = (by: number) => gridOf(calculate(spec, argumentsWith(spec, example, money, by), tools));
      const [before, after] = [ask(factor), ask(factor * TIMES)];
      expect(after.map((row) => row.length)).toEqual(before.map((row) => row.length));
      const faults = before.flatMap((row, down) =>
        row.flatMap((cell, across) => faultIn(cell, after[down]?.[across] ?? '', allowance) ?? []),
      );
      expect(faults).toEqual([]);
    }
  });

  test('amounts that are not there, which are never as good as zero', async () => {
    const tools: unknown = await spec.tools?.();
    const filledWith = (example: AnyExample, value: unknown) =>
      termsOf(spec.params).map((term) => {
        const columns = money[term];
        const cells = givenIn(example)[term];
        return columns === undefined || cells === undefined ? cells : replaced(cells, columns, value);
      });
    for (const example of answered) {
      const [blank, zero] = [null, 0].map((value) => calculate(spec, filledWith(example, value), tools));
      // Some hosts hand over a blank cell as 0: then both are refused.
      if (!(blank instanceof Problem && zero instanceof Problem))
        expect(JSON.stringify(blank)).not.toBe(JSON.stringify(zero));
    }
  });
});

function replaced(cells: unknown, columns: 'all' | readonly number[], value: unknown): unknown {
  if (!Array.isArray(cells)) return value;
  return (cells as unknown[][]).map((row) =>
    row.map((cell, at) => (columns === 'all' || columns.includes(at) ? value : cell)),
  );
}

test('nothing is declared of formulas that are not there', () => {
  const known = catalog.map(({ id }) => id);
  expect(Object.keys(amountsOf).filter((id) => !known.includes(id))).toEqual([]);
});
