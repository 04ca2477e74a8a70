import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { compare, type Comparison, type Contender } from './harness.ts';

const root = resolve(import.meta.dirname, '..');

/** What stands where Excel's runtime does, so that the functions have someone to register with. */
const RUNTIME = `const runs = new Map();
globalThis.CustomFunctions = { Error, ErrorCode: {}, associate: (id, run) => runs.set(id, run) };
`;
const ASKED = `const told = await runs.get('TASA_EJECUCION')(1, 2, {});
if (told[0][0] !== 0.5) throw new Error('no answer');`;

const ran = (args: readonly string[]): void => {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
};

/** A process of its own for each: what somebody waits for the first answer. */
export async function cold(): Promise<Comparison> {
  const folder = mkdtempSync(join(tmpdir(), 'muni-cold-'));
  const script = join(folder, 'functions.mjs');
  try {
    await build({
      entryPoints: [join(root, 'functions/main.ts')],
      outfile: script,
      bundle: true,
      format: 'esm',
      platform: 'node',
      minify: true,
      banner: { js: RUNTIME },
      footer: { js: ASKED },
    });
    const empty = join(folder, 'empty.mjs');
    writeFileSync(empty, '');
    const muni = ['scripts/muni.mjs', 'calcular', 'TASA_EJECUCION', '1', '2'];
    const contenders: Contender[] = [
      {
        name: 'Node sin hacer nada',
        run: () => {
          ran([empty]);
        },
      },
      {
        name: 'las funciones de Excel y la primera respuesta',
        run: () => {
          ran([script]);
        },
      },
      {
        name: 'tsx sin hacer nada',
        run: () => {
          ran(['--import', 'tsx', empty]);
        },
      },
      {
        name: 'muni calcular TASA_EJECUCION 1 2',
        run: () => {
          ran(muni);
        },
      },
    ];
    return await compare('Arranque en frío', contenders, {
      rounds: 5,
      note: 'Un proceso nuevo cada vez. Lo que Muni tarda es lo que pasa de la fila anterior.',
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
