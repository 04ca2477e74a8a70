import type { FactsPanel, TablePanel } from '../guided/spec.ts';

/** What part of the highest mark each category gets. The fund of 2006 put A and B first. */
export const puntosCategoria: TablePanel = {
  kind: 'table',
  id: 'puntosCategoria',
  title: 'Nota por categoría',
  spare: 2,
  columns: [
    { key: 'categoria', heading: 'Categoría', width: 11, input: { kind: 'text', required: true } },
    {
      key: 'parte',
      heading: 'Parte de la nota máxima',
      format: 'percent',
      width: 13,
      input: { kind: 'percent', required: true, from: 0, upTo: 1 },
    },
  ],
  usual: [
    { categoria: 'A', parte: 1 },
    { categoria: 'B', parte: 1 },
    { categoria: 'C', parte: 0 },
    { categoria: 'D', parte: 0 },
  ],
};

export const reglasPuntaje: FactsPanel = {
  kind: 'facts',
  id: 'reglasPuntaje',
  title: 'Otras reglas de la nota',
  facts: [
    {
      key: 'sinHistorial',
      label: 'Sin historial de contraparte: parte de la nota máxima',
      format: 'percent',
      input: {
        kind: 'percent',
        required: true,
        from: 0,
        upTo: 1,
        meaning: 'Lo decide cada fondo: qué recibe un municipio que nunca tuvo un convenio.',
      },
    },
  ],
};

/** What each municipality had promised and paid in earlier calls. */
export const historial: TablePanel = {
  kind: 'table',
  id: 'historial',
  title: 'Historial de contrapartes de convocatorias anteriores',
  usual: [],
  columns: [
    {
      key: 'municipio',
      heading: 'Municipio',
      width: 26,
      input: { kind: 'choice', required: true, options: '{municipios.municipio:}' },
    },
    {
      key: 'comprometida',
      heading: 'Comprometida (Bs)',
      format: 'amount',
      input: { kind: 'amount', required: true, from: 0.01 },
    },
    {
      key: 'pagada',
      heading: 'Pagada (Bs)',
      format: 'amount',
      input: { kind: 'amount', required: true, from: 0 },
    },
    {
      key: 'cumplimiento',
      heading: 'Cumplimiento',
      format: 'percent',
      formula: 'IF(N({comprometida})<=0,"",MIN(1,N({pagada})/{comprometida}))',
    },
  ],
  checks: [
    {
      at: 'municipio',
      when: 'AND({municipio}<>"",COUNTIF({municipio:},{municipio})>1)',
      says: 'El municipio está dos veces: sume sus convocatorias en una fila',
    },
  ],
};
