import { toCell, totalOf, bigintOf, fromCentavos } from '../../engine/money.ts';
import { isDerived, balances, parts, type Figure } from '../../fiscal/fiscal-figures.ts';
import { indicators, type Indicator } from '../../fiscal/fiscal-indicators.ts';
import type { Concept } from '../../fiscal/concept-names.ts';
import {
  at,
  cellAt,
  columnAt,
  heading,
  live,
  look,
  note,
  on,
  sheet,
  table,
  type ColumnSpec,
} from '../build.ts';
import type { PlanCell, SheetPlan } from '../plan.ts';
import { pagesOf } from '../guided/pages.ts';
import { groupHeadings, type GroupedBy } from '../municipios/joining.ts';
import type { Sought } from '../municipios/places.ts';
import { median, numbersIn } from '../statistics.ts';
import { figureOf, figures, headingOf, indicatorFormula } from './figures.ts';
import type { Accounts } from './read-accounts.ts';

export interface Line extends Accounts {
  readonly accounts: Accounts;
  /** Its name, with its department where the name alone is of several. */
  readonly shown: string;
  readonly sought: Sought | undefined;
  readonly poblacion: number | undefined;
  readonly grupo: string;
  /** One for each of the thirty, in their order. */
  readonly values: readonly (number | string)[];
}

export interface Compared {
  readonly lines: readonly Line[];
  readonly by: GroupedBy;
  readonly grupos: readonly { readonly name: string; readonly first: number; readonly count: number }[];
  readonly footer: string;
}

const HEADING = 3;
const FIRST = HEADING + 1;
const [MAIN, MEDIANS, ACCOUNTS, CARD] = [
  'Indicadores por municipio',
  'Medianas por grupo',
  'Cuentas por municipio',
  'Ficha fiscal',
] as const;

const formatOf = ({ over }: Indicator): 'amount' | 'percent' => (over === 'poblacion' ? 'amount' : 'percent');

/** Columns of the main sheet before the thirty. */
const KEYS = { nombre: 0, grupo: 1, poblacion: 2 } as const;
const FIRST_INDICATOR = 3;

const mainRange = (column: number, first: number, count: number): string =>
  on(MAIN, columnAt(FIRST + first, column, count));

export function indicadores({ lines, by, footer }: Compared): SheetPlan {
  const columns: ColumnSpec[] = [
    { heading: 'Municipio', style: 'label' },
    { heading: groupHeadings[by] },
    { heading: 'Población', format: 'whole', style: 'input' },
    ...indicators.map((each) => ({ heading: each.name, format: formatOf(each) })),
  ];
  const widths = [36, 14, 12, ...indicators.map(() => 14)];
  return sheet(
    {
      name: MAIN,
      purpose: 'Una fila por municipio: los treinta indicadores del Atlas Fiscal Municipal, de sus cuentas.',
      widths,
      headingRows: HEADING + 1,
      footer,
      ...pagesOf({ widths, hidden: new Set(), spans: [], repeatColumns: 1, spared: 0, landscape: true }),
    },
    heading(MAIN, 'Por grupo y, dentro de él, por nombre. «sin dato»: falta una cuenta; no es cero.'),
    table({ row: HEADING, columns, rows: lines.map((line, order) => mainRow(line, order)) }),
  );
}

function mainRow({ shown, grupo, poblacion, values }: Line, order: number): PlanCell[] {
  const row = FIRST + order;
  const people = at(row, KEYS.poblacion);
  const account = (figure: Figure): string => on(ACCOUNTS, cellAt(row, 1 + figures.indexOf(figure)));
  return [
    shown,
    grupo,
    poblacion ?? null,
    ...indicators.map((indicator, which) =>
      live(
        indicatorFormula(
          indicator,
          account(indicator.of),
          indicator.over === 'poblacion' ? people : account(indicator.over),
        ),
        values[which] ?? '',
      ),
    ),
  ];
}

/** What was read, and the totals that follow from it. */
export function cuentas({ lines, footer }: Compared): SheetPlan {
  const widths = [36, ...figures.map(() => 17)];
  return sheet(
    {
      name: ACCOUNTS,
      purpose: 'Las cuentas como se leyeron; los totales que el archivo no trae se suman de sus partes.',
      widths,
      headingRows: HEADING + 1,
      footer,
      ...pagesOf({ widths, hidden: new Set(), spans: [], repeatColumns: 1, spared: 0, landscape: true }),
    },
    heading(ACCOUNTS, 'Una celda vacía es un dato que falta: no es cero.'),
    table({
      row: HEADING,
      columns: [
        { heading: 'Municipio', style: 'label' },
        ...figures.map((figure): ColumnSpec => ({
          heading: headingOf(figure),
          format: 'amount',
          ...(!isDerived(figure) && { style: 'input' as const }),
        })),
      ],
      rows: lines.map((line, order) => [
        line.shown,
        ...figures.map((figure) => accountCell(line, figure, FIRST + order)),
      ]),
    }),
  );
}

function accountCell({ accounts }: Line, figure: Figure, row: number): PlanCell {
  const cell = (each: Figure): string => at(row, 1 + figures.indexOf(each));
  const total = figureOf(accounts, figure);
  const value = total === undefined ? '' : toCell(total);
  if (isDerived(figure)) {
    const { plus, minus } = balances[figure];
    const all = [...plus, ...minus].map(cell);
    const signed = `${plus.map(cell).join('+')}-${minus.map(cell).join('-')}`;
    return live(`IF(COUNT(${all.join(',')})<${String(all.length)},"",ROUND(${signed},2))`, value);
  }
  const own = accounts.amounts[figure];
  if (own !== undefined) return toCell(totalOf(bigintOf(fromCentavos(own))));
  const summed: readonly Concept[] | undefined = parts[figure];
  if (!summed) return null;
  const all = summed.map(cell).join(',');
  return live(`IF(COUNT(${all})<${String(summed.length)},"",SUM(${all}))`, value);
}

const valuesOf = (lines: readonly Line[], which: number): readonly number[] =>
  numbersIn(lines.map(({ values }) => values[which] ?? ''));

/** The median of each indicator in each group, and in all. */
export function medianas({ lines, grupos, footer }: Compared): SheetPlan {
  const all = [...grupos, { name: 'Todos los municipios', first: 0, count: lines.length }];
  const medianCell = (which: number, first: number, count: number): PlanCell => {
    const range = mainRange(FIRST_INDICATOR + which, first, count);
    const value = median(valuesOf(lines.slice(first, first + count), which));
    return live(`IF(COUNT(${range})=0,"",MEDIAN(${range}))`, value ?? '');
  };
  return sheet(
    {
      name: MEDIANS,
      purpose: 'La mediana de cada indicador en cada grupo: la mitad de los municipios está por encima.',
      widths: [48, 16, ...all.map(() => 15)],
      headingRows: HEADING + 1,
      footer,
      landscape: true,
    },
    heading(MEDIANS, 'De los municipios de este archivo. Lo que no tiene cifra no cuenta.'),
    table({
      row: HEADING,
      columns: [
        { heading: 'Indicador', style: 'label' },
        { heading: 'Sentido' },
        ...all.map(({ name }) => ({ heading: name })),
      ],
      rows: indicators.map(({ name, direction }, which) => [
        name,
        direction,
        ...all.map(({ first, count }) => medianCell(which, first, count)),
      ]),
    }),
    {
      looks: indicators.map((each, which) => ({
        area: { row: FIRST + which, column: 2, rows: 1, columns: all.length },
        format: formatOf(each),
      })),
    },
  );
}

const CHOICE = HEADING;
const TABLE = CHOICE + 4;

/** One municipality, chosen from a list, beside the median of its group and with its place in it. */
export function ficha(compared: Compared): SheetPlan {
  const { lines, by, footer } = compared;
  const [line] = lines;
  return sheet(
    {
      name: CARD,
      purpose: 'Elija un municipio: sus treinta indicadores, la mediana de su grupo y su puesto en él.',
      widths: [48, 20, 20, 16, 18, 22, 18],
      headingRows: HEADING,
      footer,
      landscape: true,
    },
    heading('Indicadores fiscales de municipios', 'Elija el municipio en la celda amarilla.'),
    {
      blocks: [
        {
          row: CHOICE,
          column: 0,
          cells: [
            ['Municipio', line?.shown ?? ''],
            [groupHeadings[by], live(`IFERROR(${chosen(lines.length, KEYS.grupo)},"")`, line?.grupo ?? '')],
          ],
        },
      ],
      lists: [
        { area: cellAt(CHOICE, 1), from: { sheet: MAIN, area: columnAt(FIRST, KEYS.nombre, lines.length) } },
      ],
    },
    look(cellAt(CHOICE, 1), 'input'),
    note(TABLE - 1, 0, 'Frente a la mediana de su grupo'),
    table({
      row: TABLE,
      columns: [
        { heading: 'Indicador', style: 'label' },
        { heading: 'El municipio' },
        { heading: 'Mediana de su grupo' },
        { heading: 'Diferencia' },
        { heading: 'Sentido' },
        { heading: 'Frente a la mediana' },
        { heading: 'Puesto en su grupo', format: 'whole' },
      ],
      rows: indicators.map((each, which) => cardRow(compared, each, which)),
    }),
    {
      looks: indicators.map((each, which) => ({
        area: { row: TABLE + 1 + which, column: 1, rows: 1, columns: 3 },
        format: formatOf(each),
      })),
    },
  );
}

const picked = `$B$${String(CHOICE + 1)}`;
const group = `$B$${String(CHOICE + 2)}`;
const chosen = (count: number, column: number): string =>
  `INDEX(${mainRange(column, 0, count)},MATCH(${picked},${mainRange(KEYS.nombre, 0, count)},0))`;

function cardRow({ lines, grupos }: Compared, { name, direction }: Indicator, which: number): PlanCell[] {
  const row = TABLE + 1 + which;
  const [line] = lines;
  const own = lines.filter(({ grupo }) => grupo === line?.grupo);
  const value = line?.values[which] ?? '';
  const usual = median(valuesOf(own, which));
  const apart = typeof value === 'number' && usual !== undefined ? value - usual : '';
  const names = on(MEDIANS, { row: HEADING, column: 2, rows: 1, columns: grupos.length });
  const cells = on(MEDIANS, { row: FIRST + which, column: 2, rows: 1, columns: grupos.length });
  const [mine, theirs, difference, way] = [1, 2, 3, 4].map((column) => at(row, column));
  const range = mainRange(FIRST_INDICATOR + which, 0, lines.length);
  const better = direction === 'menos es mejor' ? '<' : '>';
  return [
    name,
    live(`IFERROR(${chosen(lines.length, FIRST_INDICATOR + which)},"")`, value),
    live(`IFERROR(INDEX(${cells},MATCH(${group},${names},0)),"")`, usual ?? ''),
    live(`IF(COUNT(${mine ?? ''},${theirs ?? ''})<2,"",${mine ?? ''}-${theirs ?? ''})`, apart),
    direction,
    live(
      `IF(${difference ?? ''}="","",IF(${difference ?? ''}=0,"igual",IF(${difference ?? ''}>0,"por encima","por debajo")&IF(${way ?? ''}="neutro","",IF((${difference ?? ''}>0)=(${way ?? ''}="más es mejor"),": mejor",": peor"))))`,
      readingOf(apart, direction),
    ),
    direction === 'neutro'
      ? null
      : live(
          `IF(ISNUMBER(${mine ?? ''}),1+SUMPRODUCT((${mainRange(KEYS.grupo, 0, lines.length)}=${group})*ISNUMBER(${range})*(${range}${better}${mine ?? ''})),"")`,
          placeOf(valuesOf(own, which), value, better),
        ),
  ];
}

function readingOf(apart: number | '', direction: Indicator['direction']): string {
  if (apart === '') return '';
  if (apart === 0) return 'igual';
  const side = apart > 0 ? 'por encima' : 'por debajo';
  if (direction === 'neutro') return side;
  return `${side}${apart > 0 === (direction === 'más es mejor') ? ': mejor' : ': peor'}`;
}

const placeOf = (values: readonly number[], own: number | string, better: '<' | '>'): number | '' =>
  typeof own === 'number'
    ? 1 + values.filter((each) => (better === '>' ? each > own : each < own)).length
    : '';
