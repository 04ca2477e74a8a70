import { element } from '../../taskpane/dom.ts';
import type { ActiveCell, Workbook } from '../../taskpane/workbook.ts';
import { texts } from './texts.ts';

/** Whoever moves fast hears where they stop. */
const PAUSE = 150;

/** Says the cell one comes to. The sheet is drawn on a canvas, which tells a screen reader nothing. */
export function heardCell(workbook: Workbook): { readonly node: HTMLElement; stop(): void } {
  const node = element('p', { class: 'heard', role: 'status', 'aria-atomic': 'true' });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const forget = workbook.onSelection((selected) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      node.textContent = wordsOf(selected);
    }, PAUSE);
  });
  return {
    node,
    stop() {
      clearTimeout(waiting);
      forget();
    },
  };
}

const wordsOf = ({ address, text, formula, selection }: ActiveCell): string =>
  [
    `${address}: ${text === '' ? texts.blank : text}`,
    formula === '' ? '' : texts.itsFormula(formula),
    selection === undefined ? '' : texts.chosen(selection.replace(':', texts.through)),
  ]
    .filter((words) => words !== '')
    .join('. ');
