import { said } from './texts.ts';

const [NINE, ZERO, MINUS, COMMA, DOT] = [57, 48, 45, 44, 46] as const;
const MOST_DIGITS = 12; // before the decimals: with them, less than what a cell tells to the last centavo
const UNREAD = -1;

/** Reads the amounts that programs write, `-791673.05`, straight from bytes. Any other is for who reads texts. */
export class QuickAmount {
  centavos = 0;
  /** As `SaidTexts` tells it. */
  kind: number = said.apart;

  /** Reads the cell that begins at a place; where it ends, or UNREAD where it is not just an amount. */
  read(bytes: Uint8Array, start: number, closing: number): number {
    const isNegative = bytes[start] === MINUS;
    const first = isNegative ? start + 1 : start;
    let at = first;
    let whole = 0;
    for (let byte = bytes[at] as number; byte >= ZERO && byte <= NINE; byte = bytes[++at] as number)
      whole = whole * 10 + (byte - ZERO);
    if (at === first || at - first > MOST_DIGITS) return UNREAD;
    const mark = bytes[at] as number;
    this.kind = said.whole;
    whole *= 100;
    if (mark !== closing) {
      if (mark === DOT) this.kind = said.dot;
      else if (mark === COMMA) this.kind = said.comma;
      else return UNREAD;
      const tenths = (bytes[++at] as number) - ZERO;
      if (!(tenths >= 0 && tenths <= 9)) return UNREAD;
      whole += tenths * 10;
      const cents = (bytes[++at] as number) - ZERO;
      if (cents >= 0 && cents <= 9) {
        whole += cents;
        at++;
      }
      if (bytes[at] !== closing) return UNREAD;
    }
    this.centavos = isNegative ? 0 - whole : whole;
    return at;
  }
}

const LOWER = 32; // what tells a small letter from its capital
const BLANK_SIGN = 16;

/** Words of totals by how they begin, each with a bit of its own: total, ts, tg; suma, subtotal, st; gran total; resultado total. */
const BEGINNINGS = [
  ['t', 'osg'],
  ['s', 'ut'],
  ['g', 'r'],
  ['r', 'e'],
] as const;

const bitsOf = (byte: number, place: 0 | 1): number =>
  BEGINNINGS.reduce(
    (all, letters, at) =>
      letters[place].includes(String.fromCharCode(byte | LOWER)) ? all | (1 << at) : all,
    0,
  );
const isLetter = (byte: number): boolean => /[a-z]/i.test(String.fromCharCode(byte));
const FIRST = Uint8Array.from({ length: 256 }, (_, byte) =>
  /\s/.test(String.fromCharCode(byte)) ? BLANK_SIGN : isLetter(byte) ? bitsOf(byte, 0) : 0,
);
const SECOND = Uint8Array.from(
  { length: 256 },
  (_, byte) => (isLetter(byte) ? bitsOf(byte, 1) : 255) | BLANK_SIGN,
);

/** Whether a cell may be a word of totals, by its first two letters: `wordOf` says so of none that this does not. */
export function mayBeTotal(bytes: Uint8Array, start: number, stop: number): boolean {
  const first = FIRST[bytes[start] as number] as number;
  return (
    first !== 0 && (stop - start === 1 || (first & (SECOND[bytes[start + 1] as number] as number)) !== 0)
  );
}
