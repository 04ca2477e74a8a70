import { beforeAll, describe, expect, test } from '@jest/globals';
import { readGuided } from '../../src/books/guided/read-guided.ts';
import type { GuidedState } from '../../src/books/guided/spec.ts';
import type { Cell } from '../../src/engine/cells.ts';
import { standingSheets } from '../../xlsx/standing.ts';
import type { Built, Read } from '../convocatoria-libro/built-book.ts';
import { built, written } from './built-plan.ts';
import { example, poaBook } from './examples.ts';

/** Centavos, summed apart from the book. */
const centavos = (value: unknown): number => Math.round(Number(value ?? 0) * 100);
const total = (rows: readonly Read[], key: string): number =>
  rows.reduce((sum, row) => sum + centavos(row[key]), 0);

function by(rows: readonly Read[], key: (row: Read) => string, amount: string): Map<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(key(row), (sums.get(key(row)) ?? 0) + centavos(row[amount]));
  return sums;
}

const nonZero = (rows: readonly Read[], key: string, amount: string): Map<string, number> =>
  new Map(
    rows
      .filter((row) => centavos(row[amount]) !== 0)
      .map((row) => [String(row[key] ?? ''), centavos(row[amount])]),
  );

const sorted = (sums: ReadonlyMap<string, number>) => [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
const word = (cell: Cell | undefined): string => String(cell ?? '');
const typed = (state: GuidedState, panel: string): readonly Read[] =>
  (state.rows[panel] ?? []) as readonly Read[];

const books = new Map<string, Built>();
beforeAll(async () => {
  for (const letter of ['A', 'D'] as const) books.set(letter, await built(example(letter)));
});

describe.each(['A', 'D'] as const)('The plan of the municipality of category %s', (letter) => {
  const state = example(letter);
  let book: Built;
  beforeAll(() => {
    book = books.get(letter)!;
  });

  test('holds no error value, and nothing to be corrected', () => {
    expect(book.errors).toEqual([]);
    expect(book.observations).toEqual([]);
  });

  test('knows its municipality and its category', () => {
    expect(book.facts('parametros')).toMatchObject({ categoria: letter });
  });

  test('totals by source, programme, unit and category are those of its lines', () => {
    const lines = typed(state, 'presupuesto');
    const pair = (row: Read) => `${word(row['fuente'])}-${word(row['organismo'])}`;
    expect(sorted(nonZero(book.rows('fuentes'), 'clave', 'vigente'))).toEqual(
      sorted(by(lines, pair, 'programado')),
    );
    expect(sorted(nonZero(book.rows('programas'), 'programa', 'programado'))).toEqual(
      sorted(by(lines, (row) => word(row['programa']), 'programado')),
    );
    expect(sorted(nonZero(book.rows('unidades'), 'codigo', 'programado'))).toEqual(
      sorted(by(lines, (row) => word(row['unidad']), 'programado')),
    );
    const category = (row: Read) =>
      ['programa', 'proyecto', 'actividad'].map((key) => word(row[key])).join(' ');
    expect(sorted(nonZero(book.rows('categorias'), 'categoria', 'vigente'))).toEqual(
      sorted(by(lines, category, 'programado')),
    );
  });

  test('the same total is told in every way', () => {
    const sum = total(typed(state, 'presupuesto'), 'programado');
    const { lineas, fuentes, programas, unidades, categorias, meses } = book.facts('cuadre');
    for (const told of [lineas, fuentes, programas, unidades, categorias, meses])
      expect(centavos(told)).toBe(sum);
  });

  test('ceilings of the neighbourhoods add up to the centavo, as the formula shares them', () => {
    const amount = state.rows['reparto']?.[0]?.['monto'];
    const places = book.rows('otbs');
    expect(total(places, 'techo')).toBe(centavos(amount));
  });
});

test('what is obligatory and what was shared leave what the source says: 238,826,101 and 188,826,101', () => {
  expect(books.get('D')?.facts('distribucion')).toEqual({
    recursos: 245_290_497,
    obligatorios: 6_464_396,
    distribuible: 238_826_101,
    distribuido: 50_000_000,
    saldo: 188_826_101,
  });
});

test('built again from its own workbook, every cell is the same', async () => {
  const sheets = await standingSheets(books.get('A')!.bytes, 'poa.xlsx');
  const state = readGuided(poaBook, sheets);
  expect(await standingSheets(await written(state), 'poa.xlsx')).toEqual(sheets);
});
