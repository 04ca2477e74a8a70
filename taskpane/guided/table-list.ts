import type { Row, TablePanel } from '../../src/books/guided/spec.ts';
import { fold } from '../../src/engine/reading.ts';
import { button, element } from '../dom.ts';
import type { Pane } from '../pane.ts';
import { guidedTexts as texts } from '../texts/guided.ts';
import type { Place } from './draft.ts';
import { standingRows } from './merge.ts';
import { pager, searchBox } from './paging.ts';
import { rowItem } from './row-item.ts';
import { rowName, rowRest } from './row-name.ts';
import { draftOf, editRows, keepDraft, sheetOf, type Sitting } from './session.ts';
import { sumNode } from './sums.ts';

/** Rows shown at a time: never all of a table of thousands. */
const PAGE = 15;
/** Longer tables are not put in order by hand. */
const MOVABLE = 60;

interface Numbered {
  readonly row: Row;
  /** Its place in the table, from 0. */
  readonly at: number;
}

/** Where a table of a step stands in the pane. */
export interface Spot {
  readonly pane: Pane;
  readonly sitting: Sitting;
  readonly step: string;
  readonly panel: TablePanel;
  /** Told when rows are changed here. */
  readonly changed: () => void;
  /** True where it begins as one line, to be unfolded. */
  readonly isFolded: boolean;
}

export const placeOf = (pane: Pane, { guide }: Sitting, { id }: TablePanel): Place =>
  draftOf(pane, guide.id).places[id] ?? { search: '', page: 0 };

/** The rows of a table: those that are shown, and what can be done with them. */
export class TableList {
  readonly node = element('div');
  readonly #spot: Spot;
  #rows: readonly Row[];

  constructor(spot: Spot) {
    this.#spot = spot;
    this.#rows = standingRows(spot.sitting.state, spot.panel);
    this.#show();
  }

  /** A row's own page; without its place, a new row's. */
  open(at?: number): void {
    const { pane, sitting, step, panel } = this.#spot;
    pane.go({ page: 'fila', book: sitting.guide.id, step, panel: panel.id, ...(at !== undefined && { at }) });
  }

  search(title: string): HTMLElement[] {
    const { pane, panel } = this.#spot;
    if (this.#rows.length <= PAGE) return [];
    const ask = (search: string): void => {
      this.#goTo(search, 0);
    };
    return [
      searchBox({
        id: panel.id,
        label: pane.t(texts.search, { panel: title }),
        asked: this.#place.search,
        ask,
      }),
    ];
  }

  get #place(): Place {
    const { pane, sitting, panel } = this.#spot;
    return placeOf(pane, sitting, panel);
  }

  #goTo(search: string, page: number): void {
    const { pane, sitting, panel } = this.#spot;
    const { places } = draftOf(pane, sitting.guide.id);
    keepDraft(pane, sitting.guide.id, {
      places: { ...places, [panel.id]: { ...this.#place, search, page } },
    });
    this.#show();
  }

  #show(note?: HTMLElement): void {
    const { search, page } = this.#place;
    const there = this.#rows.flatMap((row, at): Numbered[] =>
      Object.keys(row).length > 0 ? [{ row, at }] : [],
    );
    const found = search === '' ? there : there.filter((each) => this.#says(each, fold(search)));
    const first = Math.min(page, Math.max(0, Math.ceil(found.length / PAGE) - 1)) * PAGE;
    const { pane, sitting, panel } = this.#spot;
    const sum = sitting.guide.sums?.[panel.id];
    const shown = found.slice(first, first + PAGE);
    this.node.replaceChildren(
      ...(note ? [note] : []),
      shown.length > 0
        ? element('ul', { class: 'rows' }, ...shown.map((each) => this.#item(each)))
        : this.#nothing(there.length > 0 ? search : undefined),
      ...pager(pane, {
        first,
        size: PAGE,
        count: found.length,
        go: (to) => {
          this.#goTo(search, to);
        },
      }),
      ...(sum ? [sumNode(pane, this.#rows, sum)] : []),
    );
  }

  #item({ row, at }: Numbered): HTMLElement {
    const { pane, sitting, panel } = this.#spot;
    const column = sitting.guide.sums?.[panel.id]?.column;
    const name = rowName(pane, panel, row, at);
    const move = (to: number): (() => void) | undefined =>
      to < 0 || to >= this.#rows.length
        ? undefined
        : () => {
            this.#change(swapped(this.#rows, at, to));
            this.#refocus(to, to < at ? 'up' : 'down');
          };
    return rowItem(pane, {
      at,
      name,
      rest: rowRest(pane, panel, row, column),
      figure: column === undefined ? undefined : row[column],
      open: () => {
        this.open(at);
      },
      remove: () => {
        this.#remove(at, name);
      },
      ways: this.#rows.length > MOVABLE ? undefined : { up: move(at - 1), down: move(at + 1) },
    });
  }

  #remove(at: number, name: string): void {
    const { pane } = this.#spot;
    const before = this.#rows;
    const said = pane.t(texts.removed, { row: name });
    const back = button(pane.t(texts.putBack), () => {
      this.#change(before);
    });
    this.#change(
      before.filter((_, each) => each !== at),
      element('div', { class: 'note good' }, element('p', {}, said), back),
    );
    pane.announce(said);
    back.focus();
  }

  #change(rows: readonly Row[], note?: HTMLElement): void {
    const { pane, sitting, panel, changed } = this.#spot;
    this.#rows = rows;
    editRows(pane, sitting, panel, rows);
    this.#show(note);
    changed();
  }

  /** A row that was moved keeps the focus on the button that moved it, or on the other at the end of the way. */
  #refocus(at: number, way: 'up' | 'down'): void {
    const item = this.node.querySelector(`[data-row="${String(at)}"]`);
    const same = item?.querySelector<HTMLButtonElement>(`[data-way="${way}"]:not(:disabled)`);
    (same ?? item?.querySelector<HTMLButtonElement>('[data-way]:not(:disabled)'))?.focus();
  }

  #says({ row, at }: Numbered, sought: string): boolean {
    const { pane, panel } = this.#spot;
    const words = `${rowName(pane, panel, row, at)} ${rowRest(pane, panel, row, undefined)}`;
    return fold(words).includes(sought);
  }

  #nothing(asked: string | undefined): HTMLElement {
    const { pane, sitting, panel } = this.#spot;
    const empty = sitting.standing.isBuilt ? texts.empty : texts.emptyBefore;
    const words =
      asked === undefined
        ? pane.t(empty, { sheet: sheetOf(sitting, panel) })
        : pane.t(texts.noneFound, { asked });
    return element('p', { class: 'empty' }, words);
  }
}

function swapped(rows: readonly Row[], a: number, b: number): readonly Row[] {
  const moved = [...rows];
  [moved[a], moved[b]] = [moved[b] ?? {}, moved[a] ?? {}];
  return moved;
}
