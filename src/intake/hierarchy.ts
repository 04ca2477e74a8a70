import type { Classifier, Doubt, Notice, UnderstoodColumn } from './budget.ts';
import {
  dotted,
  gatherAccounts,
  prefixed,
  settleAccounts,
  zeroed,
  type Account,
  type Nesting,
} from './accounts.ts';
import type { Rows } from './amounts.ts';
import { groupedByAll } from './grouped.ts';
import { saidAmount, saidStage } from './said.ts';
import type { Amounts } from './totals.ts';
import type { Stage } from './budget.ts';
import { tidyKey } from '../engine/key-columns.ts';
import { once } from './keys.ts';
import { splitAny } from './parts.ts';

export interface Levels {
  readonly parents: readonly number[];
  readonly children: readonly number[];
  readonly notices: readonly Notice[];
  readonly doubts: readonly Doubt[];
}

const nothing: Levels = { parents: [], children: [], notices: [], doubts: [] };
const DOTS_FROM = 0.3; // share of codes with a dot that makes a column a dotted plan of accounts
const SHOWN = 20;

/** What is told of the rows that a hierarchy is looked for in. */
interface Asked {
  readonly rows: Rows;
  readonly kept: readonly number[];
  readonly columns: readonly UnderstoodColumn[];
  readonly layers: readonly number[];
  readonly amounts: Amounts;
  readonly sheetRow: (row: number) => number;
}

/** Columns whose codes may nest, the likeliest first. */
export const nestingClassifiers: readonly Classifier[] = [
  'cuenta',
  'objeto',
  'programa',
  'funcion',
  'fuente',
];

/** Keeps one level of each branch of codes: the deepest that adds up to the one above it. */
export function oneLevel(asked: Asked): Levels {
  const known = nestingClassifiers.flatMap(
    (concept) => asked.columns.find((each) => each.concept === concept && each.part !== 'name') ?? [],
  );
  const unknown = asked.columns
    .filter(
      ({ concept, at, heading, personal }) =>
        concept === undefined && heading !== '' && personal === undefined && looksNested(asked, at),
    )
    .slice(0, MOST_UNKNOWN);
  return [...known, ...unknown].reduce<Levels>((sofar, column) => {
    const gone = new Set([...sofar.parents, ...sofar.children]);
    const found = levelsOf({ ...asked, kept: asked.kept.filter((row) => !gone.has(row)) }, column);
    return {
      parents: sofar.parents.concat(found.parents),
      children: sofar.children.concat(found.children),
      notices: sofar.notices.concat(found.notices),
      doubts: sofar.doubts.concat(found.doubts),
    };
  }, nothing);
}

const MOST_UNKNOWN = 24; // columns nobody named, whose codes are tried
const CODES_FROM = 0.9;
const FEWEST_CODES = 4;

/** A column nobody named may hold the codes by which rows nest: different ones, of digits and dots. */
const looksNested = ({ rows, kept }: Asked, at: number): boolean =>
  holdsCodes(
    kept.slice(0, LOOKED_AT).map((row) => rows[row] ?? []),
    at,
  );

const LOOKED_AT = 2000;

/** Whether a column holds several codes of digits and dots, and little else. */
export function holdsCodes(rows: Rows, at: number): boolean {
  const sample = rows.slice(0, LOOKED_AT).map((row) => String(row[at] ?? '').trim());
  const filled = sample.filter((code) => code !== '');
  const codes = filled.filter((code) => /^\d[\d.]*$/.test(code));
  return codes.length >= filled.length * CODES_FROM && new Set(codes).size >= FEWEST_CODES;
}

/** A dotted plan of accounts says itself how it nests; of any other the sums must prove it, within one context. */
function levelsOf(asked: Asked, column: UnderstoodColumn): Levels {
  const codeOf = withoutZeroLevels(asked.kept, codesOf(asked.rows, column));
  const codes = asked.kept.map(codeOf);
  const dots = codes.filter((code) => code.includes('.')).length;
  if (dots > 0 && dots >= codes.filter((code) => code !== '').length * DOTS_FROM)
    return column.concept === undefined
      ? provedBy([settledIn(asked, column, codeOf, dotted, coarseOnly)])
      : unlessUnproved(settledIn(asked, column, codeOf, dotted, coarseOnly), column);
  const tries = [zeroed, prefixed].flatMap((nesting) =>
    [everyKey, coarseOnly].map((within) => settledIn(asked, column, codeOf, nesting, within)),
  );
  return provedBy(tries);
}

/** Codes that begin like others, of which none adds up to what it would contain, are codes of several lengths. */
function unlessUnproved({ levels, proved, unproved, example }: Try, { heading }: UnderstoodColumn): Levels {
  if (proved > 0 || unproved === 0) return levels;
  const because = `en «${heading}» hay códigos que empiezan como otros (${example}) y ninguno es la suma de los que contendría: se contaron todas las filas; si unas repiten a otras, bórrelas del archivo`;
  return { ...nothing, doubts: [{ because }] };
}

/** The way of nesting that most sums prove, if they do. */
function provedBy(tries: readonly Try[]): Levels {
  const best = tries.reduce((a, b) => (b.proved > a.proved ? b : a));
  return best.proved > 0 && best.proved >= best.unproved ? best.again() : nothing;
}

function codesOf(rows: Rows, { at, part }: UnderstoodColumn): (row: number) => string {
  const codeOf = once((cell) => {
    const text = tidyKey(cell ?? '').replace(/^(\d+)\.0$/, '$1');
    return part === 'both' ? (splitAny(text)?.code ?? '') : text;
  });
  return (row) => codeOf(rows[row]?.[at]);
}

/** `3.1.00.00` is `3.1`: plans that fill every level write zeros where there is none. Not where both stand. */
function withoutZeroLevels(
  kept: readonly number[],
  codeOf: (row: number) => string,
): (row: number) => string {
  return fillsWithZeros(new Set(kept.map(codeOf))) ? (row) => bare(codeOf(row)) : codeOf;
}

const bare = (code: string): string => code.replace(/(?:[.-]0{1,20}){1,20}$/, '');

/** Whether the zeros at the end of some codes only fill their levels. */
export function fillsWithZeros(whole: ReadonlySet<string>): boolean {
  const clashes = [...whole].some((code) => bare(code) !== code && whole.has(bare(code)));
  return !clashes && new Set(Array.from(whole, bare)).size === whole.size;
}

interface Try {
  readonly levels: Levels;
  readonly proved: number;
  readonly unproved: number;
  /** A code with others below it. */
  readonly example: string;
  /** The same, now that the nesting is known to hold. */
  again(): Levels;
}

function settledIn(
  asked: Asked,
  column: UnderstoodColumn,
  codeOf: (row: number) => string,
  nesting: Nesting,
  within: (column: UnderstoodColumn) => boolean,
): Try {
  const { rows, kept, columns, layers, amounts, sheetRow } = asked;
  const context = columns
    .filter(({ concept, part }) => part !== undefined && concept !== column.concept)
    .filter(within)
    .map(({ at }) => at)
    .concat(layers);
  const textsAt = context.map(
    (at) =>
      (row: number): string =>
        String(rows[row]?.[at] ?? ''),
  );
  const trees = groupedByAll(kept, textsAt);
  const named = Object.entries(amounts) as [Stage, Float64Array][];
  const values = named.map(([, each]) => each);
  const settled = trees.map((tree) => settleAccounts(gatherAccounts(tree, codeOf, values), nesting));
  const broken = settled.flatMap((each) => each.broken);
  const parents = settled.flatMap((each) => each.parents);
  const count = { all: trees.length, exact: settled.filter((each) => each.broken.length === 0).length };
  const stages = named.map(([stage]) => stage);
  return {
    levels: {
      parents,
      children: settled.flatMap((each) => each.children),
      notices: told(parents, broken, count, nesting, stages, sheetRow),
      doubts: [],
    },
    proved: settled.reduce((all, each) => all + each.proved, 0),
    unproved: settled.reduce((all, each) => all + each.unproved, 0),
    example: broken[0]?.code ?? '',
    again: () => settledIn(asked, column, codeOf, { ...nesting, certain: true }, within).levels,
  };
}

/** Parents leave the finer keys blank, so a tree may live within who spends and when, or within all keys. */
export const coarseClassifiers: readonly Classifier[] = [
  'gestion',
  'periodo',
  'departamento',
  'municipio',
  'entidad',
  'unidad',
];
const coarseOnly = ({ concept }: UnderstoodColumn): boolean =>
  coarseClassifiers.some((each) => each === concept);
const everyKey = (): boolean => true;

function told(
  parents: readonly number[],
  broken: readonly Account[],
  trees: { readonly all: number; readonly exact: number },
  { certain }: Nesting,
  stages: readonly Stage[],
  sheetRow: (row: number) => number,
): Notice[] {
  if (parents.length === 0 && broken.length === 0) return [];
  const proof = `Las cuentas de detalle suman exactamente sus cuentas superiores en ${trees.exact} de ${trees.all} grupos; las superiores no se cuentan otra vez.`;
  const shown = broken.slice(0, SHOWN).map((account) => notice(account, stages, sheetRow));
  const rest =
    broken.length > SHOWN
      ? [{ message: `Y ${broken.length - SHOWN} cuentas más cuyo desglose no suma.` }]
      : [];
  return certain ? [{ message: proof }, ...shown, ...rest] : [];
}

function notice(
  { code, rows, sums, children }: Account,
  stages: readonly Stage[],
  sheetRow: (row: number) => number,
): Notice {
  const below = (at: number): bigint => children.reduce((all, child) => all + (child.sums[at] ?? 0n), 0n);
  const at = sums.findIndex((own, stage) => own !== below(stage));
  const stage = stages[at] ?? 'vigente';
  const message = `La cuenta ${code} dice ${saidAmount(sums[at] ?? 0n)} en ${saidStage(stage)} y su desglose suma ${saidAmount(below(at))}. Se usa la cuenta, sin desglose.`;
  return { row: sheetRow(rows[0] ?? 0), column: stage, message };
}
