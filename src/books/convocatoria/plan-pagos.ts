import type { FactsPanel, FactSpec, GuidedSheet, TablePanel } from '../guided/spec.ts';
import { chosenFigure, chosenText, unlessBlank } from './convenio-columns.ts';

const LONGEST = 60;
const fact = (key: string, label: string, rest: Omit<FactSpec, 'key' | 'label'>): FactSpec => ({
  key,
  label,
  ...rest,
});

/** Arrears turned into instalments the municipality can meet. */
export const planPago: FactsPanel = {
  kind: 'facts',
  id: 'planPago',
  title: 'Qué se acuerda',
  widths: [20, 22],
  facts: [
    fact('convenio', 'Convenio', {
      input: { kind: 'choice', options: '{convenios.convenio:}' },
    }),
    fact('municipio', 'Municipio', { formula: chosenText('convenios.municipio') }),
    fact('sobre', 'Se paga en cuotas', {
      input: { kind: 'choice', options: ['la mora', 'todo el saldo'] },
      usual: 'la mora',
    }),
    fact('deuda', 'Deuda (Bs)', {
      format: 'amount',
      formula: `IF({sobre}="todo el saldo",${chosenFigure('estado.saldo')},${chosenFigure('estado.mora')})`,
    }),
    fact('cuotas', 'Cuotas', { format: 'whole', input: { kind: 'whole', from: 1, upTo: LONGEST } }),
    fact('primera', 'Primera fecha', { format: 'date', input: { kind: 'date' } }),
    fact('frecuencia', 'Frecuencia', {
      input: { kind: 'choice', options: ['mensual', 'trimestral', 'semestral', 'anual'] },
      usual: 'mensual',
    }),
    fact('interes', 'Interés anual', {
      format: 'percent',
      input: { kind: 'percent', from: 0, upTo: 1, meaning: 'Vacío: sin interés.' },
    }),
    fact('gracia', 'Cuotas de gracia', { format: 'whole', input: { kind: 'whole', from: 0 } }),
    fact('habiles', 'En días hábiles', {
      input: { kind: 'choice', options: ['sí', 'no'] },
      usual: 'sí',
    }),
  ],
};

const inPlan = (column: number): string =>
  unlessBlank(
    `INDEX(MUNI.PLAN_PAGOS({planPago.deuda},{planPago.cuotas},{planPago.primera},{planPago.frecuencia},{planPago.interes},{planPago.gracia},{planPago.habiles}),{numero}+1,${String(column)})`,
    'numero',
  );

export const planCuotas: TablePanel = {
  kind: 'table',
  id: 'planCuotas',
  under: 'planPago',
  title: 'Plan de pagos',
  spare: LONGEST,
  columns: [
    {
      key: 'numero',
      heading: 'N.º',
      width: 6,
      format: 'whole',
      formula:
        'IF(COUNT({planPago.deuda},{planPago.cuotas},{planPago.primera})<3,"",IF(AND({planPago.deuda}>0,{#}<={planPago.cuotas}),{#},""))',
    },
    { key: 'fecha', heading: 'Fecha', format: 'date', formula: inPlan(2) },
    { key: 'interes', heading: 'Interés (Bs)', format: 'amount', formula: inPlan(3) },
    { key: 'capital', heading: 'Capital (Bs)', format: 'amount', formula: inPlan(4) },
    { key: 'cuota', heading: 'Cuota (Bs)', format: 'amount', formula: inPlan(5) },
    { key: 'saldo', heading: 'Saldo (Bs)', format: 'amount', formula: inPlan(6) },
  ],
};

export const hojaPlanPagos: GuidedSheet = {
  name: 'Plan de pagos',
  purpose: 'Elija un convenio y cuántas cuotas: el plan cierra exactamente en cero.',
  panels: [planPago, planCuotas],
  landscape: false,
  onePage: true,
};
