import { factIn, type BookSubject } from '../directorio/subject.ts';
import { hojaMunicipios } from '../directorio/municipios.ts';
import type { GuidedBook } from '../guided/spec.ts';
import { hojaArticulacion } from './articulacion.ts';
import { hojaCiclo } from './ciclo.ts';
import { hojaClasificadores } from './clasificadores.ts';
import { hojaProgramas } from './cuadre.ts';
import { hojaDemanda } from './demanda.ts';
import { hojaEstructura } from './estructura.ts';
import { hojaEvaluacion } from './evaluacion.ts';
import { hojaMatriz } from './matriz.ts';
import { hojaParametros, parametros } from './parametros.ts';
import { hojaPresupuesto } from './presupuesto.ts';
import { hojaPriorizacion } from './priorizacion.ts';
import { hojaRecursos } from './recursos.ts';
import { hojaReformulaciones } from './reformulaciones.ts';
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
      hojaClasificadores,
      hojaMunicipios(municipios),
    ],
  };
}

const footerOf = (municipio: string, gestion: string): string =>
  [municipio, gestion === '' ? '' : `Gestión ${gestion}`].filter((each) => each !== '').join(' · ');
