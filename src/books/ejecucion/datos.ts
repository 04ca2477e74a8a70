import { readNumberText } from '../../engine/number-text.ts';
import { classifiers, stages, type Classifier, type Stage } from '../../intake/budget.ts';
import { columnAt, heading, on, sheet, table, type ColumnSpec } from '../build.ts';
import type { Area, PlanCell, SheetPlan } from '../plan.ts';
import { amountCell, amountsOf, labelsOf, orZero } from './figures.ts';
import { FIRST, HEADING, labelOf, type Draft } from './draft.ts';

export const DATOS = 'Datos';

interface DataColumn extends ColumnSpec {
  readonly is: Stage | Classifier | 'fila' | 'publicado' | `código ${Classifier}` | 'personal';
  readonly width: number;
  readonly cell: (row: number) => PlanCell;
}

/** Where each column of the data stands, and its addresses for the formulas of other sheets. */
export interface DataAt {
  /** The sheet. */
  readonly name: string;
  readonly columns: readonly DataColumn[];
  readonly rows: number;
  area(what: DataColumn['is']): Area | undefined;
  /** `'Datos'!$G$5:$G$130`. The column must be there. */
  column(what: Stage | Classifier | 'publicado' | `código ${Classifier}`): string;
  /** `'Datos'!$G$12`. */
  cell(what: Stage, row: number): string;
  /** `'Datos'!$G$12:$G$15`: rows that stand together. */
  cells(what: Stage, row: number, count: number): string;
}

/** What a sheet of data is written from. */
export type Source = Pick<Draft, 'data' | 'footer'>;

export function dataAt(draft: Source, name = DATOS): DataAt {
  const columns = columnsOf(draft);
  const { rows } = draft.data;
  const area = (what: DataColumn['is']): Area | undefined => {
    const position = columns.findIndex(({ is }) => is === what);
    return position < 0 ? undefined : columnAt(FIRST, position, rows);
  };
  const needed = (what: DataColumn['is']): Area => area(what) ?? columnAt(FIRST, 0, rows);
  return {
    columns,
    rows,
    area,
    name,
    column: (what) => on(name, needed(what)),
    cell: (what, row) => on(name, { ...needed(what), row: FIRST + row, rows: 1 }),
    cells: (what, row, count) => on(name, { ...needed(what), row: FIRST + row, rows: count }),
  };
}

function columnsOf(draft: Source): DataColumn[] {
  const { data } = draft;
  return [
    {
      is: 'fila',
      heading: 'Fila de origen',
      width: 9,
      format: 'whole',
      cell: (row) => data.sourceRow[row] ?? null,
    },
    ...classifiers.filter((each) => data.keys[each]).flatMap((each) => classifierColumns(draft, each)),
    ...stages.filter((each) => data.amounts[each]).map((each) => stageColumn(draft, each)),
    ...publishedColumn(draft),
    ...personalColumns(draft),
  ];
}

function classifierColumns({ data }: Source, classifier: Classifier): DataColumn[] {
  if (classifier === 'periodo') return [periodColumn(data.keys.periodo ?? [])];
  const labels = labelsOf(data, classifier);
  const codes = data.codes?.[classifier];
  const name = labelOf(classifier);
  const longest = labels.reduce((most, label) => Math.max(most, label.length), name.length);
  const named: DataColumn = {
    is: classifier,
    heading: name,
    width: Math.min(44, longest + 2),
    cell: (row) => labels[row] ?? null,
  };
  if (!codes) return [named];
  const code: DataColumn = {
    is: `código ${classifier}`,
    heading: `Código de ${name.toLowerCase()}`,
    width: 14,
    format: 'text',
    cell: (row) => codes[row] ?? null,
  };
  return [code, named];
}

/** Months are written as numbers: a text such as `2021-12` would be taken for a date when it is looked up. */
function periodColumn(periods: readonly string[]): DataColumn {
  return {
    is: 'periodo',
    heading: 'Mes',
    width: 8,
    cell: (row) => monthOf(periods[row] ?? '') ?? periods[row] ?? null,
  };
}

/** `2021-12` → 12. */
export const monthOf = (period: string): number | undefined => {
  const month = /^\d{4}-(\d\d)$/.exec(period)?.[1];
  return month === undefined ? undefined : Number(month);
};

function stageColumn({ data }: Source, stage: Stage): DataColumn {
  const amounts = amountsOf(data, stage);
  return {
    is: stage,
    heading: labelOf(stage),
    width: 19,
    format: 'amount',
    cell: (row) => amountCell(amounts[row]),
  };
}

/** Columns that tell of people: only those who asked for them get them. */
const personalColumns = ({ data }: Source): DataColumn[] =>
  (data.personal ?? []).map(({ heading, values }) => ({
    is: 'personal',
    heading,
    width: 24,
    format: 'text',
    cell: (row) => values[row] ?? null,
  }));

/** The rate the publisher printed, in points of a hundred, where most of the column reads as such. */
function publishedColumn({ data }: Source): DataColumn[] {
  const printed = data.published?.map(readPrinted);
  if (!printed?.some((value) => value !== null)) return [];
  const [spent, budget] = [amountsOf(data, 'devengado'), amountsOf(data, 'vigente')];
  const near = (unit: number): number =>
    printed.filter((value, row) => {
      const rate = orZero(spent[row]) / orZero(budget[row]);
      return value !== null && Math.abs(value * unit - rate * 100) <= 0.1;
    }).length;
  const unit = near(100) > near(1) ? 100 : 1;
  return [
    {
      is: 'publicado',
      heading: 'Avance publicado (%)',
      width: 12,
      format: 'number',
      cell: (row) => {
        const value = printed[row] ?? null;
        return value === null ? null : value * unit;
      },
    },
  ];
}

function readPrinted(text: string | undefined): number | null {
  const reading = text === undefined ? undefined : readNumberText(text.replace('%', ''));
  if (!reading) return null;
  return 'value' in reading ? reading.value : reading.asDecimal;
}

export function datos(
  draft: Source,
  { name, columns, rows }: DataAt,
  called = 'DatosEjecucion',
  says = 'Sin totales ni filas repetidas.',
): SheetPlan {
  return sheet(
    {
      name,
      purpose: 'Las filas de detalle usadas, con su número de fila en el archivo de origen.',
      widths: columns.map(({ width }) => width),
      headingRows: HEADING + 1,
      footer: draft.footer,
      landscape: true,
    },
    heading(name, `${draft.data.source}: ${draft.data.format}. ${says}`),
    table({
      row: HEADING,
      name: called,
      columns,
      rows: Array.from({ length: rows }, (_, row) => columns.map(({ cell }) => cell(row))),
    }),
  );
}
