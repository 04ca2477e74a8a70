/** `npm run release`: one zip with everything an office needs, checked by installing it in an empty folder. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkRelease } from './release/check.ts';
import { releaseOf, root } from './release/zip.ts';

const MB = 1024 * 1024;

const { name, zip } = await releaseOf();
const folder = join(root, 'entrega');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, `${name}.zip`), zip);
console.log(`entrega/${name}.zip: ${(zip.length / MB).toFixed(1)} MB. Instalándolo en una carpeta vacía…`);
const findings = await checkRelease(zip);
for (const finding of findings) console.error(`  ✗ ${finding}`);
if (findings.length > 0) process.exitCode = 1;
else console.log('Se instala, se sirve y cada archivo llega como es.');
