import type { GuidedSheet, TablePanel } from '../guided/spec.ts';
import { convenioColumns, countAt, filaColumn } from './convenio-columns.ts';

/** Who went, what they saw and what was agreed to do about it. */
export const visitas: TablePanel = {
  kind: 'table',
  id: 'visitas',
  stays: 'municipio',
  spare: 20,
  columns: [
    ...convenioColumns,
    { key: 'fecha', heading: 'Fecha', format: 'date', input: { kind: 'date', required: true } },
    {
      key: 'tipo',
      heading: 'Tipo',
      width: 12,
      input: { kind: 'choice', open: true, options: ['visita', 'llamada', 'reunión', 'taller'] },
    },
    {
      key: 'participan',
      heading: 'Quién participó',
      width: 22,
      input: {
        kind: 'choice',
        open: true,
        options: ['equipo municipal', 'Concejo', 'comité de vigilancia o control social', 'beneficiarios'],
      },
    },
    { key: 'responsable', heading: 'Responsable', width: 22, input: { kind: 'text', required: true } },
    {
      key: 'avance',
      heading: 'Avance visto',
      format: 'percent',
      input: { kind: 'percent', from: 0, upTo: 1 },
    },
    { key: 'visto', heading: 'Lo que se vio', width: 36, long: true, input: { kind: 'text' } },
    { key: 'acuerdo', heading: 'Qué se hará', width: 30, long: true, input: { kind: 'text' } },
    { key: 'plazo', heading: 'Hasta', format: 'date', input: { kind: 'date' } },
    {
      key: 'cumplido',
      heading: 'Cumplido',
      width: 10,
      input: { kind: 'choice', options: ['sí', 'no'] },
    },
    {
      key: 'estado',
      heading: 'Estado',
      width: 12,
      formula:
        'IF({acuerdo}="","",IF({cumplido}="sí","cumplido",IF(COUNT({plazo},{llamado.corte})<2,"pendiente",IF({plazo}<{llamado.corte},"vencido","pendiente"))))',
    },
    filaColumn,
  ],
  checks: [
    {
      at: 'fecha',
      when: `IF(ISNUMBER({fecha}),{fecha}<${countAt('convenios.firma')},FALSE)`,
      says: 'La visita es anterior a la firma del convenio',
    },
    {
      at: 'plazo',
      when: 'IF(COUNT({plazo},{fecha})=2,{plazo}<{fecha},FALSE)',
      says: 'El plazo es anterior a la visita',
    },
    { at: 'estado', when: '{estado}="vencido"', says: 'Lo acordado venció y no se cumplió' },
  ],
};

/** Where municipalities learnt from one another. */
export const intercambios: TablePanel = {
  kind: 'table',
  id: 'intercambios',
  spare: 10,
  columns: [
    { key: 'fecha', heading: 'Fecha', format: 'date', input: { kind: 'date', required: true } },
    { key: 'tema', heading: 'Tema o buena práctica', width: 36, input: { kind: 'text', required: true } },
    {
      key: 'anfitrion',
      heading: 'Municipio anfitrión',
      input: { kind: 'choice', options: '{municipios.municipio:}' },
    },
    { key: 'visitantes', heading: 'Quiénes fueron', width: 30, long: true, input: { kind: 'text' } },
    { key: 'mujeres', heading: 'Mujeres', format: 'whole', input: { kind: 'whole', from: 0 } },
    { key: 'hombres', heading: 'Hombres', format: 'whole', input: { kind: 'whole', from: 0 } },
    { key: 'resultado', heading: 'Qué se llevaron', width: 34, long: true, input: { kind: 'text' } },
  ],
};

export const hojasSeguimiento: readonly GuidedSheet[] = [
  {
    name: 'Seguimiento',
    purpose: 'Visitas y llamadas a cada convenio: quién fue, qué vio y qué se acordó.',
    panels: [visitas],
  },
  {
    name: 'Intercambios',
    purpose: 'Encuentros entre municipios y asociaciones para compartir lo que funcionó.',
    panels: [intercambios],
  },
];
