import { fromCentavos, toCentavos, zero, type Money } from '../../engine/money.ts';
import { valueOf } from './read-guided.ts';
import type { GuidedState, Row } from './spec.ts';

/** What stands in the rows of a panel, typed or worked out, taken as what it should be. */
export const rowsIn = ({ rows }: Pick<GuidedState, 'rows'>, panel: string): readonly Row[] =>
  rows[panel] ?? [];

export const textIn = (row: Row | undefined, key: string): string => String(valueOf(row?.[key]) ?? '').trim();

export const figureIn = (row: Row | undefined, key: string): number | undefined => {
  const value = valueOf(row?.[key]);
  return typeof value === 'number' ? value : undefined;
};

/** A blank is no amount: nothing is added for it. */
export const amountIn = (row: Row | undefined, key: string): Money => {
  const centavos = toCentavos(figureIn(row, key) ?? 0);
  return Number.isNaN(centavos) ? zero : fromCentavos(centavos);
};
