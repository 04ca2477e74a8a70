import { toCell } from '../../engine/money.ts';
import type { Stage } from '../../intake/budget.ts';
import { columnAt, heading, live, on, sheet, table } from '../build.ts';
import type { PlanCell, SheetPlan } from '../plan.ts';
import type { Check } from '../ejecucion/checks.ts';
import { checkColumns, checkRow } from '../ejecucion/comprobaciones.ts';
import { FIRST, HEADING, labelOf } from '../ejecucion/draft.ts';
import { nothing } from '../ejecucion/figures.ts';
import type { Comparison, Side } from './comparison.ts';
import { perSide, type Grouped } from './grouped.ts';
import type { Lugares } from './lugares.ts';
import { MUNICIPIOS, totalAreaOf } from './municipios.ts';
import { totalIn, type Movement } from './movements.ts';
import { wholeOf } from './totals.ts';

const SHEET = 'Comprobar comparación';

/** Everything the comparison proves about itself: nothing is lost on the way from the files to its sheets. */
export function checking(
  comparison: Comparison,
  moves: readonly Movement[],
  groups: readonly Grouped[],
  lugares?: Lugares,
): SheetPlan {
  const checks = [
    ...comparison.sides.flatMap((side) => asRead(comparison, side)),
    ...moves.flatMap((move) => addsUp(comparison, move)),
    ...groups.flatMap((group) => groupAddsUp(comparison, group)),
    ...(lugares ? placesAddUp(comparison, lugares) : []),
  ];
  const results = columnAt(FIRST, 4, checks.length);
  return sheet(
    {
      name: SHEET,
      purpose: 'Que ninguna fila falte ni se cuente dos veces, de los archivos a estas hojas.',
      widths: [62, 22, 22, 16, 12, 56],
      headingRows: HEADING + 1,
      footer: comparison.footer,
      landscape: true,
    },
    heading('Comprobaciones de la comparación', comparison.footer),
    table({
      row: HEADING,
      columns: checkColumns('amount'),
      rows: checks.map(checkRow),
    }),
    {
      conditions: [
        { area: results, formula: `=$E${String(FIRST + 1)}="OK"`, style: 'good' },
        { area: results, formula: `=$E${String(FIRST + 1)}="Revisar"`, style: 'bad' },
      ],
    },
  );
}

const asRead = ({ measured }: Comparison, side: Side): Check[] =>
  measured.map((stage) => {
    const total = wholeOf(side, stage) ?? nothing;
    return {
      name: `${labelOf(stage)} de ${side.label}: lo leído del archivo y «${side.at.name}»`,
      expected: toCell(total),
      found: live(`SUM(${side.at.column(stage)})`, toCell(total)),
      agrees: true,
      meaning: 'Si difiere, alguien cambió la hoja de datos después de crear la comparación.',
    };
  });

function addsUp({ measured }: Comparison, move: Movement): Check[] {
  return measured.flatMap((stage, order) =>
    [move.before, move.after].map((side, what) => same(stage, side, move.sheet, totalIn(move, order, what))),
  );
}

const same = (stage: Stage, side: Side, where: string, cell: string): Check => {
  const total = toCell(wholeOf(side, stage) ?? nothing);
  return {
    name: `${labelOf(stage)} de ${side.label}: suma de «${where}»`,
    expected: sumOfData(side, stage, total),
    found: live(cell, total),
    agrees: true,
    meaning: 'Cada fila del corte está una vez, y solo una, en la comparación.',
  };
};

const sumOfData = (side: Side, stage: Stage, total: number): PlanCell =>
  live(`SUM(${side.at.column(stage)})`, total);

function groupAddsUp(comparison: Comparison, { sheet: where, groups, hasCodes }: Grouped): Check[] {
  const { sides, measured } = comparison;
  const width = perSide(comparison);
  return sides.flatMap((side, order) =>
    measured.map((stage, what) => {
      const column = (hasCodes ? 2 : 1) + order * width + what;
      const cell = on(where, { row: FIRST + groups.length, column, rows: 1, columns: 1 });
      return same(stage, side, where, cell);
    }),
  );
}

const placesAddUp = (comparison: Comparison, lugares: Lugares): Check[] =>
  comparison.sides.flatMap((side, cut) =>
    comparison.measured.map((stage, order) =>
      same(stage, side, MUNICIPIOS, on(MUNICIPIOS, totalAreaOf(comparison, lugares, cut, order))),
    ),
  );
