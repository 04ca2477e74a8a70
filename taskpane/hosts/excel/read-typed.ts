import type { StandingSheet } from '../../../src/books/guided/read-guided.ts';
import type { Area, PlanCell } from '../../../src/books/plan.ts';
import type { Locale } from '../../../src/engine/language.ts';
import type { Work } from '../../workbook.ts';
import { areaOf } from '../addresses.ts';
import { doing } from '../words.ts';
import { inPieces, isTooLarge, rawCell } from './read.ts';
import type { Session } from './session.ts';

/** One round trip for all the sheets; where that is too much for Excel on the web, one to measure and then by pieces. */
export async function readTyped(
  session: Session,
  names: readonly string[],
  locale: Locale,
  work: Work = {},
): Promise<readonly StandingSheet[]> {
  work.onProgress?.(0, doing.reading[locale]);
  const asked = names.map((name) => usedRange(session, name, 'address,formulas,values'));
  try {
    await session.sync();
  } catch (caught) {
    if (!isTooLarge(caught)) throw caught;
    return inSlices(session, names, locale, work);
  }
  return names.map((name, at) => {
    const range = asked[at];
    return range && !range.isNullObject
      ? standing(name, areaOf(range.address), cellsOf(range))
      : { name, cells: [] };
  });
}

function usedRange({ book }: Session, name: string, what: string): Excel.Range {
  const range = book.worksheets.getItem(name).getUsedRangeOrNullObject(true);
  range.load(what);
  return range;
}

async function inSlices(
  session: Session,
  names: readonly string[],
  locale: Locale,
  work: Work,
): Promise<readonly StandingSheet[]> {
  const asked = names.map((name) => usedRange(session, name, 'address'));
  await session.sync();
  const sheets: StandingSheet[] = [];
  for (const [at, name] of names.entries()) {
    work.signal?.throwIfAborted();
    work.onProgress?.(at / names.length, doing.reading[locale]);
    const area = asked[at]?.isNullObject === false ? areaOf(asked[at].address) : undefined;
    const pieces = area
      ? await inPieces(session, name, area, (range) => {
          range.load('formulas,values');
          return () => cellsOf(range);
        })
      : [];
    sheets.push(standing(name, area, pieces.flat()));
  }
  return sheets;
}

const cellsOf = ({ formulas, values }: Excel.Range): PlanCell[][] =>
  (formulas as unknown[][]).map((line, row) =>
    line.map((formula, column) => typed(formula, values[row]?.[column] as unknown)),
  );

/** A text that begins with `=` is a formula only if it gives something else. */
function typed(formula: unknown, value: unknown): PlanCell {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return isFormula ? { formula, value: rawCell(value) } : rawCell(value);
}

/** Excel gives the used cells alone; a sheet is told from its first one. */
function standing(name: string, area: Area | undefined, cells: PlanCell[][]): StandingSheet {
  if (!area) return { name, cells: [] };
  const left = Array.from({ length: area.column }, () => null);
  const above = Array.from({ length: area.row }, (): PlanCell[] => []);
  return { name, cells: [...above, ...cells.map((line) => [...left, ...line])] };
}
