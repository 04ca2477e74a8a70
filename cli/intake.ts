import { basename } from 'node:path';
import type { IntakeReport } from '../src/intake/budget.ts';
import { describeTables, type Description } from '../src/intake/describe.ts';
import { explainFailure, isFailure, understandTables } from '../src/intake/understand.ts';
import { FileProblem, openTables } from '../xlsx/open.ts';
import { readBytes } from './files.ts';
import { optionsFrom, overridesFrom } from './intake-options.ts';
import type { Given } from './options.ts';

export { intakeFlags, intakeUsage, intakeValues } from './intake-options.ts';

/** Why an export gives no report, as the command line says it. */
export interface Refusal {
  readonly codigo: string;
  readonly mensaje: string;
  readonly filas: readonly number[];
  /** What the file holds, where it is a table that is no budget. */
  readonly table?: Description;
}

/** Reads and understands a file, with the options every command that reads one takes. */
export async function readExport(path: string, given: Given): Promise<IntakeReport | Refusal> {
  const bytes = await readBytes(path);
  const name = basename(path);
  const answered = await optionsFrom(given);
  try {
    const tables = await openTables(bytes, name);
    const overrides = overridesFrom(given, tables);
    const options = { ...answered, ...(overrides && { overrides }) };
    const result = understandTables(tables, name, options);
    if (!isFailure(result)) return result;
    const refusal = { codigo: result.failed, mensaje: explainFailure(result, 'es'), filas: result.rows };
    const isOther = result.failed === 'noHeading' || result.failed === 'noAmounts';
    const table = isOther ? describeTables(tables) : undefined;
    return table ? { ...refusal, table } : refusal;
  } catch (caught) {
    if (caught instanceof FileProblem) return { codigo: caught.code, mensaje: caught.message, filas: [] };
    throw caught;
  }
}

export const isRefusal = (result: IntakeReport | Refusal): result is Refusal => 'mensaje' in result;
