import { existsSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inRepo } from './read.ts';
import { judge, mutation } from './mutations.ts';
import { baseOf } from './originals.ts';

const SEED = 20_240_731; // the whole count, with this seed and more files, is written by scripts/mutations.ts
const ROWS = 150;
const files = [
  ['workbench/samples/peru-municipalidades-2024-2025.xlsx', 12],
  ['workbench/samples/monitos-cuipo.csv', 12],
  ['tests/fixtures/bolivia-estado-ejecucion-sintetico.csv', 40],
  ['tests/fixtures/bolivia-pxp-sintetico.csv', 40],
] as const;

describe('a file written in another way: the same figures or a question, never others', () => {
  test.each(files)('%s', async (path, runs) => {
    const base = await baseOf(inRepo(path), ROWS);
    expect(base).toBeDefined();
    if (!base) return;
    for (const given of fc.sample(mutation, { numRuns: runs, seed: SEED })) {
      const { verdict, said } = await judge(base.original, given, base.expected);
      expect([verdict, verdict === 'wrong' ? [said, given] : '']).not.toContain('wrong');
    }
  });

  test('the count over all files was written down', () => {
    expect(existsSync(inRepo('docs/mutaciones.md'))).toBe(true);
  });
});
