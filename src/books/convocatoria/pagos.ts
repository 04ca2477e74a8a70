import type { TablePanel } from '../guided/spec.ts';
import { convenioColumns, countAt, filaColumn } from './convenio-columns.ts';

const MINE = '{cuenta.municipio}';

/** What was put in: cash, or goods and work valued with backing. */
export const pagos: TablePanel = {
  kind: 'table',
  id: 'pagos',
  stays: 'municipio',
  spare: 20,
  totals: { valor: 'ROUND(SUM({valor:}),2)' },
  columns: [
    ...convenioColumns,
    { key: 'fecha', heading: 'Fecha', format: 'date', input: { kind: 'date', required: true } },
    {
      key: 'tipo',
      heading: 'Tipo',
      width: 10,
      input: { kind: 'choice', required: true, options: ['efectivo', 'especie'] },
    },
    {
      key: 'concepto',
      heading: 'Concepto',
      width: 20,
      input: {
        kind: 'choice',
        open: true,
        options: ['depósito', 'mano de obra', 'materiales', 'local', 'transporte', 'alimentación'],
      },
    },
    {
      key: 'respaldo',
      heading: 'Respaldo',
      width: 24,
      input: { kind: 'text', required: true, meaning: 'Boleta, planilla, acta o factura.' },
    },
    {
      key: 'efectivo',
      heading: 'En efectivo (Bs)',
      format: 'amount',
      input: { kind: 'amount', from: 0 },
    },
    {
      key: 'cantidad',
      heading: 'Cantidad',
      format: 'number',
      input: { kind: 'number', from: 0, meaning: 'En especie: jornales, unidades, horas.' },
    },
    {
      key: 'unitario',
      heading: 'Valor unitario (Bs)',
      format: 'amount',
      input: { kind: 'amount', from: 0 },
    },
    {
      key: 'valor',
      heading: 'Valor (Bs)',
      format: 'amount',
      formula:
        'IF({tipo}="efectivo",ROUND(N({efectivo}),2),IF({tipo}="especie",ROUND(N({cantidad})*N({unitario}),2),0))',
    },
    {
      key: 'turno',
      heading: 'En la cuenta',
      helper: true,
      width: 9,
      format: 'whole',
      formula: `IF(OR({municipio}="",{municipio}<>${MINE},COUNT({fecha},{llamado.corte})<2,{fecha}>{llamado.corte}),"",1+COUNTIFS({compromisos.municipio:},${MINE},{compromisos.vence:},"<="&{fecha})+COUNTIFS({municipio:},${MINE},{fecha:},"<"&{fecha})+COUNTIFS({municipio:<},${MINE},{fecha:<},{fecha}))`,
    },
    filaColumn,
  ],
  checks: [
    {
      at: 'fecha',
      when: `IF(ISNUMBER({fecha}),OR(${countAt('convenios.firma')}=0,{fecha}<${countAt('convenios.firma')}),FALSE)`,
      says: 'Se pagó antes de la firma del convenio: corrija la fecha o firme primero',
    },
    {
      at: 'efectivo',
      when: 'AND({tipo}="efectivo",{efectivo}="")',
      says: 'Falta el monto en efectivo',
    },
    {
      at: 'efectivo',
      when: 'AND({tipo}="especie",{efectivo}<>"")',
      says: 'En especie el valor sale de cantidad por valor unitario: borre el monto en efectivo',
    },
    {
      at: 'cantidad',
      when: 'AND({tipo}="especie",OR({cantidad}="",{unitario}=""))',
      says: 'El aporte en especie lleva cantidad y valor unitario',
    },
    {
      at: 'cantidad',
      when: 'AND({tipo}="efectivo",OR({cantidad}<>"",{unitario}<>""))',
      says: 'En efectivo no hay cantidad ni valor unitario: bórrelos, o cambie el tipo',
    },
  ],
};
