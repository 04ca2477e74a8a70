import { BigNumberDependencies, create, parseDependencies, type BigNumber } from 'mathjs';
import { fault } from './expression-faults.ts';
import { plainWords } from './expression-names.ts';
import { settleCommas } from './expression-numbers.ts';
import { compiled, type Tree } from './expression-tree.ts';
import { wordsOf } from './expression-words.ts';

/** Only what reads an expression and decimal numbers: none of mathjs's functions is here to be called. */
const math = create(
  { ...BigNumberDependencies, ...parseDependencies },
  { number: 'BigNumber', precision: 64 },
) as unknown as {
  readonly parse: (text: string) => Tree;
  readonly BigNumber: new (digits: string) => BigNumber;
};

const SIGNIFICANT = 15; // what Excel keeps of a number

export interface Expression {
  /** Positions of the values it needs. */
  readonly uses: readonly number[];
  /** The result for one row of values. Faults that depend on the figures are thrown. */
  readonly evaluate: (values: readonly number[]) => number;
}

/** Reads an office's own formula once; what is not allowed in it is thrown, as a Problem. */
export function readExpression(text: string, positions: ReadonlyMap<string, number>): Expression {
  const words = plainWords(settleCommas(wordsOf(text)), positions);
  const calculate = compiled(parsed(words.join(' ')));
  const uses = [...new Set(words.flatMap((word) => /^v(\d+)$/.exec(word)?.[1] ?? []))].map(Number);
  return {
    uses,
    evaluate(values) {
      const exact: BigNumber[] = [];
      for (const at of uses) exact[at] = exactly(values[at] ?? Number.NaN);
      return asCell(calculate(exact));
    },
  };
}

function parsed(text: string): Tree {
  try {
    return math.parse(text);
  } catch {
    throw fault('unfinished');
  }
}

const exactly = (value: number): BigNumber => new math.BigNumber(value.toPrecision(SIGNIFICANT));

function asCell(result: BigNumber): number {
  const number = Number(result.toString());
  if (!Number.isFinite(number)) throw fault('notFinite');
  return number;
}
