/** `servir.mjs` of the release: the folder `web/` beside it, for this machine alone. Needs Node.js and nothing else. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serve } from '../serve.ts';

const { values } = parseArgs({ options: { puerto: { type: 'string', default: '3000' } } });
const port = Number(values.puerto);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`El puerto es un número entre 0 y 65535, y «${values.puerto}» no lo es.`);
  process.exit(1);
}
const { url } = await serve(join(dirname(fileURLToPath(import.meta.url)), 'web'), port);
console.log(`Muni está en ${url}`);
console.log('Abra esa dirección en su navegador. Todo ocurre en este equipo. Para terminar: Ctrl+C.');
