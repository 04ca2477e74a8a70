/**
 * @jest-environment jsdom
 */
import './browser-globals.ts';
import { describe, expect, test } from '@jest/globals';
import type { ChartPlan, QuadrantChart, SeriesChart, SheetPlan } from '../../src/books/plan.ts';
import { chartFigure } from '../../taskpane/charts.ts';
import { withFigures } from '../../taskpane/pages/charts.ts';
import { chartValues, ticksFor } from '../../taskpane/chart-values.ts';
import { figuresFor } from '../../taskpane/figures.ts';
import { expectAccessible } from './axe.ts';

const chart: SeriesChart = {
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

const figureOf = (plan: ChartPlan, on = sheet): HTMLElement =>
  chartFigure(on, plan, figuresFor('es', { decimal: ',', list: ';' }), {
    table: 'Cifras del gráfico',
    category: 'Concepto',
    axes: ({ across, up, limits }) => `${across}, ${up}, ${limits}`,
  });
const drawn = (type: SeriesChart['type']): HTMLElement => figureOf({ ...chart, type });

/** As a page of the pane, for what must be accessible. */
function show(figure: HTMLElement): void {
  document.documentElement.lang = 'es';
  document.title = 'Muni';
  document.body.innerHTML = '<main><h1>Gráficos</h1></main>';
  document.querySelector('main')?.append(figure);
}
const tableOf = (figure: HTMLElement): (string | null)[][] =>
  [...figure.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));

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
    show(figure);
    expect(figure.querySelector('figcaption')?.textContent).toBe(chart.title);
    expect(figure.querySelector('svg')?.getAttribute('aria-label')).toBe(
      'Salud ejecutó menos de la mitad. Ejecutado ÷ vigente.',
    );
    expect(tableOf(figure)).toEqual([
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

describe('a quadrant', () => {
  const area = (column: number, row = 1, rows = 3) => ({ row, column, rows, columns: 1 });
  const quadrant: QuadrantChart = {
    type: 'quadrant',
    title: 'Salud pesa y no ejecuta',
    points: [{ name: 'Programas', names: area(0), across: area(1), up: area(2) }],
    limits: [{ name: 'Tasa total 50 %', across: area(3, 1, 2), up: area(4, 1, 2) }],
    acrossAxis: 'Parte del presupuesto',
    acrossFormat: 'percent',
    valueAxis: 'Tasa de ejecución',
    format: 'percent',
    isNamed: true,
    at: { row: 5, column: 0, rows: 15, columns: 6 },
  };
  const placed: SheetPlan = {
    ...sheet,
    blocks: [
      {
        row: 1,
        column: 0,
        cells: [
          ['Salud', { formula: '=1', value: 0.6 }, 0.2, 0, 0.5],
          ['Caminos', 0.3, 0.8, 0.6, 0.5],
          ['Sin presupuesto', 'sin presupuesto', 0, null, null],
        ],
      },
    ],
  };
  const circleAt = (figure: HTMLElement, at: number): readonly number[] =>
    /M(\S+) (\S+)A/
      .exec([...figure.querySelectorAll('path')][at]?.getAttribute('d') ?? '')
      ?.slice(1)
      .map(Number) ?? [];

  test('states its finding, its axes and its lines, and gives every point in a table', async () => {
    const figure = figureOf(quadrant, placed);
    show(figure);
    expect(figure.querySelector('svg')?.getAttribute('aria-label')).toBe(
      'Salud pesa y no ejecuta. Parte del presupuesto, Tasa de ejecución, Tasa total 50 %',
    );
    expect(tableOf(figure)).toEqual([
      ['Salud', '60,0%', '20,0%'],
      ['Caminos', '30,0%', '80,0%'],
    ]);
    expect([...figure.querySelectorAll('path title')].map((each) => each.textContent)).toEqual([
      'Salud: 60,0%; 20,0%',
      'Caminos: 30,0%; 80,0%',
    ]);
    await expectAccessible();
  });

  test('what weighs more stands further right, and what executes more higher', () => {
    const figure = figureOf(quadrant, placed);
    const [health, roads] = [circleAt(figure, 0), circleAt(figure, 1)];
    expect(health[0]).toBeGreaterThan(roads[0]!);
    expect(health[1]).toBeGreaterThan(roads[1]!);
    const line = figure.querySelector('polyline')?.getAttribute('points')?.split(/[ ,]/).map(Number) ?? [];
    expect(line[1]).toBe(line[3]);
    expect(line[1]).toBeGreaterThan(roads[1]!);
    expect(line[1]).toBeLessThan(health[1]!);
  });

  test('by tens, what is ten times larger stands one mark further', () => {
    const at = (figures: readonly number[]): readonly number[] => {
      const cells = figures.map((value, order) => [`M${String(order)}`, value, 0.5]);
      const on = { ...sheet, blocks: [{ row: 1, column: 0, cells }] };
      const figure = figureOf({ ...quadrant, acrossByTens: true, limits: [] }, on);
      return figures.map((_, order) => circleAt(figure, order)[0] ?? Number.NaN);
    };
    const [one = 0, ten = 0, hundred = 0] = at([1, 10, 100]);
    expect(hundred - ten).toBeCloseTo(ten - one, 6);
    expect(ten).toBeGreaterThan(one);
  });
});

test('a book that leaves its formulas to the workbook is drawn with what the workbook shows', () => {
  const left: SheetPlan = {
    ...sheet,
    blocks: [
      {
        row: 0,
        column: 0,
        cells: [
          ['Programa', 'Tasa'],
          ['Salud', { formula: '=C2/B2', value: null }],
          ['Educación', { formula: '=C3/B3', value: null }],
        ],
      },
    ],
  };
  expect(chartValues(left, chart).series[0]?.values).toEqual([undefined, undefined]);
  const rows = [
    ['Programa', 'Tasa'],
    ['Salud', 0.45],
    ['Educación', 0.9],
  ];
  const read = withFigures(left, { name: 'Resumen', hidden: false, rows });
  expect(chartValues(read, chart).series[0]?.values).toEqual([0.45, 0.9]);
});
