import type { RawCell, RawTable } from '../../src/intake/budget.ts';
import { isoSerial, timeFraction } from '../serial.ts';
import { readMarkup, type MarkupReader } from './markup.ts';
import { CellBudget, type SheetCells } from './sheet-cells.ts';

type Attribute = (name: string) => string | undefined;

/** The sheets of an OpenDocument spreadsheet, from its content. Formulas come as the value they were saved with. */
export function readOds(content: string, file: string): RawTable[] {
  const reader = new OdsReader(file);
  readMarkup(content, file, reader);
  return reader.tables;
}

const times = (said: string | undefined): number => Math.max(1, Math.trunc(Number(said ?? 1)) || 1);

interface Cell {
  readonly attribute: Attribute;
  readonly covered: boolean;
  readonly paragraphs: string[];
}

class OdsReader implements MarkupReader {
  readonly tables: RawTable[] = [];
  private readonly budget: CellBudget;
  private readonly hiddenStyles = new Set<string>();
  private readonly path: string[] = [];
  private style = '';
  private depth = 0;
  private name = '';
  private hidden = false;
  private sheet: SheetCells;
  private row = 0;
  private repeated = 1;
  private column = 0;
  private filled: { readonly column: number; readonly value: RawCell }[] = [];
  private cell: Cell | undefined;

  constructor(file: string) {
    this.budget = new CellBudget(file);
    this.sheet = this.budget.sheet();
  }

  open(name: string, attribute: Attribute): void {
    const parent = this.path.at(-1);
    this.path.push(name);
    if (name === 'style') this.style = attribute('name') ?? '';
    else if (name === 'table-properties' && attribute('display') === 'false')
      this.hiddenStyles.add(this.style);
    else if (name === 'table') this.openTable(attribute);
    else if (this.depth !== 1) return;
    else if (name === 'table-row') this.openRow(attribute);
    else if (name === 'table-cell' || name === 'covered-table-cell')
      this.cell = { attribute, covered: name !== 'table-cell', paragraphs: [] };
    else if (this.cell) this.within(this.cell, name, parent, attribute);
  }

  /** Only the paragraphs of the cell itself: notes and drawings hang from it too. */
  private within({ paragraphs }: Cell, name: string, parent: string | undefined, attribute: Attribute): void {
    if (name === 'p' && (parent === 'table-cell' || parent === 'covered-table-cell')) paragraphs.push('');
    else if (name === 's') this.add(' '.repeat(Math.min(1000, times(attribute('c')))));
    else if (name === 'tab') this.add('\t');
    else if (name === 'line-break') this.add('\n');
  }

  text(text: string): void {
    this.add(text);
  }

  private add(text: string): void {
    const from = Math.max(this.path.lastIndexOf('table-cell'), this.path.lastIndexOf('covered-table-cell'));
    if (!this.cell || from < 0 || this.path[from + 1] !== 'p') return;
    const { paragraphs } = this.cell;
    paragraphs.push((paragraphs.pop() ?? '') + text);
  }

  close(name: string): void {
    this.path.pop();
    if (name === 'table') this.closeTable();
    else if (this.depth !== 1) return;
    else if (name === 'table-cell' || name === 'covered-table-cell') this.closeCell();
    else if (name === 'table-row') this.closeRow();
  }

  private openTable(attribute: Attribute): void {
    if (++this.depth > 1) return;
    this.name = attribute('name') ?? `Hoja${this.tables.length + 1}`;
    this.hidden = this.hiddenStyles.has(attribute('style-name') ?? '');
    this.sheet = this.budget.sheet();
    this.row = 0;
  }

  private closeTable(): void {
    if (--this.depth > 0) return;
    this.tables.push(this.sheet.table(this.name, this.hidden));
  }

  private openRow(attribute: Attribute): void {
    this.repeated = times(attribute('number-rows-repeated'));
    this.column = 0;
    this.filled = [];
  }

  private closeCell(): void {
    const { cell } = this;
    this.cell = undefined;
    if (!cell) return;
    const repeated = times(cell.attribute('number-columns-repeated'));
    const value = cell.covered ? null : valueOf(cell);
    const right = times(cell.attribute('number-columns-spanned'));
    const down = times(cell.attribute('number-rows-spanned'));
    if (right > 1 || down > 1)
      this.sheet.merge({
        top: this.row,
        left: this.column,
        bottom: this.row + down - 1,
        right: this.column + right - 1,
      });
    if (value !== null && value !== '') {
      this.budget.spend(repeated); // before the list grows, not after
      for (let each = 0; each < repeated; each++) this.filled.push({ column: this.column + each, value });
    }
    this.column += repeated;
  }

  private closeRow(): void {
    if (this.filled.length > 0)
      for (let each = 0; each < this.repeated; each++)
        for (const { column, value } of this.filled) this.sheet.put(this.row + each, column, value);
    this.row += this.repeated;
  }
}

const NUMBERS = new Set(['float', 'currency', 'percentage']);

function valueOf({ attribute, paragraphs }: Cell): RawCell {
  const kind = attribute('value-type') ?? '';
  const text = paragraphs.join('\n');
  if (attribute('value-type') === undefined) return text === '' ? null : text;
  if (NUMBERS.has(kind)) {
    const value = Number(attribute('value') ?? Number.NaN);
    return Number.isFinite(value) ? value : text;
  }
  if (kind === 'boolean') return attribute('boolean-value') === 'true';
  if (kind === 'date') return isoSerial(attribute('date-value') ?? '') ?? text;
  if (kind === 'time') return timeFraction(attribute('time-value') ?? '') ?? text;
  return text === '' ? (attribute('string-value') ?? null) : text;
}
