import { fold } from '../../src/engine/reading.ts';
import { valueOf } from '../../src/books/guided/read-guided.ts';
import type { ColumnSpec, InputSpec, Panel, Row } from '../../src/books/guided/spec.ts';
import { isFormula, type FormatName, type PlanCell } from '../../src/books/plan.ts';
import type { Field } from '../fields.ts';
import type { Typed } from '../form.ts';
import type { Pane } from '../pane.ts';
import { functionTexts } from '../texts/functions.ts';
import { guidedTexts as texts } from '../texts/guided.ts';
import type { Sitting } from './session.ts';
import { standingRows } from './merge.ts';

/** Something people type: a fact, or a column of a table. */
export interface Asked {
  readonly key: string;
  readonly label: string;
  readonly input: InputSpec;
  readonly format?: FormatName;
}

/** What people type in a panel, in the order of its sheet. */
export function askedIn(panel: Panel): readonly Asked[] {
  if (panel.kind === 'facts') return panel.facts.flatMap(({ label, ...fact }) => askedOf(label, fact));
  return panel.columns.flatMap(({ heading, ...column }) => askedOf(heading, column));
}

/** What rows brought from elsewhere may say: the panel's own columns, or those of the report they come from. */
export const broughtColumns = ({ guide }: Sitting, panel: Panel): readonly Asked[] => {
  const own = guide.arrivals?.[panel.id]?.columns;
  return own ? own.flatMap(({ heading, ...column }) => askedOf(heading, column)) : askedIn(panel);
};

type Spec = Pick<ColumnSpec, 'key' | 'input' | 'format'>;

const askedOf = (label: string, { key, input, format }: Spec): readonly Asked[] =>
  input ? [{ key, label, input, ...(format && { format }) }] : [];

/** Where things are asked: a panel, or an action of a step. */
export interface Asking {
  readonly id: string;
  readonly asked: readonly Asked[];
}

export const askingOf = (panel: Panel): Asking => ({ id: panel.id, asked: askedIn(panel) });

export const nameOf = ({ id }: Pick<Asking, 'id'>, { key }: Pick<Asked, 'key'>): string => `${id}-${key}`;

/** What a cell says, as the person would type it. */
export function said(pane: Pane, cell: PlanCell | undefined, asked: Pick<Asked, 'input' | 'format'>): string {
  const value = valueOf(cell);
  if (value === null) return '';
  return typeof value === 'number' ? saidFigure(pane, value, asked) : String(value);
}

/** Years have no thousands. */
export function saidFigure(
  pane: Pane,
  value: number,
  { input, format }: Pick<Asked, 'input' | 'format'>,
): string {
  if (input.kind === 'date') return pane.figures(value, 'date');
  if (input.kind === 'text' || input.kind === 'choice' || format === 'year') return String(value);
  return pane.figures(input.kind === 'percent' ? value * 100 : value, 'number');
}

/** What the fields of a row begin with. */
export const typedFrom = (pane: Pane, { id, asked }: Asking, row: Row): Typed =>
  Object.fromEntries(asked.map((each) => [nameOf({ id }, each), said(pane, row[each.key], each)]));

/** Labels that say it themselves. */
const OPTIONAL = /\(opcional\)/;

/** More choices than these are searched, not unfolded. */
export const FEW = 30;

export const fieldsOf = (pane: Pane, sitting: Sitting, { id, asked }: Asking, row: Row): readonly Field[] =>
  asked.map((each) => ({ name: nameOf({ id }, each), ...fieldOf(pane, sitting, each, row[each.key]) }));

function fieldOf(
  pane: Pane,
  sitting: Sitting,
  { input, label }: Asked,
  cell: PlanCell | undefined,
): Omit<Field, 'name'> {
  const options = optionsOf(sitting, input);
  const isList = options !== undefined && input.open !== true && options.length <= FEW;
  const hint = hintOf(input, options);
  const formula = ownFormula(cell);
  return {
    label,
    ...(input.required !== true && !OPTIONAL.test(label) && { note: pane.t(functionTexts.optional) }),
    ...(input.meaning !== undefined && { meaning: input.meaning }),
    ...(formula === undefined ? hint && { hint: pane.t(hint) } : { hint: pane.t(texts.own, { formula }) }),
    figures: input.kind !== 'text' && input.kind !== 'choice',
    ...(isList && {
      options: [
        { value: '', label: pane.t(texts.none) },
        ...options.map((value) => ({ value, label: value })),
      ],
    }),
    ...(options && !isList && { find: finderOf(sitting, input, options) }),
  };
}

const ownFormula = (cell: PlanCell | undefined): string | undefined =>
  cell !== undefined && isFormula(cell) ? cell.formula : undefined;

function hintOf({ kind, open }: InputSpec, options: readonly string[] | undefined) {
  if (options) return open === true ? texts.openHint : options.length > FEW ? texts.findHint : undefined;
  return kind === 'date' ? texts.dateHint : kind === 'percent' ? texts.percentHint : undefined;
}

/** The words to choose from: the input's own, or those that stand in a column of the book. */
export function optionsOf(
  { state, panels, standing }: Sitting,
  { options }: InputSpec,
): readonly string[] | undefined {
  if (typeof options !== 'string') return options;
  const [, id = '', key = ''] = /^\{(\w+)\.(\w+):?\}$/.exec(options) ?? [];
  const panel = panels.find((each) => each.id === id);
  if (!panel) return [];
  const isTyped = askedIn(panel).some((each) => each.key === key);
  const rows = isTyped ? standingRows(state, panel) : (standing.figures()[id] ?? []);
  const words = rows.map((row) => String(valueOf(row[key]) ?? '').trim());
  return [...new Set(words)].filter((each) => each !== '');
}

type Find = NonNullable<Field['find']>;

function finderOf({ guide }: Sitting, { options }: InputSpec, all: readonly string[]): Find {
  const own = typeof options === 'string' ? guide.finders?.[options] : undefined;
  if (!own) return (words) => Promise.resolve(plainFind(words, all));
  return async (words) => {
    const find = await own();
    const found = find(words, all);
    return found.length > 0 ? found : plainFind(words, all);
  };
}

/** Options in which every word begins some word, without case or accents. */
export function plainFind(words: string, all: readonly string[]): readonly string[] {
  const sought = fold(words).split(' ');
  return all.filter((option) => sought.every((each) => ` ${fold(option)}`.includes(` ${each}`)));
}
