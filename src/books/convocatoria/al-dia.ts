import type { Cell, Grid, Value } from '../../engine/cells.ts';
import { calculate } from '../../engine/formula.ts';
import { fold } from '../../engine/reading.ts';
import { adjudicar } from '../../convocatoria/adjudicar.ts';
import { rowsOf, type GuidedState, type Row, type TablePanel } from '../guided/spec.ts';
import { cupos } from './adjudicacion.ts';
import { wordIn } from '../guided/named-columns.ts';
import { costeo } from './costeo.ts';
import { servicios } from './servicios.ts';
import { typedIn } from '../directorio/subject.ts';

const withRows = (state: GuidedState, panel: string, rows: readonly Row[]): GuidedState => ({
  rows: { ...state.rows, [panel]: rows },
});

/** The rows a table has, and one for each name that has none yet. */
function completed(rows: readonly Row[], key: string, names: readonly string[]): readonly Row[] {
  const known = new Set(rows.map((row) => fold(wordIn(row, key))));
  const missing = [...new Map(names.map((name) => [fold(name), name]))].filter(([name]) => !known.has(name));
  return [...rows, ...missing.map(([, name]) => ({ [key]: name }))];
}

/** Every service of the menu has its row of costs. */
export const costosAlDia = (state: GuidedState): GuidedState =>
  withRows(
    state,
    costeo.id,
    completed(rowsOf(state, costeo), 'servicio', typedIn(state, servicios, 'servicio')),
  );

/** Every application has its row of marks. */
export function evaluacionAlDia(state: GuidedState): GuidedState {
  const codes = (state.rows['postulaciones'] ?? []).map((row) => wordIn(row, 'codigo'));
  const rows = completed(
    state.rows['evaluacion'] ?? [],
    'codigo',
    codes.filter((code) => code !== ''),
  );
  return withRows(state, 'evaluacion', rows);
}

const isGrid = (result: Value | Grid): result is Grid => Array.isArray(result);

/** A row of the order of merit, as the book worked it out. */
export interface Contender {
  readonly codigo: string;
  readonly monto: number;
  readonly puntaje: number;
  readonly grupo: string;
}

const limitsIn = (state: GuidedState, panel: TablePanel): Cell[][] =>
  rowsOf(state, panel).map((row) =>
    ['grupo', 'minimo', 'maximo'].map((key) => (wordIn(row, key) === '' ? null : wordIn(row, key))),
  );

/**
 * The exact optimum as typed words, for calls too large to ask for it in every row. Undefined where there is none:
 * the minima of the groups cannot be met.
 */
export function conOptimo(
  state: GuidedState,
  contenders: readonly Contender[],
  presupuesto: number,
): GuidedState | undefined {
  const limits = limitsIn(state, cupos).filter(([group]) => group !== null);
  const column = (of: (each: Contender) => Cell): Cell[][] => contenders.map((each) => [of(each)]);
  const asked = [column(({ monto }) => monto), column(({ puntaje }) => puntaje), presupuesto, 'optimo'];
  const groups = column(({ grupo }) => grupo);
  const table = calculate(adjudicar, limits.length === 0 ? asked : [...asked, groups, limits]);
  if (!isGrid(table)) return undefined;
  const chosen = new Map(contenders.map(({ codigo }, at) => [fold(codigo), table[at + 1]?.[1]]));
  const rows = (state.rows['evaluacion'] ?? []).map((row) => {
    const others = Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'optimo'));
    const word = chosen.get(fold(wordIn(row, 'codigo')));
    return word === 'sí' || word === 'no' ? { ...others, optimo: word } : others;
  });
  return withRows(state, 'evaluacion', rows);
}
