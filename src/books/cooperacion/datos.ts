import { viaticoConAlojamiento } from '../../norms/viaticos.ts';
import { typedFact } from '../guided/columns.ts';
import type { FactsPanel, GuidedSheet } from '../guided/spec.ts';

export const datos: FactsPanel = {
  kind: 'facts',
  id: 'datos',
  title: 'La cooperación',
  facts: [
    typedFact('entidad', 'Gobierno municipal', 'text', { required: true }),
    typedFact('unidad', 'Unidad que lleva la cooperación', 'text'),
    typedFact('gestion', 'Gestión', 'whole', { required: true, from: 1990, upTo: 2100 }, { format: 'year' }),
    typedFact('responsable', 'Responsable', 'text'),
    typedFact('corte', 'Fecha de corte', 'date', {
      meaning: 'Hasta este día se cuentan plazos y vencimientos.',
    }),
    typedFact('nota', 'Nota', 'text', {}, { long: true }),
  ],
};

const AGREED = 'Lo fija cada entidad: no hay una cifra oficial';
const { value: lodging, since, source, verified } = viaticoConAlojamiento.current;

export const parametros: FactsPanel = {
  kind: 'facts',
  id: 'parametros',
  title: 'Parámetros',
  sourced: true,
  widths: [46, 14],
  facts: [
    typedFact(
      'aviso',
      'Avisar antes de que fenezca un convenio (días)',
      'whole',
      { required: true, from: 0 },
      { usual: 60, source: AGREED, verified: false },
    ),
    typedFact(
      'seguimiento',
      'Días sin seguimiento que se avisan',
      'whole',
      { required: true, from: 1 },
      { usual: 90, source: AGREED, verified: false },
    ),
    typedFact(
      'conAlojamiento',
      'Parte del viático con alojamiento cubierto',
      'percent',
      { required: true, from: 0, upTo: 1 },
      {
        usual: lodging,
        since: String(since),
        source,
        verified,
      },
    ),
    typedFact(
      'aula',
      'Parte de las horas de un curso en aula',
      'percent',
      { required: true, from: 0, upTo: 1 },
      {
        usual: 0.2,
        since: '2017',
        source:
          'Modelo de Cooperación Subnacional de La Paz (2018): «20% clases en aula y 80% clases prácticas»',
        verified: true,
      },
    ),
    typedFact(
      'metropolitano',
      'Puntos: enfoque metropolitano',
      'number',
      { required: true, from: 0 },
      { usual: 1, source: `Los dos criterios son de La Paz (2005). ${AGREED}`, verified: false },
    ),
    typedFact(
      'autonoma',
      'Puntos: región autónoma',
      'number',
      { required: true, from: 0 },
      { usual: 1, source: `Los dos criterios son de La Paz (2005). ${AGREED}`, verified: false },
    ),
  ],
};

export const hojaCooperacion: GuidedSheet = {
  name: 'Cooperación',
  purpose: 'De quién es el registro, hasta qué día se cuenta y los parámetros que fija la entidad.',
  panels: [datos, parametros],
};
