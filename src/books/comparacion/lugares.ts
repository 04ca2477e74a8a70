import { sumOf, toCell, type Total } from '../../engine/money.ts';
import type { Classifier, Stage } from '../../intake/budget.ts';
import {
  groupOf,
  byGroup,
  placeIn,
  seekAmong,
  usualGrouping,
  type GroupedBy,
  type Joining,
} from '../municipios/joining.ts';
import type { Sought } from '../municipios/places.ts';
import { bare } from '../municipios/standing.ts';
import { amountIn, rateOf, type Rate } from './amounts.ts';
import type { Comparison } from './comparison.ts';
import { groupedBy } from './grouped.ts';

/** A municipality in every cut, with what is known of it besides. */
export interface Lugar {
  readonly nombre: string;
  readonly codigo: string;
  readonly departamento: string;
  readonly sought: Sought | undefined;
  readonly grupo: string;
  /** One for each cut. */
  readonly cuts: readonly Figures[];
}

export interface Figures {
  /** Its rows in the data of the cut. */
  readonly rows: readonly number[];
  readonly budget: Total | undefined;
  readonly spent: Total | undefined;
  readonly rate: Rate;
}

export interface Lugares {
  readonly lugares: readonly Lugar[];
  readonly by: GroupedBy;
  readonly grupos: readonly { readonly name: string; readonly first: number; readonly count: number }[];
}

/** The municipalities of the cuts, with category and population joined by tolerant names; undefined where they bring none. */
export function lugaresIn(comparison: Comparison, joining: Joining): Lugares | undefined {
  const { matched, sides, measured } = comparison;
  const [budget, spent] = measured;
  const order = (['municipio', 'entidad'] satisfies Classifier[])
    .map((wanted) => matched.findIndex(({ classifier }) => classifier === wanted))
    .find((at) => at >= 0);
  const one = order === undefined ? undefined : matched[order];
  if (!one || order === undefined || !budget || !spent) return undefined;
  const { groups } = groupedBy(comparison, one, order);
  if (groups.length < 2) return undefined;
  const named = groups.map(({ name, code, rows }) => {
    const side = rows.reduce((last, each, at) => (each.length > 0 ? at : last), 0);
    const row = rows[side]?.[0] ?? 0;
    const departamento = sides[side]?.data.keys.departamento?.[row] ?? '';
    return { name, rows, nombre: bare(name, code), codigo: code, departamento };
  });
  const seek = seekAmong(named, joining, sides[0]?.data.country ?? 'otro');
  const sought = named.map((each) => ({ ...each, sought: seek?.(each) }));
  const by = usualGrouping(sought);
  const lugares = sought
    .map(({ name, rows, ...each }): Lugar => ({
      ...each,
      nombre: name,
      grupo: groupOf(each, by),
      cuts: rows.map((own, side) => figuresOf(comparison, own, side, budget, spent)),
    }))
    .sort((a, b) => byGroup(a.grupo, b.grupo) || lastRate(b) - lastRate(a) || (a.nombre < b.nombre ? -1 : 1));
  const grupos = [...new Set(lugares.map(({ grupo }) => grupo))].map((name) => ({
    name,
    first: lugares.findIndex(({ grupo }) => grupo === name),
    count: lugares.filter(({ grupo }) => grupo === name).length,
  }));
  return { lugares, by, grupos };
}

function figuresOf(
  { sides }: Comparison,
  rows: readonly number[],
  side: number,
  budgetStage: Stage,
  spentStage: Stage,
): Figures {
  const added = (stage: Stage): Total | undefined => {
    const from = sides[side];
    const known = from ? rows.flatMap((first) => amountIn(from, { first, count: 1 }, stage) ?? []) : [];
    return known.length === 0 ? undefined : sumOf(known);
  };
  const [budget, spent] = [added(budgetStage), added(spentStage)];
  const rate = rateOf(budget, spent);
  return { rows, budget, spent, rate };
}

const lastRate = ({ cuts }: Lugar): number => {
  const rate = cuts.at(-1)?.rate;
  return typeof rate === 'number' ? rate : Number.NEGATIVE_INFINITY;
};

export const poblacionOf = (lugar: Lugar): number | undefined => placeIn(lugar)?.poblacion;

/** What each one has or spent for each of its people; undefined where either is not known. */
export function perPerson(total: Total | undefined, lugar: Lugar): number | undefined {
  const people = poblacionOf(lugar);
  return total === undefined || people === undefined || people === 0 ? undefined : toCell(total) / people;
}

/** Its place in its group in a cut. */
export function placeInGroup({ lugares, grupos }: Lugares, lugar: Lugar, cut: number): number | '' {
  const own = lugar.cuts[cut]?.rate;
  const grupo = grupos.find(({ name }) => name === lugar.grupo);
  if (typeof own !== 'number' || !grupo) return '';
  const rates = lugares.slice(grupo.first, grupo.first + grupo.count).map(({ cuts }) => cuts[cut]?.rate);
  return 1 + rates.filter((rate) => typeof rate === 'number' && rate > own).length;
}
