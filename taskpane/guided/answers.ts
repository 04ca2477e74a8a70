import type { InputSpec, Row } from '../../src/books/guided/spec.ts';
import type { PlanCell } from '../../src/books/plan.ts';
import type { Cell } from '../../src/engine/cells.ts';
import type { Text } from '../../src/engine/language.ts';
import { readDateIn, type DateOrder } from '../../src/engine/date-order.ts';
import { readNumberText, settle, type DecimalMark } from '../../src/engine/number-text.ts';
import { fold, readDate } from '../../src/engine/reading.ts';
import type { Fault, Typed } from '../form.ts';
import type { Pane } from '../pane.ts';
import { formTexts } from '../texts/form.ts';
import { guidedTexts as texts } from '../texts/guided.ts';
import { nameOf, optionsOf, plainFind, said, saidFigure, type Asked, type Asking } from './asked.ts';
import type { Resolver } from './guide.ts';
import type { Sitting } from './session.ts';

export interface Answers {
  /** The row with all that could be read; what could not stays as it was. */
  readonly row: Row;
  readonly faults: readonly Fault[];
}

/** What was typed for a panel's row, as its cells would hold it. What nobody changed is left exactly as it was. */
export function readAnswers(
  pane: Pane,
  sitting: Sitting,
  { id, asked: all }: Asking,
  typed: Typed,
  before: Row,
): Answers {
  const cells: Record<string, PlanCell> = { ...before };
  const faults: Fault[] = [];
  for (const asked of all) {
    const field = nameOf({ id }, asked);
    const words = (typed[field] ?? '').trim();
    const isSame = words === said(pane, before[asked.key], asked);
    const read = isSame ? undefined : readCell(pane, sitting, asked, words);
    if (read && 'cell' in read) cells[asked.key] = read.cell;
    const wrong = read && 'wrong' in read ? read.wrong : missing(pane, asked, words);
    if (wrong !== undefined) faults.push({ field, words: wrong });
  }
  return { row: cells, faults };
}

const missing = (pane: Pane, { label, input }: Asked, words: string): string | undefined =>
  input.required === true && words === '' ? pane.t(formTexts.required, { label }) : undefined;

export type Read = { readonly cell: PlanCell } | { readonly wrong: string };

const readCell = (pane: Pane, sitting: Sitting, asked: Asked, words: string): Read =>
  cellReader(pane, sitting, asked)(words);

/** What is known of a column beyond its own cells. */
interface Told {
  readonly resolve?: Resolver;
  /** The decimal mark that the figures of the whole column tell. */
  readonly decimal?: DecimalMark;
  /** Which part of its dates comes first. */
  readonly order?: DateOrder;
}

/** Reads what a cell of a column says. What it may be chosen from is looked up once, for as many rows as come. */
export function cellReader(
  pane: Pane,
  sitting: Sitting,
  asked: Asked,
  { resolve, decimal, order = 'day' }: Told = {},
): (given: Cell) => Read {
  const { kind } = asked.input;
  const isWords = kind === 'text' || kind === 'choice';
  const readWords = isWords ? wordsReader(pane, sitting, asked, resolve) : undefined;
  return (given) => {
    const said = typeof given === 'boolean' ? (given ? 'sí' : 'no') : given;
    const words = String(said ?? '').trim();
    if (words === '') return { cell: null };
    if (readWords) return readWords(words);
    if (kind === 'date') return readDay(pane, asked, typeof said === 'number' ? said : words, order);
    return typeof said === 'number'
      ? withinLimits(pane, asked, said)
      : readFigure(pane, asked, words, decimal);
  };
}

/** A choice is taken as its list writes it, without regard to case or accents; or as the one name it means. */
function wordsReader(
  pane: Pane,
  sitting: Sitting,
  { label, input }: Asked,
  resolve: Resolver | undefined,
): (words: string) => Read {
  const options = optionsOf(sitting, input);
  const listed = new Map(options?.map((each) => [fold(each), each]));
  return (words) => {
    const own = listed.get(fold(words));
    if (!options || own !== undefined || input.open === true) return { cell: own ?? words };
    const meant = resolve?.(words);
    if (meant && 'name' in meant && listed.has(fold(meant.name))) return { cell: meant.name };
    if (meant && 'why' in meant) return { wrong: `${label}: «${words}». ${meant.why}.` };
    const near = plainFind(words, options).slice(0, 3);
    const wrong = pane.t(texts.notListed, { label, said: words });
    return {
      wrong: near.length > 0 ? `${wrong} ${pane.t(texts.meant, { names: near.join(', ') })}` : wrong,
    };
  };
}

function readDay(pane: Pane, { label }: Asked, given: string | number, order: DateOrder): Read {
  const serial = readDateIn(order, given);
  if (serial !== undefined) return { cell: serial };
  const isEither = readDate(given) !== undefined;
  return { wrong: pane.t(isEither ? texts.twoOrders : texts.notDate, { label, said: String(given) }) };
}

/** `60.000` where the point is the decimal mark may be sixty or sixty thousand: it is asked, never taken for sixty. */
function readFigure(pane: Pane, asked: Asked, words: string, decimal?: DecimalMark): Read {
  const { label, input } = asked;
  const reading = readNumberText(words);
  const figure = reading && settle(reading, decimal ?? pane.session.marks.decimal);
  if (!reading || figure === undefined) return { wrong: pane.t(texts.notNumber, { label, said: words }) };
  if (decimal === undefined && 'asDecimal' in reading && figure === reading.asDecimal) {
    const plain = String(reading.asThousands);
    return { wrong: pane.t(texts.twoWays, { label, said: words, plain, small: String(figure) }) };
  }
  return withinLimits(
    pane,
    asked,
    input.kind === 'percent' && !words.includes('%') ? hundredth(figure) : figure,
  );
}

function withinLimits(pane: Pane, asked: Asked, cell: number): Read {
  const { label, input } = asked;
  const wrong = limitOf(input, cell);
  return wrong
    ? { wrong: pane.t(wrong.says, { label, limit: saidLimit(pane, asked, wrong.limit) }) }
    : { cell };
}

/** `12,5` → 0.125, without the tail a division by a hundred may leave. */
const hundredth = (figure: number): number => Number((figure / 100).toPrecision(15));

const saidLimit = (pane: Pane, asked: Asked, limit: number): string =>
  `${saidFigure(pane, limit, asked)}${asked.input.kind === 'percent' ? ' %' : ''}`;

function limitOf(
  { kind, from, upTo }: InputSpec,
  figure: number,
): { readonly says: Text; readonly limit: number } | undefined {
  if (kind === 'whole' && !Number.isInteger(figure)) return { says: texts.notWhole, limit: 0 };
  if (from !== undefined && figure < from) return { says: texts.tooLow, limit: from };
  if (upTo !== undefined && figure > upTo) return { says: texts.tooHigh, limit: upTo };
  return undefined;
}
