import { paragraph, points, title, type Document } from '../../documents/document.ts';
import { filled } from '../../documents/said-cell.ts';
import { factsOf, linesOf, said } from '../../documents/figures-said.ts';
import type { Figures } from '../../guided/read-guided.ts';
import { footerOf, subjectOf } from './partes.ts';

/** What each level means for whoever is no civil servant. */
const plain: Readonly<Record<string, string>> = {
  Bajo: 'falta casi todo',
  Medio: 'se está empezando',
  'Medio-Alto': 'va bien y falta',
  Alto: 'funciona',
};

function axisSaid(figures: Figures, at: '1' | '2', name: string): string {
  const summary = factsOf(figures, 'resumen');
  const level = said(summary, `nivel${at}`);
  const [before, after] = [said(summary, `antes${at}`, 'number'), said(summary, `despues${at}`, 'number')];
  const change = after === '' ? `${before} puntos de 100` : `antes ${before}, ahora ${after} puntos de 100`;
  return `${name}: ${before === '' ? 'todavía no se midió' : `${change}. Nivel ${level}: ${plain[level] ?? 'sin nivel'}`}.`;
}

/** One page for the people of the municipality: how it stands, what is being done, what it costs. */
export function ciudadano(figures: Figures): Document | undefined {
  const [data, summary] = [factsOf(figures, 'datos'), factsOf(figures, 'resumen')];
  if (said(data, 'municipio') === '') return undefined;
  return {
    id: 'Resumen ciudadano',
    title: 'Cómo está nuestra gestión municipal',
    subtitle: subjectOf(figures),
    footer: footerOf(figures),
    pieces: [
      title('Cómo estamos'),
      points(
        axisSaid(figures, '1', 'Lo que el municipio hace cada día'),
        axisSaid(figures, '2', 'Planes a futuro e información a la gente'),
      ),
      title('Qué se está haciendo'),
      paragraph(
        filled(
          'Hay {acciones} acciones: {concluidas} terminadas y {atrasadas} atrasadas. Para todas hay Bs {recursos}; se gastaron Bs {ejecutado}.',
          {
            acciones: said(summary, 'acciones', 'whole'),
            concluidas: said(summary, 'concluidas', 'whole'),
            atrasadas: said(summary, 'atrasadas', 'whole'),
            recursos: said(summary, 'recursos', 'amount'),
            ejecutado: said(summary, 'ejecutado', 'amount'),
          },
        ),
      ),
      {
        kind: 'table',
        columns: [
          { heading: 'Acción', share: 4 },
          { heading: 'Responsable', share: 2 },
          { heading: 'Termina', format: 'date' },
          { heading: 'Avance', format: 'percent' },
        ],
        rows: linesOf(figures, 'acciones', 'accion').map((line) =>
          ['accion', 'responsable', 'fin', 'avance'].map((key) => line[key] ?? null),
        ),
      },
      title('Dónde opinar'),
      paragraph(
        filled('Preguntas, reclamos y propuestas: {responsable}. Esta hoja se puede copiar y publicar.', {
          responsable: said(data, 'responsable'),
        }),
      ),
    ],
  };
}
