import { concepts, type Concept } from './budget.ts';

/** What a person answered about exports of one kind, to be kept and shared: columns by heading, never by place. */
export interface Profile {
  readonly muni: 'perfil';
  readonly version: 1;
  /** The headings of the exports it speaks of, tidied, to know another of the same kind. */
  readonly headings: string;
  readonly columns: Readonly<Record<string, Concept | null>>;
  readonly sheet?: string;
  readonly decimal?: ',' | '.';
  readonly unit?: 1 | 1000 | 1_000_000;
  readonly people?: boolean;
}

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
  const [decimal, unit, sheet, people, headings] = ['decimal', 'unit', 'sheet', 'people', 'headings'].map(
    (name) => said.get(name),
  );
  return {
    muni: 'perfil',
    version: 1,
    headings: typeof headings === 'string' ? headings : '',
    columns: Object.fromEntries(entries) as Record<string, Concept | null>,
    ...((decimal === ',' || decimal === '.') && { decimal }),
    ...((unit === 1 || unit === 1000 || unit === 1_000_000) && { unit }),
    ...(typeof sheet === 'string' && { sheet }),
    ...(typeof people === 'boolean' && { people }),
  };
}
