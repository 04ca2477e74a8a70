import { limiteDeuda } from '../../norms/limite-deuda.ts';
import { limiteFuncionamiento, limiteFuncionamientoLaPaz } from '../../norms/limite-funcionamiento.ts';
import {
  inOrder,
  longColumn,
  onlyOnce,
  typedColumn,
  typedFact,
  workedColumn,
  workedFact,
} from '../guided/columns.ts';
import type { FactSpec, FactsPanel, GuidedSheet, TablePanel } from '../guided/spec.ts';

/** Who pays for what, and in which years. */
export const fuentes: TablePanel = {
  kind: 'table',
  id: 'fuentes',
  spare: 10,
  usual: [],
  totals: { monto: 'ROUND(SUM({monto:}),2)', ejecutado: 'ROUND(SUM({ejecutado:}),2)' },
  columns: [
    typedColumn('proyecto', 'Proyecto', 'text', { required: true }, { width: 50 }),
    typedColumn('agencia', 'Quién lo financia', 'text', { required: true }, { width: 40 }),
    typedColumn('desde', 'Desde', 'whole', { from: 1990, upTo: 2100 }, { format: 'year' }),
    typedColumn('hasta', 'Hasta', 'whole', { from: 1990, upTo: 2100 }, { format: 'year' }),
    typedColumn('monto', 'Monto (Bs)', 'amount', { from: 0 }),
    typedColumn('ejecutado', 'Ejecutado (Bs)', 'amount', { from: 0 }),
    workedColumn('anios', 'Gestiones', 'IF(COUNT({desde},{hasta})<2,"",{hasta}-{desde}+1)', {
      format: 'whole',
    }),
    workedColumn('parte', 'Parte del total', 'IF(OR({monto}="",SUM({monto:})=0),"",{monto}/SUM({monto:}))', {
      format: 'percent',
    }),
    workedColumn('ejecucion', 'Ejecución', 'IF(N({monto})=0,"",N({ejecutado})/{monto})', {
      format: 'percent',
    }),
    workedColumn('primera', 'Primera de su agencia', 'IF(COUNTIF({agencia:<},{agencia})=0,1,0)', {
      format: 'whole',
      helper: true,
    }),
    workedColumn(
      'deAgencia',
      'De su agencia (Bs)',
      'IF(COUNTIFS({agencia:},{agencia},{monto:},">=0")=0,"",SUMIF({agencia:},{agencia},{monto:}))',
      {
        format: 'amount',
      },
    ),
  ],
  checks: [
    onlyOnce('proyecto', 'El proyecto'),
    inOrder('desde', 'hasta', 'Termina antes de empezar: corrija las gestiones'),
    {
      at: 'ejecutado',
      when: 'IF(COUNT({ejecutado},{monto})=2,{ejecutado}>{monto},FALSE)',
      says: 'Se ejecutó más que su monto',
    },
  ],
};

/** How much cooperation hangs on one source. */
export const concentracion: FactsPanel = {
  kind: 'facts',
  id: 'concentracion',
  title: 'Concentración',
  widths: [40, 18],
  facts: [
    workedFact('proyectos', 'Proyectos', 'COUNTIF({fuentes.proyecto:},"?*")', { format: 'whole' }),
    workedFact('agencias', 'Financiadores', 'SUM({fuentes.primera:})', { format: 'whole' }),
    workedFact('sinMonto', 'Proyectos sin monto', '{proyectos}-COUNT({fuentes.monto:})', { format: 'whole' }),
    workedFact(
      'mayor',
      'Parte del mayor financiador',
      'IF(OR({sinMonto}>0,SUM({fuentes.monto:})=0),"",MAX({fuentes.deAgencia:})/SUM({fuentes.monto:}))',
      { format: 'percent' },
    ),
    workedFact(
      'lectura',
      'Lectura',
      'IF({proyectos}=0,"",IF({mayor}="","Faltan montos para medir la concentración",IF({mayor}>0.5,"Más de la mitad depende de un solo financiador","Ninguno pone más de la mitad")))',
      { long: true },
    ),
  ],
};

const amount = (key: string, label: string): FactSpec => typedFact(key, label, 'amount', { from: 0 });
const legal = limiteFuncionamiento.current;
const own = limiteFuncionamientoLaPaz.current;
const debt = limiteDeuda.current;

const limit = (
  key: string,
  label: string,
  usual: number,
  { since, source, verified }: { since: number; source: string; verified: boolean },
): FactSpec =>
  typedFact(
    key,
    label,
    'percent',
    { required: true, from: 0 },
    { usual, since: String(since), source, verified },
  );

const ratio = (part: string, whole: string): string =>
  `IF(OR({${part}}="",N({${whole}})=0),"",{${part}}/{${whole}})`;
const within = (key: string, top: string): string =>
  `IF({${key}}="","",IF({${key}}<={${top}},"Dentro del límite","Pasa el límite"))`;

/** The city's own house in order: what it spends to run, to pay staff and to owe. */
export const finanzas: FactsPanel = {
  kind: 'facts',
  id: 'finanzas',
  title: 'Finanzas propias',
  sourced: true,
  widths: [58, 18],
  facts: [
    amount('presupuesto', 'Presupuesto municipal (Bs)'),
    amount('funcionamiento', 'Gasto de funcionamiento (Bs)'),
    amount('base', 'Coparticipación, recursos propios y HIPC II (Bs)'),
    limit('topePropio', 'Regla 10/90 de La Paz: a funcionamiento, hasta', own.value.parte, own),
    limit('topeLegal', 'Límite legal de funcionamiento, hasta', legal.value.parte, legal),
    workedFact('parte', 'Funcionamiento sobre el presupuesto', ratio('funcionamiento', 'presupuesto'), {
      format: 'percent',
    }),
    workedFact('propio', 'Frente a la regla 10/90', within('parte', 'topePropio')),
    workedFact('parteLegal', 'Funcionamiento sobre la base legal', ratio('funcionamiento', 'base'), {
      format: 'percent',
    }),
    workedFact('legal', 'Frente al límite legal', within('parteLegal', 'topeLegal')),
    amount('planilla', 'Planilla de sueldos del año (Bs)'),
    typedFact('reduccion', 'Reducción de sueldos que se prueba', 'percent', {
      from: 0,
      upTo: 1,
      meaning: 'La Paz los redujo 50 %.',
    }),
    workedFact(
      'nueva',
      'Planilla con la reducción (Bs)',
      'IF(COUNT({planilla},{reduccion})<2,"",ROUND({planilla}*(1-{reduccion}),2))',
      { format: 'amount' },
    ),
    workedFact('ahorro', 'Se liberan (Bs)', 'IF({nueva}="","",ROUND({planilla}-{nueva},2))', {
      format: 'amount',
    }),
    amount('corrientes', 'Ingresos corrientes recurrentes del año anterior (Bs)'),
    amount('servicioDeuda', 'Servicio de la deuda del año (Bs)'),
    amount('saldoDeuda', 'Saldo de la deuda (Bs)'),
    limit('topeServicio', 'Límite del servicio de la deuda', debt.value.servicio, debt),
    limit('topeSaldo', 'Límite del saldo de la deuda', debt.value.saldo, debt),
    workedFact('parteServicio', 'Servicio sobre ingresos corrientes', ratio('servicioDeuda', 'corrientes'), {
      format: 'percent',
    }),
    workedFact('servicio', 'Frente al límite del servicio', within('parteServicio', 'topeServicio')),
    workedFact('parteSaldo', 'Saldo sobre ingresos corrientes', ratio('saldoDeuda', 'corrientes'), {
      format: 'percent',
    }),
    workedFact('saldo', 'Frente al límite del saldo', within('parteSaldo', 'topeSaldo')),
  ],
};

/** What must be done for money of cooperation to enter the budget. */
export const inscripcion: TablePanel = {
  kind: 'table',
  id: 'inscripcion',
  spare: 10,
  columns: [
    longColumn('paso', 'Paso', 50, { required: true }),
    typedColumn(
      'proyecto',
      'Proyecto',
      'choice',
      { options: '{fuentes.proyecto:}', meaning: 'Vacío: todos.' },
      { width: 40 },
    ),
    typedColumn('responsable', 'Responsable', 'text', {}, { width: 26 }),
    typedColumn('plazo', 'Plazo', 'date'),
    typedColumn('hecho', 'Hecho el', 'date'),
    workedColumn(
      'estado',
      'Estado',
      'IF(N({hecho})>0,"Hecho",IF(N({plazo})=0,"Sin plazo",IF({datos.corte}="","Falta la fecha de corte",IF({plazo}<{datos.corte},"Atrasado "&({datos.corte}-{plazo})&" días","Por hacer"))))',
      { width: 24 },
    ),
  ],
  usual: [
    'Convenio de financiamiento firmado y enviado a Finanzas (propuesta)',
    'Partidas y fuente identificadas con el clasificador (propuesta)',
    'Modificación presupuestaria aprobada (propuesta)',
    'Recursos inscritos en el sistema (propuesta)',
    'Cuenta o libreta habilitada (propuesta)',
  ].map((paso) => ({ paso })),
};

export const hojasFinanciamiento: readonly GuidedSheet[] = [
  {
    name: 'Financiamiento',
    purpose: 'Quién paga cada proyecto, en qué gestiones, y cuánto depende de uno solo.',
    panels: [fuentes, concentracion],
  },
  {
    name: 'Finanzas propias',
    purpose: 'La regla 10/90 junto al límite legal, los sueldos y la deuda.',
    panels: [finanzas],
  },
  {
    name: 'Inscripción',
    purpose: 'Los pasos para inscribir en el presupuesto los recursos de cooperación.',
    panels: [inscripcion],
  },
];
