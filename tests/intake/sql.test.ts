import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { toText } from '../../src/engine/money.ts';
import { stages, type Classifier, type IntakeReport, type RawTable } from '../../src/intake/budget.ts';
import { groupsBy } from '../../src/intake/grouping.ts';
import { dialects, groupingSql, type Dialect } from '../../src/intake/sql.ts';
import { isFailure, understandTables } from '../../src/intake/understand.ts';
import { openTables } from '../../xlsx/open.ts';
import { realData } from '../real-data.ts';
import { inRepo } from './read.ts';

interface Duck {
  readonly DuckDBInstance: {
    create(path: string): Promise<{
      connect(): Promise<{
        runAndReadAll(sql: string): Promise<{ getRowObjects(): Record<string, unknown>[] }>;
        closeSync(): void;
      }>;
    }>;
  };
}

/** DuckDB is installed apart, see CONTRIBUTING.md: not every machine finds all its parts. Without it the queries are not run. */
function duckdb(): Duck | undefined {
  try {
    return createRequire(inRepo('bench/package.json'))('@duckdb/node-api') as Duck;
  } catch {
    return undefined;
  }
}

interface Read {
  readonly report: IntakeReport;
  readonly table: RawTable;
}

async function read(path: string): Promise<Read> {
  const tables = await openTables(readFileSync(path), path);
  const report = understandTables(tables, path);
  const [table] = tables;
  if (isFailure(report) || !table) throw new Error('not read');
  return { report, table };
}

const query = (
  { report, table }: Read,
  by: readonly Classifier[],
  path: string,
  dialect: Dialect = 'duckdb',
): string => {
  const sql = groupingSql({
    report,
    table,
    by,
    dialect,
    from: `read_csv('${path}', all_varchar = true, header = true)`,
  });
  if (typeof sql !== 'string') throw new Error(sql.reason);
  return sql;
};

/** Sums by group as texts, whatever says them. */
const ofMuni = ({ report: { data } }: Read, by: readonly Classifier[]): string[] =>
  groupsBy(data, by)
    .map(({ totals }) =>
      stages
        .flatMap((stage) => (totals[stage] === undefined ? [] : [`${stage} ${toText(totals[stage])}`]))
        .join(' '),
    )
    .sort();

async function ofDuck(duck: Duck, sql: string): Promise<string[]> {
  const connection = await (await duck.DuckDBInstance.create(':memory:')).connect();
  const rows = (await connection.runAndReadAll(sql)).getRowObjects();
  connection.closeSync();
  return rows
    .map((row) =>
      stages
        .flatMap((stage) =>
          row[stage] === null || row[stage] === undefined
            ? []
            : [`${stage} ${(row[stage] as { toString(): string }).toString()}`],
        )
        .join(' '),
    )
    .sort();
}

const MONITOS = inRepo('workbench/samples/monitos-cuipo.csv');
const files: readonly (readonly [string, readonly Classifier[]])[] = [
  [MONITOS, ['entidad', 'gestion']],
  [MONITOS, ['unidad', 'fuente', 'periodo']],
  ...['colombia/214505145.csv'].flatMap((each) => {
    const path = realData(each);
    return path === undefined ? [] : [[path, ['cuenta', 'gestion']] as const];
  }),
];

const duck = duckdb();
const describeWithDuck = duck ? describe : describe.skip;
describeWithDuck(
  `the query, run by DuckDB${duck ? '' : ' (needs the peers of bench/: npm run bench)'}`,
  () => {
    test.each(files)('%s by %j: the same sums, to the centavo', async (path, by) => {
      if (!duck) throw new Error('skipped');
      const given = await read(path);
      expect(await ofDuck(duck, query(given, by, path))).toEqual(ofMuni(given, by));
    });
  },
);

describe('the query', () => {
  test('is the same for every engine but in how it quotes names', async () => {
    const given = await read(MONITOS);
    const [one, spark, trino] = dialects.map((dialect) => query(given, ['entidad'], 'm.csv', dialect));
    expect(spark).toContain('`PERIODO`');
    expect(spark?.replaceAll('`', '"')).toBe(one);
    expect(trino).toBe(one);
  });

  test('says its accounts, its cuts and its revenue, and sums decimals, never doubles', async () => {
    const sql = query(await read(MONITOS), ['entidad'], 'm.csv');
    for (const words of ['AS DECIMAL(38, 2)', 'rotas AS', 'ultimos AS', "NOT LIKE '%ingreso%'"])
      expect(sql).toContain(words);
    expect(sql).not.toMatch(/double|float|try_cast/i);
  });

  test.each([
    ['Programa;Vigente;Devengado\nA;2;1\nB;3;1\nTotal;5;2', 'totales'],
    ['Programa;Vigente;Devengado\nA;1,234.5;1\nB;3,5;2', 'marca decimal'],
    ['Programa;;Vigente;Vigente\nA;x;1;1', 'mismo nombre'],
  ])('is not written where it would not say what was understood', async (text, words) => {
    const tables = await openTables(new TextEncoder().encode(text), 'a.csv');
    const report = understandTables(tables, 'a.csv');
    const [table] = tables;
    if (isFailure(report) || !table) throw new Error('not read');
    expect(groupingSql({ report, table, by: ['programa'], dialect: 'duckdb', from: 't' })).toMatchObject({
      reason: expect.stringContaining(words),
    });
  });
});
