/** `npm run suites`: the formulas for ONLYOFFICE and Google Sheets, one script each, from the same core. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dist } from './dist.ts';
import { suiteScripts } from './suite-scripts.ts';

export const suitesFolder = join(dist, 'otras');

export async function writeSuites(): Promise<readonly string[]> {
  mkdirSync(suitesFolder, { recursive: true });
  const scripts = await suiteScripts();
  for (const [name, text] of scripts) writeFileSync(join(suitesFolder, name), text);
  return [...scripts.keys()].map((name) => join(suitesFolder, name));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const path of await writeSuites()) console.log(`Se guardó ${path}.`);
