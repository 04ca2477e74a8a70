import type { Classifier } from '../../src/intake/budget.ts';
import { glossary } from '../../src/glossary.ts';
import type { Peeked } from '../../xlsx/fold/peek.ts';
import { button, element } from '../dom.ts';
import { choicesTyped, fieldNode, typedIn } from '../fields.ts';
import type { Pane } from '../pane.ts';
import { longTexts as texts } from '../texts/long-text.ts';

const FIELD = 'reunir';

interface LongText {
  readonly name: string;
  readonly peeked: Peeked;
  /** What was ticked before. */
  readonly ticked: readonly Classifier[] | undefined;
}

/**
 * A text with more rows than a sheet: what it holds, and by what its rows may be brought together. Who, when and where
 * always stay; accounts are proposed, and what may be almost as many as the rows is left to the person.
 */
export function bringTogether(
  pane: Pane,
  { name, peeked: { kept, offered, usual }, ticked = usual }: LongText,
  go: (by: readonly Classifier[]) => void,
): HTMLElement {
  const said = (each: Classifier): string => pane.t(glossary[each].label);
  const form = element('form', { class: 'long-text' });
  const always = kept.map(said).join(', ');
  form.append(
    element('h2', { tabindex: '-1' }, pane.t(texts.title)),
    element('p', {}, pane.t(texts.says, { name })),
    ...(kept.length > 0 ? [element('p', { class: 'hint' }, pane.t(texts.always, { kept: always }))] : []),
    ...(offered.length > 0
      ? [
          fieldNode(
            {
              name: FIELD,
              label: pane.t(texts.by),
              meaning: pane.t(texts.byMeaning),
              several: true,
              options: offered.map((value) => ({ value, label: said(value) })),
            },
            ticked.join('|'),
          ),
        ]
      : []),
    button(
      pane.t(texts.go),
      () => {
        const chosen = new Set(choicesTyped(typedIn(form)[FIELD] ?? ''));
        go(offered.filter((each) => chosen.has(each)));
      },
      { class: 'primary' },
    ),
  );
  return form;
}
