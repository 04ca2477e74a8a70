import { classifiers, stages, termOf, type Concept, type IntakeReport } from '../../src/intake/budget.ts';
import { glossary } from '../../src/glossary.ts';
import { element } from '../dom.ts';
import type { Field } from '../fields.ts';
import { drawForm, type Typed } from '../form.ts';
import type { Pane } from '../pane.ts';
import { reportTexts as texts } from '../texts/report.ts';
import { columnName, correct, tableChoice } from './corrections.ts';
import { factsOf } from './understood-facts.ts';

const SURE = 0.7;
const concepts: readonly Concept[] = [...stages, ...classifiers, 'avance', 'saldo'];

/** What was understood of the source, with a question for every column that is not sure. */
export function understoodForm(pane: Pane): HTMLElement {
  const { understood } = pane.session.report;
  const choice = tableChoice(pane);
  if (!understood) return element('div', {}, ...choice);
  const unsure = unsureColumns(pane, understood);
  const questions = unsure.map((column) => questionFor(pane, column));
  const before = [
    ...choice,
    ...factsOf(pane, understood),
    ...(questions.length > 0 ? [element('h2', {}, pane.t(texts.unsure))] : []),
  ];
  return drawForm(pane, {
    before,
    fields: questions,
    typed: Object.fromEntries(unsure.map(({ at, concept }) => [columnName(at), concept ?? ''])),
    next: pane.t(texts.continue),
    changed: (typed) => {
      correct(pane, { overrides: overridesIn(typed) });
    },
    submit() {
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
    options: [
      { value: '', label: pane.t(texts.notUsed) },
      ...concepts.map((concept) => ({ value: concept, label: pane.t(glossary[termOf(concept)].label) })),
    ],
  };
}

const isConcept = (value: string): value is Concept => (concepts as readonly string[]).includes(value);

const overridesIn = (typed: Typed): Readonly<Record<number, Concept | null>> =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) => {
      const at = /^columna-(\d+)$/.exec(name)?.[1];
      return at === undefined ? [] : [[Number(at), isConcept(value) ? value : null]];
    }),
  );
