import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import { fiscal } from '../../src/books/fiscal/fiscal.ts';
import { stateFrom } from '../../src/books/guided/from-json.ts';
import { guidedPlan } from '../../src/books/guided/guided-plan.ts';
import { emptyState, type GuidedState, type Row } from '../../src/books/guided/spec.ts';
import { yotala2025Indicators } from '../../src/fiscal/yotala-2025.ts';
import { standingSheets } from '../../xlsx/standing.ts';
import { writePlan } from '../../xlsx/write.ts';
import { readBook, type Built } from '../convocatoria-libro/built-book.ts';
import { recalculated } from '../recalculated.ts';

const worked = async (state: GuidedState): Promise<Built> =>
  readBook(await recalculated(await writePlan(guidedPlan(fiscal(state), state))), fiscal(state), state);

function example(): GuidedState {
  const text = readFileSync(new URL('../../src/books/fiscal/ejemplo.json', import.meta.url), 'utf8');
  const state = stateFrom(fiscal, JSON.parse(text) as unknown);
  if (!('rows' in state)) throw new Error(JSON.stringify(state));
  return state;
}
const panels = ['proporciones', 'porHabitante', 'todos', 'todosHabitante'];

let book: Built;
beforeAll(async () => {
  book = await worked(example());
});

test('no cell holds an error, and nothing is marked', () => {
  expect([book.errors, book.observations]).toEqual([[], []]);
});

test('Yotala 2025: the thirty indicators published by the Atlas, each once', () => {
  const published = new Map(yotala2025Indicators().map(([name, value]) => [name, value]));
  const shown = [...book.rows('todos'), ...book.rows('todosHabitante')];
  expect(shown).toHaveLength(30);
  expect(new Set(shown.map(({ indicador }) => indicador)).size).toBe(30);
  for (const { indicador = '', valor } of shown)
    expect(valor).toBeCloseTo(Number(published.get(indicador as string)), 12);
});

test('beside the median of category B, and which way is better', () => {
  const read = ({ indicador, mediana, lectura }: Row) => [indicador, mediana, lectura];
  expect(book.rows('proporciones').map(read)).toEqual([
    ['Coparticipación ÷ ingreso total', 0.552, 'por debajo'],
    ['IDH ÷ ingreso total', 0.061, 'por encima'],
    ['Recursos propios ÷ ingreso total', 0.054, 'por encima: mejor'],
    ['Gasto corriente ÷ gasto total', 0.671, 'por encima: peor'],
    ['Inversión ÷ gasto total', 0.246, 'por encima: mejor'],
    ['Amortización de deuda financiera ÷ ingreso total', 0.012, 'por debajo: mejor'],
  ]);
  expect(book.rows('porHabitante').map(({ mediana }) => mediana)).toEqual([1511, 368, 1143]);
});

test('an account that is not known is no zero; a municipality nobody knows asks for its people', async () => {
  const { rows } = example();
  const cuentas = rows['cuentas']!.map((row) => (row['concepto'] === 'IDH' ? { ...row, monto: null } : row));
  const unsure = await worked({ rows: { entidad: [{ municipio: 'San Pedro' }], cuentas } });
  expect(unsure.errors).toEqual([]);
  expect(unsure.facts('entidad')).toMatchObject({ censo: '', usada: '', categoria: '' });
  const [first] = await standingSheets(unsure.bytes, 'fiscal.xlsx');
  expect(JSON.stringify(first)).toContain('No se sabe la población');
  const values = new Map(unsure.rows('todos').map(({ indicador, valor }) => [indicador, valor]));
  expect(values.get('IDH ÷ ingreso total')).toBe('sin dato');
  expect(values.get('Gasto corriente ÷ gasto total')).toBeCloseTo(12_900_389.23 / 18_868_425, 12);
  for (const { valor } of unsure.rows('porHabitante')) expect(valor).toBe('sin dato');
  expect(unsure.rows('proporciones').map(({ lectura }) => lectura)).toEqual(['', '', '', '', '', '']);
});

test('a new book asks for every concept and shows no error', async () => {
  const fresh = await worked(emptyState);
  expect(fresh.errors).toEqual([]);
  expect(panels.flatMap((id) => fresh.rows(id).map(({ valor }) => valor))).not.toContain(0);
});
