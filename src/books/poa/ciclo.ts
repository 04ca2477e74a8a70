import { typedColumn, yesOrNo } from '../guided/columns.ts';
import type { GuidedSheet, TablePanel } from '../guided/spec.ts';
import { asistencia, eventos } from './ciclo-eventos.ts';
import { puntosDelCiclo } from './ciclo-puntos.ts';

const event = { required: true, options: '{eventos.evento:}' };

/** What must be ready before each event, what it treats, and what it should leave: a list to tick. */
export const lista: TablePanel = {
  kind: 'table',
  id: 'lista',
  title: 'Preparación, agenda y resultados esperados',
  spare: 20,
  columns: [
    typedColumn('evento', 'Evento', 'choice', event, { width: 12 }),
    typedColumn(
      'clase',
      'Qué es',
      'choice',
      { required: true, options: ['antes', 'agenda', 'resultado'] },
      { width: 11 },
    ),
    typedColumn('punto', 'Punto', 'text', { required: true }, { width: 58, long: true }),
    typedColumn('responsable', 'Responsable', 'text', {}, { width: 26 }),
    typedColumn('fecha', 'Fecha', 'date'),
    typedColumn('hecho', 'Hecho', 'choice', yesOrNo, { width: 9 }),
    typedColumn('respaldo', 'Respaldo', 'text', {}, { width: 26 }),
  ],
  usual: puntosDelCiclo,
};

/** What several municipalities agreed to do together. */
export const acuerdos: TablePanel = {
  kind: 'table',
  id: 'acuerdos',
  title: 'Acuerdos de los EDC y convenios',
  spare: 10,
  columns: [
    typedColumn('fecha', 'Fecha', 'date', { required: true }),
    typedColumn('acuerdo', 'Acuerdo', 'text', { required: true }, { width: 44, long: true }),
    typedColumn('partes', 'Municipios y entidades', 'text', {}, { width: 34, long: true }),
    typedColumn('secretaria', 'Secretaría Pro Tempore', 'text', {}, { width: 24 }),
    typedColumn('plazo', 'Plazo', 'date'),
    typedColumn(
      'estado',
      'Estado',
      'choice',
      { options: ['en solicitud', 'vigente', 'cumplido', 'vencido'] },
      { width: 14 },
    ),
  ],
  usual: [],
};

export const hojaCiclo: GuidedSheet = {
  name: 'Ciclo',
  purpose: 'Cumbres, encuentros de avance y de concurrencia: cuándo, con quiénes, qué se trata y qué falta.',
  panels: [eventos, lista, asistencia, acuerdos],
};
