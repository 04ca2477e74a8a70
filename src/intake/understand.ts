import type { Doubt, IntakeOptions, IntakeReport, RawTable } from './budget.ts';
import { cutsIn } from './cuts.ts';
import { explainFailure, failure, isFailure, type IntakeFailure } from './failures.ts';
import { Fates } from './fates.ts';
import { formatOf } from './formats.ts';
import { findHeading, type Heading } from './heading.ts';
import { unmerged } from './keys.ts';
import { amountNotices, badAmounts, budgetIdentity, noneCodes, severalYears } from './notices.ts';
import { withMonthsSummed } from './months.ts';
import { paddedNotices, personalNotice, rivalWords, sideNotice, unitNotice } from './file-notices.ts';
import { widened } from './pivot.ts';
import { totalDoubts } from './proofs.ts';
import { overridesBy, profileFor, profileOf, signatureOf } from './profile-columns.ts';
import { raggedRows } from './ragged.ts';
import { unitOfHeading, unitOfTitles } from './units.ts';
import { checkRates } from './published.ts';
import { bestOf } from './best.ts';
import { tablesWithin } from './tables-within.ts';
import { amountAt, datesOf, readStages, type Export } from './reading.ts';
import { recognise, type Recognised } from './recognise.ts';
import { budgetData, rateOf, totalsByPeriod, totalsByYear, totalsOver } from './report.ts';
import { leaveOutEarlierCuts, leaveOutNoise, leaveOutSums } from './select.ts';

export { explainFailure, isFailure, type IntakeFailure } from './failures.ts';

/** Told how much is done, from 0 to 1: half a million rows take seconds. */
type Told = (done: number) => void;

/** Makes sense of one table of an export, or says why it cannot. What its columns are may be known already. */
export function understand(
  original: RawTable,
  source: string,
  asked: IntakeOptions = {},
  told: Told = () => undefined,
  known?: Recognised,
): IntakeReport | IntakeFailure {
  const wide = known ? undefined : widened(original);
  const summed = known || wide ? undefined : withMonthsSummed(original);
  const table = wide ?? summed?.table ?? original;
  const heading = findHeading(table) ?? toldHeading(table, asked);
  if (!heading) return failure('noHeading', source);
  const options = withProfile(asked, heading);
  const given = exportOf(table, source, heading, options, known);
  if (!hasBudget(given)) return failure('noAmounts', source);
  const [rivals] = given.rivals;
  if (rivals) return failure('twoColumns', source, rivalWords(rivals));
  told(0.2);
  leaveOutNoise(given, titlesOver(table, heading), heading, options);
  const cut = raggedRows(table, given, heading, options);
  if (cut) return cut;
  told(0.4);
  const result = read(given, options, told);
  if (summed && !isFailure(result)) return { ...result, doubts: [summed.doubt, ...result.doubts] };
  return wide && !isFailure(result) ? { ...result, notices: [WIDENED, ...result.notices] } : result;
}

const WIDENED = {
  message:
    'El archivo da cada etapa en una fila propia: se puso cada una en su columna, y las filas se cuentan ya reunidas.',
};

export interface SheetOptions extends IntakeOptions {
  readonly sheet?: string;
}

/** The sheet asked for, or the visible one that gives most detail rows. The first failure when none does. */
export function understandTables(
  tables: readonly RawTable[],
  source: string,
  { sheet: asked, ...options }: SheetOptions = {},
  told: Told = () => undefined,
): IntakeReport | IntakeFailure {
  const sheet =
    asked ??
    (tables.some(({ name }) => name === options.profile?.sheet) ? options.profile?.sheet : undefined);
  const wanted = (
    sheet === undefined ? visible(tables) : tables.filter(({ name }) => name === sheet)
  ).flatMap(tablesWithin);
  const results = wanted.map((table, at) =>
    understand(table, source, options, (done) => {
      told((at + done) / wanted.length);
    }),
  );
  const reports = results.filter((each): each is IntakeReport => !isFailure(each));
  const best = bestOf(reports);
  if (best) return withSheet(withUnread(best, wanted, results), asked);
  return results.find(isAnswerable) ?? results[0] ?? failure('noSheet', source, sheet);
}

const visible = (tables: readonly RawTable[]): readonly RawTable[] => {
  const shown = tables.filter(({ hidden }) => !hidden);
  return shown.length > 0 ? shown : tables;
};

/** Which sheet was meant is an answer as any other, and is kept with them. */
const withSheet = (report: IntakeReport, sheet: string | undefined): IntakeReport =>
  sheet === undefined ? report : { ...report, profile: { ...report.profile, sheet } };

/** A larger table that could not be read may be the one that was meant. */
function withUnread(
  best: IntakeReport,
  tables: readonly RawTable[],
  results: readonly (IntakeReport | IntakeFailure)[],
): IntakeReport {
  const unread = results.flatMap((result, at): Doubt[] => {
    const { name, rows = [] } = tables[at] ?? { name: '' };
    if (!isFailure(result) || !ASKS.has(result.failed) || rows.length <= best.rows.read) return [];
    const because = `la hoja «${name}», que es más grande, no se leyó y se leyó «${best.sheet}»: ${explainFailure(result, 'es')}`;
    return [{ because, ...(name !== best.sheet && { sheets: [name] }) }];
  });
  return unread.length === 0 ? best : { ...best, doubts: [...unread, ...best.doubts] };
}

const ASKS = new Set<IntakeFailure['failed']>(['twoColumns', 'ragged', 'ambiguousMark', 'badAmounts']);

/** A sheet with bad amounts is the one that was meant; one without headings is just another sheet. */
const isAnswerable = (result: IntakeReport | IntakeFailure): boolean =>
  isFailure(result) && result.failed !== 'noHeading';

/** Where no heading is known: the row that a profile speaks of, or, once the person said what columns are, the first. */
function toldHeading({ rows }: RawTable, options: IntakeOptions): Heading | undefined {
  const { overrides = {}, profile, remembered = [] } = options;
  const answered = Object.values(overrides).some((concept) => concept !== null);
  const profiled = rows.slice(0, SEARCHED).findIndex((row) => {
    const texts = textsIn(row);
    if (remembered.some(({ headings }) => headings !== '' && headings === signatureOf(texts))) return true;
    return Object.values(overridesBy(profile, texts)).filter((concept) => concept !== null).length > 1;
  });
  const first = answered ? rows.findIndex((row) => row.filter((cell) => cell !== null).length > 1) : -1;
  const at = profiled < 0 ? first : profiled;
  if (at < 0) return undefined;
  const texts = textsIn(rows[at] ?? []);
  return { firstRow: at + 1, texts, levels: [texts] };
}

const SEARCHED = 60;
const textsIn = (row: RawTable['rows'][number]): string[] => row.map((cell) => String(cell ?? ''));

/** The rows above a heading. */
const titlesOver = ({ rows }: RawTable, { firstRow, levels }: Heading): RawTable['rows'] =>
  rows.slice(0, firstRow - levels.length);

function exportOf(
  table: RawTable,
  source: string,
  heading: Heading,
  options: IntakeOptions,
  known?: Recognised,
): Export {
  const below = table.rows.slice(heading.firstRow);
  const recognised = known ?? recognise(heading, below, options);
  const titles = titlesOver(table, heading);
  const rows = unmerged(below, table.merged ?? [], heading.firstRow, recognised.columns);
  return {
    ...recognised,
    ...datesOf(recognised, rows, table.rows.slice(0, heading.firstRow)),
    ...unitsOf(recognised.columns, titles, options),
    source,
    sheet: table.name,
    format: formatOf(recognised.columns),
    rows,
    sheetRow: (row) => table.sourceRows?.[heading.firstRow + row] ?? heading.firstRow + row + 1,
    fates: new Fates(rows.length),
  };
}

/** What was answered about other exports of the same kind counts as answered, save what is answered now. */
function withProfile(options: IntakeOptions, { texts }: Heading): IntakeOptions {
  const profile = profileFor(texts, options);
  if (!profile) return options;
  const people = options.people ?? profile.people;
  return { ...options, profile, ...(people !== undefined && { people }) };
}

/** What the amounts of each column are counted in, and which mark their decimals have where they do not tell. */
function unitsOf(
  columns: Export['columns'],
  titles: RawTable['rows'],
  { unit, decimal, profile }: IntakeOptions,
): Pick<Export, 'unit' | 'rulesOf'> {
  const told = unit ?? profile?.unit;
  const amounts = new Set(amountAt(columns).map(([, at]) => at));
  const ofColumn = new Map(
    columns.filter(({ at }) => amounts.has(at)).map(({ at, heading }) => [at, unitOfHeading(heading)]),
  );
  const ofFile = unitOfTitles(titles);
  const found = ofFile ?? [...ofColumn.values()].find((each) => each !== undefined);
  return {
    unit: told === undefined ? found : { times: told, evidence: 'lo indicó usted' },
    rulesOf: (at) => ({
      times: told ?? (ofColumn.get(at) ?? ofFile)?.times ?? 1,
      decimal: decimal ?? profile?.decimal,
    }),
  };
}

const SURE = 0.7;

/** Columns that were taken for something without being sure of it. */
const doubtsIn = ({ columns }: Export): readonly Doubt[] =>
  columns.flatMap(({ at, heading, concept, confidence, evidence }) =>
    concept === undefined || confidence >= SURE
      ? []
      : [{ column: { at, heading, supposed: concept }, because: evidence }],
  );

const hasBudget = ({ columns }: Export): boolean =>
  amountAt(columns).some(([stage]) => stage !== 'modificaciones');

function read(given: Export, options: IntakeOptions, told: Told): IntakeReport | IntakeFailure {
  const amounts = readStages(given);
  told(0.5);
  const values = Object.fromEntries(Object.entries(amounts).map(([stage, column]) => [stage, column.values]));
  const bad = badAmounts(given, amounts, options);
  if (bad) return bad;
  const sums = leaveOutSums(given, values);
  told(0.8);
  const cuts = cutsIn(given, values);
  const periods = cuts.accumulates ? totalsByPeriod(given, amounts) : [];
  if (cuts.accumulates) leaveOutEarlierCuts(given);
  const kept = given.fates.kept();
  if (kept.length === 0)
    return failure('noRows', given.source, options.gestion ? ` de ${options.gestion}` : '');
  const { data, withoutCode, padded } = budgetData(given, amounts);
  const rates = ratesOf(data, given);
  const totals = totalsOver(amounts, kept);
  const years = totalsByYear(given, amounts);
  return {
    data,
    sheet: given.sheet,
    columns: given.columns,
    rows: { read: given.rows.length, detail: kept.length, excluded: given.fates.exclusions(given.sheetRow) },
    totals,
    rate: years.length > 1 ? undefined : rateOf(totals),
    years,
    periods,
    rateCheck: rates?.check,
    side: given.money,
    unit: given.unit,
    proofs: sums.proofs,
    profile: profileOf(
      given.columns.map((column) => column.heading),
      options,
    ),
    doubts: [...doubtsIn(given), ...cuts.doubts, ...sums.doubts, ...totalDoubts(sums.proofs)],
    notices: [
      ...sideNotice(given),
      ...unitNotice(given),
      ...personalNotice(given),
      ...severalYears(years),
      ...cuts.notices,
      ...sums.notices,
      ...amountNotices(given, amounts),
      ...budgetIdentity(given, amounts),
      ...noneCodes(withoutCode),
      ...paddedNotices(padded),
      ...(rates?.notices ?? []),
    ],
  };
}

function ratesOf(
  { published, amounts, sourceRow }: IntakeReport['data'],
  { columns }: Export,
): ReturnType<typeof checkRates> {
  const { devengado, vigente } = amounts;
  const isThere = columns.some(({ concept }) => concept === 'avance');
  if (!published || !devengado || !vigente || !isThere) return undefined;
  return checkRates(published, devengado, vigente, (row) => sourceRow[row] ?? 0);
}
