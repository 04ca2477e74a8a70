import type { ColumnSpec, TablePanel } from '../guided/spec.ts';
import { sameConvenio, unlessBlank } from './convenio-columns.ts';

const dueBy = '{compromisos.monto:},{compromisos.convenio:},{convenio}';
const paidIn = (tipo: string): string =>
  unlessBlank(
    `ROUND(SUMIFS({pagos.valor:},{pagos.convenio:},{convenio},{pagos.tipo:},"${tipo}",{pagos.fecha:},"<="&{llamado.corte}),2)`,
  );
const aged = (edad: string): string =>
  unlessBlank(
    `ROUND(SUMIFS({compromisos.saldo:},{compromisos.convenio:},{convenio},{compromisos.edad:},"${edad}"),2)`,
  );

const amount = (key: string, heading: string, formula: string): ColumnSpec => ({
  key,
  heading,
  format: 'amount',
  width: 14,
  formula,
});

const amounts: readonly ColumnSpec[] = [
  amount('comprometida', 'Comprometida (Bs)', unlessBlank(`ROUND(SUMIFS(${dueBy}),2)`)),
  amount(
    'exigible',
    'Exigible (Bs)',
    unlessBlank(`ROUND(SUMIFS(${dueBy},{compromisos.vence:},"<="&{llamado.corte}),2)`),
  ),
  amount('efectivo', 'Pagada en efectivo (Bs)', paidIn('efectivo')),
  amount('especie', 'Pagada en especie (Bs)', paidIn('especie')),
  amount('pagado', 'Pagada (Bs)', unlessBlank('ROUND({efectivo}+{especie},2)')),
  amount('saldo', 'Saldo (Bs)', unlessBlank('ROUND({comprometida}-{pagado},2)')),
  amount('mora', 'En mora (Bs)', unlessBlank('ROUND(MAX(0,{exigible}-{pagado}),2)')),
  amount('hasta30', 'Hasta 30 días', aged('Hasta 30 días')),
  amount('hasta60', '31 a 60 días', aged('31 a 60 días')),
  amount('hasta90', '61 a 90 días', aged('61 a 90 días')),
  amount('mas90', 'Más de 90 días', aged('Más de 90 días')),
];

/** State of each agreement's counterpart at the cut-off date. Negative balances are in the municipality's favour. */
export const estado: TablePanel = {
  kind: 'table',
  id: 'estado',
  stays: 'municipio',
  asLongAs: 'convenios',
  totals: Object.fromEntries(amounts.map(({ key }) => [key, `ROUND(SUM({${key}:}),2)`])),
  columns: [
    sameConvenio('{llamado.corte}=""'),
    { key: 'municipio', heading: 'Municipio', width: 22, formula: unlessBlank('{convenios.municipio}') },
    {
      key: 'situacion',
      heading: 'Situación',
      width: 16,
      formula: unlessBlank(
        'IF({comprometida}=0,"sin compromiso",IF({saldo}=0,"cumplida",IF({saldo}<0,"a favor",IF({mora}>0,"en mora","al día"))))',
      ),
    },
    ...amounts,
    {
      key: 'cumplimiento',
      heading: 'Cumplimiento',
      width: 13,
      format: 'percent',
      formula: unlessBlank('IF({comprometida}=0,"",{pagado}/{comprometida})'),
    },
  ],
  checks: [
    {
      at: 'mora',
      when: 'N({mora})>0',
      says: 'Debe contraparte vencida: cóbrela o acuerde un plan de pagos',
    },
  ],
};
