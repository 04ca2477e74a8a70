import { tidyKey } from '../engine/key-columns.ts';
import type { Classifier, Country, Merged, RawCell, UnderstoodColumn } from './budget.ts';
import { withLostZeros, type Padded } from './lost-zeros.ts';
import type { Rows } from './amounts.ts';
import { periodIn, yearIn } from './calendar.ts';
import { splitAny } from './parts.ts';

/** What rows are classified by, as text; '' where the file says nothing. */
export interface Labels {
  readonly keys: readonly string[];
  readonly codes: readonly string[] | undefined;
  /** Rows whose code is a number the publisher writes for «none»: −1, −1000. */
  readonly withoutCode: number;
  readonly padded?: Padded;
}

const NONE = /^-\d+(?:\.0)?$/;

/** The text of a key cell; a code read as a number keeps no decimals. */
const textOf = (cell: RawCell | undefined): string =>
  cell === null || cell === undefined ? '' : tidyKey(cell).replace(/^(\d+)\.0$/, '$1');

/** Reads the columns of one classifier over the rows given. */
export function readLabels(
  classifier: Classifier,
  columns: readonly UnderstoodColumn[],
  rows: Rows,
  kept: readonly number[],
  country: Country = 'otro',
): Labels | undefined {
  const own = columns.filter(({ concept }) => concept === classifier);
  if (own.length === 0) return undefined;
  const at = (part: UnderstoodColumn['part']): number => own.find((each) => each.part === part)?.at ?? -1;
  const [both, code, name] = [at('both'), at('code'), at('name')];
  let withoutCode = 0;
  const glued = once((cell) => splitAny(textOf(cell)));
  const said = once(textOf);
  const names = new Map<string, Map<string, Pair>>(); // one pair for all the rows that say the same
  const pairs = kept.map((row) => {
    const cells = rows[row] ?? [];
    const split = both < 0 ? undefined : glued(cells[both]);
    const told = code < 0 ? (split?.code ?? '') : said(cells[code]);
    const none = NONE.test(told);
    if (none) withoutCode++;
    const named = name < 0 ? (split?.name ?? (both < 0 ? '' : said(cells[both]))) : said(cells[name]);
    return pairIn(names, none ? '' : told, named);
  });
  if (classifier === 'gestion') return plain(pairs.map(({ code: c, name: n }) => yearIn(n || c) ?? (n || c)));
  if (classifier === 'periodo')
    return plain(pairs.map(({ code: c, name: n }) => periodIn(n || c) ?? (n || c)));
  const hasCodes = pairs.some((pair) => pair.code !== '');
  if (!hasCodes) return { keys: keysOf(pairs), codes: undefined, withoutCode };
  const read = pairs.map((pair) => pair.code);
  const padded = withLostZeros(classifier, read, country);
  const codes = padded?.codes ?? read;
  const whole = pairs.map((pair, order) => ({ ...pair, code: codes[order] ?? '' }));
  return { keys: keysOf(whole), codes, withoutCode, ...(padded && { padded }) };
}

const plain = (keys: readonly string[]): Labels => ({ keys, codes: undefined, withoutCode: 0 });

interface Pair {
  readonly code: string;
  readonly name: string;
}

function pairIn(names: Map<string, Map<string, Pair>>, code: string, name: string): Pair {
  let codes = names.get(name);
  if (!codes) names.set(name, (codes = new Map<string, Pair>()));
  let pair = codes.get(code);
  if (!pair) codes.set(code, (pair = { code, name }));
  return pair;
}

/** Works out each different cell once. */
export function once<T>(of: (cell: RawCell | undefined) => T): (cell: RawCell | undefined) => T {
  const known = new Map<RawCell | undefined, { readonly is: T }>();
  return (cell) => {
    let found = known.get(cell);
    if (!found) known.set(cell, (found = { is: of(cell) }));
    return found.is;
  };
}

/** The name is the key; where two codes share a name, the code tells them apart. */
function keysOf(pairs: readonly Pair[]): readonly string[] {
  const codeOf = new Map<string, string>();
  const shared = new Set<string>();
  for (const { code, name } of pairs) {
    const known = codeOf.get(name);
    if (known === undefined) codeOf.set(name, code);
    else if (known !== code) shared.add(name);
  }
  return pairs.map(({ code, name }) => {
    if (name === '') return code;
    return shared.has(name) && code !== '' ? `${name} (${code})` : name;
  });
}

/** Rows with the value of a merged cell repeated down: each level of a report names many rows once. */
export function unmerged(
  rows: Rows,
  merged: readonly Merged[],
  firstRow: number,
  columns: readonly UnderstoodColumn[],
): Rows {
  const named = new Set(columns.filter(({ part }) => part !== undefined).map(({ at }) => at));
  const downward = merged.filter(
    ({ top, bottom, left }) => bottom > top && top >= firstRow && named.has(left),
  );
  if (downward.length === 0) return rows;
  const filled = rows.map((row) => [...row]);
  const covered = new Map<number, number>(); // by column: ranges that overlap, which no program writes, are filled once
  for (const { top, bottom, left } of [...downward].sort((a, b) => a.top - b.top)) {
    const first = Math.max(top + 1, (covered.get(left) ?? -1) + 1);
    const last = Math.min(bottom, firstRow + rows.length - 1);
    for (let row = first; row <= last; row++) {
      const cells = filled[row - firstRow];
      if (cells) cells[left] ??= filled[top - firstRow]?.[left] ?? null;
    }
    covered.set(left, Math.max(last, covered.get(left) ?? -1));
  }
  return filled;
}
