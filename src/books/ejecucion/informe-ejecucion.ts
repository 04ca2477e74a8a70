import { Problem } from '../../engine/problem.ts';
import { book } from '../build.ts';
import type { Plan } from '../plan.ts';
import type { ReportInput } from './answers.ts';
import { checksOf } from './checks.ts';
import { clasificador } from './clasificador.ts';
import { comprobaciones } from './comprobaciones.ts';
import { weightAndExecution } from './cuadrante.ts';
import { dataAt, datos } from './datos.ts';
import { draftOf } from './draft.ts';
import { etapas } from './etapas.ts';
import { curveOf, mensual } from './mensual.ts';
import { outliers, outliersIn } from './outliers.ts';
import { parametros } from './parametros.ts';
import { ranking } from './ranking.ts';
import { resumen } from './resumen.ts';
import { sectionOf } from './section.ts';

export type { Answers, ReportInput } from './answers.ts';

/**
 * The book «Informe de ejecución»: an understood export and a few answers become a workbook of live formulas over
 * one sheet of data. A Problem when something it cannot guess is missing: the year among several, the stage to measure.
 */
export function informeEjecucion(input: ReportInput): Plan | Problem {
  const draft = draftOf(input);
  if (draft instanceof Problem) return draft;
  const data = dataAt(draft);
  const sections = draft.classifiers.map((classifier) => sectionOf(draft, classifier));
  const checks = checksOf(draft, data, sections);
  const toRank = sections.find(({ groups }) => groups.length > 1);
  const quadrant = toRank && weightAndExecution(draft, toRank);
  const curve = curveOf(draft);
  const apart = outliersIn(sections);
  return book('ejecucion', 'Informe de ejecución', [
    resumen(draft, sections, checks),
    etapas(draft, data),
    ...sections.map((section) => clasificador(draft, data, section)),
    ...(toRank ? [ranking(draft, toRank)] : []),
    ...(quadrant ? [quadrant] : []),
    ...(apart.length > 0 ? [outliers(draft, apart)] : []),
    ...(curve ? [mensual(draft, data, curve)] : []),
    comprobaciones(draft, checks),
    parametros(draft),
    datos(draft, data),
  ]);
}
