import type { Plan } from '../../src/books/plan.ts';
import { fold } from '../../src/engine/reading.ts';
import type { Locale } from '../../src/engine/language.ts';
import { sheetOf } from './addresses.ts';
import { HostFault } from './words.ts';
import type { Existing } from '../workbook.ts';

const same = (a: string, b: string): boolean => fold(a) === fold(b);

/** The workbook as its host tells it before a book is written. */
export interface Known extends Existing {
  /** Sheets Muni made and took back, which wait emptied and out of sight. */
  readonly retired: readonly string[];
  /** Whether its days count from 1904. */
  readonly from1904?: boolean;
  /** Sheets that are protected, and whether the workbook takes no new ones. */
  readonly locked?: { readonly sheets: readonly string[]; readonly book: boolean };
  /** The sheet each of Muni's marks stands on, folded as sheets compare. */
  readonly marked: ReadonlySet<string>;
}

/** What a run will find and what it must make. */
export interface Stage {
  /** Sheets of ours that are written again. */
  readonly present: readonly {
    readonly name: string;
    readonly hidden: boolean;
    readonly tables: readonly string[];
  }[];
  /** Sheets to make, each from a retired one where there is one. */
  readonly absent: readonly { readonly name: string; readonly from: string | undefined }[];
}

/** Refuses before anything is written when a sheet, table or name of the plan belongs to the user. */
export function setStage(plan: Plan, known: Known, locale: Locale): Stage {
  if (known.from1904 === true) throw new HostFault('date1904', locale, {});
  refuseTaken(plan, known, locale);
  const found = (name: string) => known.sheets.find((sheet) => same(sheet.name, name));
  const present = plan.sheets.flatMap(({ name, tables }) => {
    const sheet = found(name);
    if (!sheet) return [];
    const here = known.tables.filter((table) => same(table.sheet, name)).map((table) => table.name);
    return [{ ...sheet, tables: here.filter((table) => tables.some((each) => each.name === table)) }];
  });
  const missing = plan.sheets.filter(({ name }) => !found(name));
  refuseLocked(
    present.map(({ name }) => name),
    known,
    locale,
  );
  if (known.locked?.book === true && missing.length > 0) throw new HostFault('bookProtected', locale, {});
  return { present, absent: missing.map(({ name }, at) => ({ name, from: known.retired[at] })) };
}

/** Refuses before anything is written when one of those sheets is protected. */
function refuseLocked(names: readonly string[], { locked }: Known, locale: Locale): void {
  const name = names.find((each) => locked?.sheets.some((other) => same(other, each)));
  if (name !== undefined) throw new HostFault('sheetProtected', locale, { name });
}

function refuseTaken(plan: Plan, known: Known, locale: Locale): void {
  const planned = new Set(plan.sheets.map(({ name }) => fold(name)));
  for (const { name } of plan.sheets) {
    const exists = known.sheets.some((sheet) => same(sheet.name, name));
    if (exists && !known.marked.has(fold(name))) throw new HostFault('sheetTaken', locale, { name });
  }
  for (const { name: sheet, tables } of plan.sheets)
    for (const { name } of tables) {
      const other = known.tables.find((table) => same(table.name, name));
      if (other && !same(other.sheet, sheet)) throw new HostFault('tableTaken', locale, { name });
    }
  for (const { name } of plan.names) {
    const other = known.names.find((each) => same(each.name, name));
    const at = other && sheetOf(other.refersTo);
    if (other && !(at !== undefined && planned.has(fold(at))) && !isLost(other.refersTo) && !isMoved(name))
      throw new HostFault('nameTaken', locale, { name });
  }
}

/** A name whose cells were removed points at `#REF!`: nobody else's any more. */
const isLost = (refersTo: string): boolean => refersTo.includes('#REF!');
/** A mark follows its sheet when the user renames it; the next book takes the mark with it. */
const isMoved = (name: string): boolean => name.startsWith('Muni.');
