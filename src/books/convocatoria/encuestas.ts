import { longColumn, typedColumn, workedColumn } from '../guided/columns.ts';
import type { ColumnSpec, GuidedSheet, TablePanel } from '../guided/spec.ts';
import { convenioColumns, countAt, filaColumn } from './convenio-columns.ts';

const question = (key: string, heading: string): ColumnSpec =>
  typedColumn(key, heading, 'number', { from: 1, upTo: 5, meaning: 'De 1 a 5.' }, { width: 12 });

/** How the municipal team saw the assistance it got: one row for each person who answered. */
export const encuestas: TablePanel = {
  kind: 'table',
  id: 'encuestas',
  stays: 'municipio',
  spare: 20,
  columns: [
    ...convenioColumns,
    typedColumn('fecha', 'Fecha', 'date', { required: true }),
    typedColumn(
      'cargo',
      'Quién responde',
      'choice',
      { open: true, options: ['Alcaldía', 'Concejo', 'equipo técnico', 'control social', 'beneficiarios'] },
      { width: 18 },
    ),
    question('utilidad', 'Fue útil'),
    question('dominio', 'Dominio del tema'),
    question('plazos', 'Cumplió plazos'),
    question('materiales', 'Materiales'),
    question('aplica', 'Se aplica'),
    workedColumn(
      'promedio',
      'Promedio',
      'IF(COUNT({utilidad..aplica})=0,"",ROUND(AVERAGE({utilidad..aplica}),2))',
      { format: 'number' },
    ),
    longColumn('comentario', 'Comentario', 36),
    filaColumn,
  ],
  checks: [
    {
      at: 'fecha',
      when: `IF(ISNUMBER({fecha}),{fecha}<${countAt('convenios.firma')},FALSE)`,
      says: 'La encuesta es anterior a la firma del convenio: corrija la fecha',
    },
    {
      at: 'utilidad',
      when: 'AND({convenio}<>"",{promedio}="")',
      says: 'No hay respuestas: escríbalas de 1 a 5',
    },
  ],
};

export const hojaEncuestas: GuidedSheet = {
  name: 'Encuestas',
  purpose: 'Percepción del servicio por quienes lo recibieron: de 1 (nada) a 5 (mucho).',
  panels: [encuestas],
};
