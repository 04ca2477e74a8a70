import type { Token } from '@borgar/fx';
import { addressOf } from '../books/plan.ts';
import { termsOf, type AnyFormula } from '../engine/formula.ts';
import { cells } from '../engine/kinds.ts';
import { nativeCellFor, nativeCells, nativeFor, nativeTerms, type NativeCell } from '../engine/native.ts';
import type { Term } from '../glossary.ts';
import { argumentOf, cellOf, downTo, isTall, rowOf, type Argument } from './arguments.ts';
import { bracketed, callsIn, idIn, isMark, repaired, textOf, tokensOf, type Call } from './calls.ts';
import { refuse, Refusal } from './reasons.ts';

export type Catalogue = ReadonlyMap<string, AnyFormula>;

/** Where a formula stands and how far its result reaches. */
export interface Standing {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Formulas for the cells of a result, with their leading `=`; null where a text stays as it is. */
export type Native = readonly (readonly (string | null)[])[];

/** A formula of Muni in plain Excel functions, or why not. */
export function rewritten(formula: string, at: Standing, catalogue: Catalogue): Native | Refusal {
  const tokens = tokensOf(repaired(formula));
  const whole = wholeCall(tokens);
  const native = whole && (at.rows > 1 || at.columns > 1) ? spread(tokens, whole, at, catalogue) : undefined;
  if (native) return native;
  if (at.rows > 1 || at.columns > 1) return refuse('wide');
  const text = inPlace(tokens, 0, tokens.length - 1, catalogue);
  return text instanceof Refusal ? text : [[text]];
}

/** The call that is all of a formula. */
function wholeCall(tokens: readonly Token[]): Call | undefined {
  const said = [...tokens.keys()].filter((at) => tokens[at]?.type !== 'whitespace');
  const start = said.find((at) => tokens[at]?.type !== 'fx_prefix' && !isMark(tokens[at], '@'));
  return callsIn(tokens).find(({ from, to }) => from === start && to === said.at(-1));
}

type Arguments = Readonly<Record<string, Argument | undefined>>;

interface Asked {
  readonly spec: AnyFormula;
  readonly args: Arguments;
}

/** The formula a call names and its arguments, their own calls already in plain Excel. */
function asked(tokens: readonly Token[], call: Call, catalogue: Catalogue): Asked | Refusal {
  const spec = catalogue.get(call.id);
  if (!spec) return refuse('unknown');
  if ('none' in spec.native) return new Refusal(spec.native.none);
  const terms = termsOf(spec.params);
  const args: Record<string, Argument | undefined> = {};
  for (const [at, [from, to]] of call.args.entries()) {
    const text = inPlace(tokens, from, to, catalogue);
    if (text instanceof Refusal) return text;
    args[terms[at] ?? ''] = argumentOf(tokensOf(text), text);
  }
  return misfit(spec, args) ?? { spec, args };
}

/** Plain functions know only the arguments they mention, and take ranges only as addresses. */
function misfit(spec: AnyFormula, args: Arguments): Refusal | undefined {
  const mentioned = nativeTerms(spec);
  for (const [term, argument] of Object.entries(args)) {
    if (!argument) continue;
    if (!mentioned.includes(term)) return refuse('unmentioned');
    if (spec.params[term as Term]?.shape === 'range' && !argument.isRange && !argument.isSingle)
      return refuse('notRange');
    if (spec.params[term as Term]?.shape === 'range' && !argument.isRange && !isTemplateOfBlock(spec))
      return refuse('notRange');
  }
  return undefined;
}

const isTemplateOfBlock = ({ native }: AnyFormula): boolean => 'block' in native;

/** A piece of a formula with every call in it in plain Excel. */
function inPlace(tokens: readonly Token[], from: number, to: number, catalogue: Catalogue): string | Refusal {
  let text = '';
  for (let at = from; at <= to; at++) {
    const token = tokens[at] as Token;
    const piece = pieceAt(tokens, at, catalogue);
    if (piece instanceof Refusal) return piece;
    text += piece?.text ?? token.value;
    at = piece?.to ?? at;
  }
  return text;
}

interface Piece {
  readonly text: string;
  readonly to: number;
}

function pieceAt(tokens: readonly Token[], at: number, catalogue: Catalogue): Piece | Refusal | undefined {
  const token = tokens[at] as Token;
  if (token.type !== 'func') return undefined;
  const call = bracketed(tokens, at);
  if (!call) return undefined;
  const id = idIn(token.value);
  const text =
    id === undefined ? chosenFrom(tokens, call, catalogue) : single(tokens, { id, ...call }, catalogue);
  if (text === undefined || text instanceof Refusal) return text;
  return { text, to: call.to };
}

/** A call that gives one value. */
function single(tokens: readonly Token[], call: Call, catalogue: Catalogue): string | Refusal {
  const found = asked(tokens, call, catalogue);
  if (found instanceof Refusal) return found;
  const { spec, args } = found;
  const tall = Object.entries(args).some(
    ([term, argument]) =>
      argument && spec.params[term as Term]?.shape === 'cell' && (isTall(argument) || !argument.isSingle),
  );
  if (tall) return refuse('wide');
  const text = nativeFor(spec, textsOf(args));
  if (text !== undefined) return text;
  return spec.shape === 'column' ? cellText(found, 0, 0, 1) : refuse('wide');
}

const textsOf = (args: Arguments): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(Object.entries(args).map(([term, argument]) => [term, argument?.text]));

/** `INDEX(MUNI.X(…),2,3)` with its figures written out: that cell of the table. */
function chosenFrom(
  tokens: readonly Token[],
  { from, args }: Omit<Call, 'id'>,
  catalogue: Catalogue,
): string | Refusal | undefined {
  if (tokens[from]?.value.toUpperCase() !== 'INDEX') return undefined;
  const [first, ...places] = args;
  if (!first) return undefined;
  const whole = wholeCall(tokens.slice(first[0], first[1] + 1));
  if (!whole) return undefined;
  const found = asked(tokens.slice(first[0], first[1] + 1), whole, catalogue);
  if (found instanceof Refusal) return found;
  const [row, column = 1] = places.map(([start, end]) => literal(textOf(tokens, start, end)));
  if (row === undefined || !(row > 0 && column > 0)) return refuse('block');
  return cellText(found, row - 1, column - 1, row);
}

const literal = (text: string): number => (/^\s*\d+\s*$/.test(text) ? Number(text) : Number.NaN);

/** One cell of what a formula gives, without the others. */
function cellText({ spec, args }: Asked, row: number, column: number, rows: number): string | Refusal {
  if (!('block' in spec.native)) return refuse('wide');
  const tall = nativeCells(spec.native.block, Math.max(rows, leastRows(spec)));
  const cell = tall?.[row]?.[column];
  if (!cell || cell.template === null || cell.template.includes('{@')) return refuse('block');
  return filled(cell, { spec, args }, () => '');
}

function leastRows(spec: AnyFormula): number {
  if (!('block' in spec.native)) return 1;
  const { first = [], last = [] } = spec.native.block;
  return first.length + last.length;
}

/** Read as a block of rows; other ranges are one column, however they lie. */
const isBlock = (spec: AnyFormula, term: string): boolean => spec.params[term as Term] === cells;

const filled = (
  { template, row }: NativeCell,
  { spec, args }: Asked,
  cell: (row: number, column: number) => string,
): string =>
  nativeCellFor(template ?? '', row, {
    whole: (term) => args[term]?.text,
    row: (term, at) => within(args[term], (argument) => rowOf(argument, at, isBlock(spec, term))),
    upTo: (term, at) => within(args[term], (argument) => downTo(argument, at)),
    cell,
  });

const within = (argument: Argument | undefined, read: (argument: Argument) => string): string =>
  argument ? read(argument) : '""';

/** A call whose result takes several cells: a formula in each. */
function spread(tokens: readonly Token[], call: Call, at: Standing, catalogue: Catalogue): Native | Refusal {
  const found = asked(tokens, call, catalogue);
  if (found instanceof Refusal) return found;
  const { spec } = found;
  if ('block' in spec.native) return blockOf(found, at);
  if (spec.shape !== 'elementwise') return refuse('wide');
  return Array.from({ length: at.rows }, (_, row) =>
    Array.from({ length: at.columns }, (__, column) => cellOfColumn(found, row, column)),
  );
}

/** One cell of a column of results: a row with nothing in it stays without a result. */
function cellOfColumn({ spec, args }: Asked, row: number, column: number): string {
  const own: string[] = [];
  const texts = Object.entries(args).map(([term, argument]) => {
    if (!argument || spec.params[term as Term]?.shape !== 'cell') return [term, argument?.text] as const;
    const text = ownCell(argument, row, column);
    if (text !== argument.text) own.push(text);
    return [term, text] as const;
  });
  const text = nativeFor(spec, Object.fromEntries(texts)) ?? '';
  return own.length === 0 ? `=${text}` : `=IF(${own.join('&')}="","",${text})`;
}

const ownCell = (argument: Argument, row: number, column: number): string =>
  isTall(argument) || (argument.isRange && !argument.isSingle)
    ? cellOf(argument, row, column)
    : argument.text;

function blockOf({ spec, args }: Asked, at: Standing): Native | Refusal {
  const block = 'block' in spec.native ? nativeCells(spec.native.block, at.rows) : undefined;
  if (!block || block.some((row) => row.length !== at.columns)) return refuse('wide');
  const own = (row: number, column: number) =>
    addressOf({ row: at.row + row, column: at.column + column, rows: 1, columns: 1 });
  return block.map((row) =>
    row.map((cell) => (cell.template === null ? null : `=${filled(cell, { spec, args }, own)}`)),
  );
}
