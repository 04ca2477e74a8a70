import fc from 'fast-check';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { stages, type IntakeReport, type RawCell } from '../../src/intake/budget.ts';
import type { IntakeFailure } from '../../src/intake/failures.ts';
import { toText } from '../../src/engine/money.ts';
import { isFailure, understandTables } from '../../src/intake/understand.ts';
import { FileProblem, openTables } from '../../xlsx/open.ts';
import { encoded, htmlOf, quoted, xmlOf, type Encoding } from './writing.ts';

/** A real table with its figures as numbers: what the mutations start from. */
export interface Original {
  readonly name: string;
  readonly heading: readonly string[];
  readonly rows: readonly (readonly RawCell[])[];
  /** Columns of amounts, and among them those that no mutation may write in another way (rates). */
  readonly amounts: readonly number[];
  readonly rates: readonly number[];
  /** Whether rows are plain detail: then totals may be added and rows moved. */
  readonly flat: boolean;
}

/** What is done to a file before it is read again. */
export interface Mutation {
  readonly container: 'csv' | 'xlsx' | 'html' | 'xml' | 'gz' | 'zip';
  readonly separator: ',' | ';' | '\t' | '|' | '^';
  readonly encoding: Encoding;
  readonly numbers:
    | 'plain'
    | 'comma'
    | 'es'
    | 'en'
    | 'spaces'
    | 'currency'
    | 'parentheses'
    | 'trailing'
    | 'esWhole'
    | 'enWhole'
    | 'perColumn'
    | 'unquoted';
  readonly extra: 'none' | 'people' | 'twin' | 'percent' | 'index';
  readonly zeros: 'figure' | 'dash' | 'blank';
  readonly titles: number;
  readonly levels: 1 | 2 | 3;
  readonly headings: 'same' | 'upper' | 'underscores' | 'notes' | 'lines';
  readonly order: number;
  readonly emptyColumns: number;
  readonly totals: 'none' | 'end' | 'top' | 'endUnsaid' | 'blocks' | 'blocksUnsaid' | 'both';
  readonly block: number;
  readonly repeats: boolean;
  readonly thousands: boolean;
  readonly reversed: boolean;
}

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  container: fc.constantFrom('csv', 'csv', 'csv', 'xlsx', 'html', 'xml', 'gz', 'zip'),
  separator: fc.constantFrom(',', ';', '\t', '|', '^'),
  encoding: fc.constantFrom('utf8', 'bom', '1252', '850', 'utf16le', 'utf16be'),
  numbers: fc.constantFrom(
    'plain',
    'comma',
    'es',
    'en',
    'spaces',
    'currency',
    'parentheses',
    'trailing',
    'esWhole',
    'enWhole',
    'perColumn',
    'unquoted',
  ),
  extra: fc.constantFrom('none', 'none', 'people', 'twin', 'percent', 'index'),
  zeros: fc.constantFrom('figure', 'dash', 'blank'),
  titles: fc.integer({ min: 0, max: 6 }),
  levels: fc.constantFrom(1, 1, 2, 3),
  headings: fc.constantFrom('same', 'upper', 'underscores', 'notes', 'lines'),
  order: fc.integer({ min: 0, max: 1_000_000 }),
  emptyColumns: fc.integer({ min: 0, max: 3 }),
  totals: fc.constantFrom('none', 'none', 'end', 'top', 'endUnsaid', 'blocks', 'blocksUnsaid', 'both'),
  block: fc.integer({ min: 3, max: 40 }),
  repeats: fc.boolean(),
  thousands: fc.oneof(
    { weight: 4, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
  reversed: fc.boolean(),
});

export type Verdict = 'same' | 'asked' | 'wrong';

export interface Judged {
  readonly verdict: Verdict;
  readonly said: string;
}

/** The totals of each gestión and stage, as text; what two readings of the same figures must have in common. */
export function figuresOf({ years, totals }: IntakeReport): string {
  const told = years.length > 0 ? years : [{ gestion: '', totals }];
  return told
    .map(({ gestion, totals: own }) =>
      [gestion, ...stages.map((stage) => (own[stage] === undefined ? '' : toText(own[stage])))].join(' '),
    )
    .join('\n');
}

/** Reads a mutated file: the same figures, a question, or something else, which is a fault. */
export async function judge(original: Original, given: Mutation, expected: string): Promise<Judged> {
  let result: IntakeReport | IntakeFailure;
  try {
    const name = `archivo.${given.container}`;
    result = understandTables(await openTables(await mutated(original, given), name), name);
  } catch (caught) {
    if (caught instanceof FileProblem) return { verdict: 'asked', said: caught.message };
    throw caught;
  }
  if (isFailure(result))
    return { verdict: 'asked', said: `${result.failed}: ${JSON.stringify(result.detail)}` };
  const figures = figuresOf(result);
  if (figures === expected) return { verdict: 'same', said: '' };
  const asks = result.doubts.length > 0;
  return { verdict: asks ? 'asked' : 'wrong', said: `${figures}\n≠\n${expected}` };
}

/** A shuffle that a number decides. */
function shuffled<T>(things: readonly T[], seed: number): T[] {
  const left = [...things];
  const found: T[] = [];
  for (let state = seed + 1; left.length > 0;) {
    state = (state * 48_271) % 2_147_483_647;
    found.push(...left.splice(state % left.length, 1));
  }
  return found;
}

type Row = readonly RawCell[];

const NAMES = ['Juan Carlos Mamani Quispe', 'María Elena Rojas Vda. de Paz', 'José Luis Gutiérrez Soliz'];

/** One more column, that must change nothing; a twin of an amount with other figures, that must be asked about. */
function withExtra(original: Original, { extra }: Mutation): Original {
  const { heading, rows, amounts } = original;
  const last = amounts.at(-1) ?? 0;
  const added = (name: string, cell: (row: Row, at: number) => RawCell, more = {}): Original => ({
    ...original,
    heading: [...heading, name],
    rows: rows.map((row, at) => [...row, cell(row, at)]),
    ...more,
  });
  if (extra === 'people') return added('Beneficiario', (_, at) => NAMES[at % NAMES.length] ?? null);
  if (extra === 'index') return added('N°', (_, at) => at + 1);
  if (extra === 'percent') return added('% del total', (_, at) => `${at % 100},5 %`);
  if (extra === 'none') return original;
  return added(heading[last] ?? '', (row) => Number(row[last] ?? 0) + 1, {
    amounts: [...amounts, heading.length],
  });
}

export async function mutated(plain: Original, given: Mutation): Promise<Uint8Array> {
  const original = withExtra(plain, given);
  const columns = shuffled(Array.from(original.heading.keys()), given.order);
  const scaled = given.thousands
    ? original.rows.map((row) => inThousands(row, original.amounts))
    : original.rows;
  const ordered = original.flat && given.reversed ? [...scaled].reverse() : scaled;
  const whole = original.flat ? withTotals(ordered, original, given) : ordered;
  const width = columns.length + given.emptyColumns;
  const place = (row: Row): RawCell[] =>
    Array.from({ length: width }, (_, at) => (at < columns.length ? (row[columns[at] ?? 0] ?? null) : null));
  const amounts = new Set(original.amounts.map((at) => columns.indexOf(at)));
  const heading = place(original.heading.map((text) => renamed(text, given.headings)));
  const above = levelsAbove(heading, amounts, given.levels);
  const body = whole.map(place);
  if (given.repeats) body.splice(Math.floor(body.length / 2), 0, heading);
  const titles: RawCell[][] = Array.from({ length: given.titles }, (_, at) => [
    TITLES[at % TITLES.length] ?? null,
  ]);
  const unit: RawCell[][] = given.thousands ? [['(Expresado en miles de bolivianos)']] : [];
  const rows = [...titles, ...unit, ...above, heading, ...body];
  const firstBody = rows.length - body.length;
  return written(rows, firstBody, amounts, given);
}

const TITLES = [
  'GOBIERNO AUTÓNOMO MUNICIPAL DE EJEMPLO',
  'Estado de ejecución presupuestaria',
  null,
  'Usuario: ñandú · Página 1 de 9',
  'Fecha de emisión: 31/12',
  'Todas las fuentes y organismos',
];

const inThousands = (row: Row, amounts: readonly number[]): RawCell[] =>
  row.map((cell, at) => {
    if (typeof cell !== 'number' || !amounts.includes(at)) return cell;
    return Number((cell / 1000).toFixed(5));
  });

function renamed(text: string, how: Mutation['headings']): string {
  if (how === 'upper') return text.toUpperCase();
  if (how === 'underscores') return text.replaceAll(' ', '_');
  if (how === 'notes') return `${text} `;
  return how === 'lines' ? text.replace(' ', '\n') : text;
}

/** Group titles over the heading: what each column belongs to. */
function levelsAbove(heading: readonly RawCell[], amounts: ReadonlySet<number>, levels: number): RawCell[][] {
  const group = heading.map((_, at): RawCell => (amounts.has(at) ? 'Montos' : 'Clasificación'));
  const first = group.map((name, at): RawCell => (name === group[at - 1] ? null : name));
  return levels === 1
    ? []
    : levels === 2
      ? [first]
      : [['Reporte', ...heading.slice(1).map(() => null)], first];
}

function withTotals(
  rows: readonly Row[],
  { amounts, heading }: Original,
  { totals, block }: Mutation,
): Row[] {
  const first = Array.from(heading.keys()).find((at) => !amounts.includes(at)) ?? 0;
  const sumOf = (part: readonly Row[], word: string | null): RawCell[] =>
    heading.map((_, at) => {
      if (at === first) return word;
      if (!amounts.includes(at)) return null;
      return part.reduce((all, row) => all + Math.round(Number(row[at] ?? 0) * 100_000), 0) / 100_000;
    });
  const blocks = (word: string | null): Row[] =>
    Array.from({ length: Math.ceil(rows.length / block) }, (_, at) =>
      rows.slice(at * block, (at + 1) * block),
    ).flatMap((part) => (part.length < 2 ? part : [...part, sumOf(part, word)]));
  if (totals === 'end') return [...rows, sumOf(rows, 'TOTAL GENERAL')];
  if (totals === 'top') return [sumOf(rows, 'Total'), ...rows];
  if (totals === 'endUnsaid') return [...rows, sumOf(rows, null)];
  if (totals === 'blocks') return blocks('Subtotal');
  if (totals === 'blocksUnsaid') return blocks(null);
  return totals === 'both' ? [...blocks('Subtotal'), sumOf(rows, 'Total general')] : [...rows];
}

function written(
  rows: readonly Row[],
  firstBody: number,
  amounts: ReadonlySet<number>,
  given: Mutation,
): Uint8Array | Promise<Uint8Array> {
  const { container } = given;
  if (container === 'xlsx')
    return writeXlsx({ sheets: [{ name: 'Datos', rows: rows.map((row) => row.map((cell) => cell)) }] });
  const texts = rows.map((row, at) =>
    row.map((cell, column) =>
      at >= firstBody && amounts.has(column) ? figure(cell, given, column) : String(cell ?? ''),
    ),
  );
  if (container === 'html') return strToU8(htmlOf(texts));
  if (container === 'xml') return strToU8(xmlOf(texts));
  const spelt = (cell: string): string =>
    given.numbers === 'unquoted' ? cell.replace(/[\r\n]+/g, ' ') : quoted(cell, given.separator);
  const text = texts.map((row) => row.map(spelt).join(given.separator)).join('\r\n');
  const bytes = encoded(text, given.encoding);
  if (container === 'gz') return gzipSync(bytes);
  return container === 'zip' ? zipSync({ 'datos/archivo.csv': bytes, 'LEAME.txt': strToU8('notas') }) : bytes;
}

/** A figure as people and systems write it. */
function figure(cell: RawCell, { numbers, zeros, thousands }: Mutation, column: number): string {
  if (typeof cell !== 'number') return String(cell ?? '');
  if (cell === 0 && zeros !== 'figure') return zeros === 'dash' ? ' - ' : '';
  const [whole = '', part = ''] = Math.abs(cell)
    .toFixed(thousands ? 5 : 2)
    .split('.');
  const sign = cell < 0 ? '-' : '';
  const grouped = (mark: string): string => whole.replace(/\B(?=(\d{3})+$)/g, mark);
  switch (numbers) {
    case 'plain':
      return `${sign}${whole}.${part}`;
    case 'comma':
    case 'unquoted':
      return `${sign}${whole},${part}`;
    case 'es':
      return `${sign}${grouped('.')},${part}`;
    case 'en':
      return `${sign}${grouped(',')}.${part}`;
    case 'spaces':
      return `${sign}${grouped(' ')},${part}`;
    case 'esWhole':
      return `${sign}${grouped('.')}${Number(part) === 0 ? '' : `,${part}`}`;
    case 'enWhole':
      return `${sign}${grouped(',')}${Number(part) === 0 ? '' : `.${part}`}`;
    case 'perColumn':
      return column % 2 === 0 ? `${sign}${grouped('.')},${part}` : `${sign}${grouped(',')}.${part}`;
    case 'currency':
      return `Bs ${sign}${grouped('.')},${part}`;
    case 'parentheses':
      return cell < 0 ? `(${grouped('.')},${part})` : `${grouped('.')},${part}`;
    default:
      return `${grouped(',')}.${part}${sign}`;
  }
}
