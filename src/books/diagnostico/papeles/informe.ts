import { paragraph, points, signatures, title, type Document, type Piece } from '../../documents/document.ts';
import { filled } from '../../documents/said-cell.ts';
import { factsOf, linesOf, said, type Line } from '../../documents/figures-said.ts';
import type { Figures } from '../../guided/read-guided.ts';
import { footerOf, subjectOf } from './partes.ts';

const compared = (figures: Figures, panel: string, heading: string): Piece => ({
  kind: 'table',
  columns: [
    { heading, share: 3 },
    { heading: 'Primera', format: 'number' },
    { heading: 'Nivel', share: 1.3 },
    { heading: 'Segunda', format: 'number' },
    { heading: 'Nivel', share: 1.3 },
    { heading: 'Cambio', format: 'number' },
  ],
  rows: linesOf(figures, panel, 'nombre').map((line) =>
    ['nombre', 'antes', 'nivelAntes', 'despues', 'nivelDespues', 'cambio'].map((key) => line[key] ?? null),
  ),
});

const conclusionOf = (line: Line): string =>
  [
    said(line, 'ambito'),
    ': ',
    said(line, 'conclusion'),
    said(line, 'paso') === '' ? '' : ` Próximo paso: ${said(line, 'paso')}`,
  ].join('');

/** The whole diagnosis: global result, dimensions, areas, where to begin, conclusions. */
export function informe(figures: Figures): Document | undefined {
  const [data, read] = [factsOf(figures, 'datos'), factsOf(figures, 'lectura')];
  if (said(data, 'municipio') === '') return undefined;
  const conclusions = linesOf(figures, 'conclusiones', 'conclusion').map(conclusionOf);
  return {
    id: 'Informe de diagnóstico',
    title: 'Informe de diagnóstico de la gestión municipal',
    subtitle: subjectOf(figures),
    footer: footerOf(figures),
    pieces: [
      paragraph(
        filled(
          'El municipio de {municipio} se diagnosticó en cinco áreas y cinco dimensiones, con {preguntas} preguntas de la oficina. Primera medición: {base}. Segunda medición: {actual}.',
          {
            municipio: said(data, 'municipio'),
            preguntas: said(read, 'preguntas', 'whole'),
            base: said(data, 'base'),
            actual: said(data, 'actual'),
          },
        ),
      ),
      title('Resultado global'),
      points(
        `Desempeño operativo. ${said(read, 'eje1')}`,
        `Visión de largo plazo y Transparencia. ${said(read, 'eje2')}`,
      ),
      compared(figures, 'porEje', 'Eje'),
      title('Diagnóstico por dimensiones'),
      compared(figures, 'porDimension', 'Dimensión'),
      title('Análisis por áreas'),
      compared(figures, 'porArea', 'Área'),
      title('Por dónde empezar'),
      {
        kind: 'table',
        columns: [
          { heading: 'Área', share: 2 },
          { heading: 'Dimensión', share: 2 },
          { heading: 'Puntaje', format: 'number' },
          { heading: 'Nivel' },
        ],
        rows: linesOf(figures, 'debiles', 'area').map((line) =>
          ['area', 'dimension', 'puntaje', 'nivel'].map((key) => line[key] ?? null),
        ),
      },
      title('Conclusiones y próximos pasos'),
      conclusions.length === 0
        ? paragraph('Todavía no se escribieron conclusiones.')
        : points(...conclusions),
      paragraph(
        `Respuestas con evidencia: ${said(read, 'evidencia_base', 'whole')} de ${said(read, 'respondidas_base', 'whole')} en la primera medición y ${said(read, 'evidencia_actual', 'whole')} de ${said(read, 'respondidas_actual', 'whole')} en la segunda.`,
      ),
      signatures(said(data, 'responsable') || 'Responsable del diagnóstico', 'Alcaldesa o Alcalde'),
    ],
  };
}
