import type { Panel, Row } from '../../src/books/guided/spec.ts';
import { button, element } from '../dom.ts';
import { drawForm, type Fault, type Typed } from '../form.ts';
import { heading } from '../pages/heading.ts';
import type { Pane } from '../pane.ts';
import { guidedTexts as texts } from '../texts/guided.ts';
import { attempt } from '../work.ts';
import { actionNodes, refusedNotes } from './action.ts';
import { readAnswers } from './answers.ts';
import { askingOf, fieldsOf, typedFrom } from './asked.ts';
import { clashNotes } from './clashes.ts';
import { directoryNode } from './directory.ts';
import { PREVIEW, type GuideStep } from './guide.ts';
import { standingRows } from './merge.ts';
import type { Way } from './page.ts';
import { previousNode } from './previous.ts';
import { sampleNode } from './sample.ts';
import { draftOf, editRows, hasEdits, keepTyped, sheetOf, titleOf, type Sitting } from './session.ts';
import { paperLinks } from './papers/links.ts';
import { panelsIn } from './steps.ts';
import { tableNode } from './table-node.ts';

/** What a step asks for: its facts as fields, its tables as lists, and one button that goes on. */
export function stepNodes(pane: Pane, sitting: Sitting, way: Way): readonly HTMLElement[] {
  const { step } = way.here;
  if (!step) return [];
  return [
    ...heading(pane.t(step.title), pane.t(step.says)),
    ...clashNotes(pane, sitting),
    ...refusedNotes(pane, sitting),
    ...actionNodes(pane, sitting, step),
    stepForm(pane, sitting, way, step),
    ...paperLinks(pane, sitting, step),
    ...(way.places[0] === way.here
      ? [...previousNode(pane, sitting), ...directoryNode(pane, sitting), ...sampleNode(pane, sitting)]
      : []),
  ];
}

function stepForm(pane: Pane, sitting: Sitting, way: Way, step: GuideStep): HTMLElement {
  const { id } = sitting.guide;
  const panels = panelsIn(sitting, step);
  const facts = panels.filter(({ kind }) => kind === 'facts');
  const [first] = panels;
  const next = () => nextOf(pane, sitting, way);
  const relabel = (): void => {
    form.next.textContent = labelOf(pane, next());
  };
  const form = drawForm(pane, {
    fields: facts.flatMap((panel) => fieldsOf(pane, sitting, askingOf(panel), rowOf(sitting, panel))),
    typed: typedIn(pane, sitting, step, facts),
    next: labelOf(pane, next()),
    arrange: (fields) => arranged(pane, sitting, { step, panels, fields, changed: relabel }),
    ...(sitting.standing.isBuilt && first && { beside: sheetLink(pane, sheetOf(sitting, first)) }),
    changed(typed) {
      const faulty = take(pane, sitting, facts, typed).filter(({ field }) => typed[field] !== '');
      const half = faulty.map(({ field }) => [field, typed[field] ?? '']);
      keepTyped(pane, id, step.id, Object.fromEntries(half) as Typed);
      relabel();
    },
    submit(typed) {
      const faults = take(pane, sitting, facts, typed);
      if (faults.length > 0) return faults;
      keepTyped(pane, id, step.id);
      way.go(next());
      return [];
    },
  });
  return form.node;
}

const rowOf = ({ state }: Sitting, panel: Panel): Row => standingRows(state, panel)[0] ?? {};

const typedIn = (pane: Pane, sitting: Sitting, step: GuideStep, facts: readonly Panel[]): Typed =>
  Object.assign(
    {},
    ...facts.map((panel) => typedFrom(pane, askingOf(panel), rowOf(sitting, panel))),
    draftOf(pane, sitting.guide.id).typed[step.id],
  ) as Typed;

/** All that can be read is taken as it is typed: leaving the step loses nothing. */
const take = (pane: Pane, sitting: Sitting, facts: readonly Panel[], typed: Typed): readonly Fault[] =>
  facts.flatMap((panel) => {
    const { row, faults } = readAnswers(pane, sitting, askingOf(panel), typed, rowOf(sitting, panel));
    editRows(pane, sitting, panel, [row]);
    return faults;
  });

interface Body {
  readonly step: GuideStep;
  readonly panels: readonly Panel[];
  readonly fields: readonly HTMLElement[];
  readonly changed: () => void;
}

/** The panels in their order. Only the first table is unfolded: the smallest pane has no room for more. */
function arranged(pane: Pane, sitting: Sitting, { step, panels, fields, changed }: Body): HTMLElement[] {
  const left = [...fields];
  const first = panels.find(({ kind }) => kind === 'table');
  return panels.flatMap((panel) => {
    if (panel.kind === 'table')
      return [tableNode({ pane, sitting, step: step.id, panel, changed, isFolded: panel !== first })];
    const own = left.splice(0, askingOf(panel).asked.length);
    return panels.length === 1 ? own : [element('h2', {}, titleOf(sitting, panel)), ...own];
  });
}

/** The preview, once the book is there and something in it would change; otherwise the next step. */
function nextOf(pane: Pane, { guide, standing }: Sitting, { places, here }: Way): string {
  const next = places[places.indexOf(here) + 1];
  return (standing.isBuilt && hasEdits(pane, guide.id)) || next?.isOpen !== true ? PREVIEW : next.id;
}

const labelOf = (pane: Pane, next: string): string =>
  pane.t(next === PREVIEW ? texts.toPreview : texts.continue);

/** The sheet itself, where large tables are filled. */
const sheetLink = (pane: Pane, sheet: string): HTMLElement =>
  button(
    pane.t(texts.seeSheet),
    () => {
      void attempt(pane, pane.t(texts.seeSheet), () => pane.workbook.show(sheet));
    },
    { class: 'link' },
  );
