import type { Plan, SheetPlan } from '../../src/books/plan.ts';

const print = { landscape: false, repeatRows: 3, footer: 'Moñitos · 2021' };

const figures: SheetPlan = {
  name: 'Datos del informe',
  purpose: 'Las cifras del informe.',
  widths: [24, 16, 16, 12],
  frozenRows: 3,
  blocks: [
    { row: 0, column: 0, cells: [['Ejecución']] },
    {
      row: 2,
      column: 0,
      cells: [
        ['Programa', 'Presupuesto', 'Devengado', 'Avance'],
        ['Agua', 1000, 250, { formula: '=IF(N(B4)=0,NA(),C4/B4)', value: 0.25 }],
        ['Caminos', 3000, 1500, { formula: '=MUNI.TASA_EJECUCION(C5,B5)', value: 0.5 }],
        ['0101', null, true, { formula: '=SUM(Programas[Devengado])', value: 1750 }],
      ],
    },
  ],
  looks: [
    { area: { row: 0, column: 0, rows: 1, columns: 1 }, style: 'title' },
    { area: { row: 2, column: 0, rows: 1, columns: 4 }, style: 'heading' },
    { area: { row: 3, column: 1, rows: 3, columns: 2 }, format: 'amount' },
    { area: { row: 3, column: 1, rows: 3, columns: 1 }, style: 'input' },
    { area: { row: 3, column: 3, rows: 2, columns: 1 }, format: 'percent' },
  ],
  tables: [{ name: 'Programas', area: { row: 2, column: 0, rows: 4, columns: 4 } }],
  lists: [{ area: { row: 3, column: 0, rows: 3, columns: 1 }, values: ['Agua', 'Caminos'] }],
  conditions: [{ area: { row: 3, column: 3, rows: 2, columns: 1 }, formula: '=$D4<0.3', style: 'bad' }],
  charts: [],
  print,
};

const parameters: SheetPlan = {
  ...figures,
  name: 'Parámetros',
  purpose: 'Lo que se puede cambiar.',
  blocks: [
    { row: 0, column: 0, cells: [['Umbral', 0.3]] },
    { row: 1, column: 0, cells: [['Doble', { formula: '=2*Umbral', value: 0.6 }]] },
  ],
  looks: [{ area: { row: 0, column: 1, rows: 1, columns: 1 }, style: 'input' }],
  frozenRows: 0,
  tables: [],
  lists: [],
  conditions: [],
};

/** A book small enough to check by eye, with one of everything a plan may hold. */
export const smallPlan: Plan = {
  id: 'prueba',
  title: 'Libro de prueba',
  sheets: [figures, parameters],
  names: [
    { name: 'Umbral', sheet: 'Parámetros', area: { row: 0, column: 1, rows: 1, columns: 1 } },
    { name: 'Muni.prueba.1', sheet: 'Datos del informe', area: { row: 0, column: 0, rows: 1, columns: 1 } },
    { name: 'Muni.prueba.2', sheet: 'Parámetros', area: { row: 0, column: 0, rows: 1, columns: 1 } },
  ],
};
