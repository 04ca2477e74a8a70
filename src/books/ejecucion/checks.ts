import { sumOf, toCell, type Total } from '../../engine/money.ts';
import { live } from '../build.ts';
import type { PlanCell } from '../plan.ts';
import type { DataAt } from './datos.ts';
import { aboveFormula, pairsIn, stageAt } from './etapas.ts';
import { labelOf, type Draft } from './draft.ts';
import { amountsOf, orZero, rowsAbove, totalOfStage } from './figures.ts';
import { totalOf, totals, type Section } from './section.ts';

/** Two figures that should agree: one expected, one found in the book, worked out live. */
export interface Check {
  readonly name: string;
  readonly expected: PlanCell;
  readonly found: PlanCell;
  readonly agrees: boolean;
  readonly meaning: string;
}

/** Everything the book proves about itself. */
export const checksOf = (draft: Draft, dataAt: DataAt, sections: readonly Section[]): Check[] => [
  ...[draft.budget, draft.spent].map((stage) => asRead(draft, stage)),
  ...sections.flatMap((section) => addsUp(draft, section)),
  ...pairsIn(draft).map((pair) => noneAbove(draft, dataAt, pair)),
  ...budgetIdentity(draft, dataAt),
  spentWithoutBudget(draft, dataAt),
  ...publishedRates(draft, dataAt),
];

/** The data sheet still adds up to what was read from the file. */
function asRead(draft: Draft, stage: Draft['budget']): Check {
  const total = toCell(totalOfStage(draft.data, stage));
  return {
    name: `${labelOf(stage)}: lo leído del archivo y la hoja Datos`,
    expected: total,
    found: live(stageAt(draft, stage), total),
    agrees: true,
    meaning: 'Si difiere, alguien cambió la hoja Datos después de crear el informe.',
  };
}

const addsUp = (draft: Draft, section: Section): Check[] =>
  (['budget', 'spent'] as const).map((what) => {
    const stage = draft[what];
    const added = sumOf(totals(section, what));
    return {
      name: `${labelOf(stage)}: suma de «${section.sheet}»`,
      expected: live(stageAt(draft, stage), toCell(totalOfStage(draft.data, stage))),
      found: live(totalOf(section, what), toCell(added)),
      agrees: isSame(added, totalOfStage(draft.data, stage)),
      meaning: 'Las partes suman el total: ninguna fila falta ni se cuenta dos veces.',
    };
  });

const isSame = (a: Total, b: Total): boolean => toCell(a) === toCell(b);

const counting = (name: string, formula: string, count: number, meaning: string): Check => ({
  name,
  expected: 0,
  found: live(formula, count),
  agrees: count === 0,
  meaning,
});

const noneAbove = (
  draft: Draft,
  dataAt: DataAt,
  { later, earlier }: ReturnType<typeof pairsIn>[number],
): Check =>
  counting(
    `Filas con más ${labelOf(later).toLowerCase()} que ${labelOf(earlier).toLowerCase()}`,
    aboveFormula(dataAt, { later, earlier }),
    rowsAbove(draft.data, later, earlier),
    'Una etapa mayor que la anterior suele ser un error de registro o una columna mal reconocida.',
  );

const HALF_CENTAVO = 0.005;

function budgetIdentity(draft: Draft, dataAt: DataAt): Check[] {
  const { data } = draft;
  if (!data.amounts.inicial || !data.amounts.modificaciones || !data.amounts.vigente) return [];
  const [initial, changes, current] = (['inicial', 'modificaciones', 'vigente'] as const).map((stage) =>
    amountsOf(data, stage),
  );
  const different = Array.from({ length: data.rows }, (_, row) =>
    Number(orZero(initial?.[row]) + orZero(changes?.[row]) !== orZero(current?.[row])),
  ).reduce((count, each) => count + each, 0);
  const [a, b, c] = [dataAt.column('vigente'), dataAt.column('inicial'), dataAt.column('modificaciones')];
  return [
    counting(
      'Filas en que vigente ≠ inicial + modificaciones',
      `SUMPRODUCT(--(ABS(${a}-${b}-${c})>${HALF_CENTAVO}))`,
      different,
      'El presupuesto vigente sale del inicial y sus modificaciones.',
    ),
  ];
}

function spentWithoutBudget(draft: Draft, dataAt: DataAt): Check {
  const [budget, spent] = [amountsOf(draft.data, draft.budget), amountsOf(draft.data, draft.spent)];
  const count = spent.reduce(
    (sofar, amount, row) => sofar + (orZero(amount) !== 0 && orZero(budget[row]) === 0 ? 1 : 0),
    0,
  );
  return counting(
    'Filas con ejecución y sin presupuesto',
    `SUMPRODUCT((${dataAt.column(draft.spent)}<>0)*(${dataAt.column(draft.budget)}=0))`,
    count,
    'Se gastó donde no había presupuesto, o el presupuesto está en otra fila.',
  );
}

const TOLERANCE = 0.1; // points of a hundred: publishers round, round twice or cut

function publishedRates(draft: Draft, dataAt: DataAt): Check[] {
  const published = dataAt.columns.find(({ is }) => is === 'publicado');
  const { data } = draft;
  if (!published || !data.amounts.vigente || !data.amounts.devengado) return [];
  const [budget, spent] = [amountsOf(data, 'vigente'), amountsOf(data, 'devengado')];
  const printed = Array.from({ length: data.rows }, (_, row) => published.cell(row));
  const known = printed.filter((rate) => typeof rate === 'number').length;
  const agreeing = printed.filter((rate, row) => {
    const [whole, part] = [orZero(budget[row]) / 100, orZero(spent[row]) / 100];
    return typeof rate === 'number' && Math.abs(rate * whole - 100 * part) <= TOLERANCE * Math.abs(whole);
  }).length;
  const [p, b, s] = [dataAt.column('publicado'), dataAt.column('vigente'), dataAt.column('devengado')];
  return [
    {
      name: 'Filas cuyo avance publicado coincide con devengado ÷ vigente (± 0,1)',
      expected: live(`COUNT(${p})`, known),
      found: live(`SUMPRODUCT(ISNUMBER(${p})*(ABS(${p}*${b}-100*${s})<=${TOLERANCE}*ABS(${b})))`, agreeing),
      agrees: known === agreeing,
      meaning: 'Quien publicó las cifras calculó la misma tasa.',
    },
  ];
}
