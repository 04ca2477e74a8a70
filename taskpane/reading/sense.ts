import type { IntakeOptions, IntakeReport, RawTable } from '../../src/intake/budget.ts';
import type { IntakeFailure } from '../../src/intake/failures.ts';
import { isFailure, understandTables } from '../../src/intake/understand.ts';

/** What is asked of a file's tables: which one, or the best of them, and what was decided about it. */
export interface Question {
  readonly at: number | undefined;
  readonly intake: IntakeOptions;
}

/** The table in use, and what was understood of it. */
export interface Sense {
  readonly at: number;
  readonly found: IntakeReport | IntakeFailure;
}

/** From 0 to 1. */
export type Told = (done: number) => void;

/** Understands the table asked for, or the one that gives most detail; the first with rows when none does. */
export function senseOf(
  tables: readonly RawTable[],
  name: string,
  { at, intake }: Question,
  told?: Told,
): Sense {
  if (at !== undefined) return { at, found: understandTables([tables[at] ?? nothing], name, intake, told) };
  const best = understandTables(tables, name, intake, told);
  if (!isFailure(best)) return { at: tables.findIndex((table) => table.name === best.sheet), found: best };
  const first = tables.findIndex(({ hidden, rows }) => !hidden && rows.length > 0);
  return senseOf(tables, name, { at: Math.max(0, first), intake });
}

const nothing: RawTable = { name: '', hidden: false, rows: [] };
