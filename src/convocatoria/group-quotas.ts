import { isBlank, widthOf } from '../engine/cells.ts';
import { tidyKey } from '../engine/key-columns.ts';
import { positiveAmount, rangeKind, type Kind } from '../engine/kinds.ts';
import { centavosOf } from '../engine/money.ts';
import { Problem } from '../engine/problem.ts';
import { fold } from '../engine/reading.ts';
import type { Quota } from './selection-problem.ts';

/** A group's limits, with its name as it is written in the quotas. */
export interface NamedQuota extends Quota {
  readonly name: string;
}

export type Quotas = ReadonlyMap<string, NamedQuota>;

const shape = {
  es: 'tres columnas: grupo, monto mínimo, monto máximo',
  en: 'three columns: group, minimum amount, maximum amount',
  pt: 'três colunas: grupo, valor mínimo, valor máximo',
};
const crossed = {
  es: 'el mínimo del grupo es mayor que su máximo',
  en: 'the group’s minimum is above its maximum',
  pt: 'o mínimo do grupo é maior que o máximo',
};

/** Group, minimum, maximum. A blank minimum is none; a blank maximum, or 0 as some hosts send it, is none. */
export const quotaTable: Kind<Quotas> = rangeKind((grid, { term }) => {
  if (widthOf(grid) !== 3) return new Problem('badShape', term, {}, shape);
  const quotas = new Map<string, NamedQuota>();
  for (const [at, [name, minimum, maximum]] of grid.entries()) {
    if (isBlank(name)) continue;
    const place = { row: at + 1 };
    const key = fold(tidyKey(name));
    if (quotas.has(key)) return new Problem('ambiguous', term, place, tidyKey(name));
    const [least, most] = [minimum, maximum].map((cell) =>
      isBlank(cell) ? 0 : limitIn(positiveAmount.read(cell, { term, place })),
    ) as [number | Problem, number | Problem];
    if (least instanceof Problem) return least;
    if (most instanceof Problem) return most;
    const quota = {
      name: tidyKey(name),
      minimum: least,
      maximum: most === 0 ? Number.POSITIVE_INFINITY : most,
    };
    if (quota.minimum > quota.maximum) return new Problem('outOfRange', term, place, crossed);
    quotas.set(key, quota);
  }
  return quotas;
});

const limitIn = (read: ReturnType<typeof positiveAmount.read>): number | Problem =>
  read instanceof Problem ? read : centavosOf(read);

const without: NamedQuota = { name: '', minimum: 0, maximum: Number.POSITIVE_INFINITY };

/** A group that the quotas do not name has no limits. */
export const quotaOf = (quotas: Quotas, group: string): NamedQuota => quotas.get(group) ?? without;
