import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { elegible } from '../../src/convocatoria/elegible.ts';
import { calculated, itKeepsItsExamples } from '../try-formula.ts';

itKeepsItsExamples(elegible);

const titles = ['Carta', 'Resolución', 'Perfil', 'Sin mora'];
const verdict = (row: readonly unknown[]) =>
  calculated(elegible, { requisitos: [row], titulos: [titles] }) as string;

test('every way to say yes, and a lone application upright', () => {
  expect(verdict(['SÍ', true, 1, 'x'])).toBe('sí');
  const upright = { requisitos: [['sí'], ['no']], titulos: [['Carta'], [null]] };
  expect(calculated(elegible, upright)).toBe('falta: requisito 2');
});

test('0 is how some hosts send a blank cell: still to be checked, and an empty row stays empty', () => {
  expect(verdict([0, 'sí', 'sí', 'sí'])).toBe('sin revisar: Carta');
  expect(verdict([0, 0, 0, 0])).toBe('');
});

test('eligible only when every requirement is met; every other one is named once', () => {
  const said = fc.constantFrom('sí', 'no', '');
  fc.assert(
    fc.property(fc.tuple(said, said, said, said), (row) => {
      if (row.every((each) => each === '')) return;
      const answer = verdict(row);
      expect(answer === 'sí').toBe(row.every((each) => each === 'sí'));
      const named = answer.split(/falta: |sin revisar: |; |\. /).filter((each) => titles.includes(each));
      expect(named.sort()).toEqual(titles.filter((_, at) => row[at] !== 'sí').sort());
    }),
  );
});
