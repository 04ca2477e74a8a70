import type { IntakeOptions, RawTable } from '../../src/intake/budget.ts';
import { isFailure, understand, understandTables } from '../../src/intake/understand.ts';
import { explainFile, FileProblem } from '../../xlsx/file-problem.ts';
import type { Typed } from '../form.ts';
import type { Pane } from '../pane.ts';
import { here } from '../reading/here.ts';
import { reportTexts as texts } from '../texts/report.ts';
import type { Work } from '../workbook.ts';
import type { Source } from './draft.ts';

/** The tables of a file, read as the page that mounted the pane prefers. */
export const readBytes = (
  { options: { readFile = here } }: Pane,
  bytes: Uint8Array,
  name: string,
  work?: Work,
): Promise<readonly RawTable[]> => readFile(bytes, name, work);

/** Why a source could not be read, in the person's language. */
export const reasonIn = (pane: Pane, caught: unknown): string =>
  caught instanceof FileProblem
    ? explainFile(caught, pane.session.preferences.locale)
    : pane.t(texts.unreadable, { reason: caught instanceof Error ? caught.message : String(caught) });

/** Makes it the report's source and understands it. What was answered about another source is forgotten. */
export function takeSource(pane: Pane, source: Source, intake: IntakeOptions = {}): void {
  const table = source.tables[source.at];
  if (!table) return;
  const found = understand(table, source.name, intake);
  const understood = isFailure(found) ? undefined : found;
  const { report } = pane.session;
  const same = report.source === source;
  const stands = same && report.intake.gestion === intake.gestion;
  pane.session.report = {
    ...report,
    source,
    intake,
    understood,
    trouble: isFailure(found) ? found : undefined,
    years:
      understood && intake.gestion === undefined
        ? understood.years.map(({ gestion }) => gestion)
        : same
          ? report.years
          : [],
    typed: stands ? report.typed : withoutYear(report.typed),
    accepted: { data: false, options: false },
  };
}

/** A year typed for other data says nothing of these. */
const withoutYear = (typed: Typed): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([name]) => name !== 'gestion'));

/** Of a file's tables, the one that gives most detail; the first with rows when none can be understood. */
export function bestTable(name: string, tables: readonly RawTable[]): number {
  const found = understandTables(tables, name);
  const best = isFailure(found) ? -1 : tables.findIndex((table) => table.name === found.sheet);
  return Math.max(0, best >= 0 ? best : tables.findIndex(({ hidden, rows }) => !hidden && rows.length > 0));
}
