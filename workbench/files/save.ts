import {
  saveXlsx,
  writeXlsx,
  type RoundtripWorkbook,
  type Sheet as FileSheet,
  type WriteSheet,
} from 'hucre/xlsx';
import type { NamedRange } from 'hucre';
import type { Plan } from '../../src/books/plan.ts';
import { finish } from '../../xlsx/write-finish.ts';
import { namesOfPaper, printNames } from '../../xlsx/write.ts';
import type { Book, Engine } from '../univer/engine.ts';
import { fileSheet } from './file-sheet.ts';
import { sheetId } from './snapshot.ts';

/** What a saved file is made from, besides what the grid shows. */
export interface Sources {
  /** The file as it was opened. */
  readonly opened: RoundtripWorkbook | undefined;
  /** The books built in this sitting. */
  readonly plans: readonly Plan[];
}

/** The open workbook as an .xlsx file: what the grid shows, and what the opened file held besides. */
export async function fileOf(engine: Engine, book: Book, sources: Sources): Promise<Uint8Array> {
  const { opened } = sources;
  const originals = new Map((opened?.sheets ?? []).map((sheet, at) => [sheetId(at), sheet]));
  // Of two books with a sheet of the same name, the later one was written over the other.
  const planned = new Map(sources.plans.flatMap(({ sheets }) => sheets).map((plan) => [plan.name, plan]));
  const made = book.getSheets().map((sheet) => {
    const from = originals.get(sheet.getSheetId());
    const plan = from ? undefined : planned.get(sheet.getSheetName());
    return { from, plan, written: fileSheet(engine, book, sheet, { from, plan }) };
  });
  const namedRanges = [
    ...namesOf(book, opened),
    ...made.flatMap(({ plan, from, written: { name } }) =>
      plan ? printNames(plan) : paperOf(name, from?.pageSetup),
    ),
  ];
  if (
    opened &&
    holdsMore(opened) &&
    keepsAll(
      opened,
      made.map(({ from }) => from),
    )
  )
    return patched(opened, { sheets: inPlace(opened, made), namedRanges });
  const sheets = made.map(({ written }) => written);
  const written = await writeXlsx({ sheets, namedRanges, defaultFont: { name: 'Calibri', size: 11 } });
  return finish(
    written,
    made.map(({ plan }) => plan),
  );
}

/** Things only a patched copy of the original keeps: charts, pictures, pivot tables, macros. */
const holdsMore = ({ sheets, hasMacros, externalLinks, pivotCaches }: RoundtripWorkbook): boolean =>
  hasMacros === true ||
  (externalLinks?.length ?? 0) > 0 ||
  (pivotCaches?.length ?? 0) > 0 ||
  sheets.some(({ charts, images, pivotTables, slicers, threadedComments }) =>
    [charts, images, pivotTables, slicers, threadedComments].some((each) => (each?.length ?? 0) > 0),
  );

/** Those parts hang from a sheet's position: with a sheet gone they would hang from another. */
const keepsAll = ({ sheets }: RoundtripWorkbook, kept: readonly (FileSheet | undefined)[]): boolean =>
  sheets.every((sheet) => kept.includes(sheet));

/** The library saves the very object it opened; it gets its own sheets back, for the next time. */
async function patched(
  opened: RoundtripWorkbook,
  changed: Pick<RoundtripWorkbook, 'sheets' | 'namedRanges'>,
): Promise<Uint8Array> {
  const { sheets, namedRanges } = opened;
  try {
    return await saveXlsx(Object.assign(opened, changed));
  } finally {
    Object.assign(opened, { sheets, namedRanges });
  }
}

interface Made {
  readonly from: FileSheet | undefined;
  readonly written: WriteSheet;
}

/** Original sheets in their original places, new ones after them. */
const inPlace = ({ sheets }: RoundtripWorkbook, made: readonly Made[]): FileSheet[] =>
  [
    ...sheets.flatMap((sheet) => made.filter(({ from }) => from === sheet)),
    ...made.filter(({ from }) => !from),
  ].map(({ from, written }) => Object.assign({}, from, written) as FileSheet);

/** What an opened sheet repeated on its pages and how far it printed, under the name the sheet has now. */
const paperOf = (sheet: string, page: FileSheet['pageSetup']): NamedRange[] =>
  namesOfPaper(sheet, {
    area: page?.printArea,
    titles: [page?.printTitlesColumn, page?.printTitlesRow].filter((each) => each !== undefined),
  });

/** The grid's names, and those of the file that it does not show: print areas, filters, names of one sheet. */
const namesOf = (book: Book, opened: RoundtripWorkbook | undefined): NamedRange[] => [
  ...(opened?.namedRanges ?? []).filter(({ name, scope }) => scope !== undefined || name.startsWith('_')),
  ...book.getDefinedNames().map((each) => ({
    name: each.getName(),
    range: each.getFormulaOrRefString().replace(/^=/, ''),
  })),
];
