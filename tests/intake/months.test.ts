import { describe, expect, test } from '@jest/globals';
import { reading, report, said } from './read.ts';

const HEADING = ['Programa', 'Vigente', 'Devengado Enero', 'Devengado Febrero', 'Devengado Marzo'];

describe('a stage told by months, each in its column', () => {
  test.each([
    ['months that rise and fall are added', [10, 5, 20], [0, 7, 3], '45.00', 'se sumaron'],
    ['months alike are added', [10, 10, 10], [5, 5, 5], '45.00', 'se sumaron'],
    ['months that never fall are accumulated', [10, 15, 40], [0, 7, 9], '49.00', 'el último'],
  ])('%s, and it is asked', (_, one, other, total, words) => {
    const found = report([HEADING, ['Salud', 100, ...one], ['Riego', 200, ...other]]);
    expect(said(found.totals)).toEqual({ vigente: '300.00', devengado: total });
    expect(found.doubts[0]?.because).toContain(words);
  });

  test('where a column tells the whole, the months are not looked at', () => {
    const found = report([
      [...HEADING, 'Devengado'],
      ['Salud', 100, 1, 2, 3, 6],
      ['Riego', 200, 4, 5, 6, 15],
    ]);
    expect(said(found.totals)).toEqual({ vigente: '300.00', devengado: '21.00' });
    expect(found.doubts).toEqual([]);
  });

  test('two stages by months, or a month twice, are left to the person', () => {
    for (const last of ['Pagado Marzo', 'Devengado Febrero'])
      expect(
        reading([
          [...HEADING.slice(0, 4), last],
          ['Salud', 100, 1, 2, 3],
          ['Riego', 200, 4, 5, 9],
        ]),
      ).toContain('dicen ser');
  });
});
