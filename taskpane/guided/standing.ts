import { isMark } from '../../src/books/plan.ts';
import { calledSheets } from '../../src/books/guided/called-sheets.ts';
import { observationsIn, type SheetObservations } from '../../src/books/guided/observations.ts';
import {
  figuresIn,
  readGuided,
  type BookOf,
  type Figures,
  type StandingSheet,
} from '../../src/books/guided/read-guided.ts';
import { emptyState, type GuidedState } from '../../src/books/guided/spec.ts';
import { sheetOf } from '../hosts/addresses.ts';
import type { ActiveCell, Existing, Work, Workbook } from '../workbook.ts';
import type { Guide } from './guide.ts';

/** A guided book as it stands in the open workbook. */
export interface Standing {
  readonly existing: Existing;
  /** False where the workbook does not hold it yet. */
  readonly isBuilt: boolean;
  readonly state: GuidedState;
  /** Names people gave to its sheets, by the book's own. */
  readonly names: Readonly<Record<string, string>>;
  readonly observations: readonly SheetObservations[];
  figures(): Figures;
}

/** What was read, and where the person stood on the sheets then: whoever types on them moves. */
export interface LastReading {
  readonly standing: Standing;
  readonly active: ActiveCell | undefined;
}

/** Reads a book from its own sheets, found by Muni's marks whatever they are called now. */
export async function readStanding(workbook: Workbook, guide: Guide, work?: Work): Promise<Standing> {
  const existing = await workbook.look();
  const own = sheetsOf(guide.id, existing);
  if (own.length === 0) return nothingYet(existing);
  const sheets = await workbook.readTyped(own, work);
  return standingIn(guide.bookOf, sheets, existing);
}

const nothingYet = (existing: Existing): Standing => ({
  existing,
  isBuilt: false,
  state: emptyState,
  names: {},
  observations: [],
  figures: () => ({}),
});

/** The sheets that bear a book's marks, in their order. */
export function sheetsOf(id: string, { names, sheets }: Existing): readonly string[] {
  const marked = names
    .filter(({ name }) => isMark(name) && name.startsWith(`Muni.${id}.`))
    .sort((a, b) => orderOf(a.name) - orderOf(b.name))
    .flatMap(({ refersTo }) => sheetOf(refersTo) ?? []);
  return [...new Set(marked)].filter((name) => sheets.some((each) => each.name === name));
}

const orderOf = (mark: string): number => Number(mark.split('.')[2]);

export function standingIn(bookOf: BookOf, sheets: readonly StandingSheet[], existing: Existing): Standing {
  const called = calledSheets(bookOf(emptyState), sheets);
  return {
    existing,
    isBuilt: called.length > 0,
    state: readGuided(bookOf, called),
    names: Object.fromEntries(
      called.filter(({ name, now }) => name !== now).map(({ name, now }) => [name, now]),
    ),
    observations: observationsIn(bookOf, called).map(({ sheet, count }) => ({
      sheet: called.find(({ name }) => name === sheet)?.now ?? sheet,
      count,
    })),
    figures: () => figuresIn(bookOf, called),
  };
}
