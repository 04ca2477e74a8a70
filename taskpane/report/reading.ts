import type { IntakeOptions } from '../../src/intake/budget.ts';
import { isFailure } from '../../src/intake/understand.ts';
import { explainFile, FileProblem } from '../../xlsx/file-problem.ts';
import type { Typed } from '../form.ts';
import type { Pane } from '../pane.ts';
import { here } from '../reading/here.ts';
import type { Opened, Reader } from '../reading/reader.ts';
import type { Question, Sense } from '../reading/sense.ts';
import { reportTexts as texts } from '../texts/report.ts';
import type { Work } from '../workbook.ts';
import type { Source } from './draft.ts';

/** How sources are read: as the page that mounted the pane prefers. */
export const readerOf = ({ options: { reader = here } }: Pane): Reader => reader;

/** Why a source could not be read, in the person's language. */
export const reasonIn = (pane: Pane, caught: unknown): string =>
  caught instanceof FileProblem
    ? explainFile(caught, pane.session.preferences.locale)
    : pane.t(texts.unreadable, { reason: caught instanceof Error ? caught.message : String(caught) });

/** Makes sense of a source, saying meanwhile what is being done. */
export const understandIn = (pane: Pane, opened: Opened, question: Question, work: Work): Promise<Sense> => {
  const doing = pane.t(texts.understanding, { name: opened.name });
  const { profiles = [] } = pane.session.preferences;
  const intake = profiles.length === 0 ? question.intake : { ...question.intake, remembered: profiles };
  return opened.understand(
    { ...question, intake },
    { ...work, onProgress: (done) => work.onProgress?.(done, doing) },
  );
};

/** Makes it the report's source, as understood. What was answered about another source is forgotten. */
export function takeSource(pane: Pane, source: Source, { found }: Sense, intake: IntakeOptions = {}): void {
  const understood = isFailure(found) ? undefined : found;
  const { report } = pane.session;
  const same = report.source?.opened === source.opened && report.source.at === source.at;
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
