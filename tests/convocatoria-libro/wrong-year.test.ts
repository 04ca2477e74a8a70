import { beforeAll, expect, test } from '@jest/globals';
import type { GuidedState, Row } from '../../src/books/guided/spec.ts';
import { municipios } from '../../src/municipio/municipios.ts';
import { built, type Built } from './built-book.ts';
import { smallYear } from './small-year.ts';

const LONG = 600_000;
const also = (panel: string, ...rows: readonly Row[]): readonly Row[] => [
  ...(smallYear.rows[panel] ?? []),
  ...rows,
];
const llamado = smallYear.rows['llamado']?.[0] ?? {};

/** The small year with one of each thing that may be typed wrong. */
const wrongYear: GuidedState = {
  rows: {
    ...smallYear.rows,
    llamado: [{ ...llamado, presupuesto: 130_000 }],
    convenios: also(
      'convenios',
      {
        convenio: 'P-006',
        firma: 46_447,
        inicio: 46_440,
        monto: 50_000,
        fondo: 35_000,
        contraparte: 15_000.01,
      },
      { convenio: 'P-999', firma: 46_447, monto: 1, fondo: 1, contraparte: 0 },
      { convenio: 'P-001', firma: 46_400, monto: 1, fondo: -1, contraparte: 2 },
    ),
    desembolsos: also(
      'desembolsos',
      { convenio: 'P-005', numero: 1, producto: 'Firma', porcentaje: 0.5, pagado: 46_450, importe: 99_999 },
      { convenio: 'P-004', numero: 1, producto: 'Otra', porcentaje: 0.2, pagado: 46_540 },
    ),
    pagos: also(
      'pagos',
      { convenio: 'P-005', fecha: 46_450, tipo: 'efectivo', respaldo: 'B', efectivo: 10 },
      { convenio: 'P-004', fecha: 46_460, tipo: 'especie', efectivo: 10 },
      { convenio: 'P-777', fecha: 'ayer', tipo: 'trueque', respaldo: 'B' },
    ),
    ejecutados: also('ejecutados', {
      convenio: 'P-001',
      inicio: 46_500,
      fin: 46_490,
      mujeres: 2,
      siguen: 3,
      previstos: 1,
      aceptados: 2,
    }),
    ponderacion: [{ formacion: 0.3, experiencia: 0.3, desempeno: 0.3 }],
  },
};

let book: Built;
beforeAll(async () => {
  book = await built(wrongYear, municipios);
}, LONG);

const said = (panel: string): readonly string[] =>
  book.rows(panel).map(({ observaciones }) => String(observaciones ?? ''));

test.each([
  ['convenios', 5, 'no está adjudicada'],
  ['convenios', 5, 'no suman el monto'],
  ['convenios', 5, 'empieza antes de la firma'],
  ['convenios', 6, '«Convenio» no está en la lista'],
  ['convenios', 7, 'dos veces'],
  ['convenios', 7, '«Del fondo (Bs)» no puede ser menor que 0'],
  ['convenios', 7, 'antes del último día para postular'],
  ['vigencia', 5, 'el fondo pasa su presupuesto'],
  ['desembolsos', 8, 'antes de la firma'],
  ['desembolsos', 8, 'no suman 100 %'],
  ['desembolsos', 8, 'antes de aprobar el producto'],
  ['desembolsos', 8, 'más que la cuota'],
  ['desembolsos', 9, 'dos veces en el convenio'],
  ['desembolsos', 9, 'fecha e importe'],
  ['pagos', 5, 'antes de la firma'],
  ['pagos', 6, 'borre el monto en efectivo'],
  ['pagos', 6, 'cantidad y valor unitario'],
  ['pagos', 6, 'Falta «Respaldo»'],
  ['pagos', 7, '«Convenio» no está en la lista'],
  ['pagos', 7, 'debe ser una fecha'],
  ['pagos', 7, '«Tipo» debe ser efectivo, especie'],
  ['ejecutados', 2, 'el fin es anterior'],
  ['ejecutados', 2, 'más productos aceptados'],
  ['ejecutados', 2, 'más personas que las capacitadas'],
])('%s, row %i: %s', (panel, row, words) => {
  expect(said(panel)[row]).toContain(words);
});

test('what is wrong in a row spoils neither the others nor the sums', () => {
  const state = book.rows('estado').find(({ convenio }) => convenio === 'P-002');
  expect(state).toMatchObject({ comprometida: 6500, especie: 3250.03, saldo: 3249.97 });
  expect(Number(book.facts('indicadores')['pagada'])).toBeCloseTo(21_860.53, 2);
});
