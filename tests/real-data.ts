import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe } from '@jest/globals';

const folder = new URL('../../shared/data/', import.meta.url);

/** Where a real file stands beside the repository; undefined where it was not brought. */
export function realData(path: string): string | undefined {
  const file = fileURLToPath(new URL(path, folder));
  return existsSync(file) ? file : undefined;
}

/** A group of tests that read a real file; skipped, saying so, where it is absent. */
export function describeWithData(name: string, path: string, tests: (file: string) => void): void {
  const file = realData(path);
  if (file === undefined) describe.skip(`${name} (needs ${path})`, () => undefined);
  else
    describe(name, () => {
      tests(file);
    });
}
