import { fold } from '../engine/reading.ts';
import { glossary } from '../glossary.ts';
import {
  countries,
  stages,
  type Concept,
  type RawCell,
  type Stage,
  type UnderstoodColumn,
} from './budget.ts';
import { classifierNames, layerNames, neighbourNames, stripPart } from './classifier-words.ts';
import { countryNames, countryStages, incomeWords } from './country-words.ts';
import {
  ambiguousNames,
  loneBudgetNames,
  notStages,
  rateNames,
  shortNames,
  stageNames,
} from './stage-words.ts';

/** What a heading alone says a column is. */
export interface Guess {
  readonly concept: Concept | undefined;
  readonly role?: 'side' | 'layer' | 'loneBudget' | 'income';
  /** The stage it is in a file of revenue. */
  readonly income?: Stage;
  /** What it is where another column is surely its first meaning. */
  readonly second?: Stage;
  readonly part?: UnderstoodColumn['part'];
  readonly confidence: number;
  readonly evidence: string;
  /** Its place in the dictionary: of two columns for one concept, the lower rank is the better name. */
  readonly rank: number;
}

const NOTES =
  /\((?:[a-z]|\d+|miles[^)]*|millones[^)]*|m\$|mm\$|us\$|r\$|rd\$|\$|q\.?|€|euros?|reais|dolares|quetzales|bs\.?|s\/\.?|en [^)]*|[a-z\d]{1,2}(?: ?[-+=/*] ?\(?[a-z\d]{1,2}\)?){1,9})\)|\b(?:en )?(?:bolivianos|soles|pesos)\b|\bbs\.?(?=$|\s)|s\/\.?(?=$|\s)/g;

/** Lower case, no accents, no line breaks, no notes such as «(a)», «Bs», «S/»; «Ppto.» in full. */
export const tidyHeading = (heading: RawCell): string =>
  fold(String(heading ?? '').replace(/([a-záéíóúñ])([A-ZÁÉÍÓÚÑ])/g, '$1 $2'))
    .replace(/_/g, ' ')
    .replace(NOTES, ' ')
    .replace(/[()]/g, ' ')
    .replace(/\b(?:ppto|presup|presupto|pptal)\b\.?|\bpto\b\./g, 'presupuesto')
    .replace(/[.:*]/g, ' ')
    .replace(/ [-–] /g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const knownAs = (concept: Concept, confidence: number): Omit<Guess, 'rank'> => ({
  concept,
  confidence,
  evidence: `es un nombre ${confidence >= 0.9 ? 'propio' : 'frecuente'} de «${glossary[concept].label.es}»`,
});

type Named = readonly [string, Omit<Guess, 'rank'>];
/** Of two meanings of one name the first stands. */
function ranked(entries: readonly Named[]): ReadonlyMap<string, Guess> {
  const found = new Map<string, Guess>();
  entries.forEach(([name, guess], rank) => {
    if (!found.has(name)) found.set(name, { ...guess, rank });
  });
  return found;
}

/** Names that some countries use, with which ones: that is their evidence. */
const ofCountries: readonly Named[] = stages.flatMap((stage) => {
  const users = new Map<string, string[]>();
  for (const country of countries)
    for (const name of countryStages[country]?.[stage] ?? [])
      users.set(name, [...(users.get(name) ?? []), countryNames[country]]);
  return [...users].map(([name, where]): Named => {
    const label = glossary[stage].label.es;
    const evidence = `es un nombre de «${label}» en ${where.join(', ')}`;
    return [name, { concept: stage, confidence: 0.9, evidence }];
  });
});

const ofIncome: readonly Named[] = stages.flatMap((stage) =>
  (incomeWords[stage] ?? []).map((name): Named => {
    return [
      name,
      { concept: undefined, role: 'income', income: stage, confidence: 0.9, evidence: 'es de ingresos' },
    ];
  }),
);

const known = ranked([
  ...stageNames.flatMap(({ concept, names, confidence }) =>
    names.map((name): Named => [name, knownAs(concept, confidence)]),
  ),
  ...ofCountries,
  ...stages.flatMap((stage) =>
    (shortNames[stage] ?? []).map((name): Named => [
      name,
      { concept: stage, confidence: 0.8, evidence: `es una forma corta de «${glossary[stage].label.es}»` },
    ]),
  ),
  ...ambiguousNames.map(({ name, first, second, confidence }): Named => [
    name,
    { ...knownAs(first, confidence), second },
  ]),
  ...ofIncome,
  ...rateNames.map((name): Named => [name, knownAs('avance', 0.9)]),
  ...Object.entries(notStages).map(([name, evidence]): Named => [
    name,
    { concept: undefined, confidence: 1, evidence },
  ]),
  ...Object.entries(layerNames).map(([name, role]): Named => {
    return [name, { concept: undefined, role, confidence: 0.9, evidence: 'separa clases de filas' }];
  }),
]);

const knownClassifiers = ranked(
  [...classifierNames, ...neighbourNames].flatMap(({ concept, names, part, confidence = 0.95 }) =>
    names.map((name): Named => [name, { ...knownAs(concept, confidence), part }]),
  ),
);

/** «CrÃ©dito»: letters of UTF-8 that some program read one byte at a time. */
function mended(heading: string): string {
  if (!/[ÃÂ][\u0080-\u00BF]/.test(heading)) return heading;
  const bytes = Array.from(heading, (letter) => letter.charCodeAt(0).toString(16).padStart(2, '0'));
  try {
    return decodeURIComponent(`%${bytes.join('%')}`);
  } catch {
    return heading;
  }
}

const LOST = /\uFFFD{1,2}|(?<=[a-z])\?(?=[a-z])/g;

/** «certificaci�n», «cr?dito»: the known heading that has another letter where one was lost. */
function wholeLetters(tidy: string): string {
  const letters = Array.from(tidy.replace(LOST, '\uFFFD'));
  if (!letters.includes('\uFFFD')) return tidy;
  const fits = (name: string): boolean =>
    name.length === letters.length &&
    letters.every((letter, at) => letter === '\uFFFD' || letter === name[at]);
  return [...known.keys(), ...knownClassifiers.keys()].find(fits) ?? tidy;
}

const LONGEST = 300; // letters of a heading: a longer text is none

/** What a heading says, or undefined when it says nothing we know. */
export function readHeading(heading: RawCell): Guess | undefined {
  if (typeof heading !== 'string' || heading.length > LONGEST) return undefined;
  const tidy = wholeLetters(tidyHeading(mended(heading)));
  return (
    known.get(tidy) ??
    classifierIn(tidy) ??
    balanceIn(tidy) ??
    rateIn(tidy) ??
    qualified(tidy) ??
    stageWithin(tidy) ??
    loneBudget(tidy)
  );
}

function classifierIn(tidy: string): Guess | undefined {
  const whole = knownClassifiers.get(tidy);
  if (whole) return whole;
  const { rest, part } = stripPart(tidy);
  const guess = part && knownClassifiers.get(rest);
  return guess && { ...guess, part };
}

const balanceIn = (tidy: string): Guess | undefined =>
  BALANCE.test(tidy) ? { ...knownAs('saldo', 0.9), rank: 0 } : undefined;

const BALANCE =
  /^(?:saldo|remanente|subejercicio|disponible|economia)|^a (?:liquidar|pagar|empenhar)$|\b(?:por (?:comprometer|devengar|pagar|ejecutar|ejercer|girar|certificar|obligar|recaudar|cobrar|gastar)|pendientes? de|no pagad[oa]s?|sin (?:ejecutar|comprometer))\b|^(?:apropiacion|apr|credito|presupuesto|monto) disponible$/;

/** «% Ejec. Fin.», «Porcentaje de ejecución financiera»: of what is accrued, and not of works nor of another stage. */
const RATE = /^(?:%|porcentaje|tasa|grado|nivel)|%/;
const OF_ACCRUED = /\b(?:ejec\w*|avance|dev\w*)/;
const OF_OTHER = /fisic|meta|compro|pagad|girad|certif|recaud|pobreza/;
const rateIn = (tidy: string): Guess | undefined =>
  RATE.test(tidy) && OF_ACCRUED.test(tidy) && !OF_OTHER.test(tidy)
    ? { ...knownAs('avance', 0.85), rank: RATE_RANK }
    : undefined;
const RATE_RANK = 3000; // yields to the names that are only of rates

/** «Devengado acumulado», «Empenhadas até o bimestre», «Vigente 2024», «Devengado al 30/06/2024». */
const WHOLE =
  / (?:acumulad[oa]s?|acum|anual|a la fecha|(?:a|al|hasta) (?:ene|febr|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic)[a-z]{2,9}|ate o (?:bimestre|mes|periodo|trimestre)|(?:(?:gestion|ano|ejercicio|vigencia|del?|al?) )*(?:\d{1,2} de [a-z]{3,12} (?:del? )?|\d{1,2}\/\d{1,2}\/)?(?:19|20)\d\d)$/;
/** «Devengado del mes»: a part of what is accumulated. */
const PART =
  / (?:del? (?:mes|periodo|trimestre|bimestre|semestre)|(?:en )?el (?:mes|periodo)|no (?:bimestre|mes|periodo)|mensual|mes|(?:este|presente) mes)$/;

/** A stage's name with what says up to when, or of which month. */
function qualified(tidy: string): Guess | undefined {
  const whole = tidy.replace(WHOLE, '');
  if (whole !== tidy) {
    const guess = known.get(whole) ?? qualified(whole) ?? stageWithin(whole) ?? loneBudget(whole);
    return guess && { ...guess, confidence: Math.min(guess.confidence, 0.85) };
  }
  const rest = tidy.replace(PART, '');
  const guess = rest === tidy ? undefined : (known.get(rest) ?? stageWithin(rest));
  if (guess?.concept === undefined) return undefined;
  const evidence = 'dice que es lo de un mes o período, y no lo acumulado';
  return { ...guess, confidence: 0.5, rank: PART_RANK, evidence };
}

const PART_RANK = 5000; // yields to what is accumulated, and to any other name of the stage

const LEAD =
  /^(?:(?:presupuesto|monto|importe|total|gasto|egreso|valor|ejecucion|credito)s? (?:total |presupuestari[oa]s? )?(?:de )?){1,2}/;
const STRONG = new Set([
  'vigente',
  'comprometido',
  'compromiso',
  'devengado',
  'pagado',
  'girado',
  'preventivo',
  'obligaciones',
  'ejecutado',
  'causado',
  'codificado',
  'liquidado',
  'empenhado',
]);

/** «Monto devengado», «Devengado a junio»: a stage's name among other words. */
function stageWithin(tidy: string): Guess | undefined {
  const led = known.get(tidy.replace(LEAD, ''));
  if (led?.concept) return { ...led, confidence: Math.min(led.confidence, 0.85) };
  const strong = tidy.includes('%') ? [] : tidy.split(' ').filter((word) => STRONG.has(word));
  const [word] = strong;
  const guess = strong.length === 1 && word !== undefined ? known.get(word) : undefined;
  return guess && { ...guess, confidence: 0.6, rank: 1000, evidence: `contiene «${word ?? ''}»` };
}

const loneBudget = (tidy: string): Guess | undefined =>
  loneBudgetNames.includes(tidy)
    ? { concept: undefined, role: 'loneBudget', confidence: 0.6, evidence: 'no se usa', rank: 2000 }
    : undefined;
