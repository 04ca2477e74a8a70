import { quoted } from '../build.ts';
import type { ColumnSpec, FactsPanel, GuidedSheet, TablePanel } from '../guided/spec.ts';
import { isStillOptimum, type Merit } from './orden.ts';

export const metodos = ['orden de mérito', 'orden saltando', 'óptimo'] as const;

/** One of three figures, as the row's method says. */
const byMethod = (figure: (column: string) => string): string =>
  `IF({metodo}="óptimo",${figure('optimo')},IF({metodo}="orden saltando",${figure('saltando')},${figure('merito')}))`;

const decisions = (writesOptimum: boolean): FactsPanel => ({
  kind: 'facts',
  id: 'adjudicacion',
  title: 'La decisión',
  facts: [
    {
      key: 'metodo',
      label: 'Método que se aplica',
      input: { kind: 'choice', required: true, options: [...metodos] },
      usual: 'orden de mérito',
      checks: [
        {
          when: 'AND({metodo}<>"óptimo",COUNT({cupos.minimo:})>0)',
          says: 'Hay mínimos por grupo y solo el método óptimo los asegura: elíjalo o borre los mínimos',
        },
      ],
    },
    {
      key: 'cupoPor',
      label: 'Los cupos son por',
      input: { kind: 'choice', required: true, options: ['categoría', 'departamento'] },
      usual: 'categoría',
    },
    {
      key: 'concursan',
      label: 'Postulaciones que concursan',
      format: 'whole',
      formula: 'COUNT({evaluacion.puesto:})',
    },
    {
      key: 'sinEvaluar',
      label: 'Postulaciones sin puesto',
      format: 'whole',
      formula: 'SUMPRODUCT(--({postulaciones.codigo:}<>""))-{concursan}',
    },
    {
      key: 'presupuesto',
      label: 'Presupuesto del fondo (Bs)',
      format: 'amount',
      formula: 'N({llamado.presupuesto})',
    },
    { key: 'adjudicado', label: 'Adjudicado (Bs)', format: 'amount', formula: chosen() },
    { key: 'saldo', label: 'Saldo (Bs)', format: 'amount', formula: 'ROUND({presupuesto}-{adjudicado},2)' },
    ...(writesOptimum
      ? [{ key: 'vigente', label: '¿El óptimo escrito sigue siéndolo?', formula: isStillOptimum }]
      : []),
  ],
});

function chosen(): string {
  const sum = (column: string): string => `SUMIF({orden.${column}:},"sí",{orden.monto:})`;
  return `ROUND(${byMethod(sum)},2)`;
}

const result = (key: string, heading: string, formula: string, format: ColumnSpec['format'] = 'amount') => ({
  key,
  heading,
  formula,
  format,
});

const comparison: TablePanel = {
  kind: 'table',
  id: 'metodos',
  title: 'Los tres métodos, uno al lado del otro',
  spare: 0,
  columns: [
    {
      key: 'metodo',
      heading: 'Método',
      width: 20,
      input: { kind: 'choice', required: true, options: [...metodos] },
    },
    result(
      'adjudicadas',
      'Adjudicadas',
      byMethod((column) => `COUNTIF({orden.${column}:},"sí")`),
      'whole',
    ),
    result(
      'monto',
      'Monto (Bs)',
      `ROUND(${byMethod((column) => `SUMIF({orden.${column}:},"sí",{orden.monto:})`)},2)`,
    ),
    result(
      'puntos',
      'Puntos',
      `ROUND(${byMethod((column) => `SUMIF({orden.${column}:},"sí",{orden.puntaje:})`)},6)`,
      'number',
    ),
    result('saldo', 'Saldo (Bs)', 'ROUND({adjudicacion.presupuesto}-{monto},2)'),
  ],
  usual: metodos.map((metodo) => ({ metodo })),
};

const COLUMN_MISSING = 'Su cupo todavía no se aplica: construya otra vez el libro';

/** The most, and with the exact optimum the least, that each group may receive. */
export const cupos: TablePanel = {
  kind: 'table',
  id: 'cupos',
  title: 'Cupos por grupo (opcional)',
  spare: 9,
  usual: [],
  columns: [
    { key: 'grupo', heading: 'Grupo', width: 16, input: { kind: 'text', required: true } },
    {
      key: 'minimo',
      heading: 'Mínimo (Bs)',
      format: 'amount',
      input: { kind: 'amount', from: 0, meaning: 'Solo lo asegura el método óptimo.' },
    },
    { key: 'maximo', heading: 'Máximo (Bs)', format: 'amount', input: { kind: 'amount', from: 0.01 } },
    result('pedido', 'Pedido (Bs)', 'ROUND(SUMIF({orden.grupo:},{grupo},{orden.monto:}),2)'),
    result('recibe', 'Adjudicado (Bs)', 'ROUND(SUMIF({orden.grupo:},{grupo},{orden.montoAdjudicado:}),2)'),
  ],
};

const checked = (groups: readonly string[]): TablePanel => ({
  ...cupos,
  checks: [
    {
      at: 'grupo',
      when: 'AND({grupo}<>"",COUNTIF({grupo:},{grupo})>1)',
      says: 'El grupo está dos veces: deje una fila',
    },
    {
      at: 'grupo',
      when: 'AND({grupo}<>"",COUNTIF({postulaciones.categoria:},{grupo})+COUNTIF({postulaciones.departamento:},{grupo})=0)',
      says: 'Ninguna postulación es de este grupo: escriba una categoría o un departamento',
    },
    {
      at: 'minimo',
      when: 'AND(ISNUMBER({minimo}),ISNUMBER({maximo}),N({minimo})>N({maximo}))',
      says: 'El mínimo es mayor que el máximo: corríjalo',
    },
    {
      at: 'maximo',
      when: `AND(${['ISNUMBER({maximo})', ...groups.map((group) => `{grupo}<>${quoted(group)}`)].join(',')})`,
      says: COLUMN_MISSING,
    },
  ],
});

export const hojaAdjudicacion = ({ groups, writesOptimum }: Merit): GuidedSheet => ({
  name: 'Adjudicación',
  purpose: 'Quién decide y cómo: el método que se aplica, qué daría cada uno y los cupos por grupo.',
  panels: [decisions(writesOptimum), comparison, checked(groups)],
});
