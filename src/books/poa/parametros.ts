import { bandFacts } from '../directorio/municipios.ts';
import type { FactsPanel, GuidedSheet } from '../guided/spec.ts';

const OF_LIST = 'Hoja Municipios';

const ofMunicipality = (column: string): string =>
  `IFERROR(INDEX({municipios.${column}:},MATCH({parametros.municipio},{municipios.municipio:},0)),"")`;

/** Who makes the plan, of which year, and the figures the rest of the book reads. */
export const parametros: FactsPanel = {
  kind: 'facts',
  id: 'parametros',
  title: 'Municipio y gestión',
  sourced: true,
  facts: [
    {
      key: 'gestion',
      label: 'Gestión',
      format: 'year',
      input: { kind: 'whole', required: true, from: 2000, upTo: 2100 },
    },
    {
      key: 'municipio',
      label: 'Municipio',
      input: { kind: 'choice', required: true, options: '{municipios.municipio:}' },
    },
    { key: 'entidad', label: 'Código de la entidad', format: 'text', input: { kind: 'text' } },
    { key: 'departamento', label: 'Departamento', formula: ofMunicipality('departamento'), source: OF_LIST },
    {
      key: 'poblacionCenso',
      label: 'Población del Censo 2024',
      format: 'whole',
      formula: ofMunicipality('poblacion'),
      source: OF_LIST,
    },
    {
      key: 'poblacionOtra',
      label: 'Otra población, si no se usa la del Censo',
      format: 'whole',
      input: { kind: 'whole', from: 1 },
    },
    {
      key: 'poblacion',
      label: 'Población del plan',
      format: 'whole',
      formula:
        'IF(ISNUMBER({parametros.poblacionOtra}),{parametros.poblacionOtra},{parametros.poblacionCenso})',
    },
    {
      key: 'categoria',
      label: 'Categoría del municipio',
      formula:
        'IF(ISNUMBER({parametros.poblacion}),IF({parametros.poblacion}<{parametros.desdeB},"A",IF({parametros.poblacion}<{parametros.desdeC},"B",IF({parametros.poblacion}<{parametros.desdeD},"C","D"))),"")',
    },
    ...bandFacts,
  ],
};

export const hojaParametros: GuidedSheet = {
  name: 'Parámetros',
  purpose: 'Quién hace el plan, de qué gestión, y las cifras que el resto del libro lee.',
  panels: [parametros],
};
