import { cellAt, columnAt, look, note, on, table, type Part } from '../build.ts';
import type { PlanCell } from '../plan.ts';
import { isPlain, OFF_SCALE, type BookScale, type ScaleAt } from './levels.ts';

/** Where a scale stands on a sheet, for the formulas that read it. `heading` is the row of its headings. */
export function scaleOn(sheet: string, heading: number, scale: BookScale): ScaleAt {
  const { levels } = scale;
  const hasEnd = levels.at(-1)?.label === OFF_SCALE;
  const within = isPlain(scale) && hasEnd ? levels.length - 1 : levels.length;
  const below = heading + 1; // what lies below the first limit
  return {
    labels: on(sheet, columnAt(below + 1, 0, within)),
    limits: on(sheet, columnAt(below + 1, 1, within)),
    included: on(sheet, columnAt(below + 1, 2, within)),
    labelsFromBelow: on(sheet, columnAt(below, 0, within + 1)),
    end: hasEnd ? on(sheet, cellAt(below + levels.length, 1)) : undefined,
  };
}

/** The levels a rate is given, with their source: changing a limit changes every level of the book. */
export function levelsTable(heading: number, scale: BookScale): readonly Part[] {
  const { since, source, verified } = scale.norm;
  const { length } = scale.levels;
  return [
    table({
      row: heading,
      columns: [
        { heading: 'Nivel' },
        { heading: 'Desde', format: 'percent' },
        { heading: 'Incluye ese límite' },
        { heading: 'Norma o fuente', style: verified ? 'label' : 'unverified' },
        { heading: 'Verificado', ...(!verified && { style: 'unverified' as const }) },
      ],
      rows: [
        [OFF_SCALE, null, null, 'Por debajo del primer límite', null],
        ...scale.levels.map(({ label, from, including }, order): PlanCell[] => [
          label,
          from,
          including ? 'sí' : 'no',
          order === 0 ? `${source} (vigente desde ${since})` : null,
          verified ? 'sí' : 'no',
        ]),
      ],
    }),
    look(columnAt(heading + 2, 1, length), 'input'),
    ...(isPlain(scale) ? [] : [choosingLimits(columnAt(heading + 2, 2, length))]),
    note(
      heading + length + 3,
      0,
      verified
        ? 'La escala se leyó en su documento.'
        : 'Sin verificar: nadie cotejó aún estos límites con el texto oficial.',
    ),
  ];
}

/** Whether a rate that stands on a limit reaches its level. */
const choosingLimits = (area: ReturnType<typeof columnAt>): Part => ({
  looks: [{ area, style: 'input' }],
  lists: [{ area, values: ['sí', 'no'] }],
});
