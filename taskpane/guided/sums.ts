import { valueOf } from '../../src/books/guided/read-guided.ts';
import type { Row } from '../../src/books/guided/spec.ts';
import { element } from '../dom.ts';
import type { Pane } from '../pane.ts';
import { guidedTexts as texts } from '../texts/guided.ts';
import type { Sum } from './guide.ts';

/** As the sheet compares sums: to a millionth. */
const rounded = (figure: number): number => Math.round(figure * 1e6) / 1e6;

export const sumOf = (rows: readonly Row[], column: string): number =>
  rounded(
    rows.reduce((sofar, row) => {
      const value = valueOf(row[column]);
      return sofar + (typeof value === 'number' ? value : 0);
    }, 0),
  );

/** What a column adds up to, and what is missing or too much. */
export function sumNode(pane: Pane, rows: readonly Row[], { column, to, unit }: Sum): HTMLElement {
  const sum = sumOf(rows, column);
  const figure = (value: number): string => pane.figures(value, 'number');
  const off = rounded(to - sum);
  if (off === 0)
    return element('p', { class: 'sum', role: 'status' }, pane.t(texts.sumRight, { sum: figure(sum) }));
  const words = pane.t(off > 0 ? texts.lacks : texts.exceeds, {
    left: figure(Math.abs(off)),
    unit: pane.t(unit),
    to: figure(to),
  });
  return element(
    'div',
    { class: 'sum', role: 'status' },
    element('p', {}, pane.t(texts.sum, { sum: figure(sum) })),
    element('p', { class: 'lacking' }, `⚠ ${words}`),
  );
}
