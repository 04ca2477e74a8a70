/**
 * The other libraries, by what we ask of each. They are loaded by name, so that types and lint pass
 * on a machine where bench/node_modules was never installed.
 */
export const load = async <T>(name: string): Promise<T> => (await import(name)) as T;

interface ArqueroTable {
  readonly groupby: (...keys: string[]) => ArqueroTable;
  readonly rollup: (columns: Readonly<Record<string, unknown>>) => ArqueroTable;
  readonly numRows: () => number;
  readonly array: (column: string) => ArrayLike<number>;
}
export interface Arquero {
  readonly table: (columns: Readonly<Record<string, ArrayLike<unknown>>>) => ArqueroTable;
  readonly op: { sum(column: string): unknown };
}

export interface Alasql {
  readonly default: (sql: string, values: unknown[]) => { readonly p: number; readonly e: number }[];
}

export interface ArrowResult {
  readonly numRows: number;
  readonly getChild: (name: string) => { get(row: number): unknown } | null;
}
export interface DuckConnection {
  readonly query: (sql: string) => ArrowResult;
  readonly insertArrowTable: (
    table: unknown,
    options: { readonly name: string; readonly create: boolean },
  ) => void;
  readonly close: () => void;
}
export interface DuckDb {
  readonly createDuckDB: (
    bundles: unknown,
    logger: unknown,
    runtime: unknown,
  ) => Promise<{
    readonly instantiate: (progress: () => void) => Promise<unknown>;
    readonly connect: () => DuckConnection;
  }>;
  readonly VoidLogger: new () => unknown;
  readonly NODE_RUNTIME: unknown;
}
export interface Arrow {
  readonly tableFromArrays: (columns: Readonly<Record<string, unknown>>) => unknown;
  readonly vectorFromArray: (values: readonly unknown[]) => unknown;
}

type Decimalish = { plus(other: unknown): Decimalish; toString(): string };
export interface DecimalJs {
  readonly default: new (value: number) => Decimalish;
}
export interface BigJs {
  readonly default: new (value: number) => Decimalish;
}
export interface CurrencyJs {
  readonly default: (value: number) => { add(other: unknown): { readonly intValue: number } };
}
export interface DineroJs {
  readonly dinero: (spec: { readonly amount: number; readonly currency: unknown }) => unknown;
  readonly add: (a: unknown, b: unknown) => unknown;
  readonly allocate: (dinero: unknown, ratios: readonly number[]) => readonly unknown[];
  readonly toSnapshot: (dinero: unknown) => { readonly amount: number };
}

interface UdsvParser {
  readonly stringArrs: (csv: string) => string[][];
}
export interface Udsv {
  readonly inferSchema: (csv: string, options: { readonly col: string }) => unknown;
  readonly initParser: (schema: unknown) => UdsvParser;
}

export interface HyperFormulaPeer {
  readonly HyperFormula: {
    buildFromArray(
      sheet: unknown,
      options: { readonly licenseKey: string },
    ): { getSheetValues(sheet: number): readonly (readonly unknown[])[]; destroy(): void };
  };
}

export interface DuckNode {
  readonly DuckDBInstance: {
    create(path: string): Promise<{
      connect(): Promise<{
        runAndReadAll(
          sql: string,
        ): Promise<{ getRowObjects(): readonly Readonly<Record<string, unknown>>[] }>;
      }>;
    }>;
  };
}

/** DuckDB in a browser. */
export interface DuckWasm {
  readonly AsyncDuckDB: new (
    logger: unknown,
    worker: Worker,
  ) => {
    instantiate(module: string): Promise<unknown>;
    registerFileHandle(name: string, file: Blob, protocol: unknown, direct: boolean): Promise<void>;
    connect(): Promise<{
      query(sql: string): Promise<{ toArray(): readonly { toJSON(): Record<string, unknown> }[] }>;
    }>;
  };
  readonly VoidLogger: new () => unknown;
  readonly DuckDBDataProtocol: { readonly BROWSER_FILEREADER: unknown };
}
