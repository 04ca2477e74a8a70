import { describe, expect, test } from '@jest/globals';
import { categoria } from '../../src/municipio/categoria.ts';
import { municipio } from '../../src/municipio/municipio.ts';
import { explain, Problem } from '../../src/engine/problem.ts';
import { calculated, tryFormula } from '../try-formula.ts';

test.each([
  [4_999, 'A'],
  [5_000, 'B'],
  [14_999, 'B'],
  [15_000, 'C'],
  [49_999, 'C'],
  [50_000, 'D'],
])('%i inhabitants are category %s', (poblacion, category) => {
  expect(calculated(categoria, { poblacion })).toBe(category);
});

test.each([
  ['constructor', 'notChoice'],
  ['#N/A', 'errorInCell'],
])('%s is no scheme of categories', (esquema, code) => {
  expect(calculated(categoria, { poblacion: 5_000, esquema })).toMatchObject({ code });
});

const sentence = async (words: string): Promise<string> => {
  const result = await tryFormula(municipio, { municipio: words, dato: 'codigo_ine' });
  return result instanceof Problem ? explain(result, 'es') : JSON.stringify(result);
};

describe('what the cell says', () => {
  test.each([
    [
      'San Pedro',
      'Municipio: hay más de uno; indique cuál: San Pedro (Potosí, 050501); San Pedro (Santa Cruz, 071005); San Pedro (Pando, 090202).',
    ],
    ['Achocala', 'Municipio: no se encontró «Achocala»; se parecen: «Achocalla (La Paz, 020104)».'],
    ['Lima la Vieja y Nueva', 'Municipio: no se encontró «Lima la Vieja y Nueva».'],
  ])('%s', async (words, said) => {
    expect(await sentence(words)).toBe(said);
  });
});
