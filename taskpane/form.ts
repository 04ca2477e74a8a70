import { element } from './dom.ts';
import { fieldNode, idOf, markField, typedIn, type Field } from './fields.ts';
import type { Pane } from './pane.ts';
import { formTexts as texts } from './texts/form.ts';

export type Typed = Readonly<Record<string, string>>;

/** What keeps an answer from being used, and the field it belongs to. */
export interface Fault {
  readonly field: string;
  readonly words: string;
}

export interface Form {
  readonly fields: readonly Field[];
  /** What was typed before, by field name. */
  readonly typed: Typed;
  /** What its button will do. */
  readonly next: string;
  /** True where the page has another button that goes on. */
  readonly isAside?: boolean;
  readonly before?: readonly HTMLElement[];
  /** Puts the fields, in their order, among other things; one after another unless told otherwise. */
  readonly arrange?: (fields: readonly HTMLElement[]) => readonly HTMLElement[];
  /** Between the fields and the button. */
  readonly after?: readonly HTMLElement[];
  readonly beside?: HTMLElement;
  changed?(typed: Typed): void;
  /** Uses the answers, or says all that is wrong with them at once. */
  submit(typed: Typed): readonly Fault[];
}

export interface Drawn {
  readonly node: HTMLFormElement;
  readonly next: HTMLButtonElement;
  typed(): Typed;
  write(name: string, words: string): void;
  show(faults: readonly Fault[]): void;
}

/** The only maker of forms: every step and every card of the pane is drawn by it. */
export function drawForm(pane: Pane, form: Form): Drawn {
  const next = element(
    'button',
    { type: 'submit', class: form.isAside === true ? undefined : 'primary' },
    form.next,
  );
  const fields = form.fields.map((field) => fieldNode(field, form.typed[field.name] ?? ''));
  const node = element(
    'form',
    { novalidate: true },
    ...(form.before ?? []),
    ...(form.arrange ? form.arrange(fields) : fields),
    ...(form.after ?? []),
    element('div', { class: 'actions' }, next, form.beside),
  );
  const drawn: Drawn = {
    node,
    next,
    typed: () => typedIn(node),
    write(name, words) {
      const control = node.querySelector<HTMLInputElement>(`#${CSS.escape(idOf(name))}`);
      if (!control) return;
      control.value = words;
      form.changed?.(typedIn(node));
    },
    show: (faults) => {
      showFaults(pane, node, form.fields, faults);
    },
  };
  node.addEventListener('input', () => form.changed?.(typedIn(node)));
  node.addEventListener('submit', (event) => {
    event.preventDefault();
    drawn.show(form.submit(typedIn(node)));
  });
  return drawn;
}

/** One summary on top that takes the focus, each fault linked to its field, the same words beside the field. */
function showFaults(
  pane: Pane,
  form: HTMLFormElement,
  fields: readonly Field[],
  faults: readonly Fault[],
): void {
  form.querySelector('.summary')?.remove();
  for (const { name } of fields) markField(form, name, faults.find(({ field }) => field === name)?.words);
  if (faults.length === 0) return;
  const summary = element(
    'div',
    { class: 'summary', role: 'alert', tabindex: -1, 'aria-labelledby': 'muni-summary' },
    element('h2', { id: 'muni-summary' }, pane.t(texts.review)),
    element('ul', {}, ...faults.map(({ field, words }) => element('li', {}, linkTo(form, field, words)))),
  );
  form.prepend(summary);
  summary.focus();
}

function linkTo(form: HTMLFormElement, field: string, words: string): HTMLElement | string {
  const control = form.querySelector<HTMLElement>(`#${CSS.escape(idOf(field))}`);
  if (!control) return words;
  const link = element('a', { href: `#${idOf(field)}` }, words);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    control.focus();
  });
  return link;
}
