import { quoted } from '../build.ts';
import type { CheckSpec, ColumnSpec, FactsPanel, InputKind, InputSpec, Panel, TablePanel } from './spec.ts';

/** Days from 1990 to 2100: anything else in a date column is no date. */
const DATES = { from: 32874, upTo: 73415 };

interface Limits {
  readonly key: string;
  readonly label: string;
  readonly input: InputSpec;
  /** Whether the row it belongs to says anything. */
  readonly speaks?: string;
}

/** A check of what one cell may hold. `then`: the same, once the row speaks and the earlier ones of the cell are passed. */
interface LimitCheck extends CheckSpec {
  readonly then: string;
}

const isFigure = (kind: InputKind): boolean => kind !== 'text' && kind !== 'choice';

/** All that can be wrong in a panel: the limits of its inputs, then what the book says of its rows. */
export function checksOf(panel: Panel): readonly CheckSpec[] {
  if (panel.kind === 'facts') return factChecks(panel);
  const { columns, checks = [] } = panel;
  const speaks = speaking(panel);
  return [
    ...columns.flatMap(({ key, heading, input }) =>
      input ? limitsOf({ key, label: heading, input, ...(speaks !== undefined && { speaks }) }) : [],
    ),
    ...checks,
  ];
}

const factChecks = ({ facts }: FactsPanel): readonly CheckSpec[] =>
  facts.flatMap(({ key, label, input, checks = [] }) => [
    ...(input ? limitsOf({ key, label, input }) : []),
    ...checks.map((check) => ({ ...check, at: key })),
  ]);

/** True of a row in which something was typed; undefined where nobody types. */
export function speaking({ columns }: TablePanel): string | undefined {
  const inputs = columns.filter(({ input }) => input !== undefined);
  if (inputs.length === 0) return undefined;
  return `${inputs.map(({ key }) => `{${key}}`).join('&')}<>""`;
}

/** The column without which a row is not yet one: nothing is worked out before it is filled. */
export const keyColumn = ({ columns }: TablePanel): ColumnSpec | undefined =>
  columns.find(({ input }) => input?.required === true) ?? columns.find(({ input }) => input !== undefined);

/** In an order that each may take the earlier ones for passed: there, figures, within its limits, among its options. */
function limitsOf({ key, label, input, speaks }: Limits): readonly LimitCheck[] {
  const { kind, required = false } = input;
  const cell = `{${key}}`;
  const missing = speaks === undefined ? `${cell}=""` : `AND(${speaks},${cell}="")`;
  return [
    ...(required ? [{ at: key, when: missing, then: `${cell}=""`, says: `Falta «${label}»` }] : []),
    ...(isFigure(kind) ? figureChecks(cell, label, kind) : []),
    ...boundChecks(cell, label, input),
    ...optionCheck(cell, key, label, input),
  ];
}

const said = (limit: number, kind: InputKind): string =>
  kind === 'percent' ? `${String(limit * 100)} %` : String(limit);

/** What only a number can be asked. */
const ofNumber = (cell: string, then: string, says: string): LimitCheck => ({
  at: cell.slice(1, -1),
  when: `IF(ISNUMBER(${cell}),${then},FALSE)`,
  then,
  says,
});

function boundChecks(cell: string, label: string, { kind, from, upTo }: InputSpec): LimitCheck[] {
  const below = `«${label}» no puede ser menor que `;
  const above = `«${label}» no puede ser mayor que `;
  return [
    ...(from === undefined ? [] : [ofNumber(cell, `${cell}<${String(from)}`, below + said(from, kind))]),
    ...(upTo === undefined ? [] : [ofNumber(cell, `${cell}>${String(upTo)}`, above + said(upTo, kind))]),
  ];
}

function figureChecks(cell: string, label: string, kind: InputKind): LimitCheck[] {
  const at = cell.slice(1, -1);
  const isThere = `AND(${cell}<>"",NOT(ISNUMBER(${cell})))`;
  if (kind === 'date') {
    const { from, upTo } = DATES;
    const outside = `OR(${cell}<${String(from)},${cell}>${String(upTo)})`;
    const says = `«${label}» debe ser una fecha, como 31/12/2026`;
    const when = `OR(${isThere},IF(ISNUMBER(${cell}),${outside},FALSE))`;
    return [{ at, when, then: `IF(ISNUMBER(${cell}),${outside},TRUE)`, says }];
  }
  const says = `«${label}» debe ser un número: borre letras y espacios`;
  const number = { at, when: isThere, then: `NOT(ISNUMBER(${cell}))`, says };
  if (kind !== 'whole') return [number];
  return [number, ofNumber(cell, `${cell}<>INT(${cell})`, `«${label}» debe ser un número entero`)];
}

function optionCheck(
  cell: string,
  at: string,
  label: string,
  { options, open = false }: InputSpec,
): LimitCheck[] {
  if (options === undefined || open) return [];
  if (typeof options === 'string') {
    const then = `ISERROR(MATCH(${cell},${options},0))`;
    const says = `«${label}» no está en la lista: elíjalo de ella o agréguelo allí`;
    return [{ at, when: `AND(${cell}<>"",${then})`, then, says }];
  }
  const different = options.map((option) => `${cell}<>${quoted(option)}`).join(',');
  const says = `«${label}» debe ser ${options.join(', ')}`;
  return [{ at, when: `AND(${cell}<>"",${different})`, then: `AND(${different})`, says }];
}

const isLimit = (check: CheckSpec): check is LimitCheck => 'then' in check;

/**
 * One sentence after another, of everything that is wrong with a row. Calculation engines take their time over long
 * formulas: the limits of a cell are one chain, where each is looked at only if those before it were passed.
 */
export function observationsFormula(checks: readonly CheckSpec[], speaks?: string): string {
  const cells = [...new Set(checks.filter(isLimit).map(({ at }) => at))];
  const limits = cells.map((cell) =>
    chainOf(
      cell,
      checks.filter(isLimit).filter(({ at }) => at === cell),
    ),
  );
  const others = checks
    .filter((check) => !isLimit(check))
    .map(({ when, says }) => `IF(${when},${sentence(says)},"")`);
  const all = `IFERROR(TRIM(${[...limits, ...others].join('&')}),"Una celda de esta fila tiene un error: corríjala.")`;
  return speaks === undefined ? all : `IF(${speaks},${all},"")`;
}

const sentence = (says: string): string => quoted(`${says}. `);

function chainOf(cell: string, limits: readonly LimitCheck[]): string {
  const ends = '""';
  const isAsked = limits[0]?.then === `{${cell}}=""`;
  const chain = limits.reduceRight((rest, { then, says }) => `IF(${then},${sentence(says)},${rest})`, ends);
  return isAsked ? chain : `IF({${cell}}="","",${chain})`;
}
