import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { built, dist } from '../dist.ts';
import { partsOf } from './parts.ts';

export const root = dirname(dist);
/** The same sources give the same file. */
const DAY = new Date(2026, 0, 1);

export interface Release {
  /** As `muni-0.1.0`: the file's name, and the folder in it. */
  readonly name: string;
  readonly zip: Uint8Array;
}

/** The zip of this version. */
export async function releaseOf(): Promise<Release> {
  await built();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const name = `muni-${version}`;
  const parts = await partsOf(root, version);
  const inside = [...parts].map(([path, content]) => [`${name}/${path}`, content] as const);
  return { name, zip: zipSync(Object.fromEntries(inside), { mtime: DAY, level: 9 }) };
}
