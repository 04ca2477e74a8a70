import { describe, expect, it } from '@jest/globals';
import { referencia } from '../../src/ejecucion/referencia.ts';
import { explain, Problem } from '../../src/engine/problem.ts';
import { referencias, type BenchmarkCode } from '../../src/norms/referencias.ts';
import { calculated } from '../try-formula.ts';

const codes = Object.keys(referencias) as BenchmarkCode[];

describe.each(codes)('%s', (code) => {
  const { title, current, versions } = referencias[code];

  it('is a rate with its year, in the code and in the title', () => {
    expect(calculated(referencia, { codigo: code })).toBe(current.value);
    expect(current.value).toBeGreaterThan(0);
    expect(current.value).toBeLessThan(1);
    expect(versions).toHaveLength(1);
    expect(code.endsWith(`_${current.since}`)).toBe(true);
    for (const said of Object.values(title)) expect(said).toContain(String(current.since));
  });
});

it('has one norm for each', () => {
  expect(new Set(codes.map((code) => referencias[code].id)).size).toBe(codes.length);
});

it('an unknown code is answered with the list', () => {
  const found = calculated(referencia, { codigo: 'BOLIVIA_2030' });
  const said = found instanceof Problem ? explain(found, 'es') : '';
  for (const code of codes) expect(said).toContain(code);
});
