/** `npm run release`: one zip with everything an office needs, checked by installing it in an empty folder. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { built } from './dist.ts';
import { checkRelease } from './release/check.ts';
import { partsOf } from './release/parts.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const MB = 1024 * 1024;
/** The same sources give the same file. */
const DAY = new Date(2026, 0, 1);

/** The zip of a version, named after it. */
export async function releaseOf(): Promise<{ readonly name: string; readonly zip: Uint8Array }> {
  await built();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const name = `muni-${version}`;
  const parts = await partsOf(root, version);
  const inside = [...parts].map(([path, content]) => [`${name}/${path}`, content] as const);
  return { name, zip: zipSync(Object.fromEntries(inside), { mtime: DAY, level: 9 }) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { name, zip } = await releaseOf();
  const folder = join(root, 'entrega');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.zip`), zip);
  console.log(`entrega/${name}.zip: ${(zip.length / MB).toFixed(1)} MB. Instalándolo en una carpeta vacía…`);
  const findings = await checkRelease(zip);
  for (const finding of findings) console.error(`  ✗ ${finding}`);
  if (findings.length > 0) process.exitCode = 1;
  else console.log('Se instala, se sirve y cada archivo llega como es.');
}
