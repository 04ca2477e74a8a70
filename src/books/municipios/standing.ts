import type { BudgetData, Stage } from '../../intake/budget.ts';
import { toCell, fromCentavos } from '../../engine/money.ts';
import { labelOf, type Draft } from '../ejecucion/draft.ts';
import { amountsOf, NO_BUDGET, NO_DATA } from '../ejecucion/figures.ts';
import { byGroup, groupOf, placeIn, type GroupedBy } from './joining.ts';
import type { Named, Seek, Sought } from './places.ts';
import { fences, median, numbersIn } from '../statistics.ts';

/** A figure of each municipality that is set against the others of its group. */
export interface Indicator {
  readonly id: string;
  readonly name: string;
  readonly how: string;
  readonly format: 'percent' | 'amount';
  readonly above: Amount;
  readonly below: Amount | 'poblacion';
  /** Subtracted from the ratio: growth counts from one. */
  readonly less?: 1;
}
type Amount = Stage;

export interface Line {
  /** Its row in the data gathered, from 0. */
  readonly row: number;
  readonly nombre: string;
  readonly codigo: string;
  readonly departamento: string;
  readonly sought: Sought | undefined;
  readonly group: string;
  /** What each indicator gives, by its id; in words where it gives no figure. */
  readonly values: Readonly<Record<string, number | string>>;
}

/** What is usual among some municipalities. */
export interface Usual {
  readonly rates: readonly number[];
  readonly median: number | undefined;
  readonly fences: readonly [low: number, high: number] | undefined;
}

export interface Group extends Usual {
  readonly name: string;
  /** Of its first line, from 0; they stand together. */
  readonly first: number;
  readonly count: number;
}

/** Every municipality, those of each group together and the best rate of it first. */
export interface Standing {
  readonly draft: Draft;
  readonly lines: readonly Line[];
  readonly groups: readonly Group[];
  readonly by: GroupedBy;
  readonly indicators: readonly Indicator[];
  /** What is usual among all of them. */
  readonly all: Usual;
}

/** A line before it is known what it is set against. */
export type Found = Omit<Line, 'group' | 'values'>;

/** What each row says of itself, and what is known of it. */
export function linesOf(data: BudgetData, seek: Seek | undefined): Found[] {
  const names = data.keys.municipio ?? [];
  const repeated = new Set(names.filter((name, at) => names.indexOf(name) !== at));
  return namedIn(data).map((named, row) => {
    const { codigo, departamento } = named;
    const nombre = names[row] ?? '';
    const shown = repeated.has(nombre) && departamento !== '' ? `${nombre} (${departamento})` : nombre;
    return { row, nombre: shown, codigo, departamento, sought: seek?.(named) };
  });
}

/** How each row names its municipality. */
export const namedIn = ({ keys, codes, rows }: BudgetData): readonly Named[] =>
  Array.from({ length: rows }, (_, row) => {
    const codigo = codes?.municipio?.[row] ?? '';
    return {
      nombre: bare(keys.municipio?.[row] ?? '', codigo),
      codigo,
      departamento: keys.departamento?.[row] ?? '',
    };
  });

/** Names that repeat in a file carry their code; lists of municipalities do not. */
export const bare = (name: string, code: string): string =>
  code === '' ? name : name.replace(` (${code})`, '');

/** An amount of a row in units; undefined where it is blank. */
export function amountAt(data: BudgetData, row: number, stage: Amount): number | undefined {
  const amount = amountsOf(data, stage)[row] ?? Number.NaN;
  return Number.isNaN(amount) ? undefined : toCell(fromCentavos(amount));
}

export const valueOf = (indicator: Indicator, { values }: Line): number | string =>
  values[indicator.id] ?? '';

function workedOut(
  { data, budget }: Draft,
  { above, below, less }: Indicator,
  found: Found,
): number | string {
  const part = amountAt(data, found.row, above);
  const whole = below === 'poblacion' ? placeIn(found)?.poblacion : amountAt(data, found.row, below);
  if (whole === undefined || whole === 0) return below === budget ? NO_BUDGET : NO_DATA;
  return part === undefined ? NO_DATA : part / whole - (less ?? 0);
}

/** Those the file's columns allow; the first is the one municipalities are ranked by. */
export function indicatorsOf({ data, budget, spent }: Draft, hasPeople: boolean): readonly Indicator[] {
  const has = (...wanted: readonly Amount[]): boolean => wanted.every((each) => data.amounts[each]);
  const all: readonly (Indicator | undefined)[] = [
    {
      id: RATE,
      name: 'Tasa de ejecución',
      how: `${labelOf(spent)} ÷ ${labelOf(budget).toLowerCase()}`,
      format: 'percent',
      above: spent,
      below: budget,
    },
    has('compromiso') && spent !== 'compromiso'
      ? {
          id: 'comprometido',
          name: 'Compromiso ÷ presupuesto',
          how: `Compromiso ÷ ${labelOf(budget).toLowerCase()}`,
          format: 'percent',
          above: 'compromiso',
          below: budget,
        }
      : undefined,
    has('pagado', 'devengado')
      ? {
          id: 'pagado',
          name: 'Pagado ÷ devengado',
          how: 'Pagado ÷ devengado; lo que falta es deuda flotante',
          format: 'percent',
          above: 'pagado',
          below: 'devengado',
        }
      : undefined,
    has('inicial', 'vigente')
      ? {
          id: 'modificado',
          name: 'Cambio del presupuesto',
          how: 'Presupuesto vigente ÷ inicial − 1',
          format: 'percent',
          above: 'vigente',
          below: 'inicial',
          less: 1,
        }
      : undefined,
    hasPeople
      ? {
          id: 'presupuestoHabitante',
          name: 'Presupuesto por habitante',
          how: `${labelOf(budget)} ÷ población`,
          format: 'amount',
          above: budget,
          below: 'poblacion',
        }
      : undefined,
    hasPeople
      ? {
          id: 'ejecutadoHabitante',
          name: 'Ejecutado por habitante',
          how: `${labelOf(spent)} ÷ población`,
          format: 'amount',
          above: spent,
          below: 'poblacion',
        }
      : undefined,
  ];
  return all.filter((each) => each !== undefined);
}

/** Sorted by group, and in it from the highest rate down: no rate, last. */
export function standingOf(
  draft: Draft,
  found: readonly Found[],
  by: GroupedBy,
  indicators: readonly Indicator[],
): Standing {
  const named = found.map((each): Line => ({
    ...each,
    group: groupOf(each, by),
    values: Object.fromEntries(indicators.map((one) => [one.id, workedOut(draft, one, each)])),
  }));
  const lines = named.sort(
    (a, b) => byGroup(a.group, b.group) || compared(order(a), order(b)) || compared(a.nombre, b.nombre),
  );
  const names = [...new Set(lines.map(({ group }) => group))];
  const groups = names.map((name): Group => {
    const own = lines.filter(({ group }) => group === name);
    return {
      name,
      first: lines.findIndex(({ group }) => group === name),
      count: own.length,
      ...usualAmong(own),
    };
  });
  return { draft, lines, groups, by, indicators, all: usualAmong(lines) };
}

export const RATE = 'tasa';

function usualAmong(lines: readonly Line[]): Usual {
  const rates = numbersIn(lines.map(({ values }) => values[RATE] ?? ''));
  return { rates, median: median(rates), fences: fences(rates) };
}

const order = ({ values }: Line): number =>
  typeof values[RATE] === 'number' ? -values[RATE] : Number.POSITIVE_INFINITY;
const compared = (a: number | string, b: number | string): number => (a === b ? 0 : a < b ? -1 : 1);

/** The lines of a group, or all of them. */
export const linesIn = ({ lines }: Standing, group: Group | undefined): readonly Line[] =>
  group ? lines.slice(group.first, group.first + group.count) : lines;
