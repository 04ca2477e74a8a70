import { markOf, type Plan, type PlanCell, type SheetPlan } from '../../src/books/plan.ts';

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

const parameters: SheetPlan = {
  name: 'Parámetros',
  purpose: 'Lo que se puede cambiar',
  widths: [30, 14],
  frozenRows: 1,
  blocks: [
    {
      row: 0,
      column: 0,
      cells: [
        ['Dato', 'Valor'],
        ['Meta', 0.9],
        ['Gestión', 2025],
      ],
    },
  ],
  looks: [
    { area: area(0, 0, 1, 2), style: 'heading' },
    { area: area(1, 1, 2, 1), style: 'input' },
    { area: area(1, 1, 1, 1), format: 'percent' },
  ],
  tables: [],
  lists: [{ area: area(2, 1, 1, 1), values: ['2024', '2025'] }],
  conditions: [],
  charts: [],
  print: { landscape: false, repeatRows: 1, footer: 'Obras & servicios' },
};

const figures = (rows: number): PlanCell[][] =>
  Array.from({ length: rows }, (_, at): PlanCell[] => [
    `0${String(at + 1)}`,
    `Programa de nombre largo`,
    1000 + at,
    { formula: `=C${String(at + 2)}/2`, value: (1000 + at) / 2 },
  ]);

const data = (rows: number): SheetPlan => ({
  name: "Avance d'obra 1",
  purpose: 'Una fila por programa',
  widths: [10, 40, 16, 16],
  frozenRows: 1,
  blocks: [{ row: 0, column: 0, cells: [['Código', 'Programa', 'Vigente', 'Devengado'], ...figures(rows)] }],
  looks: [{ area: area(1, 2, rows, 2), format: 'amount' }],
  tables: [{ name: 'Programas', area: area(0, 0, rows + 1, 4) }],
  lists: [],
  conditions: [{ area: area(1, 3, rows, 1), formula: '=$D2<600', style: 'poor' }],
  charts: [
    {
      type: 'bar',
      title: 'El programa 1 va primero',
      categories: area(1, 1, rows, 1),
      series: [
        { name: 'Vigente', area: area(1, 2, rows, 1) },
        { name: 'Devengado', area: area(1, 3, rows, 1) },
      ],
      valueAxis: 'Bs',
      format: 'amount',
      at: area(1, 6, 15, 6),
    },
  ],
  print: { landscape: true, repeatRows: 1, footer: 'Muni' },
});

/** A small book with one of everything. */
export const samplePlan = (rows = 3): Plan => ({
  id: 'prueba',
  title: 'Prueba',
  sheets: [parameters, data(rows)],
  names: [
    { name: markOf('prueba', 0), sheet: 'Parámetros', area: area(0, 0, 1, 1) },
    { name: markOf('prueba', 1), sheet: "Avance d'obra 1", area: area(0, 0, 1, 1) },
    { name: 'Meta', sheet: 'Parámetros', area: area(1, 1, 1, 1) },
  ],
});
