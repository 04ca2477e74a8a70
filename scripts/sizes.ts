/** `npm run sizes`: what each page downloads, compressed, and whether it stays within its limit. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { built, dist } from './dist.ts';

const KB = 1024;

interface Listed {
  readonly groups: Readonly<Record<string, readonly string[]>>;
}

/** The files of a page, or of a part of it that comes later, as the build lists them. */
function filesOf(...groups: readonly string[]): string[] {
  const listed = JSON.parse(readFileSync(join(dist, 'archivos.json'), 'utf8')) as Listed;
  return [...new Set(groups.flatMap((name) => listed.groups[name] ?? []))];
}

const sizeOf = (file: string): number => gzipSync(readFileSync(join(dist, file))).length;

interface Bundle {
  readonly name: string;
  readonly groups: readonly string[];
  /** In bytes, after gzip. */
  readonly most: number;
}

const bundles: readonly Bundle[] = [
  { name: 'funciones de Excel', groups: ['functions'], most: 60 * KB },
  { name: 'panel de Excel', groups: ['panel'], most: 160 * KB },
  { name: 'libro local: inicio', groups: ['libro'], most: 30 * KB },
  { name: 'libro local: con la hoja', groups: ['libro', 'hoja'], most: 2.3 * KB * KB },
];

const inKb = (bytes: number): string => `${(bytes / KB).toFixed(1)} KB`;

await built();
for (const { name, groups, most } of bundles) {
  const size = filesOf(...groups).reduce((sum, file) => sum + sizeOf(file), 0);
  const verdict = size <= most ? 'bien' : 'DEMASIADO';
  console.log(`${name.padEnd(26)} ${inKb(size).padStart(10)}  de ${inKb(most).padStart(10)}  ${verdict}`);
  if (size > most) process.exitCode = 1;
}
