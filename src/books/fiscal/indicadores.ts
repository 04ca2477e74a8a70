import { indicators, type Indicator } from '../../fiscal/fiscal-indicators.ts';
import type { ColumnSpec, GuidedSheet, TablePanel } from '../guided/spec.ts';

const NO_DATA = 'sin dato';
const ARGUMENTS = '{cuentas.concepto:},{cuentas.monto:}';

const isPerPerson = ({ over }: Indicator): boolean => over === 'poblacion';
const hasMedian = ({ median }: Indicator): boolean => median !== undefined;

/** Where Muni's table has the indicators of a panel, from 1, heading included. */
const rowsOf = (wanted: (indicator: Indicator) => boolean): readonly number[] =>
  indicators.flatMap((each, at) => (wanted(each) ? [at + 2] : []));

/** One cell of the table of thirty. */
const cell = (rows: readonly number[], column: number, otherwise: string): string => {
  const row = `CHOOSE({#},${rows.join(',')})`;
  const table = `MUNI.INDICADORES_FISCALES(${ARGUMENTS}`;
  return `IFERROR(IF({entidad.usada}="",INDEX(${table}),${row},${String(column)}),INDEX(${table},{entidad.usada}),${row},${String(column)})),${otherwise})`;
};

function columnsOf(rows: readonly number[], format: 'percent' | 'amount', withMedian: boolean): ColumnSpec[] {
  const median: ColumnSpec[] = [
    {
      key: 'mediana',
      heading: 'Mediana de su categoría',
      format,
      width: 15,
      formula: cell(rows, 6, '""'),
    },
    {
      key: 'diferencia',
      heading: 'Diferencia',
      format,
      width: 14,
      formula: 'IF(COUNT({valor},{mediana})<2,"",{valor}-{mediana})',
    },
    {
      key: 'lectura',
      heading: 'Frente a la mediana',
      width: 22,
      formula:
        'IF({diferencia}="","",IF({diferencia}=0,"igual",IF({diferencia}>0,"por encima","por debajo")&IF({sentido}="neutro","",IF(({diferencia}>0)=({sentido}="más es mejor"),": mejor",": peor"))))',
    },
  ];
  return [
    { key: 'indicador', heading: 'Indicador', width: 46, long: true, formula: cell(rows, 1, '""') },
    { key: 'valor', heading: 'Valor', format, width: 15, formula: cell(rows, 2, `"${NO_DATA}"`) },
    ...(withMedian
      ? []
      : ([
          { key: 'numerador', heading: 'Numerador', format: 'amount', formula: cell(rows, 3, '""') },
          { key: 'denominador', heading: 'Denominador', format: 'amount', formula: cell(rows, 4, '""') },
        ] as const)),
    { key: 'sentido', heading: 'Sentido', width: 15, formula: cell(rows, 5, '""') },
    ...(withMedian ? median : []),
  ];
}

function panel(
  id: string,
  title: string,
  wanted: (indicator: Indicator) => boolean,
  format: 'percent' | 'amount',
  withMedian: boolean,
): TablePanel {
  const rows = rowsOf(wanted);
  return {
    kind: 'table',
    id,
    title,
    spare: rows.length,
    columns: columnsOf(rows, format, withMedian),
    ...(withMedian && {
      tints: [
        { when: 'RIGHT({lectura},7)=": mejor"', style: 'good' as const },
        { when: 'RIGHT({lectura},6)=": peor"', style: 'poor' as const },
      ],
    }),
  };
}

const proporciones = panel(
  'proporciones',
  'Estructura de ingresos y gastos',
  (each) => hasMedian(each) && !isPerPerson(each),
  'percent',
  true,
);
const porHabitante = panel(
  'porHabitante',
  'Por habitante',
  (each) => hasMedian(each) && isPerPerson(each),
  'amount',
  true,
);

export const hojaMedianas: GuidedSheet = {
  name: 'Frente a su categoría',
  purpose:
    'Los indicadores con mediana conocida, junto a la de su categoría. Medianas de 2025 calculadas del Atlas Fiscal: sin verificar.',
  landscape: true,
  panels: [proporciones, { ...porHabitante, under: 'proporciones' }],
  charts: [
    {
      type: 'bar',
      title: 'El municipio y la mediana de su categoría',
      panel: 'proporciones',
      categories: 'indicador',
      series: ['valor', 'mediana'],
      valueAxis: 'Proporción',
      format: 'percent',
    },
  ],
};

export const hojaTodos: GuidedSheet = {
  name: 'Los 30 indicadores',
  purpose: 'Los treinta del Atlas Fiscal Municipal, con lo que se dividió. «sin dato»: falta una cuenta.',
  landscape: true,
  panels: [
    panel('todos', 'Proporciones', (each) => !isPerPerson(each), 'percent', false),
    { ...panel('todosHabitante', 'Por habitante', isPerPerson, 'amount', false), under: 'todos' },
  ],
};
