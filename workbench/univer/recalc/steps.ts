import { BooleanValueObject, type BaseAstNode } from '@univerjs/engine-formula';
import { areaOf, type Reference } from './order.ts';
import { isReference, single, taken, type CellValues } from './values.ts';

/** Univer's kinds of nodes, as far as they matter here. */
export const kinds = {
  reference: 1,
  operator: 3,
  function: 4,
  lambda: 5,
  lambdaParameter: 6,
  union: 10,
  prefix: 11,
  suffix: 12,
};

/** Works a node out for a cell so far down and to the right of where the formula was read. */
export type Step = (right: number, down: number) => void;

/** What a formula is worked out with. */
export interface Surroundings {
  /** Where each node that points at cells points. */
  readonly pointers: ReadonlyMap<BaseAstNode, Reference>;
  readonly cells: CellValues;
  /** Another one at each calculation. */
  readonly run: { readonly current: object };
}

/** Functions that give the same for a cell as for its value. */
const plain = new Set(
  'IF IFERROR ROUND ISNUMBER ISERROR NOT TRIM MID LEFT RIGHT LEN INT FIXED TEXT N DAY MONTH YEAR'.split(' '),
);

/** Arguments of which that is true, of functions that want others as ranges. */
const plainArguments: Readonly<Record<string, (at: number) => boolean>> = {
  MATCH: (at) => at !== 1,
  COUNTIF: (at) => at === 1,
  SUMIF: (at) => at === 1,
  INDEX: (at) => at > 0,
  COUNTIFS: (at) => at % 2 === 1,
  SUMIFS: (at) => at > 0 && at % 2 === 0,
  AVERAGEIFS: (at) => at > 0 && at % 2 === 0,
};

/** Functions that look at nothing but whether their arguments hold. */
const logical = new Set(['AND', 'OR']);

/** Functions whose result depends on more than what they read. */
const elsewhere = new Set(['ROW', 'COLUMN', 'CELL', 'SHEET', 'SHEETS', 'RAND', 'RANDBETWEEN', 'RANDARRAY']);

const kindOf = (node: BaseAstNode): number => node.nodeType;
const nameOf = (node: BaseAstNode): string =>
  kindOf(node) === kinds.function ? node.getToken().trim().toUpperCase() : '';

/**
 * A formula as a chain of steps. Univer's own interpreter works out both branches of every IF, and what IFERROR falls
 * back to, before it looks which is needed; here only that one is. What does not depend on the row is worked out once.
 * What a node gives is left to Univer.
 */
export function stepsOf(root: BaseAstNode, given: Surroundings): Step {
  const children = root.getChildren();
  const [only] = children;
  // A formula that is nothing but a reference shows a blank cell as zero; within another it stays blank.
  const steps = children.map((child) => stepOf(child, given, child !== only || isPlainRoot(child)));
  return (right, down) => {
    for (const step of steps) step(right, down);
    root.execute();
  };
}

const isPlainRoot = (node: BaseAstNode): boolean =>
  kindOf(node) === kinds.operator || (kindOf(node) === kinds.function && nameOf(node) !== 'INDEX');

/** `isPlain`: whether whoever takes the result gets along with a value where Univer has a range of one cell. */
function stepOf(node: BaseAstNode, given: Surroundings, isPlain: boolean): Step {
  if (kindOf(node) === kinds.reference) return pointing(node, given, isPlain);
  const name = nameOf(node);
  const isPlainAt = plainIn(node, name, isPlain);
  const children = node.getChildren().map((child, at) => stepOf(child, given, isPlainAt(at)));
  const whole: Step = (right, down) => {
    for (const child of children) child(right, down);
    node.execute();
  };
  const step = stepFor(name, { node, children, whole, given, isPlain });
  return isFixed(node, given) ? once(node, step, given) : step;
}

function plainIn(node: BaseAstNode, name: string, isPlain: boolean): (at: number) => boolean {
  if (logical.has(name)) return () => true;
  if (!isPlain) return () => false;
  if (kindOf(node) === kinds.operator || plain.has(name)) return () => true;
  return plainArguments[name] ?? (() => false);
}

interface Making {
  readonly node: BaseAstNode;
  readonly children: readonly Step[];
  readonly whole: Step;
  readonly given: Surroundings;
  readonly isPlain: boolean;
}

function stepFor(name: string, making: Making): Step {
  const count = making.children.length;
  if (name === 'IF' && (count === 2 || count === 3)) return choice(making);
  if (name === 'IFERROR' && count === 2) return fallback(making);
  if (name === 'INDEX' && count === 2 && making.isPlain) return picked(making);
  return making.whole;
}

interface Offset {
  setRefOffset(right: number, down: number): void;
}

function pointing(node: BaseAstNode, { pointers, cells }: Surroundings, isPlain: boolean): Step {
  const asUniver: Step = (right, down) => {
    (node as unknown as Offset).setRefOffset(right, down);
    node.execute();
  };
  const reference = pointers.get(node);
  const isCell = reference?.fromRow === reference?.toRow && reference?.fromColumn === reference?.toColumn;
  if (!isPlain || !reference || !isCell) return asUniver;
  const { sheet, fromRow, fromColumn, moves } = reference;
  return (right, down) => {
    const row = moves.fromRow ? fromRow + down : fromRow;
    const column = moves.fromColumn ? fromColumn + right : fromColumn;
    const known = cells.get(sheet, row, column);
    if (known) {
      node.setValue(known);
      return;
    }
    asUniver(right, down);
    const value = node.getValue();
    if (value && isReference(value)) node.setValue(cells.read(value, sheet, row, column));
  };
}

function choice({ node, children: [test, ...branches], whole }: Making): Step {
  const [asked, ...nodes] = node.getChildren();
  return (right, down) => {
    test?.(right, down);
    const answer = valueOf(asked);
    if (!answer) {
      whole(right, down);
      return;
    }
    if (answer.isError()) {
      node.setValue(answer);
      return;
    }
    const at = answer.getValue() ? 0 : 1;
    branches[at]?.(right, down);
    if (at >= branches.length) node.setValue(BooleanValueObject.create(false));
    else
      passOn(node, nodes[at], () => {
        whole(right, down);
      });
  };
}

function fallback({ node, children: [tried, instead], whole }: Making): Step {
  const [first, second] = node.getChildren();
  return (right, down) => {
    tried?.(right, down);
    const value = valueOf(first);
    if (value?.isError() === true) instead?.(right, down);
    passOn(node, value?.isError() === true ? second : first, () => {
      whole(right, down);
    });
  };
}

const valueOf = (node: BaseAstNode | undefined) => {
  const value = node?.getValue();
  return value ? single(taken(value)) : undefined;
};

/** Gives on what a branch gave. Where that is several values, Univer matches them with those of the other branch. */
function passOn(node: BaseAstNode, branch: BaseAstNode | undefined, otherwise: () => void): void {
  const value = branch?.getValue();
  const given = value ? taken(value) : undefined;
  if (given && single(given)) node.setValue(given);
  else otherwise();
}

/** One cell of a column, read without making a reference of its own for it. */
function picked({ node, children: [, place], whole, given: { pointers, cells } }: Making): Step {
  const [column, at] = node.getChildren();
  const reference = column && pointers.get(column);
  if (!reference || reference.fromColumn !== reference.toColumn || reference.fromRow === reference.toRow)
    return whole;
  return (right, down) => {
    place?.(right, down);
    const found = valueOf(at);
    const { fromRow, toRow, fromColumn, sheet } = areaOf(reference, down, right);
    const row = found?.isNumber() === true ? fromRow + Math.floor(Number(found.getValue())) - 1 : -1;
    const known = row >= fromRow && row <= toRow ? cells.get(sheet, row, fromColumn) : undefined;
    if (known) {
      node.setValue(known);
      return;
    }
    whole(right, down);
    const value = node.getValue();
    if (value && isReference(value) && row >= fromRow)
      node.setValue(cells.read(value, sheet, row, fromColumn));
  };
}

/** Whether a node gives the same in every cell. */
function isFixed(node: BaseAstNode, { pointers }: Surroundings): boolean {
  const kind = kindOf(node);
  if (kind === kinds.reference || kind === kinds.union) {
    const moves = pointers.get(node)?.moves;
    return moves !== undefined && !Object.values(moves).some((each) => each);
  }
  if (node.isAsync() || node.isForcedCalculateFunction() || elsewhere.has(nameOf(node))) return false;
  return node.getChildren().every((child) => isFixed(child, { pointers } as Surroundings));
}

/** Several values are only kept for INDEX, which takes one of them out and leaves the others as they are. */
function once(node: BaseAstNode, step: Step, { run }: Surroundings): Step {
  const parent = node.getParent();
  const isPickedFrom = parent ? nameOf(parent) === 'INDEX' : false;
  let kept:
    { readonly run: object; readonly value: NonNullable<ReturnType<BaseAstNode['getValue']>> } | undefined;
  return (right, down) => {
    if (kept?.run === run.current) {
      node.setValue(kept.value);
      return;
    }
    step(right, down);
    const value = node.getValue();
    if (!value || isReference(value)) return;
    const only = single(value);
    // An error is told where it stands: a function of Muni's says so for each cell.
    if (only ? !only.isError() : isPickedFrom) kept = { run: run.current, value };
  };
}
