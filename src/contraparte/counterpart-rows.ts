import { errorIn, isBlank, widthOf, type Grid, type Input } from '../engine/cells.ts';
import { tidyKey } from '../engine/key-columns.ts';
import { amount, date, rangeKind, type Kind } from '../engine/kinds.ts';
import type { Text } from '../engine/language.ts';
import type { Money } from '../engine/money.ts';
import { Problem } from '../engine/problem.ts';
import { fold } from '../engine/reading.ts';
import { glossary, type Term } from '../glossary.ts';

/** An instalment of an agreement. A fault of a cell stays in its place: it spoils only what depends on it. */
export interface Agreement {
  readonly municipio: string;
  readonly committed: Money | Problem;
  readonly due: number | Problem;
}

export type Means = 'efectivo' | 'especie';

export interface Movement {
  readonly municipio: string;
  readonly date: number | Problem;
  readonly means: Means | Problem;
  readonly paid: Money | Problem;
}

const headingWords: ReadonlySet<string> = new Set(Object.values(glossary.municipio.label).map(fold));

/** A range of rows that begin with a municipality. Blank rows and the heading are skipped; a nameless row is refused. */
const rowsByMunicipality = <T>(
  width: number,
  shape: Text,
  read: (municipio: string, cells: readonly Input[], row: number) => T,
): Kind<readonly T[]> =>
  rangeKind((grid: Grid<Input>, { term }) => {
    if (widthOf(grid) !== width) return new Problem('badShape', term, {}, shape);
    const rows: T[] = [];
    for (const [at, cells] of grid.entries()) {
      if (cells.every(isBlank)) continue;
      const municipio = nameIn(cells[0], term, at + 1);
      if (municipio instanceof Problem) return municipio;
      if (at > 0 || !headingWords.has(fold(municipio))) rows.push(read(municipio, cells, at + 1));
    }
    return rows;
  });

function nameIn(cell: Input, term: Term, row: number): string | Problem {
  if (isBlank(cell)) return new Problem('missing', term, { row, column: 1 });
  const error = errorIn(cell);
  return error === undefined ? tidyKey(cell) : new Problem('errorInCell', term, { row, column: 1 }, error);
}

const meansByWord: ReadonlyMap<string, Means> = new Map([
  ['efectivo', 'efectivo'],
  ['en efectivo', 'efectivo'],
  ['especie', 'especie'],
  ['en especie', 'especie'],
]);

function meansIn(cell: Input, row: number): Means | Problem {
  const place = { row, column: 3 };
  if (isBlank(cell)) return new Problem('missing', 'movimientos', place);
  return (
    meansByWord.get(fold(tidyKey(cell))) ??
    new Problem('notChoice', 'movimientos', place, 'efectivo, especie')
  );
}

const agreementShape = {
  es: 'tres columnas: municipio, comprometido, vencimiento',
  en: 'three columns: municipality, committed, due date',
  pt: 'três colunas: município, comprometido, vencimento',
};

export const agreements = rowsByMunicipality(
  3,
  agreementShape,
  (municipio, [, committed, due], row): Agreement => ({
    municipio,
    committed: amount.read(committed, { term: 'convenios', place: { row, column: 2 } }),
    due: dayIn(due, 'convenios', { row, column: 3 }),
  }),
);

const movementShape = {
  es: 'cuatro columnas: municipio, fecha, tipo, monto',
  en: 'four columns: municipality, date, kind, amount',
  pt: 'quatro colunas: município, data, tipo, valor',
};

export const movements = rowsByMunicipality(
  4,
  movementShape,
  (municipio, [, day, means, paid], row): Movement => ({
    municipio,
    date: dayIn(day, 'movimientos', { row, column: 2 }),
    means: meansIn(means, row),
    paid: amount.read(paid, { term: 'movimientos', place: { row, column: 4 } }),
  }),
);

/** A blank date reaches some hosts as 0. */
const dayIn = (cell: Input, term: Term, place: { readonly row: number; readonly column: number }) =>
  cell === 0 ? new Problem('missing', term, place) : date.read(cell, { term, place });
