import { beforeAll, describe, expect, it, test } from '@jest/globals';
import { join } from 'node:path';
import { createContext, runInContext, type Context } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { catalog } from '../../src/catalog.ts';
import type { Grid, Value } from '../../src/engine/cells.ts';
import { termsOf } from '../../src/engine/formula.ts';
import { explain, Problem } from '../../src/engine/problem.ts';
import { argumentsOf } from '../../src/example-layout.ts';
import { ONLYOFFICE, SHEETS, suiteScripts } from '../../scripts/suite-scripts.ts';
import { everyFormula, libraryResult, numbered, Tally } from '../every-example.ts';

type Run = (...args: unknown[]) => unknown;

/** What the language learnt after 2020: the engines of the suites may not know it. */
const FORGET = `
  for (const [owner, names] of [
    [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']],
    [String.prototype, ['at', 'isWellFormed', 'toWellFormed']],
    [Object, ['hasOwn', 'groupBy']],
    [globalThis, ['AggregateError', 'WeakRef', 'FinalizationRegistry', 'WebAssembly', 'console']],
  ])
    for (const name of names) delete owner[name];
`;

/** An engine with the language alone: no text encoders, timers, pages or modules. */
function bare(): Context {
  const context = createContext(Object.create(null) as object);
  runInContext(FORGET, context);
  return context;
}

let scripts: ReadonlyMap<string, string> = new Map();
const running = new Map<string, ReadonlyMap<string, Run>>();

beforeAll(async () => {
  scripts = await suiteScripts(join(__dirname, '../..'));
  running.set(SHEETS, inSheets(scripts.get(SHEETS)!));
  running.set(ONLYOFFICE, inOnlyOffice(scripts.get(ONLYOFFICE)!));
});

/** Sheets sees the functions at the top of the script. */
function inSheets(script: string): ReadonlyMap<string, Run> {
  const context = bare();
  runInContext(script, context);
  const names = [...script.matchAll(/^function (\w+)\(/gm)].map(([, name = '']) => name);
  return new Map(names.map((name) => [name, runInContext(name, context) as Run]));
}

/** ONLYOFFICE sees those the script registers. */
function inOnlyOffice(script: string): ReadonlyMap<string, Run> {
  const context = bare();
  const registered = new Map<string, Run>();
  Object.assign(context, { Api: { AddCustomFunction: (run: Run) => registered.set(run.name, run) } });
  runInContext(script, context);
  return registered;
}

const told = (value: Value): unknown => (value instanceof Problem ? NaN : (value ?? ''));

/** What a suite shows: the figures, or the sentence of the fault. */
function expected(result: Value | Grid): unknown {
  if (result instanceof Problem) return { says: explain(result, 'es') };
  return Array.isArray(result) ? (result as Grid).map((row) => row.map(told)) : told(result as Value);
}

function asked(run: Run, args: readonly unknown[]): unknown {
  try {
    return JSON.parse(
      JSON.stringify(run(...args), (_, value: unknown) => (value !== value ? 'NaN' : value)),
      (_, value: unknown) => (value === 'NaN' ? NaN : value),
    ) as unknown;
  } catch (thrown) {
    return { says: (thrown as Error).message.replace(/^MUNI_\w+: /, '') };
  }
}

describe.each([SHEETS, ONLYOFFICE])('%s', (name) => {
  const tally = new Tally();

  it.each(everyFormula)('%s gives what the library gives, on every example', async (id, spec) => {
    const run = running.get(name)?.get(`MUNI_${id}`);
    for (const [number, example] of numbered(spec)) {
      expect([number, asked(run!, argumentsOf(spec, example))]).toEqual([
        number,
        expected(await libraryResult(spec, example)),
      ]);
      tally.add(spec, number);
    }
  });

  test('was asked of every formula, and has no other', () => {
    tally.expectAll();
    expect([...running.get(name)!.keys()].sort()).toEqual(catalog.map(({ id }) => `MUNI_${id}`).sort());
  });

  test('says of every function what it does and what it takes', () => {
    const comments = scripts.get(name)!.match(/\/\*\*[\s\S]*?\*\//g) ?? [];
    expect(comments.length).toBe(catalog.length);
    for (const [at, spec] of catalog.entries()) {
      const comment = comments[at] ?? '';
      expect(comment).toContain('@customfunction');
      expect(
        comment.match(/@param \{(?:any|any\[\]\[\]|Array<Array<any>>)\} \[?\w+\]? \S/g)?.length ?? 0,
      ).toBe(termsOf(spec.params).length);
      expect(comment.match(/@returns? \{/g)?.length).toBe(1);
    }
  });

  test('asks for nothing outside the language', () => {
    const script = scripts.get(name)!;
    const outside = /\b(?:fetch|XMLHttpRequest|UrlFetchApp|importScripts|localStorage|eval)\s*\(/;
    expect(outside.exec(script)?.[0]).toBeUndefined();
    expect(gzipSync(script).length).toBeLessThan(400 * 1024);
  });
});

describe('what only these suites hand over', () => {
  const sheets = (formula: string, ...args: unknown[]) => asked(running.get(SHEETS)!.get(formula)!, args);

  test.each([
    ['a date as an object', [new Date(2026, 2, 31)], 90 / 365],
    ['a column of them', [[[new Date(2026, 2, 31)], [new Date(2026, 11, 31)]]], [[90 / 365], [1]]],
    ['a single cell as a block', [[[new Date(2026, 2, 31)]]], 90 / 365],
    ['an argument left out', [new Date(2026, 2, 31), undefined], 90 / 365],
  ])('%s', (_, args, gives) => {
    expect(sheets('MUNI_AVANCE_ESPERADO', ...args)).toEqual(gives);
  });

  test('an error of the sheet is not a figure', () => {
    expect(sheets('MUNI_TASA_EJECUCION', '#ERROR!', 100)).toMatchObject({ says: expect.any(String) });
    expect(sheets('MUNI_TASA_EJECUCION', [['#ERROR!'], [50]], [[100], [100]])).toEqual([[NaN], [0.5]]);
  });
});
