import { paragraph, title, type Document } from '../../documents/document.ts';
import { factsOf, linesOf, said } from '../../documents/figures-said.ts';
import type { Figures } from '../../guided/read-guided.ts';
import { footerOf } from './partes.ts';

/** What came of the cooperation, as a table to be published. */
export function resultados(figures: Figures): Document | undefined {
  const rows = linesOf(figures, 'resultados', 'resultado');
  if (rows.length === 0) return undefined;
  return {
    id: 'Resultados de cooperación',
    title: 'Resultados de la cooperación',
    subtitle: said(factsOf(figures, 'datos'), 'entidad'),
    footer: footerOf(figures),
    pieces: [
      {
        kind: 'table',
        columns: [
          { heading: 'Buena práctica o modelo', share: 2 },
          { heading: 'Entidad solicitante', share: 2 },
          { heading: 'Tipo', share: 1.3 },
          { heading: 'Resultado', share: 4 },
        ],
        rows: rows.map((line) =>
          ['practica', 'municipio', 'tipo', 'resultado'].map((key) => line[key] ?? null),
        ),
      },
    ],
  };
}

/** The practices that were chosen, and what is offered of them. */
export function catalogo(figures: Figures): Document | undefined {
  const chosen = linesOf(figures, 'practicas', 'practica').filter((line) => line['elegida'] === 'sí');
  if (chosen.length === 0) return undefined;
  const selection = factsOf(figures, 'resumen');
  return {
    id: 'Catálogo de prácticas',
    title: 'Catálogo de buenas prácticas municipales',
    subtitle: said(factsOf(figures, 'datos'), 'entidad'),
    footer: footerOf(figures),
    pieces: [
      paragraph(
        `De ${said(selection, 'identificadas', 'whole')} prácticas identificadas se eligieron ${said(selection, 'elegidas', 'whole')}.`,
      ),
      {
        kind: 'table',
        columns: [
          { heading: 'N.º', format: 'whole', share: 0.6 },
          { heading: 'Práctica', share: 5 },
          { heading: 'Unidad', share: 3 },
        ],
        rows: chosen.map((line, at) => [at + 1, line['practica'] ?? null, line['unidad'] ?? null]),
      },
      title('Cómo se comparten'),
      {
        kind: 'table',
        columns: [
          { heading: 'Servicio', share: 3 },
          { heading: 'Modalidad' },
          { heading: 'Qué se pide', share: 3 },
        ],
        rows: linesOf(figures, 'servicios', 'servicio').map((line) =>
          ['servicio', 'modalidad', 'pide'].map((key) => line[key] ?? null),
        ),
      },
    ],
  };
}
