import { ejecucionPor } from '../src/ejecucion/ejecucion-por.ts';
import type { Grid } from '../src/engine/cells.ts';
import { calculate } from '../src/engine/formula.ts';
import { budgetColumns, ROWS, type BudgetColumns } from './budget-rows.ts';
import { duckGroups } from './duck-groups.ts';
import { compare, type Comparison, type Contender } from './harness.ts';
import { load, type Alasql, type Arquero } from './peers.ts';

/** Groups, and both totals to the centavo: what everyone must agree on. */
export interface Found {
  readonly groups: number;
  readonly budget: number;
  readonly executed: number;
}

const told = ({ groups, budget, executed }: Found): string =>
  `${groups} ${budget.toFixed(2)} ${executed.toFixed(2)}`;

const add = (amounts: ArrayLike<number>): number => Array.from(amounts).reduce((all, each) => all + each, 0);

/** Grouped totals of a whole column, from the cells of a sheet to the answer. */
export async function groups(): Promise<Comparison> {
  const columns = budgetColumns();
  const contenders: Contender[] = [
    { name: 'solo tocar las celdas', run: () => touched(columns) },
    { name: 'Muni', run: () => muni(columns), told },
    { name: 'arquero 8.0.1', run: await arquero(columns), told },
    { name: 'alasql 4.19.1', run: await alasql(columns), told },
    { name: 'DuckDB-wasm 1.32.0', run: await duckGroups(columns), told },
  ];
  return compare(`EJECUCION_POR sobre ${ROWS.toLocaleString('es')} filas`, contenders, {
    rounds: 7,
    note: 'Dos claves, dos montos, 200 grupos, de `any[][]` al resultado. Las metas son 2,5 veces tocar las celdas y 0,35 del par más rápido.',
  });
}

function touched({ claves, presupuesto, ejecutado }: BudgetColumns): number {
  let all = 0;
  for (let row = 0; row < claves.length; row++) {
    const [program, source] = claves[row] as [string, string];
    all += program.length + source.length;
    all += (presupuesto[row]?.[0] as number) + (ejecutado[row]?.[0] as number);
  }
  return all;
}

function muni({ claves, presupuesto, ejecutado }: BudgetColumns): Found {
  const table = calculate(ejecucionPor, [claves, presupuesto, ejecutado]) as Grid;
  const column = (at: number) => add(table.slice(1).map((cells) => cells[at] as number));
  return { groups: table.length - 1, budget: column(2), executed: column(3) };
}

/** The four columns the peers want, taken out of the rows: part of the work of anyone who has cells. */
export const columnsOf = ({ claves, presupuesto, ejecutado }: BudgetColumns) => ({
  g: claves.map(([program]) => program as string),
  f: claves.map(([, source]) => source as string),
  p: Float64Array.from(presupuesto, ([amount]) => amount as number),
  e: Float64Array.from(ejecutado, ([amount]) => amount as number),
});

async function arquero(columns: BudgetColumns): Promise<() => Found> {
  const { table, op } = await load<Arquero>('arquero');
  return () => {
    const found = table(columnsOf(columns))
      .groupby('g', 'f')
      .rollup({ p: op.sum('p'), e: op.sum('e') });
    return { groups: found.numRows(), budget: add(found.array('p')), executed: add(found.array('e')) };
  };
}

async function alasql(columns: BudgetColumns): Promise<() => Found> {
  const { default: query } = await load<Alasql>('alasql');
  return () => {
    const rows = columns.claves.map(([g, f], row) => ({
      g,
      f,
      p: columns.presupuesto[row]?.[0],
      e: columns.ejecutado[row]?.[0],
    }));
    const found = query('SELECT g, f, SUM(p) AS p, SUM(e) AS e FROM ? GROUP BY g, f', [rows]);
    return {
      groups: found.length,
      budget: add(found.map(({ p }) => p)),
      executed: add(found.map(({ e }) => e)),
    };
  };
}
