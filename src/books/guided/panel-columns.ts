import type { FormatName } from '../plan.ts';
import { checksOf } from './checks.ts';
import type { ColumnSpec, FactsPanel, Panel } from './spec.ts';

export interface PlacedColumn {
  readonly key: string;
  readonly heading: string;
  readonly width: number;
  readonly format?: FormatName | undefined;
  readonly spec?: ColumnSpec;
}

/** The column that says in words what is wrong with a row. */
export const OBSERVATIONS = 'observaciones';

const widths: Readonly<Record<FormatName, number>> = {
  amount: 16,
  percent: 10,
  number: 12,
  whole: 10,
  year: 10,
  date: 12,
  text: 14,
};
const TEXT_WIDTH = 24;
const OBSERVATIONS_WIDTH = 40;

const observations: PlacedColumn = {
  key: OBSERVATIONS,
  heading: 'Observaciones',
  width: OBSERVATIONS_WIDTH,
};

/** The columns of a panel, that of its observations last. */
export function columnsOf(panel: Panel): readonly PlacedColumn[] {
  const isChecked = checksOf(panel).length > 0;
  const own = panel.kind === 'facts' ? factColumns(panel) : tableColumns(panel.columns);
  return isChecked ? [...own, observations] : own;
}

const widthOf = (format: FormatName | undefined): number =>
  format === undefined ? TEXT_WIDTH : widths[format];

const tableColumns = (columns: readonly ColumnSpec[]): readonly PlacedColumn[] =>
  columns.map((spec) => ({
    key: spec.key,
    heading: spec.heading,
    width: spec.width ?? widthOf(spec.format),
    format: spec.format,
    spec,
  }));

const factColumns = ({
  sourced = false,
  widths: [label, value] = [44, 28],
}: FactsPanel): readonly PlacedColumn[] => [
  { key: 'label', heading: 'Dato', width: label },
  { key: 'value', heading: 'Valor', width: value },
  ...(sourced
    ? [
        { key: 'since', heading: 'Vigente desde', width: 14 },
        { key: 'source', heading: 'Norma o fuente', width: 44 },
        { key: 'verified', heading: 'Verificado', width: 12 },
      ]
    : []),
];
