import { columnAt, cellAt, heading, look, note, on, sheet, table } from '../build.ts';
import type { SheetPlan } from '../plan.ts';
import { FIRST, HEADING, type Draft } from '../ejecucion/draft.ts';
import { isPlain, OFF_SCALE, type ScaleAt } from '../ejecucion/levels.ts';

const SHEET = 'Escala de los niveles';

/** Where the limits of the levels stand. */
export function scaleOn({ scale }: Draft): ScaleAt {
  const { levels } = scale;
  const hasEnd = levels.at(-1)?.label === OFF_SCALE;
  const within = isPlain(scale) && hasEnd ? levels.length - 1 : levels.length;
  return {
    labels: on(SHEET, columnAt(FIRST + 1, 0, within)),
    limits: on(SHEET, columnAt(FIRST + 1, 1, within)),
    included: on(SHEET, columnAt(FIRST + 1, 2, within)),
    labelsFromBelow: on(SHEET, columnAt(FIRST, 0, within + 1)),
    end: hasEnd ? on(SHEET, cellAt(FIRST + levels.length, 1)) : undefined,
  };
}

/** The levels a rate is given, with their source: changing a limit changes every level of the book. */
export function escala({ scale, footer }: Draft): SheetPlan {
  const { source, verified } = scale.norm;
  return sheet(
    {
      name: SHEET,
      purpose: 'Desde qué tasa es cada nivel, con su fuente. Los límites se pueden cambiar.',
      widths: [28, 12, 18, 70, 12],
      headingRows: HEADING + 1,
      footer,
      landscape: true,
    },
    heading(`Niveles: ${scale.title}`, 'Las celdas de fondo amarillo se pueden cambiar; todo se recalcula.'),
    table({
      row: HEADING,
      columns: [
        { heading: 'Nivel' },
        { heading: 'Desde', format: 'percent' },
        { heading: 'Incluye ese límite' },
        { heading: 'Norma o fuente', style: verified ? 'label' : 'unverified' },
        { heading: 'Verificado', ...(!verified && { style: 'unverified' as const }) },
      ],
      rows: [
        [OFF_SCALE, null, null, 'Por debajo del primer límite', null],
        ...scale.levels.map(({ label, from, including }, order) => [
          label,
          from,
          including ? 'sí' : 'no',
          order === 0 ? source : null,
          order === 0 ? (verified ? 'sí' : 'no') : null,
        ]),
      ],
    }),
    look(columnAt(FIRST + 1, 1, scale.levels.length), 'input', 'percent'),
    note(
      FIRST + scale.levels.length + 2,
      0,
      verified
        ? 'Verificado en el texto oficial.'
        : 'Sin verificar: nadie cotejó aún estos límites con el texto oficial.',
    ),
  );
}
