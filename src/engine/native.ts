import type { AnyFormula, NativeBlock, NativeRow } from './formula.ts';

/** What stands in the place of each argument: an address, or text. Undefined where it was left out. */
export type Addresses = Readonly<Record<string, string | undefined>>;

/** What a template of a block may mention besides whole arguments. */
export interface Places {
  readonly whole: (term: string) => string | undefined;
  /** The cell of an argument in this row; from 0. */
  readonly row: (term: string, row: number) => string;
  /** An argument from its first row to this one. */
  readonly upTo: (term: string, row: number) => string;
  /** A cell of the block itself, from 0. */
  readonly cell: (row: number, column: number) => string;
}

/** One cell of a block: its template, and which row of the arguments it is about, from 0. Null stands as it is. */
export interface NativeCell {
  readonly template: string | null;
  readonly row: number;
}

const PLACE = /\{(\w+)(:|\.\.)?\}|\{@(\d+)\.(\d+)\}/g;
const TERM = /\{(\w+)(?::|\.\.)?\}/g;

const termsIn = (template: string): readonly string[] =>
  [...template.matchAll(TERM)].map(([, term = '']) => term);

/** Every template a formula declares, the fullest first. */
export function templatesOf({ native }: AnyFormula): readonly string[] {
  if ('none' in native) return [];
  if ('formula' in native)
    return native.short === undefined ? [native.formula] : [native.formula, native.short];
  const { first = [], each = [], last = [] } = native.block;
  return [...first.flat(), ...each, ...last.flat()].filter((template) => template !== null);
}

/** The arguments a formula's native equivalent mentions. */
export const nativeTerms = (spec: AnyFormula): readonly string[] => templatesOf(spec).flatMap(termsIn);

/** The shorter template serves where everything it does without was left out. */
function templateFor(spec: AnyFormula, given: Addresses): string | undefined {
  if (!('formula' in spec.native)) return undefined;
  const { formula, short } = spec.native;
  if (short === undefined) return formula;
  const kept = termsIn(short);
  const isLeftOut = termsIn(formula).every((term) => kept.includes(term) || given[term] === undefined);
  return isLeftOut ? short : formula;
}

/**
 * The same calculation in plain Excel functions, without its leading `=`; undefined where there is none.
 * An argument left out counts as empty text, as a blank cell does in comparisons.
 */
export const nativeFor = (spec: AnyFormula, addresses: Addresses): string | undefined =>
  templateFor(spec, addresses)?.replace(PLACE, (_, term: string) => addresses[term] ?? '""');

/** The templates of a block as tall as asked, whose middle rows repeat. Undefined where it cannot be that tall. */
export function nativeCells(
  block: NativeBlock,
  rows: number,
): readonly (readonly NativeCell[])[] | undefined {
  const { first = [], each, last = [] } = block;
  const repeated = rows - first.length - last.length;
  if (repeated < 0 || (repeated > 0 && !each)) return undefined;
  const at = (row: number) => (templates: NativeRow) => templates.map((template) => ({ template, row }));
  return [
    ...first.map(at(0)),
    ...Array.from({ length: repeated }, (_, row) => at(row)(each ?? [])),
    ...last.map(at(repeated)),
  ];
}

/** One cell of a block in plain Excel functions, without its leading `=`. */
export const nativeCellFor = (template: string, row: number, places: Places): string =>
  template.replace(PLACE, (_, term: string | undefined, part?: string, down?: string, right?: string) => {
    if (term === undefined) return places.cell(Number(down) - 1, Number(right) - 1);
    if (part === ':') return places.row(term, row);
    return (part === '..' ? places.upTo(term, row) : places.whole(term)) ?? '""';
  });
