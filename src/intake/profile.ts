import { tidyHeading } from './dictionary.ts';
import { concepts, type Concept, type IntakeOptions } from './budget.ts';

/** What a person answered about exports of one kind, to be kept and shared: columns by heading, never by place. */
export interface Profile {
  readonly muni: 'perfil';
  readonly version: 1;
  readonly columns: Readonly<Record<string, Concept | null>>;
  readonly sheet?: string;
  readonly decimal?: ',' | '.';
  readonly unit?: 1 | 1000 | 1_000_000;
  readonly people?: boolean;
}

/** The answers given about a file, by its headings. */
export function profileOf(
  headings: readonly string[],
  { overrides = {}, profile, decimal, unit, people }: IntakeOptions,
  sheet?: string,
): Profile {
  const said = Object.entries(overrides).flatMap(([at, concept]): [string, Concept | null][] => {
    const name = tidyHeading(headings[Number(at)] ?? '');
    return name === '' ? [] : [[name, concept]];
  });
  const kept = {
    decimal: decimal ?? profile?.decimal,
    unit: unit ?? profile?.unit,
    people: people ?? profile?.people,
    sheet: sheet ?? profile?.sheet,
  };
  return {
    muni: 'perfil',
    version: 1,
    columns: { ...profile?.columns, ...Object.fromEntries(said) },
    ...Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)),
  };
}

/** What a profile says of a file's columns, by their place; headings it does not name stay as they are. */
export const overridesBy = (
  profile: Profile | undefined,
  headings: readonly string[],
): Readonly<Record<number, Concept | null>> =>
  Object.fromEntries(
    headings.flatMap((heading, at): [number, Concept | null][] => {
      const name = tidyHeading(heading);
      const said =
        profile !== undefined && Object.hasOwn(profile.columns, name) ? profile.columns[name] : undefined;
      return said === undefined ? [] : [[at, said]];
    }),
  );

const isConcept = (value: unknown): value is Concept => concepts.some((concept) => concept === value);

/** A profile from what a file holds; undefined when it is none. Nothing in it is taken on trust. */
export function profileFrom(given: unknown): Profile | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const said = new Map<string, unknown>(Object.entries(given));
  const columns = said.get('columns');
  if (said.get('muni') !== 'perfil' || said.get('version') !== 1) return undefined;
  if (typeof columns !== 'object' || columns === null) return undefined;
  const entries = Object.entries(columns) as [string, unknown][];
  if (entries.some(([, concept]) => concept !== null && !isConcept(concept))) return undefined;
  const [decimal, unit, sheet, people] = ['decimal', 'unit', 'sheet', 'people'].map((name) => said.get(name));
  return {
    muni: 'perfil',
    version: 1,
    columns: Object.fromEntries(entries) as Record<string, Concept | null>,
    ...((decimal === ',' || decimal === '.') && { decimal }),
    ...((unit === 1 || unit === 1000 || unit === 1_000_000) && { unit }),
    ...(typeof sheet === 'string' && { sheet }),
    ...(typeof people === 'boolean' && { people }),
  };
}
