/**
 * The other libraries, by what we ask of each. They are loaded by name, so that types and lint pass
 * on a machine where bench/node_modules was never installed.
 */
export const load = async <T>(name: string): Promise<T> => (await import(name)) as T;

interface ArqueroTable {
  groupby(...keys: string[]): ArqueroTable;
  rollup(columns: Readonly<Record<string, unknown>>): ArqueroTable;
  numRows(): number;
  array(column: string): ArrayLike<number>;
}
export interface Arquero {
  table(columns: Readonly<Record<string, ArrayLike<unknown>>>): ArqueroTable;
  readonly op: { sum(column: string): unknown };
}

export interface Alasql {
  readonly default: (sql: string, values: unknown[]) => { readonly p: number; readonly e: number }[];
}

export interface ArrowResult {
  readonly numRows: number;
  getChild(name: string): { get(row: number): unknown } | null;
}
export interface DuckConnection {
  query(sql: string): ArrowResult;
  insertArrowTable(table: unknown, options: { readonly name: string; readonly create: boolean }): void;
  close(): void;
}
export interface DuckDb {
  createDuckDB(
    bundles: unknown,
    logger: unknown,
    runtime: unknown,
  ): Promise<{
    instantiate(progress: () => void): Promise<unknown>;
    connect(): DuckConnection;
  }>;
  readonly VoidLogger: new () => unknown;
  readonly NODE_RUNTIME: unknown;
}
export interface Arrow {
  tableFromArrays(columns: Readonly<Record<string, unknown>>): unknown;
  vectorFromArray(values: readonly unknown[]): unknown;
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
  dinero(spec: { readonly amount: number; readonly currency: unknown }): unknown;
  add(a: unknown, b: unknown): unknown;
  toSnapshot(dinero: unknown): { readonly amount: number };
}

interface UdsvParser {
  stringArrs(csv: string): string[][];
  typedCols(csv: string): unknown[][];
}
export interface Udsv {
  inferSchema(csv: string): unknown;
  initParser(schema: unknown): UdsvParser;
}
