import { minus, sum, toCell } from '../../engine/money.ts';
import { at, columnAt, heading, live, sheet, table, type ColumnSpec } from '../build.ts';
import type { PlanCell, SheetPlan } from '../plan.ts';
import type { DataAt } from '../ejecucion/datos.ts';
import { FIRST, HEADING, explanationOf, labelOf } from '../ejecucion/draft.ts';
import { amountsOf, NO_BUDGET, NO_DATA } from '../ejecucion/figures.ts';
import { levelConditions, levelFormula, levelOf } from '../ejecucion/levels.ts';
import { pagesOf } from '../guided/pages.ts';
import type { Stage } from '../../intake/budget.ts';
import { reasonsFormula, reasonsSaid } from './reasons.ts';
import { scaleAt } from '../ejecucion/escala.ts';
import { groupHeadings, placeIn } from './joining.ts';
import { groupCell, layoutOf, MAIN, type Layout } from './layout.ts';
import {
  linesIn,
  amountAt,
  valueOf,
  type Group,
  type Indicator,
  type Line,
  type Standing,
} from './standing.ts';

/** What a line of the main sheet is worked out from. */
interface Row {
  readonly standing: Standing;
  readonly data: DataAt;
  readonly layout: Layout;
  readonly line: Line;
  readonly row: number;
  readonly group: Group;
  readonly groupAt: number;
}

export function main(standing: Standing, data: DataAt): SheetPlan {
  const { draft, lines, groups, indicators, by } = standing;
  const layout = layoutOf(standing);
  const everyRate = standing.all.rates;
  const specs: Readonly<Record<string, ColumnSpec & { readonly width: number }>> = {
    codigo: { heading: 'Código', format: 'text', width: 15 },
    nombre: { heading: 'Municipio', style: 'label', width: 40 },
    departamento: { heading: 'Departamento', width: 16 },
    grupo: { heading: `${groupHeadings[by]} con que se compara`, width: 15 },
    poblacion: { heading: 'Población', format: 'whole', style: 'input', width: 12 },
    presupuesto: { heading: labelOf(draft.budget), format: 'amount', width: 20 },
    ejecutado: { heading: labelOf(draft.spent), format: 'amount', width: 20 },
    saldo: { heading: 'Saldo por ejecutar', format: 'amount', width: 20 },
    ...Object.fromEntries(
      indicators.map(({ id, name, format }) => [
        id,
        { heading: name, format, width: format === 'percent' ? 13 : 15 },
      ]),
    ),
    nivel: { heading: 'Nivel', width: 14 },
    puesto: { heading: 'Puesto', format: 'whole', width: 9 },
    puestoGrupo: { heading: 'Puesto en su grupo', format: 'whole', width: 10 },
    mediana: { heading: 'Tasa mediana de su grupo', format: 'percent', width: 12 },
    diferencia: { heading: 'Diferencia con la mediana', format: 'percent', width: 12 },
    flotante: { heading: 'Deuda flotante (devengado − pagado)', format: 'amount', width: 19 },
    mirar: { heading: 'Qué mirar', style: 'label', width: 46 },
  };
  const columns = layout.columns.map((what) => specs[what] ?? { heading: what, width: 12 });
  const widths = columns.map(({ width }) => width);
  const keys = layout.at('nombre') + 1;
  const rows = groups.flatMap((group, groupAt) => {
    return linesIn(standing, group).map((line, order) =>
      lineRow({ standing, data, layout, line, row: FIRST + group.first + order, group, groupAt }, everyRate),
    );
  });
  return sheet(
    {
      name: MAIN,
      purpose: 'Una fila por municipio: indicadores, nivel, puesto, mediana de su grupo y qué mirar.',
      widths,
      headingRows: HEADING + 1,
      footer: draft.footer,
      ...pagesOf({ widths, hidden: new Set(), spans: [], repeatColumns: keys, spared: 0, landscape: true }),
    },
    heading(MAIN, `${explanationOf(draft)} · por grupo y, dentro de él, de la tasa más alta a la más baja`),
    table({ row: HEADING, columns, rows, totals: [totalRow(standing, layout)] }),
    { conditions: levelConditions(columnAt(FIRST, layout.at('nivel'), lines.length), draft.scale) },
  );
}

function lineRow(of: Row, everyRate: readonly number[]): PlanCell[] {
  const { standing, data, layout, line, row, group } = of;
  const { draft, indicators } = standing;
  const cell = (what: string): string => at(row, layout.at(what));
  const [budget, spent] = [
    amountAt(draft.data, line.row, draft.budget),
    amountAt(draft.data, line.row, draft.spent),
  ];
  const [rateIndicator] = indicators;
  const rate = rateIndicator ? valueOf(rateIndicator, line) : NO_DATA;
  const rank = (values: readonly number[]): number | string =>
    typeof rate === 'number' ? 1 + values.filter((value) => value > rate).length : '';
  const cells: Readonly<Record<string, PlanCell>> = {
    codigo: line.codigo,
    nombre: line.nombre,
    departamento: line.departamento,
    grupo: line.group,
    poblacion: placeIn(line)?.poblacion ?? null,
    presupuesto: pointing(data, draft.budget, line.row, budget),
    ejecutado: pointing(data, draft.spent, line.row, spent),
    saldo: live(
      `ROUND(N(${cell('presupuesto')})-N(${cell('ejecutado')}),2)`,
      toCell(minus(centavosAt(of, draft.budget), centavosAt(of, draft.spent))),
    ),
    ...Object.fromEntries(indicators.map((each) => [each.id, indicatorCell(of, each)])),
    nivel: live(levelFormula(cell('tasa'), scaleAt(draft), draft.scale), levelOf(rate, draft.scale)),
    puesto: live(
      `IF(ISNUMBER(${cell('tasa')}),RANK(${cell('tasa')},${layout.range('tasa')}),"")`,
      rank(everyRate),
    ),
    puestoGrupo: live(
      `IF(ISNUMBER(${cell('tasa')}),RANK(${cell('tasa')},${layout.range('tasa', group)}),"")`,
      rank(group.rates),
    ),
    mediana: live(groupCell(standing, of.groupAt, 'mediana tasa'), group.median ?? ''),
    diferencia: live(
      `IF(COUNT(${cell('tasa')},${cell('mediana')})<2,"",${cell('tasa')}-${cell('mediana')})`,
      typeof rate === 'number' && group.median !== undefined ? rate - group.median : '',
    ),
    flotante: floating(of),
    mirar: live(
      reasonsFormula(standing, cell, (what) => groupCell(standing, of.groupAt, what)),
      reasonsSaid(standing, group, line),
    ),
  };
  return layout.columns.map((what) => cells[what] ?? null);
}

const centavosAt = ({ standing: { draft }, line }: Row, stage: Stage) =>
  sum(amountsOf(draft.data, stage).subarray(line.row, line.row + 1));

/** A blank amount stays blank: it is not zero. */
const pointing = (data: DataAt, stage: Stage, row: number, amount: number | undefined): PlanCell =>
  amount === undefined
    ? live(`IF(${data.cell(stage, row)}="","",${data.cell(stage, row)})`, '')
    : live(data.cell(stage, row), amount);

function indicatorCell(of: Row, indicator: Indicator): PlanCell {
  const { standing, data, layout, line, row } = of;
  const { above, below, less } = indicator;
  const part = data.cell(above, line.row);
  const whole = below === 'poblacion' ? at(row, layout.at('poblacion')) : data.cell(below, line.row);
  const none = below === standing.draft.budget ? NO_BUDGET : NO_DATA;
  const ratio = `${part}/${whole}${less === undefined ? '' : '-1'}`;
  return live(`IF(N(${whole})=0,"${none}",IF(${part}="","${NO_DATA}",${ratio}))`, valueOf(indicator, line));
}

function floating(of: Row): PlanCell {
  const { data, line, standing } = of;
  const [accrued, paid] = (['devengado', 'pagado'] as const).map((stage) =>
    amountAt(standing.draft.data, line.row, stage),
  );
  const [a, p] = [data.cell('devengado', line.row), data.cell('pagado', line.row)];
  const known = accrued !== undefined && paid !== undefined;
  return live(
    `IF(COUNT(${a},${p})<2,"",ROUND(${a}-${p},2))`,
    known ? toCell(minus(centavosAt(of, 'devengado'), centavosAt(of, 'pagado'))) : '',
  );
}

function totalRow({ draft, lines }: Standing, layout: Layout): PlanCell[] {
  const row = FIRST + lines.length;
  const added = (what: string, stage: Stage): PlanCell =>
    live(`SUM(${layout.range(what)})`, toCell(sum(amountsOf(draft.data, stage))));
  const [budget, spent] = [draft.budget, draft.spent].map((stage) => sum(amountsOf(draft.data, stage)));
  const [whole, part] = [at(row, layout.at('presupuesto')), at(row, layout.at('ejecutado'))];
  const cells: Readonly<Record<string, PlanCell>> = {
    [layout.columns[0] ?? '']: 'Total',
    presupuesto: added('presupuesto', draft.budget),
    ejecutado: added('ejecutado', draft.spent),
    saldo: live(
      `ROUND(${whole}-${part},2)`,
      budget === undefined || spent === undefined ? '' : toCell(minus(budget, spent)),
    ),
    tasa: live(
      `IF(${whole}=0,"${NO_BUDGET}",${part}/${whole})`,
      budget && Number(budget) !== 0 ? Number(spent) / Number(budget) : NO_BUDGET,
    ),
  };
  return layout.columns.map((what) => cells[what] ?? null);
}
