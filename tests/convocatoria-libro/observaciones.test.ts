import { beforeAll, describe, expect, test } from '@jest/globals';
import type { GuidedState, Row } from '../../src/books/guided/spec.ts';
import { built, type Built } from './built-book.ts';
import { CIERRE, PDM, smallCall } from './small-call.ts';

const changed = (panel: string, at: number, change: Row, state: GuidedState = smallCall): GuidedState => ({
  rows: {
    ...state.rows,
    [panel]: (state.rows[panel] ?? []).map((row, order) => (order === at ? { ...row, ...change } : row)),
  },
});

const criterios: GuidedState = {
  rows: {
    ...smallCall.rows,
    criterios: [
      { criterio: 'Pertinencia', peso: 60, maximo: 100, calculo: 'se escribe' },
      { criterio: 'Impacto', peso: 39, maximo: 100, calculo: 'se escribe' },
    ],
  },
};

/** What is typed wrong, where, how the book says it, and on how many rows. No two stand in one row of one call. */
const wrong: readonly (readonly [string, string, number, Row, RegExp, number])[] = [
  [
    'an application after the deadline',
    'postulaciones',
    0,
    { fecha: CIERRE + 1 },
    /después del último día/,
    1,
  ],
  ['a code twice', 'postulaciones', 1, { codigo: 'P-01' }, /código está repetido/, 2],
  [
    'a municipality twice for one service',
    'postulaciones',
    3,
    { municipio: 'Sucre', servicio: PDM },
    /postula dos veces al mismo servicio/,
    2,
  ],
  [
    'an unknown municipality',
    'postulaciones',
    4,
    { municipio: 'Macondo' },
    /«Municipio» no está en la lista/,
    1,
  ],
  ['arrears without a plan', 'postulaciones', 5, { planPagos: 'no' }, /acuerde un plan de pagos/, 1],
  ['a missing signature', 'postulaciones', 6, { firmaConcejo: 'no' }, /Falta la firma del Concejo/, 1],
  [
    'a negative price',
    'postulaciones',
    10,
    { acordado: -1 },
    /«Precio acordado \(Bs\)» no puede ser menor que 0.*El precio es negativo/,
    1,
  ],
  ['a joint demand of one', 'postulaciones', 11, { grupo: 'Sola' }, /un solo municipio/, 1],
  ['a mark above its maximum', 'evaluacion', 2, { c1: 101 }, /pasa de la máxima/, 1],
  ['a factor of zero', 'factoresCategoria', 1, { factor: 0 }, /menor que 0.01/, 1],
];

describe('what is typed wrong is said in the row it stands in, however much else is wrong', () => {
  let book: Built;
  beforeAll(async () => {
    book = await built(
      wrong.reduce((state, [, panel, at, change]) => changed(panel, at, change, state), smallCall),
    );
  });

  test.each(wrong)('%s', (_, panel, __, ___, words, rows) => {
    const said = book.rows(panel).filter(({ observaciones }) => words.test(String(observaciones ?? '')));
    expect(said).toHaveLength(rows);
    expect(book.errors).toEqual([]);
  });
});

test('what is wrong with an application keeps it out of the order of merit, with its reason', async () => {
  const late = await built(changed('postulaciones', 0, { fecha: CIERRE + 1, firmaTecnico: 'no' }));
  expect(late.rows('evaluacion')[0]).toMatchObject({
    elegible: 'no',
    motivo: 'fuera de plazo; faltan firmas',
    puesto: '',
  });
  expect(late.rows('orden').map(({ codigo }) => codigo)).not.toContain('P-01');
});

test('weights at 99 are said, nobody is scored, so nobody is awarded', async () => {
  const book = await built(criterios);
  expect(book.rows('criterios').map(({ observaciones }) => observaciones)).toEqual([
    expect.stringMatching(/no suman 100/),
    expect.stringMatching(/no suman 100/),
  ]);
  expect(book.rows('evaluacion').every(({ puntaje }) => puntaje === '')).toBe(true);
  expect(book.facts('adjudicacion')).toMatchObject({ concursan: 0, adjudicado: 0 });
});
