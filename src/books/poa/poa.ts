import { factIn, type BookSubject } from '../directorio/subject.ts';
import { hojaMunicipios } from '../directorio/municipios.ts';
import type { GuidedBook } from '../guided/spec.ts';
import { hojaArticulacion } from './articulacion.ts';
import { hojaCiclo } from './ciclo.ts';
import { hojaClasificadores } from './clasificadores.ts';
import { hojaCiudadano } from './ciudadano.ts';
import { hojasControlSocial } from './control-social.ts';
import { hojaProgramas } from './cuadre.ts';
import { hojasCuadros } from './cuadros.ts';
import { hojaDemanda } from './demanda.ts';
import { hojaEscalas } from './escalas.ts';
import { hojaEstructura } from './estructura.ts';
import { hojaEvaluacion } from './evaluacion.ts';
import { hojaLimites } from './limites.ts';
import { hojaMatriz } from './matriz.ts';
import { hojaParametros, parametros } from './parametros.ts';
import { hojaPresupuesto } from './presupuesto.ts';
import { hojaPriorizacion } from './priorizacion.ts';
import { hojaProyectos } from './proyectos.ts';
import { hojaRecursos } from './recursos.ts';
import { hojaReformulaciones } from './reformulaciones.ts';
import { hojaFinanciero } from './seguimiento-financiero.ts';
import { hojaFisico } from './seguimiento-fisico.ts';
import { hojaSeguimiento } from './seguimiento.ts';
import { hojaTechos } from './techos.ts';

/** The annual plan and budget of a municipality, from what people ask for to what was done. */
export function poa({ state, municipios }: BookSubject): GuidedBook {
  return {
    id: 'poa',
    title: 'POA y presupuesto',
    footer: footerOf(factIn(state, parametros, 'municipio'), factIn(state, parametros, 'gestion')),
    sheets: [
      hojaParametros,
      hojaCiclo,
      hojaEstructura,
      hojaRecursos,
      hojaTechos,
      hojaDemanda,
      hojaPriorizacion(state),
      hojaEvaluacion(state),
      hojaMatriz(state),
      hojaPresupuesto(state),
      hojaProgramas,
      hojaArticulacion,
      hojaReformulaciones,
      hojaSeguimiento,
      hojaFisico,
      hojaFinanciero,
      hojaProyectos,
      ...hojasCuadros,
      hojaLimites,
      ...hojasControlSocial,
      hojaCiudadano,
      hojaEscalas,
      hojaClasificadores,
      hojaMunicipios(municipios),
    ],
  };
}

const footerOf = (municipio: string, gestion: string): string =>
  [municipio, gestion === '' ? '' : `Gestión ${gestion}`].filter((each) => each !== '').join(' · ');
