import type { IntakeOptions, RawTable } from './budget.ts';
import { failure, type IntakeFailure } from './failures.ts';
import type { Heading } from './heading.ts';
import { amountAt, type Export } from './reading.ts';
import { saidCount, saidRows } from './said.ts';

const isFilled = (cell: unknown): boolean => cell !== null && cell !== undefined && cell !== '';
const MOSTLY = 0.9;

/**
 * Rows of a text that were cut into more cells than the heading has, or into fewer while the others have them all:
 * their amounts may stand under the heading of another column.
 */
export function raggedRows(
  { cutByMarks = false }: RawTable,
  given: Export,
  heading: Heading,
  { leaveOutBadRows = false }: IntakeOptions,
): IntakeFailure | undefined {
  if (!cutByMarks) return undefined;
  const { rows, fates, sheetRow } = given;
  const width = heading.texts.length;
  const named = heading.texts.reduce((last, text, at) => (text.trim() === '' ? last : at + 1), 0);
  const kept = fates.kept();
  const whole = kept.filter((row) => (rows[row]?.length ?? 0) >= width).length;
  const lastAmount = Math.max(...amountAt(given.columns).map(([, at]) => at));
  const areWhole = whole >= kept.length * MOSTLY;
  const odd = kept.filter((row) => {
    const cells = rows[row] ?? [];
    return cells.slice(named).some(isFilled) || (areWhole && cells.length <= lastAmount);
  });
  const broken = areWhole ? odd.concat(piecesIn(given, width)) : odd;
  if (broken.length === 0) return undefined;
  if (leaveOutBadRows) {
    fates.leaveOut(broken, 'ragged');
    return undefined;
  }
  const told = broken.sort((a, b) => a - b).map(sheetRow);
  const words = `${saidCount(told.length)} (${saidRows(told)}) no ${told.length === 1 ? 'tiene' : 'tienen'} las ${named} celdas del encabezado`;
  return failure('ragged', given.source, words, told);
}

/** A row cut in two by a line end within a text: a short piece between whole rows, that would pass for a note. */
function piecesIn({ rows, fates }: Export, width: number): number[] {
  const found: number[] = [];
  for (let row = 0; row < rows.length - 1; row++) {
    const cells = rows[row] ?? [];
    const isPiece = !fates.keeps(row) && cells.length > 1 && cells.length < width && isFilled(cells[0]);
    const next = rows[row + 1] ?? [];
    if (isPiece && next.length > 1 && next.length < width && cells.length + next.length === width + 1)
      found.push(row, row + 1);
  }
  return found.filter((row) => fates.keeps(row));
}
