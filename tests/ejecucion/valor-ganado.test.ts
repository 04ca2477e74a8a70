import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { valorGanado } from '../../src/ejecucion/valor-ganado.ts';
import type { Value } from '../../src/engine/cells.ts';
import { toCentavos } from '../../src/engine/money.ts';
import { calculated, codeOf, tableOf } from '../try-formula.ts';
import { describeVectors } from '../vectors.ts';

const names = ['CV', 'SV', 'CPI', 'SPI', 'EAC', 'ETC', 'VAC', 'TCPI'] as const;
type Name = (typeof names)[number];

interface In {
  readonly PV?: number;
  readonly EV?: number;
  readonly AC?: number;
  readonly BAC?: number;
}

function earned({ PV, EV, AC, BAC }: In): Readonly<Record<Name, Value>> {
  const table = tableOf(
    calculated(valorGanado, { planificado: PV, ganado: EV, costoReal: AC, presupuestoTotal: BAC }),
  );
  return Object.fromEntries(names.map((name, at) => [name, table[1]?.[at]])) as Record<Name, Value>;
}

interface Published {
  readonly cases: readonly {
    readonly in: In;
    readonly published?: Readonly<Partial<Record<Name, number>>>;
    readonly recomputed?: Readonly<Partial<Record<Name | 'TCPI_BAC', number>>>;
  }[];
}

describeVectors('earned_value.json', (vectors) => {
  const [fence, bottomUp, school, short] = (vectors as Published).cases;

  it('the fence: as published, but for what follows from a rounded index', () => {
    const { CV, SV, CPI, SPI, EAC, ETC, VAC, TCPI } = earned(fence?.in ?? {});
    const said = fence?.published ?? {};
    expect({ CV, SV }).toEqual({ CV: said.CV, SV: said.SV });
    expect([CPI, SPI].map((index) => Number((index as number).toFixed(3)))).toEqual([said.CPI, said.SPI]);
    expect([EAC, ETC, VAC, TCPI]).toEqual([4480, 1680, -480, fence?.recomputed?.TCPI_BAC]);
    expect(Math.floor(4000 / Number((CPI as number).toFixed(3)))).toBe(said.EAC);
  });

  it('a cost to complete estimated item by item gives the same end, since its earned value comes from it', () => {
    const { EAC, VAC } = earned(bottomUp?.in ?? {});
    expect([EAC, VAC]).toEqual([bottomUp?.published?.EAC, bottomUp?.published?.VAC]);
  });

  it('without planned value, all that does not need it', () => {
    const { CPI, EAC, TCPI, SV, SPI } = earned(school?.in ?? {});
    expect([CPI, EAC, TCPI]).toEqual([
      school?.recomputed?.CPI,
      school?.recomputed?.EAC,
      school?.recomputed?.TCPI_BAC,
    ]);
    expect([SV, SPI].map(codeOf)).toEqual(['missing', 'missing']);
  });

  it('with two figures, their index', () => {
    const found = earned(short?.in ?? {});
    expect(Number((found.CPI as number).toFixed(3))).toBe(short?.published?.CPI);
    expect(found.EAC).toMatchObject({ code: 'missing', about: 'presupuestoTotal', place: { row: 1 } });
  });
});

describe('what cannot be said', () => {
  it('is said of its own cell', () => {
    const found = earned({ PV: 0, EV: 0, AC: 0, BAC: 100 });
    expect(found.CV).toBe(0);
    expect([found.CPI, found.SPI, found.EAC].map(codeOf)).toEqual(['zeroBase', 'zeroBase', 'zeroBase']);
    expect(found.TCPI).toBe(1);
  });

  it('without a cost there is no estimate: the work left is not free', () => {
    const found = earned({ PV: 3000, EV: 2500, AC: 0, BAC: 4000 });
    for (const name of ['CPI', 'EAC', 'ETC', 'VAC'] as const)
      expect(found[name]).toMatchObject({ code: 'zeroBase', about: 'costoReal' });
    expect(found).toMatchObject({ CV: 2500, SV: -500, TCPI: 0.375 });
  });

  it('with the budget used up there is nothing to finish with', () => {
    expect(codeOf(earned({ PV: 100, EV: 90, AC: 100, BAC: 100 }).TCPI)).toBe('infeasible');
    expect(codeOf(earned({ PV: 100, EV: 90, AC: 120, BAC: 100 }).TCPI)).toBe('infeasible');
  });

  it('a bad row spoils only itself', () => {
    const table = tableOf(
      calculated(valorGanado, {
        planificado: [[100], [100]],
        ganado: [['x'], [50]],
        costoReal: [[100], [50]],
        presupuestoTotal: [[200], [200]],
      }),
    );
    expect(codeOf(table[1]?.[0])).toBe('notNumber');
    expect(table[2]).toEqual([0, -50, 1, 0.5, 200, 150, 0, 1]);
  });
});

test('laws: EAC = AC + ETC and VAC = BAC − EAC to the centavo, also with huge amounts', () => {
  const centavos = fc.integer({ min: 1, max: 1e15 }).map((whole) => whole / 100);
  fc.assert(
    fc.property(centavos, centavos, centavos, centavos, (PV, EV, AC, BAC) => {
      const found = earned({ PV, EV, AC, BAC });
      const cents = (value: Value | number) => toCentavos(value as number);
      if ((found.EAC as number) >= 1e13) return; // fifteen digits no longer hold its centavos
      expect(cents(found.EAC)).toBe(cents(AC) + cents(found.ETC));
      expect(cents(found.VAC)).toBe(cents(BAC) - cents(found.EAC));
      expect(cents(found.CV)).toBe(cents(EV) - cents(AC));
    }),
  );
});
