import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buscarMunicipio } from '../../src/municipio/buscar-municipio.ts';
import { distribucionTamano } from '../../src/municipio/distribucion-tamano.ts';
import { municipio } from '../../src/municipio/municipio.ts';
import { municipios } from '../../src/municipio/municipios.ts';
import { calculated, tableOf, tryFormula } from '../try-formula.ts';

describe('BUSCAR_MUNICIPIO', () => {
  const search = async (words: string, departamento?: string) => {
    const [, ...rows] = tableOf(await tryFormula(buscarMunicipio, { municipio: words, departamento }));
    return rows.map(([nombre, where, , ine, , , how]) => [nombre, where, ine, how]);
  };

  test('homonyms first, largest first; then names that begin so, hold it or look like it', async () => {
    const found = await search('San Pedro');
    expect(found.slice(0, 3).map(([, , ine]) => ine)).toEqual(['050501', '071005', '090202']);
    expect(found.slice(0, 3).every(([, , , how]) => how === 'nombre')).toBe(true);
    expect(found.slice(3).map(([name, , , how]) => [name, how])).toEqual([
      ['San Pedro de Macha', 'empieza así'],
      ['San Pedro de Curahuara', 'empieza así'],
      ['San Pedro de Tiquina', 'empieza así'],
      ['Totora', 'empieza así'],
      ['San Pedro de Quemes', 'empieza así'],
    ]);
  });

  test('a code, and only it', async () => {
    expect(await search('1101')).toEqual([['Sucre', 'Chuquisaca', '010101', 'código']]);
  });

  test('the way it was found is told', async () => {
    expect((await search('Muyupampa'))[0]).toEqual([
      'Villa Vaca Guzmán',
      'Chuquisaca',
      '011001',
      'otro nombre',
    ]);
    expect((await search('Santibañes'))[0]).toEqual(['Santiváñez', 'Cochabamba', '030702', 'otra grafía']);
    expect((await search('tarabu'))[0]).toEqual(['Tarabuco', 'Chuquisaca', '010601', 'empieza así']);
  });

  test('every municipality is the first answer to its own name where it is', async () => {
    for (const { nombre, departamento, ine } of municipios)
      expect((await search(nombre, departamento))[0]?.[2]).toBe(ine);
  });
});

test('MUNICIPIO over a column gives each row the answer it has alone', async () => {
  const words = ['Sucre', 'San Pedro', 'Lima', 'Sucre', 'San Pedro', null];
  const column = tableOf(
    await tryFormula(municipio, { municipio: words.map((each) => [each]), dato: 'codigo_ine' }),
  );
  expect(column[0]).toEqual(['010101']);
  expect(column[3]).toEqual(['010101']);
  expect(column[1]).toMatchObject([{ code: 'ambiguous', place: { row: 2 } }]);
  expect(column[4]).toMatchObject([{ code: 'ambiguous', place: { row: 5 } }]);
  expect(column[2]).toMatchObject([{ code: 'notFound', place: { row: 3 } }]);
  expect(column[5]).toEqual(['']);
});

describe('DISTRIBUCION_TAMANO', () => {
  const sizes = (populations: readonly (number | null)[], cuts: readonly number[]) =>
    tableOf(
      calculated(distribucionTamano, {
        poblaciones: populations.map((each) => [each]),
        cortes: cuts.map((each) => [each]),
      }),
    ).slice(1);

  // Counted apart from the table: A, B, C and D of the census of 2024 (55, 149, 109 and 30 municipalities).
  test('Bolivia in 2024, by the cuts of its categories', () => {
    const rows = sizes(
      municipios.map(({ poblacion }) => poblacion[2024] ?? null),
      [5_000, 15_000, 50_000],
    );
    expect(rows.map(([label, count]) => [label, count])).toEqual([
      ['menos de 5.000', 55],
      ['de 5.000 a menos de 15.000', 149],
      ['de 15.000 a menos de 50.000', 109],
      ['50.000 o más', 30],
      ['Total', 343],
    ]);
    expect(rows[4]?.[4]).toBe(11_365_333);
  });

  const people = fc.array(fc.option(fc.integer({ min: 0, max: 10_000_000 })), {
    minLength: 1,
    maxLength: 40,
  });
  const cuts = fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 1, maxLength: 6 });

  test('nobody is lost or counted twice, in any order of rows and cuts', () => {
    fc.assert(
      fc.property(
        people.filter((all) => all.some((each) => each !== null && each > 0)),
        cuts,
        (all, limits) => {
          const rows = sizes(all, limits);
          const given = all.filter((each) => each !== null);
          const total = rows.findIndex(([label]) => label === 'Total');
          const add = (column: number) =>
            rows.slice(0, total).reduce((sum, row) => sum + Number(row[column]), 0);
          expect(add(1)).toBe(given.length);
          expect(add(4)).toBe(given.reduce((a, b) => a + b, 0));
          expect(rows[total - 1]?.[3]).toBe(1);
          expect(rows[total - 1]?.[6]).toBe(1);
          expect(rows.length - total - 1).toBe(given.length < all.length ? 1 : 0);
          expect(sizes([...all].reverse(), [...limits].reverse())).toEqual(rows);
        },
      ),
    );
  });

  test('a cut belongs to the band that begins at it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (cut) => {
        const counts = sizes([cut - 1, cut, cut + 1], [cut]).map((row) => row[1]);
        expect(counts).toEqual([1, 2, 3]);
      }),
    );
  });
});
