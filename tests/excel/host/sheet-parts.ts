import { readAddress } from './areas.ts';
import { invalid, live, type Api, type Live } from './live.ts';
import type { PageModel, SheetModel } from './model.ts';

const freezeApi: Api<SheetModel> = {
  kind: 'WorksheetFreezePanes',
  call: {
    FreezeRows: (sheet, [rows]) => {
      sheet.frozenRows = Number(rows);
    },
    FreezeColumns: (sheet, [columns]) => {
      sheet.frozenColumns = Number(columns);
    },
    FreezeAt: (sheet, [address]) => {
      const { rows, columns } = readAddress(String(address));
      [sheet.frozenRows, sheet.frozenColumns] = [rows, columns];
    },
    Unfreeze: (sheet) => {
      sheet.frozenRows = 0;
      sheet.frozenColumns = 0;
    },
  },
};
export const freezePanes = (sheet: SheetModel): Live => live(freezeApi, sheet);

const put = (key: keyof PageModel) => (page: PageModel, value: unknown) => {
  Object.assign(page, { [key]: value });
};

const footerApi: Api<PageModel> = {
  kind: 'HeaderFooter',
  set: { LeftFooter: put('leftFooter'), CenterFooter: put('centerFooter'), RightFooter: put('rightFooter') },
};
const headersApi: Api<PageModel> = {
  kind: 'HeaderFooterGroup',
  child: { DefaultForAllPages: (page) => live(footerApi, page) },
};

const PAPERS = ['A4', 'Letter', 'Legal', 'Folio'];

const pageApi: Api<PageModel> = {
  kind: 'PageLayout',
  set: {
    Orientation: put('orientation'),
    Zoom: put('zoom'),
    PaperSize: (page, size) => {
      if (!PAPERS.includes(String(size))) throw invalid(`paper ${String(size)}`);
      page.paperSize = String(size);
    },
  },
  child: { HeadersFooters: (page) => live(headersApi, page) },
  call: {
    SetPrintTitleRows: (page, [rows]) => {
      if (!/^\$\d+:\$\d+$/.test(String(rows))) throw invalid('title rows');
      page.titleRows = String(rows);
    },
    SetPrintArea: (page, [area]) => {
      if (typeof area === 'string' && !/^[A-Z]+:[A-Z]+$/.test(area)) throw invalid('print area');
      page.area = typeof area === 'string' ? area : '';
    },
    SetPrintTitleColumns: (page, [columns]) => {
      if (!/^\$[A-Z]+:\$[A-Z]+$/.test(String(columns))) throw invalid('title columns');
      page.titleColumns = String(columns);
    },
  },
};
/** A page ends to the left of the column given, as in Excel. */
const breaksApi: Api<SheetModel> = {
  kind: 'PageBreakCollection',
  call: {
    Add: (sheet, [address]) => {
      const { column } = readAddress(String(address));
      if (column === 0) throw invalid('no page ends before the first column');
      sheet.columnBreaks.push(column);
      return live({ kind: 'PageBreak' }, sheet);
    },
    RemovePageBreaks: (sheet) => {
      sheet.columnBreaks = [];
    },
  },
};
export const columnBreaks = (sheet: SheetModel): Live => live(breaksApi, sheet);

export const pageLayout = ({ page }: SheetModel): Live => live(pageApi, page);
