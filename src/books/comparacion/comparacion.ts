import { book } from '../build.ts';
import type { Plan } from '../plan.ts';
import { datos } from '../ejecucion/datos.ts';
import { checking } from './checks.ts';
import { comparisonOf, isCannot, type Cannot, type ComparisonInput } from './comparison.ts';
import { escala } from '../ejecucion/escala.ts';
import { grouped, groupedIn, hasRates } from './grouped.ts';
import { unknownPlaces } from '../municipios/unknown.ts';
import { lugaresIn } from './lugares.ts';
import { municipiosCompared } from './municipios.ts';
import { movements, movementsOf } from './movements.ts';
import { resumen } from './resumen.ts';

export type { Cannot, ComparisonAnswers, ComparisonInput } from './comparison.ts';
export { isCannot } from './comparison.ts';

/**
 * The book «Comparación de cortes»: two or more cuts of the same figures side by side, what each adds up to, and the
 * list of what changed, appeared and disappeared. Cuts are files, or the years of one file.
 */
export function comparacion(input: ComparisonInput): Plan | Cannot {
  const comparison = comparisonOf(input);
  if (isCannot(comparison)) return comparison;
  const moves = movementsOf(comparison);
  const groups = groupedIn(comparison);
  const lugares = input.joining && lugaresIn(comparison, input.joining);
  return book('comparacion', 'Comparación de cortes', [
    resumen(comparison, moves),
    ...moves.map((move) => movements(comparison, move)),
    ...groups.map((each) => grouped(comparison, each)),
    ...(lugares
      ? [municipiosCompared(comparison, lugares), ...unknownPlaces(lugares.lugares, comparison.footer)]
      : []),
    ...(hasRates(comparison) ? [escala(comparison)] : []),
    checking(comparison, moves, groups, lugares),
    ...comparison.sides.map((side, at) =>
      datos({ data: side.data, footer: side.label }, side.at, `DatosDelCorte_${String(at + 1)}`),
    ),
  ]);
}
