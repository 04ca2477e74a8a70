import { cellAt, heading, look, note, sheet, table, type Part } from '../build.ts';
import type { SheetPlan } from '../plan.ts';
import type { Document, DocumentTable, Piece } from './document.ts';

/** Columns of a page on which tables are laid and texts run across. */
const COLUMNS = 6;
const WIDTH = 16;
const LONGEST = 31;

/** A paper as a sheet ready to print: one page wide, its tables in cells, its texts across them. */
export function documentSheet({ id, title, subtitle = '', footer, pieces }: Document): SheetPlan {
  let row = 3;
  const parts = pieces.flatMap((piece) => {
    const { part, rows } = pieceAt(piece, row);
    row += rows + 1;
    return part;
  });
  return sheet(
    {
      name: sheetNameOf(id),
      purpose: title,
      widths: Array.from({ length: COLUMNS }, () => WIDTH),
      headingRows: 0,
      footer,
    },
    heading(title, subtitle),
    ...parts,
  );
}

/** A code may hold signs that no sheet can be called by. */
const sheetNameOf = (id: string): string => id.replace(/[[\]:*?/\\]/g, '-').slice(0, LONGEST);

interface Set {
  readonly part: readonly Part[];
  readonly rows: number;
}

const CHARACTERS = 88; // of a line across the page

function pieceAt(piece: Piece, row: number): Set {
  if (piece.kind === 'heading')
    return { part: [note(row, 0, piece.text), look(cellAt(row, 0), 'subtitle')], rows: 1 };
  if (piece.kind === 'paragraph') return linesAt(linesOf(piece.text), row);
  if (piece.kind === 'points')
    return linesAt(
      piece.texts.flatMap((text) => linesOf(`• ${text}`)),
      row,
    );
  if (piece.kind === 'signatures') return signaturesAt(piece.names, row);
  return { part: [tableAt(piece, row)], rows: Math.max(1, piece.rows.length) + 1 };
}

const linesAt = (lines: readonly string[], row: number): Set => ({
  part: [{ blocks: [{ row, column: 0, cells: lines.map((line) => [line]) }] }],
  rows: lines.length,
});

/** A text cut at its words into lines of a page: cells are not merged, and every program prints it alike. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > CHARACTERS) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

const SIGNATURE = '______________________';

/** Two by two, with room to sign above the line. */
function signaturesAt(names: readonly string[], row: number): Set {
  const cells = Array.from({ length: Math.ceil(names.length / 2) }, (_, at) => {
    const [left = '', right = ''] = names.slice(at * 2, at * 2 + 2);
    const line = (name: string) => (name === '' ? null : SIGNATURE);
    return [
      [null, null, null, null],
      [null, null, null, null],
      [line(left), null, null, line(right)],
      [left, null, null, right === '' ? null : right],
    ];
  }).flat();
  return { part: [{ blocks: [{ row, column: 0, cells }] }], rows: cells.length };
}

function tableAt({ columns, rows, totals = false }: DocumentTable, row: number): Part {
  const body = totals ? rows.slice(0, -1) : rows;
  return table({
    row,
    columns: columns.map(({ heading: text, format }) => ({
      heading: text,
      ...(format ? { format } : { style: 'label' as const }),
    })),
    rows: body,
    ...(totals && { totals: rows.slice(-1) }),
  });
}
