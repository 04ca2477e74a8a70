import { categoryIn } from './category-code.ts';
import {
  fuenteLines,
  funcionLines,
  objetoLines,
  organismoLines,
  programaLines,
} from './clasificadores.generated.ts';

export type ClassifierName = 'objeto' | 'fuente' | 'organismo' | 'programa' | 'funcion';

/** A classifier of the budget: its codes, and how one is read and which ones stand above it. */
export interface Classifier {
  readonly names: ReadonlyMap<string, string>;
  /** The code in a text: bare, with its name behind, or within a longer key. */
  readonly codeIn: (text: string) => string | undefined;
  /** Codes above one, nearest first, whether they exist or not. */
  readonly above: (code: string) => readonly string[];
  readonly groupOf?: (code: string) => string;
  readonly subgroupOf?: (code: string) => string;
}

/** `97-99` stands for three codes. */
function expanded(line: string): readonly (readonly [string, string])[] {
  const [codes = '', name = ''] = line.split('|');
  const [first = '', last = first] = codes.split('-');
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => [
    String(Number(first) + at).padStart(first.length, '0'),
    name,
  ]);
}

const namesIn = (lines: string): ReadonlyMap<string, string> =>
  new Map(lines.trim().split('\n').flatMap(expanded));

/** `11700: Sueldos` → `11700`; `41-113` whole; a range or a second number is no code with a name. */
const withoutName = (text: string): string => text.trim().replace(/^([\d\s-]*\d)[\s.:–—-]+\p{L}.*$/u, '$1');

const matched = (pattern: RegExp) => (text: string) => pattern.exec(withoutName(text))?.[1];

const leading = (code: string, digits: number): string => code.slice(0, digits).padEnd(5, '0');

const objeto: Classifier = {
  names: namesIn(objetoLines),
  codeIn: matched(/^(\d{5})$/),
  above: (code) => [4, 3, 2, 1].map((digits) => leading(code, digits)),
  groupOf: (code) => leading(code, 1),
  subgroupOf: (code) => leading(code, 2),
};

/** Today's family is the programme that ends in 0; where there is none, the former one of two digits. */
const familyOf = (code: string): string => {
  const today = `${code.slice(0, 2)}0`;
  return code.length === 3 && programa.names.has(today) ? today : code.slice(0, 2);
};

const programa: Classifier = {
  names: namesIn(programaLines),
  codeIn: (text) => categoryIn(text)?.programme ?? matched(/^(\d{1,3})$/)(text)?.padStart(2, '0'),
  above: (code) => [familyOf(code)],
  groupOf: familyOf,
};

const alone = (lines: string, pattern: RegExp): Classifier => ({
  names: namesIn(lines),
  codeIn: matched(pattern),
  above: () => [],
});

export const classifiers: Readonly<Record<ClassifierName, Classifier>> = {
  objeto,
  fuente: alone(fuenteLines, /^(\d{2})(?:\s*-\s*\d{3})?$/),
  organismo: alone(organismoLines, /^(?:\d{2}\s*-\s*)?(\d{3})$/),
  programa,
  funcion: alone(funcionLines, /^(\d)$/),
};
