import { BLANK, type Cut } from '../read/bytes/rows.ts';
import { hashOf, type ByteTexts } from '../read/bytes/texts.ts';
import { MOST_LETTERS } from '../read/shape.ts';
import { CellEnds, fourOf, READS_WORDS } from './cell-end.ts';
import type { FoldPlan } from './plan.ts';
import { mayBeTotal, QuickAmount } from './quick-cells.ts';
import type { Sums } from './sums.ts';
import { said, type SaidTexts } from './texts.ts';

const QUOTE = 34;
const QUOTES = fourOf(QUOTE);
const LINE_FEED = 10;
const UNKNOWN = -1;
const NOT_PLAIN = -1;
const UNSET = -2; // no text's number, nor that of a blank

const [OTHER, KEY, GIVEN, AMOUNT] = [0, 1, 2, 3] as const;
export const FEWEST_FILLED = 3; // fewer may be a title
export const EMPTY = 1;
export const FILLED = 2;

/** What rows are added to, and what is known of the file by now. */
export interface Folding {
  readonly plan: FoldPlan;
  readonly texts: ByteTexts;
  readonly told: SaidTexts;
  readonly sums: Sums;
  /** Which decimal marks each column has used: the first row of each is looked at by itself. */
  readonly marks: Uint8Array;
  /** Whether the columns given up are filled and empty. */
  readonly filledGiven: Uint8Array;
}

/** Where a column's mark is noted. */
export const markAt = (column: number, kind: number): number => column * 8 + kind;

/**
 * Adds up the plain rows of a file straight from its bytes: as wide as the heading, without marks within marks, words
 * of totals, or amounts that not everybody reads alike. Of any other row it takes nothing.
 */
export class PlainRows {
  /** How many rows were taken the last time. */
  taken = 0;
  private readonly folding: Folding;
  private readonly separator: number;
  private readonly line: number;
  private readonly separators: number;
  private readonly lines: number;
  private readonly ends = new CellEnds();
  private readonly hasTwoSigns: boolean;
  private readonly width: number;
  private readonly roles: Uint8Array;
  private readonly places: Int32Array;
  private readonly tuple: Int32Array;
  private readonly values: Float64Array;
  private readonly amount = new QuickAmount();
  private group = UNKNOWN;
  private bytes: Uint8Array = new Uint8Array(0);
  private last = 0;
  /** Where the cell above stands in the bytes at hand, column by column, and its text. */
  private readonly starts: Int32Array;
  private readonly stops: Int32Array;
  private readonly endings: Uint8Array;
  private readonly codes: Int32Array;

  constructor(folding: Folding, { separator, lines }: Cut) {
    this.folding = folding;
    this.separator = separator;
    this.line = lines.charCodeAt(0);
    [this.separators, this.lines] = [fourOf(this.separator), fourOf(this.line)];
    this.hasTwoSigns = lines.length === 2;
    const { heading, keys, given, amounts } = folding.plan;
    const width = (this.width = heading.texts.length);
    [this.roles, this.places] = [new Uint8Array(width), new Int32Array(width)];
    this.assign(keys, KEY, 0);
    this.assign(given, GIVEN, keys.length);
    this.assign(amounts, AMOUNT, 0);
    this.tuple = new Int32Array(keys.length + given.length).fill(UNSET);
    this.values = new Float64Array(amounts.length);
    [this.starts, this.stops] = [new Int32Array(width), new Int32Array(width)];
    [this.endings, this.codes] = [new Uint8Array(width), new Int32Array(width)];
  }

  private assign(columns: readonly number[], role: number, first: number): void {
    for (const [place, at] of columns.entries()) {
      this.roles[at] = role;
      this.places[at] = first + place;
    }
  }

  /** Takes rows from a place on while they are plain, so many at most; where it stopped. */
  take(bytes: Uint8Array, from: number, row: number, most: number): number {
    if (bytes !== this.bytes) this.turnTo(bytes);
    let at = from;
    let taken = 0;
    for (; taken < most && at <= this.last; taken++) {
      const next = this.read(bytes, at);
      if (next === NOT_PLAIN) break;
      this.add(row + taken);
      at = next;
    }
    this.taken = taken;
    return at;
  }

  private turnTo(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.last = READS_WORDS ? bytes.lastIndexOf(this.line) : UNKNOWN;
    this.ends.turnTo(bytes);
    this.starts.fill(UNKNOWN);
  }

  private read(bytes: Uint8Array, from: number): number {
    const { width, separator, line, roles } = this;
    let at = from;
    let filled = 0;
    let closing = separator;
    for (let column = 0; column < width; column++) {
      if (column === width - 1) closing = line;
      const first = bytes[at];
      if (first === closing) {
        this.blank(column);
        at++;
        continue;
      }
      const isQuoted = first === QUOTE;
      const start = isQuoted ? at + 1 : at;
      const ending = isQuoted ? QUOTE : closing;
      let stop: number;
      switch (roles[column]) {
        case AMOUNT:
          stop = this.readAmount(bytes, start, ending, column);
          break;
        case KEY:
          stop = this.readKey(bytes, start, ending, column);
          break;
        default:
          stop = this.readOther(bytes, start, ending, column);
      }
      if (stop === NOT_PLAIN) return NOT_PLAIN;
      if (stop > start) filled++;
      at = isQuoted ? stop + 1 : stop;
      if (bytes[at] !== closing) return NOT_PLAIN;
      at++;
    }
    if (filled < FEWEST_FILLED || at - from > MOST_LETTERS) return NOT_PLAIN;
    if (!this.hasTwoSigns) return at;
    return bytes[at] === LINE_FEED ? at + 1 : NOT_PLAIN;
  }

  private blank(column: number): void {
    const role = this.roles[column];
    if (role === AMOUNT) this.values[this.places[column] as number] = Number.NaN;
    else if (role !== OTHER) this.say(column, role === KEY ? BLANK : EMPTY);
  }

  private add(row: number): void {
    const { sums, plan, filledGiven } = this.folding;
    if (this.group === UNKNOWN) this.group = sums.groups.numberOf(this.tuple);
    const first = plan.keys.length;
    for (let at = 0; at < filledGiven.length; at++)
      filledGiven[at] = (filledGiven[at] as number) | (this.tuple[first + at] as number);
    sums.add(this.group, row, this.values);
  }

  private readAmount(bytes: Uint8Array, start: number, ending: number, column: number): number {
    const place = this.places[column] as number;
    if (bytes[start] === ending) {
      this.values[place] = Number.NaN;
      return start;
    }
    const { amount } = this;
    const stop = amount.read(bytes, start, ending);
    if (stop === NOT_PLAIN) return this.readText(bytes, start, ending, column);
    if (!this.isKnown(column, amount.kind)) return NOT_PLAIN;
    this.values[place] = amount.centavos;
    return stop;
  }

  /** An amount as people write it: each different text is read once. */
  private readText(bytes: Uint8Array, start: number, ending: number, column: number): number {
    const stop = this.stopOf(start, ending);
    if (stop === NOT_PLAIN) return NOT_PLAIN;
    const { told } = this.folding;
    const code = this.codeOf(bytes, start, stop);
    if (code === BLANK || told.isTotal(code)) return NOT_PLAIN;
    const kind = told.amount(code);
    if (kind === said.apart || !this.isKnown(column, kind)) return NOT_PLAIN;
    this.values[this.places[column] as number] = told.centavos[code] as number;
    return stop;
  }

  private isKnown(column: number, kind: number): boolean {
    return kind === said.whole || this.folding.marks[markAt(column, kind)] === 1;
  }

  private readKey(bytes: Uint8Array, start: number, ending: number, column: number): number {
    const { starts, stops, codes } = this;
    let above = starts[column] as number;
    if (above !== UNKNOWN && this.endings[column] === ending) {
      // One cut the same way holds no sign that would end this one sooner.
      const end = stops[column] as number;
      let same = start;
      while (above < end && bytes[above] === bytes[same]) {
        above++;
        same++;
      }
      if (above === end && bytes[same] === ending) {
        this.say(column, codes[column] as number);
        return same;
      }
    }
    const stop = this.stopOf(start, ending);
    if (stop === NOT_PLAIN) return NOT_PLAIN;
    const code = this.codeOf(bytes, start, stop);
    if (code !== BLANK && this.folding.told.isTotal(code)) return NOT_PLAIN;
    this.keepAbove(column, start, stop, ending);
    this.codes[column] = code;
    this.say(column, code);
    return stop;
  }

  /** A cell that only says whether it is filled, or nothing: its text matters where it may be a total, or has accents. */
  private readOther(bytes: Uint8Array, start: number, ending: number, column: number): number {
    const at = this.stopOf(start, ending);
    if (at === NOT_PLAIN) return NOT_PLAIN;
    const isTelling = at > start && (this.ends.hasUpper || mayBeTotal(bytes, start, at));
    if (isTelling && this.isTotal(bytes, start, at, column)) return NOT_PLAIN;
    if (this.roles[column] === GIVEN) this.say(column, at > start ? FILLED : EMPTY);
    return at;
  }

  private isTotal(bytes: Uint8Array, start: number, stop: number, column: number): boolean {
    let above = this.starts[column] as number;
    if (above !== UNKNOWN && (this.stops[column] as number) - above === stop - start) {
      let at = start;
      while (at < stop && bytes[above] === bytes[at]) {
        above++;
        at++;
      }
      if (at === stop) return false; // the one above was none
    }
    if (this.folding.told.isTotal(this.codeOf(bytes, start, stop))) return true;
    this.keepAbove(column, start, stop, 0);
    return false;
  }

  private say(column: number, code: number): void {
    const place = this.places[column] as number;
    if (this.tuple[place] === code) return;
    this.tuple[place] = code;
    this.group = UNKNOWN;
  }

  private keepAbove(column: number, start: number, stop: number, ending: number): void {
    this.starts[column] = start;
    this.stops[column] = stop;
    this.endings[column] = ending;
  }

  /** Where a cell ends, or NOT_PLAIN. */
  private stopOf(start: number, ending: number): number {
    const at =
      ending === QUOTE
        ? this.ends.find(start, QUOTES, QUOTES)
        : this.ends.find(start, this.separators, this.lines);
    return at > this.last ? NOT_PLAIN : at;
  }

  private codeOf(bytes: Uint8Array, start: number, stop: number): number {
    if (stop === start) return BLANK;
    return this.folding.texts.codeOf(bytes, start, stop, hashOf(bytes, start, stop));
  }
}
