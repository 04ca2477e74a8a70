import { paragraph, points, signatures, title, type Document } from '../../documents/document.ts';
import { filled } from '../../documents/said-cell.ts';
import { linesOf, said } from '../../documents/figures-said.ts';
import type { Figures } from '../../guided/read-guided.ts';
import { footerOf, lineOf } from './partes.ts';

/** The minutes of the meeting where a request is made clear. */
export function actaReunion(figures: Figures, code: string): Document | undefined {
  const request = lineOf(figures, 'solicitudes', 'codigo', code);
  if (!request) return undefined;
  const papers = linesOf(figures, 'documentos', 'documento').filter(
    (line) => said(line, 'solicitud') === code,
  );
  return {
    id: `Reunión ${code}`,
    title: 'Acta de reunión',
    subtitle: [code, said(request, 'municipio')].join(' · '),
    footer: footerOf(figures),
    pieces: [
      paragraph(
        filled(
          'Reunión del {dia} para aclarar la solicitud recibida el {recibida}. Área: {area}. Práctica o modelo: {practica}.',
          {
            dia: said(request, 'reunion', 'date'),
            recibida: said(request, 'fecha', 'date'),
            area: said(request, 'area'),
            practica: said(request, 'practica'),
          },
        ),
      ),
      points(
        filled('Criterio: {enfoque}', { enfoque: said(request, 'enfoque') }),
        filled('Viable estratégicamente: {respuesta}', { respuesta: said(request, 'estrategica') }),
        filled('Viable operativamente: {respuesta}', { respuesta: said(request, 'operativa') }),
      ),
      title('Documentos'),
      papers.length === 0
        ? paragraph('No se pidieron documentos.')
        : {
            kind: 'table',
            columns: [{ heading: 'Documento', share: 3 }, { heading: 'Entregado' }],
            rows: papers.map((line) => [line['documento'] ?? null, line['entregado'] ?? null]),
          },
      title('Lo que se acordó'),
      points(filled('{acuerdo}', {}), filled('{acuerdo}', {})),
      signatures('Por quien solicita', 'Por la entidad'),
    ],
  };
}
