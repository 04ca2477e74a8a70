import type { Marks } from '../../workbook.ts';
import { inExcel, supports, type Session } from './session.ts';

/** The user's decimal mark. Excel does not tell the list separator: it is a semicolon wherever decimals take a comma. */
export const readMarks = (): Promise<Marks> =>
  supports('ExcelApi', '1.11')
    ? inExcel(askExcel)
    : Promise.resolve(marksFor(decimalOf(Office.context.contentLanguage)));

async function askExcel({ context, sync }: Session): Promise<Marks> {
  const { numberFormat } = context.application.cultureInfo;
  context.application.load('useSystemSeparators,decimalSeparator');
  numberFormat.load('numberDecimalSeparator');
  await sync();
  const { useSystemSeparators, decimalSeparator } = context.application;
  return marksFor(useSystemSeparators ? numberFormat.numberDecimalSeparator : decimalSeparator);
}

const marksFor = (decimal: string): Marks =>
  decimal === ',' ? { decimal: ',', list: ';' } : { decimal: '.', list: ',' };

/** How a language writes the mark, where Excel is too old to say. */
const decimalOf = (language: string): string => (1.5).toLocaleString(language).charAt(1);
