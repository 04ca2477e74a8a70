import { expect, it, test } from '@jest/globals';
import { nivel } from '../../src/ejecucion/nivel.ts';
import { tasaEjecucion } from '../../src/ejecucion/tasa-ejecucion.ts';
import { calculated, codeOf, itKeepsItsExamples } from '../try-formula.ts';
import { describeVectors } from '../vectors.ts';

itKeepsItsExamples(tasaEjecucion);

const rate = (ejecutado: number, presupuesto: number) =>
  calculated(tasaEjecucion, { ejecutado, presupuesto }) as number;

/** What TRUNC(rate, 4) does: the publisher's choice, never ours. */
const truncated = (value: number): number => Math.trunc(value * 1e4) / 1e4;
const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

interface Sicodis {
  readonly rows: readonly {
    readonly concepto: string;
    readonly iac: number;
    readonly presupuesto: number;
    readonly avance: string;
  }[];
}

describeVectors('colombia_sgr_sicodis_avance.json', (published) => {
  const { rows } = published as Sicodis;
  const measured = rows.filter(({ presupuesto }) => presupuesto !== 0);

  it('has 51 rows, 48 of them with a budget', () => {
    expect([rows.length, measured.length]).toEqual([51, 48]);
  });

  it.each(measured)('$concepto: $avance, truncated', ({ iac, presupuesto, avance }) => {
    expect(truncated(rate(iac, presupuesto))).toBe(Number(avance));
  });

  it('is not what rounding gives, in most rows', () => {
    const alike = measured.filter((row) => rounded(rate(row.iac, row.presupuesto), 4) === Number(row.avance));
    expect(alike).toHaveLength(13);
  });

  it('gives no rate, where the publisher prints 0, when there is no budget', () => {
    for (const { iac, presupuesto } of rows.filter((row) => row.presupuesto === 0))
      expect(codeOf(calculated(tasaEjecucion, { ejecutado: iac, presupuesto }))).toBe('noBudget');
  });
});

interface SouthAfrica {
  readonly cases: readonly {
    readonly indicator: string;
    readonly year: number;
    readonly actual: number;
    readonly budget: number;
    readonly published: number;
    readonly rating: string;
  }[];
  readonly synthetic_peer_tests: {
    readonly capital_budget_spending: readonly {
      readonly actual: number;
      readonly budget: number;
      readonly result: number;
      readonly rating: string;
    }[];
  };
}

/** Their rating of the difference, up to 5 and up to 15 points, as a scale of one's own. */
const ratings = [
  [0, 'good'],
  [5.000001, 'ave'],
  [15.000001, 'bad'],
];

describeVectors('southafrica_municipal_money.json', (published) => {
  const { cases, synthetic_peer_tests: synthetic } = published as SouthAfrica;
  const spending = [
    ...cases.filter(({ indicator }) => indicator.endsWith('budget_spending')),
    ...synthetic.capital_budget_spending.map((each) => ({ ...each, published: each.result })),
  ];

  it('has six cases of spending', () => {
    expect(spending).toHaveLength(6);
  });

  it.each(spending)(
    '$actual of $budget: $published %, $rating',
    ({ actual, budget, published: said, rating }) => {
      const difference = (rate(actual, budget) - 1) * 100;
      expect(rounded(difference, said === -33.33 ? 2 : 1)).toBe(said);
      expect(calculated(nivel, { valor: Math.abs(rounded(difference, 9)), escala: ratings })).toBe(rating);
    },
  );
});

test('a bad row spoils only itself', () => {
  const found = calculated(tasaEjecucion, {
    ejecutado: [[1], ['uno'], [3], ['1.234,50']],
    presupuesto: [[4], [4], [0], [2469]],
  }) as unknown[][];
  expect(found.map(([cell]) => (typeof cell === 'number' ? cell : codeOf(cell as never)))).toEqual([
    0.25,
    'notNumber',
    'noBudget',
    0.5,
  ]);
});
