import { ratio, sumOf, toCell, isZero } from '../../engine/money.ts';
import { cuadrante, FEWEST, type PointSpec } from '../cuadrante/cuadrante.ts';
import type { SheetPlan } from '../plan.ts';
import { saidWhole } from '../words.ts';
import { explanationOf, labelOf, type Draft } from './draft.ts';
import { groupRate, rateOf, type Group } from './figures.ts';
import { cellOf, columnOf, totalOf, totals, type Section } from './section.ts';
import { live } from '../build.ts';

export const CUADRANTE = 'Cuadrante';

/** So many of the largest: smaller ones all stand at the left edge. */
const MOST = 40;

interface Placed {
  readonly group: Group;
  readonly order: number;
  readonly share: number;
  readonly rate: number;
}

/** What weighs in the budget against what it executes; undefined where few have both figures. */
export function weightAndExecution(draft: Draft, section: Section): SheetPlan | undefined {
  const whole = sumOf(totals(section, 'budget'));
  const rate = rateOf(sumOf(totals(section, 'spent')), whole);
  if (typeof rate !== 'number' || isZero(whole)) return undefined;
  const all = section.groups.flatMap((group, order): Placed[] => {
    const own = groupRate(group);
    return typeof own === 'number' ? [{ group, order, share: ratio(group.budget, whole), rate: own }] : [];
  });
  if (all.length < FEWEST) return undefined;
  const shown = all.sort((a, b) => toCell(b.group.budget) - toCell(a.group.budget)).slice(0, MOST);
  const average = 1 / all.length;
  const plural = section.label.toLowerCase();
  const spent = labelOf(draft.spent).toLowerCase();
  return cuadrante({
    name: CUADRANTE,
    purpose: `Qué pesa en el presupuesto y cuánto ejecuta, por ${plural}, con su gráfico.`,
    explanation: explanationOf(draft),
    footer: draft.footer,
    of: section.label,
    across: {
      heading: 'Parte del presupuesto',
      format: 'percent',
      limit: {
        says: `Peso medio: el presupuesto entre ${saidWhole(all.length)}`,
        formula: `1/COUNT(${columnOf(section, 'rate')})`,
        value: average,
      },
    },
    up: {
      heading: 'Tasa de ejecución',
      format: 'percent',
      limit: { says: 'Tasa del total', formula: totalOf(section, 'rate'), value: rate },
    },
    runsAre: section.label,
    runs: [{ name: section.label, points: shown.map((each) => pointOf(section, each)) }],
    corners: {
      moreLess: 'Pesa más y ejecuta menos',
      moreMore: 'Pesa más y ejecuta más',
      lessLess: 'Pesa menos y ejecuta menos',
      lessMore: 'Pesa menos y ejecuta más',
    },
    finding: ({ moreLess }) =>
      `${saidWhole(moreLess)} de ${saidWhole(shown.length)} pesan más que la media y tienen menos ${spent} que el total`,
    ...(shown.length < all.length && {
      note: `Los ${saidWhole(shown.length)} mayores presupuestos, de ${saidWhole(all.length)}.`,
    }),
  });
}

const pointOf = (section: Section, { group, order, share, rate }: Placed): PointSpec => ({
  name: live(cellOf(section, order, 'name'), group.key),
  across: { cell: cellOf(section, order, 'share'), value: share },
  up: { cell: cellOf(section, order, 'rate'), value: rate },
});
