import { paragraph, signatures, title, type Document } from '../../documents/document.ts';
import { filled } from '../../documents/said-cell.ts';
import { factsOf, linesOf, said } from '../../documents/figures-said.ts';
import type { Figures } from '../../guided/read-guided.ts';
import { footerOf, subjectOf } from './partes.ts';

/** The road map as it was agreed, to be signed: actions with who answers for them, and their milestones. */
export function hojaRuta(figures: Figures): Document | undefined {
  const actions = linesOf(figures, 'acciones', 'accion');
  if (actions.length === 0) return undefined;
  const [data, summary] = [factsOf(figures, 'datos'), factsOf(figures, 'resumen')];
  return {
    id: 'Hoja de ruta firmada',
    title: 'Hoja de ruta',
    subtitle: subjectOf(figures),
    footer: footerOf(figures),
    pieces: [
      paragraph(
        filled(
          'Acciones acordadas tras el diagnóstico. Recursos: Bs {recursos}. Avance al {corte}: {avance}.',
          {
            recursos: said(summary, 'recursos', 'amount'),
            corte: said(data, 'corte', 'date'),
            avance: said(summary, 'avance', 'percent'),
          },
        ),
      ),
      title('Acciones'),
      {
        kind: 'table',
        columns: [
          { heading: 'Acción', share: 3 },
          { heading: 'Responsable', share: 2 },
          { heading: 'Inicio', format: 'date', share: 1.2 },
          { heading: 'Fin', format: 'date', share: 1.2 },
          { heading: 'Línea base', format: 'number' },
          { heading: 'Meta', format: 'number' },
          { heading: 'Recursos (Bs)', format: 'amount', share: 1.5 },
        ],
        rows: actions.map((line) =>
          ['accion', 'responsable', 'inicio', 'fin', 'lineaBase', 'meta', 'recursos'].map(
            (key) => line[key] ?? null,
          ),
        ),
      },
      title('Hitos'),
      {
        kind: 'table',
        columns: [
          { heading: 'Acción', share: 2 },
          { heading: 'Hito', share: 2 },
          { heading: 'Fecha', format: 'date' },
          { heading: 'Estado', share: 2 },
        ],
        rows: linesOf(figures, 'hitos', 'hito').map((line) =>
          ['accion', 'hito', 'fecha', 'estado'].map((key) => line[key] ?? null),
        ),
      },
      signatures(
        'Alcaldesa o Alcalde',
        'Presidencia del Concejo Municipal',
        said(data, 'responsable') || 'Responsable',
        'Control social',
      ),
    ],
  };
}
