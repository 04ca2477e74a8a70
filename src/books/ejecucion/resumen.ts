import { minus, toCell } from '../../engine/money.ts';
import { serialOf } from '../../engine/reading.ts';
import { at, cellAt, columnAt, heading, live, look, note, sheet, table, type Part } from '../build.ts';
import type { PlanCell, SheetPlan } from '../plan.ts';
import type { Check } from './checks.ts';
import { resultsAt } from './comprobaciones.ts';
import { amountOfStage, findingOf, stageAt } from './etapas.ts';
import { FIRST, HEADING, explanationOf, labelOf, type Draft } from './draft.ts';
import { groupRate, NO_BUDGET, NO_DATA, rateOf, type Group } from './figures.ts';
import { theLargest } from './largest.ts';
import { levelConditions, levelFormula, levelOf, OFF_SCALE } from './levels.ts';
import { cutOffAt, scaleAt } from './parametros.ts';
import { columnOf, levelOfGroup, type Section } from './section.ts';

export const RESUMEN = 'Resumen';

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
        { heading: 'Cómo se obtiene', style: 'note' },
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
    ...floating(draft),
  ];
}

/** What was accrued and is not paid yet, where the file brings both. */
function floating(draft: Draft): Headline[] {
  const { devengado, pagado } = draft.data.amounts;
  if (!devengado || !pagado) return [];
  const [accrued, paid] = (['devengado', 'pagado'] as const).map((stage) => stageAt(draft, stage));
  const left = minus(amountOfStage(draft, 'devengado'), amountOfStage(draft, 'pagado'));
  return [amountLine('Deuda flotante', `${accrued}-${paid}`, toCell(left), 'Devengado − pagado')];
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
    [
      `Por ${named}: sin dato de lo ejecutado`,
      live(
        `COUNTIF(${rates},"${NO_DATA}")`,
        count((group) => groupRate(group) === NO_DATA),
      ),
      where,
    ],
  ];
}
