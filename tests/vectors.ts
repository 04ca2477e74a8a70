import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe } from '@jest/globals';

const folder = new URL('../../shared/vectors/', import.meta.url);

/** A group of tests on published results; skipped, saying so, where the file was not brought. */
export function describeVectors(file: string, tests: (published: unknown) => void): void {
  const path = fileURLToPath(new URL(file, folder));
  if (!existsSync(path)) describe.skip(`${file} (absent)`, () => undefined);
  else
    describe(file, () => {
      tests(JSON.parse(readFileSync(path, 'utf8')));
    });
}
