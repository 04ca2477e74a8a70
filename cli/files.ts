import { constants } from 'node:fs';
import { access, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from './options.ts';

/** npm runs scripts from the project's folder: paths are the caller's. */
export const fromCaller = (path: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), path);

export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(fromCaller(path));
  } catch (caught) {
    throw new UsageError(unreadable(path, caught));
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no existe',
  EISDIR: 'es una carpeta',
  EACCES: 'no se puede leer: falta permiso',
};

export const unreadable = (path: string, caught: unknown): string =>
  `${path} ${reasons[codeOf(caught)] ?? 'no se puede leer'}. Revise la ruta.`;

const codeOf = (caught: unknown): string =>
  caught instanceof Error && 'code' in caught ? String(caught.code) : '';

/** Checked before the work begins, so that nobody waits for a result that cannot be kept. */
export async function checkOutput(output: string, input: string, ending = '.xlsx'): Promise<void> {
  const target = fromCaller(output);
  if (!target.toLowerCase().endsWith(ending))
    throw new UsageError(`La salida ${output} debe terminar en ${ending}.`);
  if ((await realOf(target)) === (await realOf(fromCaller(input))))
    throw new UsageError(`La salida es el mismo archivo que la entrada (${input}). Elija otro nombre.`);
  try {
    await access(dirname(target), constants.W_OK);
  } catch {
    throw new UsageError(`No se puede escribir en ${dirname(output)}. Revise la carpeta.`);
  }
}

const realOf = (path: string): Promise<string> => realpath(path).catch(() => path);

/** Writes whole or not at all: first beside its place, then into it. */
export async function writeWhole(output: string, bytes: Uint8Array): Promise<void> {
  const target = fromCaller(output);
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    await writeFile(draft, bytes);
    await rename(draft, target);
  } finally {
    await rm(draft, { force: true });
  }
}
