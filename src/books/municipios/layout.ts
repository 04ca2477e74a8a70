import type { Area } from '../plan.ts';
import { columnAt, fixed, on } from '../build.ts';
import { FIRST } from '../ejecucion/draft.ts';
import type { Group, Line, Standing } from './standing.ts';

export const MAIN = 'Municipios comparados';
export const GROUPS = 'Grupos comparados';

/** The columns of the main sheet, by what they hold, from 0. */
export interface Layout {
  readonly columns: readonly string[];
  at(what: string): number;
  /** `$D$5:$D$120` on this sheet, of one group or of all. */
  range(what: string, group?: Group): string;
  /** The same for other sheets. */
  rangeOn(what: string, group?: Group): string;
}

/** Columns that are there whatever the file brings, besides one for each indicator. */
export function layoutOf({ lines, indicators, draft }: Standing): Layout {
  const has = (of: (line: Line) => string): boolean => lines.some((line) => of(line) !== '');
  const { amounts } = draft.data;
  const columns = [
    ...(has(({ codigo }) => codigo) ? ['codigo'] : []),
    'nombre',
    ...(has(({ departamento }) => departamento) ? ['departamento'] : []),
    'grupo',
    'poblacion',
    'presupuesto',
    'ejecutado',
    'saldo',
    ...indicators.map(({ id }) => id),
    'nivel',
    'puesto',
    'puestoGrupo',
    'mediana',
    'diferencia',
    ...(amounts.devengado && amounts.pagado ? ['flotante'] : []),
    'mirar',
  ];
  const at = (what: string): number => columns.indexOf(what);
  const area = (what: string, group?: Group): Area =>
    columnAt(FIRST + (group?.first ?? 0), at(what), group?.count ?? lines.length);
  return {
    columns,
    at,
    range: (what, group) => fixed(area(what, group)),
    rangeOn: (what, group) => on(MAIN, area(what, group)),
  };
}

/** The columns of the sheet of groups, and its rows: one for each, and one of all. */
export const groupColumns = ({ indicators }: Standing): readonly string[] => [
  'grupo',
  'municipios',
  'presupuesto',
  'ejecutado',
  'tasa',
  ...indicators.map(({ id }) => `mediana ${id}`),
  'minima',
  'maxima',
  'bajo',
  'alto',
];
export const groupCell = (standing: Standing, group: number, what: string): string =>
  on(GROUPS, columnAt(FIRST + group, groupColumns(standing).indexOf(what), 1));
export const groupRange = (standing: Standing, what: string): string =>
  on(GROUPS, columnAt(FIRST, groupColumns(standing).indexOf(what), standing.groups.length));
