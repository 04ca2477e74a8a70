import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { figuresIn, readGuided, type StandingSheet } from '../../src/books/guided/read-guided.ts';
import { emptyState, type Row } from '../../src/books/guided/spec.ts';
import { smallBook } from './small-book.ts';
import { typed } from './small-states.ts';
import { standing } from './standing.ts';

const read = (sheets: readonly StandingSheet[]) => readGuided(smallBook, sheets);

describe('a guided book is kept in its own workbook', () => {
  test('what was typed is read back, blank rows and formulas of the person too', () => {
    expect(read(standing(typed))).toEqual(typed);
  });

  test('a new book starts with its usual rows', () => {
    expect(read(standing(emptyState)).rows).toEqual({
      parametros: [{ fondo: null, parte: 0.3 }],
      servicios: [{ servicio: 'Ajuste del POA', costo: 12000 }, { servicio: 'Catastro' }],
      postulaciones: [],
      cuadro: [],
    });
  });

  test('a column moved or put in between is found by its heading', () => {
    const moved = standing(typed).map(({ name, cells }) => ({
      name,
      cells: cells.map((line) => ['', ...line.slice(0, 1), 'mío', ...line.slice(1)]),
    }));
    expect(read(moved).rows).toEqual(typed.rows);
  });

  test('a sheet that is gone leaves its panel as a new book has it', () => {
    const without = standing(typed).filter(({ name }) => name !== 'Servicios');
    expect(read(without).rows['servicios']).toBeUndefined();
    expect(read(without).rows['postulaciones']).toEqual(typed.rows['postulaciones']);
  });

  const cell = fc.oneof(
    fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
    fc.double(),
    fc.boolean(),
  );
  const rowOf = (...keys: string[]): fc.Arbitrary<Row> =>
    fc
      .array(fc.tuple(fc.constantFrom(...keys), cell), { maxLength: keys.length })
      .map((typedCells) => Object.fromEntries(typedCells));

  test('whatever is typed comes back, and writing it again changes nothing', () => {
    const states = fc.record({
      servicios: fc.array(rowOf('servicio', 'costo')),
      postulaciones: fc.array(rowOf('codigo', 'servicio', 'fecha', 'puntaje'), { maxLength: 30 }),
    });
    fc.assert(
      fc.property(states, (rows) => {
        const once = read(standing({ rows }));
        expect(read(standing(once))).toEqual(once);
        expect(once.rows['postulaciones']).toEqual(withoutBlankEnd(rows.postulaciones));
      }),
    );
  });
});

function withoutBlankEnd(rows: readonly Row[]): readonly Row[] {
  let end = rows.length;
  while (end > 0 && Object.keys(rows[end - 1] ?? {}).length === 0) end--;
  return rows.slice(0, end);
}

test('papers and steps see what was typed and what was worked out', () => {
  const worked = standing(typed).map(({ name, cells }) => ({
    name,
    cells: cells.map((line) =>
      line.map((cell) =>
        cell !== null && typeof cell === 'object' && cell.value === null ? { ...cell, value: 7 } : cell,
      ),
    ),
  }));
  const { parametros, postulaciones } = figuresIn(smallBook, worked);
  expect(parametros).toEqual([{ fondo: 20000, parte: 0.3, pedido: 7 }]);
  expect(postulaciones?.[1]).toEqual({
    codigo: 'A2',
    servicio: 'Ajuste del POA',
    puntaje: 90,
    monto: 7,
    contraparte: 7,
    premio: 7,
  });
});
