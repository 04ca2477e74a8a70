import { heading, sheet } from '../build.ts';
import type { SheetPlan } from '../plan.ts';
import { HEADING, type Draft } from './draft.ts';
import { levelsTable, scaleOn } from './levels-table.ts';
import type { ScaleAt } from './levels.ts';

const SHEET = 'Escala de los niveles';

type Scaled = Pick<Draft, 'scale' | 'footer'>;

/** Where the levels stand, for books that give them a sheet of their own. */
export const scaleAt = ({ scale }: Scaled): ScaleAt => scaleOn(SHEET, HEADING, scale);

export const escala = ({ scale, footer }: Scaled): SheetPlan =>
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
