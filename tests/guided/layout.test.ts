import { describe, expect, test } from '@jest/globals';
import { guidedPlan } from '../../src/books/guided/guided-plan.ts';
import { layoutOf } from '../../src/books/guided/layout.ts';
import { settled } from '../../src/books/guided/places.ts';
import {
  emptyState,
  type FactsPanel,
  type GuidedBook,
  type Panel,
  type TablePanel,
} from '../../src/books/guided/spec.ts';

const figures: FactsPanel = {
  kind: 'facts',
  id: 'cifras',
  widths: [30, 12],
  facts: ['uno', 'dos'].map((key) => ({ key, label: key, formula: '1' })),
};
const worked = (id: string, more: Partial<TablePanel> = {}): TablePanel => ({
  kind: 'table',
  id,
  title: id,
  spare: 3,
  columns: [{ key: 'orden', heading: 'Orden', width: 8, formula: '{#}+N({orden<})' }],
  ...more,
});
const typed = (id: string): TablePanel => ({
  ...worked(id),
  columns: [{ key: 'nota', heading: 'Nota', input: { kind: 'text' } }],
});
const bookOf = (...panels: readonly Panel[]): GuidedBook => ({
  id: 'prueba',
  title: 'Prueba',
  footer: '',
  sheets: [{ name: 'Hoja', purpose: '', panels, onePage: true }],
});

describe('panels of a sheet', () => {
  const book = bookOf(
    figures,
    worked('lado'),
    worked('bajo', { under: 'cifras' }),
    worked('final', { under: 'bajo' }),
  );
  const layout = layoutOf(book, emptyState);
  const corner = (id: string) => {
    const { left, over, heading, first } = layout.get(id)!;
    return { left, over, heading, first };
  };

  test('stand side by side, or one under another with a blank row between', () => {
    expect(corner('cifras')).toEqual({ left: 0, over: 3, heading: 4, first: 5 });
    expect(corner('lado')).toEqual({ left: 3, over: 3, heading: 4, first: 5 });
    expect(corner('bajo')).toEqual({ left: 0, over: 8, heading: 9, first: 10 });
    expect(corner('final')).toEqual({ left: 0, over: 14, heading: 15, first: 16 });
  });

  test('count their own rows, and look above no further than their heading', () => {
    expect(settled('{#}+N({orden<})', { panel: 'bajo', row: 0 }, layout)).toBe('(ROW()-10)+N($A10)');
    expect(settled('SUM({orden:})+{cifras.dos}', { panel: 'final' }, layout)).toBe('SUM($A$17:$A$19)+$B$7');
    expect(settled('SUM({orden:<})', { panel: 'final', row: 1 }, layout)).toBe('SUM($A$16:$A17)');
  });

  test('give their column the width of the widest', () => {
    expect(guidedPlan(book, emptyState).sheets[0]?.widths.slice(0, 4)).toEqual([30, 12, 3, 8]);
  });

  test('print on one page where they say so', () => {
    expect(guidedPlan(book, emptyState).sheets[0]?.print.onePage).toBe(true);
  });

  test('cannot stand under a table that grows, nor under one that is not there', () => {
    expect(() => layoutOf(bookOf(typed('notas'), worked('bajo', { under: 'notas' })), emptyState)).toThrow(
      'grows',
    );
    expect(() => layoutOf(bookOf(worked('bajo', { under: 'nadie' })), emptyState)).toThrow('nadie');
  });
});
