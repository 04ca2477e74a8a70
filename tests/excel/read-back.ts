import { addressOf } from '../../src/books/plan.ts';
import type { CellBack, ChartBack, ReadBack, SheetBack } from '../books/conformance.ts';
import type { BookModel, CellModel, ChartModel, SheetModel } from './host/model.ts';

const charactersOf = (points: number): number => (points / 0.75 - 5) / 7;
const chartTypes: Readonly<Record<string, 'bar' | 'column' | 'line' | 'quadrant'>> = {
  BarClustered: 'bar',
  ColumnClustered: 'column',
  Line: 'line',
  XYScatter: 'quadrant',
};

const addressOrNone = (area: Parameters<typeof addressOf>[0] | undefined): string =>
  area ? addressOf(area) : '';

function chartBack({ type: drawn, title, series }: ChartModel): ChartBack {
  const type = chartTypes[drawn] ?? 'bar';
  if (type !== 'quadrant') return { type, title };
  return {
    type,
    title,
    runs: series.map(
      ({ name, categories, values }) => `${name} ${addressOrNone(categories)} ${addressOf(values)}`,
    ),
    labels: series.flatMap(({ name, labels, shows }) =>
      shows.has('labels') && shows.has('name')
        ? [name]
        : [...labels.values()].map((each) => each.replace(/^=/, '')),
    ),
  };
}

/** `$A:$C` → 3. */
const columnsTo = (titles: string): number => {
  const letters = /:\$([A-Z]+)$/.exec(titles)?.[1] ?? '';
  return Array.from(letters).reduce((sofar, letter) => sofar * 26 + letter.charCodeAt(0) - 64, 0);
};

const cellBack = ({ value, formula, dress }: CellModel): CellBack => ({
  ...dress,
  value: value === '' ? null : value,
  formula,
  format: dress.numberFormat,
});

const printBack = ({ page, columnBreaks }: SheetModel): NonNullable<SheetBack['print']> => ({
  landscape: page.orientation === 'Landscape',
  ...(page.paperSize === 'Folio' && { paper: 'oficio' as const }),
  ...(page.zoom !== null &&
    typeof page.zoom === 'object' &&
    'scale' in page.zoom && {
      across: {
        scale: Number(page.zoom.scale),
        from: columnBreaks,
        repeatColumns: columnsTo(page.titleColumns),
      },
    }),
  ...(page.zoom !== null &&
    typeof page.zoom === 'object' &&
    'verticalFitToPages' in page.zoom &&
    page.zoom.verticalFitToPages === 1 && { onePage: true }),
  ...(page.area !== '' && { columns: columnsTo(page.area.replaceAll(/[A-Z]+/g, '$$$&')) }),
  repeatRows: Number(/:\$(\d+)$/.exec(page.titleRows)?.[1] ?? 0),
  footer: page.leftFooter.replaceAll('&&', '&'),
});

const sheetBack = (sheet: SheetModel): SheetBack => ({
  name: sheet.name,
  cell(row, column) {
    const cell = sheet.at(row, column);
    return cell && cellBack(cell);
  },
  width: (column) => charactersOf(sheet.widths.get(column) ?? 48),
  frozenRows: sheet.frozenRows,
  frozenColumns: sheet.frozenColumns,
  depth: (row) => sheet.rowDepths.get(row) ?? 0,
  isHidden: (column) => sheet.hiddenColumns.has(column),
  tables: sheet.tables.map(({ name, area }) => ({ name, address: addressOf(area) })),
  lists: sheet.lists.map(({ area, source }) => ({ address: addressOf(area), values: source.split(',') })),
  conditions: sheet.conditions.map(({ area, formula, color, fill }) => ({
    address: addressOf(area),
    formula,
    color,
    fill,
  })),
  charts: sheet.charts.map(chartBack),
  print: printBack(sheet),
});

/** What the simulated Excel holds after a plan was carried out in an empty workbook. */
export const readBack = (book: BookModel): ReadBack => ({
  sheets: book.sheets.filter(({ name }) => name !== 'Hoja1').map(sheetBack),
  names: book.names.map(({ name, formula }) => ({ name, refersTo: formula })),
});
