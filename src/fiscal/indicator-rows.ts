import type { Value } from '../engine/cells.ts';
import { isNegative, isZero, ratio, toCell, type Total } from '../engine/money.ts';
import { Problem } from '../engine/problem.ts';
import { categoriasMunicipales } from '../norms/categorias-municipales.ts';
import { medianasFiscales } from '../norms/medianas-fiscales.ts';
import { categoryIn } from '../municipio/esquema.ts';
import type { Figures } from './fiscal-figures.ts';
import { indicators } from './fiscal-indicators.ts';

/** The category whose medians are shown; undefined without a population. */
export const categoryOf = (population: number | undefined): string | undefined =>
  population === undefined ? undefined : categoryIn(categoriasMunicipales.current.value, population);

/** One row for each indicator: its value, what was divided by what, its direction and the median of its category. */
export function indicatorRows(
  figures: Figures,
  population: number | undefined,
): readonly (readonly Value[])[] {
  const medians = medianasFiscales.current.value[categoryOf(population) ?? ''];
  return indicators.map((indicator) => [
    indicator.name,
    ...(indicator.over === 'poblacion'
      ? perInhabitant(figures(indicator.of), population)
      : quotient(figures(indicator.of), figures(indicator.over))),
    indicator.direction,
    indicator.median === undefined ? '' : (medians?.[indicator.median] ?? ''),
  ]);
}

type Three = readonly [value: Value, numerator: Value, denominator: Value];
const shown = (figure: Total | Problem): Value => (figure instanceof Problem ? '' : toCell(figure));

function quotient(part: Total | Problem, whole: Total | Problem): Three {
  const value = part instanceof Problem ? part : whole instanceof Problem ? whole : share(part, whole);
  return [value, shown(part), shown(whole)];
}

function share(part: Total, whole: Total): Value {
  if (isZero(whole)) return new Problem('zeroBase', 'denominador');
  return isNegative(whole) ? new Problem('negative', 'denominador') : ratio(part, whole);
}

function perInhabitant(amount: Total | Problem, population: number | undefined): Three {
  if (population === undefined) return [new Problem('missing', 'poblacion'), shown(amount), ''];
  return amount instanceof Problem
    ? [amount, '', population]
    : [toCell(amount) / population, toCell(amount), population];
}
