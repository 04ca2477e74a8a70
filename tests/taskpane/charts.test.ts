/**
 * @jest-environment jsdom
 */
import './browser-globals.ts';
import { describe, expect, test } from '@jest/globals';
import type { ChartPlan, SheetPlan } from '../../src/books/plan.ts';
import { chartFigure } from '../../taskpane/charts.ts';
import { chartValues, ticksFor } from '../../taskpane/chart-values.ts';
import { figuresFor } from '../../taskpane/figures.ts';
import { expectAccessible } from './axe.ts';

const chart: ChartPlan = {
  type: 'bar',
  title: 'Salud ejecutó menos de la mitad',
  categories: { row: 1, column: 0, rows: 2, columns: 1 },
  series: [{ name: 'Tasa', area: { row: 1, column: 1, rows: 2, columns: 1 } }],
  valueAxis: 'Ejecutado ÷ vigente',
  format: 'percent',
  at: { row: 5, column: 0, rows: 15, columns: 6 },
};

const sheet: SheetPlan = {
  name: 'Resumen',
  purpose: '',
  widths: [],
  frozenRows: 0,
  blocks: [
    { row: 0, column: 0, cells: [['Programa', 'Tasa']] },
    {
      row: 1,
      column: 0,
      cells: [
        ['Salud', { formula: '=C2/B2', value: 0.45 }],
        ['Educación', 0.9],
      ],
    },
  ],
  looks: [],
  tables: [],
  lists: [],
  conditions: [],
  charts: [chart],
  print: { landscape: false, repeatRows: 0, footer: '' },
};

const drawn = (type: ChartPlan['type']): HTMLElement =>
  chartFigure(sheet, { ...chart, type }, figuresFor('es', { decimal: ',', list: ';' }), {
    table: 'Cifras del gráfico',
    category: 'Concepto',
  });

test('takes its figures from the plan; a formula counts as its value', () => {
  expect(chartValues(sheet, chart)).toEqual({
    categories: ['Salud', 'Educación'],
    series: [{ name: 'Tasa', values: [0.45, 0.9] }],
  });
});

test.each([
  [
    [0.45, 0.9],
    [0, 0.25, 0.5, 0.75, 1],
  ],
  [[4.1e9], [0, 2e9, 4e9, 6e9]],
  [
    [-30, 50],
    [-40, -20, 0, 20, 40, 60],
  ],
  [[0], [0, 1]],
])('an axis for %j is marked at %j', (values, ticks) => {
  const found = ticksFor({ categories: [], series: [{ name: '', values }] });
  expect(found.map((tick) => Number(tick.toPrecision(6)))).toEqual(ticks);
});

describe.each(['bar', 'column', 'line'] as const)('a %s chart', (type) => {
  test('states its finding, names its axis, and gives the same figures as a table', async () => {
    const figure = drawn(type);
    document.documentElement.lang = 'es';
    document.title = 'Muni';
    document.body.innerHTML = '<main><h1>Gráficos</h1></main>';
    document.querySelector('main')?.append(figure);
    expect(figure.querySelector('figcaption')?.textContent).toBe(chart.title);
    expect(figure.querySelector('svg')?.getAttribute('aria-label')).toBe(
      'Salud ejecutó menos de la mitad. Ejecutado ÷ vigente.',
    );
    const cells = [...figure.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(cells).toEqual([
      ['Salud', '45,0%'],
      ['Educación', '90,0%'],
    ]);
    await expectAccessible();
  });
});

test('a bar is as long as its figure', () => {
  const widths = [...drawn('bar').querySelectorAll('rect')].map((bar) => Number(bar.getAttribute('width')));
  expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(0.5, 10);
});
