import type { FormatName } from '../plan.ts';
import type { CheckSpec, ColumnSpec, FactSpec, InputKind, InputSpec } from './spec.ts';

/** Columns and facts in one line each: their format is that of what is typed in them, unless said. */
type Looks = Pick<ColumnSpec, 'width' | 'format' | 'long' | 'helper'>;
type Limits = Omit<InputSpec, 'kind'>;

const formats: Readonly<Partial<Record<InputKind, FormatName>>> = {
  amount: 'amount',
  number: 'number',
  whole: 'whole',
  percent: 'percent',
  date: 'date',
};

const looksOf = <L extends Looks>(kind: InputKind, looks: L): L & Pick<Looks, 'format'> => {
  const format = formats[kind];
  return { ...(format && { format }), ...looks };
};

/** A column people fill. */
export const typedColumn = (
  key: string,
  heading: string,
  kind: InputKind,
  limits: Limits = {},
  looks: Looks = {},
): ColumnSpec => ({ key, heading, input: { kind, ...limits }, ...looksOf(kind, looks) });

/** One whose text takes several lines. */
export const longColumn = (key: string, heading: string, width = 40, limits: Limits = {}): ColumnSpec =>
  typedColumn(key, heading, 'text', limits, { long: true, width });

/** A column that is worked out. */
export const workedColumn = (
  key: string,
  heading: string,
  formula: string,
  looks: Looks = {},
): ColumnSpec => ({
  key,
  heading,
  formula,
  ...looks,
});

type Known = Pick<FactSpec, 'usual' | 'since' | 'source' | 'verified' | 'checks' | 'format' | 'long'>;

export const typedFact = (
  key: string,
  label: string,
  kind: InputKind,
  limits: Limits = {},
  known: Known = {},
): FactSpec => ({ key, label, input: { kind, ...limits }, ...looksOf(kind, {}), ...known });

export const workedFact = (
  key: string,
  label: string,
  formula: string,
  looks: Pick<FactSpec, 'format' | 'long'> = {},
): FactSpec => ({ key, label, formula, ...looks });

/** A name that must stand once in its column. */
export const onlyOnce = (at: string, what: string): CheckSpec => ({
  at,
  when: `AND({${at}}<>"",COUNTIF({${at}:},{${at}})>1)`,
  says: `${what} está dos veces: deje una fila`,
});

/** Two dates in order. */
export const inOrder = (first: string, then: string, says: string): CheckSpec => ({
  at: then,
  when: `IF(COUNT({${first}},{${then}})=2,{${then}}<{${first}},FALSE)`,
  says,
});

export const yesOrNo: Limits = { options: ['sí', 'no'] };
