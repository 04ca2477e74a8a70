/** Words without case, accents or double spaces: how names are compared. */
export const fold = (words: string): string =>
  withoutAccents(words).toLowerCase().replace(/\s+/g, ' ').trim();

/** Most words have none, and a whole column of them is asked for. */
const withoutAccents = (words: string): string =>
  PLAIN.test(words) ? words : words.normalize('NFD').replace(/\p{M}/gu, '');
const PLAIN = /^[ -~]*$/;

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

export const serialOf = (yearNumber: number, month: number, day: number): number =>
  Math.round((Date.UTC(yearNumber, month - 1, day) - EPOCH) / DAY);

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const dayOf = (serial: number): Day => {
  const when = new Date(EPOCH + Math.floor(serial) * DAY);
  return { year: when.getUTCFullYear(), month: when.getUTCMonth() + 1, day: when.getUTCDate() };
};

const two = (part: number): string => String(part).padStart(2, '0');

/** «31/03/2026» */
export const saidDay = ({ year, month, day }: Day): string => `${two(day)}/${two(month)}/${year}`;

/** 0 Sunday … 6 Saturday. */
export const weekdayOf = (serial: number): number => (((Math.floor(serial) - 1) % 7) + 7) % 7;

const LAST_SERIAL = 2_958_465; // 31/12/9999

/** A day from a serial, `2026-03-31` or `31/03/2026`, with or without its hour. Undefined when it is no day. */
export function readDate(cell: unknown): number | undefined {
  if (typeof cell === 'number') return cell >= 1 && cell <= LAST_SERIAL ? Math.floor(cell) : undefined;
  if (typeof cell !== 'string') return undefined;
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ].*)?$/.exec(cell.trim());
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: \d{1,2}:\d{2}.*)?$/.exec(cell.trim());
  return local ? valid(Number(local[3]), Number(local[2]), Number(local[1])) : undefined;
}

function valid(yearNumber: number, month: number, day: number): number | undefined {
  const serial = serialOf(yearNumber, month, day);
  const back = dayOf(serial);
  return back.year === yearNumber && back.month === month && back.day === day && yearNumber >= 1900
    ? serial
    : undefined;
}
