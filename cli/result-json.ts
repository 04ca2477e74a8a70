import type { Grid, Value } from '../src/engine/cells.ts';
import { cellErrorOf, explain, Problem } from '../src/engine/problem.ts';

export const isGrid = (result: Value | Grid): result is Grid => Array.isArray(result);

/** A cell as scripts read it; a problem with its sentence and the argument to blame. */
export const cellJson = (value: Value): unknown => (value instanceof Problem ? errorJson(value) : value);

export function errorJson(problem: Problem): unknown {
  return {
    error: {
      codigo: cellErrorOf(problem),
      mensaje: explain(problem, 'es'),
      celda: placeOf(problem),
      motivo: problem.code,
    },
  };
}

/** `presupuesto`, or `presupuesto[12]` for its twelfth row. */
function placeOf({ about, place: { row, column } }: Problem): string {
  const inside = [row, column].filter((each) => each !== undefined).join(',');
  return inside === '' ? about : `${about}[${inside}]`;
}
