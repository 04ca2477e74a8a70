import { FileProblem } from '../../file-problem.ts';
import { MOST_COLUMNS, MOST_LETTERS } from '../shape.ts';
import { ByteTexts, hashOf, SEED, stirred } from './texts.ts';

const QUOTE = 34;
const SPACE = 32;
const BLOCK = 1 << 16; // cells
const UNDONE = -1;
const UNKNOWN = -1;
const WIDEST = MOST_COLUMNS * 2;
/** A cell without anything in it. */
export const BLANK = -1;
const SEAM = 1 << 16; // bytes
const MOST_HELD = 16 * 1024 * 1024; // bytes of one row

/** How a text is cut: signs of one byte each. */
export interface Cut {
  readonly separator: number;
  readonly lines: '\n' | '\r\n' | '\r';
}

/** A quotation mark where none belongs: the careful reader of whole files knows more of these. */
export class Irregular extends Error {
  readonly row: number;
  constructor(row: number) {
    super('a quotation mark out of place');
    this.row = row;
  }
}

/** A row with the bytes it was written in: its cells are counted from a first one. */
export interface CutRow {
  readonly first: number;
  readonly width: number;
  /** From 1, over the whole file. */
  readonly row: number;
  readonly written: Uint8Array;
}

/** Takes rows as soon as they are cut, and those it can read by itself without their being cut at all. */
export interface RowTaker {
  /** How many rows `quick` took the last time. */
  readonly taken: number;
  /** Takes the rows from a place on, the first of them numbered, as far as it can; where it stopped. */
  quick(bytes: Uint8Array, from: number, row: number): number;
  careful(cut: CutRow): void;
}

/**
 * Cuts a text into cells as its bytes arrive. A cell is kept as the number of its text, so what is held grows with
 * the cells and with what is new in them, not with the length of the file.
 */
export class ByteRows {
  readonly texts: ByteTexts;
  readonly cut: Cut;
  readonly widths: number[] = [];
  /** Who takes the rows from now on; until then they are kept, or drained. */
  taker: RowTaker | undefined;
  private readonly blocks: Int32Array[] = [];
  private cells = 0;
  private drained = 0;
  private held: Uint8Array = new Uint8Array(0);
  private readonly file: string;
  private readonly lineByte: number;
  /** Where the cell above stands in the bytes at hand, column by column, and its text. */
  private readonly starts = new Int32Array(WIDEST + 1).fill(UNKNOWN);
  private readonly stops = new Int32Array(WIDEST + 1);
  private readonly codes = new Int32Array(WIDEST + 1);

  constructor(file: string, cut: Cut, texts = new ByteTexts()) {
    this.file = file;
    this.cut = cut;
    this.texts = texts;
    this.lineByte = cut.lines === '\n' ? 10 : 13;
  }

  push(chunk: Uint8Array): void {
    this.take(chunk, false);
  }

  end(): void {
    this.take(new Uint8Array(0), true);
    if (this.held.length > 0) throw new Irregular(this.rows + 1);
  }

  /** The number of the text in a cell, counting cells from the first of the file. */
  codeAt(cell: number): number {
    return (this.blocks[cell >>> 16] as Int32Array)[cell & (BLOCK - 1)] as number;
  }

  /** Rows cut so far. */
  get rows(): number {
    return this.drained + this.widths.length;
  }

  /** Hands over the rows cut since the last time, by the place of their first cell, and forgets them; not their texts. */
  drain(take: (first: number, width: number) => void): void {
    let cell = 0;
    for (const width of this.widths) {
      take(cell, width);
      cell += width;
    }
    this.drained += this.widths.length;
    this.widths.length = 0;
    this.cells = 0;
  }

  private take(chunk: Uint8Array, last: boolean): void {
    if (this.held.length === 0 || last) {
      this.cutAll(last ? joined(this.held, chunk) : chunk, last);
      return;
    }
    // The row that was cut in two is put together with the first bytes that follow; the rest stays where it is.
    const { length } = this.held;
    const seam = joined(this.held, chunk.subarray(0, SEAM));
    this.cutAll(seam, false);
    const done = seam.length - this.held.length;
    if (chunk.length <= SEAM) return;
    if (done < length) this.cutAll(joined(this.held, chunk.subarray(SEAM)), false);
    else this.cutAll(chunk.subarray(done - length), false);
  }

  /** Cuts bytes into rows, and holds what comes after the last whole one. */
  private cutAll(bytes: Uint8Array, last: boolean): void {
    this.starts.fill(UNKNOWN);
    const done = this.scan(bytes, last);
    this.held = bytes.slice(done);
    if (this.held.length > MOST_HELD) throw new FileProblem('longCell', this.file, this.rowNow());
  }

  /** Rows up to the last whole one; how many bytes they took. */
  private scan(bytes: Uint8Array, last: boolean): number {
    let done = 0;
    while (done < bytes.length || (last && done === bytes.length)) {
      if (this.taker) {
        done = this.taker.quick(bytes, done, this.drained + 1);
        this.drained += this.taker.taken;
      }
      const first = this.cells;
      const next = this.cutRow(bytes, done, last);
      if (next === UNDONE) {
        this.cells = first;
        return done;
      }
      const width = this.cells - first;
      if (this.taker) {
        const written = bytes.subarray(done, next);
        this.taker.careful({ first, width, row: ++this.drained, written });
        this.cells = first;
      } else this.widths.push(width);
      if (next > bytes.length) return bytes.length; // the last row had no line end
      done = next;
    }
    return done;
  }

  /** One row from a place: where the next begins, one past the end when the text ends with it, or UNDONE. */
  private cutRow(bytes: Uint8Array, from: number, last: boolean): number {
    const { separator } = this.cut;
    const stop = bytes.length;
    let at = from;
    for (let column = 0; ; column++) {
      if (column > WIDEST) throw new FileProblem('tooManyColumns', this.file, `> ${MOST_COLUMNS}`);
      at = bytes[at] === QUOTE ? this.quoted(bytes, at, last, column) : this.plain(bytes, at, last, column);
      if (at === UNDONE) return UNDONE;
      if (at === stop) return stop + 1;
      if (bytes[at] !== separator) {
        const next = at + this.cut.lines.length;
        return next > stop ? UNDONE : next;
      }
      at++;
      if (at === stop && !last) return UNDONE;
    }
  }

  /** A cell without quotation marks; the place after it. */
  private plain(bytes: Uint8Array, start: number, last: boolean, column: number): number {
    const { separator } = this.cut;
    const { lineByte, starts, stops, codes } = this;
    const stop = bytes.length;
    let above = starts[column] as number;
    if (above >= 0) {
      // Most cells say what the one above says: comparing is quicker than looking up.
      const end = stops[column] as number;
      let same = start;
      while (above < end && bytes[above] === bytes[same]) {
        above++;
        same++;
      }
      if (above === end && (bytes[same] === separator || this.ends(bytes, same, last))) {
        this.put(codes[column] as number);
        return same;
      }
    }
    let at = start;
    let hash = SEED;
    for (; at < stop; at++) {
      const byte = bytes[at] as number;
      if (byte === separator || (byte === lineByte && this.isLine(bytes, at, last))) break;
      hash = stirred(hash, byte);
    }
    if (at === stop && !last) return UNDONE;
    const code = at === start ? BLANK : this.codeOf(bytes, start, at, hash);
    starts[column] = start;
    stops[column] = at;
    codes[column] = code;
    this.put(code);
    return at;
  }

  /** Whether a line ends here. A carriage return alone is a letter where lines end in two. */
  private isLine(bytes: Uint8Array, at: number, last: boolean): boolean {
    if (this.cut.lines !== '\r\n') return true;
    return at + 1 === bytes.length ? !last : bytes[at + 1] === 10;
  }

  private codeOf(bytes: Uint8Array, start: number, end: number, hash: number): number {
    if (end - start > MOST_LETTERS) throw new FileProblem('longCell', this.file, this.rowNow());
    return this.texts.codeOf(bytes, start, end, hash);
  }

  private readonly rowNow = (): string => String(this.rows + 1);

  /** A cell in quotation marks; the place after it, which is a separator, a line end or the end. */
  private quoted(bytes: Uint8Array, from: number, last: boolean, column: number): number {
    this.starts[column] = UNKNOWN;
    let at = from + 1;
    let doubled = false;
    for (;;) {
      while (at < bytes.length && bytes[at] !== QUOTE) at++;
      if (at + 1 >= bytes.length && !last) return UNDONE;
      if (at >= bytes.length) throw new Irregular(this.rows + 1);
      if (bytes[at + 1] !== QUOTE) break;
      doubled = true;
      at += 2;
    }
    const inside = doubled ? single(bytes.subarray(from + 1, at)) : bytes.subarray(from + 1, at);
    let after = at + 1;
    while (bytes[after] === SPACE && this.cut.separator !== SPACE) after++;
    if (after >= bytes.length && !last) return UNDONE;
    if (after < bytes.length && bytes[after] !== this.cut.separator && !this.ends(bytes, after, last))
      throw new Irregular(this.rows + 1);
    if (after >= bytes.length && after > at + 1) throw new Irregular(this.rows + 1);
    this.put(
      inside.length === 0 ? BLANK : this.codeOf(inside, 0, inside.length, hashOf(inside, 0, inside.length)),
    );
    return after;
  }

  private ends(bytes: Uint8Array, at: number, last: boolean): boolean {
    return bytes[at] === this.lineByte && this.isLine(bytes, at, last);
  }

  private put(code: number): void {
    const block = this.cells >>> 16;
    if (block === this.blocks.length) this.blocks.push(new Int32Array(BLOCK));
    (this.blocks[block] as Int32Array)[this.cells & (BLOCK - 1)] = code;
    this.cells++;
  }
}

function single(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length);
  let size = 0;
  for (let at = 0; at < bytes.length; at++) {
    kept[size++] = bytes[at] as number;
    if (bytes[at] === QUOTE) at++;
  }
  return kept.subarray(0, size);
}

function joined(one: Uint8Array, two: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + two.length);
  both.set(one);
  both.set(two, one.length);
  return both;
}
