/** A command called wrongly: said on standard error, exit status 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

export interface Given {
  readonly words: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
}

/** Options a command takes: `--hoja H` carries a value, `--json` does not. */
export interface Takes {
  readonly values?: readonly string[];
  readonly flags?: readonly string[];
}

/** Sorts arguments. Anything that does not start with `--` is a word, so -500 is a number and not an option. */
export function sortArguments(args: readonly string[], { values = [], flags = [] }: Takes): Given {
  const given = { words: [] as string[], values: new Map<string, string>(), flags: new Set<string>() };
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? '';
    const name = word.slice(2);
    if (!word.startsWith('--')) given.words.push(word);
    else if (flags.includes(name)) given.flags.add(name);
    else if (values.includes(name)) given.values.set(name, valueAfter(args, at++));
    else throw new UsageError(`No se conoce la opción ${word}.`);
  }
  return given;
}

function valueAfter(args: readonly string[], at: number): string {
  const value = args[at + 1];
  if (value === undefined || value.startsWith('--'))
    throw new UsageError(`Falta el valor de ${args[at] ?? ''}.`);
  return value;
}

/** The one file a command works on. */
export function onlyWord({ words }: Given, what: string): string {
  const [word, ...others] = words;
  if (word === undefined) throw new UsageError(`Falta ${what}.`);
  if (others.length > 0) throw new UsageError(`Sobra «${others.join(' ')}».`);
  return word;
}

export function required({ values }: Given, name: string): string {
  const value = values.get(name);
  if (value === undefined) throw new UsageError(`Falta --${name}.`);
  return value;
}
