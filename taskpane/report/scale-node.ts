import { glossary } from '../../src/glossary.ts';
import { escalas, scaleNames, type ScaleName } from '../../src/norms/escalas.ts';
import { element } from '../dom.ts';
import type { Pane } from '../pane.ts';

/** A labelled list of choices that are kept as soon as they are made. */
export function selectNode(
  id: string,
  label: string,
  options: readonly (readonly [value: string, label: string])[],
  value: string,
  chose: (value: string) => void,
): HTMLElement {
  const control = element(
    'select',
    { id },
    ...options.map(([each, words]) => element('option', { value: each, selected: each === value }, words)),
  );
  control.addEventListener('change', () => {
    chose(control.value);
  });
  return element('div', { class: 'field' }, element('label', { for: id }, label), control);
}

/** By which scale rates are given a level: the first one where nobody chooses. */
export const scaleNode = (
  pane: Pane,
  chosen: ScaleName | undefined,
  chose: (scale: ScaleName | undefined) => void,
): HTMLElement =>
  selectNode(
    'muni-scale',
    pane.t(glossary.escala.label),
    scaleNames.map((name) => [name, pane.t(escalas[name].title)] as const),
    chosen ?? '',
    (value) => {
      chose(scaleNames.find((each) => each === value));
    },
  );
