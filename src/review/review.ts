import type { BookOf, StandingSheet } from '../books/guided/read-guided.ts';
import { locatedIn, type LocatedBook } from '../books/guided/located.ts';
import { errors } from './errors.ts';
import type { Finding, Rule } from './finding.ts';
import { formulas } from './formulas.ts';
import { observed } from './observed.ts';
import { poaRules } from './poa/rules.ts';
import { looseSpaces, missingParts, rowsOutside, totalsInside } from './shape.ts';

export type { Finding } from './finding.ts';

/** What may be wrong in any guided book, the nearest to its cause first. */
const always: readonly Rule[] = [missingParts, errors, formulas, rowsOutside, looseSpaces, observed];

/** What only a book of that kind can get wrong. */
const ofBook: Readonly<Record<string, readonly Rule[]>> = { poa: poaRules };

const rowOf = ({ cell }: Pick<Finding, 'cell'>): string => cell.replace(/\D/g, '');

/**
 * All that is wrong in a guided book as it stands, sheet by sheet and from top to bottom. A cell is said once; of
 * a total between the data nothing else is said.
 */
export function reviewOf(bookOf: BookOf, sheets: readonly StandingSheet[]): readonly Finding[] {
  const located = locatedIn(bookOf, sheets);
  const rules = [...always, ...(ofBook[located.book.id] ?? [])];
  const sums = totalsInside(located);
  const isOfSum = ({ sheet, cell }: Finding): boolean =>
    sums.some((sum) => sum.sheet === sheet && rowOf(sum) === rowOf({ cell }));
  const others = rules.flatMap((rule) => rule(located)).filter((finding) => !isOfSum(finding));
  const said = new Map<string, Finding>();
  for (const finding of [...sums, ...others]) {
    const place = `${finding.sheet}!${finding.cell}`;
    if (!said.has(place)) said.set(place, finding);
  }
  return inOrder(located, [...said.values()]);
}

function inOrder({ sheets }: LocatedBook, findings: readonly Finding[]): readonly Finding[] {
  const order = new Map(sheets.map(({ now }, at) => [now, at]));
  const placeOf = ({ sheet, cell }: Finding): readonly number[] => {
    const [, letters = '', row = '0'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    return [order.get(sheet) ?? -1, Number(row), letters.length, letters.charCodeAt(letters.length - 1)];
  };
  return [...findings]
    .map((finding) => ({ finding, place: placeOf(finding) }))
    .sort((a, b) => compared(a.place, b.place))
    .map(({ finding }) => finding);
}

function compared(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((figure, order) => figure !== b[order]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
