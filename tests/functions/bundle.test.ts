import { beforeAll, describe, expect, it } from '@jest/globals';
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { catalog } from '../../src/catalog.ts';
import { calculate, termsOf } from '../../src/engine/formula.ts';
import { toJson } from './to-json.ts';

type ExcelFunction = (...cells: unknown[]) => unknown;
type Loader = (this: { resourcePath: string }, source: string) => string;

const root = resolve(__dirname, '../..');
const withoutHelp = createRequire(__filename)('../../scripts/without-help-loader.cjs') as Loader;

/** The functions as the build bundles them: formulas without their help, in one script. */
async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(root, 'functions/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    plugins: [
      {
        name: 'without-help',
        setup: (bundler) => {
          bundler.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
            contents: withoutHelp.call({ resourcePath: path }, readFileSync(path, 'utf8')),
            loader: 'ts',
          }));
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? '';
}

class CellError {
  readonly code: string;
  readonly message: string;
  constructor(code: string, message: string) {
    this.code = code;
    this.message = message;
  }
}

/** What Excel is told: the answer, or the error thrown or rejected. */
async function asked(run: ExcelFunction | undefined, cells: readonly unknown[]): Promise<unknown> {
  try {
    return await run?.(...cells, {});
  } catch (thrown) {
    return thrown;
  }
}

describe('the functions without their help', () => {
  const associated = new Map<string, ExcelFunction>();
  let script = '';

  beforeAll(async () => {
    script = await bundled();
    const CustomFunctions = {
      Error: CellError,
      ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
      associate: (id: string, run: ExcelFunction) => associated.set(id, run),
    };
    runInNewContext(script, { CustomFunctions, console, setTimeout });
  });

  it('leave their texts behind', () => {
    for (const { id, summary } of catalog) expect([id, script.includes(summary.es)]).toEqual([id, false]);
  });

  it.each(catalog)('$id answers every example as the library does', async (formula) => {
    const tools = await formula.tools?.();
    for (const example of formula.examples) {
      const given: Readonly<Record<string, unknown>> = example.given;
      const cells = termsOf(formula.params).map((term) => given[term]);
      const told = await asked(associated.get(formula.id), cells);
      expect(toJson(told)).toEqual(toJson(calculate(formula, cells, tools)));
    }
  });
});
