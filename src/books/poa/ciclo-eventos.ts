import type { CycleEvent } from '../../norms/ciclo-mgmp.ts';
import { cicloMgmp } from '../../norms/ciclo-mgmp.ts';
import { typedColumn, workedColumn } from '../guided/columns.ts';
import { actores } from './ciclo-actores.ts';
import type { Row, TablePanel } from '../guided/spec.ts';

/** The plan of a year is agreed in the year before; its execution is told in the year itself. */
const isBefore = (event: string): boolean => event.startsWith('Cumbre') || event === 'EDC';

const conflicts: Readonly<Record<string, string>> = {
  'EDA 2': 'La fuente dice mayo-junio en un lugar y marzo-junio en otros dos',
  'Cumbre 1': 'La fuente dice julio en dos lugares y junio-julio en otro',
  EDC: 'La fuente no le da mes: póngale el que acuerde el municipio',
};

const ORDER = ['Cumbre 1', 'Cumbre 2', 'Cumbre 3', 'EDC', 'EDA 1', 'EDA 2'];
const inOrder = [...cicloMgmp.current.value].sort(
  (a, b) => ORDER.indexOf(a.evento) - ORDER.indexOf(b.evento),
);

const rowOf = ({ evento, meses, actores }: CycleEvent): Row => ({
  evento,
  anio: isBefore(evento) ? 'la anterior' : 'la del POA',
  ...(meses && { mesDesde: meses[0], mesHasta: meses[1] }),
  actores,
  nota: conflicts[evento] ?? null,
});

export const eventNames: readonly string[] = inOrder.map(({ evento }) => evento);

const YEAR = '({parametros.gestion}-IF({anio}="la anterior",1,0))';
const within = (month: string, day: string): string =>
  `IF(OR(NOT(ISNUMBER({parametros.gestion})),NOT(ISNUMBER({${month}}))),"",DATE(${YEAR},{${month}}${day}))`;

/** When people meet: months by default, days once they are agreed. */
export const eventos: TablePanel = {
  kind: 'table',
  id: 'eventos',
  title: 'Calendario del ciclo',
  spare: 6,
  columns: [
    typedColumn('evento', 'Evento', 'text', { required: true }, { width: 14 }),
    typedColumn(
      'anio',
      'En la gestión',
      'choice',
      { required: true, options: ['la anterior', 'la del POA'] },
      { width: 13 },
    ),
    typedColumn('mesDesde', 'Mes desde', 'whole', { from: 1, upTo: 12 }, { width: 8 }),
    typedColumn('mesHasta', 'Mes hasta', 'whole', { from: 1, upTo: 12 }, { width: 8 }),
    workedColumn('desde', 'Desde', within('mesDesde', ',1'), { format: 'date' }),
    workedColumn('hasta', 'Hasta', within('mesHasta', '+1,0'), { format: 'date' }),
    typedColumn('fecha', 'Fecha acordada o realizada', 'date', {}, { width: 13 }),
    typedColumn('lugar', 'Lugar', 'text', {}, { width: 20 }),
    typedColumn('realizado', 'Realizado', 'choice', { options: ['sí', 'no'] }, { width: 11 }),
    workedColumn(
      'pendientes',
      'Puntos pendientes',
      'COUNTIFS({lista.evento:},{evento},{lista.hecho:},"<>sí")',
      { format: 'whole', width: 11 },
    ),
    workedColumn('asistentes', 'Asistentes', 'SUMIF({asistencia.evento:},{evento},{asistencia.personas:})', {
      format: 'whole',
    }),
    typedColumn('actores', 'Quiénes participan', 'text', {}, { width: 50, long: true }),
    typedColumn('nota', 'Nota sobre la fuente', 'text', {}, { width: 40, long: true }),
  ],
  checks: [
    {
      at: 'evento',
      when: 'AND({evento}<>"",COUNTIF({evento:},{evento})>1)',
      says: 'El evento está dos veces: deje una fila',
    },
    {
      at: 'mesHasta',
      when: 'IF(COUNT({mesDesde},{mesHasta})=2,{mesHasta}<{mesDesde},FALSE)',
      says: 'Termina antes de empezar: corrija los meses',
    },
    {
      at: 'fecha',
      when: 'IF(COUNT({fecha},{desde},{hasta})=3,OR({fecha}<{desde},{fecha}>{hasta}),FALSE)',
      says: 'La fecha está fuera de los meses del calendario: corrija la fecha, o los meses si así se acordó',
    },
    {
      at: 'fecha',
      when: 'AND({realizado}="sí",{fecha}="")',
      says: 'Se realizó y no dice cuándo: escriba la fecha',
    },
  ],
  usual: inOrder.map(rowOf),
};

/** Who came, for the minutes. */
export const asistencia: TablePanel = {
  kind: 'table',
  id: 'asistencia',
  title: 'Asistencia',
  spare: 30,
  totals: { mujeres: 'SUM({mujeres:})', hombres: 'SUM({hombres:})', personas: 'SUM({personas:})' },
  columns: [
    typedColumn(
      'evento',
      'Evento',
      'choice',
      { required: true, options: '{eventos.evento:}' },
      { width: 14 },
    ),
    typedColumn('actor', 'Actor', 'choice', { required: true, options: actores, open: true }, { width: 36 }),
    typedColumn('representante', 'Representante', 'text', {}, { width: 28 }),
    typedColumn('mujeres', 'Mujeres', 'whole', { from: 0 }),
    typedColumn('hombres', 'Hombres', 'whole', { from: 0 }),
    workedColumn('personas', 'Personas', 'SUM({mujeres..hombres})', { format: 'whole' }),
  ],
  usual: [],
};
