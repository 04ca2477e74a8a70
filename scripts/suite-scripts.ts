import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import {
  documented,
  forOnlyOffice,
  forSheets,
  parametersOf,
  suiteName,
} from '../functions/suites/documented.ts';
import { catalog } from '../src/catalog.ts';
import type { AnyFormula } from '../src/engine/formula.ts';
import { atOnce } from './at-once.ts';

type Loader = (this: { resourcePath: string }, source: string) => string;

/** Apps Script and the engines of ONLYOFFICE understand the language of this year. */
const TARGET = 'es2020';

export const ONLYOFFICE = 'muni-onlyoffice.js';
export const SHEETS = 'muni-hojas-de-google.gs';

/** The formulas without their help, which the comments of each function carry, and with their tools at hand. */
const lighter = (root: string): Plugin => {
  const withoutHelp = createRequire(join(root, 'package.json'))(
    './scripts/without-help-loader.cjs',
  ) as Loader;
  return {
    name: 'lighter',
    setup(bundler) {
      bundler.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
        contents: atOnce(withoutHelp.call({ resourcePath: path }, readFileSync(path, 'utf8')), path),
        loader: 'ts',
      }));
    },
  };
};

/** One object with every formula, that needs nothing of the place it runs in. */
async function core(root: string): Promise<string> {
  const entry = `import { catalog } from './src/catalog.ts';
import { answer } from './functions/suites/answer.ts';
const formulas = new Map(catalog.map((spec) => [spec.id, spec]));
export const run = (id, args) => answer(formulas.get(id), Array.from(args));`;
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    write: false,
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    format: 'iife',
    globalName: 'MUNI_CORE_',
    target: TARGET,
    plugins: [lighter(root)],
    inject: [join(root, 'functions/suites/older-engines.ts')],
  });
  return outputFiles[0]?.text ?? '';
}

const notice = (what: string): string =>
  `// Muni, fórmulas de finanzas municipales, para ${what}. Licencia MIT. Se genera: no lo edite.`;

const called = (spec: AnyFormula): string =>
  `function ${suiteName(spec)}(${parametersOf(spec)}) {\n  return MUNI_CORE_.run('${spec.id}', arguments);\n}`;

/** Google Sheets: functions at the top of one script file. */
const sheetsScript = (script: string): string =>
  [
    notice('Hojas de cálculo de Google: Extensiones › Apps Script'),
    script.trim(),
    ...catalog.map((spec) => `${documented(spec, forSheets)}\n${called(spec)}`),
    '',
  ].join('\n\n');

/** ONLYOFFICE: functions registered one by one inside a macro. */
const onlyOfficeScript = (script: string): string =>
  [
    notice('ONLYOFFICE: Ver › Macros › Funciones personalizadas'),
    '(function () {',
    script.trim(),
    ...catalog.map(
      (spec) =>
        `${documented(spec, forOnlyOffice)}\n${called(spec)}\nApi.AddCustomFunction(${suiteName(spec)});`,
    ),
    '})();',
    '',
  ].join('\n\n');

/** The scripts by their file names. */
export async function suiteScripts(
  root = join(import.meta.dirname, '..'),
): Promise<ReadonlyMap<string, string>> {
  const script = await core(root);
  return new Map([
    [ONLYOFFICE, onlyOfficeScript(script)],
    [SHEETS, sheetsScript(script)],
  ]);
}
