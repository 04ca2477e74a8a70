import { stages, type RawCell, type RawTable } from './budget.ts';
import { readHeading } from './dictionary.ts';
import { findHeading } from './heading.ts';

const ENOUGH = 0.5;
const FEWEST = 2;
const SEARCHED = 60;
const LOOKED_AT = 2000;

/** A long table: one column names the stage of each row's amount, and another has the amount. */
interface Long {
  readonly heading: number;
  readonly stage: number;
  readonly value: number;
}

const isValue = (text: string): boolean =>
  /^(?:valor|monto|importe|amount|value|vr|cantidad)(?: .*)?$/i.test(text.trim());

/**
 * FINBRA and other open data give each stage a row of its own («Coluna», «Valor»): here each becomes a column, so that
 * rows with the same keys stand together. Undefined where a table is not so.
 */
export function widened(table: RawTable): RawTable | undefined {
  if (findHeading(table) && stagesIn(table) > 1) return undefined;
  const long = longOf(table);
  if (!long) return undefined;
  const { heading, stage, value } = long;
  const head = table.rows[heading] ?? [];
  const keys = Array.from(head.keys()).filter((at) => at !== stage && at !== value);
  const names: string[] = [];
  const wide = new Map<string, RawCell[]>();
  for (const row of table.rows.slice(heading + 1)) {
    const name = String(row[stage] ?? '').trim();
    if (name === '') continue;
    let column = names.indexOf(name);
    if (column < 0) column = names.push(name) - 1;
    const own = keys.map((at) => row[at] ?? null);
    const key = own.join('\u0001');
    const cells = wide.get(key) ?? [...own];
    if (cells[keys.length + column] !== undefined && cells[keys.length + column] !== null) return undefined; // two amounts for one key
    while (cells.length < keys.length + column) cells.push(null);
    cells[keys.length + column] = row[value] ?? null;
    wide.set(key, cells);
  }
  const width = keys.length + names.length;
  const rows = [
    ...table.rows.slice(0, heading),
    [...keys.map((at) => head[at] ?? null), ...names],
    ...Array.from(wide.values(), (cells) => Array.from({ length: width }, (_, at) => cells[at] ?? null)),
  ];
  return { name: table.name, hidden: table.hidden, rows };
}

const stagesIn = (table: RawTable): number =>
  new Set((findHeading(table)?.texts ?? []).flatMap((text) => stageOf(text) ?? [])).size;

function stageOf(text: string): string | undefined {
  const guess = readHeading(text);
  const concept = guess?.income ?? guess?.concept;
  return stages.find((stage) => stage === concept);
}

function longOf({ rows }: RawTable): Long | undefined {
  for (let heading = 0; heading < Math.min(rows.length, SEARCHED); heading++) {
    const head = (rows[heading] ?? []).map((cell) => (typeof cell === 'string' ? cell : ''));
    const value = head.findIndex(isValue);
    if (value < 0) continue;
    const below = rows.slice(heading + 1, heading + 1 + LOOKED_AT);
    const stage = head.findIndex((text, at) => at !== value && text !== '' && namesStages(below, at));
    if (stage >= 0) return { heading, stage, value };
  }
  return undefined;
}

function namesStages(rows: RawTable['rows'], at: number): boolean {
  const named = new Set<string>();
  for (const row of rows) {
    const cell = row[at];
    if (typeof cell === 'string' && cell.trim() !== '') named.add(cell.trim());
    if (named.size > 40) return false;
  }
  const known = new Set([...named].flatMap((text) => stageOf(text) ?? []));
  return known.size >= FEWEST && known.size >= named.size * ENOUGH;
}
