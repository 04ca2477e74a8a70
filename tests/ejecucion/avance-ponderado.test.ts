import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { avancePonderado } from '../../src/ejecucion/avance-ponderado.ts';
import { calculated, codeOf } from '../try-formula.ts';

const weighted = (avances: unknown, ponderaciones: unknown, sumaLibre?: unknown) =>
  calculated(avancePonderado, { avances, ponderaciones, sumaLibre });
const column = (all: readonly unknown[]) => all.map((each) => [each]);

describe('weights', () => {
  it.each([
    [[33.33, 33.33, 33.34], 100],
    [[0.1, 0.2, 0.7], 1],
    [[1 / 3, 1 / 3, 1 / 3], 1],
  ])('%j add up', (weights) => {
    expect(weighted(column([10, 10, 10]), column(weights))).toBeCloseTo(10, 12);
  });

  it('that do not add up say what they add up to', () => {
    expect(weighted(column([10, 20]), column([33.33, 33.33]))).toMatchObject({
      code: 'weights',
      detail: '66.66',
    });
    expect(weighted(column([10, 20]), column([33.33, 33.33]), 'sí')).toBeCloseTo(15, 12);
    expect(codeOf(weighted(column([10, 20]), column([33.33, 33.33]), 'no'))).toBe('weights');
  });

  it.each([
    [[10, 20], [-50, 150], 'negative', 1],
    [[10, null], [50, 50], 'missing', 2],
    [[10, 20], [100, null], 'missing', 2],
    [['#N/A', 20], [50, 50], 'errorInCell', 1],
    [['20 %', 30, 0.5], [50, 30, 20], 'outOfRange', 2],
  ])('%j by %j: %s in row %d', (avances, weights, code, row) => {
    expect(weighted(column(avances), column(weights))).toMatchObject({ code, place: { row } });
  });

  it('of nothing are refused', () => {
    expect(codeOf(weighted(column([null, null]), column([null, null])))).toBe('empty');
    expect(codeOf(weighted(column([10, 20]), column([0, 0]), 'sí'))).toBe('zeroBase');
  });
});

test('a blank is a missing figure, a zero is no progress', () => {
  expect(weighted(column([40, 0]), column([50, 50]))).toBe(20);
  expect(codeOf(weighted(column([40, null]), column([50, 50])))).toBe('missing');
});

describe('laws', () => {
  const rows = fc.array(
    fc.tuple(fc.double({ min: -50, max: 300, noNaN: true }), fc.integer({ min: 1, max: 1000 })),
    { minLength: 1, maxLength: 30 },
  );
  const of = (all: readonly (readonly [number, number])[]) =>
    weighted(column(all.map(([a]) => a)), column(all.map(([, w]) => w)), 'sí') as number;

  test('lies between the least and the most advanced', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const progress = all.map(([a]) => a);
        expect(of(all)).toBeGreaterThanOrEqual(Math.min(...progress) - 1e-9);
        expect(of(all)).toBeLessThanOrEqual(Math.max(...progress) + 1e-9);
      }),
    );
  });

  test('neither the order of the rows nor the size of the weights makes a difference', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const scaled = all.map(([a, w]) => [a, w * 1024] as const);
        expect(of([...all].reverse())).toBeCloseTo(of(all), 10);
        expect(of(scaled)).toBeCloseTo(of(all), 10);
      }),
    );
  });
});
