import type { ColumnSpec, InputSpec } from '../guided/spec.ts';
import { months } from '../words.ts';

/** Columns that many tables of the book have, each said once. */
export const textColumn = (
  key: string,
  heading: string,
  width: number,
  more: Partial<InputSpec> = {},
): ColumnSpec => ({ key, heading, width, input: { kind: 'text', ...more } });

/** Codes keep their leading zeros. */
export const codeColumn = (
  key: string,
  heading: string,
  width: number,
  more: Partial<InputSpec> = {},
): ColumnSpec => ({ ...textColumn(key, heading, width, more), format: 'text' });

export const choiceColumn = (
  key: string,
  heading: string,
  width: number,
  options: readonly string[] | string,
  more: Partial<InputSpec> = {},
): ColumnSpec => ({ key, heading, width, input: { kind: 'choice', options, ...more } });

export const amountColumn = (key: string, heading: string, more: Partial<InputSpec> = {}): ColumnSpec => ({
  key,
  heading,
  format: 'amount',
  input: { kind: 'amount', ...more },
});

export const workedAmount = (key: string, heading: string, formula: string): ColumnSpec => ({
  key,
  heading,
  format: 'amount',
  formula,
});

/** `ene` … `dic`: the keys of twelve months, wherever they stand. */
export const monthKeys = months.map((month) => month.slice(0, 3));

export const monthColumns = (format: 'amount' | 'number', width: number): readonly ColumnSpec[] =>
  months.map((month, at) => ({
    key: monthKeys[at] ?? month,
    heading: `${month.charAt(0).toUpperCase()}${month.slice(1)}`,
    width,
    format,
    input: { kind: format },
  }));

/** `41` and `113` as `41-113`; blank while either is. */
export const PAIR = 'IF(OR({fuente}="",{organismo}=""),"",{fuente}&"-"&{organismo})';

/** `340`, `0` and `099` as `340 0 099`; blank while any is. */
export const CATEGORY_CODE =
  'IF(OR({programa}="",{proyecto}="",{actividad}=""),"",{programa}&" "&{proyecto}&" "&{actividad})';

/** Programme, project and activity: a programmatic category as the budget writes it. */
export const categoryColumns: readonly ColumnSpec[] = [
  codeColumn('programa', 'Programa', 11),
  codeColumn('proyecto', 'Proyecto', 11),
  codeColumn('actividad', 'Actividad', 11),
];
