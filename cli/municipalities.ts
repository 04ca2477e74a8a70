import { basename } from 'node:path';
import { comparacionMunicipios } from '../src/books/municipios/comparacion-municipios.ts';
import type { Listed } from '../src/books/municipios/places.ts';
import { municipalitiesIn } from '../src/books/municipios/read-table.ts';
import { groupings, type GroupedBy } from '../src/books/municipios/joining.ts';
import { explain, Problem } from '../src/engine/problem.ts';
import { explainFile, FileProblem, openTables } from '../xlsx/open.ts';
import { writePlan } from '../xlsx/write.ts';
import { answersOf } from './books.ts';
import { checkOutput, readBytes, writeWhole } from './files.ts';
import { isRefusal, readExport } from './intake.ts';
import { required, UsageError, type Given } from './options.ts';

export const municipalityValues = ['poblacion', 'grupo'] as const;
export const municipalityUsage =
  '--datos nacional.xlsx [--gestion G] [--poblacion tabla.csv] [--grupo categoria|departamento|todos] [--escala MIGESTION] --salida municipios.xlsx';

/** Compares the municipalities of a national file. Gives what keeps it from it, in words. */
export async function compareMunicipalities(given: Given): Promise<string | undefined> {
  const [input, output] = [required(given, 'datos'), required(given, 'salida')];
  await checkOutput(output, input);
  const by = groupingIn(given);
  const table = await tableIn(given);
  if (typeof table === 'string') return table;
  const report = await readExport(input, given);
  if (isRefusal(report)) return report.mensaje;
  const country = await import('../src/municipio/buscar.ts');
  const plan = comparacionMunicipios({
    report,
    answers: answersOf(given),
    country,
    ...(table && { table }),
    ...(by && { by }),
  });
  if (plan instanceof Problem) return explain(plan, 'es');
  await writeWhole(output, await writePlan(plan));
  return undefined;
}

function groupingIn({ values }: Given): GroupedBy | undefined {
  const word = values.get('grupo');
  const found = groupings.find((each) => each === word);
  if (word !== undefined && !found)
    throw new UsageError(`No se puede agrupar por «${word}». Use: ${groupings.join(', ')}.`);
  return found;
}

/** The person's table of population and category; or why it cannot be used. */
export async function tableIn(given: Given): Promise<readonly Listed[] | string | undefined> {
  const path = given.values.get('poblacion');
  if (path === undefined) return undefined;
  try {
    const tables = await openTables(await readBytes(path), basename(path));
    return (
      municipalitiesIn(tables, given.values.get('gestion') ?? '') ??
      `${path} no tiene una tabla con municipio o código y población o categoría. Revise sus encabezados.`
    );
  } catch (caught) {
    if (caught instanceof FileProblem) return explainFile(caught, 'es');
    throw caught;
  }
}
