/** Writes the old Excel files that no program here writes any more: of 1995, with passwords, with broken chains. */
const SECTOR = 512;
const END = 0xfffffffe;

const short = (value: number): number[] => [value & 255, (value >> 8) & 255];
const long = (value: number): number[] => [...short(value & 0xffff), ...short(value >>> 16)];
const double = (value: number): number[] => [...new Uint8Array(new Float64Array([value]).buffer)];
const latin = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0) & 255);
const record = (id: number, data: readonly number[]): number[] => [
  ...short(id),
  ...short(data.length),
  ...data,
];

export type OldCell = number | string | { readonly formula: string };

export interface OldSheet {
  readonly name: string;
  readonly hidden?: boolean;
  /** 0 a sheet, 1 macros, 6 a module. */
  readonly kind?: number;
  readonly rows: readonly (readonly OldCell[])[];
}

interface Old {
  /** 0x0500 for Excel 5 and 95, 0x0600 from 97 on. */
  readonly version?: number;
  readonly page?: number;
  readonly password?: boolean;
  /** Letters already in the code page. */
  readonly encode?: (text: string) => number[];
}

/** The stream of a workbook. */
export function biffStream(sheets: readonly OldSheet[], options: Old = {}): Uint8Array {
  const { version = 0x0600, page = 1252, password = false, encode = latin } = options;
  const is97 = version === 0x0600;
  const text = (words: string, length: (many: number) => number[]): number[] => {
    const bytes = encode(words);
    return [...length(bytes.length), ...(is97 ? [0] : []), ...bytes];
  };
  const begin = (kind: number): number[] => record(0x0809, [...short(version), ...short(kind), 0, 0, 0, 0]);
  const cell = (value: OldCell, row: number, column: number): number[] => {
    const place = [...short(row), ...short(column), ...short(0)];
    if (typeof value === 'number') return record(0x0203, [...place, ...double(value)]);
    if (typeof value === 'string') return record(0x0204, [...place, ...text(value, short)]);
    const formula = record(0x0006, [
      ...place,
      0,
      0,
      0,
      0,
      0,
      0,
      255,
      255,
      ...short(0),
      ...long(0),
      ...short(0),
    ]);
    const shared = record(0x04bc, [0, 0, 0, 0, 0, 0]); // stands between the formula and its text
    return [...formula, ...shared, ...record(0x0207, text(value.formula, short))];
  };
  const chart = [...begin(0x20), ...cell(999, 0, 0), ...record(0x000a, [])];
  const bodies = sheets.map(({ rows }) => [
    ...begin(0x10),
    ...rows.flatMap((row, y) => row.flatMap((value, x) => cell(value, y, x))),
    ...chart,
    ...record(0x000a, []),
  ]);
  const globals = (starts: readonly number[]): number[] => [
    ...begin(5),
    ...(password ? record(0x002f, [1, 0, 1, 0]) : []),
    ...record(0x0042, short(page)),
    ...sheets.flatMap(({ name, hidden = false, kind = 0 }, at) =>
      record(0x0085, [...long(starts[at] ?? 0), hidden ? 1 : 0, kind, ...text(name, (many) => [many])]),
    ),
    ...record(0x000a, []),
  ];
  const size = globals([]).length;
  const starts = bodies.map(
    (_, at) => size + bodies.slice(0, at).reduce((all, { length }) => all + length, 0),
  );
  return Uint8Array.from([...globals(starts), ...bodies.flat()]);
}

/** A compound file with one stream. `next` may break the chain of sectors. */
export function compoundWith(
  name: string,
  stream: Uint8Array,
  next: (table: number[]) => number[] = (table) => table,
): Uint8Array {
  const sectors = Math.max(8, Math.ceil(stream.length / SECTOR));
  const table = next([
    0xfffffffd,
    END,
    ...Array.from({ length: sectors }, (_, at) => (at + 1 < sectors ? at + 3 : END)),
  ]);
  const tableSectors = Math.ceil((table.length * 4) / SECTOR);
  if (tableSectors > 1) throw new Error('a test needs no file this large');
  const entry = (title: string, kind: number, start: number, size: number): number[] => {
    const letters = Array.from(title).flatMap((letter) => short(letter.charCodeAt(0)));
    const bytes = new Array<number>(128).fill(0);
    [...letters, 0, 0].forEach((byte, at) => (bytes[at] = byte));
    bytes.splice(64, 2, ...short(letters.length + 2));
    bytes.splice(66, 2, kind, 1);
    bytes.splice(68, 12, ...long(0xffffffff), ...long(0xffffffff), ...long(kind === 5 ? 1 : 0xffffffff));
    bytes.splice(116, 8, ...long(start), ...long(size));
    return bytes;
  };
  const header = new Array<number>(SECTOR).fill(0);
  header.splice(0, 8, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  header.splice(24, 10, ...short(0x3e), ...short(3), ...short(0xfffe), ...short(9), ...short(6));
  header.splice(44, 8, ...long(1), ...long(1));
  header.splice(56, 20, ...long(4096), ...long(END), ...long(0), ...long(END), ...long(0));
  for (let at = 0; at < 109; at++) header.splice(76 + at * 4, 4, ...long(at === 0 ? 0 : 0xffffffff));
  const fat = [...table.flatMap(long), ...new Array<number>(SECTOR - table.length * 4).fill(255)];
  const directory = [
    ...entry('Root Entry', 5, END, 0),
    ...entry(name, 2, 2, sectors * SECTOR),
    ...new Array<number>(256).fill(0),
  ];
  const body = new Uint8Array(sectors * SECTOR);
  body.set(stream);
  return Uint8Array.from([...header, ...fat, ...directory, ...body]);
}

export const oldWorkbook = (sheets: readonly OldSheet[], options: Old = {}): Uint8Array =>
  compoundWith(options.version === 0x0500 ? 'Book' : 'Workbook', biffStream(sheets, options));
