import { beforeAll, expect, test } from '@jest/globals';
import { sign } from '../../src/books/convocatoria/steps/sign.ts';
import { convocatoria } from '../../src/books/convocatoria/convocatoria.ts';
import { figuresIn } from '../../src/books/guided/read-guided.ts';
import type { GuidedState } from '../../src/books/guided/spec.ts';
import { textIn } from '../../src/books/guided/typed.ts';
import { municipios } from '../../src/municipio/municipios.ts';
import { standingSheets } from '../../xlsx/standing.ts';
import { built, type Built, type Read } from './built-book.ts';
import { smallYear } from './small-year.ts';

const [A, B, C, D] = [
  'Catastro y SIIM',
  'Auditorías internas',
  'Manejo de cuencas',
  'Procesos de contratación',
];
const before = (servicio: string, dias: number, costo: number) => ({
  servicio,
  llamado: '2026-1',
  dias,
  costo,
});

/** Four services with a typed cost; two have a history, and one asks for one it does not have. */
const state: GuidedState = {
  rows: {
    ...smallYear.rows,
    ejecutados: [],
    convenios: [],
    desembolsos: [],
    compromisos: [],
    pagos: [],
    adendas: [],
    servicios: [
      { servicio: A, costoBase: 1000, duracion: 30, usaCosto: 'histórico', usaDias: 'histórica' },
      { servicio: B, costoBase: 2000, duracion: 40 },
      { servicio: C, costoBase: 3000, duracion: 50, usaCosto: 'histórico', usaDias: 'histórica' },
      { servicio: D, costoBase: 4000, duracion: 60, usaCosto: 'base', usaDias: 'escrita' },
    ],
    costeo: [
      { servicio: A, dias: 1, tarifa: 500 },
      { servicio: B, dias: 1, tarifa: 600 },
      { servicio: C, dias: 1, tarifa: 700 },
      { servicio: D },
    ],
    antecedentes: [before(A, 91, 8000.01), before(A, 100, 9000), before(B, 10, 10), before(D, 7, 70)],
  },
};

let book: Built;
beforeAll(async () => {
  book = await built(state, municipios);
});

const of = (panel: string, servicio: string): Read =>
  book.rows(panel).find((row) => row['servicio'] === servicio) ?? {};

test('the history stands beside what was typed, used or not', () => {
  expect(of('costeo', A)).toMatchObject({ historico: 8500.01, directo: 500 });
  expect(of('costeo', B)).toMatchObject({ historico: 10, usa: 'costo directo', base: 600 });
  expect(of('costeo', D)).toMatchObject({ historico: 70, usa: 'costo base', base: 4000 });
  expect(of('servicios', A)).toMatchObject({
    costoBase: 1000,
    costoHistorico: 8500.01,
    diasHistoricos: 95.5,
  });
});

test('it takes the place of the typed cost only where the menu says so', () => {
  expect(of('costeo', A)).toMatchObject({ usa: 'histórico', base: 8500.01 });
});

test('asked for and not there, nothing stands in for it, and the row says so', () => {
  expect([null, '']).toContain(of('costeo', C)['base']);
  expect(of('costeo', C)['observaciones']).toContain('No hay costo histórico');
  expect(of('servicios', C)['observaciones']).toContain('No hay duración histórica');
});

test('an agreement takes the duration chosen, a day begun counted whole', async () => {
  const bookOf = (given: GuidedState) => convocatoria({ state: given, municipios });
  const figures = figuresIn(bookOf, await standingSheets(book.bytes, 'libro.xlsx'));
  const { convenios = [] } = sign(state, figures, { firma: 46_447 }).state.rows;
  const terms: Readonly<Record<string, unknown>> = Object.fromEntries(
    convenios.map((row) => [textIn(row, 'convenio'), row['plazo']] as const),
  );
  // P-003 is of the first service, P-004 of the second, P-005 of the third; the menu lacks those of the others.
  expect(terms).toMatchObject({ 'P-003': 96, 'P-004': 40, 'P-005': undefined });
});
