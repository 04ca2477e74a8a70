import { Problem } from '../../engine/problem.ts';
import { dayOf, saidDay } from '../../engine/reading.ts';
import { glossary } from '../../glossary.ts';
import type { BudgetData, Classifier, Country, IntakeReport, Stage } from '../../intake/budget.ts';
import type { ScaleName } from '../../norms/escalas.ts';
import type { Answers, ReportInput } from './answers.ts';
import { ofGestion } from './figures.ts';
import { bookScale, type BookScale } from './levels.ts';

/** Everything the sheets of a report are written from. */
export interface Draft {
  readonly report: IntakeReport;
  /** The rows of the gestión reported on. */
  readonly data: BudgetData;
  readonly scale: BookScale;
  readonly entidad: string;
  readonly gestion: string;
  readonly fechaCorte: number | undefined;
  readonly moneda: string;
  readonly budget: Stage;
  readonly spent: Stage;
  readonly classifiers: readonly Classifier[];
  readonly footer: string;
}

export const labelOf = (word: Stage | Classifier): string => glossary[word].label.es;

/** Row of every sheet, from 0, where its table's heading stands: title, explanation and a blank line go before. */
export const HEADING = 3;
export const FIRST = HEADING + 1;

export const currencies: Readonly<Record<Country, string>> = {
  bolivia: 'Bs',
  peru: 'S/',
  colombia: '$',
  ecuador: 'USD',
  chile: '$',
  argentina: '$',
  mexico: '$',
  brasil: 'R$',
  venezuela: 'Bs.',
  guatemala: 'Q',
  dominicana: 'RD$',
  espana: '€',
  otro: '',
};

export const usualScale: ScaleName = 'MIGESTION';
const usualClassifiers: readonly Classifier[] = [
  'programa',
  'municipio',
  'departamento',
  'fuente',
  'unidad',
  'objeto',
  'cuenta',
  'funcion',
  'entidad',
  'proyecto',
];
const USUAL_SHEETS = 3;

/** The report's data and decisions, settled; or what is missing to make it. */
export function draftOf({ report, answers }: ReportInput): Draft | Problem {
  const { denominador: budget = 'vigente', ejecutado: spent = 'devengado' } = answers;
  for (const stage of [budget, spent]) if (!report.data.amounts[stage]) return new Problem('missing', stage);
  const gestion = chosenGestion(report.data, answers);
  if (gestion instanceof Problem) return gestion;
  const data = ofGestion(report.data, gestion);
  if (data.rows === 0) return new Problem('empty', 'presupuesto');
  const entidad = answers.entidad ?? only(data.keys.entidad) ?? only(data.keys.municipio) ?? '';
  const named = [entidad, gestion === '' ? '' : `Gestión ${gestion}`].filter((each) => each !== '');
  return {
    report,
    data,
    scale: bookScale(answers.escala ?? usualScale),
    entidad,
    gestion,
    fechaCorte: answers.fechaCorte,
    moneda: answers.moneda ?? currencies[data.country],
    budget,
    spent,
    classifiers: chosenClassifiers(data, answers),
    footer: named.length > 0 ? named.join(' · ') : data.source,
  };
}

const different = (keys: readonly string[] = []): readonly string[] => [
  ...new Set(keys.filter((key) => key !== '')),
];

const only = (keys: readonly string[] | undefined): string | undefined => {
  const [first, ...others] = different(keys);
  return others.length === 0 ? first : undefined;
};

/** Years are never mixed: with several, one must be chosen. */
function chosenGestion({ keys }: BudgetData, { gestion }: Answers): string | Problem {
  const years = different(keys.gestion);
  if (gestion === undefined || gestion === '')
    return years.length > 1 ? new Problem('ambiguous', 'gestion', {}, years.join(', ')) : (years[0] ?? '');
  if (years.length > 0 && !years.includes(gestion)) return new Problem('notFound', 'gestion', {}, gestion);
  return gestion;
}

function chosenClassifiers({ keys }: BudgetData, { clasificadores }: Answers): readonly Classifier[] {
  const there = (each: Classifier): boolean => keys[each] !== undefined;
  if (clasificadores) return clasificadores.filter(there);
  return usualClassifiers
    .filter((each) => there(each) && different(keys[each]).length > 1)
    .slice(0, USUAL_SHEETS);
}

/** «GAM de Prueba · Gestión 2024 · al 30/06/2024 · montos en Bs». */
export function explanationOf({ footer, fechaCorte, moneda }: Draft): string {
  const cut = fechaCorte === undefined ? [] : [`al ${saidDay(dayOf(fechaCorte))}`];
  const unit = moneda === '' ? [] : [`montos en ${moneda}`];
  return [footer, ...cut, ...unit].join(' · ');
}
