import type * as Docx from 'docx';
import type { Document, DocumentTable, Piece } from '../src/books/documents/document.ts';
import { saidCell } from '../src/books/documents/said-cell.ts';
import { styles } from '../src/books/plan.ts';

/** The library is heavy: it is loaded when someone asks for a paper. */
type Library = typeof Docx;
type Child = Docx.Paragraph | Docx.Table;

const FONT = 'Calibri';
const A4 = { width: 11906, height: 16838 }; // twentieths of a point
const MARGIN = 1134; // 2 cm
const SMALL = 16; // half-points

/** A paper as a .docx: the same pieces as its sheet, in styles of the word processor that people can change. */
export async function writeDocx(document: Document): Promise<Uint8Array> {
  const library = await import('docx');
  const { Packer } = library;
  return new Uint8Array(await Packer.toArrayBuffer(docxOf(library, document)));
}

function docxOf(library: Library, { title, subtitle, footer, pieces }: Document): Docx.Document {
  const { AlignmentType, Document: File, HeadingLevel, Paragraph } = library;
  const head = [
    new Paragraph({ text: title, heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER }),
    ...(subtitle === undefined ? [] : [new Paragraph({ text: subtitle, alignment: AlignmentType.CENTER })]),
  ];
  return new File({
    title,
    creator: 'Muni',
    styles: { default: { document: { run: { font: FONT, size: 22 } } } },
    sections: [
      {
        properties: {
          page: { size: A4, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } },
        },
        footers: { default: footerOf(library, footer) },
        children: [...head, ...pieces.flatMap((piece) => children(library, piece))],
      },
    ],
  });
}

function footerOf({ Footer, PageNumber, Paragraph, TextRun }: Library, text: string): Docx.Footer {
  const said = new TextRun({ text: `${text} · `, size: SMALL });
  const page = new TextRun({
    children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
    size: SMALL,
  });
  return new Footer({ children: [new Paragraph({ children: [said, page] })] });
}

function children(library: Library, piece: Piece): Child[] {
  const { AlignmentType, HeadingLevel, Paragraph } = library;
  const spacing = { before: 120, after: 120 };
  if (piece.kind === 'heading') return [new Paragraph({ text: piece.text, heading: HeadingLevel.HEADING_2 })];
  if (piece.kind === 'paragraph')
    return [new Paragraph({ text: piece.text, alignment: AlignmentType.JUSTIFIED, spacing })];
  if (piece.kind === 'points')
    return piece.texts.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
  return piece.kind === 'table'
    ? [tableOf(library, piece), new Paragraph('')]
    : [signaturesOf(library, piece.names)];
}

function tableOf(library: Library, { columns, rows, totals = false }: DocumentTable): Docx.Table {
  const { Table, TableRow, WidthType } = library;
  const whole = columns.reduce((sum, { share = 1 }) => sum + share, 0);
  const inside = A4.width - 2 * MARGIN;
  const widths = columns.map(({ share = 1 }) => Math.floor((inside * share) / whole));
  const head = new TableRow({
    tableHeader: true,
    children: columns.map(({ heading }) => cellOf(library, heading, { isHead: true })),
  });
  const body = rows.map(
    (row, at) =>
      new TableRow({
        cantSplit: true,
        children: columns.map(({ format }, column) =>
          cellOf(library, saidCell(row[column], format), {
            isFigure: typeof row[column] === 'number',
            isTotal: totals && at === rows.length - 1,
          }),
        ),
      }),
  );
  return new Table({
    width: { size: inside, type: WidthType.DXA },
    columnWidths: widths,
    rows: [head, ...body],
  });
}

interface CellLook {
  readonly isHead?: boolean;
  readonly isFigure?: boolean;
  readonly isTotal?: boolean;
}

function cellOf(
  { AlignmentType, Paragraph, TableCell, TextRun }: Library,
  text: string,
  { isHead = false, isFigure = false, isTotal = false }: CellLook,
): Docx.TableCell {
  const { color = '', fill = '' } = styles.heading;
  const words: Docx.IRunOptions = { text, bold: isHead || isTotal, ...(isHead && { color }) };
  const run = new TextRun(words);
  const alignment = isHead ? AlignmentType.CENTER : isFigure ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return new TableCell({
    ...(isHead && { shading: { fill } }),
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [new Paragraph({ children: [run], alignment })],
  });
}

/** Two by two in a table without lines, with room to sign. */
function signaturesOf(library: Library, names: readonly string[]): Docx.Table {
  const { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } = library;
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const borders = { top: none, bottom: none, left: none, right: none };
  const cell = (name: string) =>
    new TableCell({
      borders,
      children: (name === '' ? [''] : ['', '', '', '_____________________', name]).map(
        (text) => new Paragraph({ text, alignment: AlignmentType.CENTER }),
      ),
    });
  const rows = Array.from({ length: Math.ceil(names.length / 2) }, (_, at) => {
    const [left = '', right = ''] = names.slice(at * 2, at * 2 + 2);
    return new TableRow({ cantSplit: true, children: [cell(left), cell(right)] });
  });
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows });
}
