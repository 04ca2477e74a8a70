import { readDate } from './reading.ts';

/** Which part of `03/04/2026` comes first, as the whole of a column tells; `mixed` where its cells contradict. */
export type DateOrder = 'day' | 'month' | 'mixed';

const LOCAL = /^(\d{1,2})([/.-])(\d{1,2})([/.-]\d{4}(?: .*)?)$/;

/** The same text with its first two parts the other way round. Undefined for a date that says its own order. */
function turned(cell: unknown): string | undefined {
  const parts = typeof cell === 'string' ? LOCAL.exec(cell.trim()) : null;
  const [, first, mark, second, rest] = parts ?? [];
  return parts ? `${second ?? ''}${mark ?? ''}${first ?? ''}${rest ?? ''}` : undefined;
}

/** Day first, as here, unless some cell can only be read month first. */
export function dateOrderOf(cells: Iterable<unknown>): DateOrder {
  let [days, months] = [false, false];
  for (const cell of cells) {
    const other = turned(cell);
    if (other === undefined) continue;
    const [asDay, asMonth] = [readDate(cell) !== undefined, readDate(other) !== undefined];
    days ||= asDay && !asMonth;
    months ||= asMonth && !asDay;
  }
  if (!months) return 'day';
  return days ? 'mixed' : 'month';
}

/** A day read in the order of its column. Undefined for no day, and for one that a mixed column lets be two. */
export function readDateIn(order: DateOrder, cell: unknown): number | undefined {
  const other = turned(cell);
  if (other === undefined || order === 'day') return readDate(cell);
  const [asDay, asMonth] = [readDate(cell), readDate(other)];
  if (order === 'month') return asMonth;
  return asDay === asMonth || asMonth === undefined ? asDay : asDay === undefined ? asMonth : undefined;
}
