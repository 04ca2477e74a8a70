import { expect, it } from '@jest/globals';
import { proyeccionCierre } from '../../src/ejecucion/proyeccion-cierre.ts';
import { tasaEjecucion } from '../../src/ejecucion/tasa-ejecucion.ts';
import { valorGanado } from '../../src/ejecucion/valor-ganado.ts';
import { calculated, codeOf, tableOf } from '../try-formula.ts';
import { describeVectors } from '../vectors.ts';

interface Sicodis {
  readonly rows: readonly {
    readonly concepto: string;
    readonly avance: string;
    readonly iac: number;
    readonly presupuesto: number;
  }[];
}

const rate = ({ iac, presupuesto }: Sicodis['rows'][number]) =>
  calculated(tasaEjecucion, { ejecutado: iac, presupuesto });

describeVectors('colombia_sgr_sicodis_avance.json', (published) => {
  const { rows } = published as Sicodis;
  const withBudget = rows.filter(({ presupuesto }) => presupuesto > 0);

  it('the 48 rates with a budget, as the publisher writes them: cut off at four decimals', () => {
    const cutOff = withBudget.map((row) => Math.floor(Number(rate(row)) * 10_000) / 10_000);
    expect(cutOff).toEqual(withBudget.map(({ avance }) => Number(avance)));
    expect(cutOff).toHaveLength(48);
  });

  it('rounding instead agrees with thirteen only: how to cut is said, never assumed', () => {
    const rounded = withBudget.filter(
      (row) => Math.round(Number(rate(row)) * 10_000) / 10_000 === Number(row.avance),
    );
    expect(rounded).toHaveLength(13);
  });

  it('the three without a budget are published as 0; here they have no rate', () => {
    const without = rows.filter(({ presupuesto }) => presupuesto === 0);
    expect(without.map(({ avance }) => avance)).toEqual(['0', '0', '0']);
    expect(without.map((row) => codeOf(rate(row)))).toEqual(['noBudget', 'noBudget', 'noBudget']);
  });
});

interface EarnedValue {
  readonly cases: readonly {
    readonly in: Readonly<Partial<Record<'PV' | 'EV' | 'AC' | 'BAC', number>>>;
    readonly published?: Readonly<Record<string, unknown>>;
    readonly recomputed?: Readonly<Record<string, number>>;
  }[];
}

const measures = ['CV', 'SV', 'CPI', 'SPI', 'EAC', 'ETC', 'VAC', 'TCPI_BAC'] as const;

function earned({ PV = 1, EV, AC, BAC = 1e9 }: EarnedValue['cases'][number]['in']) {
  const given = { planificado: PV, ganado: EV, costoReal: AC, presupuestoTotal: BAC };
  const [, row = []] = tableOf(calculated(valorGanado, given));
  return Object.fromEntries(measures.map((name, at) => [name, Number(row[at])]));
}

describeVectors('earned_value.json', (published) => {
  const { cases } = published as EarnedValue;
  const [fence, bottomUp, tower, second] = cases;

  it('the fence: everything but what follows from its rounded index', () => {
    const found = earned(fence!.in);
    expect([found['CV'], found['SV']]).toEqual([-300, -500]);
    expect(found['CPI']).toBeCloseTo(0.893, 3);
    expect(found['SPI']).toBeCloseTo(0.833, 3);
    // Published as 4,479, 1,679 and −479: 4,000 over an index already rounded to 0.893.
    expect([found['EAC'], found['ETC'], found['VAC']]).toEqual([4480, 1680, -480]);
    expect(fence!.published).toMatchObject({ EAC: 4479, ETC: 1679, VAC: -479 });
  });

  it('the building: estimate and index to complete, by the published formulas', () => {
    expect(earned(tower!.in)).toMatchObject({ EAC: 6_000_000, TCPI_BAC: 1.09375 });
  });

  it('its second case: the index', () => {
    expect(earned(second!.in)['CPI']).toBeCloseTo(0.857, 3);
  });

  it('an estimate from the bottom up, whose earned value was worked out backwards from it', () => {
    const found = earned(bottomUp!.in);
    expect(found['EAC']).toBeCloseTo(12_000, 1);
    expect(found['VAC']).toBeCloseTo(-2000, 1);
  });
});

interface Projection {
  readonly case: {
    readonly YTD: number;
    readonly months: number;
    readonly published_average_projection: number;
  };
}

describeVectors('year_end_projection.json', (published) => {
  const { YTD, months, published_average_projection: projected } = (published as Projection).case;

  it('salaries after seven months, on average', () => {
    const month = Math.floor((YTD / months) * 100) / 100;
    const last = Math.round((YTD - month * (months - 1)) * 100) / 100;
    const mensuales = [...Array.from({ length: months - 1 }, () => [month]), [last]];
    const given = { mensuales, presupuesto: 4_000_000, metodo: 'lineal' };
    const [, row = []] = tableOf(calculated(proyeccionCierre, given));
    expect([row[2], row[4]]).toEqual([YTD, projected]);
  });
});
