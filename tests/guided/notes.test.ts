import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { guidedPlan } from '../../src/books/guided/guided-plan.ts';
import { readGuided, type StandingSheet } from '../../src/books/guided/read-guided.ts';
import type { GuidedState, Note } from '../../src/books/guided/spec.ts';
import type { PlanCell } from '../../src/books/plan.ts';
import { smallBook } from './small-book.ts';
import { typed } from './small-states.ts';
import { standing } from './standing.ts';

const SHEET = 'Postulaciones';
const read = (sheets: readonly StandingSheet[]) => readGuided(smallBook, sheets);

/** The small book as it stands, with more cells typed on its sheet of applications. */
const typedOver = (state: GuidedState, notes: readonly Note[]): StandingSheet[] =>
  standing(state).map((sheet) => {
    if (sheet.name !== SHEET) return sheet;
    const cells = sheet.cells.map((line) => [...line]);
    for (const { row, column, cell } of notes) {
      while (cells.length <= row) cells.push([]);
      const line = cells[row] ?? [];
      while (line.length <= column) line.push(null);
      line[column] = cell;
    }
    return { ...sheet, cells };
  });

const note = (row: number, column: number, cell: PlanCell): Note => ({ row, column, cell });

describe('what people write outside the panels', () => {
  const own = [
    note(1, 12, 'Revisado por Juana'),
    note(7, 12, { formula: '=E8*2', value: 24000 }),
    note(30, 0, 'Llamar a Sucre'),
    note(31, 3, 7),
  ];

  test('is read as notes, and none of it as rows', () => {
    const state = read(typedOver(typed, own));
    expect(state.rows).toEqual(typed.rows);
    expect(state.notes).toEqual({ [SHEET]: own });
  });

  test('stands where it stood when the book is written again, however many times', () => {
    const once = read(typedOver(typed, own));
    expect(read(standing(once))).toEqual(once);
    const sheet = guidedPlan(smallBook(), once).sheets.find(({ name }) => name === SHEET);
    expect(sheet?.kept).toContainEqual({ from: { row: 30, column: 0, rows: 1, columns: 1 }, column: 0 });
  });

  test('goes to the right, on its rows, when the table grows over it', () => {
    const state = read(typedOver(typed, own));
    const rows = Array.from({ length: 40 }, (_, at) => ({ codigo: `B${at}`, servicio: 'Catastro' }));
    const grown = read(standing({ ...state, rows: { ...state.rows, postulaciones: rows } }));
    expect(grown.rows['postulaciones']).toEqual(rows);
    expect(grown.notes?.[SHEET]).toEqual([own[0], own[1], note(30, 14, 'Llamar a Sucre'), note(31, 15, 7)]);
  });

  test('a column of one’s own inside the table goes to its right, heading and all', () => {
    const moved = standing(typed).map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((line, row) => [
        ...line.slice(0, 2),
        row === 4 ? 'Zona' : row === 5 || row === 6 ? 'Norte' : null,
        ...line.slice(2),
      ]),
    }));
    const again = read(standing(read(moved)));
    expect(again.rows).toEqual(typed.rows);
    expect(again.notes?.[SHEET]?.map(({ row, cell }) => [row, cell])).toEqual([
      [4, 'Zona'],
      [5, 'Norte'],
      [6, 'Norte'],
    ]);
    expect(again.notes?.[SHEET]?.[0]?.column).toBeGreaterThan(8);
  });
});

describe('rows pasted under a table', () => {
  test('right under it are rows; after a blank line they are notes', () => {
    const last = 5 + 5 + 4; // headings, rows typed and spare ones
    const pasted = [note(last, 0, 'Z1'), note(last + 1, 0, 'Z2'), note(last + 3, 0, 'Z3')];
    const state = read(typedOver(typed, pasted));
    expect(state.rows['postulaciones']?.slice(-2)).toEqual([{ codigo: 'Z1' }, { codigo: 'Z2' }]);
    expect(state.notes?.[SHEET]).toEqual([note(last + 3, 0, 'Z3')]);
  });
});

test('no note is ever lost, wherever it was written and however the table grows', () => {
  const anywhere = fc.array(
    fc.record({
      row: fc.integer({ min: 5, max: 60 }),
      column: fc.integer({ min: 9, max: 20 }),
      cell: fc.oneof(
        fc.integer(),
        fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
      ),
    }),
    { maxLength: 20 },
  );
  const said = (state: GuidedState) =>
    (state.notes?.[SHEET] ?? []).map(({ cell }) => JSON.stringify(cell)).sort();
  fc.assert(
    fc.property(anywhere, fc.integer({ min: 0, max: 60 }), (notes, rows) => {
      const state = read(typedOver(typed, notes));
      const postulaciones = Array.from({ length: rows }, (_, at) => ({ codigo: `C${at}` }));
      const grown = read(standing({ ...state, rows: { ...state.rows, postulaciones } }));
      expect(said(grown)).toEqual(said(state));
    }),
    { numRuns: 60 },
  );
});
