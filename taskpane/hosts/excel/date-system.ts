import type { Session } from './session.ts';

/** 1 January 2000 where days count from 1904. */
const FIRST_OF_2000 = 35_064;

type Day = Excel.FunctionResult<number>;

/** Excel does not say from when a workbook counts its days; a known day does. Asked with the next round trip. */
export function firstOf2000(book: Excel.Workbook): Day {
  const day = book.functions.date(2000, 1, 1);
  day.load('value');
  return day;
}

export const isFrom1904 = ({ value }: Day): boolean => value === FIRST_OF_2000;

export async function countsFrom1904({ book, sync }: Session): Promise<boolean> {
  const day = firstOf2000(book);
  await sync();
  return isFrom1904(day);
}
