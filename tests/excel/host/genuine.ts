import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const dist = join(dirname(createRequire(import.meta.url).resolve('office-js/package.json')), 'dist');

/** Microsoft's own file, run as it is. It belongs to the test machine: nothing of it is stored or shipped. */
export const genuine = (file: string): string => readFileSync(join(dist, file), 'utf8');

/** As a page runs a script: in its global scope. */
export const run = (script: string): void => {
  globalThis.window.eval(script);
};
