import { isFormula, type PlanCell } from '../books/plan.ts';
import { valueOf } from '../books/guided/read-guided.ts';
import type { LocatedPanel } from '../books/guided/located.ts';
import { errorIn } from '../engine/cells.ts';
import { findingAt, type Finding, type Rule } from './finding.ts';

const REMEDY = 'Corrija la fórmula o borre la celda y escriba el dato.';

interface Erring {
  readonly panel: LocatedPanel;
  readonly row: number;
  readonly key: string;
  readonly error: string;
  readonly isTyped: boolean;
}

/** Error values. What was typed comes first: formulas that read it only repeat its error. */
export const errors: Rule = ({ panels }) => {
  const all = [...panels.values()].flatMap(erringIn);
  const typed = all.filter(({ isTyped }) => isTyped);
  return (typed.length > 0 ? typed : firstOfEach(all)).map(said);
};

function erringIn(panel: LocatedPanel): readonly Erring[] {
  return panel.rows.flatMap(({ row, cells }) =>
    Object.entries(cells).flatMap(([key, cell]): Erring[] => {
      const error = errorIn(valueOf(cell));
      return error === undefined
        ? []
        : [{ panel, row, key, error, isTyped: isTypedAt(panel, key, !isWorkedOut(cell)) }];
    }),
  );
}

const isWorkedOut = (cell: PlanCell | undefined): boolean =>
  cell !== undefined && cell !== null && isFormula(cell);

function isTypedAt({ panel, placed }: LocatedPanel, key: string, isValue: boolean): boolean {
  if (panel.kind === 'facts') return key === 'value' && isValue;
  return placed.columns.some((column) => column.key === key && column.spec?.input !== undefined) || isValue;
}

/** Of a column that fails whole, its first cell. */
function firstOfEach(all: readonly Erring[]): readonly Erring[] {
  const seen = new Set<string>();
  return all.filter(({ panel, key }) => {
    const column = `${panel.panel.id} ${key}`;
    const isFirst = !seen.has(column);
    seen.add(column);
    return isFirst;
  });
}

const said = ({ panel, row, key, error }: Erring): Finding =>
  findingAt(panel, row, key, { reason: `La celda da el error ${error}.`, remedy: REMEDY });
