import {
  bigintOf,
  fromCentavos,
  isNegative,
  isZero,
  minus,
  ratio,
  sumOf,
  toCell,
  totalOf,
  type Total,
} from '../../engine/money.ts';
import { balances, isDerived, parts, type Derived, type Figure } from '../../fiscal/fiscal-figures.ts';
import { indicators, type Indicator } from '../../fiscal/fiscal-indicators.ts';
import { nameOf, type Concept } from '../../fiscal/concept-names.ts';
import type { Accounts } from './read-accounts.ts';

export const NO_DATA = 'sin dato';
export const NO_BASE = 'sin base';
export const NEGATIVE_BASE = 'base negativa';

/** Every concept the thirty indicators are worked out from: those typed first, and then the totals of some of them. */
export const totalsOf = Object.keys(parts) as readonly Concept[];
const derived = Object.keys(balances) as readonly Derived[];
const wanted = new Set<Concept>([
  ...totalsOf.flatMap((total) => parts[total] ?? []),
  ...indicators
    .flatMap(({ of, over }) => [of, over])
    .filter((each) => each !== 'poblacion' && !isDerived(each)),
] as Concept[]);
export const typed: readonly Concept[] = [...wanted].filter((each) => !totalsOf.includes(each));
export const figures: readonly Figure[] = [...typed, ...totalsOf, ...derived];

const derivedNames: Readonly<Record<Derived, string>> = {
  resultado: 'Resultado prefinanciamiento',
  deficit: 'Superávit o déficit de caja',
};

export const headingOf = (figure: Figure): string => {
  const name = isDerived(figure) ? derivedNames[figure] : nameOf(figure);
  return `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`;
};

/** A figure of a municipality; undefined where an account it needs is not known. */
export function figureOf({ amounts }: Accounts, figure: Figure): Total | undefined {
  const amount = (concept: Concept): Total | undefined => {
    const centavos = amounts[concept];
    if (centavos !== undefined) return totalOf(bigintOf(fromCentavos(centavos)));
    const own = parts[concept]?.map(amount);
    return own && added(own);
  };
  if (!isDerived(figure)) return amount(figure);
  const { plus, minus: less } = balances[figure];
  const [up, down] = [added(plus.map(amount)), added(less.map(amount))];
  return up === undefined || down === undefined ? undefined : minus(up, down);
}

function added(amounts: readonly (Total | undefined)[]): Total | undefined {
  const known = amounts.filter((each) => each !== undefined);
  return known.length === amounts.length ? sumOf(known) : undefined;
}

/** What an indicator is, or why it is not. */
export function indicatorOf(
  accounts: Accounts,
  { of, over }: Indicator,
  poblacion: number | undefined,
): number | string {
  const part = figureOf(accounts, of);
  if (over === 'poblacion')
    return part === undefined || poblacion === undefined || poblacion === 0
      ? NO_DATA
      : toCell(part) / poblacion;
  const whole = figureOf(accounts, over);
  if (part === undefined || whole === undefined) return NO_DATA;
  if (isZero(whole)) return NO_BASE;
  return isNegative(whole) ? NEGATIVE_BASE : ratio(part, whole);
}

/** The same in a workbook. */
export const indicatorFormula = ({ over }: Indicator, part: string, whole: string): string =>
  over === 'poblacion'
    ? `IF(OR(COUNT(${part})=0,N(${whole})=0),"${NO_DATA}",${part}/${whole})`
    : `IF(COUNT(${part},${whole})<2,"${NO_DATA}",IF(${whole}=0,"${NO_BASE}",IF(${whole}<0,"${NEGATIVE_BASE}",${part}/${whole})))`;
