import { heading, sheet, table } from '../build.ts';
import type { SheetPlan } from '../plan.ts';
import { HEADING } from '../ejecucion/draft.ts';
import type { Named, Sought } from './places.ts';

/** Names that mean nobody, or more than one: told with who they may be, and never chosen for the person. */
export function unknownPlaces(
  lines: readonly (Named & { readonly sought: Sought | undefined })[],
  footer: string,
): readonly SheetPlan[] {
  const rows = lines.flatMap(({ nombre, codigo, departamento, sought }) =>
    sought && 'why' in sought
      ? [
          [
            nombre,
            codigo,
            departamento,
            sought.why === 'ambiguous' ? 'Puede ser más de uno' : 'No está en la lista',
            sought.candidates.join('; '),
          ],
        ]
      : [],
  );
  if (rows.length === 0) return [];
  return [
    sheet(
      {
        name: 'Municipios por reconocer',
        purpose: 'Nombres que no se reconocieron o que pueden ser de varios: no se adivinan.',
        widths: [46, 16, 20, 24, 70],
        headingRows: HEADING + 1,
        footer,
        landscape: true,
      },
      heading(
        'Municipios por reconocer',
        'Escriba en el archivo el nombre y el departamento, «San Pedro (Potosí)», y vuelva a crear la comparación; o escriba su población a mano.',
      ),
      table({
        row: HEADING,
        columns: [
          { heading: 'Como está en el archivo', style: 'label' },
          { heading: 'Código', format: 'text' },
          { heading: 'Departamento' },
          { heading: 'Por qué' },
          { heading: 'Puede ser', style: 'label' },
        ],
        rows,
      }),
    ),
  ];
}
