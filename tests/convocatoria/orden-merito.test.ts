import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ordenMerito } from '../../src/convocatoria/orden-merito.ts';
import { calculated, codeOf, itKeepsItsExamples, tableOf } from '../try-formula.ts';

itKeepsItsExamples(ordenMerito);

type Given = Parameters<typeof calculated>[1];
const column = (values: readonly unknown[]) => values.map((each) => [each]);
const order = (given: Given) => tableOf(calculated(ordenMerito, given)).slice(1);

describe('tie-breaks', () => {
  const tied = { postulantes: column(['A', 'B', 'C']), puntajes: column([80, 80, 80]) };

  test('without names are numbered', () => {
    expect(order({ ...tied, criteriosDesempate: column([1, 3, 2]) })).toEqual([
      [1, 'B', 80, 'criterio 1'],
      [2, 'C', 80, 'criterio 1'],
      [3, 'A', 80, 'criterio 1'],
    ]);
  });

  test('that separate nobody are not named as deciding', () => {
    const criteriosDesempate = [
      [7, 1],
      [7, 2],
      [7, 3],
    ];
    expect(order({ ...tied, criteriosDesempate }).map((row) => row[3])).toEqual(Array(3).fill('criterio 2'));
  });

  test.each([
    ['with a number for a name', [[5], [1], [2], [3]], 'badShape'],
    ['of another length', [[1], [2]], 'lengths'],
    ['with text where it decides', [['x'], [2], [3]], 'notNumber'],
  ])('%s are refused', (_, criteriosDesempate, code) => {
    expect(codeOf(calculated(ordenMerito, { ...tied, criteriosDesempate }))).toBe(code);
  });
});

test('scores that differ beyond what Excel keeps are a tie', () => {
  const given = { postulantes: column(['A', 'B']), puntajes: column([0.1 + 0.2, 0.3]) };
  expect(order(given).map(([place]) => place)).toEqual([1, 1]);
});

test.each([
  ['an applicant without a score', ['A', 'B'], [1, null], 'missing'],
  ['a score without an applicant', ['A', null], [1, 2], 'missing'],
  ['an empty list', [null, 0], [null, 0], 'empty'],
])('%s is refused', (_, names, scores, code) => {
  const given = { postulantes: column(names), puntajes: column(scores) };
  expect(codeOf(calculated(ordenMerito, given))).toBe(code);
});

describe('laws', () => {
  const list = fc.array(
    fc.record({ score: fc.integer({ min: 0, max: 9 }), extra: fc.integer({ min: 0, max: 2 }) }),
    {
      minLength: 1,
      maxLength: 30,
    },
  );
  type List = readonly { score: number; extra: number; name?: string }[];
  const named = (all: List) => all.map((each, at) => ({ name: `P${at}`, ...each }));
  const given = (all: List) => ({
    postulantes: column(all.map(({ name }) => name)),
    puntajes: column(all.map(({ score }) => score)),
    criteriosDesempate: column(all.map(({ extra }) => extra)),
  });

  test('a place is one more than those who go strictly before', () => {
    fc.assert(
      fc.property(list, (all) => {
        const people = named(all);
        const found = order(given(people));
        expect(found).toHaveLength(people.length);
        for (const [place, name, score] of found) {
          const own = people.find((each) => each.name === name)!;
          expect(score).toBe(own.score);
          const before = people.filter(
            (each) => each.score > own.score || (each.score === own.score && each.extra > own.extra),
          );
          expect(place).toBe(before.length + 1);
        }
      }),
    );
  });

  test('the order of the list changes nobody’s place', () => {
    fc.assert(
      fc.property(list, (all) => {
        const people = named(all);
        const places = (of: List) => new Map(order(given(of)).map(([place, name]) => [name, place]));
        expect(places([...people].reverse())).toEqual(new Map([...places(people)]));
      }),
    );
  });
});
