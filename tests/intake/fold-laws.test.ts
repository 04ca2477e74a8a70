import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toCentavos } from '../../src/engine/money.ts';
import { readAmountText } from '../../src/engine/number-text.ts';
import { wordOf } from '../../src/intake/totals.ts';
import { CellEnds, fourOf } from '../../xlsx/fold/cell-end.ts';
import { FoldText, type Folded } from '../../xlsx/fold/fold-text.ts';
import { foldPlan } from '../../xlsx/fold/plan.ts';
import { mayBeTotal, QuickAmount } from '../../xlsx/fold/quick-cells.ts';
import { said } from '../../xlsx/fold/texts.ts';

/** Looks at little before it adds up rows, so that a short text goes through all it does to a long one. */
class Short extends FoldText {
  protected override readonly looked = 900;
  protected override readonly step = 450;
  protected override readonly sampled = 8;
}

/** Cuts every row into cells, and reads every amount as a text. */
class Careful extends Short {
  protected override plainOf(): undefined {
    return undefined;
  }
}

function folded(
  Kind: new (...given: ConstructorParameters<typeof FoldText>) => FoldText,
  bytes: Uint8Array,
  piece: number,
): { readonly found: Folded | undefined; readonly count: number; readonly irregular: boolean } {
  const text = new Kind('a.csv', (first) => foldPlan(first, ['municipio'], {}, { needed: [] }));
  for (let at = 0; at < bytes.length; at += piece) text.push(bytes.slice(at, at + piece));
  const found = text.end();
  return { found, count: text.count, irregular: text.irregular };
}

const latin = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => Math.min(255, letter.charCodeAt(0)));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const separators = [';', ',', '\t', '|'] as const;
const ends = ['\n', '\r\n', '\r'] as const;

const town = fc.constantFrom('La Paz', 'Moñitos', 'Total', 'Sumapaz', 'Suma', 'Ñuñoa', 'T', ' total ', '');
const name = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      'Obra 1',
      'Educación',
      'SERVICIOS',
      'TRANSPORTE',
      'Gran total',
      '',
      'Resultado total',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('5" pipe', 'a,b;c', 'x "y" z', 'line\nend', 'cr\rcr', '"', '""', 'año;2024'),
  },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom(...Array.from('ab";,\t|\n\rñ ')), maxLength: 6 }),
  },
);
const amount = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.integer({ min: -99_999_999, max: 99_999_999 }).map((whole) => (whole / 100).toFixed(2)),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom('791673.0', '28142310.5', '0', '-0', '-0.01', '007', '', '12,5', '1234,56'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '1.234',
      '1.234,50',
      '1,234.50',
      '(12,00)',
      '-',
      'N/R',
      '4,07E+10',
      '2e+06',
      '0.125',
      '1 234',
      '999999999999.99',
      '12345678901234',
      '-.5',
      '5.',
      '1..2',
      'pendiente',
    ),
  },
);

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** A cell as it is written: in quotation marks where it needs them, now and then where it does not, or none at all. */
const written = (cell: string, separator: string, how: number): string =>
  how === 0 || (how < 9 && /["\r\n]/.test(cell)) || (how < 9 && cell.includes(separator))
    ? quoted(cell)
    : cell;

const row = fc.tuple(
  town,
  name,
  name,
  amount,
  amount,
  fc.array(fc.nat({ max: 9 }), { minLength: 5, maxLength: 5 }),
  fc.nat({ max: 60 }),
);

const text = fc
  .record({
    rows: fc.array(row, { minLength: 30, maxLength: 90 }),
    separator: fc.constantFrom(...separators),
    end: fc.constantFrom(...ends),
    isLast: fc.boolean(),
    isWild: fc.boolean(),
  })
  .map(({ rows, separator, end, isLast, isWild }) => {
    const lines = rows.map(([who, code, what, one, two, how, odd]) => {
      const cells = [who, code, what, one, two].map((cell, at) =>
        written(cell, separator, isWild ? (how[at] ?? 1) : Math.min(8, how[at] ?? 1)),
      );
      return (odd === 0 ? cells.slice(1) : odd === 1 ? [...cells, ''] : cells).join(separator);
    });
    const plain = Array.from({ length: 30 }, (_, at) =>
      `La Paz;Obra ${at};x;${at}.50;2.25`.replaceAll(';', separator),
    );
    const heading = ['Municipio', 'Programa', 'Obra', 'Vigente', 'Devengado'].join(separator);
    return [heading, ...plain, ...lines].join(end) + (isLast ? end : '');
  });

describe('rows added up straight from their bytes', () => {
  test('are the same as rows cut into cells and read as texts, however they are written and wherever pieces end', () => {
    fc.assert(
      fc.property(text, fc.boolean(), fc.integer({ min: 1, max: 2000 }), (made, isLatin, piece) => {
        const bytes = isLatin ? latin(made) : utf8(made);
        expect(folded(Short, bytes, piece)).toEqual(folded(Careful, bytes, 450));
      }),
      { numRuns: 150 },
    );
  });

  const heading = 'Municipio;Programa;Obra;Vigente;Devengado';
  const plain = Array.from({ length: 40 }, (_, at) => `La Paz;P;x;${at}.50;2.25`);

  test.each([
    [
      'a mark within a cell, then a cell that looks like it',
      ['a"b;P;x;1.00;2.00', '"a"b";P;x;1.00;2.00'],
      true,
    ],
    ['a cell with the separator, then two cells', ['"a;b";P;x;1.00;2.00', 'a;b;x;1.00;2.00'], false],
    [
      'letters of a page that are no UTF-8, in cells that are only passed over',
      ['\u00c3\u00b1;P;x\u00f1;1.00;2.00'],
      false,
    ],
  ])('%s', (_, rows, irregular) => {
    const bytes = latin([heading, ...plain, ...rows, ...plain].join('\n'));
    const found = folded(Short, bytes, 100_000);
    expect(found).toEqual(folded(Careful, bytes, 100_000));
    expect(found.irregular).toBe(irregular);
  });

  test('most of a plain text is: the law above does not compare one thing with itself', () => {
    let taken = 0;
    class Counted extends Short {
      protected override plainOf(...given: Parameters<FoldText['plainOf']>) {
        const plain = super.plainOf(...given);
        const take = plain?.take.bind(plain);
        if (!plain || !take) return plain;
        plain.take = (...asked) => {
          const at = take(...asked);
          taken += plain.taken;
          return at;
        };
        return plain;
      }
    }
    const lines = Array.from({ length: 400 }, (_, at) => `La Paz;Obra ${at % 7};"a;b";${at}.5;-2.25`);
    folded(Counted, utf8(`Municipio;Programa;Obra;Vigente;Devengado\n${lines.join('\n')}\n`), 333);
    expect(taken).toBeGreaterThan(350);
  });

  test('amounts read from bytes are those read from texts, and no other mark is taken', () => {
    const digits = fc.string({ unit: fc.constantFrom(...Array.from('0123456789')), maxLength: 15 });
    const cell = fc.oneof(
      amount,
      fc
        .tuple(fc.constantFrom('', '-', '+'), digits, fc.constantFrom('', '.', ','), digits)
        .map((parts) => parts.join('')),
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,-()eE %')), maxLength: 9 }),
    );
    const quick = new QuickAmount();
    fc.assert(
      fc.property(cell, (letters) => {
        const bytes = latin(`${letters};`);
        if (quick.read(bytes, 0, 59) !== letters.length || letters === '') return;
        const reading = readAmountText(letters);
        if (!reading || !('value' in reading)) throw new Error(`«${letters}» is no amount`);
        expect(quick.centavos).toBe(toCentavos(reading.value));
        expect(quick.centavos / 100).toBe(reading.value === 0 ? 0 : reading.value);
        expect(quick.kind).toBe({ ',': said.comma, '.': said.dot, '': said.whole }[reading.mark ?? '']);
      }),
      { numRuns: 3000 },
    );
  });

  test('no word of totals is passed over', () => {
    const start = fc.constantFrom('', ' ', '\t', '\u00a0', '"', 'x');
    const word = fc.constantFrom(
      'total',
      'Totales',
      'TOTAL GENERAL',
      'subtotal',
      'Sub-Total',
      'sub total:',
      'gran total',
      'suma',
      'Resultado total',
      't',
      'TG',
      'ts',
      'st',
      'T.',
      'tótal',
      'servicio',
      'grupo',
    );
    fc.assert(
      fc.property(
        start,
        fc.oneof(word, fc.string({ maxLength: 4 })),
        fc.string({ maxLength: 3 }),
        (before, said, after) => {
          const bytes = utf8(before + said + after);
          if (bytes.length === 0 || wordOf(new TextDecoder('latin1').decode(bytes)) === undefined) return;
          expect(mayBeTotal(bytes, 0, bytes.length)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('where a cell ends is found as one byte after another would', () => {
    const bytes = fc
      .uint8Array({ minLength: 1, maxLength: 40 })
      .map((some) => some.map((byte) => [44, 10, 65, 195, 128, 45, 11, 43, 172, byte][byte % 10] ?? 0));
    const ends = new CellEnds();
    fc.assert(
      fc.property(bytes, fc.nat({ max: 3 }), fc.nat({ max: 20 }), (some, shift, from) => {
        const padded = new Uint8Array([...new Uint8Array(shift), ...some, 44, 0, 0, 0, 0]).subarray(shift);
        const start = Math.min(from, some.length);
        ends.turnTo(padded);
        const stop = padded.findIndex((byte, at) => at >= start && (byte === 44 || byte === 10));
        expect(ends.find(start, fourOf(44), fourOf(10))).toBe(stop);
        expect(ends.hasUpper).toBe(padded.subarray(start, stop).some((byte) => byte > 127));
      }),
      { numRuns: 2000 },
    );
  });
});
