import { compare, isNegative, isZero, minus, sumOf, toCell, type Total } from '../../engine/money.ts';
import type { Stage } from '../../intake/budget.ts';
import { labelOf, FIRST, HEADING } from '../ejecucion/draft.ts';
import { nothing } from '../ejecucion/figures.ts';
import { pagesOf } from '../guided/pages.ts';
import { at, columnAt, heading, live, on, sheet, table, type ColumnSpec } from '../build.ts';
import type { Area, PlanCell, SheetPlan } from '../plan.ts';
import {
  amountCellOf,
  amountIn,
  changeFormula,
  changeOf,
  shareFormula,
  shareOf,
  sourceOf,
} from './amounts.ts';
import type { Comparison, Entry, Side } from './comparison.ts';

export const states = ['Cambió', 'Apareció', 'Desapareció', 'Igual'] as const;
export type State = (typeof states)[number];

interface Line {
  readonly entry: Entry;
  readonly state: State;
}

/** From one cut to the next: a sheet with a line for each key that is in either. */
export interface Movement {
  readonly sheet: string;
  readonly before: Side;
  readonly after: Side;
  readonly from: number;
  readonly lines: readonly Line[];
  readonly shown: readonly Shown[];
  /** Columns, from 0. */
  readonly stateAt: number;
  readonly others: readonly Stage[];
}

/** A code or a name of the key. */
interface Shown {
  readonly what: 'codes' | 'names';
  readonly order: number;
  readonly heading: string;
}

const PER_STAGE = 4; // before, after, change, percentage
const CHANGE = 2;

export function movementsOf(comparison: Comparison): readonly Movement[] {
  const { sides } = comparison;
  return sides.slice(1).map((after, from) => movementOf(comparison, from, sides[from] ?? after, after));
}

function movementOf(comparison: Comparison, from: number, before: Side, after: Side): Movement {
  const { entries, matched, measured, sides, stages } = comparison;
  const shown = matched.flatMap(({ classifier }, order): Shown[] => {
    const name = labelOf(classifier);
    const hasCodes = entries.some(({ codes }) => (codes[order] ?? '') !== '');
    return [
      ...(hasCodes ? [{ what: 'codes', order, heading: `Código de ${name.toLowerCase()}` } as const] : []),
      { what: 'names', order, heading: name },
    ];
  });
  const others = stages.filter((stage) => !measured.includes(stage));
  const there = entries.filter(({ spans }) => spans[from] ?? spans[from + 1]);
  const lines = there.map((entry) => ({ entry, state: stateOf(entry, from, before, after, stages) }));
  return {
    sheet: sides.length === 2 ? 'Qué se movió' : `Qué se movió ${String(from + 1)} a ${String(from + 2)}`,
    before,
    after,
    from,
    lines: inOrder(lines, from, before, after, measured),
    shown,
    stateAt: shown.length,
    others,
  };
}

function stateOf({ spans }: Entry, from: number, before: Side, after: Side, stages: readonly Stage[]): State {
  const [old, now] = [spans[from], spans[from + 1]];
  if (!old) return 'Apareció';
  if (!now) return 'Desapareció';
  const isStill = (stage: Stage): boolean =>
    isZero(changeOf(amountIn(before, old, stage), amountIn(after, now, stage)));
  return stages.every(isStill) ? 'Igual' : 'Cambió';
}

/** What moved most of what was executed first; then of the budget; what is the same, last. */
function inOrder(
  lines: readonly Line[],
  from: number,
  before: Side,
  after: Side,
  measured: readonly Stage[],
): readonly Line[] {
  const weighed = lines.map((line) => ({
    line,
    same: line.state === 'Igual' ? 1 : 0,
    moved: [...measured].reverse().map((stage) => {
      const { spans } = line.entry;
      const change = changeOf(amountIn(before, spans[from], stage), amountIn(after, spans[from + 1], stage));
      return isNegative(change) ? minus(nothing, change) : change;
    }),
  }));
  const byMoved = (a: readonly Total[], b: readonly Total[]): number =>
    a.map((each, at) => compare(b[at] ?? nothing, each)).find((each) => each !== 0) ?? 0;
  return weighed.sort((a, b) => a.same - b.same || byMoved(a.moved, b.moved)).map(({ line }) => line);
}

/** The column of a stage: its first is before, then after, the change and its percentage. */
export const columnOf = ({ stateAt }: Movement, order: number, what = 0): number =>
  stateAt + 1 + order * PER_STAGE + what;
const othersAt = (movement: Movement, measured: readonly Stage[]): number =>
  columnOf(movement, measured.length);

/** Addresses for other sheets. */
export const areaOf = ({ lines }: Movement, column: number): Area => columnAt(FIRST, column, lines.length);
export const statesIn = (movement: Movement): string =>
  on(movement.sheet, areaOf(movement, movement.stateAt));
export const changesIn = (movement: Movement, order: number): string =>
  on(movement.sheet, areaOf(movement, columnOf(movement, order, CHANGE)));
export const totalIn = (movement: Movement, order: number, what: number): string =>
  on(movement.sheet, {
    row: FIRST + movement.lines.length,
    column: columnOf(movement, order, what),
    rows: 1,
    columns: 1,
  });

export function movements(comparison: Comparison, movement: Movement): SheetPlan {
  const { measured, footer } = comparison;
  const { lines, shown, stateAt, others, before, after } = movement;
  const columns: ColumnSpec[] = [
    ...shown.map(({ what, heading: text }): ColumnSpec => ({
      heading: text,
      ...(what === 'codes' ? { format: 'text' } : { style: 'label' }),
    })),
    { heading: 'Estado' },
    ...measured.flatMap((stage): ColumnSpec[] => [
      { heading: `${labelOf(stage)} ${before.label}`, format: 'amount' },
      { heading: `${labelOf(stage)} ${after.label}`, format: 'amount' },
      { heading: 'Cambio', format: 'amount' },
      { heading: 'Cambio %', format: 'percent' },
    ]),
    ...(others.length > 0 ? [{ heading: 'Otras etapas que cambiaron', style: 'label' as const }] : []),
  ];
  const area = areaOf(movement, stateAt);
  const first = `$${at(area.row, area.column)}`;
  const widths = [
    ...shown.map(({ what, heading: text }) => (what === 'codes' ? 14 : text === labelOf('gestion') ? 9 : 34)),
    13,
    ...measured.flatMap(() => [19, 19, 19, 10]),
    ...(others.length > 0 ? [30] : []),
  ];
  const keys = stateAt + 1;
  return sheet(
    {
      name: movement.sheet,
      purpose: `Cada fila de ${before.label} junto a la de ${after.label}: qué cambió, apareció o desapareció.`,
      widths,
      headingRows: HEADING + 1,
      footer,
      ...pagesOf({
        widths,
        hidden: new Set(),
        spans: measured.map((_, order) => ({ left: columnOf(movement, order), columns: PER_STAGE })),
        repeatColumns: keys,
        spared: 0,
        landscape: true,
      }),
    },
    heading(
      `De ${before.label} a ${after.label}`,
      'Primero lo que más se movió; al final lo que quedó igual. Las cifras salen de las hojas de datos.',
    ),
    table({
      row: HEADING,
      columns,
      rows: lines.map((line, order) => lineRow(comparison, movement, line, FIRST + order)),
      totals: [totalRow(comparison, movement)],
    }),
    {
      conditions: (['fair', 'good', 'bad'] as const).map((style, order) => ({
        area,
        formula: `=${first}="${states[order] ?? ''}"`,
        style,
      })),
    },
  );
}

function lineRow(
  { measured }: Comparison,
  movement: Movement,
  { entry, state }: Line,
  row: number,
): PlanCell[] {
  const { shown, from, before, after, others } = movement;
  const [old, now] = [entry.spans[from], entry.spans[from + 1]];
  const amounts = measured.flatMap((stage, order) => {
    const [was, is] = [amountIn(before, old, stage), amountIn(after, now, stage)];
    return [
      amountCellOf(before, old, stage),
      amountCellOf(after, now, stage),
      ...changeCells(movement, order, row, was, is),
    ];
  });
  return [
    ...shown.map(({ what, order }) => entry[what][order] ?? ''),
    old && now ? live(stateFormula(movement, measured, row), state) : state,
    ...amounts,
    ...(others.length === 0 ? [] : [othersCell(movement, entry)]),
  ];
}

function changeCells(
  movement: Movement,
  order: number,
  row: number,
  was: Total | undefined,
  is: Total | undefined,
): PlanCell[] {
  const cell = (what: number): string => at(row, columnOf(movement, order, what));
  return [
    live(changeFormula(cell(0), cell(1)), toCell(changeOf(was, is))),
    live(shareFormula(cell(0), cell(CHANGE)), shareOf(was, is)),
  ];
}

/** A key that is in both cuts changed if any of its stages did. */
function stateFormula(movement: Movement, measured: readonly Stage[], row: number): string {
  const still = measured.map((_, order) => `${at(row, columnOf(movement, order, CHANGE))}=0`);
  const rest = movement.others.length === 0 ? [] : [`${at(row, othersAt(movement, measured))}=""`];
  return `IF(AND(${[...still, ...rest].join(',')}),"Igual","Cambió")`;
}

/** The stages without columns of their own that changed, by name. */
function othersCell({ from, before, after, others }: Movement, { spans }: Entry): PlanCell {
  const [old, now] = [spans[from], spans[from + 1]];
  if (!old || !now) return '';
  const changed = others.filter(
    (stage) => !isZero(changeOf(amountIn(before, old, stage), amountIn(after, now, stage))),
  );
  const parts = others.map((stage) => {
    const [was, is] = [sourceOf(before, old, stage), sourceOf(after, now, stage)];
    return `IF(ROUND(N(${is})-N(${was}),2)=0,"","${labelOf(stage)}. ")`;
  });
  return live(parts.join('&'), changed.map((stage) => `${labelOf(stage)}. `).join(''));
}

function totalRow({ measured }: Comparison, movement: Movement): PlanCell[] {
  const { shown, lines, from, before, after, others } = movement;
  const row = FIRST + lines.length;
  const added = (side: Side, span: number, stage: Stage): Total =>
    sumOf(lines.flatMap(({ entry }) => amountIn(side, entry.spans[span], stage) ?? []));
  return [
    'Total',
    ...shown.map(() => null),
    ...measured.flatMap((stage, order) => {
      const [was, is] = [added(before, from, stage), added(after, from + 1, stage)];
      return [
        sumCell(movement, order, 0, was),
        sumCell(movement, order, 1, is),
        ...changeCells(movement, order, row, was, is),
      ];
    }),
    ...(others.length > 0 ? [null] : []),
  ];
}

function sumCell(movement: Movement, order: number, what: number, value: Total): PlanCell {
  const column = columnOf(movement, order, what);
  const last = FIRST + movement.lines.length - 1;
  return live(`SUM(${at(FIRST, column)}:${at(last, column)})`, toCell(value));
}

export const countOf = ({ lines }: Movement, state: State): number =>
  lines.filter((line) => line.state === state).length;

/** What went up and what went down. */
export function upAndDown(movement: Movement, stage: Stage): readonly [up: Total, down: Total] {
  const { lines, from, before, after } = movement;
  const changes = lines.map(({ entry: { spans } }) =>
    changeOf(amountIn(before, spans[from], stage), amountIn(after, spans[from + 1], stage)),
  );
  return [
    sumOf(changes.filter((change) => !isNegative(change))),
    sumOf(changes.filter((change) => isNegative(change))),
  ];
}
