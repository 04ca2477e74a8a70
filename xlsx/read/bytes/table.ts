import Papa from 'papaparse';
import type { RawCell } from '../../../src/intake/budget.ts';
import { FileProblem } from '../../file-problem.ts';
import { decode, UpperLetters, utf8OrNothing } from '../decode.ts';
import { joined } from '../gunzip.ts';
import { refuseTooWide, separated } from '../delimited.ts';
import { BLANK, ByteRows, Irregular } from './rows.ts';

const SAMPLE = 1 << 21; // bytes
const STEP = 1 << 20;
const MARK = [0xef, 0xbb, 0xbf];

/**
 * Cuts a text into rows as its bytes arrive, once the first of them have told how. It gives up where the text is
 * written in a way that only the careful reader of whole texts knows: two bytes a letter, signs of several bytes,
 * marks out of place.
 */
export abstract class ByteText {
  readonly upper = new UpperLetters();
  rows: ByteRows | undefined;
  /** Whether this reader cannot read it. */
  irregular = false;
  protected readonly file: string;
  /** Bytes that finding the separator and the line ends looks at, and those that are cut before looking at the rows. */
  protected readonly looked: number = SAMPLE;
  protected readonly step: number = STEP;
  private waiting: Uint8Array[] = [];
  private size = 0;

  constructor(file: string) {
    this.file = file;
  }

  push(chunk: Uint8Array): void {
    if (this.irregular) return;
    if (this.rows) {
      this.cut(this.rows, chunk);
      return;
    }
    this.waiting.push(chunk.slice()); // who gives it may use it again
    this.size += chunk.length;
    if (this.size >= this.looked) this.begin();
  }

  /** Whether all of it was read. */
  protected finish(): ByteRows | undefined {
    if (!this.rows && !this.irregular) this.begin();
    const { rows } = this;
    if (this.irregular || !rows) return undefined;
    try {
      rows.end();
    } catch (caught) {
      this.give(caught);
      return undefined;
    }
    return rows;
  }

  /** Called after some rows more were cut. */
  protected abstract cutMore(rows: ByteRows): void;

  private begin(): void {
    const first = joined(this.waiting, this.size);
    this.waiting = [];
    const start = MARK.every((byte, at) => first[at] === byte) ? MARK.length : 0;
    const cut = cutOf(first.subarray(start, SAMPLE), this.file);
    if (!cut) {
      this.irregular = true;
      return;
    }
    this.rows = new ByteRows(this.file, cut);
    this.cut(this.rows, first.subarray(start + cut.skip));
  }

  private cut(rows: ByteRows, bytes: Uint8Array): void {
    try {
      for (let at = 0; at < bytes.length; at += this.step) {
        const step = bytes.subarray(at, at + this.step);
        this.upper.take(step);
        rows.push(step);
        this.cutMore(rows);
      }
    } catch (caught) {
      this.give(caught);
    }
  }

  private give(caught: unknown): void {
    if (!(caught instanceof Irregular)) throw caught;
    this.irregular = true;
    this.rows = undefined;
  }
}

/** What a sheet holds, which is also what is understood row by row. */
export const MOST_ROWS = 1_048_576;

/** Reads a text into a table: each different cell is made once. */
export class ByteTable extends ByteText {
  private readonly mostRows: number;

  constructor(file: string, mostRows = MOST_ROWS) {
    super(file);
    this.mostRows = mostRows;
  }

  /** Every row, the blank ones at the end left out; undefined where another must read it. */
  end(): RawCell[][] | undefined {
    const rows = this.finish();
    return rows && cellsOf(rows, this.upper);
  }

  protected override cutMore(rows: ByteRows): void {
    if (rows.rows > this.mostRows) throw new FileProblem('tooManyRows', this.file);
  }
}

type Found = { readonly separator: number; readonly lines: '\n' | '\r\n' | '\r'; readonly skip: number };

/** How the first bytes are cut into lines and cells. */
function cutOf(bytes: Uint8Array, file: string): Found | undefined {
  if (bytes.includes(0)) return undefined; // two bytes a letter
  const end = bytes.length < SAMPLE - MARK.length ? bytes.length : bytes.lastIndexOf(10) + 1 || bytes.length;
  const sample = bytes.subarray(0, end);
  const text = utf8OrNothing(sample) ?? decode(sample, file);
  const { body, delimiter } = separated(text);
  refuseTooWide(body, delimiter, file);
  const { linebreak } = Papa.parse(body, { delimiter, preview: 1 }).meta;
  const separator = delimiter.charCodeAt(0);
  if (separator > 127 || delimiter.length > 1 || body.includes('\ufeff')) return undefined;
  const lines = linebreak === '\r' || linebreak === '\r\n' ? linebreak : '\n';
  return { separator, lines, skip: text.length - body.length }; // the line «sep=;» is of one byte a letter
}

/** Rows whose cells are the same strings wherever they say the same. */
export function cellsOf(rows: ByteRows, upper: UpperLetters): RawCell[][] {
  const texts = rows.texts.strings(() => upper.page());
  let cell = rows.widths.reduce((all, width) => all + width, 0);
  let last = rows.widths.length;
  const isBlank = (at: number): boolean => {
    const width = rows.widths[at] ?? 0;
    for (let place = cell - width; place < cell; place++) if (rows.codeAt(place) !== BLANK) return false;
    return true;
  };
  while (last > 0 && isBlank(last - 1)) cell -= rows.widths[--last] ?? 0;
  const made = new Array<RawCell[]>(last);
  let at = 0;
  for (let row = 0; row < last; row++) {
    const width = rows.widths[row] ?? 0;
    const cells = new Array<RawCell>(width);
    for (let column = 0; column < width; column++, at++) {
      const code = rows.codeAt(at);
      cells[column] = code === BLANK ? null : (texts[code] ?? null);
    }
    made[row] = cells;
  }
  return made;
}
