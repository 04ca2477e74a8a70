import { pageDecoder, utf8OrNothing } from '../decode.ts';

const FIRST_SLOTS = 1 << 16;
const FIRST_BYTES = 1 << 20;
const FULL = 0.5;

const PRIME = 0x01000193;
/** Of the FNV hash, with the prime that stirs every byte in. */
export const SEED = 0x811c9dc5 | 0;
const { imul } = Math;
export const stirred = (hash: number, byte: number): number => imul(hash ^ byte, PRIME);

export function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = SEED;
  for (let at = start; at < end; at++) hash = stirred(hash, bytes[at] as number);
  return hash;
}

/** The different texts of a file, each kept once as its bytes: figures and names repeat in columns and rows. */
export class ByteTexts {
  count = 0;
  private bytes = new Uint8Array(FIRST_BYTES);
  private used = 0;
  private starts = new Uint32Array(FIRST_SLOTS);
  private hashes = new Int32Array(FIRST_SLOTS);
  private slots = new Int32Array(FIRST_SLOTS * 2).fill(-1);

  /** The number of a text, from 0, in order of appearance. */
  codeOf(from: Uint8Array, start: number, end: number, hash: number): number {
    const { slots, hashes } = this;
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const code = slots[slot] as number;
      if (code < 0) return this.kept(from, start, end, hash, slot);
      if (hashes[code] === hash && this.isSame(code, from, start, end)) return code;
      slot = (slot + 1) & mask;
    }
  }

  /** How many bytes are held, whatever the file's length. */
  get size(): number {
    return this.used;
  }

  private isSame(code: number, from: Uint8Array, start: number, end: number): boolean {
    const { bytes, starts, used, count } = this;
    let at = starts[code] as number;
    const stop = code + 1 < count ? (starts[code + 1] as number) : used;
    if (stop - at !== end - start) return false;
    for (let each = start; each < end; each++, at++) if (bytes[at] !== from[each]) return false;
    return true;
  }

  private kept(from: Uint8Array, start: number, end: number, hash: number, slot: number): number {
    const code = this.count++;
    if (code === this.starts.length) {
      this.starts = twice(this.starts, Uint32Array);
      this.hashes = twice(this.hashes, Int32Array);
    }
    while (this.used + end - start > this.bytes.length) this.bytes = twice(this.bytes, Uint8Array);
    this.starts[code] = this.used;
    this.hashes[code] = hash;
    for (let at = start; at < end; at++) this.bytes[this.used++] = from[at] as number;
    this.slots[slot] = code;
    if (this.count > this.slots.length * FULL) this.spread();
    return code;
  }

  private spread(): void {
    const slots = new Int32Array(this.slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let code = 0; code < this.count; code++) {
      const hash = this.hashes[code] as number;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask;
      slots[slot] = code;
    }
    this.slots = slots;
  }

  /** The bytes of one text. */
  bytesOf(code: number): Uint8Array {
    const end = code + 1 < this.count ? this.starts[code + 1] : this.used;
    return this.bytes.subarray(this.starts[code], end);
  }

  /** All of them as strings: in UTF-8 where every one is valid, else in the page told. */
  strings(page: () => number): string[] {
    return this.decoded(utf8OrNothing) ?? this.decoded(pageDecoder(page())) ?? [];
  }

  /** One long string of the plain ones spares making a million short ones apart. */
  private decoded(read: (bytes: Uint8Array) => string | undefined): string[] | undefined {
    const { bytes, starts, used, count } = this;
    const plain = new TextDecoder('latin1').decode(bytes.subarray(0, used));
    const texts = new Array<string>(count);
    for (let code = 0; code < count; code++) {
      const start = starts[code] as number;
      const end = code + 1 < count ? (starts[code + 1] as number) : used;
      let at = start;
      while (at < end && (bytes[at] as number) < 128) at++;
      const text = at === end ? plain.slice(start, end) : read(bytes.subarray(start, end));
      if (text === undefined) return undefined;
      texts[code] = text;
    }
    return texts;
  }
}

type Whole = Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Int32Array<ArrayBuffer>;

function twice<T extends Whole>(from: T, Kind: new (length: number) => T): T {
  const larger = new Kind(from.length * 2);
  larger.set(from);
  return larger;
}
