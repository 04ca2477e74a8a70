import type { TablePanel } from '../guided/spec.ts';
import { convenioColumns, countAt, filaColumn } from './convenio-columns.ts';

const EARLIER =
  'SUMIFS({monto:},{convenio:},{convenio},{vence:},"<"&{vence})+SUMIFS({monto:<},{convenio:<},{convenio},{vence:<},{vence})';
const MINE = '{cuenta.municipio}';
const PAID_BY_CUT = `{pagos.municipio:},${MINE},{pagos.fecha:},"<="&{llamado.corte}`;

/** What each municipality must put in, and by when. Payments cancel the oldest first. */
export const compromisos: TablePanel = {
  kind: 'table',
  id: 'compromisos',
  stays: 'municipio',
  spare: 20,
  totals: {
    monto: 'ROUND(SUM({monto:}),2)',
    cubierto: 'ROUND(SUM({cubierto:}),2)',
    saldo: 'ROUND(SUM({saldo:}),2)',
  },
  columns: [
    ...convenioColumns,
    {
      key: 'edad',
      heading: 'Antigüedad',
      width: 14,
      formula:
        'IF({saldo}<=0,"Cancelada",IF(COUNT({vence},{llamado.corte})<2,"",IF({vence}>{llamado.corte},"Por vencer",IF({dias}<=30,"Hasta 30 días",IF({dias}<=60,"31 a 60 días",IF({dias}<=90,"61 a 90 días","Más de 90 días"))))))',
    },
    { key: 'concepto', heading: 'Concepto', width: 28, input: { kind: 'text' } },
    { key: 'vence', heading: 'Vence', format: 'date', input: { kind: 'date', required: true } },
    {
      key: 'monto',
      heading: 'Comprometido (Bs)',
      format: 'amount',
      input: { kind: 'amount', required: true, from: 0 },
    },
    {
      key: 'antes',
      heading: 'Vence antes (Bs)',
      helper: true,
      format: 'amount',
      formula: `ROUND(${EARLIER},2)`,
    },
    {
      key: 'cubierto',
      heading: 'Cubierto (Bs)',
      format: 'amount',
      formula: `ROUND(MAX(0,MIN(N({monto}),${countAt('estado.pagado')}-{antes})),2)`,
    },
    { key: 'saldo', heading: 'Saldo (Bs)', format: 'amount', formula: 'ROUND(N({monto})-{cubierto},2)' },
    {
      key: 'dias',
      heading: 'Días de mora',
      format: 'whole',
      formula: 'IF(AND({saldo}>0,COUNT({vence},{llamado.corte})=2),MAX(0,{llamado.corte}-{vence}),0)',
    },
    {
      key: 'turno',
      heading: 'En la cuenta',
      helper: true,
      width: 9,
      format: 'whole',
      formula: `IF(OR({municipio}="",{municipio}<>${MINE},NOT(ISNUMBER({vence}))),"",1+COUNTIFS({municipio:},${MINE},{vence:},"<"&{vence})+COUNTIFS({municipio:<},${MINE},{vence:<},{vence})+COUNTIFS(${PAID_BY_CUT},{pagos.fecha:},"<"&{vence}))`,
    },
    filaColumn,
  ],
  checks: [
    {
      at: 'vence',
      when: `IF(ISNUMBER({vence}),{vence}<${countAt('convenios.firma')},FALSE)`,
      says: 'Vence antes de la firma del convenio',
    },
  ],
};
