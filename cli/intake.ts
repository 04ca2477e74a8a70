import type { IntakeReport } from '../src/intake/budget.ts';
import { explainFailure, isFailure, understandTables, type SheetOptions } from '../src/intake/understand.ts';
import { FileProblem, openTables } from '../xlsx/open.ts';
import { basename } from 'node:path';
import { readBytes } from './files.ts';
import type { Given } from './options.ts';

export const intakeValues = ['hoja', 'gestion'] as const;
export const intakeFlags = ['dejar-fuera'] as const;
export const intakeUsage = '[--hoja H] [--gestion G] [--dejar-fuera]';

/** Why an export gives no report, as the command line says it. */
export interface Refusal {
  readonly codigo: string;
  readonly mensaje: string;
  readonly filas: readonly number[];
}

const optionsOf = ({ values, flags }: Given): SheetOptions => {
  const [sheet, gestion] = [values.get('hoja'), values.get('gestion')];
  return {
    ...(sheet !== undefined && { sheet }),
    ...(gestion !== undefined && { gestion }),
    leaveOutBadRows: flags.has('dejar-fuera'),
  };
};

/** Reads and understands a file, with the options every command that reads one takes. */
export async function readExport(path: string, given: Given): Promise<IntakeReport | Refusal> {
  const bytes = await readBytes(path);
  const name = basename(path);
  try {
    const result = understandTables(await openTables(bytes, name), name, optionsOf(given));
    if (!isFailure(result)) return result;
    return { codigo: result.failed, mensaje: explainFailure(result, 'es'), filas: result.rows };
  } catch (caught) {
    if (caught instanceof FileProblem) return { codigo: caught.code, mensaje: caught.message, filas: [] };
    throw caught;
  }
}

export const isRefusal = (result: IntakeReport | Refusal): result is Refusal => 'mensaje' in result;
