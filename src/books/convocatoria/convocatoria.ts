import { type GuidedBook, type GuidedState } from '../guided/spec.ts';
import { cupos, hojaAdjudicacion } from './adjudicacion.ts';
import { namedColumns } from '../guided/named-columns.ts';
import { hojasCostos } from './costos.ts';
import { criteriosDe, hojaCriterios } from './criterios.ts';
import { hojasDesdeFirma } from './desde-firma.ts';
import { hojaEvaluacion } from './evaluacion.ts';
import { hojaConvocatoria, llamado } from './llamado.ts';
import { hojaMunicipios } from '../directorio/municipios.ts';
import { hojaOrden, LIVE_OPTIMUM } from './orden.ts';
import { hojaParametros } from './parametros.ts';
import { hojaPostulaciones } from './postulaciones.ts';
import { hojaRequisitos, requisitosDe } from './requisitos.ts';
import { hojaServicios } from './servicios.ts';
import { factIn, type BookSubject } from '../directorio/subject.ts';

/** The book of a competitive fund, from its call to its last payment. */
export function convocatoria({ state, municipios }: BookSubject): GuidedBook {
  const requirements = requisitosDe(state);
  const criteria = criteriosDe(state);
  const merit = { groups: groupsWithMaximum(state), writesOptimum: applicationsIn(state) > LIVE_OPTIMUM };
  return {
    id: 'convocatoria',
    title: 'Convocatoria del fondo',
    footer: footerOf(factIn(state, llamado, 'fondo'), factIn(state, llamado, 'gestion')),
    sheets: [
      hojaConvocatoria,
      hojaParametros,
      hojaServicios,
      ...hojasCostos,
      hojaRequisitos(requirements),
      hojaCriterios(criteria),
      hojaPostulaciones(requirements),
      hojaEvaluacion({ criteria, requirements, writesOptimum: merit.writesOptimum }),
      hojaOrden(merit),
      hojaAdjudicacion(merit),
      ...hojasDesdeFirma({ state, municipios }),
      hojaMunicipios(municipios),
    ],
  };
}

const applicationsIn = ({ rows }: GuidedState): number => rows['postulaciones']?.length ?? 0;

const groupsWithMaximum = (state: GuidedState): readonly string[] =>
  namedColumns(state, cupos, 'grupo', 'u')
    .filter(({ row }) => Number(row['maximo']) > 0)
    .map(({ name }) => name);

const footerOf = (fondo: string, gestion: string): string =>
  [fondo, gestion === '' ? '' : `Gestión ${gestion}`].filter((each) => each !== '').join(' · ');
