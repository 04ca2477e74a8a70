import { paragraph, points, signatures, title, type Document } from '../../documents/document.ts';
import { filled } from '../../documents/said-cell.ts';
import { linesOf, said } from '../../documents/figures-said.ts';
import type { Figures } from '../../guided/read-guided.ts';
import { footerOf } from './partes.ts';

export const workshops = (figures: Figures): readonly string[] =>
  linesOf(figures, 'talleres', 'codigo').map((line) => said(line, 'codigo'));

/** The minutes of a workshop, with the list to be signed by those who come. */
export function actaTaller(figures: Figures, codigo: string): Document | undefined {
  const workshop = linesOf(figures, 'talleres', 'codigo').find((line) => said(line, 'codigo') === codigo);
  if (!workshop) return undefined;
  const territory = said(workshop, 'territorio');
  const called = linesOf(figures, 'mesas', 'municipio').filter((mesa) =>
    linesOf(figures, 'comunas', 'municipio').some(
      (line) => said(line, 'municipio') === said(mesa, 'municipio') && said(line, 'territorio') === territory,
    ),
  );
  return {
    id: `Acta ${codigo}`,
    title: `Acta de taller: ${said(workshop, 'taller')}`,
    subtitle: [codigo, territory, said(workshop, 'municipio')].filter((each) => each !== '').join(' · '),
    footer: footerOf(figures),
    pieces: [
      paragraph(
        filled(
          'Taller {ambito} del {fecha}, de {horas} horas. Asistieron {mujeres} mujeres y {hombres} hombres.',
          {
            ambito: said(workshop, 'ambito'),
            fecha: said(workshop, 'fecha', 'date'),
            horas: said(workshop, 'horas', 'number'),
            mujeres: said(workshop, 'mujeres', 'whole'),
            hombres: said(workshop, 'hombres', 'whole'),
          },
        ),
      ),
      title('Municipios convocados'),
      {
        kind: 'table',
        columns: [
          { heading: 'Municipio', share: 2 },
          { heading: 'Integrantes de la mesa', format: 'whole' },
          { heading: 'Asistieron' },
        ],
        rows: called.map((line) => [line['municipio'] ?? null, line['funcionarios'] ?? null, null]),
      },
      title('Acuerdos'),
      points(filled('{acuerdo}', {}), filled('{acuerdo}', {})),
      signatures('Por el programa', 'Por las mesas'),
    ],
  };
}
