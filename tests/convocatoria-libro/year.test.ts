import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Figures } from '../../src/books/guided/read-guided.ts';
import type { GuidedState } from '../../src/books/guided/spec.ts';
import { serialOf } from '../../src/engine/reading.ts';
import { smallYear } from './small-year.ts';
import { readYear } from './year-book.ts';

/** Writing, recalculating and reading the whole book, on a machine that does other things. */
const LONG = 600_000;

let figures: Figures;
let typed: GuidedState;
beforeAll(async () => {
  ({ figures, typed } = await readYear(smallYear));
}, LONG);

type Line = Readonly<Record<string, unknown>>;
const there = (panel: string, key: string): readonly Line[] =>
  (figures[panel] ?? []).filter((row) => (row[key] ?? '') !== '');
const table = (panel: string, ...keys: readonly string[]): unknown[][] =>
  there(panel, keys[0] ?? '').map((row) => keys.map((key) => row[key] ?? null));
const facts = (panel: string): Line => figures[panel]?.[0] ?? {};
const cents = (amount: unknown): number => Math.round(Number(amount) * 100);
const total = (rows: readonly Line[], key: string): number =>
  rows.reduce((sum, row) => sum + cents(row[key] ?? 0), 0);
const on = (day: number, month: number): number => serialOf(2027, month, day);

test('no cell of the book holds an error, and nothing typed is lost', () => {
  const cells = Object.entries(figures).flatMap(([panel, rows]) =>
    rows.flatMap((row) => Object.entries(row).map(([key, cell]) => `${panel}.${key}: ${String(cell)}`)),
  );
  expect(cells.filter((each) => / #|undefined$/.test(each))).toEqual([]);
  for (const [panel, rows] of Object.entries(smallYear.rows))
    rows.forEach((row, at) => {
      expect(typed.rows[panel]?.[at]).toMatchObject(row);
    });
});

describe('agreements', () => {
  test('with their addenda, at 30 June', () => {
    expect(table('vigencia', 'convenio', 'fondo', 'contraparte', 'vence', 'aviso', 'adjudicado')).toEqual([
      ['P-001', 21_000.01, 9000, on(30, 5), 'Venció hace 31 días', 'sí'],
      ['P-002', 15_000, 6500, on(9, 7), 'Vence en 9 días', 'sí'],
      ['P-003', 28_000, 12_000, on(9, 7), 'Vence en 9 días', 'sí'],
      ['P-004', 7000, 3000, on(30, 5), 'Concluido', 'sí'],
      ['P-005', 35_000, 15_000, null, 'Sin firmar', 'sí'],
    ]);
  });
});

describe('disbursements', () => {
  test('by product: what is due, what delay costs, what stands', () => {
    expect(
      table('desembolsos', 'convenio', 'numero', 'monto', 'retraso', 'multa', 'liquido', 'estado'),
    ).toEqual([
      ['P-001', 1, 7000, 0, 0, 7000, 'Pagado'], // 33.333333 % of 21,000.01
      ['P-001', 2, 7000.01, 5, 175, 6825.01, 'Retenido: contraparte en mora'], // 0.5 % × 5 days
      ['P-001', 3, 7000, 31, 700, 6300, 'Espera la cuota anterior'], // 15.5 %, and no more than 10 %
      ['P-002', 1, 4500, 0, 0, 4500, 'Pagado'],
      ['P-002', 2, 10_500, 0, 0, 10_500, 'Espera el producto'],
      ['P-003', 2, 16_800, 0, 0, 16_800, 'Espera la cuota anterior'],
      ['P-003', 1, 11_200, 0, 0, 11_200, 'Listo para pagar'],
      ['P-004', 1, 7000, 31, 700, 6300, 'Pagado'],
    ]);
  });

  test('the instalments of an agreement add up to what the fund gives it', () => {
    for (const { convenio, fondo } of there('vigencia', 'convenio')) {
      const own = there('desembolsos', 'convenio').filter((row) => row['convenio'] === convenio);
      if (own.length > 0) expect(total(own, 'monto')).toBe(cents(fondo));
    }
  });
});

describe('counterparts', () => {
  test('their state at 30 June: payments of July do not count yet', () => {
    expect(
      table(
        'estado',
        'convenio',
        'comprometida',
        'exigible',
        'efectivo',
        'especie',
        'saldo',
        'mora',
        'situacion',
      ),
    ).toEqual([
      ['P-001', 9000, 9000, 3500.5, 0, 5499.5, 5499.5, 'en mora'],
      ['P-002', 6500, 3250, 0, 3250.03, 3249.97, 0, 'al día'], // 35.5 days × 91.55 = 3,250.025
      ['P-003', 12_000, 12_000, 12_000, 0, 0, 0, 'cumplida'],
      ['P-004', 3000, 3000, 3100, 0, -100, 0, 'a favor'],
      ['P-005', 15_000, 0, 0, 0, 15_000, 0, 'al día'],
    ]);
  });

  test('arrears by age: what is paid cancels the oldest first', () => {
    expect(
      table('compromisos', 'convenio', 'vence', 'cubierto', 'saldo', 'dias', 'edad').slice(0, 6),
    ).toEqual([
      ['P-001', on(15, 3), 3000, 0, 0, 'Cancelada'],
      ['P-001', on(15, 4), 500.5, 2499.5, 76, '61 a 90 días'],
      ['P-001', on(20, 5), 0, 2000, 41, '31 a 60 días'],
      ['P-001', on(25, 6), 0, 1000, 5, 'Hasta 30 días'],
      ['P-002', on(31, 3), 3250, 0, 0, 'Cancelada'],
      ['P-002', on(31, 7), 0.03, 3249.97, 0, 'Por vencer'],
    ]);
    expect(table('estado', 'convenio', 'hasta30', 'hasta60', 'hasta90', 'mas90')[0]).toEqual([
      'P-001',
      1000,
      2000,
      2499.5,
      0,
    ]);
  });

  test('none is lost: committed is paid and balance, arrears are their ages', () => {
    for (const row of there('estado', 'convenio')) {
      expect(cents(row['comprometida'])).toBe(cents(row['pagado']) + cents(row['saldo']));
      const ages = ['hasta30', 'hasta60', 'hasta90', 'mas90'].reduce((sum, key) => sum + cents(row[key]), 0);
      expect(ages).toBe(cents(row['mora']));
    }
    expect(total(there('estado', 'convenio'), 'comprometida')).toBe(
      total(smallYear.rows['compromisos'] ?? [], 'monto'),
    );
  });

  test('the ledger of Colomi, over its two agreements', () => {
    expect(table('libro', 'numero', 'fecha', 'convenio', 'debe', 'haber', 'saldo')).toEqual([
      [1, on(15, 3), 'P-001', 3000, 0, 3000],
      [2, on(16, 3), 'P-001', 0, 3500.5, -500.5],
      [3, on(25, 3), 'P-003', 0, 12_000, -12_500.5],
      [4, on(31, 3), 'P-003', 12_000, 0, -500.5],
      [5, on(15, 4), 'P-001', 3000, 0, 2499.5],
      [6, on(20, 5), 'P-001', 2000, 0, 4499.5],
      [7, on(25, 6), 'P-001', 1000, 0, 5499.5],
    ]);
    expect(facts('cuenta')).toMatchObject({
      comprometida: 21_000,
      pagado: 15_500.5,
      saldo: 5499.5,
      mora: 5499.5,
    });
  });

  test('its arrears in three instalments end at zero', () => {
    expect(table('planCuotas', 'numero', 'fecha', 'interes', 'capital', 'cuota', 'saldo')).toEqual([
      [1, on(31, 7), 0, 1833.17, 1833.17, 3666.33],
      [2, on(31, 8), 0, 1833.17, 1833.17, 1833.16],
      [3, on(30, 9), 0, 1833.16, 1833.16, 0],
    ]);
  });

  test('a certificate says what was paid', () => {
    expect(facts('certificado')).toMatchObject({
      municipio: 'Tapacarí',
      certifica: 'Que, al 30/06/2027, el municipio de Tapacarí aportó Bs 3,250.03',
      delTotal: 'El 50.0 % de los Bs 6,500.00 que comprometió',
      vencido: 'No tiene contraparte vencida',
    });
  });
});

describe('services, staff and visits', () => {
  test('planned against real; half a service is not yet a cost', () => {
    expect(
      table('ejecutados', 'convenio', 'diasPlan', 'dias', 'desvioCosto', 'capacitados', 'permanencia'),
    ).toEqual([
      ['P-004', 90, 111, expect.closeTo(0.1, 12), 12, 0.75],
      ['P-003', 130, null, null, null, null],
    ]);
    const done = there('historicos', 'servicio').filter(({ veces }) => Number(veces) > 0);
    expect(
      done.map(({ servicio, veces, costoGestion, costo, dias }) => [
        servicio,
        veces,
        costoGestion,
        costo,
        dias,
      ]),
    ).toEqual([
      ['Auditorías internas', 2, 11_000, 10_000.01, 95.5], // (11,000 + 9,000.01) ÷ 2 = 10,000.005
    ]);
  });

  test('who is free in each specialty comes first for its services', () => {
    expect(table('tecnicos', 'tecnico', 'puntaje', 'libres', 'carga', 'turno')).toEqual([
      ['Rosa Mamani', 78, 70, 0.3, 1], // 80 × 30 % + 60 × 30 % + 90 × 40 %
      ['Juan Quispe', 90, 0, 1, null],
      ['Eva Choque', 60, 60, 0, 1],
    ]);
    expect(table('asignaciones', 'convenio', 'sugerido', 'tecnico', 'coincide')).toEqual([
      ['P-003', 'Rosa Mamani', 'Juan Quispe', 'sí'],
      ['P-001', 'Eva Choque', 'Rosa Mamani', 'otra'],
      ['P-004', 'Rosa Mamani', null, null],
    ]);
  });

  test('what was agreed on a visit and not done in time', () => {
    expect(table('visitas', 'convenio', 'estado')).toEqual([
      ['P-001', 'cumplido'],
      ['P-003', 'vencido'],
    ]);
  });
});

describe('the summary', () => {
  test('services, counterparts, coverage, and the fund against its budget', () => {
    expect(facts('indicadores')).toMatchObject({
      postulaciones: 6,
      servicios: 4,
      concluidos: 1,
      conServicio: 3,
      municipios: 343,
      cobertura: expect.closeTo(3 / 343, 12),
      comprometida: 45_500,
      pagada: 21_850.53,
      mora: 5499.5,
      fondo: 106_000.01,
      pagado: 17_800,
      libre: 93_999.99,
      ejecucion: expect.closeTo(17_800 / 200_000, 12),
      subsidio: expect.closeTo(106_000.01 / 151_500.01, 12),
    });
    expect(facts('financiamiento')).toMatchObject({
      efectivo: 18_600.5,
      especie: 3250.03,
      porAportar: 23_649.47,
    });
  });

  test('every breakdown adds up to the same', () => {
    for (const [panel, key] of [
      ['porDepartamento', 'departamento'],
      ['porAsociacion', 'asociacion'],
      ['porCategoria', 'categoria'],
    ] as const)
      expect({
        servicios: there(panel, key).reduce((sum, row) => sum + Number(row['servicios']), 0),
        conServicio: there(panel, key).reduce((sum, row) => sum + Number(row['conServicio']), 0),
        ...Object.fromEntries(
          ['fondo', 'pagado', 'comprometida', 'pagada'].map((each) => [each, total(there(panel, key), each)]),
        ),
      }).toEqual({
        servicios: 4,
        conServicio: 3,
        fondo: 10_600_001,
        pagado: 1_780_000,
        comprometida: 4_550_000,
        pagada: 2_185_053,
      });
  });
});
