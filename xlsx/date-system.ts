import { strFromU8, unzipSync } from 'fflate';
import { FileProblem } from './file-problem.ts';
import { attributeOf, tagsOf } from './xml.ts';

const WORKBOOK = 'xl/workbook.xml';

/** Whether a workbook counts its days from 1904, as those of old Macs do. Its serial numbers are 1,462 lower. */
export function countsFrom1904(bytes: Uint8Array): boolean {
  const part = unzipSync(bytes, { filter: ({ name }) => name === WORKBOOK })[WORKBOOK];
  const [tag = ''] = part ? tagsOf(strFromU8(part), 'workbookPr') : [];
  return ['1', 'true', 'on'].includes((attributeOf(tag, 'date1904') ?? '').toLowerCase());
}

/** Where formulas are worked out or written, a date would be another day: refused with its remedy. */
export function refuse1904(bytes: Uint8Array, file: string): void {
  if (countsFrom1904(bytes)) throw new FileProblem('date1904', file);
}
