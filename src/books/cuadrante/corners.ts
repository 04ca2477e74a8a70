import { quoted } from '../build.ts';

/** More or less of each measure: across first, then up. What stands on a limit has more. */
export const corners = ['moreLess', 'moreMore', 'lessLess', 'lessMore'] as const;
export type Corner = (typeof corners)[number];

/** By how far each measure goes past its limit. */
export const cornerOf = (across: number, up: number): Corner =>
  across >= 0 ? (up >= 0 ? 'moreMore' : 'moreLess') : up >= 0 ? 'lessMore' : 'lessLess';

interface Against {
  readonly cell: string;
  readonly limit: string;
}

/** The same in a workbook, in the words of each corner; nothing where a figure is missing. */
export function cornerFormula(across: Against, up: Against, words: Readonly<Record<Corner, string>>): string {
  const by = (more: Corner, less: Corner): string =>
    `IF(${up.cell}>=${up.limit},${quoted(words[more])},${quoted(words[less])})`;
  const [right, left] = [by('moreMore', 'moreLess'), by('lessMore', 'lessLess')];
  return `IF(COUNT(${across.cell},${up.cell})<2,"",IF(${across.cell}>=${across.limit},${right},${left}))`;
}
