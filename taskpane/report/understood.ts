import type { IntakeReport } from '../../src/intake/budget.ts';
import { element } from '../dom.ts';
import type { Field } from '../fields.ts';
import { drawForm } from '../form.ts';
import type { Pane } from '../pane.ts';
import { reportTexts as texts } from '../texts/report.ts';
import { columnName, conceptOptions, overridesIn } from './column-form.ts';
import { answersNode, peopleChoice, rememberAnswers } from './answers.ts';
import { correct, tableChoice } from './corrections.ts';
import { factsOf } from './understood-facts.ts';
import { yearChoice } from './year-choice.ts';

const SURE = 0.7;

/** What was understood of the source, with a question for every column that is not sure. */
export function understoodForm(pane: Pane): HTMLElement {
  const { understood } = pane.session.report;
  const choice = tableChoice(pane);
  if (!understood) return element('div', {}, ...choice);
  const unsure = unsureColumns(pane, understood);
  const questions = unsure.map((column) => questionFor(pane, column));
  const before = [
    ...choice,
    ...yearChoice(pane, understood),
    ...factsOf(pane, understood),
    ...peopleChoice(pane, understood),
    answersNode(pane, understood),
    ...(questions.length > 0 ? [element('h2', {}, pane.t(texts.unsure))] : []),
  ];
  const answered = Object.fromEntries(unsure.map(({ at, concept }) => [columnName(at), concept ?? '']));
  return drawForm(pane, {
    before,
    fields: questions,
    typed: answered,
    next: pane.t(texts.continue),
    changed: (typed) => {
      // The year and the sheet stand in this form too, and look after themselves.
      if (questions.some(({ name }) => typed[name] !== answered[name]))
        correct(pane, { overrides: overridesIn(typed) });
    },
    submit() {
      rememberAnswers(pane, understood);
      pane.session.report = {
        ...pane.session.report,
        accepted: { ...pane.session.report.accepted, data: true },
      };
      pane.go({ page: 'informe', step: 'opciones' });
      return [];
    },
  }).node;
}

/** Columns nobody is sure of, and those the person has already answered for: an answer stays in sight. */
const unsureColumns = (pane: Pane, { columns }: IntakeReport): IntakeReport['columns'] =>
  columns.filter(
    ({ at, confidence, heading }) =>
      at in (pane.session.report.intake.overrides ?? {}) || (confidence < SURE && heading.trim() !== ''),
  );

function questionFor(pane: Pane, { at, heading, evidence }: IntakeReport['columns'][number]): Field {
  return {
    name: columnName(at),
    label: heading.trim() === '' ? pane.t(texts.column, { at: at + 1 }) : heading,
    meaning: evidence,
    options: conceptOptions(pane),
  };
}
