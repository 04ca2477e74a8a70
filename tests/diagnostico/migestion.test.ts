import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compararDiagnosticos } from '../../src/diagnostico/comparar-diagnosticos.ts';
import { migestion } from '../../src/diagnostico/migestion.ts';
import { calculated, codeOf, itKeepsItsExamples, tableOf } from '../try-formula.ts';

itKeepsItsExamples(migestion);
itKeepsItsExamples(compararDiagnosticos);

type Block = readonly (readonly (number | string | null)[])[];
const SCORE = 2;
const LEVEL = 3;
const block = (of: (row: number, column: number) => number | string | null): Block =>
  Array.from({ length: 5 }, (_, row) => Array.from({ length: 5 }, (__, column) => of(row, column)));
const replaced = (whole: Block, row: number, column: number, by: number | string | null): Block =>
  whole.map((cells, at) => cells.map((cell, from) => (at === row && from === column ? by : cell)));

const table = (given: Parameters<typeof calculated>[1]) => tableOf(calculated(migestion, given)).slice(1);
const scoresOf = (given: Parameters<typeof calculated>[1]) => table(given).map((row) => row[SCORE]);

const score = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 300, max: 10_000 }).map((each) => each / 100),
);
const matrix = fc.array(fc.array(score, { minLength: 5, maxLength: 5 }), { minLength: 5, maxLength: 5 });

describe('MIGESTION', () => {
  test.each([
    [61.67, 36, 'Medio-Alto', 'Medio'],
    [80, 70, 'Alto', 'Medio-Alto'],
  ])('the published axes %d and %d', (operativo, vision, first, second) => {
    const rows = table({ puntajes: block((_, column) => (column < 2 ? operativo : vision)) }).slice(-2);
    expect(rows.map((row) => row.slice(SCORE))).toEqual([
      [operativo, first],
      [vision, second],
    ]);
  });

  test('a mean that falls on a cut belongs to the level above it', () => {
    const rows = table({ puntajes: block((row) => [74.9, 75.1, 74.7, 75.3, 75][row] ?? 0) });
    expect(rows.at(-1)?.slice(SCORE)).toEqual([75, 'Alto']);
  });

  test('every score lies between the least and the greatest that enter it, and equal weights are none', () => {
    fc.assert(
      fc.property(matrix, fc.integer({ min: 1, max: 1e6 }), (puntajes, weight) => {
        const scores = scoresOf({ puntajes });
        const all = puntajes.flat();
        for (const each of scores) {
          expect(each).toBeGreaterThanOrEqual(Math.min(...all) - 1e-9);
          expect(each).toBeLessThanOrEqual(Math.max(...all) + 1e-9);
        }
        const weighted = scoresOf({ puntajes, pesos: block(() => weight) });
        weighted.forEach((each, at) => {
          expect(each).toBeCloseTo(scores[at] as number, 9);
        });
      }),
    );
  });

  test('a blank score is not a zero: it leaves unknown what it enters, and nothing else', () => {
    const whole = block(() => 60);
    const blank = scoresOf({ puntajes: replaced(whole, 1, 2, null) });
    expect(blank.map((each) => codeOf(each) ?? each)).toEqual([
      ...[60, 'missing', 60, 60, 60],
      ...[60, 60, 'missing', 60, 60],
      ...[60, 60],
    ]);
    expect(scoresOf({ puntajes: replaced(whole, 1, 2, 0) })[1]).toBe(48);
  });

  test.each([
    ['a rate where points belong', 0.6, 'outOfRange'],
    ['more than a hundred', 101, 'outOfRange'],
    ['less than none', -1, 'outOfRange'],
    ['a word', 'alto', 'notNumber'],
    ['an error', '#N/A', 'errorInCell'],
  ])('%s spoils its area, and says its row', (_, cell, code) => {
    const [, area] = table({
      puntajes: replaced(
        block(() => 60),
        1,
        0,
        cell,
      ),
    });
    expect(area?.[SCORE]).toMatchObject({ code, place: { row: 2, column: 1 } });
    expect(area?.[LEVEL]).toBe('');
  });

  test('a percentage with its sign is points', () => {
    expect(scoresOf({ puntajes: block(() => '61,67 %') }).at(-1)).toBe(61.67);
  });

  test.each([
    ['per dimension', [[1, 3, 1, 1, 1]], 70],
    ['per cell', block((_, column) => (column === 1 ? 3 : 1)), 70],
    ['heavy', block((_, column) => (column === 1 ? 3e300 : 1e300)), 70],
    ['per area', [[1], [1], [1], [1], [1]], 60],
  ])('weights %s', (_, pesos, operativo) => {
    const puntajes = block((__, column) => (column === 0 ? 40 : 80));
    expect(scoresOf({ puntajes, pesos })[10]).toBe(operativo);
  });

  test('a weight of zero leaves a blank out; all of them leave nothing', () => {
    const puntajes = replaced(
      block(() => 60),
      0,
      0,
      null,
    );
    expect(
      scoresOf({ puntajes, pesos: [[0], [1], [1], [1], [1]] }).map((each) => codeOf(each) ?? each),
    ).toEqual(['zeroBase', ...Array.from({ length: 11 }, () => 60)]);
  });

  test.each([[[[1, 2]]], [[[1]]], [[[1], [2]]]])('weights of another shape are refused', (pesos) => {
    expect(codeOf(calculated(migestion, { puntajes: block(() => 60), pesos }))).toBe('badShape');
  });
});

describe('COMPARAR_DIAGNOSTICOS', () => {
  const CHANGE = 4;
  const changesOf = (antes: Block, despues: Block) =>
    tableOf(calculated(compararDiagnosticos, { antes, despues }))
      .slice(1)
      .map((row) => row[CHANGE]);

  test('the way back is the way there with its sign turned; against itself there is none', () => {
    fc.assert(
      fc.property(matrix, matrix, (antes, despues) => {
        const there = changesOf(antes, despues);
        const back = changesOf(despues, antes);
        there.forEach((each, at) => {
          expect(Number(each) + Number(back[at])).toBe(0);
        });
        expect(changesOf(antes, antes).every((each) => each === 0)).toBe(true);
      }),
    );
  });

  test('what was not measured then has no change, and its axis neither', () => {
    const whole = block(() => 60);
    const changes = changesOf(replaced(whole, 0, 0, null), whole);
    expect(changes[0]).toMatchObject({ code: 'missing', place: { row: 1 } });
    expect(codeOf(changes.at(-2))).toBe('missing');
    expect(changes.at(-1)).toBe(0);
  });

  test('what nobody ever measured stays blank', () => {
    const whole = replaced(
      block(() => 60),
      0,
      2,
      null,
    );
    expect(changesOf(whole, whole)[2]).toBe('');
  });
});
