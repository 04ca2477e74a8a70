import { classifiers, termOf, type Classifier, type IntakeReport } from '../../src/intake/budget.ts';
import { escalas, scaleNames } from '../../src/norms/escalas.ts';
import { explain, Problem } from '../../src/engine/problem.ts';
import { glossary } from '../../src/glossary.ts';
import { element } from '../dom.ts';
import type { Field } from '../fields.ts';
import { drawForm, type Fault, type Typed } from '../form.ts';
import { heading } from '../pages/heading.ts';
import type { Pane } from '../pane.ts';
import { reportTexts as texts } from '../texts/report.ts';
import { cellTyped } from '../typed.ts';
import { planReport } from './book.ts';
import { optionKinds } from './option-kinds.ts';

export function optionsStep(pane: Pane): HTMLElement {
  const { understood, typed } = pane.session.report;
  const form = drawForm(pane, {
    fields: [...plainFields(pane), ...(understood ? [groupField(pane, understood)] : []), scaleField(pane)],
    typed: understood ? { ...suggested(understood), ...typed } : typed,
    next: pane.t(texts.preview),
    changed: (now) => {
      remember(pane, now);
    },
    submit(now) {
      remember(pane, now);
      const faults = faultsIn(pane, now);
      if (faults.length > 0) return faults;
      const { report } = pane.session;
      pane.session.report = { ...report, accepted: { ...report.accepted, options: true } };
      pane.go({ page: 'informe', step: 'asi-quedara' });
      return [];
    },
  });
  return element('div', {}, ...heading(pane.t(texts.optionsTitle), pane.t(texts.optionsSays)), form.node);
}

const remember = (pane: Pane, typed: Typed): void => {
  pane.session.report = { ...pane.session.report, typed };
};

const names = Object.keys(optionKinds) as (keyof typeof optionKinds)[];

const hints = { entidad: texts.entityHint, gestion: undefined, fechaCorte: texts.cutoffHint } as const;

const plainFields = (pane: Pane): readonly Field[] =>
  names.map((name) => {
    const hint = hints[name];
    return {
      name,
      label: pane.t(glossary[name].label),
      meaning: pane.t(glossary[name].meaning),
      ...(hint ? { hint: pane.t(hint) } : {}),
    };
  });

const scaleField = (pane: Pane): Field => ({
  name: 'escala',
  label: pane.t(glossary.escala.label),
  meaning: pane.t(texts.scaleHint),
  options: scaleNames.map((name) => ({ value: name, label: pane.t(escalas[name].title) })),
});

const groupField = (pane: Pane, understood: IntakeReport): Field => ({
  name: 'clasificadores',
  label: pane.t(texts.groupBy),
  meaning: pane.t(texts.groupByHint),
  several: true,
  options: groupable(understood).map((each) => ({
    value: each,
    label: pane.t(glossary[termOf(each)].label),
  })),
});

/** Only classifiers that tell rows apart; the year and the month have sheets of their own. */
const groupable = ({ data }: IntakeReport): readonly Classifier[] =>
  classifiers.filter((each) => each !== 'gestion' && each !== 'periodo' && new Set(data.keys[each]).size > 1);

/** The export often says its own entity and year: offered, never imposed. */
function suggested({ data }: IntakeReport): Typed {
  const only = (keys: readonly string[] | undefined): string => {
    const different = new Set(keys);
    return different.size === 1 ? (keys?.[0] ?? '') : '';
  };
  return { entidad: only(data.keys.entidad), gestion: only(data.keys.gestion), escala: scaleNames[0] ?? '' };
}

/** What each answer says wrong by itself; then, with all of them right, what keeps the book from being made. */
function faultsIn(pane: Pane, typed: Typed): readonly Fault[] {
  const { locale } = pane.session.preferences;
  const wrong = names.flatMap((name) => {
    const kind = optionKinds[name];
    const value = kind.read(cellTyped(typed[name] ?? '', kind, pane.session.marks), { term: name });
    return value instanceof Problem ? [value] : [];
  });
  const plan = wrong.length > 0 ? undefined : planReport(pane);
  return [...wrong, ...(plan instanceof Problem ? [plan] : [])].map((problem) => ({
    field: problem.about,
    words: explain(problem, locale),
  }));
}
