import { guidedPlan } from '../../src/books/guided/guided-plan.ts';
import type { GuidedState } from '../../src/books/guided/spec.ts';
import { isFormula, type PlanCell } from '../../src/books/plan.ts';
import { withSheetNames } from '../../src/books/preview.ts';
import type { Text } from '../../src/engine/language.ts';
import { fill } from '../../src/engine/language.ts';
import { button, element } from '../dom.ts';
import { heading } from '../pages/heading.ts';
import type { Pane } from '../pane.ts';
import { showProposal } from '../preview/proposal.ts';
import { guidedTexts as texts } from '../texts/guided.ts';
import { previewTexts } from '../texts/preview.ts';
import type { Work } from '../workbook.ts';
import { refusedNotes } from './action.ts';
import { changesNode } from './changes.ts';
import { clashNotes } from './clashes.ts';
import type { Way } from './page.ts';
import { draftOf, forgetEdits, forgetReading, keepDraft, sitDown, type Sitting } from './session.ts';

/** The book as it would be written over what stands. Before writing it is read once more. */
export function previewNodes(pane: Pane, sitting: Sitting, way: Way): readonly HTMLElement[] {
  const title = heading(pane.t(previewTexts.previewShort));
  const clashes = clashNotes(pane, sitting);
  if (clashes.length > 0) return [...title, ...clashes];
  const body = element('div');
  const { guide, standing, book, state } = sitting;
  const before = draftOf(pane, guide.id);
  const plan = withSheetNames(guidedPlan(book, state), standing.names);
  showProposal(pane, body, {
    plan,
    existing: standing.existing,
    words: wordsOf(guide.title, standing.isBuilt),
    changes: [...refusedNotes(pane, sitting), ...(standing.isBuilt ? [changesNode(pane, sitting)] : [])],
    stillHolds: (work) => holds(pane, sitting, work),
    // A new book, even one filled from a sample, is taken up where its year begins.
    offers: nextOffer(pane, standing.isBuilt ? Object.keys(before.edits) : [], way),
    done(written) {
      forgetEdits(pane, guide.id);
      forgetReading(pane, guide.id);
      pane.session.lastPlan = written;
    },
    undone() {
      keepDraft(pane, guide.id, before);
      forgetReading(pane, guide.id);
      pane.session.lastPlan = undefined;
    },
  });
  return [...title, body];
}

const titled = (text: Text, title: Text): Text => ({
  es: fill(text.es, { title: title.es }),
  en: fill(text.en, { title: title.en }),
  pt: fill(text.pt, { title: title.pt }),
});

const wordsOf = (title: Text, isBuilt: boolean) => ({
  says: isBuilt ? texts.previewChanged : texts.previewNew,
  create: titled(texts.create, title),
  update: titled(texts.update, title),
  writing: texts.writing,
  written: texts.written,
});

/** Someone may have typed on the sheets while this was being looked at: then it is shown again. */
async function holds(pane: Pane, { guide, state }: Sitting, work: Work): Promise<boolean> {
  const now = await sitDown(pane, guide, work);
  const isSame = now.clashes.length === 0 && typedIn(now.state) === typedIn(state);
  if (isSame) return true;
  pane.redraw();
  pane.announce(pane.t(texts.changedMeanwhile));
  return false;
}

/** What a formula gives is worked out, not typed. */
const typedIn = ({ rows, notes }: GuidedState): string =>
  JSON.stringify([rows, notes], (_, cell: PlanCell) =>
    isFormula(cell) && 'formula' in cell ? cell.formula : cell,
  );

/** What comes after the last step of the year something was changed in; the first of the year when the book is new. */
function nextOffer(pane: Pane, edited: readonly string[], { places, here, go }: Way): readonly HTMLElement[] {
  const changed = places.filter(
    ({ step }) => step?.when === 'after' && step.panels.some((id) => edited.includes(id)),
  );
  const next = places[places.indexOf(changed.at(-1) ?? here) + 1];
  return next
    ? [
        button(pane.t(texts.next, { step: pane.t(next.title) }), () => {
          go(next.id);
        }),
      ]
    : [];
}
