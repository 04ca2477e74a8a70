import { at, cellAt, columnAt, heading, live, look, note, on, sheet, table } from '../build.ts';
import type { PlanCell, SheetPlan } from '../plan.ts';
import { FIRST, HEADING } from '../ejecucion/draft.ts';
import { levelConditions, levelOf } from '../ejecucion/levels.ts';
import { reasonsSaid } from './reasons.ts';
import { placeIn } from './joining.ts';
import { groupRange, layoutOf, MAIN, type Layout } from './layout.ts';
import { linesIn, valueOf, type Indicator, type Line, type Standing } from './standing.ts';
import { median, numbersIn } from '../statistics.ts';

const SHEET = 'Ficha de un municipio';
const CHOICE = HEADING;
const FACTS = CHOICE + 2;
const FACT_ROWS = 6;
const TABLE = FACTS + FACT_ROWS + 2;

/** One municipality, chosen from a list, beside what is usual in its group. */
export function ficha(standing: Standing): SheetPlan {
  const { draft, lines, indicators } = standing;
  const layout = layoutOf(standing);
  const [line] = lines;
  const rows = line ? indicators.map((each, order) => indicatorRow(standing, layout, each, line, order)) : [];
  return sheet(
    {
      name: SHEET,
      purpose: 'Elija un municipio: cada indicador junto a la mediana de su grupo, y cómo se calcula.',
      widths: [32, 24, 22, 18, 20, 52],
      headingRows: HEADING,
      footer: draft.footer,
      landscape: true,
    },
    heading(SHEET, 'Elija el municipio en la celda amarilla; todo lo demás se recalcula.'),
    { blocks: [{ row: CHOICE, column: 0, cells: [['Municipio', line?.nombre ?? '']] }] },
    look(cellAt(CHOICE, 1), 'input'),
    {
      lists: [
        {
          area: cellAt(CHOICE, 1),
          from: { sheet: MAIN, area: columnAt(FIRST, layout.at('nombre'), lines.length) },
        },
      ],
    },
    { blocks: [{ row: FACTS, column: 0, cells: line ? factsOf(standing, layout, line) : [] }] },
    look(cellAt(FACTS + 1, 1), 'computed', 'whole'),
    { conditions: levelConditions(cellAt(FACTS + 2, 1), draft.scale) },
    note(TABLE - 1, 0, 'Indicadores frente a la mediana de su grupo'),
    table({
      row: TABLE,
      columns: [
        { heading: 'Indicador', style: 'label' },
        { heading: 'El municipio' },
        { heading: 'Mediana de su grupo' },
        { heading: 'Diferencia' },
        { heading: 'Frente a la mediana' },
        { heading: 'Cómo se calcula', style: 'label' },
      ],
      rows,
    }),
    {
      looks: indicators.map(({ format }, order) => ({
        area: { row: TABLE + 1 + order, column: 1, rows: 1, columns: 3 },
        format,
      })),
      charts: chartOf(indicators),
    },
  );
}

const choice = `$${at(CHOICE, 1).replace(/(\d+)/, '$$$1')}`;
/** What the main sheet says of the one chosen. */
const chosen = (layout: Layout, what: string): string =>
  `INDEX(${layout.rangeOn(what)},MATCH(${choice},${layout.rangeOn('nombre')},0))`;

function factsOf(standing: Standing, layout: Layout, line: Line): PlanCell[][] {
  const { draft, indicators, groups } = standing;
  const [rate] = indicators;
  const value = rate ? valueOf(rate, line) : '';
  const group = groups.find(({ name }) => name === line.group);
  const [own, all] = [(group ?? standing.all).rates, standing.all.rates];
  const rank = (rates: readonly number[]): number | string =>
    typeof value === 'number' ? 1 + rates.filter((each) => each > value).length : '';
  const fact = (name: string, what: string, shown: string | number): PlanCell[] => [
    name,
    live(`IFERROR(${chosen(layout, what)},"")`, shown),
  ];
  const people = placeIn(line)?.poblacion;
  return [
    fact('Grupo', 'grupo', line.group),
    [
      'Población',
      live(
        `IFERROR(IF(${chosen(layout, 'poblacion')}="","",${chosen(layout, 'poblacion')}),"")`,
        people ?? '',
      ),
    ],
    fact('Nivel', 'nivel', levelOf(value, draft.scale)),
    fact('Puesto entre todos', 'puesto', rank(all)),
    fact('Puesto en su grupo', 'puestoGrupo', rank(own)),
    fact('Qué mirar', 'mirar', group ? reasonsSaid(standing, group, line) : ''),
  ];
}

function indicatorRow(
  standing: Standing,
  layout: Layout,
  indicator: Indicator,
  line: Line,
  order: number,
): PlanCell[] {
  const row = TABLE + 1 + order;
  const { id, name, how } = indicator;
  const group = standing.groups.find((each) => each.name === line.group);
  const own = linesIn(standing, group);
  const value = valueOf(indicator, line);
  const usual = median(numbersIn(own.map((each) => valueOf(indicator, each))));
  const apart = typeof value === 'number' && usual !== undefined ? value - usual : '';
  const groupOf = `MATCH(${on(SHEET, cellAt(FACTS, 1))},${groupRange(standing, 'grupo')},0)`;
  const [mine, theirs, difference] = [at(row, 1), at(row, 2), at(row, 3)];
  return [
    name,
    live(`IFERROR(${chosen(layout, id)},"")`, value),
    live(`IFERROR(INDEX(${groupRange(standing, `mediana ${id}`)},${groupOf}),"")`, usual ?? ''),
    live(`IF(COUNT(${mine},${theirs})<2,"",${mine}-${theirs})`, apart),
    live(
      `IF(${difference}="","",IF(${difference}>0,"por encima",IF(${difference}<0,"por debajo","igual")))`,
      apart === '' ? '' : apart > 0 ? 'por encima' : apart < 0 ? 'por debajo' : 'igual',
    ),
    how,
  ];
}

/** Ratios share an axis; amounts by inhabitant would flatten them. */
function chartOf(indicators: readonly Indicator[]) {
  const ratios = indicators.filter(({ format }) => format === 'percent').length;
  return [
    {
      type: 'column' as const,
      title: 'El municipio y la mediana de su grupo',
      categories: columnAt(TABLE + 1, 0, ratios),
      series: [
        { name: 'El municipio', area: columnAt(TABLE + 1, 1, ratios) },
        { name: 'Mediana de su grupo', area: columnAt(TABLE + 1, 2, ratios) },
      ],
      valueAxis: 'Proporción',
      format: 'percent' as const,
      at: { row: TABLE + indicators.length + 3, column: 0, rows: 18, columns: 5 },
    },
  ];
}
