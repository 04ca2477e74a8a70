import type { Text } from '../../engine/language.ts';
import { classifiers, stages, type BudgetData, type Classifier, type Stage } from '../../intake/budget.ts';
import type { IntakeReport } from '../../intake/budget.ts';
import type { ScaleName } from '../../norms/escalas.ts';
import { currencies, usualScale } from '../ejecucion/draft.ts';
import { dataAt, type DataAt } from '../ejecucion/datos.ts';
import { bookScale, type BookScale } from '../ejecucion/levels.ts';
import { labelsOf, ofGestion, onlyRows } from '../ejecucion/figures.ts';
import type { Joining } from '../municipios/joining.ts';
import { matchedBy, type Matched } from './matching.ts';

/** What a comparison is made of: one file of several years, or several files. */
export interface ComparisonInput {
  readonly reports: readonly IntakeReport[];
  readonly answers: ComparisonAnswers;
  /** Population and category, for cuts that bring municipalities. */
  readonly joining?: Joining;
}

export interface ComparisonAnswers {
  readonly entidad?: string;
  readonly moneda?: string;
  /** What a row is known by; every classifier the cuts share where it is not said. */
  readonly por?: readonly Classifier[];
  /** Of the levels of the rates. */
  readonly escala?: ScaleName;
  /** The years of one file that are set side by side; all of them where it is not said. */
  readonly gestiones?: readonly string[];
}

/** Why there is no comparison, and what to do. */
export interface Cannot {
  readonly cannot: Text;
}

/** One cut: its rows in the order of their keys, and where they stand in the book. */
export interface Side {
  readonly label: string;
  readonly report: IntakeReport;
  readonly data: BudgetData;
  readonly at: DataAt;
}

/** The rows of one cut that a key has; they stand together. */
export interface Span {
  readonly first: number;
  readonly count: number;
}

export interface Entry {
  /** One for each thing it is known by. */
  readonly names: readonly string[];
  readonly codes: readonly string[];
  /** One for each cut; undefined where the key is not there. */
  readonly spans: readonly (Span | undefined)[];
}

export interface Comparison {
  readonly sides: readonly Side[];
  readonly matched: readonly Matched[];
  readonly entries: readonly Entry[];
  /** In every cut. */
  readonly stages: readonly Stage[];
  /** In some of them. */
  readonly someStages: readonly Stage[];
  /** What is set against what: the budget and what was executed, or one of them. */
  readonly measured: readonly Stage[];
  readonly scale: BookScale;
  readonly moneda: string;
  readonly footer: string;
}

const FEWEST = 2;
const MOST = 6;

export const isCannot = (found: object): found is Cannot => 'cannot' in found;

export function comparisonOf({ reports, answers }: ComparisonInput): Comparison | Cannot {
  const cuts = cutsOf(reports, answers);
  if (isCannot(cuts)) return cuts;
  const data = cuts.map((cut) => cut.data);
  const by = keysOf(data, answers);
  if (by.length === 0) return noKey;
  const shared = stages.filter((stage) => data.every(({ amounts }) => amounts[stage]));
  const measured = measuredIn(shared);
  if (measured.length === 0) return noStage;
  const matched = by.map((each) => matchedBy(each, data));
  const { entries, orders } = entriesOf(data, matched);
  const [first] = data;
  return {
    sides: cuts.map((cut, at) => sideOf(cut, orders[at] ?? [], at)),
    matched,
    entries,
    stages: shared,
    someStages: stages.filter((stage) => data.some(({ amounts }) => amounts[stage])),
    measured,
    scale: bookScale(answers.escala ?? usualScale),
    moneda: answers.moneda ?? currencies[first?.country ?? 'otro'],
    footer: [answers.entidad ?? '', cuts.map(({ label }) => label).join(' · ')]
      .filter((each) => each !== '')
      .join(' · '),
  };
}

interface Cut {
  readonly label: string;
  readonly report: IntakeReport;
  readonly data: BudgetData;
}

const yearsIn = ({ keys }: BudgetData): readonly string[] =>
  [...new Set(keys.gestion)].filter((year) => year !== '').sort();

/** One file gives a cut for each of its years; several files, one each. */
function cutsOf(reports: readonly IntakeReport[], { gestiones }: ComparisonAnswers): readonly Cut[] | Cannot {
  const [only, ...others] = reports;
  if (new Set(reports.map(({ side }) => side)).size > 1) return twoSides;
  if (!only || others.length > 0) return tooFewOrMany(reports.length) ?? ofFiles(reports);
  const there = yearsIn(only.data);
  const wanted = gestiones ?? there;
  const missing = wanted.filter((year) => !there.includes(year));
  if (missing.length > 0) return noYear(missing, there);
  return (
    tooFewOrMany(wanted.length) ??
    wanted.map((year) => ({ label: year, report: only, data: ofGestion(only.data, year) }))
  );
}

const LONGEST_LABEL = 28;

function ofFiles(reports: readonly IntakeReport[]): readonly Cut[] | Cannot {
  const years = reports.map(({ data }) => yearsIn(data));
  const single = years.every((each) => each.length === 1);
  const [first = []] = years;
  if (!single && years.some((each) => each.join() !== first.join())) return otherYears(years);
  const byYear = years.map(([year = '']) => year);
  const files = reports.map(({ data }) => data.source.replace(/\.[^.]+$/, ''));
  const clear = (labels: readonly string[]): boolean =>
    new Set(labels).size === labels.length && labels.every((each) => each.length <= LONGEST_LABEL);
  const labels =
    single && clear(byYear) ? byYear : clear(files) ? files : files.map((_, at) => `Corte ${String(at + 1)}`);
  return reports.map((report, at) => ({ label: labels[at] ?? '', report, data: report.data }));
}

/** Years are part of the key only where every cut holds several. */
function keysOf(data: readonly BudgetData[], { por }: ComparisonAnswers): readonly Classifier[] {
  const manyYears = data.every((each) => yearsIn(each).length > 1);
  return classifiers.filter(
    (each) =>
      data.every(({ keys }) => keys[each]) &&
      (each === 'gestion' ? manyYears : each !== 'periodo' && (por?.includes(each) ?? true)),
  );
}

const measuredIn = (shared: readonly Stage[]): readonly Stage[] => {
  const first = (...wanted: readonly Stage[]): readonly Stage[] =>
    wanted.filter((stage) => shared.includes(stage)).slice(0, 1);
  return [...first('vigente', 'inicial'), ...first('devengado', 'pagado', 'compromiso')];
};

interface Gathered {
  readonly rows: readonly (readonly number[])[];
}

function entriesOf(
  data: readonly BudgetData[],
  matched: readonly Matched[],
): { readonly entries: readonly Entry[]; readonly orders: readonly (readonly number[])[] } {
  const gathered = new Map<string, { rows: number[][] }>();
  for (const [side, { rows }] of data.entries())
    for (let row = 0; row < rows; row++) {
      const key = matched.map(({ keys }) => keys[side]?.[row] ?? '').join('\u0001');
      const found = gathered.get(key) ?? { rows: data.map(() => []) };
      found.rows[side]?.push(row);
      gathered.set(key, found);
    }
  const sorted = [...gathered].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, each]) => each);
  const names = data.map((each) => matched.map(({ classifier }) => labelsOf(each, classifier)));
  const next = data.map(() => 0);
  const entries = sorted.map((each): Entry => ({
    ...namedBy(each, data, names, matched),
    spans: each.rows.map((rows, side): Span | undefined => {
      const first = next[side] ?? 0;
      next[side] = first + rows.length;
      return rows.length === 0 ? undefined : { first, count: rows.length };
    }),
  }));
  return { entries, orders: data.map((_, side) => sorted.flatMap(({ rows }) => rows[side] ?? [])) };
}

/** As the last cut that has it writes it. */
function namedBy(
  { rows }: Gathered,
  data: readonly BudgetData[],
  names: readonly (readonly (readonly string[])[])[],
  matched: readonly Matched[],
): Pick<Entry, 'names' | 'codes'> {
  const side = rows.reduce((last, each, at) => (each.length > 0 ? at : last), 0);
  const row = rows[side]?.[0] ?? 0;
  return {
    names: names[side]?.map((labels) => labels[row] ?? '') ?? [],
    codes: matched.map(({ classifier }) => data[side]?.codes?.[classifier]?.[row]?.trim() ?? ''),
  };
}

function sideOf({ label, report, data }: Cut, order: readonly number[], at: number): Side {
  const sorted = onlyRows(data, order);
  const sheet = `Datos del corte ${String(at + 1)}`;
  return { label, report, data: sorted, at: dataAt({ data: sorted, footer: label }, sheet) };
}

const tooFewOrMany = (count: number): Cannot | undefined =>
  count < FEWEST ? tooFew : count > MOST ? tooMany : undefined;

const tooFew: Cannot = {
  cannot: {
    es: 'Para comparar hacen falta dos cortes: elija otro archivo, o uno que traiga varias gestiones.',
    en: 'Comparing takes two cuts: choose another file, or one that brings several years.',
    pt: 'Para comparar são necessários dois cortes: escolha outro arquivo, ou um que traga vários exercícios.',
  },
};
const tooMany: Cannot = {
  cannot: {
    es: `Se comparan hasta ${String(MOST)} cortes a la vez: elija cuáles.`,
    en: `Up to ${String(MOST)} cuts are compared at a time: choose which.`,
    pt: `Comparam-se até ${String(MOST)} cortes por vez: escolha quais.`,
  },
};
const twoSides: Cannot = {
  cannot: {
    es: 'Un archivo es de gastos y otro de ingresos: elija dos del mismo lado.',
    en: 'One file is of spending and another of revenue: choose two of the same side.',
    pt: 'Um arquivo é de despesas e outro de receitas: escolha dois do mesmo lado.',
  },
};
const noKey: Cannot = {
  cannot: {
    es: 'Los cortes no comparten ninguna columna por la que emparejar sus filas (programa, municipio, objeto…). Revise qué reconoció cada uno.',
    en: 'The cuts share no column by which to match their rows (programme, municipality, object…). Check what was recognised in each.',
    pt: 'Os cortes não têm em comum nenhuma coluna para emparelhar suas linhas (programa, município, objeto…). Revise o que cada um reconheceu.',
  },
};
const noStage: Cannot = {
  cannot: {
    es: 'Los cortes no comparten ninguna etapa (vigente, devengado…). Revise qué columnas reconoció cada uno.',
    en: 'The cuts share no stage (in force, accrued…). Check which columns were recognised in each.',
    pt: 'Os cortes não têm em comum nenhuma etapa (vigente, liquidado…). Revise as colunas que cada um reconheceu.',
  },
};
const noYear = (missing: readonly string[], there: readonly string[]): Cannot => ({
  cannot: {
    es: `El archivo no trae ${missing.join(', ')}; trae ${there.join(', ') || 'una sola gestión'}.`,
    en: `The file does not bring ${missing.join(', ')}; it brings ${there.join(', ') || 'one year'}.`,
    pt: `O arquivo não traz ${missing.join(', ')}; traz ${there.join(', ') || 'um só exercício'}.`,
  },
});
function otherYears(years: readonly (readonly string[])[]): Cannot {
  const said = years.map((each) => each.join(', ') || '—').join(' | ');
  return {
    cannot: {
      es: `Los archivos traen gestiones distintas (${said}): elija una con la que se comparen.`,
      en: `The files bring different years (${said}): choose one to compare them by.`,
      pt: `Os arquivos trazem exercícios diferentes (${said}): escolha um para compará-los.`,
    },
  };
}
