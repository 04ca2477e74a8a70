import type { Classifier, Country } from './budget.ts';

/** Codes that a spreadsheet took for numbers, with the zero they lost put back. */
export interface Padded {
  readonly codes: readonly string[];
  readonly rows: number;
  readonly width: number;
  readonly example: string;
}

/** Widths of the official codes of places: INE, DANE, ubigeo, INEGI, IBGE. */
const WIDTHS: Readonly<Partial<Record<Classifier, readonly number[]>>> = {
  departamento: [2],
  municipio: [5, 6],
};
/** Where every code begins with zero, none is left to show the width: all nine departments of Bolivia do. */
const ALL_LOST: Readonly<Partial<Record<Country, number>>> = { bolivia: 6 };

/** Codes of places in two widths, one digit apart, are of the larger: those that lack a digit lost a zero. */
export function withLostZeros(
  classifier: Classifier,
  codes: readonly string[],
  country: Country,
): Padded | undefined {
  const widths = WIDTHS[classifier];
  const filled = codes.filter((code) => code !== '');
  if (!widths || filled.length === 0 || !filled.every((code) => /^\d+$/.test(code))) return undefined;
  const seen = new Set(filled.map(({ length }) => length));
  const width = widths.find((each) =>
    seen.size === 2
      ? seen.has(each) && seen.has(each - 1)
      : seen.size === 1 && ALL_LOST[country] === each && seen.has(each - 1),
  );
  const short = filled.find((code) => code.length + 1 === width);
  if (width === undefined || short === undefined) return undefined;
  return {
    codes: codes.map((code) => (code === '' ? code : code.padStart(width, '0'))),
    rows: filled.filter((code) => code.length < width).length,
    width,
    example: short,
  };
}
