import type { RawTable } from '../../src/intake/budget.ts';
import { readMarkup, type MarkupReader } from './markup.ts';
import { CellBudget, type SheetCells } from './sheet-cells.ts';

type Attribute = (name: string) => string | undefined;

/** The tables of a web page: what many systems export under the name .xls. Every cell is text, as in a .csv. */
export function readWebPage(source: string, file: string): RawTable[] {
  const reader = new PageReader(file);
  readMarkup(source, file, reader, true);
  return reader.tables.filter(({ rows }) => rows.length > 0);
}

const MOST_SPAN = 1000;
const span = (said: string | undefined): number =>
  Math.min(MOST_SPAN, Math.max(1, Math.trunc(Number(said ?? 1)) || 1));

/** A table while it is read; tables may stand within the cells of another. */
interface Open {
  readonly sheet: SheetCells;
  /** How far down a cell reaches, by its column. */
  readonly reach: Map<number, number>;
  row: number;
  column: number;
  said: string | undefined;
  exact: string | undefined;
  right: number;
  down: number;
}

class PageReader implements MarkupReader {
  readonly tables: RawTable[] = [];
  private readonly budget: CellBudget;
  private readonly nested: Open[] = [];
  private skipped = false;

  constructor(file: string) {
    this.budget = new CellBudget(file);
  }

  open(name: string, attribute: Attribute): void {
    const table = this.nested.at(-1);
    if (name === 'script' || name === 'style') this.skipped = true;
    else if (name === 'table') this.openTable();
    else if (!table) return;
    else if (name === 'tr') {
      this.closeCell(table);
      table.row++;
      table.column = -1;
      table.right = 1;
    } else if (name === 'td' || name === 'th') this.openCell(table, attribute);
    else if (name === 'br' && table.said !== undefined) table.said += '\n';
  }

  text(text: string): void {
    const table = this.nested.at(-1);
    if (!this.skipped && table?.said !== undefined) table.said += text;
  }

  close(name: string): void {
    const table = this.nested.at(-1);
    if (name === 'script' || name === 'style') this.skipped = false;
    else if (!table) return;
    else if (name === 'td' || name === 'th' || name === 'tr') this.closeCell(table);
    else if (name === 'table') {
      this.closeCell(table);
      this.nested.pop();
      this.tables.push(table.sheet.table(`Tabla ${this.tables.length + 1}`, false));
    }
  }

  private openTable(): void {
    const sheet = this.budget.sheet();
    const start = { row: -1, column: -1, said: undefined, exact: undefined, right: 1, down: 1 };
    this.nested.push({ sheet, reach: new Map(), ...start });
  }

  private openCell(table: Open, attribute: Attribute): void {
    this.closeCell(table);
    if (table.row < 0) table.row = 0;
    table.column += table.right;
    while ((table.reach.get(table.column) ?? -1) >= table.row) table.column++;
    table.right = span(attribute('colspan'));
    table.down = span(attribute('rowspan'));
    table.said = '';
    table.exact = attribute('num') ?? attribute('sdval'); // Excel and LibreOffice write the whole figure beside the one they show
  }

  private closeCell(table: Open): void {
    if (table.said === undefined) return;
    const { row, column, right, down, exact } = table;
    const said = table.said.replace(/[ \t\r\n\u00A0]+/g, ' ').trim();
    table.said = undefined;
    const figure = exact === undefined || exact.trim() === '' ? Number.NaN : Number(exact);
    table.sheet.put(row, column, Number.isFinite(figure) ? figure : said);
    table.sheet.merge({ top: row, left: column, bottom: row + down - 1, right: column + right - 1 });
    if (down > 1) for (let at = column; at < column + right; at++) table.reach.set(at, row + down - 1);
  }
}
