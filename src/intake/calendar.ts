import { dayOf, fold, readDate } from '../engine/reading.ts';
import type { RawCell } from './budget.ts';

const YEAR = /(?:^|\D)((?:19|20)\d\d)(?!\d)/;
const DAY_NUMBER = /^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;
const FIRST_DAY_SERIAL = 30_000; // 1982: below it a number in a date column is something else
const LAST_DAY_SERIAL = 60_000;

/** The gestión a cell tells: 2024, «Gestión 2024», 20211201, a date. */
export function yearIn(cell: RawCell | undefined): string | undefined {
  const period = periodIn(cell);
  return period === undefined ? YEAR.exec(String(cell ?? ''))?.[1] : period.slice(0, 4);
}

const LONGEST = 60; // letters of a date in words
const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'se', 'oct', 'nov', 'dic'];
const NAMED_MONTH =
  /^(?:al? )?(?:mes (?:de )?)?(?:\d{1,2} de )?(ene|feb|mar|abr|may|jun|jul|ago|set?p?|oct|nov|dic)[a-z]{0,9}\.?(?:(?: del? | ?[-/] ?| )((?:19|20)?\d\d))?$/;

const PARTS: Readonly<Record<string, number>> = { t: 3, b: 2, s: 6, c: 4 };
const ORDINALS: readonly RegExp[] = [
  /^(?:1\w{0,3}|i|primer[oa]?)$/,
  /^(?:2\w{0,3}|ii|segund[oa])$/,
  /^(?:3\w{0,3}|iii|tercer[oa]?)$/,
  /^(?:4\w{0,3}|iv|cuart[oa])$/,
  /^(?:5\w{0,3}|v|quint[oa])$/,
  /^(?:6\w{0,3}|vi|sext[oa])$/,
];
const WORD = '(?:trim|bim|sem|cuatrim)[a-z]*\\.?|[tbs](?=\\d|$)';
const PART = new RegExp(
  `^(?:([a-z\\d]{1,8})[º°.]* ?(${WORD})|(${WORD}) ?([a-z\\d]{1,8}))(?: ?(?:del? |[-/] ?)?((?:19|20)\\d\\d))?$`,
);
const ROMAN = /^(?:i{1,3}|iv|vi?)$/;

/** The last month of a quarter, a two-month period or a half: «II Trimestre», «6º bimestre 2023», «T4», «III». */
function partOfYear(said: string): string | undefined {
  if (ROMAN.test(said)) return twoDigits((ORDINALS.findIndex((each) => each.test(said)) + 1) * 3);
  const [, before, unit = '', other = '', after, year] = PART.exec(said) ?? [];
  const order = ORDINALS.findIndex((each) => each.test(before ?? after ?? '')) + 1;
  const month = order * (PARTS[(unit || other).charAt(0)] ?? 0);
  if (month < 1 || month > 12) return undefined;
  return year === undefined ? twoDigits(month) : `${year}-${twoDigits(month)}`;
}

const twoDigits = (month: number): string => String(month).padStart(2, '0');

/** The month that a cell tells in any way: `2024-06`, or `06` where it does not tell the year. */
export function monthIn(cell: RawCell | undefined): string | undefined {
  const known = periodIn(cell);
  if (known !== undefined) return known;
  if (typeof cell === 'string' && cell.length > LONGEST) return undefined;
  const said = fold(String(cell ?? '').trim());
  if (/^(?:0?\d|1[0-2])(?:\.0)?$/.test(said)) return said.replace('.0', '').padStart(2, '0');
  const part = partOfYear(said);
  if (part !== undefined) return part;
  const [, name = '', year] = NAMED_MONTH.exec(said) ?? [];
  const at = MONTHS.findIndex((each) => name.startsWith(each));
  if (at < 0) return undefined;
  const month = String(at + 1).padStart(2, '0');
  return year === undefined ? month : `${year.length === 2 ? `20${year}` : year}-${month}`;
}

/** A cut-off in order: `2024-06`, or `06` where no year is told. */
export const cutOf = (month: string, year: string | undefined): string =>
  month.length !== 2 || year === undefined || year === '' ? month : `${year}-${month}`;

/** The year that a cut-off is of; '' where it does not tell. */
export const yearOfCut = (cut: string): string => (cut.length > 2 ? cut.slice(0, 4) : '');

/** The month of a full date, as `2021-12`. */
export function periodIn(cell: RawCell | undefined): string | undefined {
  const number = DAY_NUMBER.exec(String(cell ?? '').replace(/\.0$/, ''));
  if (number) return `${number[1] ?? ''}-${number[2] ?? ''}`;
  const iso = /^((?:19|20)\d\d)-(\d\d)(?:-\d\d)?(?:T.*)?$/.exec(String(cell ?? '').trim());
  if (iso) return `${iso[1] ?? ''}-${iso[2] ?? ''}`;
  const day = typeof cell === 'number' ? cell : readDate(cell);
  if (day === undefined || day < FIRST_DAY_SERIAL || day > LAST_DAY_SERIAL) return undefined;
  const { year, month } = dayOf(day);
  return `${year}-${String(month).padStart(2, '0')}`;
}

export const isYear = (cell: RawCell | undefined): boolean =>
  /^(?:19|20)\d\d(?:\.0)?$/.test(String(cell ?? '').trim());

const TITLE_YEAR =
  /(?:gesti[oó]n|a[nñ]o|ejercicio|exerc[ií]cio|vigencia|per[ií]odo)\D{0,20}((?:19|20)\d\d)(?!\d)/gi;

/** The one gestión that the titles above a table name; undefined when they name none, or several. */
export function yearInTitles(rows: readonly (readonly RawCell[])[]): string | undefined {
  const text = rows.map((row) => row.filter((cell) => typeof cell === 'string').join(' ')).join('\n');
  const years = new Set(Array.from(text.matchAll(TITLE_YEAR), ([, year = '']) => year));
  return years.size === 1 ? [...years][0] : undefined;
}
