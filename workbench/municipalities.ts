import { at, book, fixed, columnAt, heading, live, note, sheet, table } from '../src/books/build.ts';
import type { Plan, PlanCell } from '../src/books/plan.ts';
import { categoria } from '../src/municipio/categoria.ts';
import { municipios, type Municipio } from '../src/municipio/municipios.ts';
import { calculate } from '../src/engine/formula.ts';
import type { Cell } from '../src/engine/cells.ts';
import { Problem } from '../src/engine/problem.ts';

const FIRST = 5;
const POPULATION = 7;

const columns = [
  { heading: 'Código INE', format: 'text' },
  { heading: 'Código SIGEP', format: 'text' },
  { heading: 'Municipio' },
  { heading: 'Provincia' },
  { heading: 'Departamento' },
  { heading: 'Población 2001', format: 'whole' },
  { heading: 'Población 2012', format: 'whole' },
  { heading: 'Población 2024', format: 'whole' },
  { heading: 'Categoría 2024' },
  { heading: 'NBI 2012', format: 'percent' },
  { heading: 'NBI 2024', format: 'percent' },
] as const;

/** The category as the sheet will work it out, for readers that do not calculate. */
function categoryOf(population: number | undefined): Cell {
  const given = calculate(categoria, [population]);
  return given instanceof Problem || typeof given === 'object' ? '' : given;
}

const rowOf = (each: Municipio, order: number): PlanCell[] => [
  each.ine,
  each.sigep,
  each.nombre,
  each.provincia,
  each.departamento,
  each.poblacion[2001] ?? null,
  each.poblacion[2012] ?? null,
  each.poblacion[2024] ?? null,
  each.poblacion[2024] === undefined
    ? null
    : live(`MUNI.CATEGORIA(${at(FIRST + order, POPULATION)})`, categoryOf(each.poblacion[2024])),
  each.nbi[2012] ?? null,
  each.nbi[2024] ?? null,
];

const total = municipios.reduce((sum, { poblacion }) => sum + (poblacion[2024] ?? 0), 0);

/** Bolivia's municipalities as a workbook: population of three censuses, category and unmet basic needs. */
export const municipalitiesBook = (): Plan =>
  book('municipios', 'Municipios de Bolivia', [
    sheet(
      {
        name: 'Municipios de Bolivia',
        purpose: 'Los 343 municipios con su población, su categoría y sus necesidades básicas insatisfechas.',
        widths: [11, 11, 30, 26, 16, 13, 13, 13, 12, 10, 10],
        headingRows: FIRST,
        footer: 'Municipios de Bolivia · INE',
        landscape: true,
      },
      heading(
        'Municipios de Bolivia',
        'Población de los censos 2001, 2012 y 2024, categoría por población y necesidades básicas insatisfechas (NBI).',
      ),
      note(
        2,
        0,
        'Fuente: INE. Población 2024 reunida por alex-roc (CC BY 4.0). La clasificación A–D no está verificada con la norma.',
      ),
      {
        blocks: [
          {
            row: 2,
            column: POPULATION - 1,
            cells: [
              ['Total 2024', live(`SUM(${fixed(columnAt(FIRST, POPULATION, municipios.length))})`, total)],
            ],
          },
        ],
        looks: [
          { area: { row: 2, column: POPULATION - 1, rows: 1, columns: 2 }, style: 'total' },
          { area: columnAt(2, POPULATION, 1), format: 'whole' },
        ],
      },
      table({ row: FIRST - 1, name: 'TablaMunicipios', columns, rows: municipios.map(rowOf) }),
    ),
  ]);
