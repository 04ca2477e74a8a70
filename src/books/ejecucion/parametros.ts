import { heading, on, sheet, table, cellAt, look, note } from '../build.ts';
import type { PlanCell, SheetPlan } from '../plan.ts';
import { FIRST, HEADING, labelOf, type Draft } from './draft.ts';
import { levelsTable, scaleOn } from './levels-table.ts';
import type { ScaleAt } from './levels.ts';

export const PARAMETROS = 'Parámetros';

const CUT_OFF = 2; // place of the cut-off date among the facts

const factsOf = ({
  entidad,
  gestion,
  fechaCorte,
  moneda,
  budget,
  spent,
  data,
  report,
}: Draft): PlanCell[][] => [
  ['Entidad', entidad, null, 'Indicada al crear el informe', null],
  ['Gestión', gestion, null, 'Indicada al crear el informe', null],
  ['Fecha de corte', fechaCorte ?? null, null, 'Escríbala: da la parte del año transcurrida', null],
  ['Moneda', moneda, null, 'La del archivo de origen', null],
  ['Presupuesto que sirve de base', labelOf(budget), null, 'Tasa = ejecutado ÷ este presupuesto', null],
  ['Etapa que cuenta como ejecutado', labelOf(spent), null, 'SIGEP: devengado sobre vigente', null],
  ['Archivo de origen', data.source, null, `Hoja ${report.sheet} · ${data.format}`, null],
];

const FACTS = 7;
const SCALE_HEADING = FIRST + FACTS + 2;

/** The cell of the cut-off date. */
export const cutOffAt: string = on(PARAMETROS, cellAt(FIRST + CUT_OFF, 1));

/** Where the scale stands, for the formulas that read it. */
export const scaleAt = ({ scale }: Draft): ScaleAt => scaleOn(PARAMETROS, SCALE_HEADING, scale);

export function parametros(draft: Draft): SheetPlan {
  const { scale } = draft;
  return sheet(
    {
      name: PARAMETROS,
      purpose: 'De qué depende el informe: fechas, bases y límites de los niveles, con su fuente.',
      widths: [32, 28, 16, 58, 12],
      headingRows: HEADING + 1,
      footer: draft.footer,
      landscape: true,
    },
    heading(
      'Parámetros',
      'Las celdas de fondo amarillo se pueden cambiar; el informe se recalcula con ellas.',
    ),
    table({
      row: HEADING,
      columns: [
        { heading: 'Parámetro' },
        { heading: 'Valor' },
        { heading: 'Vigencia desde' },
        { heading: 'Norma o fuente', style: 'label' },
        { heading: 'Verificado' },
      ],
      rows: factsOf(draft),
    }),
    look(cellAt(FIRST + CUT_OFF, 1), 'input', 'date'),
    note(SCALE_HEADING - 1, 0, `Niveles: ${scale.title}`),
    ...levelsTable(SCALE_HEADING, scale),
  );
}
