import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { ejecucionEtapas } from '../../src/ejecucion/ejecucion-etapas.ts';
import { Problem } from '../../src/engine/problem.ts';
import { calculated, itKeepsItsExamples, tableOf } from '../try-formula.ts';

itKeepsItsExamples(ejecucionEtapas);

const stages = (
  inicial: unknown,
  modificaciones: unknown,
  compromiso: unknown,
  devengado: unknown,
  pagado: unknown,
) =>
  tableOf(calculated(ejecucionEtapas, { inicial, modificaciones, compromiso, devengado, pagado }))
    .slice(1)
    .map((cells) => cells.map((cell) => (cell instanceof Problem ? `${cell.code}@${cell.about}` : cell)));

const notices = (...given: Parameters<typeof stages>) => stages(...given).map((cells) => cells[4]);

describe('notices', () => {
  it.each([
    ['in order', [100, 0, 80, 60, 40], ['', '', '', '', '', '']],
    ['equal stages are in order', [100, 0, 100, 100, 100], ['', '', '', '', '', '']],
    [
      'committed above budget',
      [100, -50, 80, 40, 40],
      ['', '', '', 'Supera a presupuesto vigente en 30,00', '', ''],
    ],
    [
      'accrued above committed',
      [9e6, 0, 1e6, 2_234_567.5, 0],
      ['', '', '', '', 'Supera a compromiso en 1.234.567,50', ''],
    ],
    [
      'a negative budget',
      [100, -150, 0, 0, 0],
      ['', '', 'Es negativo', 'Supera a presupuesto vigente en 50,00', '', ''],
    ],
    [
      'a stage not recorded is skipped',
      [100, 0, null, 120, 50],
      ['', '', '', '', 'Supera a presupuesto vigente en 20,00', ''],
    ],
  ] as const)('%s', (_, given, expected) => {
    expect(notices(...(given as unknown as Parameters<typeof stages>))).toEqual(expected);
  });
});

describe('what cannot be measured', () => {
  it('keeps a missing stage to its own row and the one measured on it', () => {
    expect(stages(100, 0, null, 50, 40).map((cells) => cells.slice(1, 4))).toEqual([
      [100, 1, ''],
      [0, 0, ''],
      [100, 1, 1],
      ['missing@compromiso', 'missing@compromiso', 'missing@compromiso'],
      [50, 0.5, 'missing@compromiso'],
      [40, 0.4, 0.8],
    ]);
  });

  it('has no shares of a zero budget', () => {
    expect(stages(0, 0, 0, 0, 0)[4]?.slice(1, 4)).toEqual([0, 'noBudget@vigente', 'zeroBase@compromiso']);
  });

  it('names a bad row of a column', () => {
    expect(stages([[1], ['x']], [[0], [0]], 0, 0, 0)[2]?.[1]).toBe('notNumber@inicial');
  });
});

test('the budget in force is the sum, to the centavo, whatever the rows', () => {
  const amount = fc.integer({ min: -1e12, max: 1e12 });
  fc.assert(
    fc.property(fc.array(fc.tuple(amount, amount), { minLength: 2, maxLength: 30 }), (lines) => {
      const [inicial, modificaciones] = [0, 1].map((at) => lines.map((line) => [(line[at] ?? 0) / 100]));
      const whole = lines.reduce((all, [a, b]) => all + a + b, 0);
      expect(stages(inicial, modificaciones, 0, 0, 0)[2]?.[1]).toBe(whole / 100 + 0);
    }),
  );
});
