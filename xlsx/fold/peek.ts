import { classifiers, type Classifier, type IntakeOptions, type RawTable } from '../../src/intake/budget.ts';
import { coarseClassifiers, nestingClassifiers } from '../../src/intake/hierarchy.ts';
import { FileProblem } from '../file-problem.ts';
import { streamText, type ByteSource } from '../stream.ts';
import { FoldText } from './fold-text.ts';
import { foldPlan, type FoldPlan } from './plan.ts';

/** What the first rows of a text say of it, before all of it is read. */
export interface Peeked {
  /** Its first rows. */
  readonly table: RawTable;
  /** What its rows say whatever is chosen: who, when and where. */
  readonly kept: readonly Classifier[];
  /** What its rows may be brought together by besides. */
  readonly offered: readonly Classifier[];
  /** Those of them that repeat much and tell accounts apart: the rest may be almost as many as the rows. */
  readonly usual: readonly Classifier[];
}

/** Looks at the first rows of a text of any length. Rejects with a FileProblem where it cannot be brought together. */
export async function peek(source: ByteSource, options: IntakeOptions = {}): Promise<Peeked> {
  const stop = new AbortController();
  let seen: { readonly plan: FoldPlan | undefined; readonly rows: RawTable['rows'] } | undefined;
  const text = new FoldText(source.name, (rows) => {
    const plan = foldPlan(rows, [], options, { needed: [] });
    seen = { plan, rows };
    stop.abort(); // the first rows are enough
    return plan;
  });
  try {
    await streamText(source, text, { signal: stop.signal });
    text.end();
  } catch (caught) {
    if (!stop.signal.aborted) throw caught;
  }
  const { plan, rows } = seen ?? {};
  if (!plan || !rows) throw new FileProblem('unfoldable', source.name);
  const there = new Set(plan.recognised.columns.map(({ concept }) => concept));
  const offered = classifiers.filter((each) => there.has(each) && !coarseClassifiers.includes(each));
  return {
    table: { name: source.name, hidden: false, rows, cutByMarks: true },
    kept: coarseClassifiers.filter((each) => there.has(each)),
    offered,
    usual: offered.filter((each) => nestingClassifiers.includes(each)),
  };
}
