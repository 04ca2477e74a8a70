import { absolute, columnLetters, fixed, type Area } from '../plan.ts';
import { bodyArea, columnOf, type Layout, type Placed } from './layout.ts';

/** Where a formula stands: its panel and, in a table, its row, counted from the panel's first. */
export interface Standing {
  readonly panel: string;
  readonly row?: number;
}

/** `{panel.key..key:}`: see `GuidedBook`. Texts in quotes are passed over. */
const PLACE = /"(?:[^"]|"")*"|\{#\}|\{(?:(\w+)\.(?!\.))?(\w+)(?:\.\.(\w+))?(:<|:\^|[:^<]?)\}/g;

interface Place {
  readonly placed: Placed;
  readonly key: string;
  readonly last: string;
  readonly part: string;
}

/** A formula with its places in braces put as addresses. A place that does not exist is an error of the book. */
export function settled(template: string, standing: Standing, layout: Layout): string {
  const here = panelIn(layout, standing.panel);
  return template.replace(
    PLACE,
    (whole: string, panel?: string, key?: string, last?: string, part?: string) => {
      if (whole === '{#}') return `(ROW()-${String(here.first)})`;
      if (key === undefined) return whole;
      const placed = panelIn(layout, panel ?? standing.panel);
      const address = addressIn({ placed, key, last: last ?? key, part: part ?? '' }, standing);
      return placed.sheet === here.sheet ? address : `'${placed.sheet.replaceAll("'", "''")}'!${address}`;
    },
  );
}

function panelIn(layout: Layout, id: string): Placed {
  const placed = layout.get(id);
  if (!placed) throw new Error(`The book has no panel “${id}”.`);
  return placed;
}

function addressIn({ placed, key, last, part }: Place, { row }: Standing): string {
  if (placed.panel.kind === 'facts') return fixed(factArea(placed, key));
  if (part === ':') return fixed(bodyArea(placed, key, last));
  if (part === ':^') return fixed(columnsWithHeading(placed, key, last));
  if (part === '^') return fixed({ ...bodyArea(placed, key, last), row: placed.heading, rows: 1 });
  if (row === undefined)
    throw new Error(`“${key}” is asked by row where there are no rows: write {${key}:}.`);
  const [from, to] = [columnOf(placed, key), columnOf(placed, last)];
  if (part === ':<') return downTo(placed, from, row);
  return onRow(from, to, placed.first + row - (part === '<' ? 1 : 0));
}

const columnsWithHeading = (placed: Placed, key: string, last: string): Area => {
  const body = bodyArea(placed, key, last);
  return { ...body, row: placed.heading, rows: body.rows + 1 };
};

/** `$H$5:$H9`: from the heading down to a row, which moves with the formula. */
const downTo = ({ heading, first }: Placed, column: number, row: number): string =>
  `${fixed({ row: heading, column, rows: 1, columns: 1 })}:$${columnLetters(column)}${String(first + row)}`;

/** `$C6` or `$C6:$E6`: the row moves with the formula. */
function onRow(from: number, to: number, row: number): string {
  const [first, last] = [from, to].map((column) => `$${columnLetters(column)}${String(row + 1)}`);
  return from === to ? (first ?? '') : `${first ?? ''}:${last ?? ''}`;
}

/** The cell of a fact's value. */
export function factArea({ panel, left, first }: Placed, key: string): Area {
  const facts = panel.kind === 'facts' ? panel.facts : [];
  const at = facts.findIndex((each) => each.key === key);
  if (at < 0) throw new Error(`Panel “${panel.id}” has no fact “${key}”.`);
  return { row: first + at, column: left + 1, rows: 1, columns: 1 };
}

/** `'Postulaciones'!$C$6:$C$45`, for lists, names and charts. */
export function referenceTo(place: string, layout: Layout): { readonly sheet: string; readonly area: Area } {
  const [, panel = '', key = ''] = /^\{(\w+)\.(\w+):?\}$/.exec(place) ?? [];
  const placed = panelIn(layout, panel);
  const area = placed.panel.kind === 'facts' ? factArea(placed, key) : bodyArea(placed, key);
  return { sheet: placed.sheet, area };
}

export const absoluteOf = (place: string, layout: Layout): string => {
  const { sheet, area } = referenceTo(place, layout);
  return absolute(sheet, area);
};
