import type { Cell } from '../../../engine/cells.ts';
import { saidCell } from '../../documents/said-cell.ts';
import type { Figures } from '../../guided/read-guided.ts';
import type { FormatName } from '../../plan.ts';

export type Line = Readonly<Record<string, Cell>>;

/** The rows of a panel that say anything in one of its columns. */
export const linesOf = (figures: Figures, panel: string, key: string): readonly Line[] =>
  (figures[panel] ?? []).filter((line) => isThere(line[key]));

export const isThere = (cell: Cell | undefined): cell is Exclude<Cell, null> =>
  cell !== undefined && cell !== null && cell !== '';

export const factsOf = (figures: Figures, panel: string): Line => figures[panel]?.[0] ?? {};

/** A figure as the paper says it, `…` where it is not known yet. */
export const said = (line: Line, key: string, format?: FormatName): string => saidCell(line[key], format);

const ordinals: Readonly<Record<string, string>> = { 1: 'Primera', 2: 'Segunda' };

/** «FOCAM · Primera convocatoria 2027» */
export function callName(figures: Figures): string {
  const call = factsOf(figures, 'llamado');
  const number = ordinals[said(call, 'numero')];
  const called = `${number === undefined ? 'Convocatoria' : `${number} convocatoria`} ${said(call, 'gestion')}`;
  return [said(call, 'fondo'), called.trim()].filter((each) => each !== '').join(' · ');
}

export function footerOf(figures: Figures): string {
  const call = factsOf(figures, 'llamado');
  const year = said(call, 'gestion');
  return [said(call, 'asociacion'), year === '' ? '' : `Gestión ${year}`]
    .filter((each) => each !== '')
    .join(' · ');
}
