/** A little of XML: enough to write a manifest a person can read. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[] | string;
}

export const node = (
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly Node[] | string = [],
): Node => ({ name, attributes, children });

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (each) => entities[each] ?? each);

export function write({ name, attributes, children }: Node, indent = ''): string {
  const given = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escape(value)}"`)
    .join('');
  const open = `${indent}<${name}${given}`;
  if (children.length === 0) return `${open}/>`;
  if (typeof children === 'string') return `${open}>${escape(children)}</${name}>`;
  const inside = children.map((child) => write(child, `${indent}  `)).join('\n');
  return `${open}>\n${inside}\n${indent}</${name}>`;
}
