import { readXlsx } from 'hucre/xlsx';
import { convocatoria } from '../../src/books/convocatoria/convocatoria.ts';
import { guidedPlan } from '../../src/books/guided/guided-plan.ts';
import { layoutOf, type Placed } from '../../src/books/guided/layout.ts';
import type { GuidedBook, GuidedState } from '../../src/books/guided/spec.ts';
import type { Cell } from '../../src/engine/cells.ts';
import type { Municipio } from '../../src/municipio/municipios.ts';
import { fewMunicipios } from './few-municipios.ts';
import { recalculated } from '../recalculated.ts';
import { writePlan } from '../../xlsx/write.ts';

export type Read = Readonly<Record<string, Cell>>;

/** A book on file, read as a person would: the sheet, the heading, the row. */
export interface Built {
  readonly bytes: Uint8Array;
  /** Rows of a table by the keys of its columns; blank ones are left out. */
  rows(panel: string): readonly Read[];
  /** Values of a panel of facts by their keys. */
  facts(panel: string): Read;
  /** Every cell of every sheet that holds an error value. */
  readonly errors: readonly string[];
  /** All that the book says is wrong, with the panel that says it. */
  readonly observations: readonly string[];
}

export const bookOf = (state: GuidedState, municipios: readonly Municipio[] = fewMunicipios): GuidedBook =>
  convocatoria({ state, municipios });

export const writtenBook = (state: GuidedState, municipios?: readonly Municipio[]): Promise<Uint8Array> =>
  writePlan(guidedPlan(bookOf(state, municipios), state));

export async function built(state: GuidedState, municipios?: readonly Municipio[]): Promise<Built> {
  return readBook(await recalculated(await writtenBook(state, municipios)), bookOf(state, municipios), state);
}

export async function readBook(bytes: Uint8Array, book: GuidedBook, state: GuidedState): Promise<Built> {
  const { sheets } = await readXlsx(bytes);
  const layout = layoutOf(book, state);
  const cellsOf = ({ sheet }: Placed) => sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const placedOf = (panel: string): Placed => {
    const placed = layout.get(panel);
    if (!placed) throw new Error(`No panel ${panel}`);
    return placed;
  };
  const rows = (panel: string): Read[] => {
    const placed = placedOf(panel);
    const lines = cellsOf(placed).slice(placed.first, placed.first + placed.rows);
    return lines
      .map((line) =>
        Object.fromEntries(placed.columns.map(({ key }, at) => [key, asCell(line[placed.left + at])])),
      )
      .filter((row) => Object.values(row).some((cell) => cell !== null && cell !== ''));
  };
  const facts = (panel: string): Read => {
    const placed = placedOf(panel);
    if (placed.panel.kind !== 'facts') throw new Error(`${panel} is a table`);
    const lines = cellsOf(placed).slice(placed.first);
    return Object.fromEntries(
      placed.panel.facts.map(({ key }, at) => [key, asCell(lines[at]?.[placed.left + 1])]),
    );
  };
  const observations = [...layout.values()].flatMap(({ panel, columns }) => {
    if (!columns.some(({ key }) => key === 'observaciones') || panel.kind === 'facts') return [];
    return rows(panel.id).flatMap(({ observaciones }) =>
      observaciones === null || observaciones === '' ? [] : [`${panel.id}: ${String(observaciones)}`],
    );
  });
  const errors = sheets.flatMap(({ name, rows: lines }) =>
    lines.flatMap((line, row) =>
      line.flatMap((cell, column) =>
        typeof cell === 'string' && cell.startsWith('#') ? [`${name}!${row + 1},${column + 1}: ${cell}`] : [],
      ),
    ),
  );
  return { bytes, rows, facts, errors, observations };
}

const EPOCH = Date.UTC(1899, 11, 30);
const asCell = (cell: unknown): Cell =>
  cell instanceof Date
    ? (cell.getTime() - EPOCH) / 86_400_000
    : typeof cell === 'number' || typeof cell === 'string' || typeof cell === 'boolean'
      ? cell
      : null;
