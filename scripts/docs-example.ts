import type { Cell, Grid, Value } from '../src/engine/cells.ts';
import { calculate, termsOf, type AnyFormula } from '../src/engine/formula.ts';
import type { Kind } from '../src/engine/kinds.ts';
import { parameterName } from '../functions/metadata.ts';
import { columnLetters } from '../src/books/plan.ts';
import { fold } from '../src/engine/reading.ts';
import { listSeparator, markdownTable, shownValue, typedValue } from './docs-format.ts';
import { word, type HelpLocale } from './docs-words.ts';
import {
  argumentsOf,
  givenIn,
  layOut,
  needsCells,
  type AnyExample,
  type Placed,
} from '../src/example-layout.ts';

/** The heading stands on the sheet's first row, so figures start on the second. */
const FIRST_ROW = 1;

export const placedOf = (spec: AnyFormula, example: AnyExample): readonly Placed[] =>
  layOut(spec, example, needsCells, FIRST_ROW);

/** `=MUNI.TASA_EJECUCION(A2:A4; B2:B4)`: what the user types for an example. */
export function typedCall(spec: AnyFormula, example: AnyExample, locale: HelpLocale): string {
  const addresses = new Map(placedOf(spec, example).map(({ term, address }) => [term, address]));
  const typed = termsOf(spec.params).map((term) => {
    const given = givenIn(example)[term];
    const address = addresses.get(term);
    if (address !== undefined) return address;
    return given === undefined || typeof given === 'object' ? '' : typedValue(given, locale);
  });
  while (typed.at(-1) === '') typed.pop();
  return `=MUNI.${spec.id}(${typed.join(listSeparator(locale))})`;
}

const isDateHeading = (heading: Value): boolean =>
  typeof heading === 'string' && /^(?:fecha|desde|hasta|vencimiento)\b/.test(fold(heading));

const tableText = ([heading = [], ...rows]: Grid, locale: HelpLocale): string =>
  markdownTable(
    heading.map((each) => shownValue(each, locale)),
    rows.map((cells) => cells.map((each, at) => shownValue(each, locale, isDateHeading(heading[at] ?? '')))),
  );

interface Column {
  readonly heading: string;
  readonly cells: readonly string[];
}

const placedColumns = (spec: AnyFormula, placed: Placed, locale: HelpLocale): readonly Column[] =>
  Array.from({ length: placed.cells[0]?.length ?? 0 }, (_, at) => ({
    heading: `${columnLetters(placed.column + at)} · ${at === 0 ? parameterName(placed.term, locale) : ''}`,
    cells: placed.cells.map((cells) => argumentText(cells[at] ?? null, spec.params[placed.term]?.is, locale)),
  }));

/** Figures with their thousands; codes and years as they are. */
function argumentText(cell: Cell, is: Kind<unknown>['is'] | undefined, locale: HelpLocale): string {
  if (cell === null || cell === '') return word('emptyCell', locale);
  return is === 'text' || is === 'year' ? String(cell) : shownValue(cell, locale, is === 'date');
}

const resultColumns = (result: Grid, date: boolean, locale: HelpLocale): readonly Column[] =>
  Array.from({ length: result[0]?.length ?? 0 }, (_, at) => ({
    heading: at === 0 ? word('result', locale) : '',
    cells: result.map((cells) => shownValue(cells[at] ?? '', locale, date)),
  }));

function sideBySide(columns: readonly Column[]): string {
  const rows = Math.max(...columns.map(({ cells }) => cells.length));
  return markdownTable(
    columns.map(({ heading }) => heading),
    Array.from({ length: rows }, (_, row) => columns.map(({ cells }) => cells[row] ?? '')),
  );
}

const isGridResult = (result: Value | Grid): result is Grid => Array.isArray(result);

/** An example as the reader would see it: the cells, what is typed, what comes out. */
export function exampleText(
  spec: AnyFormula,
  example: AnyExample,
  tools: unknown,
  locale: HelpLocale,
): string {
  const result = calculate(spec, argumentsOf(spec, example), tools);
  const given = placedOf(spec, example).flatMap((placed) => placedColumns(spec, placed, locale));
  const beside = spec.shape !== 'table' && isGridResult(result);
  const columns = beside ? [...given, ...resultColumns(result, spec.returns === 'date', locale)] : given;
  const call = `\`${typedCall(spec, example, locale)}\``;
  const scalar = isGridResult(result) ? '' : ` → ${shownValue(result, locale, spec.returns === 'date')}`;
  return [
    ...(example.note ? [example.note[locale]] : []),
    ...(columns.length > 0 ? [sideBySide(columns)] : []),
    `${call}${scalar}`,
    ...(isGridResult(result) && !beside ? [tableText(result, locale)] : []),
  ].join('\n\n');
}
