import { comparacion, isCannot, type ComparisonAnswers } from '../src/books/comparacion/comparacion.ts';
import type { IntakeReport } from '../src/intake/budget.ts';
import { writePlan } from '../xlsx/write.ts';
import { classifierNamed, scaleIn } from './books.ts';
import { checkOutput, writeWhole } from './files.ts';
import { isRefusal, readExport } from './intake.ts';
import { tableIn } from './municipalities.ts';
import { required, type Given } from './options.ts';

export const comparisonValues = ['con', 'por', 'gestiones'] as const;
export const comparisonUsage =
  '--datos A.xlsx [--con B.xlsx,C.xlsx] --salida comparacion.xlsx [--gestiones 2024,2025] [--por municipio,programa] [--escala MIGESTION] [--poblacion tabla.csv]';

const listed = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** Compares the cuts of several files, or the years of one. Gives what keeps it from it, in words. */
export async function compareFiles(given: Given): Promise<string | undefined> {
  const output = required(given, 'salida');
  const inputs = [required(given, 'datos'), ...listed(given.values.get('con'))];
  for (const input of inputs) await checkOutput(output, input);
  const table = await tableIn(given);
  if (typeof table === 'string') return table;
  const reports: IntakeReport[] = [];
  for (const input of inputs) {
    const found = await readExport(input, given);
    if (isRefusal(found)) return `${input}: ${found.mensaje}`;
    reports.push(found);
  }
  const country = await import('../src/municipio/buscar.ts');
  const joining = { country, ...(table && { table }) };
  const plan = comparacion({ reports, answers: answersOf(given), joining });
  if (isCannot(plan)) return plan.cannot.es;
  await writeWhole(output, await writePlan(plan));
  return undefined;
}

function answersOf({ values }: Given): ComparisonAnswers {
  const [entidad, moneda] = [values.get('entidad'), values.get('moneda')];
  const [por, gestiones] = [listed(values.get('por')), listed(values.get('gestiones'))];
  return {
    ...(entidad !== undefined && { entidad }),
    ...(moneda !== undefined && { moneda }),
    ...scaleIn(values),
    ...(por.length > 0 && { por: por.map(classifierNamed) }),
    ...(gestiones.length > 0 && { gestiones }),
  };
}
