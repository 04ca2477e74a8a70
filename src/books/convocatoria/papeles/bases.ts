import type { Figures } from '../../guided/read-guided.ts';
import { paragraph, points, signatures, title, type Document } from '../../documents/document.ts';
import { filled } from '../../documents/said-cell.ts';
import { factsOf, linesOf, said } from '../../documents/figures-said.ts';
import { callName, footerOf } from './cifras.ts';

/** The call itself, for the municipalities: what real bases of competitive funds contain. */
export function bases(figures: Figures): Document {
  const call = factsOf(figures, 'llamado');
  const words = {
    asociacion: said(call, 'asociacion'),
    fondo: said(call, 'fondo'),
    presupuesto: said(call, 'presupuesto', 'amount'),
    cierre: said(call, 'cierre', 'date'),
    responsable: said(call, 'responsable'),
    contacto: said(call, 'contacto'),
    cobertura: said(call, 'cobertura'),
    objeto: said(call, 'objeto'),
  };
  return {
    id: 'Bases',
    title: 'Bases de la convocatoria',
    subtitle: callName(figures),
    footer: footerOf(figures),
    pieces: [
      title('1. Objeto y cobertura'),
      paragraph(
        filled(
          'La asociación {asociacion} convoca a los gobiernos autónomos municipales a postular al fondo {fondo}. Objeto: {objeto}. Cobertura: {cobertura}. El fondo dispone de Bs {presupuesto}.',
          words,
        ),
      ),
      title('2. Servicios que se ofrecen'),
      services(figures),
      title('3. Contraparte del municipio'),
      {
        kind: 'table',
        columns: [{ heading: 'Categoría del municipio' }, { heading: 'Parte que paga', format: 'percent' }],
        rows: linesOf(figures, 'aportes', 'categoria').map((line) => [
          line['categoria'] ?? null,
          line['porcentaje'] ?? null,
        ]),
      },
      title('4. Requisitos'),
      {
        kind: 'table',
        columns: [
          { heading: 'Requisito', share: 4 },
          { heading: 'Tipo', share: 2 },
          { heading: 'Hasta', format: 'date' },
        ],
        rows: linesOf(figures, 'requisitos', 'requisito').map((line) => [
          line['requisito'] ?? null,
          line['tipo'] ?? null,
          line['vence'] ?? null,
        ]),
      },
      title('5. Criterios de evaluación'),
      {
        kind: 'table',
        columns: [
          { heading: 'Criterio', share: 4 },
          { heading: 'Puntos', format: 'number' },
        ],
        rows: linesOf(figures, 'criterios', 'criterio').map((line) => [
          line['criterio'] ?? null,
          line['peso'] ?? null,
        ]),
      },
      title('6. Calendario'),
      {
        kind: 'table',
        columns: [
          { heading: 'Hito', share: 3 },
          { heading: 'Fecha', format: 'date' },
          { heading: 'Responsable', share: 2 },
        ],
        rows: linesOf(figures, 'calendario', 'hito').map((line) => [
          line['hito'] ?? null,
          line['fecha'] ?? null,
          line['responsable'] ?? null,
        ]),
      },
      title('7. Presentación'),
      points(
        filled('Las postulaciones se reciben hasta el {cierre}.', words),
        'Cada postulación lleva la firma del Alcalde, del Concejo Municipal y del control social.',
        filled('Consultas: {responsable}, {contacto}.', words),
      ),
      signatures(said(call, 'responsable') || 'Responsable del fondo'),
    ],
  };
}

function services(figures: Figures): Document['pieces'][number] {
  const all = linesOf(figures, 'servicios', 'servicio');
  const offered = all.filter((line) => line['ofrecido'] === 'sí');
  return {
    kind: 'table',
    columns: [
      { heading: 'Servicio', share: 3 },
      { heading: 'Resultados', share: 3 },
      { heading: 'Días', format: 'whole' },
    ],
    rows: offered.map((line) => [
      line['servicio'] ?? null,
      line['resultados'] ?? null,
      line['duracion'] ?? null,
    ]),
  };
}
