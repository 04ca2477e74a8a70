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
    namedRanges: [...plan.sheets.flatMap(printNames), ...namesOf(plan)],
    defaultFont: { name: 'Calibri', size: 11 },
    properties: { title: plan.title, creator: 'Muni' },
  });
  return finish(written, plan.sheets);
}

const namesOf = ({ names }: Plan): NamedRange[] =>
  names.map(({ name, sheet, area }) => ({ name, range: absolute(sheet, area) }));

/** Rows and columns repeated on every page, and how far the sheet is printed. */
export const printNames = ({
  name,
  print: { repeatRows, across, columns: upTo },
}: SheetPlan): NamedRange[] => {
  const columns = across?.repeatColumns ?? 0;
  return namesOfPaper(name, {
    area: upTo === undefined ? undefined : `$A:$${columnLetters(upTo - 1)}`,
    titles: [
      ...(columns > 0 ? [`$A:$${columnLetters(columns - 1)}`] : []),
      ...(repeatRows > 0 ? [`$1:$${repeatRows}`] : []),
    ],
  });
};

interface Paper {
  readonly area: string | undefined;
  readonly titles: readonly string[];
}

/** The library writes them without quoting the sheet's name, so they go as names. */
export function namesOfPaper(sheet: string, { area, titles }: Paper): NamedRange[] {
  const on = (part: string): string => `'${sheet.replaceAll("'", "''")}'!${part}`;
  return [
    ...(area === undefined ? [] : [{ name: '_xlnm.Print_Area', range: on(area), scope: sheet }]),
    ...(titles.length === 0
      ? []
      : [{ name: '_xlnm.Print_Titles', range: titles.map(on).join(','), scope: sheet }]),
  ];
}
