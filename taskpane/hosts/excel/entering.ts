import { isFormula, type PlanCell } from '../../../src/books/plan.ts';

export type Entered = string | number | boolean;

/** Words that Excel turns into logical values, in the languages of our users. */
const LOGICAL = /^(?:true|false|verdadero|falso|verdadeiro)$/i;
const LONG_WORDS = 20;

/**
 * Excel reads a text as if it had been typed: `0101` would become a number, `ene-24` a date and `=` a formula.
 * Only texts that can be nothing else are spared the apostrophe that keeps them as they are.
 */
const isSurelyText = (text: string): boolean =>
  /^\p{L}/u.test(text) && !LOGICAL.test(text) && (text.length > LONG_WORDS || !/\d/.test(text));

/** A planned cell as it is entered in Excel. */
export function entered(cell: PlanCell): Entered {
  if (cell === null || cell === '') return '';
  if (isFormula(cell)) return cell.formula;
  if (typeof cell !== 'string') return cell;
  return isSurelyText(cell) ? cell : `'${cell}`;
}
