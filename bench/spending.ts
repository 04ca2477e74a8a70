/** The work that is compared on a national file, the same in Node and in a browser. */
import Papa from 'papaparse';
import { readAmounts } from '../src/intake/amounts.ts';
import { incomeRows } from '../src/intake/sides.ts';
import { FoldText } from '../xlsx/fold/fold-text.ts';
import { foldPlan } from '../xlsx/fold/plan.ts';
import { streamText, type ByteSource } from '../xlsx/stream.ts';
import type { Udsv } from './peers.ts';

const COLUMNS = ['APROPIACION_INICIAL', 'APROPIACION_DEFINITIVA', 'COMPROMISOS', 'OBLIGACIONES', 'PAGOS'];

/** Groups, and what each stage adds up to in centavos: what everyone must agree on. */
export interface Found {
  readonly groups: number;
  readonly sums: readonly bigint[];
}

export const told = ({ groups, sums }: Found): string => `${groups} ${sums.join(' ')}`;

/** The rows brought together as they arrive, by the same keys as everybody's. */
export async function muni(source: ByteSource): Promise<Found> {
  const fold = new FoldText(source.name, (first) => {
    const plan = foldPlan(first, ['entidad', 'periodo'], {}, { needed: [] });
    if (!plan) return undefined;
    const { side, columns } = plan.recognised;
    const own = columns.filter(({ concept }) => concept === 'entidad' || concept === 'periodo');
    return { ...plan, keys: [...own.map(({ at }) => at), side ?? 0], given: [] };
  });
  await streamText(source, fold);
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

type Lines = readonly (readonly string[])[];

export const papa = (csv: string): Lines => Papa.parse<string[]>(csv, { delimiter: ',' }).data;

export function fields({ inferSchema, initParser }: Udsv, csv: string): Lines {
  const [heading = ''] = csv.split('\n', 1);
  return [heading.trim().split(','), ...initParser(inferSchema(csv, { col: ',' })).stringArrs(csv)];
}

/** What a programmer writes over rows of texts: numbers as centavos, one map of groups. */
export function grouped([heading = [], ...rows]: Lines): Found {
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

/** What is asked of DuckDB of the file that goes by a name. */
export const queryOf = (file: string): string => {
  const amounts = COLUMNS.map(
    (name, at) => `CAST(sum(CAST(nullif(${name}, '') AS DECIMAL(18, 2))) AS VARCHAR) AS s${at}`,
  );
  return `SELECT PERIODO, CODIGO_ENTIDAD, ${amounts.join(', ')} FROM read_csv('${file}', all_varchar = true, header = true) WHERE tipo LIKE '%gasto' GROUP BY 1, 2`;
};

/** What DuckDB answers, by row. */
export function answered(rows: readonly Readonly<Record<string, unknown>>[]): Found {
  const sums = COLUMNS.map((_, at) =>
    rows.reduce((all, row) => all + BigInt(((row[`s${at}`] ?? '0.00') as string).replace('.', '')), 0n),
  );
  return { groups: rows.length, sums };
}
