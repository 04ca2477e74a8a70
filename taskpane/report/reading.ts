import type { IntakeOptions, IntakeReport, RawTable } from '../../src/intake/budget.ts';
import { explainFile, FileProblem, openTables } from '../../xlsx/open.ts';
import type { Pane } from '../pane.ts';
import { reportTexts as texts } from '../texts/report.ts';
import type { Source } from './draft.ts';

/** The tables of a file, whatever its format. */
export const readBytes = (bytes: Uint8Array, name: string): Promise<readonly RawTable[]> =>
  openTables(bytes, name);

/** Why a source could not be read, in the person's language. */
export const reasonIn = (pane: Pane, caught: unknown): string =>
  caught instanceof FileProblem
    ? explainFile(caught, pane.session.preferences.locale)
    : pane.t(texts.unreadable, { reason: caught instanceof Error ? caught.message : String(caught) });

const understand = (_table: RawTable, _options: IntakeOptions): IntakeReport | string => 'falta';

/** Makes it the report's source and understands it. What was answered about another source is forgotten. */
export function takeSource(pane: Pane, source: Source, intake: IntakeOptions = {}): void {
  const table = source.tables[source.at];
  const found = table && understand(table, intake);
  pane.session.report = {
    ...pane.session.report,
    source,
    intake,
    understood: typeof found === 'object' ? found : undefined,
    trouble: typeof found === 'string' ? found : undefined,
    accepted: { data: false, options: false },
  };
}
