import { isFormula, type Plan } from '../../src/books/plan.ts';
import type { Locale } from '../../src/engine/language.ts';
import type { Workbook } from '../workbook.ts';
import { carryOut } from './excel/carry-out.ts';
import { countsFrom1904 } from './excel/date-system.ts';
import { lookAround } from './excel/look.ts';
import { readMarks } from './excel/marks.ts';
import { readNamedTable, readTable } from './excel/read.ts';
import { readTyped } from './excel/read-typed.ts';
import { reached, spread } from './excel/reach.ts';
import { rewrite } from './excel/rewrite.ts';
import { onSelection } from './excel/selection.ts';
import { inExcel } from './excel/session.ts';
import { areaOf, sheetOf } from './addresses.ts';
import { beforeWriting, HostFault } from './words.ts';
import { startWithWorkbook, usesMuni } from './office.ts';

const formulasOf = ({ sheets }: Plan): string[] =>
  sheets
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ cells }) => cells.flat())
    .flatMap((cell) => (isFormula(cell) ? [cell.formula] : []));

/** Excel as the pane knows it. This file and its folder are the only ones of the pane that talk to Office.js. */
export const excelWorkbook = (locale: () => Locale): Workbook => ({
  host: 'excel',
  marks: readMarks,
  countsFrom1904: () => inExcel(countsFrom1904),
  look: () =>
    inExcel(async (session) => {
      const { sheets, tables, names } = await lookAround(session);
      return { sheets, tables, names };
    }),
  read: async (sheet) => {
    const table = await inExcel((session) => readTable(session, sheet));
    if (!table) throw new HostFault('noSheet', locale(), { name: sheet ?? '' });
    return table;
  },
  readTable: async (name) => {
    const table = await inExcel((session) => readNamedTable(session, name));
    if (!table) throw new HostFault('noSheet', locale(), { name });
    return table;
  },
  readTyped: (sheets, work) => inExcel((session) => readTyped(session, sheets, locale(), work)),
  carryOut: async (plan, work) => {
    const outcome = await carryOut(plan, locale(), work).catch(beforeWriting(locale()));
    if (formulasOf(plan).some(usesMuni)) await startWithWorkbook();
    return outcome;
  },
  insert: async (formula) => {
    const address = await inExcel(async ({ book, sync }) => {
      const cell = book.getActiveCell();
      cell.load('address');
      await sync();
      return cell.address;
    });
    const [sheet, area] = [sheetOf(address), areaOf(address)];
    if (sheet === undefined || !area) throw new HostFault('noSheet', locale(), { name: address });
    const { row, column } = area;
    await rewrite([{ sheet, row, column, content: { formula, value: null } }], locale()).catch(
      beforeWriting(locale()),
    );
    return address;
  },
  reach: (reach) => inExcel((session) => reached(session, reach)),
  spread: (cells, work) => inExcel((session) => spread(session, cells, work)),
  rewrite: (edits, work) => rewrite(edits, locale(), work).catch(beforeWriting(locale())),
  show: (name, cell) =>
    inExcel(async ({ book, sync }) => {
      const sheet = book.worksheets.getItem(name);
      sheet.visibility = 'Visible';
      sheet.activate();
      if (cell !== undefined) sheet.getRange(cell).select();
      await sync();
    }),
  onSelection,
});
