import { describe, expect, test } from '@jest/globals';
import { stateFrom } from '../../src/books/guided/from-json.ts';
import { smallBook } from './small-book.ts';

const from = (described: unknown) => stateFrom(smallBook, described);

describe('a guided book described in a file', () => {
  test('facts, tables, dates in words and blanks', () => {
    expect(
      from({
        parametros: { fondo: 20000, parte: null },
        postulaciones: [{ codigo: 'A1', fecha: '2025-12-09' }, {}, { codigo: 'A2', fecha: '31/02/2026' }],
      }),
    ).toEqual({
      rows: {
        parametros: [{ fondo: 20000 }],
        postulaciones: [{ codigo: 'A1', fecha: 46000 }, {}, { codigo: 'A2', fecha: '31/02/2026' }],
      },
    });
  });

  test.each([
    [[], ''],
    [{ servicio: [] }, 'servicio'],
    [{ parametros: [1] }, 'parametros'],
    [{ servicios: { servicio: 'x' } }, 'servicios'],
    [{ servicios: [{ servicio: 'x' }, 'y'] }, 'servicios[2]'],
    [{ servicios: [{ servisio: 'x' }] }, 'servicios[1].servisio'],
    [{ postulaciones: [{ codigo: 'A', monto: 5 }] }, 'postulaciones[1].monto'],
    [{ postulaciones: [{ codigo: { a: 1 } }] }, 'postulaciones[1].codigo'],
    [{ parametros: { pedido: 5 } }, 'parametros.pedido'],
  ])('%j: refused at «%s», and nothing is left out in silence', (described, place) => {
    expect(from(described)).toEqual([{ place, says: expect.stringMatching(/./) }]);
  });

  test('names an object carries by nature are not parts of a book', () => {
    expect(from(JSON.parse('{"__proto__":{"a":1},"constructor":[]}'))).toHaveLength(2);
  });
});
