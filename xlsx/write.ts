import { writeXlsx } from 'hucre/xlsx';
import type { NamedRange } from 'hucre';
import { absolute, type Plan, type SheetPlan } from '../src/books/plan.ts';
import { finish } from './write-finish.ts';
import { sheetOf } from './write-sheet.ts';

/**
 * A plan as an .xlsx file: values, formulas as files store them with what they give, looks, tables, lists,
 * conditions, names, native charts and print layout. Opens right in a reader that does not calculate.
 */
export async function writePlan(plan: Plan): Promise<Uint8Array> {
  const written = await writeXlsx({
    sheets: plan.sheets.map(sheetOf),
    namedRanges: [...plan.sheets.flatMap(printTitles), ...namesOf(plan)],
    defaultFont: { name: 'Calibri', size: 11 },
    properties: { title: plan.title, creator: 'Muni' },
  });
  return finish(written);
}

const namesOf = ({ names }: Plan): NamedRange[] =>
  names.map(({ name, sheet, area }) => ({ name, range: absolute(sheet, area) }));

/** Rows repeated on every page. The library writes them without quoting the sheet's name, so they go as a name. */
export const printTitles = ({ name, print: { repeatRows } }: SheetPlan): NamedRange[] =>
  repeatRows === 0
    ? []
    : [
        {
          name: '_xlnm.Print_Titles',
          range: `'${name.replaceAll("'", "''")}'!$1:$${repeatRows}`,
          scope: name,
        },
      ];
