import { fold } from '../../../src/engine/reading.ts';
import type { Pane } from '../../pane.ts';
import type { Columns, Lines } from './columns.ts';

/** What a person said the columns of a spreadsheet are, for the next one with the same names. */
export interface Mapping {
  /** The book and its table. */
  readonly table: string;
  /** The names over the columns, as they were read. */
  readonly names: string;
  /** The key of a column of the table, by place; '' where it is none. */
  readonly keys: readonly string[];
}

const MOST_KEPT = 40;
const LOOKED = 12;

/** The first line of several words and no figure: the names its owner gave to the columns. */
function namesIn(lines: Lines): { readonly at: number; readonly names: string } | undefined {
  const at = lines.slice(0, LOOKED).findIndex((line) => {
    const said = line.filter((cell) => (cell ?? '') !== '');
    return said.length > 1 && said.every((cell) => typeof cell === 'string' && !/^[\d.,%\s-]+$/.test(cell));
  });
  const line = lines[at];
  return line && { at, names: line.map((cell) => fold(String(cell ?? ''))).join('\t') };
}

/** The columns as they were told to be when a spreadsheet like this one was last brought to the table. */
export function rememberedColumns(pane: Pane, table: string, lines: Lines): Columns | undefined {
  const found = namesIn(lines);
  const { mappings = [] } = pane.session.preferences;
  const known = found && mappings.find((each) => each.table === table && each.names === found.names);
  return known && { keys: known.keys, heading: found.at, isSure: true };
}

export function rememberColumns(pane: Pane, table: string, lines: Lines, keys: readonly string[]): void {
  const found = namesIn(lines);
  if (!found) return;
  const { mappings = [] } = pane.session.preferences;
  const others = mappings.filter((each) => each.table !== table || each.names !== found.names);
  pane.prefer({ mappings: [{ table, names: found.names, keys }, ...others].slice(0, MOST_KEPT) });
}

/** What was kept at an earlier visit, where it still means something. */
export function mappingFrom(kept: unknown): Mapping | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { table, names, keys } = kept as Partial<Mapping>;
  if (typeof table !== 'string' || typeof names !== 'string' || !Array.isArray(keys)) return undefined;
  const all: readonly unknown[] = keys;
  return all.every((key) => typeof key === 'string') ? { table, names, keys: all } : undefined;
}
