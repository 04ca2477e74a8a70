import type { Area } from '../../../src/books/plan.ts';
import type { Standing } from '../kept.ts';
import { areaOf } from '../addresses.ts';
import { inPieces, isTooLarge } from './read.ts';
import type { Session } from './session.ts';
import type { TableAt } from './tables.ts';

type Content = readonly (readonly unknown[])[];

/** A sheet of ours as it stood before a run: enough to put its figures back. Colours are the plan's and are not kept. */
export interface SheetBefore {
  readonly name: string;
  readonly hidden: boolean;
  readonly area: Area | undefined;
  readonly formulas: Content;
  readonly formats: Content;
  readonly tables: readonly TableAt[];
  readonly charts: readonly string[];
}

/** What stood in the cells of a sheet before. */
export const standingIn =
  ({ area, formulas }: SheetBefore): Standing =>
  (row, column) => {
    const cell = area && formulas[row - area.row]?.[column - area.column];
    return typeof cell === 'number' || typeof cell === 'boolean' || (typeof cell === 'string' && cell !== '')
      ? cell
      : undefined;
  };

/** How the cells of an area were shown: a day is a day only with its format. */
export const formatsIn = ({ area, formats }: SheetBefore, wanted: Area): string[][] =>
  Array.from({ length: wanted.rows }, (_, down) =>
    Array.from({ length: wanted.columns }, (__, right) => {
      const format = area && formats[wanted.row + down - area.row]?.[wanted.column + right - area.column];
      return typeof format === 'string' ? format : 'General';
    }),
  );

interface Asked {
  readonly name: string;
  readonly used: Excel.Range;
  readonly tables: { readonly name: string; readonly range: Excel.Range }[];
  readonly charts: Excel.ChartCollection;
}

interface Wanted {
  readonly name: string;
  readonly hidden: boolean;
  readonly tables: readonly string[];
}

/** One round trip for all of them; where that is too much for Excel on the web, a slice at a time. */
export async function photograph(session: Session, wanted: readonly Wanted[]): Promise<SheetBefore[]> {
  if (wanted.length === 0) return [];
  const whole = wanted.map((each) => ask(session, each, 'address,formulas,numberFormat'));
  try {
    await session.sync();
  } catch (caught) {
    if (!isTooLarge(caught)) throw caught;
    return inSlices(session, wanted);
  }
  return whole.map((asked, at) => {
    const { used } = asked;
    const cells = used.isNullObject ? [[], []] : [used.formulas, used.numberFormat];
    return before(asked, wanted[at]?.hidden ?? false, cells[0] as Content, cells[1] as Content);
  });
}

function ask({ book }: Session, { name, tables }: Wanted, what: string): Asked {
  const sheet = book.worksheets.getItem(name);
  const used = sheet.getUsedRangeOrNullObject();
  used.load(what);
  sheet.charts.load('items/name');
  const asked = tables.map((table) => {
    const range = sheet.tables.getItem(table).getRange();
    range.load('address');
    return { name: table, range };
  });
  return { name, used, tables: asked, charts: sheet.charts };
}

const before = (asked: Asked, hidden: boolean, formulas: Content, formats: Content): SheetBefore => ({
  name: asked.name,
  hidden,
  area: asked.used.isNullObject ? undefined : areaOf(asked.used.address),
  formulas,
  formats,
  tables: asked.tables.flatMap(({ name, range }) => {
    const area = areaOf(range.address);
    return area ? [{ name, area }] : [];
  }),
  charts: asked.charts.items.map(({ name }) => name),
});

async function inSlices(session: Session, wanted: readonly Wanted[]): Promise<SheetBefore[]> {
  const asked = wanted.map((each) => ask(session, each, 'address'));
  await session.sync();
  const sheets: SheetBefore[] = [];
  for (const [at, each] of asked.entries()) {
    const empty = before(each, wanted[at]?.hidden ?? false, [], []);
    sheets.push(empty.area ? { ...empty, ...(await contentOf(session, each.name, empty.area)) } : empty);
  }
  return sheets;
}

async function contentOf(session: Session, sheet: string, area: Area) {
  const pieces = await inPieces(session, sheet, area, (range) => {
    range.load('formulas,numberFormat');
    return () => ({ formulas: range.formulas as Content, formats: range.numberFormat as Content });
  });
  return {
    formulas: pieces.flatMap(({ formulas }) => formulas),
    formats: pieces.flatMap(({ formats }) => formats),
  };
}
