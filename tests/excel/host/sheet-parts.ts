import { invalid, live, type Api, type Live } from './live.ts';
import type { PageModel, SheetModel } from './model.ts';

const freezeApi: Api<SheetModel> = {
  kind: 'WorksheetFreezePanes',
  call: {
    FreezeRows: (sheet, [rows]) => {
      sheet.frozenRows = Number(rows);
    },
    Unfreeze: (sheet) => {
      sheet.frozenRows = 0;
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
  },
};
export const pageLayout = ({ page }: SheetModel): Live => live(pageApi, page);
