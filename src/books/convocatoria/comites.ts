import { inOrder, longColumn, typedColumn, workedColumn } from '../guided/columns.ts';
import type { GuidedSheet, TablePanel } from '../guided/spec.ts';

/** Days without meeting after which a committee is no longer one: proposed, for its state alone. */
const QUIET = 180;

/** Municipal committees, management teams and social control: who keeps what a service left. */
export const comites: TablePanel = {
  kind: 'table',
  id: 'comites',
  stays: 'municipio',
  spare: 15,
  columns: [
    typedColumn(
      'municipio',
      'Municipio',
      'choice',
      { required: true, options: '{municipios.municipio:}' },
      { width: 24 },
    ),
    typedColumn(
      'comite',
      'Comité o equipo',
      'choice',
      {
        required: true,
        open: true,
        options: [
          'Comité Municipal de Educación',
          'Equipo de gestión para el seguimiento',
          'Comité de vigilancia o control social',
          'Comité de salud',
          'Comité de agua y saneamiento',
        ],
      },
      { width: 36 },
    ),
    typedColumn('convenio', 'Convenio', 'choice', { options: '{convenios.convenio:}' }, { width: 12 }),
    typedColumn('conformado', 'Conformado el', 'date', { required: true }),
    typedColumn('respaldo', 'Acta o resolución', 'text'),
    typedColumn('contacto', 'Quién lo preside y su teléfono', 'text', {}, { width: 30 }),
    typedColumn('mujeres', 'Mujeres', 'whole', { from: 0 }),
    typedColumn('hombres', 'Hombres', 'whole', { from: 0 }),
    typedColumn('reunion', 'Última reunión', 'date'),
    longColumn('acuerdo', 'Qué acordó', 34),
    typedColumn('responsable', 'Quién hace el seguimiento', 'text', {}, { width: 22 }),
    workedColumn(
      'estado',
      'Estado',
      `IF({llamado.corte}="","",IF({llamado.corte}-MAX(N({reunion}),N({conformado}))>${String(QUIET)},"sin reunirse","activo"))`,
      { width: 13 },
    ),
  ],
  checks: [
    {
      at: 'comite',
      when: 'AND({comite}<>"",COUNTIFS({municipio:},{municipio},{comite:},{comite})>1)',
      says: 'El comité está dos veces en el municipio: deje una fila',
    },
    inOrder('conformado', 'reunion', 'Se reunió antes de conformarse'),
    {
      at: 'estado',
      when: '{estado}="sin reunirse"',
      says: 'No se reúne hace más de seis meses: convóquelo o anote su última reunión',
    },
  ],
};

export const hojaComites: GuidedSheet = {
  name: 'Comités',
  purpose: 'Comités municipales, equipos de gestión y control social que siguen cada servicio.',
  panels: [comites],
};
