import { expect, test } from '@jest/globals';
import { guidedPlan } from '../../src/books/guided/guided-plan.ts';
import { readGuided } from '../../src/books/guided/read-guided.ts';
import {
  emptyState,
  type GuidedBook,
  type GuidedState,
  type TablePanel,
} from '../../src/books/guided/spec.ts';
import { standingOf } from './standing.ts';

const amount = { format: 'amount', input: { kind: 'amount' } } as const;

/** A form whose two groups have the same headings. */
const form: TablePanel = {
  kind: 'table',
  id: 'formulario',
  title: 'CUADRO Nº 9',
  spare: 2,
  columns: [
    { key: 'accion', heading: 'ACCIÓN', input: { kind: 'text', required: true } },
    { key: 'pf', heading: 'PF', ...amount },
    { key: 'e', heading: 'E', ...amount },
    { key: 'pa', heading: 'PF', ...amount },
    { key: 'ea', heading: 'E', ...amount },
  ],
  totals: { pf: 'SUM({pf:})' },
  bands: [
    [{ from: 'accion', to: 'ea', says: 'SEGUIMIENTO' }],
    [
      { from: 'pf', to: 'e', says: 'FINANCIERA' },
      { from: 'pa', to: 'ea', says: 'ACCIÓN' },
    ],
  ],
};

const book = (): GuidedBook => ({
  id: 'prueba',
  title: 'Prueba',
  footer: 'Prueba',
  sheets: [{ name: 'Cuadro 9', purpose: 'Un formulario.', panels: [form] }],
});

const typed: GuidedState = {
  rows: { formulario: [{ accion: 'Riego', pf: 10, e: 5, pa: 3, ea: 1 }, { accion: 'ACCIÓN' }] },
};

test('headings stand over the panel’s own, under its title, and stay in sight', () => {
  const [sheet] = guidedPlan(book(), typed).sheets;
  const [cells = []] = sheet
    ? standingOf({ ...guidedPlan(book(), typed), sheets: [sheet] }).map((s) => s.cells)
    : [];
  const line = (row: number) => (cells[row] ?? []).filter((cell) => typeof cell === 'string');
  expect([3, 4, 5, 6].map(line)).toEqual([
    ['CUADRO Nº 9'],
    ['SEGUIMIENTO'],
    ['FINANCIERA', 'ACCIÓN'],
    ['ACCIÓN', 'PF', 'E', 'PF', 'E', 'Observaciones'],
  ]);
  expect(cells[7]?.slice(0, 5)).toEqual(['Riego', 10, 5, 3, 1]);
  expect(sheet?.frozenRows).toBe(7);
});

test('a table whose headings repeat is no Excel table, and one whose headings do not is one', () => {
  const tables = (panel: TablePanel) =>
    guidedPlan({ ...book(), sheets: [{ name: 'A', purpose: 'B', panels: [panel] }] }, emptyState).sheets[0]
      ?.tables;
  expect(tables(form)).toEqual([]);
  const unlike = form.columns.map((column) => ({ ...column, heading: column.key }));
  expect(tables({ ...form, columns: unlike })).toHaveLength(1);
});

test('what was typed comes back to its own column, and the headings over it are nobody’s notes', () => {
  const once = readGuided(book, standingOf(guidedPlan(book(), typed)));
  expect(once).toEqual(typed);
});
