import { escalas, type ScaleName } from '../../norms/escalas.ts';
import type { Version } from '../../engine/norm.ts';
import type { Level, Scale } from '../../norms/scale.ts';
import type { Area, ConditionPlan, StyleName } from '../plan.ts';
import { at } from '../build.ts';

/** What a rate above the end of the scale, or below its beginning, is called. */
export const OFF_SCALE = 'fuera de escala';

/** A scale as the book writes it: limits as ratios, so that a rate compares with them directly. */
export interface BookScale {
  readonly title: string;
  readonly norm: Version<Scale>;
  /** From the lowest up; the last one may be what lies beyond the scale. */
  readonly levels: readonly Level[];
}

export function bookScale(name: ScaleName): BookScale {
  const { title, current } = escalas[name];
  const { unit, levels, last } = current.value;
  const whole = unit === 'points' ? 100 : 1;
  const end = last === undefined ? [] : [{ from: last / whole, including: false, label: OFF_SCALE }];
  return {
    title: title.es,
    norm: current,
    levels: [...levels.map((level) => ({ ...level, from: level.from / whole })), ...end],
  };
}

/** The level of an unrounded rate; a text, such as «sin presupuesto», has none. */
export function levelOf(rate: number | string, { levels }: BookScale): string {
  if (typeof rate !== 'number') return '';
  const reached = levels.filter(({ from, including }) => rate > from || (including && rate === from));
  return reached.at(-1)?.label ?? OFF_SCALE;
}

/** Whether every level begins at its limit, itself included: then looking the rate up is enough. */
export const isPlain = ({ levels }: BookScale): boolean =>
  levels.every(({ including, label }) => including || label === OFF_SCALE);

/** Where the scale stands on the sheet of parameters. */
export interface ScaleAt {
  readonly labels: string;
  readonly limits: string;
  readonly included: string;
  /** Label of what lies below the first limit, with those of the levels under it. */
  readonly labelsFromBelow: string;
  /** The last value of the scale. */
  readonly end: string | undefined;
}

/** The same, as a formula over the limits in the book: changing them there changes every level. */
export function levelFormula(rate: string, scaleAt: ScaleAt, scale: BookScale): string {
  const { labels, limits, included, labelsFromBelow, end } = scaleAt;
  if (!isPlain(scale))
    return `IF(ISNUMBER(${rate}),INDEX(${labelsFromBelow},1+SUMPRODUCT((${rate}>${limits})+(${rate}=${limits})*(${included}="sí"))),"")`;
  const found = `IFERROR(LOOKUP(${rate},${limits},${labels}),"${OFF_SCALE}")`;
  const within = end === undefined ? found : `IF(${rate}>${end},"${OFF_SCALE}",${found})`;
  return `IF(ISNUMBER(${rate}),${within},"")`;
}

const colours: readonly StyleName[] = ['bad', 'poor', 'fair', 'good'];

/** A colour for each label in a column of levels. It supports the word, which is always there. */
export function levelConditions(area: Area, { levels }: BookScale): ConditionPlan[] {
  const labels = [...new Set(levels.map(({ label }) => label).filter((label) => label !== OFF_SCALE))];
  const step = (colours.length - 1) / Math.max(1, labels.length - 1);
  const first = `$${at(area.row, area.column)}`;
  return [
    ...labels.map((label, order): ConditionPlan => ({
      area,
      formula: `=${first}="${label}"`,
      style: colours[Math.round(order * step)] ?? 'fair',
    })),
    { area, formula: `=${first}="${OFF_SCALE}"`, style: 'unverified' },
  ];
}
