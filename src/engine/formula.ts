import type { Term } from '../glossary.ts';
import type { Cell, Grid, Value } from './cells.ts';
import type { Kind } from './kinds.ts';
import type { Money, Total } from './money.ts';
import type { Problem, ProblemCode } from './problem.ts';
import type { Norm } from './norm.ts';
import type { Text } from './language.ts';

/** Arguments named after glossary terms. Any other name does not compile, and the error says why. */
export type OnlyTerms<P> = {
  readonly [K in keyof P]: K extends Term ? Kind<unknown> : `“${string & K}” is not in the glossary`;
};

/** The domain values a set of kinds reads. */
export type Given<P> = { readonly [K in keyof P]: P[K] extends Kind<infer T> ? T : never };

/** What compute may give for one cell; a Problem is an answer too, so a bad row never kills the column. */
export type Result = Cell | Money | Total | Problem;

/** A block with a heading row. Headings are Spanish in every language: they are part of the workbook. */
export interface Table {
  readonly heading: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

export type Cells = Cell | readonly (readonly Cell[])[];

export type Example<P> = {
  readonly given: { readonly [K in keyof P]?: Cells };
  /** What the example teaches, where the figures do not say it. */
  readonly note?: Text;
} & ({ readonly gives: Value | Grid } | { readonly fails: ProblemCode });

export interface Source {
  /** The norm, document or published method, as its authors call it. */
  readonly title: string;
  readonly url?: string;
  /** False where nobody has checked it against the official text: said wherever the formula is shown. */
  readonly verified: boolean;
}

/** Templates of the cells of one row; null is a text that stays as the table gives it. */
export type NativeRow = readonly (string | null)[];

/**
 * A table in plain Excel functions, cell by cell: rows at the top, one that repeats, rows at the bottom. `{term:}` is
 * the argument's cell in this row, `{term..}` the argument down to it, `{@2.3}` the table's own cell, heading included.
 */
export interface NativeBlock {
  readonly first?: readonly NativeRow[];
  readonly each?: NativeRow;
  readonly last?: readonly NativeRow[];
}

/**
 * The same in plain Excel functions (2016, English, comma): `{term}` is the argument's address. `short` serves where
 * the arguments it does not mention were left out. Or why there is none.
 */
export type Native =
  | { readonly formula: string; readonly short?: string }
  | { readonly block: NativeBlock }
  | { readonly none: Text };

type Shape = 'elementwise' | 'column' | 'table' | 'single';

interface Spec<P, Tools> {
  /** What the user types after `MUNI.`. Never changes once released. */
  readonly id: string;
  readonly summary: Text;
  /** Other words people search for, separated by commas. */
  readonly also: Text;
  /** In the order Excel asks for them. */
  readonly params: P;
  /** Meanings of arguments where the glossary's general one is not enough. */
  readonly meanings?: Partial<Record<keyof P, Text>>;
  /** How the result reads: number format and word for help. */
  readonly returns: 'amount' | 'ratio' | 'number' | 'whole' | 'date' | 'text' | 'table';
  readonly examples: readonly Example<P>[];
  readonly native: Native;
  readonly source: Source;
  readonly norms?: readonly Norm<unknown>[];
  /** Long columns repeat few words here: each row that says the same is worked out once. */
  readonly repeats?: boolean;
  /** What compute needs that is too heavy to load at the start. */
  readonly tools?: () => Promise<Tools>;
}

interface Single<P, Tools> extends Spec<P, Tools> {
  readonly shape: 'elementwise' | 'single';
  compute(given: Given<P>, tools: Tools): Result;
}

interface Tabular<P, Tools> extends Spec<P, Tools> {
  readonly shape: 'table';
  readonly returns: 'table';
  compute(given: Given<P>, tools: Tools): Table | Problem;
}

/** Reads its arguments whole and gives one result per row of them, without a heading; a lone result is a cell. */
interface Columnar<P, Tools> extends Spec<P, Tools> {
  readonly shape: 'column';
  compute(given: Given<P>, tools: Tools): readonly Result[] | Problem;
}

/** A formula, declared once: signature, texts, examples, calculation, native equivalent and source. */
export type Formula<P, Tools = undefined> = Single<P, Tools> | Columnar<P, Tools> | Tabular<P, Tools>;

/** Any formula, whatever it takes and gives. */
export interface AnyFormula extends Spec<Readonly<Partial<Record<Term, Kind<unknown>>>>, unknown> {
  readonly shape: Shape;
  compute(given: Readonly<Record<string, unknown>>, tools: unknown): Result | readonly Result[] | Table;
}

export const formula = <const P extends OnlyTerms<P>, Tools = undefined>(
  spec: Formula<P, Tools>,
): Formula<P, Tools> => spec;

export { calculate, termsOf } from './calculate.ts';
