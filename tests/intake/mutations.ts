import fc from 'fast-check';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { writeXlsx, type WriteSheet } from 'hucre';
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
  /** Columns of what is spent, where lines may be told at an earlier cut-off too. */
  readonly spent: readonly number[];
  /** Whether it is of spending, with a budget, and tells no month nor side. */
  readonly plain: boolean;
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
    | 'unquoted'
    | 'millions'
    | 'dollars';
  readonly extra: 'none' | 'people' | 'twin' | 'percent' | 'index';
  readonly zeros: 'figure' | 'dash' | 'blank';
  readonly titles: number;
  readonly levels: 1 | 2 | 3;
  readonly headings: 'same' | 'upper' | 'underscores' | 'notes' | 'lines';
  readonly order: number;
  readonly emptyColumns: number;
  readonly totals: 'none' | 'end' | 'top' | 'endUnsaid' | 'blocks' | 'blocksUnsaid' | 'both';
  readonly block: number;
  /** Headings repeated on every page, alone or under its titles. */
  readonly pages: 'none' | 'headings' | 'titles';
  /** A row that numbers the columns, or letters them. */
  readonly numbered: 'none' | 'numbers' | 'marks' | 'formulas';
  readonly foot: 'none' | 'note' | 'signatures';
  /** Something else beside the rows: an earlier cut-off, revenue, the same again, another sheet. */
  readonly besides: 'none' | 'cut' | 'incomeAbove' | 'incomeSide' | 'twice' | 'hiddenSheet' | 'otherSheet';
  readonly unit: 1 | 1000 | 1_000_000;
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
    'millions',
    'dollars',
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
  pages: fc.constantFrom('none', 'none', 'headings', 'titles'),
  numbered: fc.constantFrom('none', 'none', 'none', 'numbers', 'marks', 'formulas'),
  foot: fc.constantFrom('none', 'none', 'note', 'signatures'),
  besides: fc.oneof(
    { weight: 2, arbitrary: fc.constant('none' as const) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('cut', 'incomeAbove', 'incomeSide', 'twice', 'hiddenSheet', 'otherSheet'),
    },
  ),
  unit: fc.oneof(
    { weight: 8, arbitrary: fc.constant(1 as const) },
    { weight: 1, arbitrary: fc.constant(1000 as const) },
    { weight: 1, arbitrary: fc.constant(1_000_000 as const) },
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

export function mutated(plain: Original, given: Mutation): Uint8Array | Promise<Uint8Array> {
  const original = withBesides(withExtra(plain, given), given);
  const columns = shuffled(Array.from(original.heading.keys()), given.order);
  const scaled = given.unit === 1 ? original.rows : original.rows.map((row) => inUnits(row, original, given));
  const ordered = original.flat && given.reversed ? [...scaled].reverse() : scaled;
  const whole = original.flat ? withTotals(ordered, original, given) : ordered;
  const width = columns.length + given.emptyColumns;
  const place = (row: Row): RawCell[] =>
    Array.from({ length: width }, (_, at) => (at < columns.length ? (row[columns[at] ?? 0] ?? null) : null));
  const amounts = new Set(original.amounts.map((at) => columns.indexOf(at)));
  const heading = place(original.heading.map((text) => renamed(text, given.headings)));
  const above = levelsAbove(heading, amounts, given.levels);
  const titles: RawCell[][] = Array.from({ length: given.titles }, (_, at) => [
    TITLES[at % TITLES.length] ?? null,
  ]);
  const unit: RawCell[][] =
    given.unit === 1 ? [] : [[`(Expresado en ${given.unit === 1000 ? 'miles' : 'millones'} de bolivianos)`]];
  const sections = sectionsOf(original, given, place);
  const body = [
    ...numbering(heading, given),
    ...sections,
    ...paged(whole.map(place), heading, titles, given),
    ...footOf(given),
  ];
  const rows = [...titles, ...unit, ...above, heading, ...body];
  return written(
    {
      rows,
      firstBody: rows.length - body.length,
      amounts,
      above: rows.length - body.length - 1 - above.length,
    },
    given,
  );
}

/** An earlier cut-off, revenue beside spending, or every row again. */
function withBesides(original: Original, { besides }: Mutation): Original {
  const { heading, rows, spent, plain, flat } = original;
  const halved = rows.map((row): Row =>
    row.map((cell, at) =>
      spent.includes(at) && typeof cell === 'number' ? Math.floor(cell * 50) / 100 : cell,
    ),
  );
  if (!plain || !flat) return original;
  if (besides === 'twice') return { ...original, flat: false, rows: [...rows, ...rows] };
  if (besides === 'cut' && spent.length > 0)
    return {
      ...original,
      flat: false,
      heading: [...heading, 'Mes de corte'],
      rows: [...halved.map((row) => [...row, 'Junio']), ...rows.map((row) => [...row, 'Diciembre'])],
    };
  if (besides === 'incomeSide')
    return {
      ...original,
      flat: false,
      heading: [...heading, 'Ingreso/Gasto'],
      rows: [...halved.map((row) => [...row, 'I']), ...rows.map((row) => [...row, 'G'])],
    };
  return original;
}

/** Revenue over spending, each under its title. */
function sectionsOf(
  { rows, plain, flat }: Original,
  { besides }: Mutation,
  place: (row: Row) => RawCell[],
): RawCell[][] {
  if (besides !== 'incomeAbove' || !plain || !flat) return [];
  return [['INGRESOS'], ...rows.slice(0, 5).map(place), ['GASTOS']];
}

function numbering(heading: readonly RawCell[], { numbered, container }: Mutation): RawCell[][] {
  if (numbered === 'none') return [];
  const last = heading.length;
  return [
    heading.map((cell, at) => {
      if (cell === null) return null;
      if (numbered === 'numbers') return container === 'xlsx' ? at + 1 : String(at + 1);
      return numbered === 'marks' || at + 1 < last ? `(${at + 1})` : `(${at + 1}) = (1) + (2)`;
    }),
  ];
}

const PAGE = 40;

/** Pages of a print, each under its heading, and under titles with its number. */
function paged(
  rows: readonly RawCell[][],
  heading: RawCell[],
  titles: readonly RawCell[][],
  { pages }: Mutation,
): RawCell[][] {
  if (pages === 'none') return [...rows];
  const page = Math.min(PAGE, Math.ceil(rows.length / 2));
  return rows.flatMap((row, at) => {
    if (at === 0 || at % page !== 0) return [row];
    const number = 1 + at / page;
    const over =
      pages === 'headings'
        ? []
        : [...titles, ['Sistema de ejemplo', `Página ${number}`, 'Hora', `${number}:05`]];
    return [...over, heading, row];
  });
}

const footOf = ({ foot }: Mutation): RawCell[][] => {
  if (foot === 'none') return [];
  if (foot === 'note') return [[], ['Fuente: sistema de ejemplo, cifras preliminares']];
  return [
    [],
    ['Elaborado por', 'Revisado por', 'Aprobado por', 'Visto bueno'],
    ['Uno', 'Dos', 'Tres', 'Cuatro'],
  ];
};

const TITLES = [
  'GOBIERNO AUTÓNOMO MUNICIPAL DE EJEMPLO',
  'Estado de ejecución presupuestaria',
  null,
  'Usuario: ñandú · Página 1 de 9',
  'Fecha de emisión: 31/12',
  'Todas las fuentes y organismos',
];

const inUnits = (row: Row, { amounts }: Original, { unit }: Mutation): RawCell[] =>
  row.map((cell, at) => {
    if (typeof cell !== 'number' || !amounts.includes(at)) return cell;
    return Number((cell / unit).toFixed(digitsOf(unit)));
  });

/** Decimals that keep the centavo. */
const digitsOf = (unit: Mutation['unit']): number => 2 + Math.log10(unit);

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
  { totals, block, unit }: Mutation,
): Row[] {
  const scale = 100 * unit;
  const first = Array.from(heading.keys()).find((at) => !amounts.includes(at)) ?? 0;
  const sumOf = (part: readonly Row[], word: string | null): RawCell[] =>
    heading.map((_, at) => {
      if (at === first) return word;
      if (!amounts.includes(at)) return null;
      return part.reduce((all, row) => all + Math.round(Number(row[at] ?? 0) * scale), 0) / scale;
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

interface Laid {
  readonly rows: readonly Row[];
  readonly firstBody: number;
  readonly amounts: ReadonlySet<number>;
  /** The row of the first level over the heading. */
  readonly above: number;
}

/** Group titles of a workbook are merged over their columns. */
const mergesOf = ({ rows, above, firstBody }: Laid): Merge[] =>
  rows.slice(above, firstBody - 1).flatMap((row, level) =>
    row.flatMap((cell, at): Merge[] => {
      const next = row.findIndex((each, later) => later > at && each !== null);
      const end = (next < 0 ? (rows[firstBody - 1]?.length ?? row.length) : next) - 1;
      const place = { startRow: above + level, endRow: above + level, startCol: at, endCol: end };
      return cell === null || end <= at ? [] : [place];
    }),
  );
type Merge = Readonly<Record<'startRow' | 'startCol' | 'endRow' | 'endCol', number>>;

function sheetsOf(laid: Laid, { besides }: Mutation): WriteSheet[] {
  const data = { name: 'Datos', rows: laid.rows.map((row) => [...row]), merges: mergesOf(laid) };
  if (besides !== 'hiddenSheet' && besides !== 'otherSheet') return [data];
  const [first = []] = laid.rows.slice(laid.firstBody - 1);
  const other = laid.rows.slice(laid.firstBody, laid.firstBody + 6).map((row) => [...row]);
  return [
    data,
    { name: 'Otra', rows: [[...first], ...other], ...(besides === 'hiddenSheet' && { hidden: true }) },
  ];
}

function written(laid: Laid, given: Mutation): Uint8Array | Promise<Uint8Array> {
  const { container } = given;
  const { rows, firstBody, amounts } = laid;
  if (container === 'xlsx') return writeXlsx({ sheets: sheetsOf(laid, given) });
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
function figure(cell: RawCell, { numbers, zeros, unit }: Mutation, column: number): string {
  if (typeof cell !== 'number') return String(cell ?? '');
  if (cell === 0 && zeros !== 'figure') return zeros === 'dash' ? ' - ' : '';
  const [whole = '', part = ''] = Math.abs(cell).toFixed(digitsOf(unit)).split('.');
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
    case 'millions':
      return `${sign}${grouped(',').replace(/^(\d{1,3}),(\d{3}),(\d{3})$/, "$1'$2,$3")}.${part}`;
    case 'dollars':
      return cell < 0 ? ` $ (${grouped(',')}.${part})` : ` $ ${grouped(',')}.${part} `;
    case 'currency':
      return `Bs ${sign}${grouped('.')},${part}`;
    case 'parentheses':
      return cell < 0 ? `(${grouped('.')},${part})` : `${grouped('.')},${part}`;
    default:
      return `${grouped(',')}.${part}${sign}`;
  }
}
