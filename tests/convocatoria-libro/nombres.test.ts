import { describe, expect, test } from '@jest/globals';
import { guidedPlan } from '../../src/books/guided/guided-plan.ts';
import { readGuided } from '../../src/books/guided/read-guided.ts';
import type { GuidedState, Row } from '../../src/books/guided/spec.ts';
import { standingOf } from '../guided/standing.ts';
import { bookOf } from './built-book.ts';

const call: GuidedState = {
  rows: {
    postulaciones: [{ codigo: 'P-1', municipio: 'Sucre', r1: 'sí', r2: 'no', r3: 'sí' }],
    evaluacion: [{ codigo: 'P-1', c1: 91, c2: 72 }],
  },
};

const reread = (state: GuidedState): GuidedState =>
  readGuided(bookOf, standingOf(guidedPlan(bookOf(state), state)));
const edited = (state: GuidedState, panel: string, edit: (rows: readonly Row[]) => readonly Row[]) => ({
  ...state,
  rows: { ...state.rows, [panel]: edit(state.rows[panel] ?? []) },
});
const named = (rows: readonly Row[], at: number, key: string, name: string): readonly Row[] =>
  rows.map((row, place) => (place === at ? { ...row, [key]: name } : row));

/** What stands under each heading of a table, in its first row. */
function under(state: GuidedState, sheet: string, ...headings: readonly string[]) {
  const { cells } = standingOf(guidedPlan(bookOf(state), state)).find(({ name }) => name === sheet)!;
  return headings.map((heading) => cells[5]?.[(cells[4] ?? []).indexOf(heading)]);
}

describe('a criterion or a requirement that changes its name in the workbook', () => {
  const built = reread(call);
  const [first, second] = ['Pertinencia de la demanda', 'Impacto en la gestión municipal'] as const;

  /** As a person does it: the word changes in the sheet of criteria, and the other sheet stays as it was. */
  function retyped(sheet: string, from: string, to: string): GuidedState {
    const sheets = standingOf(guidedPlan(bookOf(built), built)).map((each) =>
      each.name === sheet
        ? { ...each, cells: each.cells.map((line) => line.map((cell) => (cell === from ? to : cell))) }
        : each,
    );
    return readGuided(bookOf, sheets);
  }

  test('keeps its marks', () => {
    const state = retyped('Criterios', first, 'Pertinencia y urgencia');
    expect(under(state, 'Evaluación', 'Pertinencia y urgencia', second)).toEqual([91, 72]);
    expect(state.notes).toBeUndefined();
  });

  test('keeps its papers', () => {
    const state = retyped('Requisitos', 'Resolución del Concejo Municipal', 'Ley municipal');
    expect(under(state, 'Postulaciones', 'Solicitud del municipio', 'Ley municipal')).toEqual(['sí', 'no']);
  });

  test('keeps its marks where two change names with one another, in the pane too', () => {
    const swapped = edited(built, 'criterios', (rows) =>
      named(named(rows, 0, 'criterio', second), 1, 'criterio', first),
    );
    expect(under(swapped, 'Evaluación', second, first)).toEqual([91, 72]);
    expect(under(reread(swapped), 'Evaluación', second, first)).toEqual([91, 72]);
  });

  test('keeps its marks where rows are moved or one is taken away, and a new one begins without any', () => {
    const moved = edited(built, 'criterios', (rows) => [...rows.slice(1), rows[0]!]);
    expect(under(moved, 'Evaluación', first, second)).toEqual([91, 72]);
    const without = edited(built, 'criterios', (rows) => [
      ...rows.slice(1),
      { criterio: 'Nuevo', peso: 30, maximo: 100, calculo: 'se escribe' },
    ]);
    expect(under(without, 'Evaluación', second, 'Nuevo')).toEqual([72, null]);
    expect(under(reread(without), 'Evaluación', second, 'Nuevo')).toEqual([72, null]);
  });

  test('a row copied under another name is a new column', () => {
    const copied = edited(built, 'criterios', (rows) => [...rows, { ...rows[0]!, criterio: 'Otro' }]);
    expect(under(copied, 'Evaluación', first, 'Otro')).toEqual([91, null]);
  });

  test('a book written before columns were stamped is read by its headings', () => {
    const old = edited(built, 'criterios', (rows) =>
      rows.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'columna'))),
    );
    expect(under(old, 'Evaluación', first, second)).toEqual([91, 72]);
  });
});
