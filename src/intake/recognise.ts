import { glossary } from '../glossary.ts';
import {
  stages,
  type Concept,
  type IntakeOptions,
  type Side,
  type Stage,
  type UnderstoodColumn,
} from './budget.ts';
import { readAmounts, type Rows } from './amounts.ts';
import { isClassifier } from './reading.ts';
import { readHeading, type Guess } from './dictionary.ts';
import { isYear } from './calendar.ts';
import { repeatsHeading, type Heading } from './heading.ts';
import { numbersColumns } from './pages.ts';
import { withLooseCodes, withLooseNames } from './loose.ts';
import { partOf } from './parts.ts';
import { personalCells, personalHeading, personalEvidence, type PersonalKind } from './personal.ts';
import { overridesBy } from './profile-columns.ts';
import { sidesOf } from './sides.ts';
import { partsBefore, withChanges, withoutHalfChanges, withSurerBudget } from './identity.ts';
import { isBudgetName, provedByRate, ratesAmong } from './rates.ts';

export interface Recognised {
  readonly columns: readonly UnderstoodColumn[];
  /** Columns that tell revenue from spending, and layers of spending apart. */
  readonly side: number | undefined;
  readonly layers: readonly number[];
  /** Whether its stages are of money spent or received. */
  readonly money: Side;
  /** Columns that say they are one stage and hold different figures. */
  readonly rivals: readonly (readonly UnderstoodColumn[])[];
}

interface Candidate {
  readonly at: number;
  readonly heading: string;
  readonly guess: Guess | undefined;
  readonly personal: PersonalKind | undefined;
}

const SAMPLE = 4000;

/** Says what every column is: by the person's word, then by its heading, checked against what it holds. */
export function recognise(heading: Heading, rows: Rows, options: IntakeOptions = {}): Recognised {
  const overrides = { ...overridesBy(options.profile, heading.texts), ...options.overrides };
  const named = heading.texts.map((text, at): Candidate => {
    const guess = overrides[at] === undefined ? readHeading(text) : undefined;
    return { at, heading: text, guess, personal: undefined };
  });
  const side = named.find(({ guess }) => guess?.role === 'side')?.at;
  const sample = spendingSample(rows, side, heading);
  const money = moneyOf(named, sample);
  const guessed = money === 'ingresos' ? named.map(asIncome) : named;
  const checkedOnes = guessed.map((each) => withoutPeople(checked(each, sample), sample, overrides, options));
  const candidates = withoutRates(checkedOnes, sample);
  const winners = bestOf(candidates);
  const columns = winners.map((each) => understood(each, sample, overrides[each.at], options));
  const settled = withLooseCodes(withLooseNames(withLoneBudget(columns, winners, sample), sample), sample);
  return {
    columns: withSurerBudget(withChanges(withoutHalfChanges(settled), sample), sample),
    side,
    layers: candidates.filter(({ guess }) => guess?.role === 'layer').map(({ at }) => at),
    money,
    rivals: rivalsIn(candidates, columns, sample),
  };
}

const SPENT: readonly Stage[] = ['certificado', 'compromiso', 'pagado'];

/** A file with stages that only revenue has, and none that only spending has, is of revenue. */
function moneyOf(candidates: readonly Candidate[], sample: Rows): Side {
  const income = candidates.filter(({ guess }) => guess?.role === 'income');
  const spent = candidates.filter(
    ({ at, guess }) =>
      SPENT.some((stage) => stage === guess?.concept) && sample.some((row) => isFilled(row[at])),
  );
  return income.length > 0 && spent.length === 0 ? 'ingresos' : 'gastos';
}

const isFilled = (cell: unknown): boolean => cell !== null && cell !== undefined && cell !== '';

const asIncome = (candidate: Candidate): Candidate =>
  candidate.guess?.income === undefined
    ? candidate
    : {
        ...candidate,
        guess: {
          ...candidate.guess,
          concept: candidate.guess.income,
          evidence: `es un nombre de «${glossary[candidate.guess.income].label.es}» en ingresos`,
        },
      };

/** A column that tells of people gives up what its heading says, unless people were asked for or it was named. */
function withoutPeople(
  candidate: Candidate,
  sample: Rows,
  overrides: NonNullable<IntakeOptions['overrides']>,
  { people = false }: IntakeOptions,
): Candidate {
  if (overrides[candidate.at] !== undefined) return candidate;
  const personal =
    personalHeading(candidate.heading) ??
    (candidate.guess?.concept === undefined || candidate.guess.concept === 'unidad'
      ? personalCells(sample, candidate.at)
      : undefined);
  if (personal === undefined) return candidate;
  const guess = people ? candidate.guess : candidate.guess && { ...candidate.guess, concept: undefined };
  return { ...candidate, personal, guess };
}

/** Several columns that say one stage with one certainty, and hold different figures: only the person knows which. */
function rivalsIn(
  candidates: readonly Candidate[],
  columns: readonly UnderstoodColumn[],
  sample: Rows,
): Recognised['rivals'] {
  return stages.flatMap((stage) => {
    const winner = columns.find(({ concept }) => concept === stage);
    const own = candidates.find(({ at }) => at === winner?.at)?.guess;
    if (!winner || !own) return [];
    const rivals = candidates.filter(
      ({ at, guess }) =>
        at !== winner.at &&
        guess?.concept === stage &&
        (guess.confidence === own.confidence || guess.rank === own.rank) &&
        guess.rank < BLANK_LAST &&
        differ(sample, winner.at, at),
    );
    const found = rivals.flatMap(({ at }) => columns.filter((each) => each.at === at));
    return found.length === 0 ? [] : [[winner, ...found]];
  });
}

const differ = (sample: Rows, a: number, b: number): boolean =>
  sample.some((row) => String(row[a] ?? '') !== String(row[b] ?? ''));

/** Rows from all along the file; revenue rows fill other columns than spending rows do, and headings are none. */
function spendingSample(rows: Rows, side: number | undefined, heading: Heading): Rows {
  const every = Array.from(rows.keys());
  const told = side === undefined ? every : every.filter((row) => isFilled(rows[row]?.[side]));
  const spending = (side === undefined ? undefined : sidesOf(rows, side, told)?.spending) ?? every;
  const step = Math.max(1, Math.floor(spending.length / SAMPLE));
  return spending
    .filter((_, at) => at % step === 0)
    .map((row) => rows[row] ?? [])
    .filter((cells) => !numbersColumns(cells) && !repeatsHeading(cells, heading));
}

const isStage = (concept: Concept | undefined): boolean => stages.some((stage) => stage === concept);

const MOSTLY_TEXT = 0.9;
const BLANK_LAST = 10_000; // a column without values yields to any other of its name

/** A stage's column holds numbers: one that does not is not that stage, whatever it is called. */
function checked(candidate: Candidate, sample: Rows): Candidate {
  const { at, guess } = candidate;
  if (isClassifier(guess?.concept))
    return { ...candidate, guess: { ...guess, part: guess.part ?? partOf(sample, at) } };
  if (!guess || !isStage(guess.concept)) return candidate;
  const { bad, filled } = readAmounts(sample, at, () => true);
  const texts = [...bad.values()].filter((why) => why === 'text').length;
  if (filled === 0)
    return {
      ...candidate,
      guess: { ...guess, rank: guess.rank + BLANK_LAST, evidence: `${guess.evidence}; está vacía` },
    };
  if (texts > filled * MOSTLY_TEXT)
    return { ...candidate, guess: { ...guess, concept: undefined, evidence: 'tiene texto, no montos' } };
  const share = `${filled - texts} de ${filled} celdas son montos`;
  return { ...candidate, guess: { ...guess, evidence: `${guess.evidence}; ${share}` } };
}

/** A column named as a stage whose figures are rates is no stage. */
function withoutRates(candidates: readonly Candidate[], sample: Rows): readonly Candidate[] {
  const rates = ratesAmong(
    candidates.map(({ at, heading, guess }) => {
      return { at, heading, concept: guess?.concept, confidence: guess?.confidence ?? 1 };
    }),
    sample,
  );
  return candidates.map((each) => {
    const rate = rates.get(each.at);
    return rate && each.guess ? { ...each, guess: { ...each.guess, ...rate, concept: 'avance' } } : each;
  });
}

/** Two columns for one concept: the better name stays. A code and a name of it may both stay. */
function bestOf(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.map((candidate) => {
    const { guess } = candidate;
    if (guess?.concept === undefined) return candidate;
    const rival = candidates.find(
      (other) => other.at !== candidate.at && claims(other, guess) && beats(other, candidate),
    );
    if (!rival) return candidate;
    const { second } = guess;
    if (second !== undefined && !candidates.some(({ guess: other }) => other?.concept === second))
      return { ...candidate, guess: { ...guess, ...otherMeaning(second, rival) } };
    const evidence = `ya se tomó «${rival.heading}» como ${glossary[guess.concept].label.es}`;
    return { ...candidate, guess: { ...guess, concept: undefined, evidence } };
  });
}

/** A name of two meanings, of which another column is the first. */
const otherMeaning = (second: Stage, rival: Candidate): Partial<Guess> => ({
  concept: second,
  confidence: 0.65,
  evidence: `puede ser «${glossary[second].label.es}», porque «${rival.heading}» es lo que también podría ser`,
});

/** Of a year or a month there is one column; of anything else, a code and a name. */
const claims = ({ guess: other }: Candidate, guess: Guess): boolean =>
  other !== undefined &&
  other.concept === guess.concept &&
  (other.part === guess.part || [other.part, guess.part].includes('both') || isDate(guess.concept));

const isDate = (concept: Concept | undefined): boolean => concept === 'gestion' || concept === 'periodo';

const beats = (a: Candidate, b: Candidate): boolean => {
  const [ranked, other] = [a.guess?.rank ?? 0, b.guess?.rank ?? 0];
  return ranked < other || (ranked === other && a.at < b.at);
};

function understood(
  { at, heading, guess, personal }: Candidate,
  sample: Rows,
  told: Concept | null | undefined,
  { overrides = {}, people = false }: IntakeOptions,
): UnderstoodColumn {
  const concept = told === null ? undefined : (told ?? dated(guess?.concept, sample, at));
  const part =
    concept !== undefined && isClassifier(concept) ? (guess?.part ?? partOf(sample, at)) : undefined;
  if (told !== undefined) {
    const evidence = overrides[at] === undefined ? 'lo dice el perfil' : 'lo indicó usted';
    return { at, heading, concept, part, confidence: 1, evidence };
  }
  if (personal !== undefined) {
    const evidence = personalEvidence(personal, people);
    return { at, heading, concept, part, confidence: 1, evidence, personal };
  }
  const evidence = guess === undefined ? 'no se reconoce; no se usa' : `«${heading}» ${guess.evidence}`;
  return { at, heading, concept, part, confidence: guess?.confidence ?? 1, evidence };
}

/** A column called «Fecha» that holds years says the gestión, not the month. */
function dated(concept: Concept | undefined, sample: Rows, at: number): Concept | undefined {
  if (concept !== 'periodo') return concept;
  return sample.length > 0 && sample.every((row) => isYear(row[at])) ? 'gestion' : concept;
}

/** «Total» or «Monto» alone is a budget; «Presupuesto» beside what was spent of it is the one in force. */
function withLoneBudget(
  columns: readonly UnderstoodColumn[],
  candidates: readonly Candidate[],
  sample: Rows,
): readonly UnderstoodColumn[] {
  const lones = candidates.filter(({ guess }) => guess?.role === 'loneBudget');
  const [lone] = lones;
  if (!lone) return columns;
  if (columns.some(({ concept }) => isStage(concept)))
    return lones.length === 1 ? withBudgetSpent(columns, lone, sample) : columns;
  const parts = partsBefore(sample, lone.at);
  const evidence = parts
    ? `es la suma de las ${parts.columns} columnas anteriores en ${parts.words}; se toma como presupuesto inicial`
    : 'es la única columna de montos; se toma como presupuesto inicial';
  const confidence = parts ? 0.8 : 0.6;
  return columns.map((column) =>
    column.at === lone.at ? { ...column, concept: 'inicial', confidence, evidence } : column,
  );
}

/** The rate that a file prints may prove which budget it was measured on; without one it is asked. */
function withBudgetSpent(
  columns: readonly UnderstoodColumn[],
  { at, heading }: Candidate,
  sample: Rows,
): readonly UnderstoodColumn[] {
  const find = (concept: Concept): number | undefined => columns.find((each) => each.concept === concept)?.at;
  const spent = find('devengado') ?? find('pagado') ?? find('compromiso');
  if (
    !isBudgetName(heading) ||
    spent === undefined ||
    find('vigente') !== undefined ||
    find('inicial') !== undefined
  )
    return columns;
  const proof = provedByRate(sample, find('avance'), spent, at);
  const evidence = proof
    ? `es el presupuesto con el que se midió el avance en ${proof}`
    : 'es el único presupuesto junto a lo ejecutado; se toma como el vigente';
  return columns.map((column) =>
    column.at === at ? { ...column, concept: 'vigente', confidence: proof ? 0.9 : 0.6, evidence } : column,
  );
}
