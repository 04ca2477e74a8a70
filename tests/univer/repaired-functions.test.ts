import { describe, expect, test } from '@jest/globals';
import { calculated } from './sheet.ts';

const sorting = [
  [3, '=SORT(A1:A3)', '=SUMPRODUCT(A1:A3,{1;10;100})', '=INDEX(A1:A3,1)'],
  [1, null, null, null],
  [2, null, null, null],
];

describe('SORT', () => {
  test('sorts a copy: other formulas on the same range still see it as it stands', async () => {
    const { cell } = await calculated(sorting);
    expect([cell('B1'), cell('B2'), cell('B3')]).toEqual([1, 2, 3]);
    expect([cell('C1'), cell('D1')]).toEqual([213, 3]);
  });

  test('without the repair the others see it sorted: when this fails, the repair can go', async () => {
    const { cell } = await calculated(sorting, { repaired: [] });
    expect(cell('C1')).not.toBe(213);
  });
});

// Serial numbers: 46053 is 31/01/2026, 46081 is 28/02/2026.
const months = [
  ['=EDATE(46053,1)', 46081],
  ['=EDATE(46053,2)', 46112],
  ['=EDATE(46053,-2)', 45991],
  ['=EDATE(45322,1)', 45351],
  ['=EDATE(46037,1)', 46068],
  ['=SUM(EDATE({46053,46037},1))', 46081 + 46068],
] as const;

test.each(months)('%s is %d', async (formula, serial) => {
  const { cell } = await calculated([[formula]]);
  expect(cell('A1')).toBe(serial);
});

const titles = [
  ['OBRA PÚBLICA ÑANDÚ', 'Obra Pública Ñandú'],
  ['moñitos, córdoba', 'Moñitos, Córdoba'],
  ["o'higgins 2-sur", "O'Higgins 2-Sur"],
  ['4b etapa', '4B Etapa'],
] as const;

test.each(titles)('PROPER of %s is %s', async (given, wanted) => {
  const { cell } = await calculated([[given, '=PROPER(A1)']]);
  expect(cell('B1')).toBe(wanted);
});

test.each([
  ['EDATE', '=EDATE(46053,1)', 46081],
  ['PROPER', '=PROPER("ÑANDÚ DEL SUR")', 'Ñandú Del Sur'],
])('without its repair %s is still wrong: when this fails, the repair can go', async (_, formula, right) => {
  const { cell } = await calculated([[formula]], { repaired: [] });
  expect(cell('A1')).not.toBe(right);
});
