import { fold } from '../../engine/reading.ts';
import { quoted } from '../build.ts';
import {
  rowsOf,
  type CheckSpec,
  type ColumnSpec,
  type GuidedState,
  type Row,
  type TablePanel,
} from './spec.ts';
import { valueOf } from './read-guided.ts';

/** A row of one table that is a column of another: a requirement among the applications, a criterion in their evaluation. */
export interface NamedColumn {
  readonly key: string;
  /** As it was typed: heading of the column. */
  readonly name: string;
  /** What it was called when the book was last written, where its name has changed. */
  readonly formerly?: string | undefined;
  readonly row: Row;
}

/** The column in which the book keeps which column each row is, whatever it is called later. */
const STAMP = 'columna';
const STAMPED = /^([a-z]+\d+)\|(.*)$/su;

/** `c3|Pertinencia`: the key of its column, and its heading. */
export const stampOf = ({ key, name }: NamedColumn): string => `${key}|${name}`;

const stampIn = (row: Row): { readonly key: string; readonly heading: string } | undefined => {
  const [, key, heading] = STAMPED.exec(wordIn(row, STAMP)) ?? [];
  return key === undefined || heading === undefined ? undefined : { key, heading };
};

/**
 * What was typed in a column, each name once: a table cannot have two equal headings. A row keeps the column it had
 * when the book was last written, whatever it is called now and wherever it was moved; `of` is the table with them.
 */
export function namedColumns(
  state: GuidedState,
  panel: TablePanel,
  key: string,
  prefix: string,
  of?: string,
): readonly NamedColumn[] {
  const seen = new Set<string>();
  const rows = rowsOf(state, panel).filter((row) => {
    const name = fold(wordIn(row, key));
    if (name === '' || seen.has(name)) return false;
    seen.add(name);
    return true;
  });
  const stamps = stampsOf(rows, prefix);
  // Keys are in use while a cell is kept under them, if only of a row that was taken away.
  const used = new Set(stamps.size === 0 ? [] : [...stamps.values()].map((stamp) => stamp.key));
  if (stamps.size > 0)
    for (const row of state.rows[of ?? ''] ?? []) for (const each of Object.keys(row)) used.add(each);
  const free = freeKeys(prefix, used);
  return rows.map((row) => {
    const stamp = stamps.get(row);
    const name = wordIn(row, key);
    const formerly = stamp && fold(stamp.heading) !== fold(name) ? stamp.heading : undefined;
    return { key: stamp?.key ?? free(), name, row, ...(formerly !== undefined && { formerly }) };
  });
}

/** Of a row that was copied, the first keeps the column. */
function stampsOf(rows: readonly Row[], prefix: string) {
  const taken = new Set<string>();
  return new Map(
    rows.flatMap((row) => {
      const stamp = stampIn(row);
      if (!stamp || taken.has(stamp.key) || !new RegExp(`^${prefix}\\d+$`, 'u').test(stamp.key)) return [];
      taken.add(stamp.key);
      return [[row, stamp] as const];
    }),
  );
}

function freeKeys(prefix: string, used: ReadonlySet<string>): () => string {
  let last = 0;
  return () => {
    do last++;
    while (used.has(`${prefix}${String(last)}`));
    return `${prefix}${String(last)}`;
  };
}

/** That column, for the table whose rows are columns of another. */
export const stampColumn = (all: readonly NamedColumn[], key: string): ColumnSpec => {
  const stamps = new Map(all.map((each) => [fold(each.name), stampOf(each)]));
  return {
    key: STAMP,
    heading: 'Columna que es',
    width: 24,
    helper: true,
    stamp: (row) => stamps.get(fold(wordIn(row, key))) ?? null,
  };
};

/** Marks of a row that has no column yet, or whose column is still called otherwise. */
export const stampChecks = (key: string, sheet: string, kept: string): readonly CheckSpec[] => [
  {
    at: key,
    when: `AND({${key}}<>"",OR({${STAMP}}="",COUNTIF({${STAMP}:<},{${STAMP}})>0))`,
    says: `No tiene columna en ${sheet}: construya otra vez el libro`,
  },
  {
    at: key,
    when: `AND({${key}}<>"",{${STAMP}}<>"",MID({${STAMP}},IFERROR(FIND("|",{${STAMP}}),0)+1,500)<>{${key}})`,
    says: `Cambió de nombre: construya otra vez el libro para verlo en ${sheet}; ${kept} se conservan. Si es otro, borre la fila y escríbalo en una nueva`,
  },
];

/** A figure of the row that is a column, found by its stamp: it stands while the name changes. */
export const byStamp = (panel: string, column: string, of: NamedColumn): string =>
  lookup(panel, column, quoted(stampOf(of)), STAMP);

export const wordIn = (row: Row, key: string): string => String(valueOf(row[key]) ?? '').trim();

/** `{r1..r4}` of some columns that stand side by side. */
export const acrossOf = (columns: readonly { readonly key: string }[]): string =>
  `${columns[0]?.key ?? ''}..${columns.at(-1)?.key ?? ''}`;

/** The row's cell of another panel's column, found by what both are called. */
export const lookup = (panel: string, column: string, by: string, key: string): string =>
  `INDEX({${panel}.${column}:},MATCH(${by},{${panel}.${key}:},0))`;
