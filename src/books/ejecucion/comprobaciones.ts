import { isFormula, type PlanCell, type SheetPlan } from '../plan.ts';
import { at, columnAt, heading, live, note, on, sheet, table } from '../build.ts';
import type { ExclusionReason } from '../../intake/budget.ts';
import type { Cell } from '../../engine/cells.ts';
import type { Check } from './checks.ts';
import { FIRST, HEADING, explanationOf, type Draft } from './draft.ts';

export const COMPROBACIONES = 'Comprobaciones';

const NOTICES = 30;

/** Why a row of the file is not in the data. */
const reasons: Readonly<Record<ExclusionReason, string>> = {
  blank: 'Vacías',
  title: 'Títulos o notas',
  total: 'Totales: ya están en sus partes',
  subtotal: 'Subtotales: ya están en sus partes',
  computed: 'Tasas, promedios y saldos: salen de otras filas',
  parent: 'Cuentas que suman a otras: se usan las de detalle',
  child: 'Detalle que no suma su cuenta: se usa la cuenta',
  otherYear: 'De otra gestión',
  otherPeriod: 'De un corte anterior: las cifras se acumulan y cuenta el último',
  notNumber: 'Con montos que no son números',
  ragged: 'Con más o menos celdas que el encabezado',
  income: 'De ingresos: este informe es de gastos',
};

/** Where the results stand, for the summary. */
export const resultsAt = (checks: readonly Check[]): string =>
  on(COMPROBACIONES, columnAt(FIRST, 4, checks.length));

/** What a table of checks says, in the order of `checkRow`. */
export const checkColumns = (format: 'number' | 'amount') =>
  [
    { heading: 'Comprobación', style: 'label' },
    { heading: 'Se espera', format },
    { heading: 'Hay', format },
    { heading: 'Diferencia', format },
    { heading: 'Resultado' },
    { heading: 'Qué significa', style: 'label' },
  ] as const;

export function comprobaciones(draft: Draft, checks: readonly Check[]): SheetPlan {
  const { excluded } = draft.report.rows;
  const afterChecks = FIRST + checks.length + 1;
  const afterExcluded = afterChecks + excluded.length + 4;
  const notices = draft.report.notices.slice(0, NOTICES);
  return sheet(
    {
      name: COMPROBACIONES,
      purpose: 'Lo que el libro comprueba de sí mismo y las filas del archivo que no se usaron.',
      widths: [52, 20, 20, 16, 12, 60],
      headingRows: HEADING + 1,
      footer: draft.footer,
      landscape: true,
    },
    heading('Comprobaciones', explanationOf(draft)),
    table({
      row: HEADING,
      columns: checkColumns('number'),
      rows: checks.map(checkRow),
    }),
    {
      conditions: [
        { area: columnAt(FIRST, 4, checks.length), formula: `=$E${FIRST + 1}="OK"`, style: 'good' },
        { area: columnAt(FIRST, 4, checks.length), formula: `=$E${FIRST + 1}="Revisar"`, style: 'bad' },
      ],
    },
    note(afterChecks, 0, 'Filas del archivo que no se usaron'),
    table({
      row: afterChecks + 1,
      columns: [
        { heading: 'Motivo', style: 'label' },
        { heading: 'Filas', format: 'whole' },
        { heading: 'Por ejemplo, filas' },
      ],
      rows:
        excluded.length === 0
          ? [['Ninguna', 0, null]]
          : excluded.map(({ reason, rows, examples }) => [reasons[reason], rows, examples.join(', ')]),
    }),
    ...(notices.length === 0
      ? []
      : [
          table({
            row: afterExcluded,
            columns: [{ heading: 'Avisos al leer el archivo', style: 'label' }, { heading: 'Fila' }],
            rows: notices.map(({ message, row }) => [message, row ?? null]),
          }),
        ]),
  );
}

const valueOf = (cell: PlanCell): Cell => (isFormula(cell) ? cell.value : cell);

/** OK or Revisar, in words: half a centavo is nothing. */
export function checkRow({ name, expected, found, agrees, meaning }: Check, order: number): PlanCell[] {
  const row = FIRST + order;
  const [wanted, there, off] = [at(row, 1), at(row, 2), at(row, 3)];
  const difference = agrees ? 0 : Number(valueOf(found)) - Number(valueOf(expected));
  return [
    name,
    expected,
    found,
    live(`ROUND(${there}-${wanted},2)`, Math.round(difference * 100) / 100),
    live(`IF(${off}=0,"OK","Revisar")`, agrees ? 'OK' : 'Revisar'),
    meaning,
  ];
}
