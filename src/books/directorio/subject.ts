import type { Municipio } from '../../municipio/municipios.ts';
import {
  factsOf,
  rowsOf,
  type FactsPanel,
  type GuidedState,
  type Row,
  type TablePanel,
} from '../guided/spec.ts';
import { valueOf } from '../guided/read-guided.ts';

/** What the sheets of a book are made from: what people typed, and the municipalities of the country. */
export interface BookSubject {
  readonly state: GuidedState;
  readonly municipios: readonly Municipio[];
}

/** What was typed in a column of a table, blanks left out. */
export const typedIn = (state: GuidedState, panel: TablePanel, key: string): readonly string[] =>
  rowsOf(state, panel).flatMap((row) => wordsIn(row, key));

export const factIn = (state: GuidedState, panel: FactsPanel, key: string): string =>
  wordsIn(factsOf(state, panel), key)[0] ?? '';

function wordsIn(row: Row, key: string): readonly string[] {
  const value = valueOf(row[key]);
  return value === null || value === '' ? [] : [String(value).trim()];
}
