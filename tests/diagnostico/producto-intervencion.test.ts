import { expect, test } from '@jest/globals';
import { productoIntervencion } from '../../src/diagnostico/producto-intervencion.ts';
import { interventionKinds, interventionLevels } from '../../src/norms/matriz-biobio.ts';
import { calculated, itKeepsItsExamples } from '../try-formula.ts';

itKeepsItsExamples(productoIntervencion);

test('four categories by three levels are twelve products, each its own', () => {
  const products = interventionKinds.flatMap((categoriaIntervencion) =>
    interventionLevels.map((nivel) => calculated(productoIntervencion, { categoriaIntervencion, nivel })),
  );
  expect(products.every((each) => typeof each === 'string' && each.length > 0)).toBe(true);
  expect(new Set(products).size).toBe(12);
});

test.each(interventionKinds)('a high level in %s is a strength to recognise', (categoriaIntervencion) => {
  expect(calculated(productoIntervencion, { categoriaIntervencion, nivel: 'ALTO' })).toMatch(
    /^Identificación de las fortalezas/,
  );
});
