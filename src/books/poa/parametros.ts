import { bandFacts } from '../directorio/municipios.ts';
import { typedFact, workedFact } from '../guided/columns.ts';
import type { FactSpec, FactsPanel, GuidedSheet } from '../guided/spec.ts';
import { normas } from './normas.ts';

const ofMunicipality = (column: string): string =>
  `IFERROR(INDEX({municipios.${column}:},MATCH({parametros.municipio},{municipios.municipio:},0)),"")`;

/** Population by the bands below. */
const CATEGORY =
  'IF(ISNUMBER({parametros.poblacion}),IF({parametros.poblacion}<{parametros.desdeB},"A",IF({parametros.poblacion}<{parametros.desdeC},"B",IF({parametros.poblacion}<{parametros.desdeD},"C","D"))),"")';

const authorities: readonly FactSpec[] = [
  ['alcalde', 'Alcaldesa o Alcalde'],
  ['concejo', 'Presidencia del Concejo Municipal'],
  ['controlSocial', 'Representante del Control Social'],
  ['responsablePoa', 'Responsable del POA'],
].map(([key = '', label = '']) => typedFact(key, label, 'text'));

/** Who makes the plan, of which year, and the figures the rest of the book reads. */
export const parametros: FactsPanel = {
  kind: 'facts',
  id: 'parametros',
  title: 'Municipio y gestión',
  sourced: true,
  facts: [
    typedFact(
      'gestion',
      'Gestión del POA',
      'whole',
      { required: true, from: 2000, upTo: 2100 },
      { format: 'year' },
    ),
    typedFact('municipio', 'Municipio', 'choice', { required: true, options: '{municipios.municipio:}' }),
    typedFact('entidad', 'Código de la entidad', 'text', {}, { format: 'text' }),
    {
      ...workedFact('departamento', 'Departamento', ofMunicipality('departamento')),
      source: 'Hoja Municipios',
    },
    {
      ...workedFact('poblacionCenso', 'Población según la lista', ofMunicipality('poblacion'), {
        format: 'whole',
      }),
      since: '2024',
      source: 'INE, Censo 2024: hoja Municipios',
      verified: true,
    },
    typedFact('poblacionOtra', 'Otra población, si se usa otra', 'whole', {
      from: 1,
      meaning: 'Deje vacío para usar la del Censo 2024.',
    }),
    workedFact(
      'poblacion',
      'Población del plan',
      'IF(ISNUMBER({parametros.poblacionOtra}),{parametros.poblacionOtra},{parametros.poblacionCenso})',
      { format: 'whole' },
    ),
    workedFact('categoria', 'Categoría del municipio', CATEGORY),
    ...bandFacts,
    typedFact(
      'topeCompromiso',
      'Tope temporal de compromiso, si rige uno',
      'percent',
      { from: 0, upTo: 1, meaning: 'Parte del vigente que se puede comprometer. Vacío: no rige ninguno.' },
      {
        source:
          'Lo fija la norma de cada momento: el DS 5503 (diciembre de 2025) puso un 20 %. Escríbalo solo mientras rija',
        verified: false,
      },
    ),
    ...authorities,
  ],
};

export const hojaParametros: GuidedSheet = {
  name: 'Parámetros',
  purpose: 'Quién hace el plan, de qué gestión, y las cifras y normas que el resto del libro lee.',
  panels: [parametros, normas],
};
