import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { readAmounts } from '../src/intake/amounts.ts';
import { incomeRows } from '../src/intake/sides.ts';
import { isFailure, understandTables } from '../src/intake/understand.ts';
import { FoldText } from '../xlsx/fold/fold-text.ts';
import { foldPlan } from '../xlsx/fold/plan.ts';
import { openSource } from '../xlsx/stream.ts';
import { fileSource } from '../cli/source.ts';
import { compare, type Comparison, type Contender } from './harness.ts';
import { load, type DuckNode, type Udsv } from './peers.ts';

const PACKED = new URL('../../shared/data/scale/cuipo_slim_500k.csv.gz', import.meta.url);
const COLUMNS = ['APROPIACION_INICIAL', 'APROPIACION_DEFINITIVA', 'COMPROMISOS', 'OBLIGACIONES', 'PAGOS'];

/** Groups, and what each stage adds up to in centavos: what everyone must agree on. */
interface Found {
  readonly groups: number;
  readonly sums: readonly bigint[];
}

const told = ({ groups, sums }: Found): string => `${groups} ${sums.join(' ')}`;

/** From a file on the disk to the spending of each entity in each cut: read, recognise, convert, group. */
export async function national(): Promise<Comparison | undefined> {
  if (!existsSync(PACKED)) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'muni-banco-'));
  const path = join(folder, 'cuipo.csv');
  try {
    writeFileSync(path, gunzipSync(readFileSync(PACKED)));
    const udsv = await load<Udsv>('udsv');
    const duck = await duckdb(path);
    const contenders: Contender[] = [
      { name: 'Muni: leer, reconocer, convertir y agrupar', run: () => muni(path), told },
      { name: 'Papa Parse 5.7.1, convertir y agrupar', run: () => grouped(papa(text(path))), told },
      { name: 'uDSV 0.7.3, convertir y agrupar', run: () => grouped(fields(udsv, text(path))), told },
      ...(duck ? [{ name: 'DuckDB 1.5.6 (node-api), todos sus hilos', run: duck, told }] : []),
      { name: 'Muni: y además hallar cuentas que se repiten, cortes y subtotales', run: () => whole(path) },
    ];
    const without = duck ? '' : ' DuckDB no está instalado en esta máquina.';
    return await compare('Un archivo nacional: 500.000 filas, 105 MB, del disco a los totales', contenders, {
      rounds: 7,
      note: `CUIPO, gastos por entidad y corte, cinco etapas al centavo. Muni decide además qué es cada columna; a los demás se les dice.${without}`,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const text = (path: string): string => readFileSync(path, 'utf8');

/** The rows brought together as they arrive, by the same keys as everybody's. */
async function muni(path: string): Promise<Found> {
  const source = await fileSource(path);
  const fold = new FoldText(source.name, (first) => {
    const plan = foldPlan(first, ['entidad', 'periodo'], {}, { needed: [] });
    if (!plan) return undefined;
    const { side, columns } = plan.recognised;
    const own = columns.filter(({ concept }) => concept === 'entidad' || concept === 'periodo');
    return { ...plan, keys: [...own.map(({ at }) => at), side ?? 0], given: [] };
  });
  for await (const chunk of source.stream()) fold.push(chunk);
  const folded = fold.end();
  const { plan } = fold;
  if (!folded || !plan) throw new Error('not read');
  const { rows } = folded;
  const every = Array.from(rows.keys()).filter((row) => (rows[row]?.length ?? 0) > 1);
  const income = new Set(incomeRows(rows, plan.recognised.side, every));
  const spent = every.filter((row) => !income.has(row));
  const keys = plan.recognised.columns.filter(({ at, part }) => plan.keys.includes(at) && part === 'code');
  const groups = new Set(spent.map((row) => keys.map(({ at }) => String(rows[row]?.[at])).join('|')));
  const sums = plan.amounts.map((at) => {
    const { values } = readAmounts(rows, at, (row) => !income.has(row));
    return values.reduce((all, value) => (Number.isNaN(value) ? all : all + BigInt(value)), 0n);
  });
  return { groups: groups.size, sums };
}

async function whole(path: string): Promise<unknown> {
  const report = understandTables(await openSource(await fileSource(path)), 'cuipo.csv');
  if (isFailure(report)) throw new Error(report.failed);
  return report.totals;
}

type Lines = readonly (readonly string[])[];

const papa = (csv: string): Lines => Papa.parse<string[]>(csv, { delimiter: ',' }).data;

function fields({ inferSchema, initParser }: Udsv, csv: string): Lines {
  const [heading = ''] = csv.split('\n', 1);
  return [heading.trim().split(','), ...initParser(inferSchema(csv, { col: ',' })).stringArrs(csv)];
}

/** What a programmer writes over rows of texts: numbers as centavos, one map of groups. */
function grouped([heading = [], ...rows]: Lines): Found {
  const at = (name: string): number => heading.indexOf(name);
  const [side, cut, entity] = [at('tipo'), at('PERIODO'), at('CODIGO_ENTIDAD')];
  const stages = COLUMNS.map(at);
  const groups = new Map<string, Float64Array>();
  for (const row of rows) {
    if (row[side]?.endsWith('gasto') !== true) continue;
    const key = `${row[cut] ?? ''}|${row[entity] ?? ''}`;
    let sums = groups.get(key);
    if (!sums) groups.set(key, (sums = new Float64Array(stages.length)));
    for (let stage = 0; stage < stages.length; stage++) {
      const cell = row[stages[stage] ?? 0];
      if (cell !== undefined && cell !== '')
        sums[stage] = (sums[stage] ?? 0) + Math.round(Number(cell) * 100);
    }
  }
  const sums = stages.map((_, stage) =>
    [...groups.values()].reduce((all, each) => all + BigInt(each[stage] ?? 0), 0n),
  );
  return { groups: groups.size, sums };
}

async function duckdb(path: string): Promise<(() => Promise<Found>) | undefined> {
  const module = await load<DuckNode>('@duckdb/node-api').catch(() => undefined);
  if (!module) return undefined;
  const connection = await (await module.DuckDBInstance.create(':memory:')).connect();
  const amounts = COLUMNS.map(
    (name, at) => `CAST(sum(CAST(nullif(${name}, '') AS DECIMAL(18, 2))) AS VARCHAR) AS s${at}`,
  );
  const query = `SELECT PERIODO, CODIGO_ENTIDAD, ${amounts.join(', ')} FROM read_csv('${path}', all_varchar = true, header = true) WHERE tipo LIKE '%gasto' GROUP BY 1, 2`;
  return async () => {
    const rows = (await connection.runAndReadAll(query)).getRowObjects();
    const sums = COLUMNS.map((_, at) =>
      rows.reduce((all, row) => all + BigInt(((row[`s${at}`] ?? '0.00') as string).replace('.', '')), 0n),
    );
    return { groups: rows.length, sums };
  };
}
