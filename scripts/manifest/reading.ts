import { XMLParser } from 'fast-xml-parser';
import { node, type Node } from './xml.ts';

/** A manifest as its rules see it. */
export interface Manifest {
  readonly root: Node;
  /** Address the add-in is served from, without a final slash. */
  readonly base: string;
  /** The bytes of a file served under that address. */
  readonly file: (path: string) => Uint8Array | undefined;
}

type Parsed = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  ignoreDeclaration: true,
});

export function parse(xml: string): Node {
  const [root] = (parser.parse(xml) as Parsed[]).map(toNode);
  if (!root) throw new Error('El manifiesto está vacío.');
  return root;
}

function toNode(parsed: Parsed): Node {
  const name = Object.keys(parsed).find((key) => key !== ':@') ?? '';
  const inside = parsed[name] as readonly Parsed[];
  const text = inside.find((each) => '#text' in each)?.['#text'];
  const attributes = (parsed[':@'] ?? {}) as Readonly<Record<string, string>>;
  return node(name, attributes, typeof text === 'string' ? text : inside.map(toNode));
}

export const childrenOf = ({ children }: Node): readonly Node[] =>
  typeof children === 'string' ? [] : children;
export const textOf = ({ children }: Node | undefined = node('')): string =>
  typeof children === 'string' ? children : '';

/** Every element with that name, at any depth, in document order. */
export const all = (from: Node, name: string): Node[] => [
  ...(from.name === name ? [from] : []),
  ...childrenOf(from).flatMap((child) => all(child, name)),
];

export const child = (from: Node | undefined, name: string): Node | undefined =>
  from && childrenOf(from).find((each) => each.name === name);

/** Follows names one inside the other. */
export const at = (from: Node | undefined, ...names: readonly string[]): Node | undefined =>
  names.reduce(child, from);

export const everything = (from: Node): Node[] => [from, ...childrenOf(from).flatMap(everything)];

/** The words or address behind a `resid`, in Spanish. */
export const resource = (root: Node, resid: string): string | undefined =>
  ['bt:Image', 'bt:Url', 'bt:String']
    .flatMap((name) => all(root, name))
    .find(({ attributes }) => attributes['id'] === resid)?.attributes['DefaultValue'];

const page = (root: Node): string =>
  at(root, 'DefaultSettings', 'SourceLocation')?.attributes['DefaultValue'] ?? '';

export const baseOf = (root: Node): string => page(root).replace(/\/[^/]*$/, '');
