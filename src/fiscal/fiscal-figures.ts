import type { MoneyColumn } from '../engine/columns.ts';
import type { KeyColumn } from '../engine/key-columns.ts';
import { bigintOf, fromCentavos, minus, sumOf, totalOf, type Total } from '../engine/money.ts';
import { Problem } from '../engine/problem.ts';
import { conceptIn, nameOf, type Concept } from './concept-names.ts';

/** What is worked out from the concepts given and is not one of them. */
export type Derived = 'resultado' | 'deficit';
export type Figure = Concept | Derived;
export type Figures = (figure: Figure) => Total | Problem;

export const sectors = [
  'administracion',
  'educacion',
  'salud',
  'economia',
  'vivienda',
  'proteccionSocial',
  'seguridad',
  'medioAmbiente',
  'cultura',
] as const satisfies readonly Concept[];

/** A total that is not given is the sum of its parts, when every one of them is. A + B + C = D + E + F. */
export const parts: Readonly<Partial<Record<Concept, readonly Concept[]>>> = {
  ingresoTotal: ['ingresoCorriente', 'ingresoCapital', 'fuentesFinancieras'],
  gastoTotal: ['gastoCorriente', 'inversion', 'amortizacion', 'flotante', 'inversionFinanciera'],
  gastoSectorial: sectors,
};

/** A − D + B − E, before financing; and what is left of it after paying debt, F.1 and F.2. */
export const balances: Readonly<Record<Derived, { plus: readonly Concept[]; minus: readonly Concept[] }>> = {
  resultado: { plus: ['ingresoCorriente', 'ingresoCapital'], minus: ['gastoCorriente', 'inversion'] },
  deficit: {
    plus: ['ingresoCorriente', 'ingresoCapital'],
    minus: ['gastoCorriente', 'inversion', 'amortizacion', 'flotante'],
  },
};

export const isDerived = (figure: Figure): figure is Derived => figure in balances;

/** Undefined when no row names a concept we know. */
export function fiscalFigures(names: KeyColumn, montos: MoneyColumn): Figures | undefined {
  const rows = rowsByConcept(names);
  const given = (concept: Concept) => amountOf(concept, rows.get(concept) ?? [], montos);
  const found = (concept: Concept) => given(concept) ?? sumOfParts(concept, given);
  if (rows.size === 0) return undefined;
  return (figure) => {
    if (!isDerived(figure)) return found(figure);
    const [plus, less] = [added(balances[figure].plus.map(found)), added(balances[figure].minus.map(found))];
    if (plus instanceof Problem) return plus;
    return less instanceof Problem ? less : minus(plus, less);
  };
}

/** Rows of each concept, from 0. */
function rowsByConcept(names: KeyColumn): ReadonlyMap<Concept, readonly number[]> {
  const concepts = names.labels.map(conceptIn);
  const rows = new Map<Concept, number[]>();
  names.codes.forEach((code, row) => {
    const concept = code < 0 ? undefined : concepts[code];
    if (concept === undefined) return;
    const known = rows.get(concept);
    if (known) known.push(row);
    else rows.set(concept, [row]);
  });
  return rows;
}

function amountOf(
  concept: Concept,
  rows: readonly number[],
  montos: MoneyColumn,
): Total | Problem | undefined {
  const [row] = rows;
  if (row === undefined) return undefined;
  return rows.length > 1 ? repeated(concept, rows) : amountAt(montos, row);
}

const SHOWN = 5;

function repeated(concept: Concept, rows: readonly number[]): Problem {
  const more = rows.length > SHOWN ? '…' : '';
  const numbers = `${rows
    .slice(0, SHOWN)
    .map((row) => row + 1)
    .join(', ')}${more}`;
  const name = nameOf(concept);
  const said = {
    es: `${name}, filas ${numbers}`,
    en: `${name}, rows ${numbers}`,
    pt: `${name}, linhas ${numbers}`,
  };
  return new Problem('ambiguous', 'conceptos', {}, said);
}

function amountAt({ values, problems }: MoneyColumn, row: number): Total | Problem {
  const problem = problems.get(row);
  if (problem) return problem;
  const amount = values[row] ?? Number.NaN;
  return Number.isNaN(amount)
    ? new Problem('missing', 'montos', { row: row + 1 })
    : totalOf(bigintOf(fromCentavos(amount)));
}

const missing = (concept: Concept): Problem => new Problem('notFound', 'conceptos', {}, nameOf(concept));

/** A part that is there but cannot be read is its own problem; one that is not, is the total’s. */
function sumOfParts(total: Concept, given: (part: Concept) => Total | Problem | undefined): Total | Problem {
  const found = parts[total]?.map(given) ?? [];
  return found.length === 0 || found.includes(undefined)
    ? missing(total)
    : added(found.filter((each) => each !== undefined));
}

function added(figures: readonly (Total | Problem)[]): Total | Problem {
  const problem = figures.find((each) => each instanceof Problem);
  return problem ?? sumOf(figures as readonly Total[]);
}
