type Attribute = string | number | boolean | undefined;
export type Attributes = Readonly<Record<string, Attribute>>;
export type Child = Node | string | undefined;

/** True stands for an attribute without a value; false and undefined leave it out. */
function furnish<E extends Element>(node: E, attributes: Attributes, children: readonly Child[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    node.setAttribute(name, value === true ? '' : String(value));
  }
  for (const child of children) if (child !== undefined) node.append(child);
  return node;
}

/** An HTML element with its attributes and children. Texts are always texts: nothing here reads HTML. */
export const element = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] => furnish(document.createElement(tag), attributes, children);

export const svg = <K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): SVGElementTagNameMap[K] =>
  furnish(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);

/** A button that does something here, never a submit by accident. */
export function button(
  label: string | Node,
  press: () => void,
  attributes: Attributes = {},
): HTMLButtonElement {
  const node = element('button', { type: 'button', ...attributes }, label);
  node.addEventListener('click', press);
  return node;
}

/** Words only a screen reader says. */
export const unseen = (words: string): HTMLElement => element('span', { class: 'unseen' }, words);
