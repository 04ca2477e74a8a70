import { factIn, type BookSubject } from '../directorio/subject.ts';
import { hojaMunicipios } from '../directorio/municipios.ts';
import type { GuidedBook } from '../guided/spec.ts';
import { hojasRuta } from './acciones.ts';
import { hojaComparacion, hojaConclusiones } from './conclusiones.ts';
import { datos, hojaDiagnostico } from './datos.ts';
import { hojasEntorno } from './entorno.ts';
import { hojaEquipos } from './equipos.ts';
import { hojaGantt } from './gantt.ts';
import { findingOf, measuredIn } from './hallazgos.ts';
import { hojaMatriz } from './matriz.ts';
import { hojaModulos } from './modulos.ts';
import { hojaParametros } from './parametros.ts';
import { hojaPreguntas } from './preguntas.ts';
import { hojaReferencias } from './referencias.ts';
import { hojasResultados } from './resultados.ts';
import { hojaResumen } from './resumen.ts';
import { hojaTamano, pobreza } from './tamano.ts';

/** A municipality's diagnosis after migestion, and the road map that follows from it. */
export function diagnostico({ state, municipios }: BookSubject): GuidedBook {
  const municipio = factIn(state, datos, 'municipio');
  return {
    id: 'diagnostico',
    title: 'Diagnóstico y hoja de ruta',
    footer: municipio === '' ? 'Diagnóstico de la gestión' : `Diagnóstico de la gestión · ${municipio}`,
    sheets: [
      hojaDiagnostico,
      hojaParametros,
      hojaPreguntas,
      hojaMatriz,
      ...hojasResultados(findingOf(state), measuredIn(state)),
      hojaComparacion,
      hojaConclusiones,
      ...hojasRuta,
      hojaGantt,
      hojaReferencias,
      hojaModulos,
      ...hojasEntorno,
      hojaEquipos,
      hojaTamano,
      hojaResumen,
      hojaMunicipios(municipios, {
        purpose: 'La lista de municipios con su población del Censo 2024, su categoría y su pobreza.',
        more: pobreza,
      }),
    ],
  };
}
