import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { isFailure, understandTables } from '../src/intake/understand.ts';
import { openSource } from '../xlsx/stream.ts';
import { fileSource } from '../cli/source.ts';
import { compare, type Comparison, type Contender } from './harness.ts';
import { load, type DuckNode, type Udsv } from './peers.ts';
import { answered, fields, grouped, muni, papa, queryOf, told, type Found } from './spending.ts';

const PACKED = new URL('../../shared/data/scale/cuipo_slim_500k.csv.gz', import.meta.url);

/** Unpacks the national file for as long as some work takes; undefined where it is not on this machine. */
export async function withNational<T>(work: (path: string) => Promise<T>): Promise<T | undefined> {
  if (!existsSync(PACKED)) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'muni-banco-'));
  const path = join(folder, 'cuipo.csv');
  try {
    writeFileSync(path, gunzipSync(readFileSync(PACKED)));
    return await work(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** From a file on the disk to the spending of each entity in each cut: read, recognise, convert, group. */
export const national = (): Promise<Comparison | undefined> =>
  withNational(async (path) => {
    const udsv = await load<Udsv>('udsv');
    const duck = await duckdb(path);
    const contenders: Contender[] = [
      {
        name: 'Muni: leer, reconocer, convertir y agrupar',
        run: async () => muni(await fileSource(path)),
        told,
      },
      { name: 'Papa Parse 5.7.1, convertir y agrupar', run: () => grouped(papa(text(path))), told },
      { name: 'uDSV 0.7.3, convertir y agrupar', run: () => grouped(fields(udsv, text(path))), told },
      ...(duck ? [{ name: 'DuckDB 1.5.6 (node-api), todos sus hilos', run: duck, told }] : []),
      { name: 'Muni: y además hallar cuentas que se repiten, cortes y subtotales', run: () => whole(path) },
    ];
    const without = duck ? '' : ' DuckDB no está instalado en esta máquina.';
    return compare('Un archivo nacional: 500.000 filas, 105 MB, del disco a los totales', contenders, {
      rounds: 7,
      note: `CUIPO, gastos por entidad y corte, cinco etapas al centavo. Muni decide además qué es cada columna; a los demás se les dice.${without}`,
    });
  });

const text = (path: string): string => readFileSync(path, 'utf8');

async function whole(path: string): Promise<unknown> {
  const report = understandTables(await openSource(await fileSource(path)), 'cuipo.csv');
  if (isFailure(report)) throw new Error(report.failed);
  return report.totals;
}

async function duckdb(path: string): Promise<(() => Promise<Found>) | undefined> {
  const module = await load<DuckNode>('@duckdb/node-api').catch(() => undefined);
  if (!module) return undefined;
  const connection = await (await module.DuckDBInstance.create(':memory:')).connect();
  return async () => answered((await connection.runAndReadAll(queryOf(path))).getRowObjects());
}
