const ONES = 0x01010101;
const HIGH = 0x80808080 | 0;
const { clz32, imul } = Math;

/** Whether the first byte of a word of four is its lowest, as `CellEnds` reads them. */
export const READS_WORDS = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

/** A sign four times over, as it is looked for. */
export const fourOf = (sign: number): number => imul(sign, ONES);

/** The high bit of every byte that is zero; above the lowest of those, of some that are one. */
const zeros = (four: number): number => (four - ONES) & ~four & HIGH;

/** Finds where cells end, four bytes at a time: most of a large file is names that only have to be passed over. */
export class CellEnds {
  /** Whether the cell found last has letters beyond the plain ones. */
  hasUpper = false;
  private words: Int32Array = new Int32Array(0);
  private base = 0;

  /** The bytes at hand. */
  turnTo({ buffer, byteOffset }: Uint8Array): void {
    this.words = new Int32Array(buffer, 0, buffer.byteLength >>> 2);
    this.base = byteOffset;
  }

  /** The first place, from one on, with either of two signs; where there is none, one past the last whole word. */
  find(start: number, one: number, other: number): number {
    const { words, base } = this;
    let word = (base + start) >>> 2;
    const earlier = (1 << (8 * ((base + start) & 3))) - 1; // bits of the first word's bytes before the cell
    let four = words[word] as number;
    let hits = zeros((four ^ one) | earlier) | zeros((four ^ other) | earlier);
    let upper = 0;
    let own = ~earlier;
    while (hits === 0) {
      upper |= four & own;
      own = -1;
      word++;
      if (word >= words.length) return (word << 2) - base;
      four = words[word] as number;
      hits = zeros(four ^ one) | zeros(four ^ other);
    }
    const lowest = hits & -hits;
    this.hasUpper = ((upper | (four & own & (lowest - 1))) & HIGH) !== 0;
    return (word << 2) - base + ((31 - clz32(lowest)) >>> 3);
  }
}
