import type { Cell } from '../../src/engine/cells.ts';
import { calculate, termsOf, type AnyFormula, type Cells } from '../../src/engine/formula.ts';
import { layOut, needsCells, type Placed } from '../../src/example-layout.ts';
import type { Term } from '../../src/glossary.ts';
import { button, element } from '../dom.ts';
import type { Typed } from '../form.ts';
import { callText, type Argument } from '../formula-call.ts';
import type { Pane } from '../pane.ts';
import { resultNode } from '../result.ts';
import { functionTexts as texts } from '../texts/functions.ts';
import { blocksNode, sideBySide } from './example-tables.ts';

/** Counted from zero: examples stand under a row of headings. */
const FIRST_ROW = 1;

/** Every example of the declaration, worked out here and now. */
export function examplesOf(pane: Pane, spec: AnyFormula, fillIn: (typed: Typed) => void): HTMLElement {
  const list = element('ol', { class: 'examples' });
  const load = spec.tools ? spec.tools() : Promise.resolve(undefined);
  void load.then((tools) => {
    list.append(...spec.examples.map((_, at) => exampleNode(pane, spec, at, tools, fillIn)));
  });
  return element('details', { class: 'fold' }, element('summary', {}, pane.t(texts.examples)), list);
}

const isBlock = (cells: Cells | undefined): cells is readonly (readonly Cell[])[] => Array.isArray(cells);

function exampleNode(
  pane: Pane,
  spec: AnyFormula,
  at: number,
  tools: unknown,
  fillIn: (typed: Typed) => void,
): HTMLElement {
  const example = spec.examples[at];
  if (!example) return element('li');
  const given = example.given as Readonly<Partial<Record<Term, Cells>>>;
  const terms = termsOf(spec.params);
  const result = calculate(
    spec,
    terms.map((term) => given[term]),
    tools,
  );
  const placed = layOut(spec, example, needsCells, FIRST_ROW);
  const plain = terms.every((term) => !isBlock(given[term]));
  const together = sideBySide(pane, spec, placed, result);
  const use = button(
    pane.t(texts.tryIt),
    () => {
      fillIn(typedOf(pane, terms, given));
    },
    { class: 'small', 'aria-label': `${pane.t(texts.tryIt)}: ${pane.t(texts.example, { number: at + 1 })}` },
  );
  return element(
    'li',
    {},
    example.note ? element('p', {}, pane.t(example.note)) : undefined,
    together ?? (placed.length > 0 ? blocksNode(pane, placed) : undefined),
    callNode(pane, spec, given, placed),
    together ? undefined : resultNode(pane, spec, result),
    plain ? use : undefined,
  );
}

type GivenCells = Readonly<Partial<Record<Term, Cells>>>;

/** The formula as their Excel takes it: values typed in it, and the address of what stands in cells. */
function callNode(pane: Pane, spec: AnyFormula, given: GivenCells, placed: readonly Placed[]): HTMLElement {
  const addresses = new Map(placed.map(({ term, address }) => [term, address]));
  const written = termsOf(spec.params).map((term): Argument => {
    const address = addresses.get(term);
    if (address !== undefined) return { address };
    const value = given[term];
    return value === undefined || isBlock(value) ? undefined : { value };
  });
  return element('p', { class: 'formula code' }, callText(spec.id, written, pane.session.marks));
}

const typedOf = (pane: Pane, terms: readonly Term[], given: GivenCells): Typed =>
  Object.fromEntries(
    terms.map((term) => {
      const value = given[term];
      return [term, value === undefined || isBlock(value) ? '' : pane.figures(value, 'number')];
    }),
  );
