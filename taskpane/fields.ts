import { button, element } from './dom.ts';
import { suggestionsFor, type Find } from './suggestions.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** One question of a form. What was typed is always text; `several` keeps its values separated by `|`. */
export interface Field {
  readonly name: string;
  readonly label: string;
  /** Said under the label: what it means. */
  readonly meaning?: string;
  /** Said after the meaning: how to write it. */
  readonly hint?: string;
  readonly note?: string;
  readonly options?: readonly Option[];
  /** Offered while typing, where something else may be typed too. */
  readonly suggestions?: readonly Option[];
  readonly several?: boolean;
  /** The button that marks every choice of several, where they are many. */
  readonly all?: string;
  readonly figures?: boolean;
  /** Choices too many to unfold: what the words typed may mean is offered under the box. */
  readonly find?: Find;
  /** Something to press beside the box. */
  readonly beside?: HTMLElement;
}

export const idOf = (name: string): string => `muni-${name}`;
const hintId = (name: string): string => `${idOf(name)}-hint`;
const listId = (name: string): string => `${idOf(name)}-list`;
const faultId = (name: string): string => `${idOf(name)}-fault`;

export const choicesTyped = (typed: string): readonly string[] =>
  typed.split('|').filter((each) => each !== '');

/** A labelled control with its meaning, ready to carry a fault. */
export function fieldNode(field: Field, typed: string): HTMLElement {
  return field.several === true ? severalNode(field, typed) : singleNode(field, typed);
}

function singleNode(field: Field, typed: string): HTMLElement {
  const { name, label, note, beside, find } = field;
  const hints = hintNode(field);
  const control = controlOf(field, typed, hints !== undefined);
  const suggested = find && control instanceof HTMLInputElement ? suggestionsFor(control, find) : undefined;
  return element(
    'div',
    { class: 'field', 'data-field': name },
    element(
      'label',
      { for: idOf(name) },
      label,
      note === undefined ? undefined : element('span', { class: 'soft' }, ` (${note})`),
    ),
    hints,
    beside ? element('div', { class: 'with-button' }, control, beside) : control,
    suggestionsOf(field),
    suggested,
  );
}

function hintNode({ name, meaning, hint }: Field): HTMLElement | undefined {
  const words = [meaning, hint].filter((each) => each !== undefined && each !== '').join(' ');
  return words === '' ? undefined : element('p', { class: 'hint', id: hintId(name) }, words);
}

const suggestionsOf = ({ name, suggestions }: Field): HTMLElement | undefined =>
  suggestions &&
  element(
    'datalist',
    { id: listId(name) },
    ...suggestions.map(({ value, label }) => element('option', { value }, label)),
  );

function controlOf(
  { name, options, suggestions, figures }: Field,
  typed: string,
  hinted: boolean,
): HTMLElement {
  const shared = { id: idOf(name), name, 'aria-describedby': hinted ? hintId(name) : undefined };
  if (!options)
    return element('input', {
      ...shared,
      type: 'text',
      list: suggestions ? listId(name) : undefined,
      value: typed,
      autocomplete: 'off',
      autocapitalize: 'none',
      spellcheck: 'false',
      class: figures === true ? 'figures' : undefined,
    });
  const choices = options.map(({ value, label }) =>
    element('option', { value, selected: value === typed }, label),
  );
  return element('select', shared, ...choices);
}

function severalNode(field: Field, typed: string): HTMLElement {
  const { name, label, options = [] } = field;
  const chosen = new Set(choicesTyped(typed));
  const hints = hintNode(field);
  const boxes = options.map(({ value, label: words }, at) =>
    element(
      'label',
      { class: 'check' },
      element('input', {
        type: 'checkbox',
        name,
        value,
        id: at === 0 ? idOf(name) : `${idOf(name)}-${at}`,
        checked: chosen.has(value),
      }),
      element('span', {}, words),
    ),
  );
  return element(
    'fieldset',
    { class: 'field', 'data-field': name, 'aria-describedby': hints ? hintId(name) : undefined },
    element('legend', {}, label),
    hints,
    field.all !== undefined && boxes.length > FEW_BOXES ? markAll(field.all, boxes) : undefined,
    element('div', { class: boxes.length > FEW_BOXES ? 'boxes' : undefined }, ...boxes),
  );
}

/** More than these scroll in a frame of their own. */
const FEW_BOXES = 8;

const markAll = (words: string, boxes: readonly HTMLElement[]): HTMLElement =>
  button(
    words,
    () => {
      const inputs = boxes.flatMap((each) => each.querySelector('input') ?? []);
      const isAll = inputs.every(({ checked }) => checked);
      for (const input of inputs) input.checked = !isAll;
      inputs[0]?.dispatchEvent(new Event('input', { bubbles: true }));
    },
    { class: 'small' },
  );

/** What the form's controls say now, by name. */
export function typedIn(form: HTMLFormElement): Readonly<Record<string, string>> {
  const typed: Record<string, string> = {};
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
    'input[name], select[name]',
  )) {
    if (control instanceof HTMLInputElement && control.type === 'checkbox') {
      const sofar = typed[control.name] ?? '';
      typed[control.name] = control.checked ? `${sofar}${control.value}|` : sofar;
    } else typed[control.name] = control.value;
  }
  return typed;
}

/** Writes a fault beside its field, or takes it away. */
export function markField(form: HTMLElement, name: string, words: string | undefined): void {
  const box = form.querySelector<HTMLElement>(`[data-field="${name}"]`);
  if (!box) return;
  box.querySelector('.fault')?.remove();
  box.classList.toggle('faulty', words !== undefined);
  const controls = box.querySelectorAll<HTMLElement>('input, select');
  const hinted = box.querySelector('.hint') ? hintId(name) : '';
  const described = [hinted, words === undefined ? '' : faultId(name)]
    .filter((each) => each !== '')
    .join(' ');
  for (const control of controls) {
    control.toggleAttribute('aria-invalid', words !== undefined);
    if (words !== undefined) control.setAttribute('aria-invalid', 'true');
    if (described === '') control.removeAttribute('aria-describedby');
    else control.setAttribute('aria-describedby', described);
  }
  if (words === undefined) return;
  const fault = element('p', { class: 'fault', id: faultId(name) }, words);
  const label = box.querySelector('.hint') ?? box.querySelector('label, legend');
  label?.after(fault);
}
