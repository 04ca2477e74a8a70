import { stringifyTokens, tokenize, type Token } from '@borgar/fx';

/** A call of Muni inside a formula, by the tokens it takes. */
export interface Call {
  /** The formula called, as the catalogue names it. */
  readonly id: string;
  /** From the name to its closing bracket, both included. */
  readonly from: number;
  readonly to: number;
  /** First and last token of each argument; last before first where nothing was typed. */
  readonly args: readonly (readonly [from: number, to: number])[];
}

/** How Excel writes a formula of ours, whole or broken: `MUNI.X`, `_xldudf_MUNI_X`, `_xlfn._xldudf.MUNI.X`. */
const OURS = /^(?:_xlfn\.)?(?:_xldudf[._])?MUNI[._](\w+)$/i;

/** The formula a function's name stands for; undefined for everybody else's. */
export const idIn = (name: string): string | undefined => OURS.exec(name)?.[1]?.toUpperCase();

export const tokensOf = (formula: string): readonly Token[] =>
  tokenize(formula, { mergeRefs: true, withLocation: false, allowTernary: true });

export const textOf = (tokens: readonly Token[], from = 0, to = tokens.length - 1): string =>
  stringifyTokens(tokens.slice(from, to + 1));

export const isMark = (token: Token | undefined, mark: string): boolean =>
  token?.type === 'operator' && token.value === mark;

const opens = (token: Token): boolean => isMark(token, '(') || isMark(token, '{');
const closes = (token: Token): boolean => isMark(token, ')') || isMark(token, '}');

/** Every call of Muni in a formula, from left to right; a call inside another follows it. */
export function callsIn(tokens: readonly Token[]): readonly Call[] {
  return tokens.flatMap((token, at) => {
    const id = token.type === 'func' ? idIn(token.value) : undefined;
    const call = id === undefined ? undefined : bracketed(tokens, at);
    return id === undefined || !call ? [] : [{ id, ...call }];
  });
}

/** The brackets that follow a function's name. Undefined where they are never closed. */
export function bracketed(tokens: readonly Token[], from: number): Omit<Call, 'id'> | undefined {
  const args: [number, number][] = [];
  let depth = 0;
  let start = from + 2;
  for (let at = from + 1; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (opens(token)) depth++;
    if (isMark(token, ',') && depth === 1) {
      args.push([start, at - 1]);
      start = at + 1;
    }
    if (closes(token) && --depth === 0) {
      if (args.length > 0 || textOf(tokens, start, at - 1).trim() !== '') args.push([start, at - 1]);
      return { from, to: at, args };
    }
  }
  return undefined;
}

/** Whether a formula calls Muni, in whatever way Excel left it written. */
export const callsMuni = (formula: string): boolean =>
  /MUNI[._]/i.test(formula) &&
  tokensOf(formula).some(({ type, value }) => type === 'func' && idIn(value) !== undefined);

/** What a link that lost its file may not reach beyond. */
const ends = (token: Token): boolean =>
  token.type === 'fx_prefix' ||
  token.type === 'whitespace' ||
  (token.type === 'operator' && token.value !== '!' && token.value !== ':');

/** Takes away `[2]!` or `'C:\\Mis datos\\[Muni.xlam]'!`, whatever pieces it was read as. */
function dropLink(kept: Token[]): void {
  kept.pop();
  const isQuoted = kept.at(-1)?.value.endsWith("'") === true;
  const only = kept.at(-1)?.value === "'" ? 1 : 0;
  for (let taken = 0; kept.length > 0; taken++) {
    const last = kept.at(-1) as Token;
    if (!isQuoted && ends(last)) return;
    kept.pop();
    if (isQuoted && taken >= only && last.value.startsWith("'")) return;
  }
}

/**
 * The formula with every call of Muni under its own name: Excel saves them as `_xldudf_MUNI_X`, as `[2]!_xldudf_MUNI_X`
 * or under the path of a file that is no longer there, and does not always find its way back.
 */
export function repaired(formula: string): string {
  if (!callsMuni(formula)) return formula;
  const kept: Token[] = [];
  for (const token of tokensOf(formula)) {
    const id = token.type === 'func' ? idIn(token.value) : undefined;
    if (id !== undefined && isMark(kept.at(-1), '!')) dropLink(kept);
    kept.push(id === undefined ? token : { ...token, value: `MUNI.${id}` });
  }
  return stringifyTokens(kept);
}
