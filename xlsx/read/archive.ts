import type { RawTable } from '../../src/intake/budget.ts';
import { FileProblem } from '../file-problem.ts';
import { inflateEntry } from './inflate.ts';
import type { Entry } from './zip-check.ts';

const DATA = /\.(?:csv|tsv|txt|tab|dat|xlsx|xlsm|xls|ods|fods|xml|htm|html)$/i;
const NOISE =
  /(?:^|\/)(?:__MACOSX\/|\.|~\$|leame|l[eé]eme|readme|licen[cs]|notas?\b|metadatos?|diccionario)/i;
const MOST_FILES = 50;

/** How the files inside are opened: as any other, except that they may not be archives themselves. */
type Open = (bytes: Uint8Array, name: string) => Promise<RawTable[]>;

/** The data files in a zip, without notes and licences. */
export function dataEntries(entries: readonly Entry[]): readonly Entry[] {
  const data = entries.filter(({ name, size }) => size > 0 && DATA.test(name));
  return data.some(({ name }) => !NOISE.test(name)) ? data.filter(({ name }) => !NOISE.test(name)) : data;
}

/** The tables of every data file in a zip. Notes and licences beside them are passed over. */
export async function readArchive(
  bytes: Uint8Array,
  entries: readonly Entry[],
  file: string,
  open: Open,
): Promise<RawTable[]> {
  const chosen = dataEntries(entries);
  if (chosen.length === 0 || chosen.length > MOST_FILES)
    throw new FileProblem(
      'emptyZip',
      file,
      entries
        .slice(0, 3)
        .map(({ name }) => name)
        .join(', '),
    );
  const tables: RawTable[] = [];
  for (const entry of chosen) {
    const name = entry.name.replace(/^.*\//, '');
    const found = await open(inflateEntry(bytes, entry, file), name);
    const several = found.length > 1;
    tables.push(...found.map((table) => ({ ...table, name: several ? `${name} · ${table.name}` : name })));
  }
  return tables;
}
