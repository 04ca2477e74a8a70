/** What Excel answers when it cannot do something: the client turns it into a genuine `RichApi.Error`. */
export class HostError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const unmodelled = (what: string): HostError =>
  new HostError('NotImplemented', `The simulated host does not model ${what}.`);

export const invalid = (why: string): HostError =>
  new HostError('InvalidArgument', `The argument is invalid or missing or has an incorrect format. (${why})`);
export const notFound = (what: string): HostError =>
  new HostError('ItemNotFound', `The requested resource doesn't exist. (${what})`);

/** One class of the Excel object model: only what is written here exists. Names are those of the wire. */
export interface Api<T> {
  readonly kind: string;
  readonly id?: (of: T) => string;
  readonly get?: Readonly<Record<string, (of: T) => unknown>>;
  readonly set?: Readonly<Record<string, (of: T, value: unknown) => void>>;
  readonly call?: Readonly<Record<string, (of: T, args: readonly unknown[]) => unknown>>;
  readonly child?: Readonly<Record<string, (of: T) => Live>>;
  readonly items?: (of: T) => readonly Live[];
  readonly item?: (of: T, key: unknown) => Live;
}

/** An object of that class, as the wire sees it. */
export interface Live {
  readonly kind: string;
  readonly of: unknown;
  readonly id: string | undefined;
  readonly scalars: readonly string[];
  readonly items: readonly Live[] | undefined;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  call(name: string, args: readonly unknown[]): unknown;
  child(name: string): Live;
  item(key: unknown): Live;
}

export function live<T>(api: Api<T>, of: T): Live {
  const found = <F>(table: Readonly<Record<string, F>> | undefined, name: string, what: string): F => {
    const one = table?.[name];
    if (one === undefined) throw unmodelled(`${api.kind}.${name}${what}`);
    return one;
  };
  return {
    kind: api.kind,
    of,
    id: api.id?.(of),
    scalars: Object.keys(api.get ?? {}),
    get items() {
      return api.items?.(of);
    },
    get: (name) => found(api.get, name, '')(of),
    set: (name, value) => {
      found(api.set, name, ' =')(of, value);
    },
    call: (name, args) => found(api.call, name, '()')(of, args),
    child: (name) => found(api.child, name, '')(of),
    item: (key) => {
      if (!api.item) throw unmodelled(`${api.kind}[…]`);
      return api.item(of, key);
    },
  };
}

export const isLive = (value: unknown): value is Live =>
  typeof value === 'object' && value !== null && 'scalars' in value;
