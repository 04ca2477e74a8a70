import { fold } from '../../engine/reading.ts';
import { rowsOf, type GuidedState, type Row, type TablePanel } from './spec.ts';
import { valueOf } from './read-guided.ts';

/** A row of one table that is a column of another: a requirement among the applications, a criterion in their evaluation. */
export interface NamedColumn {
  readonly key: string;
  /** As it was typed: heading of the column, and how it is found again. */
  readonly name: string;
  readonly row: Row;
}

/** What was typed in a column, each name once: a table cannot have two equal headings. */
export function namedColumns(
  state: GuidedState,
  panel: TablePanel,
  key: string,
  prefix: string,
): readonly NamedColumn[] {
  const seen = new Set<string>();
  const columns: NamedColumn[] = [];
  for (const row of rowsOf(state, panel)) {
    const name = wordIn(row, key);
    if (name === '' || seen.has(fold(name))) continue;
    seen.add(fold(name));
    columns.push({ key: `${prefix}${String(columns.length + 1)}`, name, row });
  }
  return columns;
}

export const wordIn = (row: Row, key: string): string => String(valueOf(row[key]) ?? '').trim();

/** `{r1..r4}` of some columns that stand side by side. */
export const acrossOf = (columns: readonly { readonly key: string }[]): string =>
  `${columns[0]?.key ?? ''}..${columns.at(-1)?.key ?? ''}`;

/** The row's cell of another panel's column, found by what both are called. */
export const lookup = (panel: string, column: string, by: string, key: string): string =>
  `INDEX({${panel}.${column}:},MATCH(${by},{${panel}.${key}:},0))`;
