import {
  inOrder,
  longColumn,
  onlyOnce,
  typedColumn,
  typedFact,
  workedColumn,
  workedFact,
} from '../guided/columns.ts';
import type { FactsPanel, GuidedSheet, TablePanel } from '../guided/spec.ts';
import { convenioColumns, filaColumn } from './convenio-columns.ts';

const OF_STATE = (state: string): string => `ROUND(SUMIF({bonos.estado:},"${state}",{bonos.valor:}),2)`;
const isMoney = { format: 'amount' } as const;

/** What there is to accompany municipalities once their service ended, and what is left of it. */
export const bonosPresupuesto: FactsPanel = {
  kind: 'facts',
  id: 'bonosPresupuesto',
  title: 'Presupuesto de los bonos',
  widths: [30, 16],
  facts: [
    typedFact('presupuesto', 'Presupuesto para bonos (Bs)', 'amount', {
      from: 0,
      meaning: 'Aparte del presupuesto del fondo para servicios.',
    }),
    workedFact('emitidos', 'Emitidos (Bs)', 'ROUND(SUM({bonos.valor:}),2)', isMoney),
    workedFact('usados', 'Usados (Bs)', OF_STATE('usado'), isMoney),
    workedFact('vencidos', 'Vencidos sin usar (Bs)', OF_STATE('vencido'), isMoney),
    workedFact(
      'disponible',
      'Disponible (Bs)',
      'IF({presupuesto}="","",ROUND({presupuesto}-{emitidos}+{vencidos},2))',
      isMoney,
    ),
  ],
};

const ENDED = 'N(IFERROR(INDEX({ejecutados.fin:},MATCH({convenio},{ejecutados.convenio:},0)),0))';

/** Days of a technician after the service, as a voucher the municipality uses when it needs them. */
export const bonos: TablePanel = {
  kind: 'table',
  id: 'bonos',
  stays: 'municipio',
  spare: 15,
  totals: { valor: 'ROUND(SUM({valor:}),2)' },
  columns: [
    typedColumn('bono', 'Bono', 'text', { required: true }, { width: 10 }),
    ...convenioColumns,
    typedColumn('emitido', 'Emitido', 'date', { required: true }),
    typedColumn('vence', 'Vence', 'date', { required: true }),
    typedColumn('dias', 'Días de acompañamiento', 'number', { from: 0 }),
    typedColumn('valor', 'Valor (Bs)', 'amount', { required: true, from: 0 }),
    longColumn('para', 'Para qué', 34),
    typedColumn('usado', 'Usado el', 'date'),
    typedColumn('tecnico', 'Técnica o técnico', 'choice', { options: '{tecnicos.tecnico:}', open: true }),
    longColumn('informe', 'Qué se hizo', 34),
    workedColumn(
      'estado',
      'Estado',
      'IF({usado}<>"","usado",IF(COUNT({vence},{llamado.corte})<2,"vigente",IF({vence}<{llamado.corte},"vencido","vigente")))',
      { width: 10 },
    ),
    filaColumn,
  ],
  checks: [
    onlyOnce('bono', 'El bono'),
    {
      at: 'emitido',
      when: `IF(AND({convenio}<>"",ISNUMBER({emitido})),OR(${ENDED}=0,{emitido}<${ENDED}),FALSE)`,
      says: 'El servicio no ha concluido a esa fecha: anote su fin en Servicios ejecutados, o corrija la fecha',
    },
    inOrder('emitido', 'vence', 'Vence antes de emitirse'),
    inOrder('emitido', 'usado', 'Se usó antes de emitirse'),
    inOrder('usado', 'vence', 'Se usó después de vencer: no lo pague, o emita otro'),
    { at: 'informe', when: 'AND({usado}<>"",{informe}="")', says: 'Diga qué se hizo con el bono' },
    {
      at: 'valor',
      when: 'IF(AND(ISNUMBER({valor}),ISNUMBER({bonosPresupuesto.presupuesto}),{estado}<>"vencido"),ROUND(SUM({valor:<})+{valor}-SUMIF({estado:<},"vencido",{valor:<})-{bonosPresupuesto.presupuesto},2)>0,FALSE)',
      says: 'Con este bono se pasa el presupuesto de los bonos',
    },
    {
      at: 'valor',
      when: 'AND(ISNUMBER({valor}),{bonosPresupuesto.presupuesto}="")',
      says: 'Falta el presupuesto para bonos: escríbalo a la derecha',
    },
  ],
};

export const hojaBonos: GuidedSheet = {
  name: 'Bonos post servicio',
  purpose: 'Bonos para el acompañamiento después del servicio, con su propio presupuesto.',
  panels: [bonos, bonosPresupuesto],
};
