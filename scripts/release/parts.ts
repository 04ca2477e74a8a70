import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'esbuild';
import { dist } from '../dist.ts';
import { LOCAL } from '../manifest/content.ts';
import { manifestFor } from '../manifest/template.ts';
import { suiteScripts } from '../suite-scripts.ts';
import { licencesOf } from './licences.ts';

/** What is delivered, by its path inside the folder. */
export type Parts = ReadonlyMap<string, Uint8Array>;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile());
}

/** A script that Node runs with nothing installed. */
async function script(entry: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`esbuild gave nothing of ${entry}`);
  return file.contents;
}

const README = (version: string): string => `Muni ${version}

Libro local en este equipo (necesita Node.js 20 o posterior, y nada más):
  node servir.mjs
y abra la dirección que dice.

Complemento de Excel, para la oficina:
  1. Copie la carpeta web/ a un servidor con https.
  2. node preparar.mjs https://SU-DIRECCION   (o reemplace ${LOCAL} en manifest.xml y en web/functions.*.json)
  3. Cargue manifest.xml en el centro de administración de Microsoft 365.

La guía completa: web/ayuda/es/instalacion.html
ONLYOFFICE y Hojas de Google: web/otras/
Licencia: LICENSE. Las de los paquetes que lleva: LICENCIAS.txt
Comprobar que nada cambió: sha256sum -c SHA256SUMS
`;

/** Everything an office needs, from what is built. */
export async function partsOf(root: string, version: string): Promise<Parts> {
  const parts = new Map<string, Uint8Array>();
  for (const path of filesUnder(dist))
    parts.set(`web/${relative(dist, path).split(sep).join('/')}`, readFileSync(path));
  for (const [name, text] of await suiteScripts(root)) parts.set(`web/otras/${name}`, bytes(text));
  const manifest = bytes(manifestFor(LOCAL));
  parts.set('manifest.xml', manifest);
  parts.set('web/manifest.xml', manifest);
  parts.set('servir.mjs', await script(join(root, 'scripts/release/serve.ts')));
  parts.set('preparar.mjs', await script(join(root, 'scripts/release/prepare.ts')));
  parts.set('LICENSE', readFileSync(join(root, 'LICENSE')));
  parts.set('LICENCIAS.txt', bytes(licencesOf(root)));
  parts.set('LEAME.txt', bytes(README(version)));
  const sums = [...parts].map(([path, content]) => `${sumOf(content)}  ${path}`).sort();
  return parts.set('SHA256SUMS', bytes(`${sums.join('\n')}\n`));
}

export const sumOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
