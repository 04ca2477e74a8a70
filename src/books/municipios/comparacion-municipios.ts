import { Problem } from '../../engine/problem.ts';
import { book } from '../build.ts';
import type { Plan } from '../plan.ts';
import type { ReportInput } from '../ejecucion/answers.ts';
import { dataAt, datos } from '../ejecucion/datos.ts';
import { draftOf, type Draft } from '../ejecucion/draft.ts';
import { quadrantOf } from './cuadrante.ts';
import { escala } from '../ejecucion/escala.ts';
import { ficha } from './ficha.ts';
import { gathered, municipalityColumn } from './gathered.ts';
import { grupos } from './grupos.ts';
import { main } from './main.ts';
import { placeIn, seekAmong, usualGrouping, type GroupedBy, type Joining } from './joining.ts';
import { resumen } from './resumen.ts';
import { indicatorsOf, linesOf, namedIn, standingOf } from './standing.ts';
import { unknownPlaces } from './unknown.ts';

const SUMMED =
  'Un municipio por fila: cada monto es la suma exacta de sus filas del archivo, y la fila de origen es la primera.';

export interface MunicipalitiesInput extends ReportInput, Joining {
  /** Within what each is ranked; the category where it is known, otherwise the department. */
  readonly by?: GroupedBy;
}

/**
 * The book «Comparación de municipios»: a row for each municipality of a national file, with its indicators, its place
 * and the median of its group. What the file does not bring is not there; what is not recognised is told.
 */
export function comparacionMunicipios(input: MunicipalitiesInput): Plan | Problem {
  const settled = draftOf(input);
  if (settled instanceof Problem) return settled;
  const by = municipalityColumn(settled.data);
  if (!by) return new Problem('missing', 'municipio');
  const data = gathered(settled.data, by);
  const draft: Draft = { ...settled, data };
  const found = linesOf(data, seekAmong(namedIn(data), input, data.country));
  const hasPeople = found.some((each) => placeIn(each)?.poblacion !== undefined);
  const grouped = input.by ?? usualGrouping(found);
  const standing = standingOf(draft, found, grouped, indicatorsOf(draft, hasPeople));
  const at = dataAt(draft, 'Datos por municipio');
  const quadrant = quadrantOf(standing);
  return book('municipios', 'Comparación de municipios', [
    resumen(standing),
    main(standing, at),
    grupos(standing),
    ...(quadrant ? [quadrant] : []),
    ficha(standing),
    ...unknownPlaces(found, draft.footer),
    escala(draft),
    datos(draft, at, 'DatosPorMunicipio', SUMMED),
  ]);
}
