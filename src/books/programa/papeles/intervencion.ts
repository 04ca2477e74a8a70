import { paragraph, signatures, title, type Document } from '../../documents/document.ts';
import { filled } from '../../documents/said-cell.ts';
import { factsOf, said } from '../../documents/figures-said.ts';
import type { Figures } from '../../guided/read-guided.ts';
import { categorias, levelKey } from '../modelo.ts';
import { footerOf, rowOf } from './partes.ts';

/** What one municipality may expect: its levels, its products and its hours. */
export function intervencion(figures: Figures, municipio: string): Document | undefined {
  const found = rowOf(figures, 'diagnostico', municipio);
  if (said(found, 'municipio') === '') return undefined;
  const [products, hours, mesa] = [
    rowOf(figures, 'productos', municipio),
    rowOf(figures, 'reparto', municipio),
    rowOf(figures, 'mesas', municipio),
  ];
  return {
    id: `Plan ${municipio}`,
    title: `Plan de intervención: ${municipio}`,
    subtitle: said(found, 'territorio'),
    footer: footerOf(figures),
    pieces: [
      paragraph(
        filled(
          'Diagnóstico validado por la mesa el {dia}. La mesa tiene {funcionarios} funcionarios. Horas de acompañamiento acordadas: {horas}.',
          {
            dia: said(found, 'validado', 'date'),
            funcionarios: said(mesa, 'funcionarios', 'whole'),
            horas: said(hours, 'acordadas', 'number'),
          },
        ),
      ),
      title('Productos esperados'),
      {
        kind: 'table',
        columns: [
          { heading: 'Categoría', share: 1.2 },
          { heading: 'Nivel' },
          { heading: 'Producto', share: 5 },
          { heading: 'Horas', format: 'number' },
        ],
        rows: categorias.map(({ key, name }) => [
          name,
          found[levelKey(key)] ?? null,
          products[key] ?? null,
          hours[key] ?? null,
        ]),
      },
      signatures(
        `Alcaldesa o Alcalde de ${municipio}`,
        said(mesa, 'coordina') || 'Coordinación de la mesa',
        said(factsOf(figures, 'datos'), 'responsable') || 'Por el programa',
      ),
    ],
  };
}
