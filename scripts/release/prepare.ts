/** `preparar.mjs` of the release: writes the manifest, and the functions' help, for the address it is served from. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { metadataFiles, rehome } from '../manifest/help-addresses.ts';
import { manifestFor } from '../manifest/template.ts';

const folder = dirname(fileURLToPath(import.meta.url));
const given = process.argv[2] ?? '';
const base = given.replace(/\/+$/, '');
if (URL.canParse(base) && base.startsWith('https://')) {
  const xml = manifestFor(base);
  for (const path of ['manifest.xml', 'web/manifest.xml']) writeFileSync(join(folder, path), xml);
  for (const name of metadataFiles) {
    const path = join(folder, 'web', name);
    writeFileSync(path, rehome(readFileSync(path, 'utf8'), base));
  }
  console.log(`manifest.xml: listo para ${base}`);
} else {
  console.error(`Diga la dirección, que empieza con https:// y «${given}» no lo hace:`);
  console.error('  node preparar.mjs https://muni.ejemplo.gob.bo');
  process.exitCode = 1;
}
