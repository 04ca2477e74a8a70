import { classifiers, type Classifier, type IntakeReport } from '../src/intake/budget.ts';
import { scaleNames, type ScaleName } from '../src/norms/escalas.ts';
import { explain, Problem } from '../src/engine/problem.ts';
import { fold, readDate } from '../src/engine/reading.ts';
import { informeEjecucion, type Answers } from '../src/books/ejecucion/informe-ejecucion.ts';
import { writePlan } from '../xlsx/write.ts';
import { writeWhole } from './files.ts';
import { UsageError, type Given } from './options.ts';

export const answerValues = ['entidad', 'fecha-corte', 'moneda', 'clasificadores', 'escala'] as const;
export const answerUsage =
  '[--entidad E] [--fecha-corte AAAA-MM-DD] [--moneda M] [--clasificadores programa,fuente] [--escala MIGESTION]';

export function answersOf({ values }: Given): Answers {
  const [gestion, entidad, moneda] = ['gestion', 'entidad', 'moneda'].map((name) => values.get(name));
  const [cut, by] = [values.get('fecha-corte'), values.get('clasificadores')];
  return {
    ...(gestion !== undefined && { gestion }),
    ...(entidad !== undefined && { entidad }),
    ...(moneda !== undefined && { moneda }),
    ...(cut !== undefined && { fechaCorte: dayIn(cut) }),
    ...scaleIn(values),
    ...(by !== undefined && { clasificadores: by.split(',').map(classifierNamed) }),
  };
}

/** The scale that was asked for, by its name in formulas. */
export function scaleIn(values: Given['values']): { readonly escala?: ScaleName } {
  const word = values.get('escala');
  if (word === undefined) return {};
  const escala = scaleNames.find((each) => fold(each) === fold(word));
  if (escala) return { escala };
  throw new UsageError(`No hay una escala «${word}». Las que hay: ${scaleNames.join(', ')}.`);
}

function dayIn(text: string): number {
  const day = readDate(text);
  if (day === undefined) throw new UsageError(`«${text}» no es una fecha; escríbala AAAA-MM-DD.`);
  return day;
}

export function classifierNamed(word: string): Classifier {
  const found = classifiers.find((each) => each === word.trim().toLowerCase());
  if (found) return found;
  throw new UsageError(`No se puede clasificar por «${word}». Use: ${classifiers.join(', ')}.`);
}

/** Writes the execution report of an understood export. Gives what is missing, in words, when it cannot. */
export async function writeReport(
  report: IntakeReport,
  given: Given,
  output: string,
): Promise<string | undefined> {
  const plan = informeEjecucion({ report, answers: answersOf(given) });
  if (plan instanceof Problem) return explain(plan, 'es');
  await writeWhole(output, await writePlan(plan));
  return undefined;
}
