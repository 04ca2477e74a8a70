import type { Notice, RawCell, RateCheck } from './budget.ts';
import { readNumberText } from '../engine/number-text.ts';

/** How publishers round a rate before printing it. `digits` are those they print. */
interface Rounding {
  readonly words: string;
  round(part: bigint, whole: bigint, digits: number): bigint;
}

const scaled = (part: bigint, digits: number): bigint => part * 10n ** BigInt(digits);
const halfUp = (n: bigint, divisor: bigint): bigint => floorDivide(n * 2n + divisor, divisor * 2n);
const floorDivide = (n: bigint, divisor: bigint): bigint => {
  const quotient = n / divisor;
  return n % divisor !== 0n && n < 0n !== divisor < 0n ? quotient - 1n : quotient;
};

const THIRD = 3;

const roundings: readonly Rounding[] = [
  { words: 'redondea una vez', round: (part, whole, digits) => halfUp(scaled(part, digits), whole) },
  {
    words: 'redondea a 3 decimales y luego otra vez',
    round: (part, whole, digits) =>
      digits >= THIRD
        ? halfUp(scaled(part, digits), whole)
        : halfUp(halfUp(scaled(part, THIRD), whole), 10n ** BigInt(THIRD - digits)),
  },
  { words: 'trunca', round: (part, whole, digits) => scaled(part, digits) / whole },
];

/** A rate as printed, in units of its last digit. */
interface Printed {
  readonly row: number;
  readonly text: string;
  readonly units: bigint;
  readonly part: number;
  readonly whole: number;
}

const SHOWN = 200;
const MOST_DIGITS = 6; // a rate with more was not rounded for print

/** Compares the rates a publisher printed with devengado ÷ vigente, rounded as the publisher rounds. */
export function checkRates(
  printed: readonly (string | undefined)[],
  executed: Float64Array,
  budget: Float64Array,
  sheetRow: (row: number) => number,
): { readonly check: RateCheck; readonly notices: readonly Notice[] } | undefined {
  const digits = Math.min(
    MOST_DIGITS,
    Math.max(0, ...printed.map((text) => /[.,](\d+)\s*%?$/.exec(text ?? '')?.[1]?.length ?? 0)),
  );
  const rates = printed.flatMap((text, row): Printed[] => {
    const units = text === undefined ? undefined : unitsOf(text, digits);
    const [part, whole] = [executed[row] || 0, budget[row] || 0]; // NaN: blank, as good as none here
    return units === undefined ? [] : [{ row, text: text ?? '', units, part, whole }];
  });
  const measurable = rates.filter(({ whole }) => whole !== 0);
  if (measurable.length === 0) return undefined;
  const best = [100n, 1n]
    .flatMap((unit) => roundings.map((rounding) => agreement(measurable, rounding, unit, digits)))
    .reduce((a, b) => (b.equal.size > a.equal.size ? b : a));
  const notices = rates
    .filter(({ row }) => !best.equal.has(row))
    .map((each) => differing(each, best.of, digits, sheetRow(each.row)));
  const more = notices.length - SHOWN;
  return {
    check: { compared: rates.length, equal: best.equal.size, rounding: best.words },
    notices:
      more > 0 ? [...notices.slice(0, SHOWN), { message: `Y ${more} filas más con otro avance.` }] : notices,
  };
}

/** «59.6», «59,6 %», 63 → whole units of the last printed digit. */
function unitsOf(text: string, digits: number): bigint | undefined {
  const reading = readNumberText(text.replace('%', ''));
  if (!reading) return undefined;
  const value = 'value' in reading ? reading.value : reading.asDecimal;
  return BigInt(Math.round(value * 10 ** digits));
}

interface Agreement {
  readonly words: string;
  readonly equal: ReadonlySet<number>;
  readonly of: (part: number, whole: number) => bigint;
}

function agreement(rates: readonly Printed[], rounding: Rounding, unit: bigint, digits: number): Agreement {
  const of = (part: number, whole: number): bigint =>
    rounding.round(BigInt(part) * unit, BigInt(whole), digits);
  const equal = rates.filter(({ part, whole, units }) => of(part, whole) === units).map(({ row }) => row);
  return { words: rounding.words, equal: new Set(equal), of };
}

function differing({ text, part, whole }: Printed, of: Agreement['of'], digits: number, row: number): Notice {
  const said = `El archivo publica un avance de ${text}`;
  if (whole === 0)
    return { row, column: 'avance', message: `${said} y no hay presupuesto vigente sobre el cual medir.` };
  const units = String(of(part, whole)).padStart(digits + 1, '0');
  const ours = digits === 0 ? units : `${units.slice(0, -digits)}.${units.slice(-digits)}`;
  return { row, column: 'avance', message: `${said} y devengado ÷ vigente da ${ours}.` };
}

export const printedRate = (cell: RawCell | undefined): string | undefined =>
  cell === null || cell === undefined || cell === '' || typeof cell === 'boolean' ? undefined : String(cell);
