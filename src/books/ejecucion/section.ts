import { toCell, type Total } from '../../engine/money.ts';
import type { Classifier } from '../../intake/budget.ts';
import { at, cellAt, columnAt, live, on } from '../build.ts';
import type { Area, PlanCell } from '../plan.ts';
import type { DataAt } from './datos.ts';
import { FIRST, labelOf, type Draft } from './draft.ts';
import { amountsOf, groupRate, groupsOf, type Group } from './figures.ts';
import { levelOf } from './levels.ts';

/** One classifier and its sheet: what it holds, and where, for the sheets that speak of it. */
export interface Section {
  readonly classifier: Classifier;
  readonly sheet: string;
  readonly label: string;
  readonly groups: readonly Group[];
  readonly hasCodes: boolean;
  readonly way: Way;
  /** Columns, from 0. */
  readonly at: Readonly<Record<'name' | 'budget' | 'spent' | 'balance' | 'rate' | 'share' | 'level', number>>;
  readonly total: number;
}

/**
 * How a key's figures come from the data. A key with one row points at it. Keys with several are added up by name,
 * unless that is too much work for the workbook or their names confuse SUMIFS: then the figures are written as they are.
 */
export type Way = 'row' | 'sum' | 'value';

/** Comparisons a book may ask of SUMIFS for one sheet: about five seconds in the slowest host. */
export const MOST_COMPARISONS = 20_000_000;
const LONGEST_CRITERION = 255;

export function sectionOf(draft: Draft, classifier: Classifier): Section {
  const { data, budget, spent } = draft;
  const groups = groupsOf(data, classifier, budget, spent);
  const hasCodes = data.codes?.[classifier] !== undefined;
  const from = hasCodes ? 1 : 0;
  const label = labelOf(classifier);
  return {
    classifier,
    sheet: `Por ${label.toLowerCase()}`.slice(0, 31),
    label,
    groups,
    hasCodes,
    way: wayOf(groups, data.rows),
    at: {
      name: from,
      budget: from + 1,
      spent: from + 2,
      balance: from + 3,
      rate: from + 4,
      share: from + 5,
      level: from + 6,
    },
    total: FIRST + groups.length,
  };
}

function wayOf(groups: readonly Group[], rows: number): Way {
  if (groups.every((group) => group.rows.length === 1)) return 'row';
  const comparisons = groups.length * rows * 2;
  return comparisons <= MOST_COMPARISONS && canBeLookedUp(groups.map(({ key }) => key)) ? 'sum' : 'value';
}

/**
 * SUMIFS ignores case, takes `*`, `?` and `~` as wildcards and a leading `<`, `>` or `=` as a comparison, and takes
 * `0101` and `101` for one number.
 */
export function canBeLookedUp(keys: readonly string[]): boolean {
  const alike = new Set(keys.map(asLookedUp));
  return (
    alike.size === keys.length &&
    keys.every((key) => !/[*?~]|^[<>=]/.test(key) && key.length <= LONGEST_CRITERION)
  );
}

const asLookedUp = (key: string): string =>
  /\p{L}/u.test(key) ? key.toLowerCase() : key.replace(/\D+/g, '/').replace(/(?<!\d)0+(?=\d)/g, '');

export const rowsOf = ({ groups }: Section, column: number): Area => columnAt(FIRST, column, groups.length);

/** Addresses in a section's sheet, for other sheets. */
export const cellOf = (section: Section, order: number, what: keyof Section['at']): string =>
  on(section.sheet, cellAt(FIRST + order, section.at[what]));
export const columnOf = (section: Section, what: keyof Section['at']): string =>
  on(section.sheet, rowsOf(section, section.at[what]));
export const totalOf = (section: Section, what: keyof Section['at']): string =>
  on(section.sheet, cellAt(section.total, section.at[what]));

/** The budget or the execution of one key. */
export function amountOf(
  draft: Draft,
  dataAt: DataAt,
  section: Section,
  group: Group,
  order: number,
  what: 'budget' | 'spent',
): PlanCell {
  const stage = draft[what];
  const value = toCell(group[what]);
  if (section.way === 'value') return what === 'spent' && group.unknown ? null : value;
  if (section.way === 'row') return pointingAt(draft, dataAt, group, what);
  const name = `$${at(FIRST + order, section.at.name)}`;
  const [keys, amounts] = [dataAt.column(section.classifier), dataAt.column(stage)];
  const added = `SUMIFS(${amounts},${keys},${name})`;
  if (what === 'budget' || !group.unknown) return live(added, value);
  return live(`IF(COUNTIFS(${keys},${name},${amounts},"<>")=0,"",${added})`, '');
}

/** A blank amount stays blank: it is not zero. */
function pointingAt(draft: Draft, dataAt: DataAt, group: Group, what: 'budget' | 'spent'): PlanCell {
  const row = group.rows[0] ?? 0;
  const cell = dataAt.cell(draft[what], row);
  if (Number.isNaN(amountsOf(draft.data, draft[what])[row])) return live(`IF(${cell}="","",${cell})`, '');
  return live(cell, toCell(group[what]));
}

/** What the cell of a key's execution gives, for the sheets that repeat it. */
export const spentValue = ({ way }: Section, { unknown, spent }: Group): number | '' =>
  unknown ? (way === 'value' ? 0 : '') : toCell(spent);

export const levelOfGroup = (draft: Draft, group: Group): string => levelOf(groupRate(group), draft.scale);

export const totals = ({ groups }: Section, what: 'budget' | 'spent'): readonly Total[] =>
  groups.map((group) => group[what]);
