import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toText } from '../../src/engine/money.ts';
import {
  stages,
  type IntakeReport,
  type RawCell,
  type RawTable,
  type Totals,
} from '../../src/intake/budget.ts';
import {
  explainFailure,
  isFailure,
  understand,
  understandTables,
  type SheetOptions,
} from '../../src/intake/understand.ts';
import { openTables } from '../../xlsx/open.ts';

const root = new URL('../../', import.meta.url);
export const inRepo = (path: string): string => fileURLToPath(new URL(path, root));

/** A file understood. A failure is a fault of the test. */
export async function understood(path: string, options: SheetOptions = {}): Promise<IntakeReport> {
  const name = path.replace(/^.*\//, '');
  const result = understandTables(await openTables(readFileSync(path), name), name, options);
  if (isFailure(result)) throw new Error(explainFailure(result, 'es'));
  return result;
}

/** Rows as a sheet called Hoja1. */
export const tableOf = (rows: readonly (readonly RawCell[])[], more: Partial<RawTable> = {}): RawTable => ({
  name: 'Hoja1',
  hidden: false,
  rows,
  ...more,
});

/** A table understood; undefined with its failure's sentence otherwise. */
export function reading(
  rows: readonly (readonly RawCell[])[],
  options: SheetOptions = {},
): IntakeReport | string {
  const result = understand(tableOf(rows), 'hoja.xlsx', options);
  return isFailure(result) ? explainFailure(result, 'es') : result;
}

export function report(rows: readonly (readonly RawCell[])[], options: SheetOptions = {}): IntakeReport {
  const result = reading(rows, options);
  if (typeof result === 'string') throw new Error(result);
  return result;
}

/** Totals as decimal text, in the order of the stages. */
export const said = (totals: Totals): Record<string, string> =>
  Object.fromEntries(
    stages.flatMap((stage) => {
      const total = totals[stage];
      return total === undefined ? [] : [[stage, toText(total)]];
    }),
  );

/** `A: vigente`: what each column was taken for. */
export const concepts = ({ columns }: IntakeReport): Record<string, string> =>
  Object.fromEntries(
    columns.flatMap(({ heading, concept, part }) =>
      concept === undefined ? [] : [[heading, part === undefined ? concept : `${concept} ${part}`]],
    ),
  );
