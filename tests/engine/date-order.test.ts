import { expect, test } from '@jest/globals';
import { dateOrderOf, readDateIn, type DateOrder } from '../../src/engine/date-order.ts';
import { dayOf, saidDay } from '../../src/engine/reading.ts';

const said = (order: DateOrder, cell: unknown): string | undefined => {
  const serial = readDateIn(order, cell);
  return serial === undefined ? undefined : saidDay(dayOf(serial));
};

test.each<readonly [readonly unknown[], DateOrder, readonly (string | undefined)[]]>([
  [['03/04/2026', '31/12/2026'], 'day', ['03/04/2026', '31/12/2026']],
  [['03/04/2026', '05/06/2026'], 'day', ['03/04/2026', '05/06/2026']],
  [['03/04/2026', '12/31/2026'], 'month', ['04/03/2026', '31/12/2026']],
  [['03-04-2026', '12.31.2026 10:00'], 'month', ['04/03/2026', '31/12/2026']],
  // Some say the day first and some the month: those that can be both are nobody's guess.
  [
    ['03/04/2026', '31/12/2026', '12/31/2026', '05/05/2026'],
    'mixed',
    [undefined, '31/12/2026', '31/12/2026', '05/05/2026'],
  ],
  // Cells that say their own order tell nothing of the others.
  [['2026-04-03', 46115, '03/04/2026', 'mañana', null], 'day', ['03/04/2026', '03/04/2026', '03/04/2026']],
  [['31/31/2026'], 'day', [undefined]],
])('%j is read %s first', (cells, order, days) => {
  expect(dateOrderOf(cells)).toBe(order);
  expect(cells.map((cell) => said(order, cell)).slice(0, days.length)).toEqual(days);
});
