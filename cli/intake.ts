import type { Classifier, IntakeReport } from '../src/intake/budget.ts';
import { describeTables, type Description } from '../src/intake/describe.ts';
import { explainFailure, isFailure, understandTables, type SheetOptions } from '../src/intake/understand.ts';
import { understandFolded } from '../xlsx/fold/fold.ts';
import { FileProblem } from '../xlsx/open.ts';
import { openSource } from '../xlsx/stream.ts';
import { optionsFrom, overridesFrom } from './intake-options.ts';
import { UsageError, type Given } from './options.ts';
import { fileSource, terminalProgress } from './source.ts';

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
export async function readExport(
  path: string,
  given: Given,
  by?: readonly Classifier[],
): Promise<IntakeReport | Refusal> {
  const source = await fileSource(path);
  const { name } = source;
  const answered = await optionsFrom(given);
  const progress = terminalProgress(`Leyendo ${name}`);
  try {
    const tables = await openSource(source, {
      told: (done) => {
        progress.told(done * READ_SHARE);
      },
    }).catch((caught: unknown) => {
      if (by && caught instanceof FileProblem && caught.code === 'tooManyRows') return undefined;
      throw caught;
    });
    const overrides = tables && overridesFrom(given, tables);
    const options = { ...answered, ...(overrides && { overrides }) };
    const result = tables
      ? understandTables(tables, name, options, (done) => {
          progress.told(READ_SHARE + done * (1 - READ_SHARE));
        })
      : await understandFolded(source, by ?? [], foldOptions(answered, given), {
          told: (done) => {
            progress.told(done);
          },
          mostRows: MOST_FOLDED,
        });
    if (!isFailure(result)) return result;
    const refusal = { codigo: result.failed, mensaje: explainFailure(result, 'es'), filas: result.rows };
    const isOther = result.failed === 'noHeading' || result.failed === 'noAmounts';
    const table = isOther && tables ? describeTables(tables) : undefined;
    return table ? { ...refusal, table } : refusal;
  } catch (caught) {
    if (caught instanceof FileProblem) return { codigo: caught.code, mensaje: caught.message, filas: [] };
    throw caught;
  } finally {
    progress.end();
  }
}

const MOST_FOLDED = 4_000_000; // rows brought together that a process holds in some 2 GB

/** The headings of a file of this size are not at hand before it is read: its columns are told by their letters. */
function foldOptions(answered: SheetOptions, given: Given): SheetOptions {
  const said = given.values.get('columnas');
  if (said === undefined) return answered;
  if (!/^\s*[A-Za-z]{1,3}\s*=[^,]+(?:,\s*[A-Za-z]{1,3}\s*=[^,]+)*$/.test(said))
    throw new UsageError(
      'En un archivo con más filas que una hoja, diga las columnas por su letra: C=vigente.',
    );
  const overrides = overridesFrom(given, []);
  return { ...answered, ...(overrides && { overrides }) };
}

const READ_SHARE = 0.4; // of the time: reading, before understanding

export const isRefusal = (result: IntakeReport | Refusal): result is Refusal => 'mensaje' in result;
