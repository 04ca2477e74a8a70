import { tidyKey } from '../engine/key-columns.ts';
import type { RawCell, UnderstoodColumn } from './budget.ts';
import type { Rows } from './amounts.ts';

const CODE = /^[\dA-Z]{0,3}[-.]?\d[\d.\-/ ]*$/i;
const BOTH =
  /^\s*((?=[\dA-Z.-]*\d)[\dA-Z]{1,8}(?:[.-][\dA-Z]{1,8})*)\s*(?:[:–—.]|-(?=\s)|\s-)\s*(\p{L}.*)$/isu;
/** `10 Educación`: only where a whole column is written so, since «18 de Mayo» is a name. */
const SPACED = /^\s*(\d[\d.-]{0,14})\s+(\p{L}.*)$/su;
const MOSTLY = 0.8;

/** `0101: SUCRE` → 0101, SUCRE. */
export function splitKey(cell: string): { readonly code: string; readonly name: string } | undefined {
  const [, code, name] = BOTH.exec(cell) ?? [];
  return code === undefined || name === undefined ? undefined : { code, name: tidyKey(name) };
}

/** The same, in a column known to hold codes and names glued by a space as well. */
export function splitAny(cell: string): ReturnType<typeof splitKey> {
  const [, code, name] = SPACED.exec(cell) ?? [];
  return (
    splitKey(cell) ?? (code === undefined || name === undefined ? undefined : { code, name: tidyKey(name) })
  );
}

/** Whether a column of keys holds codes, names, or both in each cell. */
export function partOf(rows: Rows, at: number): NonNullable<UnderstoodColumn['part']> {
  const filled = rows.map((row) => row[at]).filter(isFilled);
  const share = (test: (cell: string) => boolean): number =>
    filled.filter((cell) => test(String(cell))).length / Math.max(1, filled.length);
  if (share((cell) => splitAny(cell) !== undefined) >= MOSTLY) return 'both';
  return share((cell) => CODE.test(cell.trim())) >= MOSTLY ? 'code' : 'name';
}

const isFilled = (cell: RawCell | undefined): cell is string | number | boolean =>
  cell !== null && cell !== undefined && cell !== '';

const DISAGREEING = 0.02; // publishers mistype a few names

/** Whether one column gives a single name to each code of another. */
export function namedBy(rows: Rows, code: number, name: number): boolean {
  const names = new Map<string, string>();
  let compared = 0;
  let differing = 0;
  for (const row of rows) {
    const [key, said] = [row[code], row[name]];
    if (!isFilled(key) || !isFilled(said)) continue;
    const known = names.get(String(key));
    if (known === undefined) names.set(String(key), String(said));
    else {
      compared++;
      if (known !== String(said)) differing++;
    }
  }
  return names.size > 0 && differing <= compared * DISAGREEING;
}
