import { describe, expect, test } from '@jest/globals';
import type { GuidedState, Row } from '../../src/books/guided/spec.ts';
import { built } from './built-book.ts';
import { CIERRE, PDM, smallCall } from './small-call.ts';

const changed = (panel: string, at: number, change: Row): GuidedState => ({
  rows: {
    ...smallCall.rows,
    [panel]: (smallCall.rows[panel] ?? []).map((row, order) => (order === at ? { ...row, ...change } : row)),
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

/** What is typed wrong, where the book says so, in which words, and on how many rows. */
const wrong: readonly (readonly [string, GuidedState, string, RegExp, number])[] = [
  ['weights at 99', criterios, 'criterios', /no suman 100/, 2],
  [
    'an unknown municipality',
    changed('postulaciones', 3, { municipio: 'Macondo' }),
    'postulaciones',
    /«Municipio» no está en la lista/,
    1,
  ],
  [
    'a municipality twice for one service',
    changed('postulaciones', 3, { municipio: 'Sucre', servicio: PDM }),
    'postulaciones',
    /postula dos veces al mismo servicio/,
    2,
  ],
  [
    'a negative price',
    changed('postulaciones', 10, { acordado: -1 }),
    'postulaciones',
    /«Precio acordado \(Bs\)» no puede ser menor que 0.*El precio es negativo/,
    1,
  ],
  [
    'an application after the deadline',
    changed('postulaciones', 0, { fecha: CIERRE + 1 }),
    'postulaciones',
    /después del último día/,
    1,
  ],
  [
    'a missing signature',
    changed('postulaciones', 5, { firmaConcejo: 'no' }),
    'postulaciones',
    /Falta la firma del Concejo/,
    1,
  ],
  [
    'arrears without a plan',
    changed('postulaciones', 5, { planPagos: 'no' }),
    'postulaciones',
    /acuerde un plan de pagos/,
    1,
  ],
  [
    'a code twice',
    changed('postulaciones', 1, { codigo: 'P-01' }),
    'postulaciones',
    /código está repetido/,
    2,
  ],
  [
    'a joint demand of one',
    changed('postulaciones', 11, { grupo: 'Sola' }),
    'postulaciones',
    /un solo municipio/,
    1,
  ],
  ['a mark above its maximum', changed('evaluacion', 2, { c1: 101 }), 'evaluacion', /pasa de la máxima/, 1],
  [
    'a factor of zero',
    changed('factoresCategoria', 1, { factor: 0 }),
    'factoresCategoria',
    /menor que 0.01/,
    1,
  ],
];

describe('what is typed wrong is said in the row it stands in', () => {
  test.each(wrong)(
    '%s',
    async (_, state, panel, words, rows) => {
      const book = await built(state);
      const said = book.rows(panel).filter(({ observaciones }) => words.test(String(observaciones ?? '')));
      expect(said).toHaveLength(rows);
      expect(book.errors).toEqual([]);
    },
    120_000,
  );
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

test('with weights at 99 nobody is scored, so nobody is awarded', async () => {
  const book = await built(criterios);
  expect(book.rows('evaluacion').every(({ puntaje }) => puntaje === '')).toBe(true);
  expect(book.facts('adjudicacion')).toMatchObject({ concursan: 0, adjudicado: 0 });
});
