import { decodePage } from './code-pages.ts';

/** Records of an old Excel workbook that hold what we read, by their numbers in Microsoft's [MS-XLS]. */
export const RECORD = {
  formula: 0x0006,
  end: 0x000a,
  dates1904: 0x0022,
  password: 0x002f,
  continued: 0x003c,
  codePage: 0x0042,
  sheet: 0x0085,
  severalNumbers: 0x00bd,
  richLabel: 0x00d6,
  format: 0x00e0,
  merges: 0x00e5,
  sharedTexts: 0x00fc,
  sharedLabel: 0x00fd,
  number: 0x0203,
  label: 0x0204,
  boolOrError: 0x0205,
  formulaText: 0x0207,
  shortNumber: 0x027e,
  numberFormat: 0x041e,
  begin: 0x0809,
} as const;

export interface BiffRecord {
  readonly id: number;
  /** Where it starts in its stream: sheets are found by it. */
  readonly at: number;
  readonly data: Uint8Array;
}

/** Every whole record of a stream. What is cut off at its end is left out. */
export function* recordsIn(stream: Uint8Array, from = 0): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = from; at + 4 <= stream.length;) {
    const size = view.getUint16(at + 2, true);
    if (at + 4 + size > stream.length) return;
    yield { id: view.getUint16(at, true), at, data: stream.subarray(at + 4, at + 4 + size) };
    at += 4 + size;
  }
}

const WIDE = new TextDecoder('utf-16le');
const NARROW = new TextDecoder('windows-1252');

/** Reads the parts of a record in order; beyond its end there are zeros. */
export class Parts {
  at = 0;
  protected data: Uint8Array;
  protected view: DataView;

  constructor(data: Uint8Array) {
    this.data = data;
    this.view = viewOf(data);
  }

  get left(): number {
    return this.data.length - this.at;
  }

  byte(): number {
    return this.data[this.at++] ?? 0;
  }

  short(): number {
    return this.byte() | (this.byte() << 8);
  }

  long(): number {
    return (this.short() | (this.short() << 16)) >>> 0;
  }

  double(): number {
    this.at += 8;
    return this.at <= this.data.length ? this.view.getFloat64(this.at - 8, true) : 0;
  }

  bytes(many: number): Uint8Array {
    const found = this.data.subarray(this.at, this.at + many);
    this.at += many;
    return found;
  }

  /** A text of Excel 97 and later: letters of one byte or of two, with runs of looks and sounds after it. */
  text(letters: number): string {
    const flags = this.byte();
    const runs = (flags & 8) === 0 ? 0 : this.short();
    const sounds = (flags & 4) === 0 ? 0 : this.long();
    const text = this.letters(letters, (flags & 1) === 1);
    this.skip(runs * 4 + sounds);
    return text;
  }

  protected letters(many: number, wide: boolean): string {
    return wide ? WIDE.decode(this.bytes(many * 2)) : NARROW.decode(this.bytes(many));
  }

  protected skip(bytes: number): void {
    this.at += bytes;
  }
}

const viewOf = (data: Uint8Array): DataView => new DataView(data.buffer, data.byteOffset, data.byteLength);

/** Numbers of four bytes: an integer or the upper half of a double, perhaps in hundredths. */
export function shortNumber(packed: number): number {
  const whole = (packed & 2) !== 0;
  const value = whole ? packed >> 2 : upperHalf(packed & ~3);
  return (packed & 1) === 0 ? value : value / 100;
}

function upperHalf(bits: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setInt32(0, bits);
  return view.getFloat64(0);
}

/** The texts that cells share, which run over several records; at each border letters may change their width. */
export class SharedTexts extends Parts {
  private readonly blocks: readonly Uint8Array[];
  private block = 0;

  constructor(blocks: readonly Uint8Array[]) {
    super(blocks[0] ?? new Uint8Array(0));
    this.blocks = blocks;
  }

  all(): string[] {
    this.long();
    const many = this.long();
    const texts: string[] = [];
    while (texts.length < many && this.more()) texts.push(this.text(this.short()));
    return texts;
  }

  private more(): boolean {
    while (this.left <= 0) if (!this.nextBlock()) return false;
    return true;
  }

  private nextBlock(): boolean {
    const next = this.blocks[++this.block];
    if (!next) return false;
    this.data = next;
    this.view = viewOf(next);
    this.at = 0;
    return true;
  }

  protected override letters(many: number, wide: boolean): string {
    let text = '';
    let left = many;
    let isWide = wide;
    while (left > 0) {
      const here = Math.min(left, isWide ? this.left >> 1 : this.left);
      text += super.letters(here, isWide);
      left -= here;
      if (left === 0) break;
      if (!this.nextBlock()) return text;
      isWide = (this.byte() & 1) === 1;
    }
    return text;
  }

  protected override skip(bytes: number): void {
    let left = bytes;
    while (left > this.left) {
      left -= Math.max(0, this.left);
      if (!this.nextBlock()) return;
    }
    this.at += left;
  }
}

/** A text of Excel 5 and 95: bytes in the workbook's code page. */
export const oldText = (parts: Parts, letters: number, page: number): string =>
  decodePage(parts.bytes(letters), page);
