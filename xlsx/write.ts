import { writeXlsx } from 'hucre/xlsx';
import type { NamedRange } from 'hucre';
import { absolute, columnLetters, type Plan, type SheetPlan } from '../src/books/plan.ts';
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

/** Rows and columns repeated on every page. */
export const printTitles = ({ name, print: { repeatRows, across } }: SheetPlan): NamedRange[] => {
  const columns = across?.repeatColumns ?? 0;
  return titlesName(name, [
    ...(columns > 0 ? [`$A:$${columnLetters(columns - 1)}`] : []),
    ...(repeatRows > 0 ? [`$1:$${repeatRows}`] : []),
  ]);
};

/** The library writes them without quoting the sheet's name, so they go as a name. */
export const titlesName = (sheet: string, titles: readonly string[]): NamedRange[] =>
  titles.length === 0
    ? []
    : [
        {
          name: '_xlnm.Print_Titles',
          range: titles.map((each) => `'${sheet.replaceAll("'", "''")}'!${each}`).join(','),
          scope: sheet,
        },
      ];
