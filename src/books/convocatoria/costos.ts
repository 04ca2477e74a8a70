import type { GuidedSheet, TablePanel } from '../guided/spec.ts';
import { compartidos, conjuntas } from './compartidos.ts';
import { costeo, precios } from './costeo.ts';
import { factoresCategoria, factoresPoblacion, factoresUbicacion, otrosFactores } from './factores.ts';
import { paquetes } from './paquetes.ts';
import { pricedFrom } from './precio.ts';
import { tarifas } from './tarifas.ts';

/** The price of a service for any municipality, with every step. */
const cotizaciones: TablePanel = {
  kind: 'table',
  id: 'cotizaciones',
  title: 'Precio por municipio: elija municipio y servicio',
  spare: 10,
  usual: [],
  columns: [
    {
      key: 'municipio',
      heading: 'Municipio',
      width: 26,
      input: { kind: 'choice', required: true, options: '{municipios.municipio:}' },
    },
    {
      key: 'servicio',
      heading: 'Servicio',
      width: 34,
      input: { kind: 'choice', required: true, options: '{servicios.servicio:}' },
    },
    {
      key: 'fila',
      heading: 'Fila en Municipios',
      helper: true,
      format: 'whole',
      formula: 'IFERROR(MATCH({municipio},{municipios.municipio:},0),"")',
    },
    ...pricedFrom('municipios'),
  ],
};

export const hojasCostos: readonly GuidedSheet[] = [
  {
    name: 'Costos',
    purpose: 'Recargos sobre el costo y factores por categoría, población, ubicación y otras condiciones.',
    panels: [tarifas, factoresCategoria, factoresPoblacion, factoresUbicacion, otrosFactores],
  },
  {
    name: 'Costeo',
    purpose: 'Lo que le cuesta cada servicio a la asociación, rubro por rubro.',
    panels: [costeo],
  },
  {
    name: 'Precios',
    purpose: 'Lista de precios por categoría de municipio.',
    panels: [precios],
  },
  {
    name: 'Cotizaciones',
    purpose: 'El precio de un servicio para un municipio, paso por paso.',
    panels: [cotizaciones],
  },
  {
    name: 'Paquetes y conjuntas',
    purpose: 'Servicios compuestos de otros, y costos que comparten los municipios de una demanda conjunta.',
    panels: [paquetes, conjuntas, compartidos],
  },
];
