import type { GuidedState, Row } from '../../guided/spec.ts';
import { figureIn, rowsIn, textIn } from '../../guided/typed.ts';

const without = (row: Row, ...keys: readonly string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([key]) => !keys.includes(key)));

/** A row with one column's cell under another's name; nothing where it says nothing. */
const moved = (row: Row, from: string, to: string): Row => {
  const cell = row[from];
  return cell === undefined || cell === null || cell === '' ? {} : { [to]: cell };
};

/**
 * The book of the next diagnosis: its first measurement is the last one there was, with its evidence. Questions,
 * weights and scale stay, and so do the actions that were not finished.
 */
export function remeasure(previous: GuidedState): GuidedState {
  const [data = {}] = rowsIn(previous, 'datos');
  const isSecond = textIn(data, 'actual') !== '';
  const preguntas = rowsIn(previous, 'preguntas').map((row) =>
    isSecond
      ? {
          ...without(row, 'base', 'evidencia_base', 'actual', 'evidencia_actual'),
          ...moved(row, 'actual', 'base'),
          ...moved(row, 'evidencia_actual', 'evidencia_base'),
        }
      : row,
  );
  const acciones = rowsIn(previous, 'acciones').filter((row) => (figureIn(row, 'avance') ?? 0) < 1);
  const open = new Set(acciones.map((row) => textIn(row, 'accion')));
  const hitos = rowsIn(previous, 'hitos').filter((row) => open.has(textIn(row, 'accion')));
  const datos = isSecond
    ? {
        ...without(data, 'base', 'fechaBase', 'actual', 'fechaActual', 'corte'),
        ...moved(data, 'actual', 'base'),
        ...moved(data, 'fechaActual', 'fechaBase'),
      }
    : without(data, 'corte');
  return { rows: { ...previous.rows, datos: [datos], preguntas, acciones, hitos, conclusiones: [] } };
}
