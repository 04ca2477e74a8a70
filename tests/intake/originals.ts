import { readFileSync } from 'node:fs';
import type { RawCell } from '../../src/intake/budget.ts';
import { readAmounts } from '../../src/intake/amounts.ts';
import { findHeading } from '../../src/intake/heading.ts';
import { amountAt } from '../../src/intake/reading.ts';
import { isFailure, understandTables } from '../../src/intake/understand.ts';
import { openTables } from '../../xlsx/open.ts';
import { figuresOf, type Original } from './mutations.ts';

/** A real file as what mutations start from, with the figures they must all give. */
export interface Base {
  readonly original: Original;
  readonly expected: string;
}

const FEWEST = 8;
const isSpent = (concept: string | undefined): boolean =>
  ['certificado', 'compromiso', 'devengado', 'pagado'].includes(concept ?? '');

/** Rows past `most` are left out of files without levels, whose part is a file as well. */
export async function baseOf(path: string, most = Number.POSITIVE_INFINITY): Promise<Base | undefined> {
  const name = path.replace(/^.*\//, '');
  const tables = await openTables(readFileSync(path), name);
  const found = understandTables(tables, name);
  const table = tables.find((each) => !isFailure(found) && each.name === found.sheet);
  if (isFailure(found) || !table) return undefined;
  const heading = findHeading(table);
  if (!heading) return undefined;
  const flat = found.rows.excluded.length === 0;
  const below = table.rows.slice(heading.firstRow, heading.firstRow + (flat ? most : table.rows.length));
  const amounts = amountAt(found.columns).map(([, at]) => at);
  const rates = found.columns.filter(({ concept }) => concept === 'avance').map(({ at }) => at);
  const figures = new Map(amounts.map((at) => [at, readAmounts(below, at, () => true).values]));
  const rows = below.map((row, order) =>
    heading.texts.map((_, at): RawCell => {
      const value = figures.get(at)?.[order];
      return value === undefined ? (row[at] ?? null) : Number.isNaN(value) ? null : value / 100;
    }),
  );
  const concepts = found.columns.map(({ concept }) => concept);
  const spent = found.columns.flatMap(({ at, concept }) => (isSpent(concept) ? [at] : []));
  const plain =
    found.side === 'gastos' &&
    rows.length > FEWEST &&
    !concepts.includes('periodo') &&
    (concepts.includes('vigente') || concepts.includes('inicial'));
  const original = { name, heading: heading.texts, rows, amounts, rates, flat, spent, plain };
  const again = understandTables(
    [{ name: 'Datos', hidden: false, rows: [[...heading.texts], ...rows] }],
    name,
  );
  return isFailure(again) ? undefined : { original, expected: figuresOf(again) };
}
