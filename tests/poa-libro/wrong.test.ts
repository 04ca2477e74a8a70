import { beforeAll, expect, test } from '@jest/globals';
import type { GuidedState, Row } from '../../src/books/guided/spec.ts';
import type { Built } from '../convocatoria-libro/built-book.ts';
import { built } from './built-plan.ts';
import { changed, example } from './examples.ts';

type Change = readonly [panel: string, at: number, change: Row];

/** One mistake a row: what was typed, and what the row must say. Rows count from 0. */
const mistakes: readonly (readonly [what: string, change: Change, says: RegExp])[] = [
  ['a line with no unit', ['presupuesto', 2, { unidad: null }], /no tiene unidad/],
  [
    'a unit nobody declared',
    ['presupuesto', 3, { unidad: '99' }],
    /«Código de la unidad» no está en la lista/,
  ],
  ['a line with no source', ['presupuesto', 4, { fuente: null }], /Falta la fuente o el organismo/],
  [
    'a source that brings no money',
    ['presupuesto', 5, { organismo: '999' }],
    /no están en «Por fuente y organismo»/,
  ],
  ['a category out of the structure', ['presupuesto', 6, { actividad: '777' }], /no está en Estructura/],
  ['an object that does not exist', ['presupuesto', 7, { objeto: '99998' }], /no está en Clasificadores/],
  ['neither operation nor investment', ['presupuesto', 8, { tipo: 'otro' }], /«Tipo de gasto» debe ser/],
  ['months that miss the amount', ['presupuesto', 9, { ene: 0.01 }], /Los meses no suman el vigente/],
  ['an amount in words', ['presupuesto', 10, { programado: 'mil' }], /debe ser un número/],
  ['a ceiling passed', ['techos', 0, { techo: 1 }], /Se programó más que el techo/],
  ['a ceiling left unsaid', ['techos', 1, { techo: null }], /vacío no es cero/],
  ['a negative resource', ['recursos', 1, { estimado: -5 }], /no puede ser menor que 0/],
  ['an obligation with no amount', ['obligatorios', 0, { monto: null }], /Falta «Monto/],
  ['a neighbourhood nobody lives in', ['otbs', 2, { poblacion: null }], /Falta la población/],
  [
    'a demand of an unknown neighbourhood',
    ['demandas', 0, { quien: 'Macondo' }],
    /La OTB no está en la hoja Techos/,
  ],
  ['a help larger than the cost', ['demandas', 1, { aporte: 999_999_999 }], /El aporte pasa del costo/],
  ['beneficiaries not told apart', ['demandas', 3, { mujeres: null }], /la demanda es diferenciada/],
  ['an investment of another time', ['inversiones', 0, { anio: 1999 }], /No es de los cinco años/],
  ['a mark left blank', ['priorizacion', 1, { c2: null }], /vacía no es cero/],
  ['a mark over a hundred', ['priorizacion', 2, { c1: 101 }], /no puede ser mayor que 100/],
  ['weights that miss a hundred', ['criterios', 0, { peso: 29 }], /no suman 100/],
  [
    'a project that fails and enters',
    ['evaluacion', 0, { terreno: 'no', decision: 'entra al POA' }],
    /sin dictamen viable/,
  ],
  [
    'an action that ends before it begins',
    ['poa', 2, { fin: 46_000 }],
    /Termina antes de empezar|no es de la gestión/,
  ],
  ['months that miss the target', ['poa', 2, { meta: 7 }], /Los meses no suman la meta/],
  ['a target of nothing', ['poa', 4, { indicador: null }], /no hay indicador/],
  [
    'weights of a level that miss a hundred',
    ['poa', 5, { ponderacion: 61 }],
    /Las ponderaciones de su nivel no suman 100/,
  ],
  ['two rows of the plan with one code', ['poa', 9, { codigo: '1' }], /El código está repetido/],
  ['a link with no pillar', ['articulacion', 0, { p: null }], /Faltan pilar, meta, resultado o acción/],
  ['an event out of its months', ['eventos', 0, { fecha: 46_000 }], /fuera de los meses/],
];

const typed = (state: GuidedState): GuidedState => ({
  rows: {
    ...state.rows,
    criterios: ['A', 'B', 'C', 'D', 'E'].map((criterio) => ({ criterio, peso: 20 })),
    eventos: [{ evento: 'Cumbre 1', anio: 'la anterior', mesDesde: 7, mesHasta: 7 }],
    asistencia: [],
    lista: [],
  },
});

let book: Built;
beforeAll(async () => {
  const state = mistakes.reduce(
    (sofar, [, [panel, at, change]]) => changed(sofar, panel, at, change),
    typed(example('A')),
  );
  book = await built(state);
});

test.each(mistakes)('%s is marked where it stands', (_, [panel, at], says) => {
  expect(String(book.rows(panel)[at]?.['observaciones'] ?? '')).toMatch(says);
});

test('the totals that no longer agree say so, and no cell turns into an error', () => {
  expect(book.errors).toEqual([]);
  const { lineas, unidades, fuentes } = book.facts('cuadre');
  expect(unidades).not.toBe(lineas);
  expect(fuentes).not.toBe(lineas);
});
