import type {
  ColumnDef,
  ConditionalRule,
  DataValidation,
  Sheet as FileSheet,
  TableDefinition,
  WriteSheet,
} from 'hucre/xlsx';
import { addressOf, type Plan } from '../../src/books/plan.ts';
import { toFileFormula } from '../../xlsx/formulas.ts';
import { sheetOf } from '../../xlsx/write-sheet.ts';
import { charactersOf } from '../host/sheet.ts';
import { choicesOf } from '../univer/lists.ts';
import type { Book, Engine } from '../univer/engine.ts';
import { areaOf, fileCells } from './file-cells.ts';

type Sheet = NonNullable<ReturnType<Book['getSheetBySheetId']>>;

export interface Origin {
  /** The sheet of the opened file it was. */
  readonly from: FileSheet | undefined;
  /** The book it was built by, in this sitting: its charts and print layout go with it. */
  readonly plan: Plan['sheets'][number] | undefined;
}

/** A sheet of the grid as a file holds it, with all that its origin had and the grid does not show. */
export function fileSheet(engine: Engine, book: Book, sheet: Sheet, { from, plan }: Origin): WriteSheet {
  const { freeze, mergeData, hidden } = sheet.getSheet().getSnapshot();
  const planned = plan && sheetOf(plan);
  const columns = columnsOf(sheet, from);
  return {
    ...keptOf(from),
    ...(planned && {
      charts: planned.charts,
      pageSetup: planned.pageSetup,
      headerFooter: planned.headerFooter,
      ...(planned.colBreaks && { colBreaks: planned.colBreaks }),
      ...(plan.folds && { rowDefs: planned.rowDefs, outlineProperties: planned.outlineProperties }),
    }),
    name: sheet.getSheetName(),
    rows: [],
    cells: fileCells(engine, book, sheet, from),
    ...(columns.length > 0 && { columns }),
    merges: mergeData.map(({ startRow, endRow, startColumn, endColumn }) => ({
      startRow,
      endRow,
      startCol: startColumn,
      endCol: endColumn,
    })),
    ...(freeze.ySplit + freeze.xSplit > 0 && { freezePane: { rows: freeze.ySplit, columns: freeze.xSplit } }),
    ...(hidden && { hidden: true }),
    tables: tablesOf(book, sheet, from),
    dataValidations: from?.dataValidations ?? listsOf(sheet),
    conditionalRules: from?.conditionalRules ?? conditionsOf(sheet),
  };
}

/** Everything a file says of a sheet that the grid neither shows nor changes. */
function keptOf(from: FileSheet | undefined): Partial<WriteSheet> {
  if (!from) return {};
  const { pageSetup, headerFooter, protection, view, autoFilter, images, sparklines, textBoxes } = from;
  const { rowBreaks, colBreaks, outlineProperties, backgroundImage, rowDefs } = from;
  const kept = {
    pageSetup: withoutNames(pageSetup),
    headerFooter,
    protection,
    view,
    autoFilter,
    images,
    sparklines,
    textBoxes,
  };
  const more = { rowBreaks, colBreaks, outlineProperties, backgroundImage, rowDefs };
  return Object.fromEntries(Object.entries({ ...kept, ...more }).filter(([, value]) => value !== undefined));
}

/** What a file keeps as names is written as names: see `titlesOf`. */
function withoutNames(page: FileSheet['pageSetup']): FileSheet['pageSetup'] {
  if (!page) return page;
  const names = new Set(['printTitlesRow', 'printTitlesColumn', 'printArea']);
  return Object.fromEntries(Object.entries(page).filter(([key]) => !names.has(key)));
}

function columnsOf(sheet: Sheet, from: FileSheet | undefined): ColumnDef[] {
  const shown = sheet.getSheet().getSnapshot().columnData;
  const last = Math.max(-1, ...Object.keys(shown).map(Number), (from?.columns?.length ?? 0) - 1);
  return Array.from({ length: last + 1 }, (_, at) => {
    const { w, hd } = shown[at] ?? {};
    return {
      ...from?.columns?.[at],
      ...(w !== undefined && { width: Number(charactersOf(w).toFixed(2)) }),
      ...(hd ? { hidden: true } : {}),
    };
  });
}

function tablesOf(book: Book, sheet: Sheet, from: FileSheet | undefined): TableDefinition[] {
  return book
    .getTableList()
    .filter(({ subUnitId }) => subUnitId === sheet.getSheetId())
    .map(({ name, range }): TableDefinition => {
      const area = areaOf(range);
      const columns = Array.from({ length: area.columns }, (_, at) => ({
        name: String(sheet.getRange(area.row, area.column + at).getRawValue() ?? ''),
      }));
      const old = from?.tables?.find((table) => (table.displayName ?? table.name) === name);
      return { style: 'TableStyleLight1', ...old, name, range: addressOf(area), columns };
    });
}

/** What Univer calls a list that lets other words in. */
const WARNING = 2;

interface ListRule {
  readonly type: string;
  readonly formula1?: string;
  readonly errorStyle?: number;
  readonly ranges: readonly Parameters<typeof areaOf>[0][];
}

function listsOf(sheet: Sheet): DataValidation[] {
  return sheet.getDataValidations().flatMap(({ rule }): DataValidation[] => {
    const { type, formula1, errorStyle, ranges } = rule as ListRule;
    if (type !== 'list' || formula1 === undefined) return [];
    const choices = choicesOf(formula1);
    return ranges.map((range) => ({
      type: 'list',
      range: addressOf(areaOf(range)),
      ...(typeof choices === 'string' ? { formula1: choices } : { values: [...choices] }),
      allowBlank: true,
      showErrorMessage: errorStyle !== WARNING,
    }));
  });
}

interface FormulaRule {
  readonly subType?: string;
  readonly value?: unknown;
  readonly style?: { readonly cl?: { readonly rgb?: string }; readonly bg?: { readonly rgb?: string } };
}

/** Rules by formula, in order of weight: the first is the one that wins in a file too. */
function conditionsOf(sheet: Sheet): ConditionalRule[] {
  return sheet.getConditionalFormattingRules().flatMap(({ ranges, rule }, at): ConditionalRule[] => {
    const { value, style } = rule as unknown as FormulaRule;
    const area = ranges[0];
    if (typeof value !== 'string' || !area) return [];
    const [fill, color] = [hexOf(style?.bg?.rgb), hexOf(style?.cl?.rgb)];
    return [
      {
        type: 'expression',
        priority: at + 1,
        range: addressOf(areaOf(area)),
        formula: toFileFormula(value),
        style: {
          ...(color && { font: { color: { rgb: color } } }),
          ...(fill && {
            fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill }, bgColor: { rgb: fill } },
          }),
        },
      },
    ];
  });
}

/** Univer keeps the colours of a rule as `rgb(1,2,3)`. */
function hexOf(colour: string | undefined): string | undefined {
  if (colour?.startsWith('#')) return colour.slice(1).toUpperCase();
  const parts = colour?.match(/\d+/g)?.slice(0, 3);
  return parts?.map((part) => Number(part).toString(16).padStart(2, '0').toUpperCase()).join('');
}
