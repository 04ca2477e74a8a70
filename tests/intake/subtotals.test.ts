import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RawCell } from '../../src/intake/budget.ts';
import { report, said } from './read.ts';

const HEADING = ['Programa', 'Proyecto', 'Fuente', 'Vigente', 'Devengado'];
type Row = readonly RawCell[];

const subtotalsIn = (rows: readonly Row[]): readonly number[] =>
  report([HEADING, ...rows]).rows.excluded.flatMap(({ reason, examples }) =>
    reason === 'subtotal' ? examples : [],
  );
const vigente = (rows: readonly Row[]): string | undefined =>
  said(report([HEADING, ...rows]).totals)['vigente'];

describe('subtotals that do not say so', () => {
  const detail: readonly Row[] = [
    ['Caminos', 'Puente', '41', 60, 20],
    ['Caminos', 'Puente', '20', 40, 10],
    ['Caminos', 'Vado', '41', 50, 50],
    ['Salud', 'Posta', '41', 200, 80],
    ['Salud', 'Posta', '20', 25, 0],
  ];
  const [puente41 = [], puente20 = [], vado = [], posta41 = [], posta20 = []] = detail;
  const caminos = ['Caminos', null, null, 150, 80];
  const salud = ['Salud', null, null, 225, 80];
  const puente = ['Caminos', 'Puente', null, 100, 30];

  test.each<readonly [string, readonly Row[], readonly number[]]>([
    ['before their rows', [caminos, puente41, puente20, vado, salud, posta41, posta20], [2, 6]],
    ['after them', [puente41, puente20, vado, caminos, posta41, posta20, salud], [5, 8]],
    ['at two depths', [caminos, puente, puente41, puente20, vado, salud, posta41, posta20], [2, 3, 7]],
    ['blank in every key', [...detail, [null, null, null, 375, 160]], [7]],
  ])('%s', (_, rows, expected) => {
    expect(subtotalsIn(rows)).toEqual(expected);
    expect(vigente(rows)).toBe('375.00');
  });

  test.each<readonly [string, readonly Row[]]>([
    ['a sum in one stage only', [['Caminos', null, null, 150, 79], ...detail]],
    ['one row equal to one row', [['Caminos', 'Vado', null, 50, 50], vado, posta41, posta20]],
    ['rows of zeros', [['Caminos', 'Vado', null, 0, 0], ['Caminos', 'Vado', '41', 0, 0], posta41, posta20]],
    ['of another programme', [['Riego', null, null, 225, 80], posta41, posta20, vado]],
    [
      'chance, where most rows with the same blank are not sums',
      [
        ['Caminos', 'Puente', null, 100, 30],
        puente41,
        puente20,
        ['Caminos', 'Vado', null, 7, 7],
        vado,
        ['Salud', 'Posta', null, 9, 1],
        posta41,
      ],
    ],
  ])('not %s', (_, rows) => {
    expect(subtotalsIn(rows)).toEqual([]);
    expect(report([HEADING, ...rows]).data.rows).toBe(rows.length);
  });

  test('the rows are told, and so is one among them that does not add up', () => {
    const riego: readonly Row[] = [
      ['Riego', null, null, 12, 2],
      ['Riego', 'Presa', '41', 10, 2],
    ];
    const { notices } = report([
      HEADING,
      ...[caminos, puente41, puente20, vado, salud, posta41, posta20, ...riego],
    ]);
    expect(notices.map(({ message }) => message)).toEqual([
      'Filas que dejan en blanco una clave y suman exactamente las que la detallan: 2, 6. Son subtotales y no se cuentan.',
      'Filas que parecen subtotales y no suman las que las detallan: 9. Se cuentan; revise si deben borrarse del archivo.',
    ]);
  });
});

/** Programmes with their rows of source and amount: two or more rows each, as reports that have subtotals do. */
const programmes = fc.array(
  fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 2, maxLength: 6 }),
  { minLength: 2, maxLength: 8 },
);

const written = (amounts: readonly number[], at: number): readonly Row[] =>
  amounts.map((amount, source) => [`P${at}`, `${at}.${source}`, `${source}`, amount, 0]);

test('subtotals of every programme, before or after its rows, change no total', () => {
  fc.assert(
    fc.property(programmes, fc.boolean(), (all, isBefore) => {
      const rows = all.flatMap((amounts, at) => {
        const sum = [`P${at}`, null, null, amounts.reduce((a, b) => a + b, 0), 0];
        return isBefore ? [sum, ...written(amounts, at)] : [...written(amounts, at), sum];
      });
      const found = report([HEADING, ...rows]);
      expect(found.data.rows).toBe(all.flat().length);
      expect(said(found.totals)['vigente']).toBe(vigente(all.flatMap(written)));
    }),
  );
});
