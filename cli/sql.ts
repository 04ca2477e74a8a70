import type { Classifier, RawTable } from '../src/intake/budget.ts';
import { findHeading } from '../src/intake/heading.ts';
import { dialects, groupingSql, type Dialect } from '../src/intake/sql.ts';
import { openSource } from '../xlsx/stream.ts';
import { fromCaller } from './files.ts';
import { isRefusal, readExport, type Refusal } from './intake.ts';
import { UsageError, type Given } from './options.ts';
import { fileSource } from './source.ts';

/** `duckdb`, `spark` or `trino`, where a query is asked for. */
export function dialectIn({ values }: Given): Dialect | undefined {
  const said = values.get('sql')?.toLowerCase();
  if (said === undefined) return undefined;
  const found = dialects.find((each) => each === said);
  if (found) return found;
  throw new UsageError(`No se conoce «${said}». Escriba --sql con ${dialects.join(', ')}.`);
}

/** The query that brings a file together as Muni does, for an engine that holds what this machine does not. */
export async function sqlFor(
  path: string,
  given: Given,
  dialect: Dialect,
  by: readonly Classifier[] | undefined,
): Promise<string | Refusal> {
  if (!by) throw new UsageError('Diga por qué se reúne: --sql duckdb --por entidad,gestion.');
  const report = await readExport(path, given);
  if (isRefusal(report)) return report;
  const tables = await openSource(await fileSource(path));
  const table = tables.find(({ name }) => name === report.sheet);
  if (table?.cutByMarks !== true)
    return refusal(
      `${path} no es un texto con separadores. Guárdelo como .csv para consultarlo en ${dialect}.`,
    );
  const from = dialect === 'duckdb' ? readCsv(path, table) : (given.values.get('tabla') ?? 'crudo');
  const sql = groupingSql({ report, table, by, dialect, from });
  return typeof sql === 'string'
    ? sql
    : refusal(`No se puede decir en una consulta: ${sql.reason}, o use --por sin --sql.`);
}

const refusal = (mensaje: string): Refusal => ({ codigo: 'sinConsulta', mensaje, filas: [] });

/** Every cell as text: it is the query that says what each column is. */
function readCsv(path: string, table: RawTable): string {
  const above = (findHeading(table)?.firstRow ?? 1) - 1;
  const skip = above > 0 ? `, skip = ${above}` : '';
  return `read_csv('${fromCaller(path).replaceAll("'", "''")}', all_varchar = true, header = true${skip})`;
}
