import { expect, test } from '@jest/globals';
import { nextCall } from '../../src/books/convocatoria/steps/next-call.ts';
import { guidedPlan } from '../../src/books/guided/guided-plan.ts';
import type { GuidedState } from '../../src/books/guided/spec.ts';
import { bookOf } from './built-book.ts';

const note = (cell: string) => [{ row: 6, column: 40, cell }];

const last: GuidedState = {
  rows: {
    llamado: [{ fondo: 'FOCAM', gestion: 2027, numero: 1 }],
    comites: [{ municipio: 'Sucre', comite: 'Comité de salud', convenio: 'P-1', conformado: 46_000 }],
    bonos: [{ bono: 'B1', convenio: 'P-1' }],
  },
  notes: {
    'Menú de servicios': note('Preguntar precio del catastro'),
    Criterios: note('Acordado en asamblea'),
    Postulaciones: note('Llamar al alcalde'),
    'Orden de mérito': note('Revisado'),
    Resumen: note('Para la memoria'),
  },
};

test('notes beside what goes on to the next call go with it; those of the call that ends stay behind', () => {
  const { state } = nextCall(last, {}, { gestion: 2027, numero: 2 });
  expect(Object.keys(state.notes ?? {})).toEqual(['Menú de servicios', 'Criterios']);
  expect(JSON.stringify(guidedPlan(bookOf(state), state))).toContain('Acordado en asamblea');
});

test('committees go on without the agreement of the last call; vouchers do not', () => {
  const { state } = nextCall(last, {}, { gestion: 2027, numero: 2 });
  expect(state.rows['comites']).toEqual([
    { municipio: 'Sucre', comite: 'Comité de salud', conformado: 46_000 },
  ]);
  expect(state.rows['bonos']).toEqual([]);
});

test('a call without notes begins without them', () => {
  const { state } = nextCall({ rows: last.rows }, {}, { gestion: 2027, numero: 2 });
  expect(state.notes).toBeUndefined();
});
