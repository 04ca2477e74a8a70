import type { RawCell, RawTable } from '../../src/intake/budget.ts';
import { isoSerial } from '../serial.ts';
import { readMarkup, type MarkupReader } from './markup.ts';
import { CellBudget, type SheetCells } from './sheet-cells.ts';

type Attribute = (name: string) => string | undefined;

/** The sheets of an «XML Spreadsheet 2003», which many systems export under the name .xls. */
export function readExcelXml(source: string, file: string): RawTable[] {
  const reader = new ExcelXmlReader(file);
  readMarkup(source, file, reader);
  return reader.tables;
}

const whole = (said: string | undefined): number => Math.max(0, Math.trunc(Number(said ?? 0)) || 0);

class ExcelXmlReader implements MarkupReader {
  readonly tables: RawTable[] = [];
  private readonly budget: CellBudget;
  private sheet: SheetCells | undefined;
  private name = '';
  private hidden = false;
  private row = -1;
  private column = -1;
  private right = 0;
  private kind: string | undefined;
  private said = '';
  private inComment = false;
  private inVisible = false;

  constructor(file: string) {
    this.budget = new CellBudget(file);
  }

  open(name: string, attribute: Attribute): void {
    if (name === 'Worksheet') this.openSheet(attribute);
    else if (name === 'Row') this.openRow(attribute);
    else if (name === 'Cell') this.openCell(attribute);
    else if (name === 'Comment') this.inComment = true;
    else if (name === 'Visible') this.inVisible = true;
    else if (name === 'Data' && !this.inComment) {
      this.kind = attribute('Type') ?? 'String';
      this.said = '';
    }
  }

  text(text: string): void {
    if (this.kind !== undefined) this.said += text;
    else if (this.inVisible && text.startsWith('Sheet')) this.hidden = text !== 'SheetVisible';
  }

  close(name: string): void {
    if (name === 'Comment') this.inComment = false;
    else if (name === 'Visible') this.inVisible = false;
    else if (name === 'Cell') this.column += this.right;
    else if (name === 'Data' && this.kind !== undefined) {
      this.sheet?.put(this.row, this.column, valueOf(this.kind, this.said));
      this.kind = undefined;
    } else if (name === 'Worksheet' && this.sheet) {
      this.tables.push(this.sheet.table(this.name, this.hidden));
      this.sheet = undefined;
    }
  }

  private openSheet(attribute: Attribute): void {
    this.sheet = this.budget.sheet();
    this.name = attribute('Name') ?? `Hoja${this.tables.length + 1}`;
    this.hidden = false;
    this.row = -1;
  }

  private openRow(attribute: Attribute): void {
    const at = whole(attribute('Index'));
    this.row = (at > 0 ? at - 1 : this.row + 1) + whole(attribute('Span'));
    this.column = -1;
    this.right = 0;
  }

  private openCell(attribute: Attribute): void {
    const at = whole(attribute('Index'));
    this.column = at > 0 ? at - 1 : this.column + 1;
    this.right = whole(attribute('MergeAcross'));
    const down = whole(attribute('MergeDown'));
    if (this.right > 0 || down > 0)
      this.sheet?.merge({
        top: this.row,
        left: this.column,
        bottom: this.row + down,
        right: this.column + this.right,
      });
  }
}

function valueOf(kind: string, said: string): RawCell {
  if (kind === 'Boolean') return said.trim() === '1';
  if (kind === 'DateTime') return isoSerial(said) ?? said;
  if (kind !== 'Number' || said.trim() === '') return said;
  const value = Number(said);
  return Number.isFinite(value) ? value : said;
}
