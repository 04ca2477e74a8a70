import type { BigNumber } from 'mathjs';
import { fault } from './expression-faults.ts';

/** What mathjs makes of a formula: the parts of its nodes that are looked at. */
export interface Tree {
  readonly type: string;
  readonly value?: unknown;
  readonly name?: unknown;
  readonly fn?: unknown;
  readonly implicit?: boolean;
  readonly content?: Tree;
  readonly args?: readonly Tree[];
}

type Values = readonly BigNumber[];
type Numeric = (values: Values) => BigNumber;
type Test = (values: Values) => boolean;

const LARGEST_EXPONENT = 100;
const MOST_DECIMALS = 15;

/** Every node that may be in a formula. A node that is not listed refuses it: nothing is allowed by omission. */
const nodes: Readonly<Record<string, (node: Tree) => Numeric>> = {
  ConstantNode: ({ value }) => {
    if (!isNumber(value)) throw fault('notAllowed');
    return () => value;
  },
  SymbolNode: ({ name }) => {
    const position = Number(/^v(\d+)$/.exec(String(name))?.[1] ?? Number.NaN);
    if (Number.isNaN(position)) throw fault('notAllowed');
    return (values) => values[position] as BigNumber;
  },
  ParenthesisNode: ({ content }) => compiled(content),
  OperatorNode: operation,
  FunctionNode: call,
};

export function compiled(node: Tree | undefined): Numeric {
  const compile = node && entry(nodes, node.type);
  if (!compile) throw fault('notAllowed');
  return compile(node);
}

/** A table's own entry: `constructor` and the like are in no table of ours. */
const entry = <T>(table: Readonly<Record<string, T>>, key: unknown): T | undefined =>
  typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined;

const isNumber = (value: unknown): value is BigNumber =>
  typeof value === 'object' && value !== null && 'isFinite' in value && (value as BigNumber).isFinite();

const unary: Readonly<Record<string, (a: BigNumber) => BigNumber>> = {
  unaryMinus: (a) => a.neg(),
  unaryPlus: (a) => a,
};

const binary: Readonly<Record<string, (a: BigNumber, b: BigNumber) => BigNumber>> = {
  add: (a, b) => a.plus(b),
  subtract: (a, b) => a.minus(b),
  multiply: (a, b) => a.times(b),
  divide: (a, b) => {
    if (b.isZero()) throw fault('divideByZero');
    return a.div(b);
  },
  pow: (a, b) => {
    if (b.abs().gt(LARGEST_EXPONENT)) throw fault('exponent', LARGEST_EXPONENT);
    const power = a.pow(b);
    if (!power.isFinite()) throw fault(a.isZero() ? 'divideByZero' : 'notFinite');
    return power;
  },
};

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  smaller: (order) => order < 0,
  smallerEq: (order) => order <= 0,
  larger: (order) => order > 0,
  largerEq: (order) => order >= 0,
  equal: (order) => order === 0,
  unequal: (order) => order !== 0,
};

function operation({ fn, args = [], implicit }: Tree): Numeric {
  if (implicit) throw fault('unfinished');
  if (entry(comparisons, fn)) throw fault('comparison');
  refuseDoubtfulPower(fn, args);
  const [first, second] = args.map(compiled);
  const one = entry(unary, fn);
  const two = entry(binary, fn);
  if (one && first && args.length === 1) return (values) => one(first(values));
  if (two && first && second && args.length === 2) return (values) => two(first(values), second(values));
  throw fault('notAllowed');
}

/** −2^2 is 4 in Excel and −4 in mathematics; 2^3^2 is 64 and 512. Nobody should have to know which. */
function refuseDoubtfulPower(fn: unknown, args: readonly Tree[]): void {
  const [doubtful] = fn === 'unaryMinus' ? args : fn === 'pow' ? args.slice(1) : [];
  if (doubtful?.type === 'OperatorNode' && doubtful.fn === 'pow') throw fault('power');
}

const functions: Readonly<Record<string, (args: readonly Tree[]) => Numeric>> = {
  min: (args) => extreme(args, (candidate, best) => candidate.lt(best)),
  max: (args) => extreme(args, (candidate, best) => candidate.gt(best)),
  round: (args) => rounding(args),
  if: (args) => choosing(args),
};

function call({ fn, args = [] }: Tree): Numeric {
  const compile = entry(functions, (fn as Tree | undefined)?.name);
  if (!compile) throw fault('notAllowed');
  return compile(args);
}

function extreme(args: readonly Tree[], isBetter: (a: BigNumber, b: BigNumber) => boolean): Numeric {
  const [first, ...others] = args.map(compiled);
  if (!first) throw fault('arguments', 'min, max');
  return (values) =>
    others.reduce((best, each) => {
      const candidate = each(values);
      return isBetter(candidate, best) ? candidate : best;
    }, first(values));
}

const HALF_AWAY_FROM_ZERO = 4; // decimal.js's ROUND_HALF_UP

function rounding(args: readonly Tree[]): Numeric {
  const [amount, decimals] = args.map(compiled);
  if (!amount || args.length > 2) throw fault('arguments', 'round');
  return (values) => {
    const places = decimals ? decimals(values).toNumber() : 0;
    if (!Number.isInteger(places) || places < 0 || places > MOST_DECIMALS)
      throw fault('decimals', MOST_DECIMALS);
    return amount(values).toDecimalPlaces(places, HALF_AWAY_FROM_ZERO);
  };
}

/** Only the branch that is chosen is worked out, so `if(n > 0, total / n, 0)` never divides by zero. */
function choosing(args: readonly Tree[]): Numeric {
  const [condition, ...branches] = args;
  if (!condition || branches.length !== 2) throw fault('arguments', 'if');
  const test = tested(condition);
  const [then, otherwise] = branches.map(compiled) as [Numeric, Numeric];
  return (values) => (test(values) ? then(values) : otherwise(values));
}

function tested(node: Tree): Test {
  if (node.type === 'ParenthesisNode' && node.content) return tested(node.content);
  const holds = node.type === 'OperatorNode' ? entry(comparisons, node.fn) : undefined;
  const [left, right] = holds ? (node.args ?? []).map(compiled) : [];
  if (!holds || !left || !right) throw fault('condition');
  return (values) => holds(left(values).cmp(right(values)));
}
