import { describe, expect, test } from '@jest/globals';
import { judged } from './exports/judge.ts';
import { samples } from './exports/samples.ts';

describe('exports of twelve countries: their figures, or a question where only the person knows', () => {
  test.each(samples.map((sample) => [sample.name, sample] as const))('%s', async (_, sample) => {
    const { verdict, said } = await judged(sample);
    expect([verdict, verdict === sample.wanted ? '' : said]).toEqual([sample.wanted, '']);
  });

  test('no two are the same file', () => {
    expect(new Set(samples.map(({ name }) => name)).size).toBe(samples.length);
  });
});
