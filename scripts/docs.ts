/** `npm run docs [folder]`: writes the help site on its own; in dist/ayuda unless told otherwise. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { helpSite } from './help-site.js';

const root = resolve(import.meta.dirname, '..');
const folder = resolve(process.argv[2] ?? join(root, 'dist/ayuda'));

const site = helpSite(root);
for (const [path, text] of site) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
console.log(`${site.size} páginas y archivos en ${folder}. Abra ${join(folder, 'index.html')}.`);
