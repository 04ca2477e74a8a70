import type { RawTable } from '../../src/intake/budget.ts';
import { explainFailure, type IntakeFailure, type IntakeFailureCode } from '../../src/intake/failures.ts';
import { button, element } from '../dom.ts';
import type { Pane } from '../pane.ts';
import { reportTexts as texts } from '../texts/report.ts';
import { correct } from './corrections.ts';
import { columnForm } from './column-form.ts';

/** Something was refused: what happened and what to do. The workbook is as it was, and says so. */
export const troubleNote = (pane: Pane, trouble: string, ...remedies: HTMLElement[]): HTMLElement =>
  element(
    'div',
    { class: 'note', role: 'alert' },
    element('p', {}, trouble),
    element('p', {}, pane.t(texts.tryAgain)),
    ...remedies,
  );

/** What a person can do here about each failure; the others are for the file's owner to cure. */
const remedies: Readonly<Partial<Record<IntakeFailureCode, (pane: Pane, table: RawTable) => HTMLElement[]>>> =
  {
    noHeading: (pane, table) => [columnForm(pane, table)],
    noAmounts: (pane, table) => [columnForm(pane, table)],
    twoColumns: (pane, table) => [columnForm(pane, table)],
  };

export function failureNodes(pane: Pane, trouble: IntakeFailure, table: RawTable | undefined): HTMLElement[] {
  const words = explainFailure(trouble, pane.session.preferences.locale);
  const marks = trouble.failed === 'ambiguousMark' ? markButtons(pane) : [];
  const leaveOut = LEFT_OUT.includes(trouble.failed) ? [leaveOutButton(pane)] : [];
  return [
    troubleNote(pane, words, ...marks, ...leaveOut),
    ...((table && remedies[trouble.failed]?.(pane, table)) ?? []),
  ];
}

/** Failures that some rows cause: without them the rest can be used. */
const LEFT_OUT: readonly IntakeFailureCode[] = ['badAmounts', 'ambiguousMark', 'ragged'];

const markButtons = (pane: Pane): HTMLElement[] =>
  ([',', '.'] as const).map((decimal) =>
    button(pane.t(decimal === ',' ? texts.commaDecimals : texts.dotDecimals), () => {
      correct(pane, { decimal });
    }),
  );

const leaveOutButton = (pane: Pane): HTMLElement =>
  button(pane.t(texts.leaveOut), () => {
    correct(pane, { leaveOutBadRows: true });
  });
