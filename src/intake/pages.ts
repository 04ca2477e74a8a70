import { withoutEnd } from '../engine/ends.ts';
import { fold } from '../engine/reading.ts';
import { readAmountText } from '../engine/number-text.ts';
import type { RawCell } from './budget.ts';
import type { Rows } from './amounts.ts';
import { wordOf } from './totals.ts';

type Row = Rows[number];

const isFilled = (cell: RawCell | undefined): cell is string | number | boolean =>
  cell !== null && cell !== undefined && String(cell).trim() !== '';

const MARK = /^\(?([a-z]|\d{1,2})\)?(?:=[a-z\d(][a-z\d()+*/-]{0,30})?\)?$/i; // 3, (3), c, 3 = (1 + 2), (c=a+b)
const FEWEST_MARKS = 3;
const LONGEST_MARK = 40;

/** A row that numbers or letters the columns, one after another or by their place: `1 2 3=1+2`, `(a) (b) (c=a+b)`. */
export function numbersColumns(cells: Row): boolean {
  const marks: { readonly at: number; readonly order: number }[] = [];
  for (const [at, cell] of cells.entries()) {
    if (!isFilled(cell)) continue;
    const text = String(cell).trim();
    const mark =
      text.length > LONGEST_MARK ? undefined : MARK.exec(text.replaceAll(' ', ''))?.[1]?.toLowerCase();
    if (mark === undefined) return false;
    marks.push({ at, order: /\d/.test(mark) ? Number(mark) : mark.charCodeAt(0) });
  }
  const rises = (by: (mark: (typeof marks)[number]) => number): boolean =>
    marks.every((mark, place) => {
      const before = marks[place - 1];
      return before === undefined || mark.order - before.order === by(mark) - by(before);
    });
  return marks.length >= FEWEST_MARKS && (rises(({ at }) => at) || rises((mark) => marks.indexOf(mark)));
}

const MOST_ON_PAGE = 12; // rows of titles over the heading of a page

interface Page {
  readonly rows: Rows;
  /** The rows above the heading of the first page. */
  readonly titles: Rows;
  readonly amounts: readonly number[];
  /** Rows that repeat the heading. */
  readonly headings: readonly number[];
}

/** Rows that no page lacks: titles over a repeated heading, with another number or date at most, and columns numbered. */
export function pageRows({ rows, titles, amounts, headings }: Page): readonly number[] {
  const titled = new Set(titles.map(patternOf));
  const isHeading = new Set(headings);
  const isOfPage = (row: number): boolean => {
    const cells = rows[row] ?? [];
    return !isHeading.has(row) && (!holdsAmount(cells, amounts) || titled.has(patternOf(cells)));
  };
  const pages = headings.map((row) => rowsAbove(row, isOfPage));
  const times = new Map<string, number>();
  for (const page of [titles, ...pages.map((own) => own.map((row) => rows[row] ?? []))])
    for (const pattern of new Set(page.map(patternOf))) times.set(pattern, (times.get(pattern) ?? 0) + 1);
  const found = pages
    .flat()
    .filter((row) => saysPage(rows[row] ?? []) || (times.get(patternOf(rows[row] ?? [])) ?? 0) > 1);
  for (const row of [-1, ...headings])
    for (const next of [row + 1, row + 2])
      if (numbersColumns(rows[next] ?? [])) {
        found.push(next);
        break;
      }
  return found;
}

const PAGE = /^\s*(?:p[aá]g(?:ina)?s?|hoja|folio)\b\W{0,3}\d/i;
const saysPage = (cells: Row): boolean => cells.some((cell) => typeof cell === 'string' && PAGE.test(cell));

/** The rows just above a heading that may be the titles of its page. */
function rowsAbove(heading: number, isOfPage: (row: number) => boolean): number[] {
  const found: number[] = [];
  for (let row = heading - 1; row >= 0 && heading - row <= MOST_ON_PAGE; row--) {
    if (!isOfPage(row)) break;
    found.push(row);
  }
  return found;
}

/** What a row says in each column, whatever the figures in its texts are. */
const patternOf = (cells: Row): string =>
  withoutEnd(
    cells.map((cell) => (isFilled(cell) ? String(cell).trim().replace(/\d+/g, '#') : '')).join('\u0001'),
    '\u0001',
  );

export const isAmount = (cell: RawCell | undefined): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && readAmountText(cell) !== undefined);

const holdsAmount = (cells: Row, amounts: readonly number[]): boolean =>
  amounts.some((at) => isAmount(cells[at]));

/** Signatures and notes under a table: what follows its last amounts, after a blank row, a note or a total. */
export function tailRows(
  rows: Rows,
  amounts: readonly number[],
  isNote: (cells: Row) => boolean,
): readonly number[] {
  let last = rows.length - 1;
  while (last >= 0 && !holdsAmount(rows[last] ?? [], amounts)) last--;
  if (last < 0) return [];
  const endsInTotal = (rows[last] ?? []).some(
    (cell) => typeof cell === 'string' && wordOf(cell) !== undefined,
  );
  const after = Array.from({ length: rows.length - last - 1 }, (_, at) => last + 1 + at);
  const end = endsInTotal
    ? 0
    : after.findIndex((row) => !(rows[row] ?? []).some(isFilled) || isNote(rows[row] ?? []));
  return end < 0 ? [] : after.slice(end);
}

const COMPUTED = new RegExp(
  [
    '% ?(?:(?:de |del )?(?:ejecucion|avance|participacion|cumplimiento|total|devengado|pagado))?',
    '(?:porcentaje|tasa|nivel|grado)(?: (?:de |del )?(?:ejecucion|avance|participacion|cumplimiento|total))?(?: ?%)?',
    '(?:ejecucion|avance|participacion)(?: presupuestaria| financier[oa])? ?\\(?%\\)?',
    'promedio(?: general| total| simple| ponderado| municipal)?|media|mediana|maximo|minimo|desviacion estandar',
    '(?:variacion|diferencia)s?(?: (?:absoluta|relativa|porcentual|total))?(?: ?%)?',
    '(?:superavit|deficit)(?: ?(?:/|o|y|\\(|-) ?(?:superavit|deficit)\\)?)?(?: (?:fiscal|presupuestario|corriente|total|del ejercicio))?',
    'resultado (?:del ejercicio|presupuestario|fiscal|economico|financiero|corriente)',
  ]
    .map((words) => `^(?:${words})[.:]?$`)
    .join('|'),
);
const LONGEST_WORDS = 60;

/** What is worked out of other rows and is no sum of them: «% de ejecución», «Promedio», «Superávit / Déficit». */
export function isComputed(cells: Row, keys: readonly number[]): boolean {
  let said: string | undefined;
  for (const at of keys) {
    const cell = cells[at];
    if (!isFilled(cell)) continue;
    if (said !== undefined || typeof cell !== 'string' || cell.length > LONGEST_WORDS) return false;
    said = cell;
  }
  return said !== undefined && COMPUTED_START.test(said) && COMPUTED.test(fold(said));
}

const COMPUTED_START = /^\s*[%ptngeamdvsr]/i; // spares folding every key of a large file
