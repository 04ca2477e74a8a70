import { isZero, ratio, sum, toCell } from '../../engine/money.ts';
import { at, cellAt, columnAt, heading, live, look, note, on, sheet, table, type Part } from '../build.ts';
import type { PlanCell, SheetPlan } from '../plan.ts';
import { saidPercent, saidWhole } from '../words.ts';
import { FIRST, HEADING, explanationOf, labelOf } from '../ejecucion/draft.ts';
import { checkColumns, checkRow } from '../ejecucion/comprobaciones.ts';
import { amountsOf, NO_BUDGET } from '../ejecucion/figures.ts';
import { levelConditions, levelFormula, levelOf } from '../ejecucion/levels.ts';
import { reasonsSaid } from './reasons.ts';
import { scaleAt } from '../ejecucion/escala.ts';
import { placeIn } from './joining.ts';
import { layoutOf, MAIN, type Layout } from './layout.ts';
import { linesIn, valueOf, type Line, type Standing } from './standing.ts';

const SHEET = 'Resumen de municipios';
const ENDS = 10;

/** The first page: totals, what to look at, and who executes most and least. */
export function resumen(standing: Standing): SheetPlan {
  const { draft, lines } = standing;
  const layout = layoutOf(standing);
  const figures = figuresOf(standing, layout);
  const checksAt = FIRST + figures.length + 2;
  const endsAt = checksAt + 6;
  const ranked = rankedLines(standing);
  const best = ranked.slice(0, ENDS);
  const worst = ranked.slice(ENDS).slice(-ENDS);
  const worstAt = endsAt + best.length + 3;
  return sheet(
    {
      name: SHEET,
      purpose: 'Los totales, qué mirar y los municipios que más y que menos ejecutan.',
      widths: [46, 24, 24, 18, 14, 44],
      headingRows: HEADING,
      footer: draft.footer,
      landscape: true,
    },
    heading('Comparación de municipios', explanationOf(draft)),
    note(2, 0, `${findingOf(standing)}.`),
    table({
      row: HEADING,
      columns: [{ heading: 'Cifra' }, { heading: 'Valor' }, { heading: 'Cómo se obtiene', style: 'note' }],
      rows: figures.map(({ cells }) => cells),
    }),
    ...figures.map(({ format }, order) => look(cellAt(FIRST + order, 1), 'total', format)),
    { conditions: levelConditions(cellAt(FIRST + LEVEL, 1), draft.scale) },
    note(checksAt - 1, 0, 'Comprobaciones'),
    checksOf(standing, layout, checksAt),
    ...endsPart(standing, layout, best, endsAt, `Los ${saidWhole(best.length)} que más ejecutan`),
    ...(worst.length === 0
      ? []
      : endsPart(standing, layout, worst, worstAt, `Los ${saidWhole(worst.length)} que menos ejecutan`)),
    {
      charts: [
        {
          type: 'bar',
          title: `Los ${saidWhole(best.length)} que más ejecutan, de ${saidWhole(lines.length)}`,
          categories: columnAt(endsAt + 1, 0, best.length),
          series: [{ name: 'Tasa de ejecución', area: columnAt(endsAt + 1, 3, best.length) }],
          valueAxis: 'Tasa de ejecución',
          format: 'percent',
          at: { row: worstAt + worst.length + 3, column: 0, rows: 20, columns: 4 },
        },
      ],
    },
  );
}

interface Figure {
  readonly cells: PlanCell[];
  readonly format: 'amount' | 'percent' | 'whole';
}

const LEVEL = 4;

function figuresOf(standing: Standing, layout: Layout): Figure[] {
  const { draft, lines, groups } = standing;
  const [budget, spent] = [draft.budget, draft.spent].map((stage) => sum(amountsOf(draft.data, stage)));
  const rate =
    budget === undefined || spent === undefined || isZero(budget) ? NO_BUDGET : ratio(spent, budget);
  const [whole, part, rateCell] = [at(FIRST + 1, 1), at(FIRST + 2, 1), at(FIRST + 3, 1)];
  const watched = groups.reduce(
    (count, group) =>
      count + linesIn(standing, group).filter((line) => reasonsSaid(standing, group, line) !== '').length,
    0,
  );
  const people = lines.filter((line) => placeIn(line)?.poblacion !== undefined).length;
  const rates = layout.rangeOn('tasa');
  return [
    figure(
      'Municipios',
      `COUNTA(${layout.rangeOn('nombre')})`,
      lines.length,
      'Filas de la comparación',
      'whole',
    ),
    figure(
      labelOf(draft.budget),
      `SUM(${layout.rangeOn('presupuesto')})`,
      budget ? toCell(budget) : 0,
      'Suma de los municipios',
      'amount',
    ),
    figure(
      labelOf(draft.spent),
      `SUM(${layout.rangeOn('ejecutado')})`,
      spent ? toCell(spent) : 0,
      'Suma de los municipios',
      'amount',
    ),
    figure(
      'Tasa de ejecución de todos',
      `IF(${whole}=0,"${NO_BUDGET}",${part}/${whole})`,
      rate,
      'Total ÷ total: los grandes pesan más',
      'percent',
    ),
    figure(
      'Nivel',
      levelFormula(rateCell, scaleAt(draft), draft.scale),
      levelOf(rate, draft.scale),
      draft.scale.title,
      'percent',
    ),
    figure(
      'Tasa mediana',
      `IF(COUNT(${rates})=0,"",MEDIAN(${rates}))`,
      standing.all.median ?? '',
      'La mitad de los municipios está por encima y la mitad por debajo',
      'percent',
    ),
    figure(
      'Municipios con algo que mirar',
      `COUNTIF(${layout.rangeOn('mirar')},"?*")`,
      watched,
      `Columna «Qué mirar» de «${MAIN}»`,
      'whole',
    ),
    figure(
      'Municipios con población',
      `COUNT(${layout.rangeOn('poblacion')})`,
      people,
      people === lines.length
        ? 'Todos'
        : 'Sin ella no hay cifras por habitante: se puede escribir en las celdas amarillas',
      'whole',
    ),
  ];
}

const figure = (
  name: string,
  formula: string,
  value: number | string,
  how: string,
  format: Figure['format'],
): Figure => ({ cells: [name, live(formula, value), how], format });

function rankedLines(standing: Standing): readonly Line[] {
  const [rate] = standing.indicators;
  return standing.lines
    .map((line) => ({ line, value: rate ? valueOf(rate, line) : '' }))
    .filter((each): each is { line: Line; value: number } => typeof each.value === 'number')
    .sort((a, b) => b.value - a.value)
    .map(({ line }) => line);
}

function endsPart(
  standing: Standing,
  layout: Layout,
  lines: readonly Line[],
  row: number,
  title: string,
): Part[] {
  const { draft, indicators } = standing;
  const [rate] = indicators;
  const cell = (line: Line, what: string): string =>
    on(MAIN, cellAt(FIRST + standing.lines.indexOf(line), layout.at(what)));
  return [
    note(row - 1, 0, `${title}. El orden es el del día en que se creó; las cifras se recalculan.`),
    table({
      row,
      columns: [
        { heading: 'Municipio', style: 'label' },
        { heading: labelOf(draft.budget), format: 'amount' },
        { heading: labelOf(draft.spent), format: 'amount' },
        { heading: 'Tasa de ejecución', format: 'percent' },
        { heading: 'Nivel' },
      ],
      rows: lines.map((line) => {
        const value = rate ? valueOf(rate, line) : '';
        const [budget, spent] = [draft.budget, draft.spent].map((stage) =>
          toCell(sum(amountsOf(draft.data, stage).subarray(line.row, line.row + 1))),
        );
        return [
          live(cell(line, 'nombre'), line.nombre),
          live(cell(line, 'presupuesto'), budget ?? 0),
          live(cell(line, 'ejecutado'), spent ?? 0),
          live(cell(line, 'tasa'), value),
          live(cell(line, 'nivel'), levelOf(value, draft.scale)),
        ];
      }),
    }),
    { conditions: levelConditions(columnAt(row + 1, 4, lines.length), draft.scale) },
  ];
}

/** Nothing is lost from the file to the sheet. */
function checksOf({ draft }: Standing, layout: Layout, row: number): Part {
  const checks = [draft.budget, draft.spent].map((stage, order) => {
    const read = draft.report.totals[stage];
    const total = toCell(sum(amountsOf(draft.data, stage)));
    const isWhole = read !== undefined && draft.report.years.length <= 1;
    return {
      name: `${labelOf(stage)}: lo leído del archivo y la suma de los municipios`,
      expected: isWhole ? toCell(read) : total,
      found: live(`SUM(${layout.rangeOn(order === 0 ? 'presupuesto' : 'ejecutado')})`, total),
      agrees: true,
      meaning: 'Ningún municipio falta ni se cuenta dos veces.',
    };
  });
  return table({
    row,
    columns: checkColumns('amount'),
    rows: checks.map((check, order) => checkRow(check, row + 1 + order - FIRST)),
  });
}

/** «La mitad de 1.891 municipios ejecutó 78,1 % o más». */
function findingOf(standing: Standing): string {
  const { median, rates } = standing.all;
  if (median === undefined) return 'Ningún municipio tiene presupuesto sobre el cual medir';
  return `La mitad de ${saidWhole(rates.length)} municipios ejecutó ${saidPercent(median)} o más`;
}
