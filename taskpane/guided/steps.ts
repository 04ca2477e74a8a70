import { keyColumn } from '../../src/books/guided/checks.ts';
import { valueOf } from '../../src/books/guided/read-guided.ts';
import type { Panel } from '../../src/books/guided/spec.ts';
import type { PlanCell } from '../../src/books/plan.ts';
import type { Text } from '../../src/engine/language.ts';
import { previewTexts } from '../texts/preview.ts';
import { askedIn } from './asked.ts';
import { PREVIEW, type GuideStep } from './guide.ts';
import { standingRows } from './merge.ts';
import type { Sitting } from './session.ts';

/** A step as the pane shows it. */
export interface Place {
  readonly id: string;
  readonly title: Text;
  readonly isDone: boolean;
  /** False while it waits for the book to be built. */
  readonly isOpen: boolean;
  /** The step itself; the preview has none of its own. */
  readonly step: GuideStep | undefined;
}

/** Steps with something to fill in or to do in this book, and the preview between preparing and the year. */
export function placesOf(sitting: Sitting, pending: boolean): readonly Place[] {
  const { guide, standing } = sitting;
  const steps = guide.steps.filter(
    (step) => (step.actions ?? []).length > 0 || panelsIn(sitting, step).length > 0,
  );
  const placed = (when: GuideStep['when']): readonly Place[] =>
    steps
      .filter((step) => step.when === when)
      .map((step) => ({
        id: step.id,
        title: step.title,
        isDone: isDone(sitting, step),
        isOpen: when === 'before' || standing.isBuilt,
        step,
      }));
  const preview: Place = {
    id: PREVIEW,
    title: previewTexts.previewShort,
    isDone: standing.isBuilt && !pending,
    isOpen: true,
    step: undefined,
  };
  return [...placed('before'), preview, ...placed('after')];
}

/** The panels of a step in which people type. */
export const panelsIn = ({ panels }: Sitting, step: GuideStep): readonly Panel[] =>
  step.panels.flatMap((id) => panels.filter((panel) => panel.id === id && askedIn(panel).length > 0));

/** Every fact that must be there is, and every table has a row. */
const isDone = (sitting: Sitting, step: GuideStep): boolean =>
  panelsIn(sitting, step).every((panel) => {
    const rows = standingRows(sitting.state, panel);
    if (panel.kind === 'facts')
      return askedIn(panel).every(({ key, input }) => input.required !== true || isThere(rows[0]?.[key]));
    const key = keyColumn(panel)?.key ?? '';
    return rows.some((row) => isThere(row[key]));
  });

function isThere(cell: PlanCell | undefined): boolean {
  const value = valueOf(cell);
  return value !== null && value !== '';
}

/** The first thing left to do; when all is done, the last step. */
export const nextPlace = (places: readonly Place[]): Place | undefined =>
  places.find(({ isDone: done, isOpen }) => isOpen && !done) ?? places.filter(({ isOpen }) => isOpen).at(-1);
