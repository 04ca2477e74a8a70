import type { ColumnSpec } from '../guided/spec.ts';
import { choiceColumn, monthColumns, textColumn } from './columnas.ts';

/** A month to be reported is said by its number; while none is, nothing is worked out. */
const UNTIL = '{corte.hasta}';

const whenCut = (formula: string): string => `IF(OR({fila}="",${UNTIL}=0),"",${formula})`;
const ratio = (part: string, whole: string): string =>
  `IF(AND(ISNUMBER({${part}}),N({${whole}})>0),{${part}}/{${whole}},"")`;

/** Months of the row of the plan this row follows, from one to another. */
const planned = (months: string, from: string, upTo: string): string =>
  `SUM(INDEX({${months}:},{fila},${from}):INDEX({${months}:},{fila},${upTo}))`;
/** What was executed in some months; blank while nobody reported any of them. */
const executed = (from: string, upTo: string): string => {
  const months = `INDEX({ene..dic},1,${from}):INDEX({ene..dic},1,${upTo})`;
  return `IF(COUNT(${months})=0,"",SUM(${months}))`;
};

/** A level of the scale the office chose. */
export const levelOf = (value: string): string =>
  `IF(ISNUMBER(${value}),IFERROR(INDEX({bandas.nivel:},SUMPRODUCT(ISNUMBER({bandas.desde:})*(({bandas.desde:}<${value})+({bandas.desde:}=${value})*({bandas.incluye:}="sí")))),"fuera de la escala"),"")`;

interface Followed {
  /** Table and columns of the twelve months of the plan: `poa.ene..dic`. */
  readonly months: string;
  readonly format: 'amount' | 'number';
  readonly unit: string;
  /** The whole year of the row. */
  readonly year: ColumnSpec;
}

/** What people report of each month. */
export const reported = (format: 'amount' | 'number'): readonly ColumnSpec[] => [
  ...monthColumns(format, format === 'amount' ? 13 : 9),
  choiceColumn('causa', 'Causa de la desviación', 26, '{causas.causa:}', {
    meaning: 'Por qué se hizo menos, o más, de lo programado.',
  }),
  textColumn('detalle', 'Detalle', 30),
];

/**
 * Programmed and executed in the month of the cut and up to it: `EF = min(1, E/P)`, 0 when either is; `%PA` and `%EA`
 * over the year; `EEA = EA/PA`, which may pass 100 %.
 */
export const measured = ({ months, format, unit, year }: Followed): readonly ColumnSpec[] => [
  year,
  {
    key: 'pMes',
    heading: `Programado del mes${unit}`,
    format,
    formula: whenCut(planned(months, UNTIL, UNTIL)),
  },
  { key: 'eMes', heading: `Ejecutado del mes${unit}`, format, formula: whenCut(executed(UNTIL, UNTIL)) },
  {
    key: 'ef',
    heading: 'EF del mes',
    format: 'percent',
    formula:
      'IF(OR(NOT(ISNUMBER({eMes})),NOT(ISNUMBER({pMes}))),"",IF({pMes}*{eMes}=0,0,MIN(1,{eMes}/{pMes})))',
  },
  {
    key: 'pa',
    heading: `PA, programado a la fecha${unit}`,
    format,
    formula: whenCut(planned(months, '1', UNTIL)),
  },
  { key: 'ea', heading: `EA, ejecutado a la fecha${unit}`, format, formula: whenCut(executed('1', UNTIL)) },
  { key: 'ppa', heading: '%PA', format: 'percent', formula: ratio('pa', year.key) },
  {
    key: 'pea',
    heading: '%EA',
    format: 'percent',
    formula: `IF(AND(ISNUMBER({ea}),N({${year.key}})>0),MIN(1,{ea}/{${year.key}}),"")`,
  },
  { key: 'eea', heading: 'EEA, eficacia a la fecha', format: 'percent', formula: ratio('ea', 'pa') },
  { key: 'nivel', heading: 'Nivel', width: 22, formula: levelOf('{eea}') },
  ...[1, 2, 3, 4].map((quarter): ColumnSpec => {
    const [from, upTo] = [String(quarter * 3 - 2), String(quarter * 3)];
    const done = executed(from, upTo);
    const due = planned(months, from, upTo);
    return {
      key: `t${String(quarter)}`,
      heading: `EF ${String(quarter)}.º trimestre`,
      format: 'percent',
      formula: `IF(OR({fila}="",${UNTIL}<${from}),"",IF(COUNT(INDEX({ene..dic},1,${from}):INDEX({ene..dic},1,${upTo}))*${due}=0,"",MAX(0,MIN(1,${done}/${due}))))`,
    };
  }),
];

/** Far enough from what was programmed, and nobody said why. */
export const unexplained = {
  at: 'causa',
  when: 'IF(AND(ISNUMBER({eea}),{causa}=""),ABS({eea}-1)>N({corte.umbral}),FALSE)',
  says: 'Se aparta de lo programado más de lo acordado: elija la causa',
};
