/**
 * Numbers that people and systems write as text: `1.234.567,89`, `1,234,567.89`, `(123,45)`, `12,5 %`.
 * A text is read only when its meaning is certain; `1.234` alone is not, unless the rest of the column tells.
 */
export type DecimalMark = ',' | '.';

export type Reading =
  | { readonly value: number; readonly mark?: DecimalMark }
  /** Both readings of a text such as `1.234`: the mark as thousands, or as decimals. */
  | { readonly mark: DecimalMark; readonly asThousands: number; readonly asDecimal: number };

const SHAPE =
  /^(\()?\s*(?:([-−])(?=\D))?(?:(?:Bs\.?(?:[SDF]\.?)?|S\/\.?|\$b?|US?\$[DS]?|U\$S|USD|BOB|COP|CLP|ARS|MXN|PEN|GTQ|DOP|BRL|EUR|VES|R\$|RD\$|Q\.?|C\$|Gs\.?|€)\s*)?(?:([-+−])\s*)?((?:\d[\d.,'\u00A0\u202F ]*)?\d|[.,]\d+)([-−])?\s*(?:(%)\s*)?(?:(?:Bs\.?|€)\s*)?(\))?$/iu;
/** ` $ (1,234.50)`: the parenthesis that makes it negative stands after the money's sign. */
const MONEY_THEN_OPEN = /^(Bs\.?|S\/\.?|\$|US\$|R\$|RD\$|Q|C\$|€)\s*\(\s*/iu;
const GROUPS = (mark: string) => new RegExp(`^\\d{1,3}(?:\\${mark}\\d{3})+$`);

/** `791673` and `791673.05`: what programs write, and most cells of a large file are. */
const PLAIN = /^-?(?:\d+|\d{4,}\.\d+|\d+\.\d\d?)$/;

/** What a text says as a number, or undefined when it is no number. */
export function readNumberText(text: string): Reading | undefined {
  if (PLAIN.test(text)) return finite(Number(text), text.includes('.') ? '.' : undefined);
  const trimmed = text.trim();
  const scientific = /^[-+]?\d+(?:[.,]\d+)?e[-+]?\d+$/i.exec(trimmed);
  if (scientific) return finite(Number(trimmed.replace(',', '.')));
  const match = SHAPE.exec(trimmed.replace(MONEY_THEN_OPEN, '($1'));
  if (!match) return undefined;
  const [, open, first, sign, body = '', trailing, percent, close] = match;
  if ((open === undefined) !== (close === undefined)) return undefined;
  const negative = [open, first, trailing, sign === '+' ? undefined : sign].filter(
    (each) => each !== undefined,
  ).length;
  if (negative > 1) return undefined;
  const divisor = (negative === 1 ? -1 : 1) * (percent === undefined ? 1 : 100);
  const plain = readBody(body);
  if (plain === undefined) return undefined;
  if ('value' in plain) return finite(plain.value / divisor, plain.mark);
  return { ...plain, asThousands: plain.asThousands / divisor, asDecimal: plain.asDecimal / divisor };
}

/** `1e999` is beyond every number: it is no number, rather than infinity. */
const finite = (value: number, mark?: DecimalMark): Reading | undefined =>
  Number.isFinite(value) ? { value, ...(mark && { mark }) } : undefined;

/** Spaces and apostrophes only separate thousands: `1 234 567`, never the code `340 0 099`. */
const SPACED = /^\d{1,3}(?:([ '\u00A0\u202F])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/;

/** `1'234,567.89`: by hand and in some systems, millions are set apart with another sign than thousands. */
const MILLIONS = /^(\d{1,3})'(\d{3})([.,])(\d{3})(?:([.,])(\d+))?$/;

function readBody(body: string): Reading | undefined {
  const [, millions, thousands, mark, units, other, cents] = MILLIONS.exec(body) ?? [];
  if (millions !== undefined && mark !== other)
    return {
      value: Number(`${millions}${thousands ?? ''}${units ?? ''}.${cents ?? '0'}`),
      mark: mark === ',' ? '.' : ',',
    };
  if (!/[ '\u00A0\u202F]/.test(body)) return readDigits(body, false);
  return SPACED.test(body) ? readDigits(body.replace(/[ '\u00A0\u202F]/g, ''), true) : undefined;
}

/** The same for an amount of money, which is never a percentage: «12,5 %» would be thirteen centavos. */
export const readAmountText = (text: string): Reading | undefined =>
  text.includes('%') ? undefined : readNumberText(text);

function readDigits(body: string, grouped: boolean): Reading | undefined {
  const commas = body.split(',').length - 1;
  const dots = body.split('.').length - 1;
  if (commas === 0 && dots === 0) return { value: Number(body) };
  if (commas > 0 && dots > 0) return withBoth(body, commas, dots);
  const mark: DecimalMark = commas > 0 ? ',' : '.';
  const other: DecimalMark = mark === ',' ? '.' : ',';
  if (commas + dots > 1) {
    return GROUPS(mark).test(body) ? { value: Number(body.replaceAll(mark, '')), mark: other } : undefined;
  }
  const asDecimal = Number(body.replace(mark, '.'));
  const couldBeThousands = GROUPS(mark).test(body) && !body.startsWith('0') && !grouped;
  if (!couldBeThousands) return { value: asDecimal, mark };
  return { mark, asThousands: Number(body.replace(mark, '')), asDecimal };
}

function withBoth(body: string, commas: number, dots: number): Reading | undefined {
  const mark: DecimalMark = body.lastIndexOf(',') > body.lastIndexOf('.') ? ',' : '.';
  const thousands: DecimalMark = mark === ',' ? '.' : ',';
  if ((mark === ',' ? commas : dots) !== 1) return undefined;
  const [whole = '', fraction = ''] = body.split(mark);
  if (!GROUPS(thousands).test(whole)) return undefined;
  return { value: Number(`${whole.replaceAll(thousands, '')}.${fraction}`), mark };
}

/** The decimal mark a column uses: decided from every text in it, undefined when none or when they disagree. */
export function markOf(readings: Iterable<Reading | undefined>): DecimalMark | undefined {
  const seen = new Set<DecimalMark>();
  for (const reading of readings) {
    if (reading !== undefined && 'value' in reading && reading.mark !== undefined) seen.add(reading.mark);
  }
  return seen.size === 1 ? [...seen][0] : undefined;
}

/** The number a reading stands for, given the column's decimal mark; undefined when it stays ambiguous. */
export const settle = (reading: Reading, mark: DecimalMark | undefined): number | undefined =>
  'value' in reading
    ? reading.value
    : mark === undefined
      ? undefined
      : mark === reading.mark
        ? reading.asDecimal
        : reading.asThousands;
