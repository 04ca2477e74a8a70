import { SetRangeValuesCommand } from '@univerjs/sheets';
import type { Cell } from '../../src/engine/cells.ts';
import { isFormula } from '../../src/books/plan.ts';
import type { CellEdit } from '../../src/portable/edits.ts';
import type { CellPlace, Outcome, Reach, Reached, Work } from '../../taskpane/workbook.ts';
import { calculateChanges, type Book, type Engine } from '../univer/engine.ts';
import { cellValue } from './cell-value.ts';
import { valueOf, type Cells } from './cells.ts';
import { asOneStep } from './one-step.ts';

const WRITING = 'Escribiendo';

/** Lets the page draw and listen between two pieces of work. */
const breathe = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Writes in cells wherever they are, as one step of the history. */
export async function rewrite(
  engine: Engine,
  book: Book,
  edits: readonly CellEdit[],
  work: Work = {},
): Promise<Outcome> {
  const sheets = [...new Set(edits.map(({ sheet }) => sheet))];
  const undo = await asOneStep(engine, book, async () => {
    for (const [at, name] of sheets.entries()) {
      work.onProgress?.(at / sheets.length, `${WRITING} «${name}»`);
      await breathe();
      work.signal?.throwIfAborted();
      await writeIn(
        engine,
        book,
        name,
        edits.filter(({ sheet }) => sheet === name),
      );
    }
  });
  await calculateChanges(engine);
  return { written: sheets, roundTrips: 1, undo };
}

async function writeIn(engine: Engine, book: Book, name: string, edits: readonly CellEdit[]): Promise<void> {
  const sheet = book.getSheetByName(name);
  if (!sheet) throw new Error(`The workbook has no sheet “${name}”.`);
  const cells: Cells = {};
  for (const { row, column, content, part } of edits)
    (cells[row] ??= {})[column] =
      part === 'after'
        ? { f: null, si: null, ...valueOf(null) }
        : isFormula(content)
          ? { f: content.formula, si: null, v: null, t: null }
          : { f: null, si: null, ...valueOf(content) };
  await engine.api.executeCommand(SetRangeValuesCommand.id, {
    unitId: book.getId(),
    subUnitId: sheet.getSheetId(),
    range: {
      startRow: 0,
      startColumn: 0,
      endRow: edits.reduce((last, { row }) => Math.max(last, row), 0),
      endColumn: edits.reduce((last, { column }) => Math.max(last, column), 0),
    },
    value: cells,
  });
}

/** The sheets and cells that are meant. */
export function reached(book: Book, reach: Reach): Reached {
  if (reach === 'workbook') return { sheets: book.getSheets().map((sheet) => sheet.getSheetName()) };
  const sheets = [book.getActiveSheet().getSheetName()];
  const range = book.getActiveRange();
  if (reach === 'sheet' || !range) return { sheets };
  const [row, column, rows, columns] = [
    range.getRow(),
    range.getColumn(),
    range.getHeight(),
    range.getWidth(),
  ];
  return { sheets, areas: [{ row, column, rows, columns }] };
}

/** What the formulas of some cells spread over, themselves included. */
export const spread = (
  { spills }: Engine,
  book: Book,
  cells: readonly CellPlace[],
): (Cell[][] | undefined)[] =>
  cells.map(({ sheet: name, row, column }) => {
    const sheet = book.getSheetByName(name);
    const id = sheet?.getSheetId() ?? '';
    const reach = spills.getArrayFormulaRange()[book.getId()]?.[id]?.[row]?.[column];
    const shown = spills.getArrayFormulaCellData()[book.getId()]?.[id];
    if (!sheet || !reach) return undefined;
    const rows = reach.endRow - reach.startRow + 1;
    const columns = reach.endColumn - reach.startColumn + 1;
    if (rows === 1 && columns === 1) return undefined;
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) => {
        const own = sheet.getSheet().getCellRaw(row + down, column + right);
        return cellValue(shown?.[row + down]?.[column + right]) ?? cellValue(own) ?? '';
      }),
    );
  });
