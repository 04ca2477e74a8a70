import type { IntakeOptions, IntakeReport, RawTable } from './budget.ts';
import { failure, isFailure, type IntakeFailure } from './failures.ts';
import { Fates } from './fates.ts';
import { formatOf } from './formats.ts';
import { findHeading, type Heading } from './heading.ts';
import { unmerged } from './keys.ts';
import { amountNotices, badAmounts, budgetIdentity, noneCodes, severalYears } from './notices.ts';
import { checkRates } from './published.ts';
import { amountAt, datesOf, readStages, type Export } from './reading.ts';
import { recognise } from './recognise.ts';
import { budgetData, rateOf, totalsByPeriod, totalsByYear, totalsOver } from './report.ts';
import { leaveOutEarlierCuts, leaveOutNoise, leaveOutSums } from './select.ts';

export { explainFailure, isFailure, type IntakeFailure } from './failures.ts';

/** Told how much is done, from 0 to 1: half a million rows take seconds. */
type Told = (done: number) => void;

/** Makes sense of one table of an export, or says why it cannot. */
export function understand(
  table: RawTable,
  source: string,
  options: IntakeOptions = {},
  told: Told = () => undefined,
): IntakeReport | IntakeFailure {
  const heading = findHeading(table) ?? toldHeading(table, options);
  if (!heading) return failure('noHeading', source);
  const given = exportOf(table, source, heading, options);
  if (!hasBudget(given)) return failure('noAmounts', source);
  told(0.2);
  leaveOutNoise(given, heading, options);
  told(0.4);
  return read(given, options, told);
}

export interface SheetOptions extends IntakeOptions {
  readonly sheet?: string;
}

/** The sheet asked for, or the visible one that gives most detail rows. The first failure when none does. */
export function understandTables(
  tables: readonly RawTable[],
  source: string,
  { sheet, ...options }: SheetOptions = {},
  told: Told = () => undefined,
): IntakeReport | IntakeFailure {
  const wanted = sheet === undefined ? visible(tables) : tables.filter(({ name }) => name === sheet);
  const results = wanted.map((table, at) =>
    understand(table, source, options, (done) => {
      told((at + done) / wanted.length);
    }),
  );
  const reports = results.filter((each): each is IntakeReport => !isFailure(each));
  const best = reports.reduce<IntakeReport | undefined>(
    (a, b) => (a && a.data.rows >= b.data.rows ? a : b),
    undefined,
  );
  return best ?? results.find(isAnswerable) ?? results[0] ?? failure('noSheet', source, sheet);
}

const visible = (tables: readonly RawTable[]): readonly RawTable[] => {
  const shown = tables.filter(({ hidden }) => !hidden);
  return shown.length > 0 ? shown : tables;
};

/** A sheet with bad amounts is the one that was meant; one without headings is just another sheet. */
const isAnswerable = (result: IntakeReport | IntakeFailure): boolean =>
  isFailure(result) && result.failed !== 'noHeading';

/** When no heading is known but the person said what the columns are, the first filled row is the heading. */
function toldHeading({ rows }: RawTable, { overrides = {} }: IntakeOptions): Heading | undefined {
  const first = rows.findIndex((row) => row.filter((cell) => cell !== null).length > 1);
  if (first < 0 || Object.values(overrides).every((concept) => concept === null)) return undefined;
  const texts = (rows[first] ?? []).map((cell) => String(cell ?? ''));
  return { firstRow: first + 1, texts, levels: [texts] };
}

function exportOf(table: RawTable, source: string, heading: Heading, options: IntakeOptions): Export {
  const below = table.rows.slice(heading.firstRow);
  const recognised = recognise(heading, below, options.overrides);
  const rows = unmerged(below, table.merged ?? [], heading.firstRow, recognised.columns);
  return {
    ...recognised,
    ...datesOf(recognised, rows, table.rows.slice(0, heading.firstRow)),
    source,
    sheet: table.name,
    format: formatOf(recognised.columns),
    rows,
    sheetRow: (row) => heading.firstRow + row + 1,
    fates: new Fates(rows.length),
  };
}

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
  const periods = totalsByPeriod(given, amounts);
  leaveOutEarlierCuts(given);
  const kept = given.fates.kept();
  if (kept.length === 0)
    return failure('noRows', given.source, options.gestion ? ` de ${options.gestion}` : '');
  const { data, withoutCode } = budgetData(given, amounts);
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
    notices: [
      ...severalYears(years),
      ...sums,
      ...amountNotices(given, amounts),
      ...budgetIdentity(given, amounts),
      ...noneCodes(withoutCode),
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
