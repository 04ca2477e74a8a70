import { toCell } from '../../engine/money.ts';
import { columnAt, heading, live, note, sheet, table, type Part } from '../build.ts';
import type { PlanCell, SheetPlan } from '../plan.ts';
import { labelOf, HEADING } from '../ejecucion/draft.ts';
import { saidBy } from './matching.ts';
import type { Comparison } from './comparison.ts';
import { changesIn, countOf, statesIn, states, upAndDown, type Movement } from './movements.ts';
import { findingOf, pairName, totalsChart, totalsTable } from './totals.ts';

export const RESUMEN = 'Comparación';

/** The first page: each cut's totals, how much moved, and what each cut is. */
export function resumen(comparison: Comparison, moves: readonly Movement[]): SheetPlan {
  const { sides, footer, moneda } = comparison;
  const totals = totalsTable(comparison, HEADING);
  const movedAt = HEADING + totals.rows + 3;
  const moved = movedRows(comparison, moves);
  const cutsAt = movedAt + moved.length + 3;
  const keysAt = cutsAt + sides.length + 3;
  const below = keysAt + comparison.matched.length + 3;
  return sheet(
    {
      name: RESUMEN,
      purpose: 'Los totales de cada corte, lo que cambió entre ellos y cuántas filas se movieron.',
      widths: [44, ...sides.map(() => 24), ...sides.slice(1).flatMap(() => [22, 14])],
      headingRows: HEADING,
      footer,
      landscape: true,
    },
    heading('Comparación de cortes', `${footer}${moneda === '' ? '' : ` · montos en ${moneda}`}`),
    note(2, 0, `${findingOf(comparison)}.`),
    totals.part,
    note(movedAt - 1, 0, 'Qué se movió'),
    movedTable(comparison, moves, movedAt, moved),
    note(cutsAt - 1, 0, 'Los cortes'),
    table({
      row: cutsAt,
      columns: [
        { heading: 'Corte' },
        { heading: 'Filas de detalle', format: 'whole' },
        { heading: 'De dónde sale', style: 'note' },
      ],
      rows: sides.map(({ label, report, data }) => [
        label,
        data.rows,
        `${data.source}, hoja ${report.sheet} · ${data.format}`,
      ]),
    }),
    note(keysAt - 1, 0, 'Cómo se emparejaron las filas'),
    table({
      row: keysAt,
      columns: [{ heading: 'Columna' }, { heading: 'Cómo', style: 'note' }],
      rows: comparison.matched.map(({ classifier, by }) => [
        labelOf(classifier),
        classifier === 'gestion' ? 'la misma gestión' : saidBy[by],
      ]),
    }),
    { charts: [totalsChart(comparison, totals, HEADING, below)] },
  );
}

interface Moved {
  readonly cells: readonly PlanCell[];
  readonly format: 'whole' | 'amount';
}

/** How many of each, and by how much what was executed went up and down, from each cut to the next. */
function movedRows({ measured }: Comparison, moves: readonly Movement[]): readonly Moved[] {
  const amounts = measured.flatMap((stage, order) =>
    [0, 1].map((way): Moved => {
      const [words, sign] = way === 0 ? ['más', '>0'] : ['menos', '<0'];
      return {
        cells: [
          `${labelOf(stage)}: lo que hay de ${words}`,
          ...moves.map((move) =>
            live(`SUMIF(${changesIn(move, order)},"${sign}")`, toCell(upAndDown(move, stage)[way as 0 | 1])),
          ),
        ],
        format: 'amount',
      };
    }),
  );
  const counts = states.map((state): Moved => ({
    cells: [
      countNames[state],
      ...moves.map((move) => live(`COUNTIF(${statesIn(move)},"${state}")`, countOf(move, state))),
    ],
    format: 'whole',
  }));
  return [...counts, ...amounts];
}

const countNames = {
  Cambió: 'Filas que cambiaron',
  Apareció: 'Filas que aparecieron',
  Desapareció: 'Filas que desaparecieron',
  Igual: 'Filas iguales',
} as const;

function movedTable(
  { sides }: Comparison,
  moves: readonly Movement[],
  row: number,
  moved: readonly Moved[],
): Part {
  const part = table({
    row,
    columns: [
      { heading: 'Qué', style: 'label' },
      ...moves.map(({ before, after }, from) => ({
        heading: sides.length === 2 ? 'Cuánto' : `${pairName(from)}: ${before.label} a ${after.label}`,
      })),
    ],
    rows: moved.map(({ cells }) => cells),
  });
  return {
    ...part,
    looks: [
      ...(part.looks ?? []),
      ...moved.flatMap(({ format }, order) =>
        moves.map((_, from) => ({ area: columnAt(row + 1 + order, 1 + from, 1), format })),
      ),
    ],
  };
}
