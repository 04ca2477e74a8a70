import { basename } from 'node:path';
import { fiscales, isCannot } from '../src/books/fiscales/fiscales.ts';
import { explainFile, FileProblem, openTables } from '../xlsx/open.ts';
import { writePlan } from '../xlsx/write.ts';
import { checkOutput, readBytes, writeWhole } from './files.ts';
import { tableIn } from './municipalities.ts';
import { required, type Given } from './options.ts';

export const accountsUsage =
  '--datos cuentas.xlsx [--gestion G] [--poblacion tabla.csv] --salida fiscales.xlsx';

/** The fiscal indicators of the municipalities of a table of accounts. Gives what keeps it from it, in words. */
export async function compareAccounts(given: Given): Promise<string | undefined> {
  const [input, output] = [required(given, 'datos'), required(given, 'salida')];
  await checkOutput(output, input);
  const table = await tableIn(given);
  if (typeof table === 'string') return table;
  try {
    const tables = await openTables(await readBytes(input), basename(input));
    const country = await import('../src/municipio/buscar.ts');
    const gestion = given.values.get('gestion');
    const plan = fiscales({
      tables,
      joining: { country, ...(table && { table }) },
      ...(gestion !== undefined && { gestion }),
    });
    if (isCannot(plan)) return plan.cannot.es;
    await writeWhole(output, await writePlan(plan));
    return undefined;
  } catch (caught) {
    if (caught instanceof FileProblem) return explainFile(caught, 'es');
    throw caught;
  }
}
