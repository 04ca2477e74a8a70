import { cellAt, live, type Part } from '../build.ts';
import { addressOf, isFormula, type PlanCell } from '../plan.ts';
import { bodyArea, hasColumn, OBSERVATIONS, STATUS, type Placed } from './layout.ts';

const CLEAN = 'Sin observaciones. Se llenan las celdas de fondo amarillo.';

/** How many rows of the sheet have something to correct. */
export function statusPart(panels: readonly Placed[]): Part {
  const said = panels.filter((placed) => hasColumn(placed, OBSERVATIONS));
  if (said.length === 0) return {};
  const counts = said.map((placed) => `COUNTIF(${addressOf(bodyArea(placed, OBSERVATIONS))},"?*")`);
  const count = counts.join('+');
  const words = `IF(${count}=0,"${CLEAN}","Por corregir: "&(${count})&". Vea la columna Observaciones.")`;
  const area = cellAt(STATUS, 0);
  return {
    blocks: [{ row: STATUS, column: 0, cells: [[live(words)]] }],
    looks: [{ area, style: 'note' }],
    conditions: [{ area, formula: '=LEFT($A$3,3)="Por"', style: 'bad' }],
  };
}

/** The line of that count, wherever it stands now. */
export const isStatus = (cell: PlanCell): boolean =>
  cell !== null && isFormula(cell) && cell.formula.includes(CLEAN);
