import { factIn } from '../directorio/subject.ts';
import type { GuidedBook, GuidedState } from '../guided/spec.ts';
import { figureIn, rowsIn, textIn } from '../guided/typed.ts';
import { hojasActividades } from './actividades.ts';
import { hojasControl } from './control.ts';
import { hojasConvenios } from './convenios.ts';
import { datos, hojaCooperacion } from './datos.ts';
import { hojasFinanciamiento } from './financiamiento.ts';
import { hojasFormacion } from './formacion.ts';
import { hojasPracticas } from './practicas.ts';
import { hojaResumen } from './resumen.ts';
import { hojasSolicitudes } from './solicitudes.ts';
import { hojasViajes } from './viajes.ts';

/** What a city shares with others: practices, requests, agreements, exchanges, training and who pays for it. */
export function cooperacion(state: GuidedState): GuidedBook {
  const [entidad, gestion] = [factIn(state, datos, 'entidad'), factIn(state, datos, 'gestion')];
  return {
    id: 'cooperacion',
    title: 'Registro de cooperación',
    footer: [entidad || 'Cooperación subnacional', gestion === '' ? '' : `Gestión ${gestion}`]
      .filter((each) => each !== '')
      .join(' · '),
    sheets: [
      hojaCooperacion,
      ...hojasPracticas,
      ...hojasSolicitudes,
      ...hojasConvenios,
      ...hojasActividades,
      ...hojasViajes,
      ...hojasFinanciamiento,
      ...hojasFormacion,
      ...hojasControl,
      hojaResumen(findingOf(state)),
    ],
  };
}

/** What the chart of the summary shows, in a sentence. */
function findingOf(state: GuidedState): string {
  const all = rowsIn(state, 'solicitudes').filter((row) => textIn(row, 'codigo') !== '');
  if (all.length === 0) return 'Solicitudes por etapa: todavía no hay';
  const signed = all.filter((row) => figureIn(row, 'firma') !== undefined).length;
  return `${String(signed)} de ${String(all.length)} solicitudes llegaron a la firma`;
}
