import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { built, dist } from './dist.ts';
import { ONLYOFFICE, SHEETS } from './suite-scripts.ts';
import { writeSuites } from './suites.ts';

const KB = 1024;
export const inKb = (bytes: number): string => `${(bytes / KB).toFixed(1)} KB`;

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
  readonly files: readonly string[];
  /** In bytes, after gzip. */
  readonly most: number;
}

const bundles = (): readonly Bundle[] => [
  // One script, as the page of Excel asks for it; the formulas come after it, a subject at a time.
  { name: 'funciones de Excel: inicio', files: ['functions.js'], most: 60 * KB },
  { name: 'panel de Excel', files: filesOf('panel'), most: 160 * KB },
  { name: 'libro local: inicio', files: filesOf('libro'), most: 30 * KB },
  // Saved inside each document, and read anew by Sheets for every cell: as short as all the formulas allow.
  { name: 'ONLYOFFICE', files: [`otras/${ONLYOFFICE}`], most: 400 * KB },
  { name: 'Hojas de Google', files: [`otras/${SHEETS}`], most: 400 * KB },
  { name: 'libro local: con la hoja', files: filesOf('libro', 'hoja'), most: 2.3 * KB * KB },
];

/** What each page downloads, in bytes after gzip, and the most it may. */
export async function builtSizes(): Promise<readonly (Bundle & { readonly size: number })[]> {
  await built();
  await writeSuites();
  return bundles().map((bundle) => ({
    ...bundle,
    size: bundle.files.reduce((sum, file) => sum + sizeOf(file), 0),
  }));
}
