import { toText, totalOf } from '../engine/money.ts';
import { inSpanish } from '../engine/thousands.ts';
import type { Stage } from './budget.ts';
import { glossary } from '../glossary.ts';

/** `39.616.294.286,00`: amounts as Bolivian officers write them, for notices. */
export const saidAmount = (centavos: bigint | number): string => inSpanish(toText(totalOf(BigInt(centavos))));

/** `12, 48, 310`, or `12, 48, 310 y 25 más`. */
export function saidRows(rows: readonly number[], most = 8): string {
  const shown = rows.slice(0, most).join(', ');
  return rows.length > most ? `${shown} y ${rows.length - most} más` : shown;
}

export const saidCount = (rows: number): string => (rows === 1 ? '1 fila' : `${rows} filas`);

export const saidStage = (stage: Stage): string => glossary[stage].label.es.toLowerCase();

/** 0 → A, 26 → AA: a column as a sheet names it. */
export const saidColumn = (at: number): string =>
  (at < 26 ? '' : saidColumn(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));
