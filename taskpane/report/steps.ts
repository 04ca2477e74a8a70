import type { Text } from '../../src/engine/language.ts';
import { previewTexts } from '../texts/preview.ts';
import { reportTexts as texts } from '../texts/report.ts';
import type { ReportDraft } from './draft.ts';

export const stepIds = ['datos', 'opciones', 'asi-quedara'] as const;
export type StepId = (typeof stepIds)[number];

export interface Step {
  readonly id: StepId;
  /** In the list of steps. */
  readonly short: Text;
  /** What must be settled before this step opens. */
  ready(draft: ReportDraft): boolean;
}

export const steps: readonly Step[] = [
  { id: 'datos', short: texts.dataShort, ready: () => true },
  {
    id: 'opciones',
    short: texts.optionsShort,
    ready: ({ understood, accepted }) => understood !== undefined && accepted.data,
  },
  {
    id: 'asi-quedara',
    short: previewTexts.previewShort,
    ready: ({ understood, accepted }) => understood !== undefined && accepted.data && accepted.options,
  },
];

/** The furthest step not beyond the one asked for that can open. */
export function openStep(wanted: StepId, draft: ReportDraft): StepId {
  const upTo = steps.slice(0, stepIds.indexOf(wanted) + 1);
  return upTo.filter((step) => step.ready(draft)).at(-1)?.id ?? 'datos';
}
