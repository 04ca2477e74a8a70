import { FileProblem } from '../file-problem.ts';
import { markupText } from './markup-text.ts';

/** Told of each mark of a document, in order. Names come without their prefix, in lower case where `html`. */
export interface MarkupReader {
  open(name: string, attribute: (name: string) => string | undefined): void;
  text(text: string): void;
  close(name: string): void;
}

/**
 * Reads the marks of an XML or HTML document one after another, keeping none: what a table needs and no more.
 * Entities that a document defines for itself are refused; nothing is fetched from anywhere.
 */
export function readMarkup(source: string, file: string, reader: MarkupReader, html = false): void {
  let at = 0;
  while (at < source.length) {
    const mark = source.indexOf('<', at);
    const end = mark < 0 ? source.length : mark;
    if (end > at) reader.text(markupText(source.slice(at, end)));
    if (mark < 0) return;
    at = afterMark(source, mark, file, reader, html);
  }
}

const after = (source: string, ending: string, from: number): number => {
  const found = source.indexOf(ending, from);
  return found < 0 ? source.length : found + ending.length;
};

/** Handles what starts at `<`; gives the place after it. */
function afterMark(source: string, at: number, file: string, reader: MarkupReader, html: boolean): number {
  if (source.startsWith('<!--', at)) return after(source, '-->', at + 4);
  if (source.startsWith('<![CDATA[', at)) {
    const end = after(source, ']]>', at);
    reader.text(source.slice(at + 9, end - 3));
    return end;
  }
  if (source.startsWith('<!', at)) return afterDeclaration(source, at, file);
  if (source.startsWith('<?', at)) return after(source, '?>', at);
  if (!/[/a-z_]/i.test(source[at + 1] ?? '')) {
    reader.text('<');
    return at + 1;
  }
  const end = endOfTag(source, at + 1);
  tag(source.slice(at + 1, end), reader, html);
  return end + 1;
}

/** A document type may define entities within brackets: whoever does so is not exporting a table. */
function afterDeclaration(source: string, at: number, file: string): number {
  const end = after(source, '>', at);
  if (source.slice(at, end).includes('[')) throw new FileProblem('entities', file);
  return end;
}

/** A `>` within the quotes of an attribute does not end its tag. */
function endOfTag(source: string, from: number): number {
  const first = source.indexOf('>', from);
  if (first < 0) return source.length;
  const inside = source.slice(from, first);
  if (isEven(inside, '"') && isEven(inside, "'")) return first;
  let quote = '';
  for (let at = from; at < source.length; at++) {
    const sign = source[at] ?? '';
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '>') return at;
    else if ((sign === '"' || sign === "'") && source[at - 1] === '=') quote = sign;
  }
  return first; // a quotation mark that nothing closes is a letter
}

function isEven(text: string, sign: string): boolean {
  let even = true;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) even = !even;
  return even;
}

function tag(inside: string, reader: MarkupReader, html: boolean): void {
  const named = /^\/?([^\s/>]+)/.exec(inside)?.[1] ?? '';
  const local = named.slice(named.indexOf(':') + 1);
  const name = html ? local.toLowerCase() : local;
  if (inside.startsWith('/')) {
    reader.close(name);
    return;
  }
  reader.open(name, (wanted) => attributeIn(inside, wanted));
  if (inside.endsWith('/')) reader.close(name);
}

const patterns = new Map<string, RegExp>();
function patternOf(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const made = new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i');
  patterns.set(name, made);
  return made;
}

/** The value of an attribute by its name without prefix. */
function attributeIn(inside: string, wanted: string): string | undefined {
  const found = patternOf(wanted).exec(inside);
  const raw = found?.[1] ?? found?.[2] ?? found?.[3];
  return raw === undefined ? undefined : markupText(raw);
}
