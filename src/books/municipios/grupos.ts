import { isZero, ratio, sum, toCell, type Total } from '../../engine/money.ts';
import { at, columnAt, heading, live, sheet, table, type ColumnSpec } from '../build.ts';
import type { PlanCell, SheetPlan } from '../plan.ts';
import { saidPercent } from '../words.ts';
import { FIRST, HEADING, explanationOf, labelOf } from '../ejecucion/draft.ts';
import { amountsOf, NO_BUDGET } from '../ejecucion/figures.ts';
import type { Stage } from '../../intake/budget.ts';
import { GROUPS, groupColumns, layoutOf } from './layout.ts';
import { linesIn, valueOf, type Group, type Indicator, type Standing } from './standing.ts';
import { fenceFormula, median, numbersIn } from '../statistics.ts';

/** What is usual in each group: medians, ends, and how far is far. */
export function grupos(standing: Standing): SheetPlan {
  const { draft, groups, indicators } = standing;
  const names = groupColumns(standing);
  const fixed: Readonly<Record<string, ColumnSpec & { readonly width: number }>> = {
    grupo: { heading: 'Grupo', width: 24 },
    municipios: { heading: 'Municipios', format: 'whole', width: 11 },
    presupuesto: { heading: labelOf(draft.budget), format: 'amount', width: 21 },
    ejecutado: { heading: labelOf(draft.spent), format: 'amount', width: 21 },
    tasa: { heading: 'Tasa del grupo (total ÷ total)', format: 'percent', width: 14 },
    ...Object.fromEntries(
      indicators.map(({ id, name, format }) => [
        `mediana ${id}`,
        { heading: `Mediana: ${name.toLowerCase()}`, format, width: format === 'percent' ? 14 : 16 },
      ]),
    ),
    minima: { heading: 'Tasa más baja', format: 'percent', width: 11 },
    maxima: { heading: 'Tasa más alta', format: 'percent', width: 11 },
    bajo: { heading: 'Muy por debajo: menos de', format: 'percent', width: 13 },
    alto: { heading: 'Muy por encima: más de', format: 'percent', width: 13 },
  };
  const columns = names.map((what) => fixed[what] ?? { heading: what, width: 12 });
  const rows: (Group | undefined)[] = [...groups, undefined];
  return sheet(
    {
      name: GROUPS,
      purpose: 'La mediana de cada indicador en cada grupo, y desde dónde una tasa se aparta de las demás.',
      widths: columns.map(({ width }) => width),
      headingRows: HEADING + 1,
      footer: draft.footer,
      landscape: true,
    },
    heading(
      GROUPS,
      `${explanationOf(draft)} · muy por debajo o por encima: a más de 1,5 veces la distancia entre cuartiles, con 8 municipios o más`,
    ),
    table({
      row: HEADING,
      columns,
      rows: rows.slice(0, -1).map((group, order) => groupRow(standing, group, FIRST + order)),
      totals: [groupRow(standing, undefined, FIRST + groups.length)],
    }),
    {
      charts: [
        {
          type: 'column',
          title: finding(standing),
          categories: columnAt(FIRST, 0, groups.length),
          series: [
            { name: 'Mediana', area: columnAt(FIRST, names.indexOf('mediana tasa'), groups.length) },
            { name: 'Tasa del grupo', area: columnAt(FIRST, names.indexOf('tasa'), groups.length) },
          ],
          valueAxis: 'Tasa de ejecución',
          format: 'percent',
          at: { row: FIRST + groups.length + 2, column: 0, rows: 18, columns: 6 },
        },
      ],
    },
  );
}

/** «La mediana va de 61,2 % (D) a 74,0 % (A)». */
function finding(standing: Standing): string {
  const known = standing.groups
    .map((group) => ({ name: group.name, value: group.median }))
    .filter((each): each is { name: string; value: number } => each.value !== undefined)
    .sort((a, b) => a.value - b.value);
  const [low, high] = [known[0], known.at(-1)];
  if (!low || !high || low === high) return 'Tasa de ejecución de cada grupo';
  return `La mediana va de ${saidPercent(low.value)} (${low.name}) a ${saidPercent(high.value)} (${high.name})`;
}

function groupRow(standing: Standing, group: Group | undefined, row: number): PlanCell[] {
  const { draft, indicators } = standing;
  const layout = layoutOf(standing);
  const own = linesIn(standing, group);
  const usual = group ?? standing.all;
  const totalOf = (stage: Stage): Total => {
    const amounts = amountsOf(draft.data, stage);
    return sum(Float64Array.from(own, (line) => amounts[line.row] ?? Number.NaN));
  };
  const [budget, spent] = [totalOf(draft.budget), totalOf(draft.spent)];
  const columns = groupColumns(standing);
  const cell = (what: string): string => at(row, columns.indexOf(what));
  const rates = layout.rangeOn('tasa', group);
  const end = (name: 'MIN' | 'MAX', value: number): PlanCell =>
    live(`IF(COUNT(${rates})=0,"",${name}(${rates}))`, usual.rates.length === 0 ? '' : value);
  const cells: Readonly<Record<string, PlanCell>> = {
    grupo: group?.name ?? 'Todos los municipios',
    municipios: live(`COUNTA(${layout.rangeOn('nombre', group)})`, own.length),
    presupuesto: live(`SUM(${layout.rangeOn('presupuesto', group)})`, toCell(budget)),
    ejecutado: live(`SUM(${layout.rangeOn('ejecutado', group)})`, toCell(spent)),
    tasa: live(
      `IF(${cell('presupuesto')}=0,"${NO_BUDGET}",${cell('ejecutado')}/${cell('presupuesto')})`,
      isZero(budget) ? NO_BUDGET : ratio(spent, budget),
    ),
    ...Object.fromEntries(
      indicators.map((each) => [`mediana ${each.id}`, medianCell(standing, each, group)]),
    ),
    minima: end('MIN', Math.min(...usual.rates)),
    maxima: end('MAX', Math.max(...usual.rates)),
    bajo: live(fenceFormula(rates, 'low'), usual.fences?.[0] ?? ''),
    alto: live(fenceFormula(rates, 'high'), usual.fences?.[1] ?? ''),
  };
  return columns.map((what) => cells[what] ?? null);
}

/** What has no figure does not count. */
function medianCell(standing: Standing, indicator: Indicator, group: Group | undefined): PlanCell {
  const own = linesIn(standing, group);
  const range = layoutOf(standing).rangeOn(indicator.id, group);
  const value = median(numbersIn(own.map((line) => valueOf(indicator, line))));
  return live(`IF(COUNT(${range})=0,"",MEDIAN(${range}))`, value ?? '');
}
