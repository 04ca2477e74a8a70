import type { Given } from '../engine/formula.ts';
import { choice, positiveNumber } from '../engine/kinds.ts';
import { labelKey, labelTable } from '../engine/label-table.ts';
import { decimal, totalOf, type Total } from '../engine/money.ts';
import { Problem } from '../engine/problem.ts';

/** What every share of the hours is rounded to. */
export const units = choice({
  hora: {
    es: 'Horas enteras (lo habitual)',
    en: 'Whole hours (the default)',
    pt: 'Horas inteiras (o habitual)',
  },
  media: { es: 'Medias horas', en: 'Half hours', pt: 'Meias horas' },
  cuarto: { es: 'Cuartos de hora', en: 'Quarter hours', pt: 'Quartos de hora' },
});
type Unit = Given<{ unit: typeof units }>['unit'];

/** Hours are counted in hundredths, so that halves and quarters are whole numbers of them. */
export const hundredths: Readonly<Record<Unit, number>> = { hora: 100, media: 50, cuarto: 25 };

/** How much each level weighs. */
export const levelWeights = labelTable(positiveNumber, {
  es: 'dos columnas, nivel y peso',
  en: 'two columns, level and weight',
  pt: 'duas colunas, nível e peso',
});

const LARGEST = 1e12;
const SMALLEST = 1e-6;
export const upTo = {
  es: 'hasta 1.000.000.000.000 y con dos decimales a lo sumo',
  en: 'up to 1,000,000,000,000 and with two decimals at most',
  pt: 'até 1.000.000.000.000 e com no máximo duas casas decimais',
};
const sensible = {
  es: 'los pesos van de 0,000001 a 1.000.000.000.000, o 0',
  en: 'weights go from 0.000001 to 1,000,000,000,000, or 0',
  pt: 'os pesos vão de 0,000001 a 1.000.000.000.000, ou 0',
};

/** Exact, or undefined: a third of an hour has no end. */
export function inHundredths(horas: number): Total | undefined {
  const [mantissa, scale] = decimal(horas);
  const scaled = mantissa * 100n;
  return horas > LARGEST || scaled % scale !== 0n ? undefined : totalOf(scaled / scale);
}

const isBeyond = (weight: number): boolean => weight > LARGEST || (weight > 0 && weight < SMALLEST);

/** The rows that have a level, each with its weight. */
export function weighted(
  levels: readonly (string | undefined)[],
  table: ReadonlyMap<string, number>,
): readonly { readonly row: number; readonly weight: number }[] | Problem {
  if ([...table.values()].some(isBeyond)) return new Problem('outOfRange', 'pesos', {}, sensible);
  const found: { row: number; weight: number }[] = [];
  for (const [row, level] of levels.entries()) {
    if (level === undefined) continue;
    const weight = table.get(labelKey(level));
    if (weight === undefined) return new Problem('notFound', 'niveles', { row: row + 1 }, level);
    found.push({ row, weight });
  }
  if (found.length === 0) return new Problem('empty', 'niveles');
  return found.some(({ weight }) => weight > 0) ? found : new Problem('zeroBase', 'pesos');
}
