import { isZero, minus, ratio, sumOf, toCell } from '../../engine/money.ts';
import { serialOf } from '../../engine/reading.ts';
import { at, cellAt, columnAt, heading, live, look, note, sheet, table, type Part } from '../build.ts';
import type { ChartPlan, PlanCell, SheetPlan } from '../plan.ts';
import { saidPercent, saidWhole } from '../words.ts';
import type { Check } from './checks.ts';
import { resultsAt } from './comprobaciones.ts';
import { amountOfStage, findingOf, stageAt } from './etapas.ts';
import { FIRST, HEADING, explanationOf, labelOf, type Draft } from './draft.ts';
import { groupRate, NO_BUDGET, rateOf, type Group } from './figures.ts';
import { levelConditions, levelFormula, levelOf, OFF_SCALE } from './levels.ts';
import { cutOffAt, scaleAt } from './parametros.ts';
import { cellOf, columnOf, levelOfGroup, spentValue, type Section } from './section.ts';

export const RESUMEN = 'Resumen';

const LARGEST = 10;

/** The first page: the figures, what to look at, and the largest of the first classifier. */
export function resumen(draft: Draft, sections: readonly Section[], checks: readonly Check[]): SheetPlan {
  const figures = headlines(draft);
  const lookAt = FIRST + figures.length + 2;
  const observations = observationsOf(draft, sections, checks);
  const largest = lookAt + observations.length + 3;
  const [first] = sections;
  return sheet(
    {
      name: RESUMEN,
      purpose: 'Las cifras principales y qué mirar primero.',
      widths: [44, 22, 22, 15, 15],
      headingRows: HEADING,
      footer: draft.footer,
    },
    heading('Informe de ejecución presupuestaria', explanationOf(draft)),
    note(2, 0, `${findingOf(draft)}.`),
    table({
      row: HEADING,
      columns: [
        { heading: 'Cifra' },
        { heading: 'Valor', format: 'amount' },
        { heading: 'Cómo se obtiene' },
        { heading: '' },
        { heading: '' },
      ],
      rows: figures.map(({ cells }) => [...cells, null, null]),
    }),
    ...figures.map(({ format }, order) => look(cellAt(FIRST + order, 1), 'total', format)),
    levelOnSight(draft),
    table({
      row: lookAt,
      columns: [{ heading: 'Qué mirar' }, { heading: 'Cuántos', format: 'whole' }, { heading: 'Dónde' }],
      rows: observations,
    }),
    ...(first ? [theLargest(draft, first, largest)] : []),
  );
}

interface Headline {
  readonly cells: PlanCell[];
  readonly format: 'amount' | 'percent';
}

const RATE = 3;
const LEVEL = 4;

function headlines(draft: Draft): Headline[] {
  const { budget, spent } = draft;
  const [whole, done] = [amountOfStage(draft, budget), amountOfStage(draft, spent)];
  const [wholeCell, doneCell, rateCell] = [at(FIRST, 1), at(FIRST + 1, 1), at(FIRST + RATE, 1)];
  const rate = rateOf(done, whole);
  const level = levelOf(rate, draft.scale);
  return [
    amountLine(labelOf(budget), stageAt(draft, budget), toCell(whole), 'Suma de las filas de detalle'),
    amountLine(labelOf(spent), stageAt(draft, spent), toCell(done), 'Suma de las filas de detalle'),
    amountLine(
      'Saldo por ejecutar',
      `${wholeCell}-${doneCell}`,
      toCell(minus(whole, done)),
      `${labelOf(budget)} − ${labelOf(spent).toLowerCase()}`,
    ),
    line(
      'Tasa de ejecución',
      `IF(N(${wholeCell})=0,"${NO_BUDGET}",${doneCell}/${wholeCell})`,
      rate,
      `${labelOf(spent)} ÷ ${labelOf(budget).toLowerCase()}`,
    ),
    line(
      'Nivel',
      levelFormula(rateCell, scaleAt(draft), draft.scale),
      level,
      `${draft.scale.title}; ver Parámetros`,
    ),
    ...elapsed(draft),
  ];
}

const line = (name: string, formula: string, value: number | string, how: string): Headline => ({
  cells: [name, live(formula, value), how],
  format: 'percent',
});
const amountLine = (name: string, formula: string, value: number, how: string): Headline => ({
  ...line(name, formula, value, how),
  format: 'amount',
});

/** The part of the year gone by. A warning, not a goal: execution gathers speed towards the end of the year. */
function elapsed({ gestion, fechaCorte }: Draft): Headline[] {
  const year = Number(gestion);
  if (!/^\d{4}$/.test(gestion)) return [];
  const [first, next] = [serialOf(year, 1, 1), serialOf(year + 1, 1, 1)];
  const gone = fechaCorte === undefined ? 'sin fecha de corte' : (fechaCorte - first + 1) / (next - first);
  return [
    line(
      'Parte del año transcurrida',
      `IF(N(${cutOffAt})=0,"sin fecha de corte",(${cutOffAt}-DATE(${year},1,1)+1)/(DATE(${year + 1},1,1)-DATE(${year},1,1)))`,
      gone,
      'A la fecha de corte. No es una meta: se ejecuta más al final del año',
    ),
  ];
}

/** The level in its colour, beside the word. */
const levelOnSight = ({ scale }: Draft): Part => ({
  conditions: levelConditions(columnAt(FIRST + LEVEL, 1, 1), scale),
});

function observationsOf(draft: Draft, sections: readonly Section[], checks: readonly Check[]): PlanCell[][] {
  const wrong = checks.filter(({ agrees }) => !agrees).length;
  const review: PlanCell[] = [
    'Comprobaciones por revisar',
    live(`COUNTIF(${resultsAt(checks)},"Revisar")`, wrong),
    'Comprobaciones',
  ];
  const [first] = sections;
  return first ? [...aboutSection(draft, first), review] : [review];
}

function aboutSection(draft: Draft, section: Section): PlanCell[][] {
  const { groups, sheet: where, label } = section;
  const rates = columnOf(section, 'rate');
  const count = (holds: (group: Group) => boolean): number => groups.filter(holds).length;
  const lowest = draft.scale.levels[0]?.label ?? OFF_SCALE;
  const named = label.toLowerCase();
  return [
    [
      `Por ${named}: en nivel ${lowest}`,
      live(
        `COUNTIF(${columnOf(section, 'level')},"${lowest}")`,
        count((group) => levelOfGroup(draft, group) === lowest),
      ),
      where,
    ],
    [
      `Por ${named}: ejecutado mayor que el presupuesto`,
      live(
        `COUNTIF(${rates},">1")`,
        count((group) => Number(groupRate(group)) > 1),
      ),
      where,
    ],
    [
      `Por ${named}: sin presupuesto`,
      live(
        `COUNTIF(${rates},"${NO_BUDGET}")`,
        count((group) => groupRate(group) === NO_BUDGET),
      ),
      where,
    ],
  ];
}

/** The largest budgets, drawn beside what they have spent. */
function theLargest(draft: Draft, section: Section, row: number): Part {
  const largest = [...section.groups]
    .map((group, order) => ({ group, order }))
    .sort((a, b) => toCell(b.group.budget) - toCell(a.group.budget))
    .slice(0, LARGEST);
  const part = table({
    row: row + 1,
    columns: [
      { heading: section.label, style: 'label' },
      { heading: labelOf(draft.budget), format: 'amount' },
      { heading: labelOf(draft.spent), format: 'amount' },
      { heading: 'Tasa', format: 'percent' },
      { heading: 'Nivel' },
    ],
    rows: largest.map(({ group, order }) => [
      live(cellOf(section, order, 'name'), group.key),
      live(cellOf(section, order, 'budget'), toCell(group.budget)),
      live(cellOf(section, order, 'spent'), spentValue(section, group)),
      live(cellOf(section, order, 'rate'), groupRate(group)),
      live(cellOf(section, order, 'level'), levelOfGroup(draft, group)),
    ]),
  });
  const finding = findingAbout(
    draft,
    largest.map(({ group }) => group),
  );
  const title = note(
    row,
    0,
    `Los ${saidWhole(largest.length)} mayores presupuestos por ${section.label.toLowerCase()}`,
  );
  return {
    ...part,
    blocks: [...(title.blocks ?? []), ...(part.blocks ?? [])],
    looks: [...(title.looks ?? []), ...(part.looks ?? [])],
    conditions: levelConditions(columnAt(row + 2, 4, largest.length), draft.scale),
    charts: [chartOf(draft, row + 2, largest.length, finding)],
  };
}

function findingAbout(draft: Draft, groups: readonly Group[]): string {
  const whole = amountOfStage(draft, draft.budget);
  const budget = sumOf(groups.map((group) => group.budget));
  const rate = rateOf(sumOf(groups.map(({ spent }) => spent)), budget);
  if (isZero(whole) || typeof rate !== 'number') return 'Presupuesto y ejecución de los mayores';
  return `Los ${groups.length} mayores reúnen ${saidPercent(ratio(budget, whole))} del presupuesto y ejecutaron ${saidPercent(rate)}`;
}

const chartOf = (draft: Draft, row: number, count: number, title: string): ChartPlan => ({
  type: 'bar',
  title,
  categories: columnAt(row, 0, count),
  series: [
    { name: labelOf(draft.budget), area: columnAt(row, 1, count) },
    { name: labelOf(draft.spent), area: columnAt(row, 2, count) },
  ],
  valueAxis: draft.moneda === '' ? 'Monto' : draft.moneda,
  format: 'whole',
  at: { row: row + count + 1, column: 0, rows: 22, columns: 5 },
});
