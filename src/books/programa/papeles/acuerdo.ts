import { paragraph, points, signatures, title, type Document } from '../../documents/document.ts';
import { filled } from '../../documents/said-cell.ts';
import { factsOf, linesOf, said } from '../../documents/figures-said.ts';
import type { Figures } from '../../guided/read-guided.ts';
import { footerOf, rowOf } from './partes.ts';

/** The agreement by which a municipality sets up its working group. */
export function acuerdo(figures: Figures, municipio: string): Document | undefined {
  const mesa = rowOf(figures, 'mesas', municipio);
  if (said(mesa, 'municipio') === '') return undefined;
  const data = factsOf(figures, 'datos');
  const members = linesOf(figures, 'integrantes', 'nombre').filter(
    (line) => said(line, 'municipio') === municipio,
  );
  return {
    id: `Acuerdo ${municipio}`,
    title: 'Acuerdo operativo',
    subtitle: [said(mesa, 'convenio'), municipio].filter((each) => each !== '').join(' · '),
    footer: footerOf(figures),
    pieces: [
      paragraph(
        filled(
          'La municipalidad de {municipio} y el programa «{programa}» acuerdan, el {firma}, formar la mesa de trabajo que valida el diagnóstico, acompaña la intervención y lidera el cambio dentro de la municipalidad.',
          {
            municipio,
            programa: said(data, 'programa'),
            firma: said(mesa, 'firma', 'date'),
          },
        ),
      ),
      title('La mesa'),
      points(
        `Integrantes: ${said(mesa, 'funcionarios', 'whole')}`,
        filled('La designa: {designa}', { designa: said(mesa, 'designa') }),
        filled('La coordina: {coordina}', { coordina: said(mesa, 'coordina') }),
      ),
      ...(members.length === 0
        ? []
        : [
            {
              kind: 'table',
              columns: [
                { heading: 'Nombre', share: 2 },
                { heading: 'Cargo', share: 2 },
              ],
              rows: members.map((line) => [line['nombre'] ?? null, line['cargo'] ?? null]),
            } as const,
          ]),
      title('Compromisos'),
      points(
        'La municipalidad da a los integrantes el tiempo que piden los talleres y el acompañamiento.',
        'El programa da los talleres, el acompañamiento y los productos de su plan de intervención.',
        'Lo acordado sigue en pie si cambia la administración municipal, hasta el fin del programa.',
      ),
      signatures(`Alcaldesa o Alcalde de ${municipio}`, said(data, 'responsable') || 'Por el programa'),
    ],
  };
}
