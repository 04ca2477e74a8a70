import { beforeAll, describe, expect, test } from '@jest/globals';
import { costoAjustado } from '../../src/costo/costo-ajustado.ts';
import { calculate } from '../../src/engine/formula.ts';
import { built, type Built, type Read } from './built-book.ts';
import { rounded } from './cents.ts';
import { CATASTRO, PAQUETE, PDM, RICM, SAFCO, smallCall } from './small-call.ts';

let book: Built;
beforeAll(async () => {
  book = await built(smallCall);
});

const number = (row: Read | undefined, key: string): number => Number(row?.[key]);
const application = (codigo: string): Read | undefined =>
  book.rows('postulaciones').find((row) => row['codigo'] === codigo);

/** By hand, from the figures of the call: 20 × 315.55 + 12 × 160 + 850 + 420.35 + 300 + 510 + 200, and so on. */
const bases: readonly (readonly [string, number])[] = [
  [PDM, 10_511.35],
  [CATASTRO, 8973.25],
  [RICM, 2100],
  [SAFCO, 4599.99],
  [PAQUETE, 2100 + 2300], // half of 4,599.99 is 2,299.995
];

/** Factors of each application as the tables of the call give them: category, population, location, other. */
const factors: Readonly<Record<string, readonly [string, number, number, number, number]>> = {
  'P-01': [PDM, 1.2, 1.333, 1, 1],
  'P-04': [CATASTRO, 1.2, 1.333, 1, 1],
  'P-05': [RICM, 1.2, 1.333, 1, 1.07],
  'P-06': [SAFCO, 0.95, 1.05, 1, 1],
  'P-07': [CATASTRO, 1, 1.1, 1.25, 1],
  'P-10': [PAQUETE, 1.2, 1.333, 1, 1],
  'P-12': [RICM, 1, 1.1, 1, 1],
};

const shares: Readonly<Record<string, number>> = { A: 0.1, B: 0.15, C: 0.25, D: 0.4 };

describe('prices of a call', () => {
  test('the book opens without an error value or anything to correct', () => {
    expect(book.errors).toEqual([]);
    expect(book.observations).toEqual([]);
  });

  test.each(bases)('%s costs Bs %d before its factors', (servicio, base) => {
    const row = book.rows('costeo').find((each) => each['servicio'] === servicio);
    expect(row?.['base']).toBe(base);
  });

  test.each(Object.entries(factors))('%s: cost, charges, counterpart', (codigo, [servicio, ...given]) => {
    const base = new Map(bases).get(servicio) ?? 0;
    const row = application(codigo);
    const adjusted = rounded(base, ...given);
    const price = rounded(rounded(rounded(adjusted, 1.12), 1.08), 1.13);
    const owed = rounded(price, shares[String(row?.['categoria'])] ?? 0);
    expect(row).toMatchObject({ ajustado: adjusted, precio: price, contraparte: owed });
    expect(Math.round(number(row, 'fondo') * 100)).toBe(Math.round(price * 100) - Math.round(owed * 100));
    const [categoria, poblacion, ubicacion, otro] = given;
    expect(calculate(costoAjustado, [base, categoria, poblacion, ubicacion, otro])).toBe(adjusted);
  });

  test('an agreed price stands instead of the one worked out', () => {
    expect(application('P-11')).toMatchObject({ precio: 21_000.1, individual: 12_234.41 });
  });

  test('two municipalities share one price by their people, to the centavo', () => {
    const [poroma, presto] = [application('P-02'), application('P-03')];
    const people = [number(poroma, 'poblacion'), number(presto, 'poblacion')] as const;
    expect(poroma?.['precio']).toBe(Math.round((2_000_000 * people[0]) / (people[0] + people[1])) / 100);
    expect(Math.round((number(poroma, 'precio') + number(presto, 'precio')) * 100)).toBe(2_000_000);
    expect(book.rows('conjuntas')[0]).toMatchObject({ repartido: 20_000 });
  });

  test('the price list: each category with the other factors at 1', () => {
    const row = book.rows('precios').find((each) => each['ofrecido'] === RICM);
    const price = (factor: number) => rounded(rounded(rounded(rounded(2100, factor), 1.12), 1.08), 1.13);
    expect(row).toMatchObject({
      precioA: price(0.85),
      precioB: price(0.95),
      precioC: price(1),
      precioD: price(1.2),
    });
  });
});

test('an office’s own formula takes the place of the factors', async () => {
  const [tarifas] = smallCall.rows['tarifas'] ?? [];
  const own = { ...tarifas, formula: 'costo_base * (1 + 0.08 * comunidades / 10)' };
  const withFormula = await built({ rows: { ...smallCall.rows, tarifas: [own] } });
  const sucre = withFormula.rows('postulaciones')[0];
  expect(sucre?.['ajustado']).toBe(rounded(10_511.35, 1.32));
});

test('without its charges there is no price: a blank one is not a zero', async () => {
  const without = await built({ rows: { ...smallCall.rows, tarifas: [{ gastos: 0, redito: 0.1 }] } });
  expect(without.rows('postulaciones').map(({ precio }) => precio)).toEqual([
    ...['', 10_423.86, 9576.14, '', '', '', '', '', '', '', 21_000.1, ''],
  ]);
  const zero = await built({
    rows: { ...smallCall.rows, tarifas: [{ gastos: 0, redito: 0, impuestos: 0 }] },
  });
  expect(zero.rows('postulaciones')[0]).toMatchObject({ precio: rounded(10_511.35, 1.2, 1.333) });
});
