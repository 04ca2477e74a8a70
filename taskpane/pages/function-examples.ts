import { isGrid, type Cell, type Grid, type Value } from '../../src/engine/cells.ts';
import { calculate, termsOf, type AnyFormula, type Cells } from '../../src/engine/formula.ts';
import { glossary, type Term } from '../../src/glossary.ts';
import { button, element } from '../dom.ts';
import type { Typed } from '../form.ts';
import { callText } from '../formula-call.ts';
import type { Pane } from '../pane.ts';
import { headingRow, resultCell, resultNode, scrolling } from '../result.ts';
import { functionTexts as texts } from '../texts/functions.ts';

const SHOWN = 6;

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
  const plain = terms.every((term) => !isBlock(given[term]));
  const together = sideBySide(pane, spec, given, result);
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
    together ?? (plain ? callNode(pane, spec, given) : blocksNode(pane, terms, given)),
    together ? undefined : resultNode(pane, spec, result),
    plain ? use : undefined,
  );
}

/** Columns that give a column, as one table: each row with its result. */
function sideBySide(
  pane: Pane,
  spec: AnyFormula,
  given: GivenCells,
  result: Value | Grid,
): HTMLElement | undefined {
  const terms = termsOf(spec.params).filter((term) => given[term] !== undefined);
  if (spec.shape !== 'elementwise' || !isGrid(result)) return undefined;
  const cells = (term: Term, row: number): Cell => {
    const block = given[term];
    return isBlock(block) ? (block[row]?.[0] ?? null) : (block ?? null);
  };
  if (result.some((row) => row.length !== 1)) return undefined;
  return scrolling(
    pane.t(texts.result),
    element(
      'thead',
      {},
      headingRow([...terms.map((term) => pane.t(glossary[term].label)), pane.t(texts.result)]),
    ),
    element(
      'tbody',
      {},
      ...result
        .slice(0, SHOWN)
        .map(([value = null], row) =>
          element(
            'tr',
            {},
            ...terms.map((term) => cellNode(pane, cells(term, row))),
            resultCell(pane, spec, value),
          ),
        ),
    ),
  );
}

type GivenCells = Readonly<Partial<Record<Term, Cells>>>;

const callNode = (pane: Pane, spec: AnyFormula, given: GivenCells): HTMLElement =>
  element(
    'p',
    { class: 'formula code' },
    callText(
      spec.id,
      termsOf(spec.params).map((term) => {
        const value = given[term];
        return value === undefined || isBlock(value) ? undefined : { value };
      }),
      pane.session.marks,
    ),
  );

const typedOf = (pane: Pane, terms: readonly Term[], given: GivenCells): Typed =>
  Object.fromEntries(
    terms.map((term) => {
      const value = given[term];
      return [term, value === undefined || isBlock(value) ? '' : pane.figures(value, 'number')];
    }),
  );

/** Arguments that are ranges, each as a small table under its name. */
const blocksNode = (pane: Pane, terms: readonly Term[], given: GivenCells): HTMLElement =>
  element(
    'div',
    { class: 'blocks' },
    ...terms.flatMap((term) => {
      const cells = given[term];
      return cells === undefined
        ? []
        : [blockNode(pane, pane.t(glossary[term].label), isBlock(cells) ? cells : [[cells]])];
    }),
  );

function blockNode(pane: Pane, label: string, rows: readonly (readonly Cell[])[]): HTMLElement {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const head = element('tr', {}, element('th', { scope: 'col', colspan: width }, label));
  const hidden = rows.length - SHOWN;
  return scrolling(
    label,
    element('thead', {}, width === 1 ? headingRow([label]) : head),
    element(
      'tbody',
      {},
      ...rows.slice(0, SHOWN).map((row) => element('tr', {}, ...row.map((cell) => cellNode(pane, cell)))),
      ...(hidden > 0
        ? [
            element(
              'tr',
              {},
              element('td', { colspan: width, class: 'soft' }, pane.t(texts.moreRows, { count: hidden })),
            ),
          ]
        : []),
    ),
  );
}

const cellNode = (pane: Pane, cell: Cell): HTMLElement =>
  element(
    'td',
    { class: typeof cell === 'number' ? 'number' : cell === null ? 'soft' : undefined },
    cell === null ? pane.t(texts.empty) : pane.figures(cell, 'number'),
  );
