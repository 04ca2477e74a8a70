import Papa from 'papaparse';
import { adjudicar } from '../src/convocatoria/adjudicar.ts';
import { prorratear } from '../src/contraparte/prorratear.ts';
import { ejecucionPor } from '../src/ejecucion/ejecucion-por.ts';
import { tasaEjecucion } from '../src/ejecucion/tasa-ejecucion.ts';
import { calculate } from '../src/engine/formula.ts';
import { sum, toCentavos } from '../src/engine/money.ts';
import { Problem } from '../src/engine/problem.ts';
import { openTables } from '../xlsx/open.ts';
import { amounts, budgetColumns } from './budget-rows.ts';

const SIZES = [10_000, 100_000, 1_000_000];
const ROUNDS = 3;

interface Work {
  readonly name: string;
  readonly sizes: readonly number[];
  /** The work of that many rows, ready to be measured. */
  readonly of: (rows: number) => () => unknown;
}

const works: readonly Work[] = [
  {
    name: 'Sumar montos al centavo',
    sizes: SIZES,
    of: (rows) => {
      const cells = amounts(rows);
      return () => sum(cells.map(toCentavos));
    },
  },
  {
    name: 'TASA_EJECUCION',
    sizes: SIZES,
    of: (rows) => {
      const { ejecutado, presupuesto } = budgetColumns(rows);
      return () => calculate(tasaEjecucion, [ejecutado, presupuesto]);
    },
  },
  {
    name: 'EJECUCION_POR, 200 grupos',
    sizes: SIZES,
    of: (rows) => {
      const { claves, presupuesto, ejecutado } = budgetColumns(rows);
      return () => calculate(ejecucionPor, [claves, presupuesto, ejecutado]);
    },
  },
  {
    name: 'PRORRATEAR',
    sizes: SIZES,
    of: (rows) => {
      const weights = Array.from({ length: rows }, (_, at) => [1 + ((at * 7919) % 99_991)]);
      return () => calculate(prorratear, [123_456_789.01, weights]);
    },
  },
  {
    name: 'ADJUDICAR, óptimo',
    sizes: [100, 1000, 6000],
    of: (rows) => {
      const chance = amounts(2 * rows);
      const applications = Array.from({ length: rows }, (_, at) => at);
      const scores = applications.map((at) => [Math.round(Math.abs(chance[at] ?? 0) % 100)]);
      const asked = applications.map((at) => [
        (Math.round(Math.abs(chance[rows + at] ?? 0)) % 5_000_000) / 100 + 5000,
      ]);
      return () => calculate(adjudicar, [asked, scores, rows * 6000, 'optimo']);
    },
  },
  {
    name: 'Leer un CSV',
    sizes: SIZES,
    of: (rows) => {
      const { claves, presupuesto, ejecutado } = budgetColumns(rows);
      const lines = claves.map((keys, row) => [...keys, presupuesto[row]?.[0], ejecutado[row]?.[0]]);
      const text = Papa.unparse([['Categoría', 'Fuente', 'Vigente', 'Devengado'], ...lines], {
        delimiter: ';',
      });
      const bytes = new TextEncoder().encode(text);
      return () => openTables(bytes, 'filas.csv');
    },
  },
];

async function least(run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const result = await run();
    if (result instanceof Problem) throw new Error(result.code);
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

/** How work grows with its rows: a flat cost of a row means a straight line. */
export async function scaling(): Promise<string> {
  const lines: string[] = [];
  for (const { name, sizes, of } of works) {
    for (const rows of sizes) {
      const ms = await least(of(rows));
      lines.push(
        `| ${name} | ${rows.toLocaleString('es')} | ${ms.toFixed(1)} | ${((ms / rows) * 1e6).toFixed(0)} |`,
      );
    }
  }
  return [
    '## Cómo crece el trabajo con las filas',
    '',
    `Lo mínimo de ${ROUNDS} pasadas. Si los nanosegundos por fila no suben, el doble de filas tarda el doble.`,
    '',
    '| | filas | ms | ns por fila |',
    '|---|---:|---:|---:|',
    ...lines,
    '',
  ].join('\n');
}
