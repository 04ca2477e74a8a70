import { informeEjecucion } from '../../src/books/ejecucion/informe-ejecucion.ts';
import { book, cellAt, columnAt, heading, live, note, on, sheet, table } from '../../src/books/build.ts';
import type { Plan } from '../../src/books/plan.ts';
import { guidedPlan } from '../../src/books/guided/guided-plan.ts';
import { poa } from '../../src/books/poa/poa.ts';
import { fewMunicipios } from '../convocatoria-libro/few-municipios.ts';
import { example } from '../poa-libro/examples.ts';
import { planned } from './sheets.ts';
import { smallAnswers, smallReport } from './small-report.ts';

const footer = 'Gobierno Autónomo Municipal de Prueba · Gestión 2026';

const parameters = sheet(
  {
    name: 'Parámetros',
    purpose: 'Lo que se puede cambiar.',
    widths: [26, 14, 18],
    headingRows: 3,
    footer,
  },
  heading('Parámetros', 'Cambie solo las celdas de fondo claro.'),
  table({
    row: 2,
    columns: [{ heading: 'Parámetro' }, { heading: 'Valor', style: 'input' }, { heading: 'Norma' }],
    rows: [
      ['Umbral de ejecución', 0.5, 'sin verificar'],
      ['Fecha de corte', 46_112, 'Datos & «fuentes» <1>'],
      ['Denominador', 'vigente', null],
    ],
  }),
  {
    looks: [
      { area: cellAt(3, 1), format: 'percent' },
      { area: cellAt(4, 1), format: 'date' },
      { area: cellAt(3, 2), style: 'unverified' },
    ],
    lists: [
      { area: cellAt(5, 1), values: ['vigente', 'inicial'] },
      { area: cellAt(6, 1), open: true, from: { sheet: 'Parámetros', area: columnAt(3, 0, 3) } },
    ],
  },
);

const amounts: readonly (readonly [string, string, number, number])[] = [
  ['0101', 'Sucre', 1000, 250.25],
  ['0102', "Yotala d'Oropeza", 3000, 1500],
  ['1730', 'Samaipata', 0, 0],
];

const tax = sheet(
  {
    name: "Ejecución d'obra",
    purpose: 'Una fila por municipio.',
    widths: [10, 24, 16, 16, 12, 14],
    headingRows: 3,
    folds: [
      { row: 4, rows: 2 },
      { row: 5, rows: 1 },
    ],
    paper: 'oficio',
    footer: `${footer} & más`,
    landscape: true,
  },
  heading('Ejecución', 'Devengado sobre presupuesto vigente.'),
  table({
    row: 2,
    name: 'EjecucionPrueba',
    columns: [
      { heading: 'Código', format: 'text' },
      { heading: 'Municipio' },
      { heading: 'Presupuesto', format: 'amount' },
      { heading: 'Devengado', format: 'amount' },
      { heading: 'Tasa', format: 'percent' },
      { heading: 'Nivel' },
    ],
    rows: amounts.map(([code, name, budget, spent], order) => {
      const row = order + 4;
      const rate = budget === 0 ? 'sin presupuesto' : spent / budget;
      return [
        code,
        name,
        budget,
        spent,
        live(`IF(N(C${row})=0,"sin presupuesto",D${row}/C${row})`, rate),
        live(
          `IF(ISNUMBER(E${row}),IF(E${row}<Umbral,"Bajo","Alto"),"")`,
          typeof rate === 'number' ? (rate < 0.5 ? 'Bajo' : 'Alto') : '',
        ),
      ];
    }),
    totals: [
      [null, 'Total', live('SUM(C4:C6)', 4000), live('SUM(D4:D6)', 1750.25), live('D7/C7', 0.4375625), null],
    ],
  }),
  {
    blocks: [
      {
        row: 11,
        column: 0,
        cells: [
          [2000, 0],
          [2000, 1],
          [1000, 0.5],
          [3000, 0.5],
        ],
      },
    ],
  },
  note(8, 0, live(`"Umbral: "&TEXT(${on('Parámetros', cellAt(3, 1))},"0")&" & «fin»"`, 'Umbral: 1 & «fin»')),
  {
    conditions: [
      { area: columnAt(3, 5, 3), formula: '=$F4="Bajo"', style: 'bad' },
      { area: columnAt(3, 5, 3), formula: '=$F4="Alto"', style: 'good' },
    ],
    charts: [
      {
        type: 'bar',
        title: 'Yotala ejecutó la mitad de su presupuesto',
        categories: columnAt(3, 1, 3),
        series: [
          { name: 'Presupuesto', area: columnAt(3, 2, 3) },
          { name: 'Devengado', area: columnAt(3, 3, 3) },
        ],
        valueAxis: 'Bs',
        format: 'amount',
        at: { row: 2, column: 7, rows: 14, columns: 6 },
      },
      {
        type: 'quadrant',
        title: 'Sucre pesa poco y ejecuta menos & «peor» que la mitad',
        points: [
          {
            name: 'Municipios',
            names: columnAt(3, 1, 2),
            across: columnAt(3, 2, 2),
            up: columnAt(3, 4, 2),
          },
        ],
        limits: [
          { name: 'Presupuesto medio', across: columnAt(11, 0, 2), up: columnAt(11, 1, 2) },
          { name: 'Mitad', across: columnAt(13, 0, 2), up: columnAt(13, 1, 2) },
        ],
        acrossAxis: 'Presupuesto (Bs)',
        acrossFormat: 'amount',
        acrossByTens: true,
        valueAxis: 'Tasa',
        format: 'percent',
        isNamed: true,
        at: { row: 17, column: 7, rows: 14, columns: 6 },
      },
      {
        type: 'quadrant',
        title: 'Dos series',
        points: [0, 1].map((at) => ({
          name: `Grupo ${String(at)}`,
          names: columnAt(3 + at, 1, 1),
          across: columnAt(3 + at, 4, 1),
          up: columnAt(3 + at, 4, 1),
        })),
        limits: [{ name: 'Mitad', across: columnAt(13, 0, 2), up: columnAt(13, 1, 2) }],
        acrossAxis: 'Tasa',
        acrossFormat: 'percent',
        valueAxis: 'Tasa',
        format: 'percent',
        scale: { upTo: 1, every: 0.25 },
        at: { row: 32, column: 7, rows: 14, columns: 6 },
      },
    ],
  },
);

/** Wider than a page: its key stays, a column serves only formulas, and its pages have whole columns. */
const wide = sheet(
  {
    name: 'Muy ancha',
    purpose: 'Más ancha que una hoja.',
    widths: [12, 30, 10, 60, 60, 60, 40],
    headingRows: 3,
    footer,
    landscape: true,
    frozenColumns: 2,
    hidden: [2, 4],
    across: { scale: 85, from: [3, 5], repeatColumns: 2 },
    printedColumns: 6,
  },
  heading('Muy ancha', 'Tres páginas de ancho.'),
  table({
    row: 2,
    columns: ['Código', 'Municipio', 'Fila', 'Primera', 'Ayuda', 'Última', 'Observaciones'].map((text) => ({
      heading: text,
    })),
    rows: [['M1', 'Sucre', live('1+1', 2), 'uno', live('C4*2', 4), live('E4+1', 5), 'fuera del papel']],
  }),
);

const named = [{ name: 'Umbral', sheet: 'Parámetros', area: cellAt(3, 1) }];

/** One of everything a plan may hold, small enough to check by eye. */
export const everyFeature: Plan = book('prueba', 'Libro de prueba', [parameters, tax, wide], named);

/** Without its widest sheet, where only what becomes of sheets is asked. */
export const twoSheets: Plan = book('prueba', 'Libro de prueba', [parameters, tax], named);

/** Texts that a careless writer would turn into formulas, numbers, dates, logical values, or break on. */
export const awkwardTexts: readonly string[] = [
  '=1+1',
  '+591 70000000',
  '-5',
  '@SUM(A1)',
  '=HYPERLINK("http://x","y")',
  '0101',
  '1/2',
  'ene-24',
  'VERDADERO',
  'TRUE',
  '1.234,56',
  '#N/D es texto',
  "'con apóstrofo",
  ' espacios al borde ',
  'dos\nrenglones',
  'Ñuflo de Chávez & <Cía> "S.A."',
  '_x0041_',
  '5 %',
  "=cmd|' /C calc'!A0",
  '\t=1+1',
  '1e5',
];

const awkward = sheet(
  { name: 'Textos', purpose: 'Textos que deben quedar como están.', widths: [30], headingRows: 1, footer },
  { blocks: [{ row: 0, column: 0, cells: [['Texto'], ...awkwardTexts.map((text) => [text])] }] },
);

const sized = sheet(
  { name: 'Muchas filas', purpose: 'Dos mil filas.', widths: [12, 14, 14], headingRows: 1, footer },
  table({
    row: 0,
    columns: [{ heading: 'Clave' }, { heading: 'Monto', format: 'amount' }, { heading: 'Doble' }],
    rows: Array.from({ length: 2000 }, (_, order) => [
      `F${order}`,
      order / 4,
      live(`B${order + 2}*2`, order / 2),
    ]),
  }),
);

export const awkwardBook: Plan = book('textos', 'Textos difíciles', [awkward]);
export const longBook: Plan = book('largo', 'Muchas filas', [sized]);

/** The report itself, on lines small enough to add up by hand. */
export const executionReport: Plan = planned(
  informeEjecucion({ report: smallReport, answers: smallAnswers }),
);

/** A guided book with everything guided books have: folded rows, tints, helper columns, oficio paper. */
const examplePlan = example('A');
export const annualPlan: Plan = guidedPlan(
  poa({ state: examplePlan, municipios: fewMunicipios }),
  examplePlan,
);
