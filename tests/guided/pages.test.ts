import { describe, expect, test } from '@jest/globals';
import { guidedPlan } from '../../src/books/guided/guided-plan.ts';
import { pagesOf } from '../../src/books/guided/pages.ts';
import { readGuided } from '../../src/books/guided/read-guided.ts';
import {
  emptyState,
  type ColumnSpec,
  type FactsPanel,
  type GuidedBook,
  type Panel,
  type TablePanel,
} from '../../src/books/guided/spec.ts';
import type { SheetPlan } from '../../src/books/plan.ts';
import { standingOf } from './standing.ts';

const column = (key: string, width: number, more: Partial<ColumnSpec> = {}): ColumnSpec => ({
  key,
  heading: key,
  width,
  input: { kind: 'text' },
  ...more,
});
const helper = (key: string, width: number): ColumnSpec => ({
  key,
  heading: key,
  width,
  helper: true,
  formula: 'LEN({codigo})',
});
const table = (id: string, columns: readonly ColumnSpec[], more: Partial<TablePanel> = {}): TablePanel => ({
  kind: 'table',
  id,
  spare: 3,
  columns,
  ...more,
});
const sheetOf = (...panels: readonly Panel[]): SheetPlan => {
  const book: GuidedBook = {
    id: 'prueba',
    title: '',
    footer: '',
    sheets: [{ name: 'Hoja', purpose: '', panels }],
  };
  return guidedPlan(book, emptyState).sheets[0]!;
};

const key = column('codigo', 12, { input: { kind: 'text', required: true } });
const wide = [1, 2, 3, 4, 5, 6, 7, 8].map((at) => column(`dato${at}`, 40));

describe('a sheet on paper', () => {
  test('is upright while its texts stay near their size, and on its side after', () => {
    expect(sheetOf(table('corta', [key, column('dato', 20)])).print.landscape).toBe(false);
    const lying = sheetOf(table('media', [key, column('dato', 60)])).print;
    expect(lying.landscape).toBe(true);
    expect(lying.across).toBeUndefined();
  });

  test('is cut into pages of whole columns rather than printed under seven points', () => {
    const { print, frozenColumns, widths } = sheetOf(table('ancha', [key, ...wide]));
    const { scale, from, repeatColumns } = print.across!;
    expect(scale).toBeGreaterThanOrEqual(65);
    expect([repeatColumns, frozenColumns]).toEqual([1, 1]);
    // What is to be corrected is worked on in the sheet: it stays off paper where there is no room.
    expect(print.columns).toBe(widths.length - 1);
    const ends = [...from, print.columns!];
    for (const [page, end] of ends.entries()) {
      const columns = page === 0 ? widths.slice(0, end) : [widths[0]!, ...widths.slice(ends[page - 1], end)];
      const points = columns.reduce((sum, width) => sum + (width * 7 + 5) * 0.75 * 1.34, 0);
      expect((points * scale) / 100).toBeLessThanOrEqual(770);
    }
  });

  test('does not part a panel that fits on a page of its own', () => {
    const parts = [table('uno', [key, ...wide.slice(0, 2)]), table('dos', [column('otro', 60), key])];
    const { across, columns } = sheetOf(...parts).print;
    // The first is four columns with what is said of it; the second begins after a blank one.
    expect(across!.from.every((start) => start === 4 || start === 5)).toBe(true);
    expect(across!.from).toHaveLength(1);
    expect([across!.repeatColumns, columns]).toEqual([0, 7]);
  });

  test('counts nothing of what is hidden', () => {
    const columns = (hidden: ReadonlySet<number>) =>
      pagesOf({
        widths: [12, 100, 100, 100],
        hidden,
        spans: [],
        repeatColumns: 0,
        spared: 0,
        landscape: undefined,
      });
    expect(columns(new Set()).across).toBeDefined();
    expect(columns(new Set([2, 3])).across).toBeUndefined();
  });
});

describe('columns that only serve formulas', () => {
  const figures: FactsPanel = {
    kind: 'facts',
    id: 'cifras',
    helper: true,
    facts: [{ key: 'uno', label: 'uno', formula: '1' }],
  };
  const panels = [table('tabla', [key, helper('fila', 6), column('dato', 20)]), figures];

  test('are hidden, a whole panel with the blank column before it, and their formulas stand', () => {
    const plan = sheetOf(...panels);
    // Código, fila, dato, observaciones; a blank one; dato y valor.
    expect(plan.hidden).toEqual([1, 4, 5, 6]);
    expect(JSON.stringify(plan.blocks)).toContain('LEN($A6)');
  });

  test('do not stay in sight with the key, and what is typed beside them is read back', () => {
    const panel = table('tabla', [key, helper('fila', 6), ...wide], { stays: 'dato1' });
    const book: GuidedBook = {
      id: 'prueba',
      title: '',
      footer: '',
      sheets: [{ name: 'Hoja', purpose: '', panels: [panel] }],
    };
    const state = { rows: { tabla: [{ codigo: 'A', dato1: 'uno', dato8: 'ocho' }] } };
    const plan = guidedPlan(book, state);
    expect(plan.sheets[0]).toMatchObject({ frozenColumns: 1, hidden: [1] });
    expect(readGuided(() => book, standingOf(plan)).rows).toEqual(state.rows);
  });
});
