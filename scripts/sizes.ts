/** `npm run sizes`: what each page makes the user download, compressed, against what we promise. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = resolve(import.meta.dirname, '../dist');
const KB = 1024;

interface Limit {
  readonly what: string;
  readonly files: () => readonly string[];
  readonly most: number;
}

const parts = (): readonly string[] => readdirSync(join(dist, 'partes')).map((file) => join('partes', file));
const sizeOf = (file: string): number => gzipSync(readFileSync(join(dist, file))).length;
const largestPart = (): readonly string[] => [...parts()].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, 1);

const limits: readonly Limit[] = [
  { what: 'funciones de Excel', files: () => ['functions.js'], most: 60 * KB },
  { what: 'panel', files: () => ['panel.js', 'panel.css'], most: 180 * KB },
  { what: 'página de inicio del libro local', files: () => ['libro.js', 'libro.css'], most: 60 * KB },
  { what: 'rejilla del libro local', files: largestPart, most: 2.3 * KB * KB },
];

for (const { what, files, most } of limits) {
  const size = files()
    .map(sizeOf)
    .reduce((all, each) => all + each, 0);
  const fits = size <= most;
  console.log(
    `${fits ? 'ok   ' : 'PASA '} ${what.padEnd(36)} ${(size / KB).toFixed(1).padStart(8)} KB gz, máximo ${(most / KB).toFixed(0)}`,
  );
  if (!fits) process.exitCode = 1;
}
