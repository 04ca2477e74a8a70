// The command line and the engine it recalculates with, each as one file that Node reads at once. Read as TypeScript,
// file by file, every call took seconds before it began.
import { build } from 'esbuild';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '..');
const kept = join(root, '.cache', 'muni');
const sources = ['cli', 'src', 'taskpane', 'workbench', 'xlsx', 'package-lock.json', 'scripts/bundle.mjs'];
const entryPoints = { muni: join(root, 'cli/muni.ts'), recalculate: join(root, 'workbench/recalculate.ts') };
const DAY = 86_400_000;

/** Says which state of the sources this is: how many files, and the latest change among them. */
function stateOfSources() {
  const files = sources.flatMap((source) => {
    const path = join(root, source);
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path, { recursive: true }).map((each) => join(path, each));
  });
  const latest = files.reduce((last, file) => Math.max(last, statSync(file).mtimeMs), 0);
  return `${files.length}-${Math.round(latest).toString(36)}`;
}

async function buildIn(folder) {
  const building = `${folder}.${process.pid}`;
  await build({
    entryPoints,
    outdir: building,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    // Some libraries still ask for Node's own modules the old way.
    banner: {
      js: "import { createRequire as oldWay } from 'node:module'; const require = oldWay(import.meta.url);",
    },
  });
  try {
    renameSync(building, folder);
  } catch (fault) {
    if (!existsSync(folder)) throw fault;
    rmSync(building, { recursive: true }); // another process was quicker
  }
}

function forgetOld() {
  for (const name of readdirSync(kept)) {
    const folder = join(kept, name);
    if (Date.now() - statSync(folder).mtimeMs > DAY) rmSync(folder, { recursive: true, force: true });
  }
}

/** The address of `muni` or `recalculate` for the sources as they are now; built first where there is none yet. */
export async function bundled(name) {
  const folder = join(kept, stateOfSources());
  if (!existsSync(folder)) {
    mkdirSync(kept, { recursive: true });
    await buildIn(folder);
    forgetOld();
  }
  return pathToFileURL(join(folder, `${name}.mjs`)).href;
}
