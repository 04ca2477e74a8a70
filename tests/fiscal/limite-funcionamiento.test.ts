import { describe, expect, it } from '@jest/globals';
import { limiteFuncionamiento } from '../../src/fiscal/limite-funcionamiento.ts';
import { calculated, codeOf, itKeepsItsExamples, tableOf } from '../try-formula.ts';

itKeepsItsExamples(limiteFuncionamiento);

const limit = (
  gasto: number,
  [coparticipacion, recursosPropios, hipc]: readonly number[],
  regla?: string,
  gestion = 2026,
) =>
  calculated(limiteFuncionamiento, {
    gastoFuncionamiento: gasto,
    coparticipacion,
    recursosPropios,
    hipc,
    gestion,
    regla,
  });

describe('the limit', () => {
  it.each([
    ['exactly at it', 250, [800, 150, 50], undefined, [1000, 250, 250, 0.25, 0, 'sí']],
    ['a centavo above', 250.01, [800, 150, 50], undefined, [1000, 250, 250.01, 0.25001, -0.01, 'no']],
    [
      'half a centavo is rounded away from zero',
      0.01,
      [0.02, 0, 0],
      undefined,
      [0.02, 0.01, 0.01, 0.5, 0, 'sí'],
    ],
    ['La Paz', 100, [800, 150, 50], '10/90', [1000, 100, 100, 0.1, 0, 'sí']],
  ] as const)('%s', (_, gasto, base, regla, row) => {
    expect(tableOf(limit(gasto, base, regla))[1]?.slice(0, 6)).toEqual(row);
  });

  it('says that the figure was not verified', () => {
    expect(tableOf(limit(1, [1, 1, 1]))[1]?.[6]).toBe('Ley 2296 art. 3 (no verificada)');
  });

  it.each([
    [[0, 0, 0], 2026, 'zeroBase'],
    [[-10, 5, 0], 2026, 'negative'],
    [[100, 0, 0], 2001, 'noNorm'],
    [[9e13, 9e13, 0], 2026, 'tooLarge'],
  ] as const)('on %j in %d: %s', (base, gestion, code) => {
    expect(codeOf(limit(1, base, undefined, gestion))).toBe(code);
  });
});
