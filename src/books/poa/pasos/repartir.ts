import { toCell } from '../../../engine/money.ts';
import { shares } from '../../../engine/shares.ts';
import type { GuidedState, Row } from '../../guided/spec.ts';
import { amountIn, figureIn } from '../../guided/typed.ts';
import { filling, unchanged, type Outcome } from '../../guided/outcome.ts';
import { monthKeys } from '../columnas.ts';

const CENTAVO = 1;
const alike = new Float64Array(monthKeys.length).fill(1);

/** Every line of the budget with an amount and no month, in twelve equal parts that add up to it exactly. */
export const repartirMeses = (state: GuidedState): Outcome =>
  filling(unchanged(state), 'presupuesto', (row): Row | undefined => {
    const isProgrammed = monthKeys.some((key) => figureIn(row, key) !== undefined);
    if (figureIn(row, 'programado') === undefined || isProgrammed) return undefined;
    const parts = shares(amountIn(row, 'programado'), alike, CENTAVO);
    return Object.fromEntries(monthKeys.map((key, at) => [key, partOf(parts[at])]));
  });

const partOf = (part: ReturnType<typeof shares>[number] | undefined) =>
  part === undefined || part === '' ? null : toCell(part);
