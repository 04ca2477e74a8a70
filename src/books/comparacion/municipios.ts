import { sumOf, toCell, type Total } from '../../engine/money.ts';
import type { Stage } from '../../intake/budget.ts';
import { addressOf, type Area, type PlanCell, type SheetPlan } from '../plan.ts';
import { at, cellAt, columnAt, fixed, heading, live, note, sheet, table, type ColumnSpec } from '../build.ts';
import { FIRST, HEADING, labelOf } from '../ejecucion/draft.ts';
import { scaleAt } from '../ejecucion/escala.ts';
import { NO_BUDGET, NO_DATA, nothing } from '../ejecucion/figures.ts';
import { levelConditions, levelFormula, levelOf } from '../ejecucion/levels.ts';
import { pagesOf } from '../guided/pages.ts';
import { groupHeadings } from '../municipios/joining.ts';
import { rateOf } from './amounts.ts';
import type { Comparison, Side } from './comparison.ts';
import { perPerson, placeInGroup, poblacionOf, type Figures, type Lugar, type Lugares } from './lugares.ts';

export const MUNICIPIOS = 'Municipios, corte a corte';

type Column = ColumnSpec & { readonly what: string; readonly width: number };

/** Every municipality in each cut: its level, its place in its category, and what it has for each of its people. */
export function municipiosCompared(comparison: Comparison, found: Lugares): SheetPlan {
  const { sides, footer, scale } = comparison;
  const { lugares } = found;
  const columns = columnsOf(comparison, found);
  const where = (what: string): number => columns.findIndex((each) => each.what === what);
  const widths = columns.map(({ width }) => width);
  const hasPeople = where('poblacion') >= 0;
  return sheet(
    {
      name: MUNICIPIOS,
      purpose: 'Cada municipio en los cortes: nivel, puesto en su grupo, por habitante y qué cambió.',
      widths,
      headingRows: HEADING + 1,
      footer,
      ...pagesOf({
        widths,
        hidden: new Set(),
        spans: [],
        repeatColumns: where('nombre') + 1,
        spared: 0,
        landscape: true,
      }),
    },
    heading(MUNICIPIOS, `${footer} · por grupo y, dentro de él, de la tasa más alta a la más baja`),
    ...(hasPeople
      ? [
          note(
            2,
            0,
            'La población es una sola para todos los cortes: se puede cambiar en las celdas amarillas.',
          ),
        ]
      : []),
    table({
      row: HEADING,
      columns,
      rows: lugares.map((lugar, order) => rowOf(comparison, found, columns, lugar, FIRST + order)),
      totals: [totalRow(comparison, found, columns)],
    }),
    {
      conditions: sides.flatMap((_, cut) =>
        levelConditions(columnAt(FIRST, where(`nivel ${String(cut)}`), lugares.length + 1), scale),
      ),
    },
  );
}

function columnsOf({ sides, measured }: Comparison, { lugares, by }: Lugares): readonly Column[] {
  const [budget, spent] = measured.map((stage) => labelOf(stage));
  const people = lugares.some((lugar) => poblacionOf(lugar) !== undefined);
  const has = (of: (lugar: Lugar) => string): boolean => lugares.some((lugar) => of(lugar) !== '');
  const last = sides.at(-1)?.label ?? '';
  const first = sides[0]?.label ?? '';
  return [
    ...(has(({ codigo }) => codigo)
      ? [{ what: 'codigo', heading: 'Código', format: 'text' as const, width: 15 }]
      : []),
    { what: 'nombre', heading: 'Municipio', style: 'label', width: 38 },
    ...(has(({ departamento }) => departamento) && by !== 'departamento'
      ? [{ what: 'departamento', heading: 'Departamento', width: 16 }]
      : []),
    { what: 'grupo', heading: groupHeadings[by], width: 14 },
    ...(people
      ? [
          {
            what: 'poblacion',
            heading: 'Población',
            format: 'whole' as const,
            style: 'input' as const,
            width: 12,
          },
        ]
      : []),
    ...sides.flatMap(({ label }, cut): Column[] => {
      const of = (what: string): string => `${what} ${String(cut)}`;
      return [
        { what: of('presupuesto'), heading: `${budget ?? ''} ${label}`, format: 'amount', width: 19 },
        { what: of('ejecutado'), heading: `${spent ?? ''} ${label}`, format: 'amount', width: 19 },
        { what: of('tasa'), heading: `Tasa ${label}`, format: 'percent', width: 11 },
        { what: of('nivel'), heading: `Nivel ${label}`, width: 13 },
        { what: of('puesto'), heading: `Puesto en su grupo ${label}`, format: 'whole', width: 11 },
        ...(people
          ? ([
              {
                what: of('presupuestoHabitante'),
                heading: `Presupuesto por habitante ${label}`,
                format: 'amount',
                width: 14,
              },
              {
                what: of('ejecutadoHabitante'),
                heading: `Ejecutado por habitante ${label}`,
                format: 'amount',
                width: 14,
              },
            ] satisfies Column[])
          : []),
      ];
    }),
    {
      what: 'cambioTasa',
      heading: `Cambio de la tasa, ${first} a ${last} (puntos)`,
      format: 'percent',
      width: 13,
    },
    { what: 'cambioPuesto', heading: 'Puestos que subió en su grupo', format: 'whole', width: 12 },
    ...(people
      ? [
          {
            what: 'cambioHabitante',
            heading: 'Cambio del ejecutado por habitante',
            format: 'amount' as const,
            width: 14,
          },
        ]
      : []),
  ];
}

type Cells = Record<string, PlanCell>;

function rowOf(
  comparison: Comparison,
  found: Lugares,
  columns: readonly Column[],
  lugar: Lugar,
  row: number,
): PlanCell[] {
  const { sides } = comparison;
  const where = (what: string): number => columns.findIndex((each) => each.what === what);
  const cell = (what: string): string => at(row, where(what));
  const last = String(sides.length - 1);
  const difference = (from: string, to: string, value: number | ''): PlanCell =>
    live(`IF(COUNT(${cell(from)},${cell(to)})<2,"",${cell(to)}-${cell(from)})`, value);
  const [one, other] = [lugar.cuts[0], lugar.cuts.at(-1)];
  const places = [0, sides.length - 1].map((cut) => placeInGroup(found, lugar, cut));
  const spent = [one, other].map((each) => perPerson(each?.spent, lugar));
  const cells: Cells = {
    codigo: lugar.codigo,
    nombre: lugar.nombre,
    departamento: lugar.departamento,
    grupo: lugar.grupo,
    poblacion: poblacionOf(lugar) ?? null,
    cambioTasa: difference('tasa 0', `tasa ${last}`, minusOf(other?.rate, one?.rate)),
    cambioPuesto: difference(`puesto ${last}`, 'puesto 0', minusOf(places[0], places[1])),
    cambioHabitante: difference(
      'ejecutadoHabitante 0',
      `ejecutadoHabitante ${last}`,
      minusOf(spent[1], spent[0]),
    ),
  };
  for (const [cut, figures] of lugar.cuts.entries())
    Object.assign(cells, cutCells(comparison, found, { columns, lugar, figures, cut, row }));
  return columns.map(({ what }) => cells[what] ?? null);
}

const minusOf = (a: number | string | undefined, b: number | string | undefined): number | '' =>
  typeof a === 'number' && typeof b === 'number' ? a - b : '';

interface InCut {
  readonly columns: readonly Column[];
  readonly lugar: Lugar;
  readonly figures: Figures;
  readonly cut: number;
  readonly row: number;
}

function cutCells(
  comparison: Comparison,
  found: Lugares,
  { columns, lugar, figures, cut, row }: InCut,
): Cells {
  const { sides, measured, scale } = comparison;
  const of = (what: string): string => `${what} ${String(cut)}`;
  const where = (what: string): number => columns.findIndex((each) => each.what === of(what));
  const cell = (what: string): string => at(row, where(what));
  const side = sides[cut];
  const people = at(
    row,
    columns.findIndex(({ what }) => what === 'poblacion'),
  );
  const grupo = found.grupos.find(({ name }) => name === lugar.grupo);
  const rates = fixed(columnAt(FIRST + (grupo?.first ?? 0), where('tasa'), grupo?.count ?? 1));
  const amount = (stage: Stage | undefined, total: Total | undefined): PlanCell =>
    side && stage ? amountCell(side, figures.rows, stage, total) : null;
  const eachPerson = (what: string, total: Total | undefined): PlanCell =>
    live(
      `IF(OR(N(${people})=0,COUNT(${cell(what)})=0),"",${cell(what)}/${people})`,
      perPerson(total, lugar) ?? '',
    );
  const [budget, spent] = measured;
  return {
    [of('presupuesto')]: amount(budget, figures.budget),
    [of('ejecutado')]: amount(spent, figures.spent),
    [of('tasa')]: live(rateFormula(cell('presupuesto'), cell('ejecutado')), figures.rate),
    [of('nivel')]: live(levelFormula(cell('tasa'), scaleAt(comparison), scale), levelOf(figures.rate, scale)),
    [of('puesto')]: live(
      `IF(ISNUMBER(${cell('tasa')}),RANK(${cell('tasa')},${rates}),"")`,
      placeInGroup(found, lugar, cut),
    ),
    [of('presupuestoHabitante')]: eachPerson('presupuesto', figures.budget),
    [of('ejecutadoHabitante')]: eachPerson('ejecutado', figures.spent),
  };
}

const rateFormula = (whole: string, part: string): string =>
  `IF(N(${whole})=0,"${NO_BUDGET}",IF(COUNT(${part})=0,"${NO_DATA}",${part}/${whole}))`;

/** The sum of its rows, wherever they stand together; nothing where it is not in the cut, and blank is not zero. */
function amountCell(side: Side, rows: readonly number[], stage: Stage, total: Total | undefined): PlanCell {
  if (rows.length === 0) return null;
  const runs = runsOf(rows).map(({ first, count }) =>
    count === 1 ? side.at.cell(stage, first) : side.at.cells(stage, first, count),
  );
  const [only = ''] = runs;
  const whole = runs.join(',');
  const added = rows.length === 1 ? only : `SUM(${whole})`;
  if (total !== undefined) return live(added, toCell(total));
  return live(`IF(COUNT(${whole})=0,"",${added})`, '');
}

function runsOf(rows: readonly number[]): readonly { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.first + last.count === row) last.count++;
    else runs.push({ first: row, count: 1 });
  }
  return runs;
}

function totalRow(comparison: Comparison, { lugares }: Lugares, columns: readonly Column[]): PlanCell[] {
  const { scale } = comparison;
  const row = FIRST + lugares.length;
  const where = (what: string): number => columns.findIndex((each) => each.what === what);
  const cells: Cells = { [columns[0]?.what ?? '']: 'Total' };
  for (const cut of comparison.sides.keys()) {
    const of = (what: string): string => `${what} ${String(cut)}`;
    const cell = (what: string): string => at(row, where(of(what)));
    const totals = (['budget', 'spent'] as const).map((what) =>
      sumOf(lugares.flatMap(({ cuts }) => cuts[cut]?.[what] ?? [])),
    );
    const [budget = nothing, spent = nothing] = totals;
    const added = (what: string, total: Total): PlanCell =>
      live(`SUM(${addressOf(columnAt(FIRST, where(of(what)), lugares.length))})`, toCell(total));
    const rate = rateOf(budget, spent);
    Object.assign(cells, {
      [of('presupuesto')]: added('presupuesto', budget),
      [of('ejecutado')]: added('ejecutado', spent),
      [of('tasa')]: live(rateFormula(cell('presupuesto'), cell('ejecutado')), rate),
      [of('nivel')]: live(levelFormula(cell('tasa'), scaleAt(comparison), scale), levelOf(rate, scale)),
    });
  }
  return columns.map(({ what }) => cells[what] ?? null);
}

/** Where the total of a stage stands, for the checks. */
export function totalAreaOf(comparison: Comparison, found: Lugares, cut: number, order: number): Area {
  const what = `${order === 0 ? 'presupuesto' : 'ejecutado'} ${String(cut)}`;
  const column = columnsOf(comparison, found).findIndex((each) => each.what === what);
  return cellAt(FIRST + found.lugares.length, column);
}
