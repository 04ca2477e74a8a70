import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { BudgetColumns } from './budget-rows.ts';
import { columnsOf, type Found } from './groups.ts';
import type { Arrow, DuckDb } from './peers.ts';

const require = createRequire(import.meta.url);

/** DuckDB in the same thread, given an Arrow table, which is the quickest way in. */
export async function duckGroups(columns: BudgetColumns): Promise<() => Found> {
  const duck = require('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs') as DuckDb;
  const dist = dirname(require.resolve('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs'));
  const module = (kind: string) => ({ mainModule: join(dist, `duckdb-${kind}.wasm`), mainWorker: '' });
  const bundles = { mvp: module('mvp'), eh: module('eh') };
  const base = await duck.createDuckDB(bundles, new duck.VoidLogger(), duck.NODE_RUNTIME);
  await base.instantiate(() => undefined);
  const { tableFromArrays, vectorFromArray } = require('apache-arrow') as Arrow;
  return () => {
    const { g, f, p, e } = columnsOf(columns);
    const connection = base.connect();
    connection.query('DROP TABLE IF EXISTS rows');
    const arrow = tableFromArrays({ g: vectorFromArray(g), f: vectorFromArray(f), p, e });
    connection.insertArrowTable(arrow, { name: 'rows', create: true });
    const found = connection.query(
      'SELECT count(*)::DOUBLE AS n, sum(p) AS p, sum(e) AS e FROM (SELECT g, f, sum(p) AS p, sum(e) AS e FROM rows GROUP BY g, f)',
    );
    connection.close();
    const figure = (name: string) => Number(found.getChild(name)?.get(0));
    return { groups: figure('n'), budget: figure('p'), executed: figure('e') };
  };
}
