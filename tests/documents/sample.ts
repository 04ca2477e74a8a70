import { paragraph, points, signatures, title, type Document } from '../../src/books/documents/document.ts';

/** A paper with one of every piece. */
export const samplePaper: Document = {
  id: 'Acta de prueba',
  title: 'Acta de evaluación',
  subtitle: 'Fondo de prueba · Primera convocatoria 2027',
  footer: 'Asociación de Municipios de Prueba · Gestión 2027',
  pieces: [
    title('Antecedentes'),
    paragraph(
      'En la ciudad de Cochabamba, a los 15 días del mes de marzo de 2027, se reunió la comisión que evalúa las postulaciones presentadas a la convocatoria, con la presencia de quienes firman al pie, y verificó los requisitos de cada una.',
    ),
    points('Postulaciones presentadas: 3', 'Postulaciones habilitadas: 2'),
    title('Orden de mérito'),
    {
      kind: 'table',
      columns: [
        { heading: 'Puesto', format: 'whole' },
        { heading: 'Municipio', share: 3 },
        { heading: 'Puntaje', format: 'number' },
        { heading: 'Monto (Bs)', format: 'amount', share: 2 },
        { heading: 'Fecha', format: 'date', share: 2 },
      ],
      rows: [
        [1, 'San Pedro de Buena Vista', 87.5, 1234567.8, 46405],
        [2, 'Huanuni <Ñ & «acentos»>', 80, 98765.43, null],
        [null, 'Total', null, 1333333.23, null],
      ],
      totals: true,
    },
    signatures('Presidente de la comisión', 'Responsable del fondo', 'Control social'),
  ],
};
