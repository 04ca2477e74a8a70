import type { Classifier, IntakeOptions, RawCell, UnderstoodColumn } from '../../src/intake/budget.ts';
import { findHeading, type Heading } from '../../src/intake/heading.ts';
import { holdsCodes, nestingClassifiers, coarseClassifiers } from '../../src/intake/hierarchy.ts';
import { amountAt } from '../../src/intake/reading.ts';
import { recognise, type Recognised } from '../../src/intake/recognise.ts';
import { unitOfHeading, unitOfTitles } from '../../src/intake/units.ts';

type Rows = readonly (readonly RawCell[])[];

/** What is decided about a file before all of it is read, from its first rows or from an earlier reading. */
export interface FoldPlan {
  readonly heading: Heading;
  /** The heading and what stands above it, as they are. */
  readonly head: Rows;
  readonly recognised: Recognised;
  /** Columns whose cells tell rows apart. */
  readonly keys: readonly number[];
  /** Columns of keys that are given up: only whether they are filled tells rows apart. */
  readonly given: readonly number[];
  readonly amounts: readonly number[];
  /** The largest unit that amounts may be counted in. */
  readonly times: number;
}

/** What an earlier reading found out: how the columns are over the whole file, and keys that cannot be given up. */
export interface Learned {
  readonly recognised?: Recognised;
  readonly needed: readonly number[];
}

/** Undefined where no heading is found, or no amounts: then there is nothing to bring together. */
export function foldPlan(
  first: Rows,
  by: readonly Classifier[],
  options: IntakeOptions,
  learned: Learned,
): FoldPlan | undefined {
  const heading = findHeading({ name: '', hidden: false, rows: first });
  if (!heading) return undefined;
  const below = first.slice(heading.firstRow);
  const recognised = learned.recognised ?? recognise(heading, below, options);
  const { columns, side, layers } = recognised;
  const amounts = amountAt(columns).map(([, at]) => at);
  if (amounts.length === 0) return undefined;
  const named = columns.filter(({ part }) => part !== undefined);
  const wanted = new Set<number>([...learned.needed, ...layers, ...(side === undefined ? [] : [side])]);
  for (const column of named) if (isStructure(column, by)) wanted.add(column.at);
  for (const { at, concept, heading: text, personal } of columns)
    if (concept === undefined && text !== '' && personal === undefined && holdsCodes(below, at))
      wanted.add(at);
  const head = first.slice(0, heading.firstRow);
  const given = named.map(({ at }) => at).filter((at) => !wanted.has(at));
  const uneven = given.filter((at) => new Set(below.map((row) => isFilled(row[at]))).size > 1);
  for (const at of uneven) wanted.add(at);
  return {
    heading,
    head,
    recognised,
    keys: [...wanted].sort((a, b) => a - b),
    given: given.filter((at) => !wanted.has(at)),
    amounts,
    times: options.unit ?? unitIn(heading, head),
  };
}

/** Who, when and which account are needed to tell totals and earlier cuts apart, whatever the person asks for. */
const isStructure = ({ concept, part }: UnderstoodColumn, by: readonly Classifier[]): boolean =>
  coarseClassifiers.some((each) => each === concept) ||
  by.some((each) => each === concept) ||
  (part !== 'name' && nestingClassifiers.some((each) => each === concept));

const isFilled = (cell: RawCell | undefined): boolean => cell !== null && cell !== undefined && cell !== '';

const unitIn = ({ texts }: Heading, head: Rows): number =>
  Math.max(unitOfTitles(head)?.times ?? 1, ...texts.map((text) => unitOfHeading(text)?.times ?? 1));
