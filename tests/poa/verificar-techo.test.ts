import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { verificarTecho } from '../../src/poa/verificar-techo.ts';
import { calculated, codeOf, itKeepsItsExamples, tableOf } from '../try-formula.ts';

itKeepsItsExamples(verificarTecho);

type Given = Parameters<typeof calculated>[1];
const column = (values: readonly unknown[]) => values.map((each) => [each]);
const check = (given: Given) => tableOf(calculated(verificarTecho, given)).slice(1);

const names = ['Vías', 'Salud', 'Educación', 'Riego', 'Catastro'];
/** The same name as different hands write it. */
const spelled = fc
  .tuple(fc.integer({ min: 0, max: names.length - 1 }), fc.integer({ min: 0, max: 3 }))
  .map(([at, way]) => {
    const name = names[at]!;
    const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
    return { at, text: [name, name.toUpperCase(), ` ${plain} `, plain.toLowerCase()][way]! };
  });
const cents = fc.integer({ min: -10_000_000, max: 1_000_000_000_000 });
const list = fc.array(fc.record({ key: spelled, cents }), { minLength: 1, maxLength: 25 });
type List = readonly { key: { at: number; text: string }; cents: number }[];

const given = (programmed: List, ceilings: List) => ({
  claves: column(programmed.map(({ key }) => key.text)),
  programado: column(programmed.map((each) => each.cents / 100)),
  clavesTecho: column(ceilings.map(({ key }) => key.text)),
  techo: column(ceilings.map((each) => each.cents / 100)),
});
const sumOf = (all: List, at: number): number | undefined => {
  const own = all.filter(({ key }) => key.at === at);
  return own.length === 0 ? undefined : own.reduce((sum, each) => sum + each.cents, 0);
};
const indexOf = (text: unknown): number =>
  names.findIndex((name) => name.localeCompare(String(text).trim(), 'es', { sensitivity: 'base' }) === 0);

test('each key once, with all its rows of both lists, and the balance that is left', () => {
  fc.assert(
    fc.property(list, list, (programmed, ceilings) => {
      const rows = check(given(programmed, ceilings));
      const keys = new Set([...programmed, ...ceilings].map(({ key }) => key.at));
      expect(new Set(rows.map(([key]) => indexOf(key)))).toEqual(keys);
      expect(rows).toHaveLength(keys.size);
      for (const [key, techo, programado, saldo, state] of rows) {
        const estado = state as string;
        const [above, used] = [sumOf(ceilings, indexOf(key)), sumOf(programmed, indexOf(key))];
        expect(techo).toBe(above === undefined ? '' : above / 100);
        expect(programado).toBe(used === undefined ? '' : used / 100);
        expect(saldo).toBe(above === undefined ? '' : (above - (used ?? 0)) / 100);
        expect(estado.startsWith('supera')).toBe(
          above !== undefined && (used ?? 0) > above && used !== undefined,
        );
        expect(estado === 'sin techo').toBe(above === undefined);
        expect(estado.startsWith('techo sin uso')).toBe(used === undefined);
      }
    }),
  );
});

test('the order of the programmed rows changes no figure', () => {
  fc.assert(
    fc.property(list, list, (programmed, ceilings) => {
      const told = (all: List) =>
        check(given(all, ceilings))
          .map(([key, ...rest]) => JSON.stringify([indexOf(key), ...rest]))
          .sort();
      expect(told([...programmed].reverse())).toEqual(told(programmed));
    }),
  );
});

/** Sacaba: 100 % of a balance programmed, saved, and another 100 % passed, because only the open form was looked at. */
test('programming the whole balance twice is seen', () => {
  const twice = { claves: column(['OTB Norte', 'OTB Norte']), programado: column([50_000, 50_000]) };
  expect(check({ ...twice, clavesTecho: column(['otb norte']), techo: column([50_000]) })).toEqual([
    ['otb norte', 50_000, 100_000, -50_000, 'supera el techo'],
  ]);
});

test('sums beyond what a double holds stay exact', () => {
  const huge = 90_071_992_547_409.91;
  const [[, , programado, saldo] = []] = check({
    claves: column(['a', 'a', 'a']),
    programado: column([huge, huge, -huge]),
    clavesTecho: column(['A']),
    techo: column([huge]),
  });
  expect([programado, saldo]).toEqual([huge, 0]);
});

test('keys of different widths are refused', () => {
  const wide = { claves: [['a', 'b']], programado: [[1]], clavesTecho: [['a']], techo: [[1]] };
  expect(codeOf(calculated(verificarTecho, wide))).toBe('lengths');
});
