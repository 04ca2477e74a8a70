import { beforeAll, describe, expect, it, test } from '@jest/globals';
import { toExcel } from '../../functions/adapter.ts';
import { catalog } from '../../src/catalog.ts';
import { termsOf, type AnyFormula } from '../../src/engine/formula.ts';
import type { Kind } from '../../src/engine/kinds.ts';
import { everyFormula } from '../every-example.ts';
import { FakeError, installFakeRuntime } from '../functions/fake-custom-functions.ts';
import { faultIn, faultOf } from './faults.ts';
import { OddInputs } from './odd-inputs.ts';
import { Random } from './random.ts';

const ALL_CALLS = 100_000;
const CALLS = Math.ceil(ALL_CALLS / catalog.length);
const EXCEL_CALLS = Math.ceil(CALLS / 10);
const SEED = 20_260_801;

/** Some thousand names to look up take a while on a machine that does other things. */
const PATIENCE = 120_000;
/** Nobody waits this long for a call of a few cells: a law against endless work, not a measure of speed. */
const ENDLESS = 10_000;

/** Calls with arguments that resemble the examples, and with any JSON at all. */
function* calls(spec: AnyFormula, count: number): Generator<readonly unknown[]> {
  const random = new Random(SEED);
  const inputs = new OddInputs(random);
  const terms = termsOf(spec.params);
  const kinds = terms.map((term) => spec.params[term] as Kind<unknown>);
  for (let call = 0; call < count; call++) {
    const { given: example } = random.oneOf(spec.examples);
    const resembling = () =>
      inputs.call(
        kinds,
        terms.map((term) => example[term]),
      );
    yield random.below(5) === 0 ? terms.map(() => inputs.anything()) : resembling();
  }
}

let asked = 0;

describe(`whatever a formula is given, it answers with cells or problems (seed ${SEED})`, () => {
  it.each(everyFormula)(
    '%s',
    async (_, spec) => {
      const tools: unknown = await spec.tools?.();
      for (const given of calls(spec, CALLS)) {
        const start = performance.now();
        const fault = faultIn(spec, given, tools);
        if (fault !== undefined) expect({ fault, given, seed: SEED }).toBeUndefined();
        if (performance.now() - start > ENDLESS) expect({ endless: given, seed: SEED }).toBeUndefined();
        asked++;
      }
    },
    PATIENCE,
  );

  test('a hundred thousand times', () => {
    expect(asked).toBeGreaterThanOrEqual(ALL_CALLS);
  });
});

/** What Excel may receive: a cell, a block of cells and errors with a sentence, or one such error thrown. */
async function faultForExcel(
  run: ReturnType<typeof toExcel>,
  given: readonly unknown[],
): Promise<string | undefined> {
  try {
    const result: unknown = await run(...given, {});
    const cells: readonly unknown[] = Array.isArray(result) ? result.flat(1) : [result];
    return cells.map(excelFault).find((fault) => fault !== undefined);
  } catch (thrown) {
    return excelFault(thrown);
  }
}

const OWN_FAULT = /falla interna/;
const excelFault = (cell: unknown): string | undefined => {
  if (!(cell instanceof FakeError)) return faultOf(cell as string);
  return cell.message === '' || OWN_FAULT.test(cell.message) ? `${cell.code} ${cell.message}` : undefined;
};

describe(`whatever Excel gives, it gets cells or errors with a sentence (seed ${SEED})`, () => {
  beforeAll(installFakeRuntime);

  it.each(everyFormula)(
    'MUNI.%s',
    async (_, spec) => {
      const run = toExcel(spec, () => 'es');
      for (const given of calls(spec, EXCEL_CALLS)) {
        const fault = await faultForExcel(run, given);
        if (fault !== undefined) expect({ fault, given, seed: SEED }).toBeUndefined();
      }
    },
    PATIENCE,
  );
});
