import { concepts, type Concept, type RawTable } from '../src/intake/budget.ts';
import { tidyHeading } from '../src/intake/dictionary.ts';
import { findHeading } from '../src/intake/heading.ts';
import { profileFrom, type Profile } from '../src/intake/profile.ts';
import type { SheetOptions } from '../src/intake/understand.ts';
import { readBytes } from './files.ts';
import { UsageError, type Given } from './options.ts';

export const intakeValues = ['hoja', 'gestion', 'perfil', 'columnas', 'decimal', 'unidad'] as const;
export const intakeFlags = ['dejar-fuera', 'con-personas'] as const;
export const intakeUsage =
  '[--hoja H] [--gestion G] [--perfil P.json] [--columnas "C=vigente,F=-"] [--decimal coma|punto] [--unidad 1|1000|1000000] [--dejar-fuera] [--con-personas]';

/** What the person said about the file, besides what its columns are. */
export async function optionsFrom({ values, flags }: Given): Promise<SheetOptions> {
  const [sheet, gestion, path] = ['hoja', 'gestion', 'perfil'].map((name) => values.get(name));
  const [decimal, unit] = [values.get('decimal'), values.get('unidad')];
  return {
    ...(sheet !== undefined && { sheet }),
    ...(gestion !== undefined && { gestion }),
    ...(path !== undefined && { profile: await profileAt(path) }),
    ...(decimal !== undefined && { decimal: markNamed(decimal) }),
    ...(unit !== undefined && { unit: unitNamed(unit) }),
    ...(flags.has('con-personas') && { people: true }),
    leaveOutBadRows: flags.has('dejar-fuera'),
  };
}

async function profileAt(path: string): Promise<Profile> {
  const text = new TextDecoder().decode(await readBytes(path));
  let profile: Profile | undefined;
  try {
    profile = profileFrom(JSON.parse(text));
  } catch {
    profile = undefined;
  }
  if (profile) return profile;
  throw new UsageError(`${path} no es un perfil de Muni. Use uno guardado con --guardar-perfil.`);
}

function markNamed(word: string): ',' | '.' {
  if (word === 'coma' || word === ',') return ',';
  if (word === 'punto' || word === '.') return '.';
  throw new UsageError(`«${word}» no es una marca decimal. Escriba coma o punto.`);
}

function unitNamed(word: string): 1 | 1000 | 1_000_000 {
  const unit = Number(word);
  if (unit === 1 || unit === 1000 || unit === 1_000_000) return unit;
  throw new UsageError(`«${word}» no es una unidad. Escriba 1, 1000 o 1000000.`);
}

/** `C=vigente,F=-` or `Monto final=vigente`: what each column is, by its letter or its heading. */
export function overridesFrom(
  { values }: Given,
  tables: readonly RawTable[],
): Readonly<Record<number, Concept | null>> | undefined {
  const said = values.get('columnas');
  if (said === undefined) return undefined;
  return Object.fromEntries(said.split(',').map((pair) => overrideFrom(pair, tables)));
}

function overrideFrom(pair: string, tables: readonly RawTable[]): readonly [number, Concept | null] {
  const [column = '', word = ''] = pair.split('=').map((part) => part.trim());
  const concept =
    word === '-' || word === 'nada' ? null : concepts.find((each) => each === word.toLowerCase());
  if (concept === undefined)
    throw new UsageError(
      `«${pair.trim()}» no se entiende. Escriba columna=concepto; conceptos: ${concepts.join(', ')} o -.`,
    );
  const at = /^[A-Za-z]{1,3}$/.test(column) ? placeOf(column) : placeNamed(column, tables);
  if (at < 0) throw new UsageError(`No hay una columna «${column}» en el archivo.`);
  return [at, concept];
}

const placeOf = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce((sofar, letter) => sofar * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function placeNamed(heading: string, tables: readonly RawTable[]): number {
  const sought = tidyHeading(heading);
  for (const table of tables) {
    const at = findHeading(table)?.texts.findIndex((text) => tidyHeading(text) === sought) ?? -1;
    if (at >= 0) return at;
  }
  return -1;
}
