import type { GuidedState, Row } from '../../guided/spec.ts';
import { figureIn, rowsIn, textIn } from '../../guided/typed.ts';
import { monthKeys } from '../columnas.ts';

/** What belongs to one year alone. Units, categories, projects, neighbourhoods, rules, criteria and scales go on. */
const OF_ONE_YEAR = [
  ...['asistencia', 'acuerdos', 'demandas', 'priorizacion', 'evaluacion'],
  ...['reformulaciones', 'fisico', 'financiero', 'informes', 'actas', 'planControl'],
];

/** Figures of a row that the next year sets anew: its words and codes stay. */
const FIGURES: Readonly<Record<string, readonly string[]>> = {
  recursos: ['estimado'],
  obligatorios: ['monto'],
  techos: ['techo'],
  reparto: ['monto'],
  presupuesto: ['programado', ...monthKeys],
  poa: ['lineaBase', 'meta', 'metaActual', 'inicio', 'fin', ...monthKeys, 'resultado', 'estado'],
  corte: ['mes'],
  eventos: ['fecha', 'lugar', 'realizado'],
  lista: ['hecho'],
};

const ANSWERED = new Set<string>(['respondido', 'rechazado']);

const without = (row: Row, keys: readonly string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([key]) => !keys.includes(key)));

/**
 * The plan of the next year out of this one's: the same lines and actions with their figures blank, so nothing of last
 * year is taken for this one's; claims nobody answered go with it.
 */
export function siguienteGestion(previous: GuidedState): GuidedState {
  const [facts = {}] = rowsIn(previous, 'parametros');
  const gestion = figureIn(facts, 'gestion');
  const kept = Object.entries(previous.rows).flatMap(([panel, rows]): [string, readonly Row[]][] => {
    if (OF_ONE_YEAR.includes(panel)) return [];
    const blank = FIGURES[panel] ?? [];
    return [[panel, rows.map((row) => without(row, blank))]];
  });
  const reclamos = rowsIn(previous, 'reclamos').filter((row) => !ANSWERED.has(textIn(row, 'estado')));
  return {
    rows: {
      ...Object.fromEntries(kept),
      parametros: [{ ...facts, gestion: gestion === undefined ? null : gestion + 1 }],
      reclamos,
    },
  };
}
