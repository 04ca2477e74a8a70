import type { Problem } from '../engine/problem.ts';
import { byMerit, type Application } from './applications.ts';
import { bolivianos, lackingIn, unmetMinimum, type Award, type Awards, type Call } from './award.ts';
import { quotaOf } from './group-quotas.ts';

/** How the money stands while the list is read. */
interface Purse {
  left: number;
  readonly spent: Map<string, number>;
}

/** From the best score down, each one that can be paid. `stops`: the first that cannot ends the award. */
export function awardByMerit(call: Call, stops: boolean): Awards | Problem {
  const purse: Purse = { left: call.budget, spent: new Map() };
  const awards = new Map<number, Award>();
  const ranked = byMerit(call.applications);
  let stoppedAt: Application | undefined;
  for (const [at, application] of ranked.entries()) {
    const { row, cost, group, score } = application;
    const refusal = stoppedAt
      ? afterStop(stoppedAt)
      : (noMoney(purse, cost) ?? limited(call, purse, application));
    if (stops && !stoppedAt && cost > purse.left) stoppedAt = application;
    if (refusal === undefined) {
      purse.left -= cost;
      purse.spent.set(group, (purse.spent.get(group) ?? 0) + cost);
    }
    const isTied = ranked[at - 1]?.score === score || ranked[at + 1]?.score === score;
    const reason =
      (refusal ?? 'por orden de mérito') + (isTied ? '; empate de puntaje: antes la fila anterior' : '');
    awards.set(row, { isAwarded: refusal === undefined, reason });
  }
  return unmetMinimum(call.quotas, purse.spent) ?? awards;
}

const afterStop = ({ row }: Application): string => `después de la fila ${row + 1}, que ya no alcanzó`;

const noMoney = ({ left }: Purse, cost: number): string | undefined =>
  cost > left ? `sin saldo: faltan ${bolivianos(cost - left)}` : undefined;

/** What a group's maximum, or the minima of the others, leave out. */
function limited({ quotas }: Call, { left, spent }: Purse, { cost, group }: Application): string | undefined {
  const { name, maximum } = quotaOf(quotas, group);
  const own = (spent.get(group) ?? 0) + cost;
  if (own > maximum) return `cupo de «${name}»: faltan ${bolivianos(own - maximum)}`;
  const lacking = lackingIn(quotas, new Map([...spent, [group, own]]));
  if (cost + lacking <= left) return undefined;
  return `reservado para el mínimo de otros grupos: faltan ${bolivianos(cost + lacking - left)}`;
}
