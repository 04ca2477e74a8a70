import type { GuidedState, Row } from '../../guided/spec.ts';
import { figureIn, rowsIn, textIn } from '../../guided/typed.ts';

const isOpen = (row: Row): boolean =>
  figureIn(row, 'fin') === undefined && textIn(row, 'respuesta') !== 'rechazada';

/**
 * The register of the next year: practices, offer, agreements, people, sources, courses, goods and laws stay; of the
 * requests those still open, with their documents; trips begin anew, and so do activities, which stay in last year's.
 */
export function nextYear(previous: GuidedState): GuidedState {
  const [data = {}] = rowsIn(previous, 'datos');
  const gestion = figureIn(data, 'gestion');
  const kept = Object.fromEntries(
    Object.entries(data).filter(([key]) => !['corte', 'gestion', 'nota'].includes(key)),
  );
  const solicitudes = rowsIn(previous, 'solicitudes').filter(isOpen);
  const open = new Set(solicitudes.map((row) => textIn(row, 'codigo')));
  const documentos = rowsIn(previous, 'documentos').filter((row) => open.has(textIn(row, 'solicitud')));
  return {
    rows: {
      ...previous.rows,
      datos: [{ ...kept, gestion: gestion === undefined ? null : gestion + 1 }],
      solicitudes,
      documentos,
      viajes: [],
      actividades: [],
    },
  };
}
