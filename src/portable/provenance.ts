import { addressOf, isFormula, markOf, type Look, type Plan, type PlanCell } from '../books/plan.ts';
import type { Cell } from '../engine/cells.ts';
import type { AnyFormula } from '../engine/formula.ts';
import { tokensOf } from './calls.ts';
import { idsIn, type Change, type MuniCell } from './convert.ts';
import type { Catalogue } from './rewrite.ts';

/** Where Muni keeps what it took out of a workbook, for whoever audits it and to put it back. */
export const PROVENANCE = 'Procedencia Muni';
export const PROVENANCE_PLAN = 'procedencia';

/** One cell that Muni changed. */
export interface Origin {
  readonly sheet: string;
  readonly address: string;
  /** The formula of Muni; `parte de B3` in the other cells its result took. */
  readonly formula: string;
  readonly value: Cell;
  readonly how: 'valor' | 'fórmula de Excel';
  readonly why: string;
  readonly norms: string;
  /** The day it was changed, as a serial number. */
  readonly day: number;
  readonly version: string;
  /** How far the result reached from this cell; empty for one cell. */
  readonly reach: string;
  readonly array: '' | 'se extiende' | 'matriz fija';
  /** What was left in the cell, where it is a formula. */
  readonly left: string;
}

const HEADINGS = [
  'Hoja',
  'Celda',
  'Fórmula de Muni',
  'Valor',
  'Cómo quedó',
  'Por qué no es fórmula de Excel',
  'Normas que usa',
  'Fecha',
  'Versión de Muni',
  'Alcance',
  'Matriz',
  'Fórmula que quedó',
  'Valor ahora',
] as const;
const WIDTHS = [18, 9, 46, 18, 16, 40, 46, 11, 9, 12, 12, 46, 18];
/** Title, what it is for, blank, heading. */
export const FIRST_ROW = 4;

const PART = 'parte de ';
export const isPart = ({ formula }: Origin): boolean => formula.startsWith(PART);

export interface Stamp {
  readonly day: number;
  readonly version: string;
}

const arrays = { dynamic: 'se extiende', fixed: 'matriz fija' } as const;

/** What must be kept of a change: a line for each cell it touches. */
export function originsOf(change: Change, catalogue: Catalogue, { day, version }: Stamp): Origin[] {
  const { cell, how, content, why } = change;
  const first = at(cell, 0, 0);
  const reach = {
    row: cell.row,
    column: cell.column,
    rows: content.length,
    columns: content[0]?.length ?? 1,
  };
  const isOne = reach.rows === 1 && reach.columns === 1;
  const norms = normsOf(cell.formula, catalogue);
  return content.flatMap((line, down) =>
    line.map((said, right): Origin => {
      const isFirst = down === 0 && right === 0;
      return {
        sheet: cell.sheet,
        address: at(cell, down, right),
        formula: isFirst ? cell.formula : PART + first,
        value: isFormula(said) ? said.value : said,
        how: how === 'native' && isFormula(said) ? 'fórmula de Excel' : 'valor',
        why: isFirst ? (why?.es ?? '') : '',
        norms: isFirst ? norms : '',
        day,
        version,
        reach: isFirst && !isOne ? addressOf(reach) : '',
        array: isFirst && cell.array ? arrays[cell.array] : '',
        left: isFormula(said) ? said.formula : '',
      };
    }),
  );
}

const at = ({ row, column }: MuniCell, down: number, right: number): string =>
  addressOf({ row: row + down, column: column + right, rows: 1, columns: 1 });

const normsOf = (formula: string, catalogue: Catalogue): string =>
  idsIn(formula)
    .flatMap((id) => catalogue.get(id)?.norms ?? [])
    .map(saidOf)
    .join('; ');

const saidOf = ({ title, current }: NonNullable<AnyFormula['norms']>[number]): string =>
  `${title.es}: ${current.source}${current.verified ? '' : ' (sin verificar)'}`;

/** What was kept, and what is now: later changes of a cell take the place of earlier ones. */
export function withNew(kept: readonly Origin[], origins: readonly Origin[]): readonly Origin[] {
  const now = new Set(origins.map(({ sheet, address }) => `${sheet}!${address}`));
  return [...kept.filter(({ sheet, address }) => !now.has(`${sheet}!${address}`)), ...origins];
}

/** The sheet that keeps them. */
export function provenancePlan(origins: readonly Origin[], file: string): Plan {
  const rows = origins.map(rowOf);
  const last = FIRST_ROW + Math.max(1, rows.length) - 1;
  const intro =
    rows.length === 0
      ? 'No queda nada por devolver: todas las fórmulas de Muni están vivas.'
      : 'Qué fórmula de Muni había en cada celda, qué daba y con qué normas. «Reactivar» las devuelve desde aquí: no la borre.';
  return {
    id: PROVENANCE_PLAN,
    title: PROVENANCE,
    names: [
      {
        name: markOf(PROVENANCE_PLAN, 0),
        sheet: PROVENANCE,
        area: { row: 0, column: 0, rows: 1, columns: 1 },
      },
    ],
    sheets: [
      {
        name: PROVENANCE,
        purpose: 'De dónde sale cada cifra que antes era una fórmula de Muni.',
        widths: WIDTHS,
        frozenRows: FIRST_ROW,
        blocks: [
          { row: 0, column: 0, cells: [['Procedencia de las cifras de Muni']] },
          { row: 1, column: 0, cells: [[intro]] },
          { row: FIRST_ROW - 1, column: 0, cells: [[...HEADINGS]] },
          ...(rows.length > 0 ? [{ row: FIRST_ROW, column: 0, cells: rows }] : []),
        ],
        looks: looksOf(last),
        tables: [],
        lists: [],
        conditions: [],
        charts: [],
        holdsTyped: true,
        print: { landscape: true, repeatRows: FIRST_ROW, footer: file },
      },
    ],
  };
}

function looksOf(last: number): Look[] {
  const column = (at: number): Look['area'] => ({
    row: FIRST_ROW,
    column: at,
    rows: last - FIRST_ROW + 1,
    columns: 1,
  });
  return [
    { area: { row: 0, column: 0, rows: 1, columns: 1 }, style: 'title' },
    { area: { row: 1, column: 0, rows: 1, columns: 1 }, style: 'note' },
    { area: { row: FIRST_ROW - 1, column: 0, rows: 1, columns: HEADINGS.length }, style: 'heading' },
    { area: column(HEADINGS.indexOf('Fecha')), format: 'date' },
  ];
}

/** What the cell says now, for whoever compares; and, as spreadsheets follow what they speak of, where it went. */
function nowFormula({ sheet, address }: Pick<Origin, 'sheet' | 'address'>): string {
  const place = `'${sheet.replaceAll("'", "''")}'!${address}`;
  return `=IF(${place}="","",${place})`;
}

/** Whether that formula still speaks of the same cell. */
function standsThere(cell: PlanCell, { sheet, address }: Pick<Origin, 'sheet' | 'address'>): boolean {
  if (!isFormula(cell)) return false;
  const [place] = tokensOf(cell.formula).filter(({ type }) => type === 'range');
  const [, quoted, plain, where = ''] = /^(?:'((?:[^']|'')*)'|([^'!]*))!(.+)$/.exec(place?.value ?? '') ?? [];
  const named = quoted?.replaceAll("''", "'") ?? plain;
  return named === sheet && where.replaceAll('$', '') === address;
}

const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((sofar, letter) => sofar * 26 + letter.charCodeAt(0) - 64, 0);

function rowOf(origin: Origin): PlanCell[] {
  const { sheet, address, formula, value, how, why, norms, day, version, reach, array, left } = origin;
  const told: Cell[] = [sheet, address, formula, value, how, why, norms, day, version, reach, array, left];
  return [...told, { formula: nowFormula(origin), value }];
}

/** What a provenance sheet keeps, with whether each cell is still where it was. */
export function originsIn(
  cells: readonly (readonly PlanCell[])[],
): (Origin & { readonly stands: boolean })[] {
  return cells.slice(FIRST_ROW).flatMap((row) => {
    const told = HEADINGS.map((_, index) => {
      const cell = row[index] ?? null;
      return isFormula(cell) ? cell.value : cell;
    });
    const text = (index: number): string => String(told[index] ?? '');
    if (!/^[A-Z]{1,3}\d+$/.test(text(1))) return [];
    return [
      {
        sheet: text(0),
        address: text(1),
        formula: text(2),
        // An empty cell of this sheet is an empty text: a formula never gives less.
        value: told[3] ?? '',
        how: text(4) === 'valor' ? ('valor' as const) : ('fórmula de Excel' as const),
        why: text(5),
        norms: text(6),
        day: Number(told[7] ?? 0),
        version: text(8),
        reach: text(9),
        array: arrayIn(text(10)),
        left: text(11),
        stands: standsThere(row[HEADINGS.indexOf('Valor ahora')] ?? null, {
          sheet: text(0),
          address: text(1),
        }),
      },
    ];
  });
}

const arrayIn = (word: string): Origin['array'] =>
  word === 'se extiende' || word === 'matriz fija' ? word : '';

/** Where a cell of the sheet stands, from 0. */
export function placeIn(address: string): { readonly row: number; readonly column: number } {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(digits) - 1, column: columnNumber(letters) - 1 };
}
