import { keyColumn } from '../../src/books/guided/checks.ts';
import type { Row, TablePanel } from '../../src/books/guided/spec.ts';
import type { Pane } from '../pane.ts';
import { guidedTexts as texts } from '../texts/guided.ts';
import { askedIn, said } from './asked.ts';

/** What a row is called in lists and sentences: the first thing every row must say. */
export function rowName(pane: Pane, panel: TablePanel, row: Row, at: number): string {
  const key = keyColumn(panel);
  const words = key?.input ? said(pane, row[key.key], { ...key, input: key.input }) : '';
  return words === '' ? pane.t(texts.unnamed, { at: at + 1 }) : words;
}

/** The rest of what was typed in a row, a few things of it. */
export function rowRest(pane: Pane, panel: TablePanel, row: Row, leaveOut: string | undefined): string {
  const own = keyColumn(panel)?.key;
  return askedIn(panel)
    .filter(({ key }) => key !== own && key !== leaveOut)
    .flatMap((asked) => {
      const { key, label, input } = asked;
      const words = said(pane, row[key], asked);
      return words === ''
        ? []
        : [input.kind === 'text' || input.kind === 'choice' ? words : `${label} ${words}`];
    })
    .slice(0, 3)
    .join(' · ');
}
