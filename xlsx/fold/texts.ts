import { readAmountText } from '../../src/engine/number-text.ts';
import { toCentavos } from '../../src/engine/money.ts';
import { wordOf } from '../../src/intake/totals.ts';
import type { ByteTexts } from '../read/bytes/texts.ts';

/** What a text is as an amount. `apart` is for those that only the careful reader settles. */
export const said = { unknown: 0, apart: 1, whole: 2, comma: 3, dot: 4 } as const;

const AMOUNT_LETTERS = 40; // no amount is longer

/** What each different text says, worked out once. */
export class SaidTexts {
  centavos = new Float64Array(0);
  private readonly texts: ByteTexts;
  private amounts = new Uint8Array(0);
  private totals = new Uint8Array(0);
  private readonly letters = new TextDecoder('latin1');

  constructor(texts: ByteTexts) {
    this.texts = texts;
  }

  /** Makes room for the texts there are by now. */
  private grow(): void {
    const { count } = this.texts;
    if (count <= this.amounts.length) return;
    const size = Math.max(count, this.amounts.length * 2);
    [this.amounts, this.totals] = [enlarged(this.amounts, size), enlarged(this.totals, size)];
    const centavos = new Float64Array(size);
    centavos.set(this.centavos);
    this.centavos = centavos;
  }

  /** Whether it is a word of totals: its row is looked at by itself. */
  isTotal(code: number): boolean {
    if (code >= this.totals.length) this.grow();
    const known = this.totals[code] as number;
    if (known !== 0) return known === 2;
    const is = wordOf(this.letters.decode(this.texts.bytesOf(code))) !== undefined;
    this.totals[code] = is ? 2 : 1;
    return is;
  }

  amount(code: number): number {
    if (code >= this.amounts.length) this.grow();
    const known = this.amounts[code] as number;
    return known === said.unknown ? this.read(code) : known;
  }

  private read(code: number): number {
    const bytes = this.texts.bytesOf(code);
    const reading = bytes.length > AMOUNT_LETTERS ? undefined : readAmountText(this.letters.decode(bytes));
    let kind: number = said.apart;
    if (reading && 'value' in reading) {
      const whole = toCentavos(reading.value);
      if (whole / 100 === reading.value) {
        kind = reading.mark === ',' ? said.comma : reading.mark === '.' ? said.dot : said.whole;
        this.centavos[code] = whole;
      }
    }
    this.amounts[code] = kind;
    return kind;
  }
}

function enlarged(from: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(size);
  larger.set(from);
  return larger;
}
