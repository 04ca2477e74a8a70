import { heading, sheet } from '../build.ts';
import type { SheetPlan } from '../plan.ts';
import { HEADING, type Draft } from '../ejecucion/draft.ts';
import { levelsTable, scaleOn } from '../ejecucion/levels-table.ts';
import type { ScaleAt } from '../ejecucion/levels.ts';

const SHEET = 'Escala de los niveles';

export const scaleAt = ({ scale }: Draft): ScaleAt => scaleOn(SHEET, HEADING, scale);

export const escala = ({ scale, footer }: Draft): SheetPlan =>
  sheet(
    {
      name: SHEET,
      purpose: 'Desde qué tasa es cada nivel, con su fuente. Los límites se pueden cambiar.',
      widths: [28, 12, 18, 70, 12],
      headingRows: HEADING + 1,
      footer,
      landscape: true,
    },
    heading(`Niveles: ${scale.title}`, 'Las celdas de fondo amarillo se pueden cambiar; todo se recalcula.'),
    ...levelsTable(HEADING, scale),
  );
