import { heading, on, sheet, table, cellAt, columnAt, look, note, type Part } from '../build.ts';
import type { PlanCell, SheetPlan } from '../plan.ts';
import { FIRST, HEADING, labelOf, type Draft } from './draft.ts';
import { isPlain, OFF_SCALE, type ScaleAt } from './levels.ts';

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
const SCALE_FIRST = SCALE_HEADING + 1;

/** The cell of the cut-off date. */
export const cutOffAt: string = on(PARAMETROS, cellAt(FIRST + CUT_OFF, 1));

/** Where the scale stands, for the formulas that read it. */
export function scaleAt({ scale }: Draft): ScaleAt {
  const { levels } = scale;
  const hasEnd = levels.at(-1)?.label === OFF_SCALE;
  const within = isPlain(scale) && hasEnd ? levels.length - 1 : levels.length;
  const first = SCALE_FIRST + 1;
  return {
    labels: on(PARAMETROS, columnAt(first, 0, within)),
    limits: on(PARAMETROS, columnAt(first, 1, within)),
    included: on(PARAMETROS, columnAt(first, 2, within)),
    labelsFromBelow: on(PARAMETROS, columnAt(SCALE_FIRST, 0, within + 1)),
    end: hasEnd ? on(PARAMETROS, cellAt(SCALE_FIRST + levels.length, 1)) : undefined,
  };
}

export function parametros(draft: Draft): SheetPlan {
  const { scale } = draft;
  const { since, source, verified } = scale.norm;
  const last = SCALE_FIRST + 1 + scale.levels.length;
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
    table({
      row: SCALE_HEADING,
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
    look(columnAt(SCALE_FIRST + 1, 1, scale.levels.length), 'input'),
    ...(isPlain(scale) ? [] : [choosingLimits(scale.levels.length)]),
    note(
      last + 1,
      0,
      verified
        ? 'La escala se leyó en su documento.'
        : 'Sin verificar: nadie cotejó aún estos límites con el texto oficial.',
    ),
  );
}

/** Whether a rate that stands on a limit reaches its level. */
function choosingLimits(levels: number): Part {
  const area = columnAt(SCALE_FIRST + 1, 2, levels);
  return { looks: [{ area, style: 'input' }], lists: [{ area, values: ['sí', 'no'] }] };
}
