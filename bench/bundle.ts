import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { builtSizes, inKb } from '../scripts/built-sizes.ts';

const root = resolve(import.meta.dirname, '..');
const KB = 1000;

interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}
interface Bundle {
  readonly atStart: readonly Part[];
  readonly onDemand: readonly Part[];
}

/** What Excel loads to have the functions, and what waits until it is used. */
export async function bundle(): Promise<string> {
  const { atStart, onDemand } = await bundled();
  const built = join(root, 'dist/functions.js');
  return [
    '## Tamaño de las funciones',
    '',
    'La meta es 60 KB gzip para lo que Excel carga al empezar: `dist/functions.js`, que deja fuera los textos de ayuda.',
    '',
    '| | KB | KB gzip |',
    '|---|---:|---:|',
    line('functions/main.ts sin construir, con textos de ayuda', atStart),
    line('fórmulas, mathjs y datos que se cargan al usarlos', onDemand),
    ...(existsSync(built)
      ? [line('dist/functions.js, lo construido', [{ name: built, bytes: readFileSync(built) }])]
      : []),
    '',
    '## Lo que descarga cada página',
    '',
    'Comprimido con gzip, con el tope que `npm run sizes` exige.',
    '',
    '| | KB gzip | tope |',
    '|---|---:|---:|',
    ...(await builtSizes()).map(({ name, size, most }) => `| ${name} | ${inKb(size)} | ${inKb(most)} |`),
    '',
  ].join('\n');
}

const total = (parts: readonly Part[], size: (part: Part) => number): string =>
  (parts.reduce((all, part) => all + size(part), 0) / KB).toFixed(1);

const line = (name: string, parts: readonly Part[]): string =>
  `| ${name} | ${total(parts, ({ bytes }) => bytes.length)} | ${total(parts, ({ bytes }) => gzipSync(bytes).length)} |`;

async function bundled(): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(root, 'functions/main.ts')],
    absWorkingDir: root,
    outdir: 'out',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
    metafile: true,
  });
  const outputs = metafile.outputs;
  const atStart = reached(outputs, 'out/main.js');
  const parts = outputFiles.map(({ path, contents }) => ({
    name: path.slice(root.length + 1),
    bytes: contents,
  }));
  return {
    atStart: parts.filter(({ name }) => atStart.has(name)),
    onDemand: parts.filter(({ name }) => !atStart.has(name)),
  };
}

type Outputs = Readonly<
  Record<string, { readonly imports: readonly { readonly path: string; readonly kind: string }[] }>
>;

/** A file and everything it imports outright, not on demand. */
function reached(outputs: Outputs, file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const { path, kind } of outputs[file]?.imports ?? [])
    if (kind === 'import-statement') reached(outputs, path, found);
  return found;
}
