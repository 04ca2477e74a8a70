import { Problem } from '../engine/problem.ts';
import { byMerit, type Application } from './applications.ts';
import { bolivianos, type Award, type Awards, type Call } from './award.ts';
import { bestSelection } from './best-selection.ts';
import { exactPoints, type ExactPoints } from './exact-points.ts';
import { quotaOf, type Quotas } from './group-quotas.ts';
import type { Quota, SelectionProblem } from './selection-problem.ts';

const noSelection = {
  proved: {
    es: 'ninguna combinación cumple los mínimos de los grupos con este presupuesto; bájelos o suba el presupuesto',
    en: 'no combination meets the minima of the groups with this budget; lower them or raise the budget',
    pt: 'nenhuma combinação cumpre os mínimos dos grupos com este orçamento; baixe-os ou aumente o orçamento',
  },
  unknown: {
    es: 'no se halló una combinación que cumpla los mínimos de los grupos; revíselos o use menos grupos',
    en: 'no combination meeting the minima of the groups was found; check them or use fewer groups',
    pt: 'não se achou combinação que cumpra os mínimos dos grupos; revise-os ou use menos grupos',
  },
};
const tooFine = {
  es: 'los puntajes tienen demasiados decimales para compararlos con exactitud; redondéelos',
  en: 'scores have too many decimals to compare them exactly; round them',
  pt: 'as pontuações têm casas decimais demais para compará-las com exatidão; arredonde-as',
};

/** The most points that the budget and the quotas allow; on equal points, the least money. */
export function awardBest(call: Call): Awards | Problem {
  const exact = exactPoints(call.applications.map(({ score }) => score));
  if (!exact) return new Problem('outOfRange', 'puntajes', {}, tooFine);
  const candidates = candidatesOf(call);
  const outcome = bestSelection(problemOf(call, candidates, exact));
  if ('infeasible' in outcome) return new Problem('infeasible', 'cupos', {}, noSelection[outcome.infeasible]);
  const free = call.applications.filter(({ cost }) => cost === 0);
  const paid = candidates.filter((_, at) => outcome.chosen[at] === 1).map((at) => call.applications[at]);
  const chosen = new Set([...free, ...paid].map((each) => each?.row));
  return explained(call, chosen, outcome.proved ? best : unproved(outcome.gap / exact.scale));
}

const best =
  'óptimo: más puntos con el presupuesto; a igual puntaje total, menos bolivianos; entre postulaciones iguales, la fila anterior';
const unproved = (points: number): string =>
  points === 0
    ? 'óptimo en puntos; no se probó que no haya otro igual con menos bolivianos'
    : `la mejor hallada, sin probar: otra ganaría a lo más ${String(points).replace('.', ',')} puntos`;

/** Positions of the applications that cost something and could be paid at all. What costs nothing is always awarded. */
const candidatesOf = ({ applications, budget, quotas }: Call): readonly number[] =>
  [...applications.keys()].filter((at) => {
    const { cost, group } = applications[at] as Application;
    return cost > 0 && cost <= budget && cost <= quotaOf(quotas, group).maximum;
  });

function problemOf(
  { applications, budget, quotas }: Call,
  candidates: readonly number[],
  exact: ExactPoints,
): SelectionProblem {
  const limits: readonly (readonly [string, Quota])[] = [...quotas].sort(([a], [b]) => (a < b ? -1 : 1));
  const positions = new Map(limits.map(([group], at) => [group, at]));
  const requests = candidates.map((at) => {
    const { cost, group } = applications[at] as Application;
    const points = exact.points[at] as ExactPoints['points'][number];
    return { cost, points, group: positions.get(group) ?? limits.length };
  });
  const others = { minimum: 0, maximum: Number.POSITIVE_INFINITY };
  return { requests, budget, quotas: [...limits.map(([, quota]) => quota), others] };
}

function explained(
  { applications, budget, quotas }: Call,
  chosen: ReadonlySet<number | undefined>,
  why: string,
): Awards {
  const spent = new Map<string, number>();
  let left = budget;
  for (const { row, cost, group } of applications) {
    if (!chosen.has(row)) continue;
    left -= cost;
    spent.set(group, (spent.get(group) ?? 0) + cost);
  }
  const awards = new Map<number, Award>();
  for (const application of byMerit(applications)) {
    const isAwarded = chosen.has(application.row);
    awards.set(application.row, {
      isAwarded,
      reason: isAwarded ? why : leftOut(application, left, spent, quotas),
    });
  }
  return awards;
}

function leftOut(
  { cost, group, score }: Application,
  left: number,
  spent: ReadonlyMap<string, number>,
  quotas: Quotas,
): string {
  const { name, maximum } = quotaOf(quotas, group);
  const own = (spent.get(group) ?? 0) + cost;
  if (own > maximum) return `fuera del óptimo: cupo de «${name}», faltan ${bolivianos(own - maximum)}`;
  if (cost > left) return `fuera del óptimo: faltan ${bolivianos(cost - left)}`;
  return score === 0 ? 'no suma puntos' : 'fuera de la selección';
}
