import type { ColumnSpec, FactsPanel, GuidedSheet, TablePanel } from '../guided/spec.ts';
import { unlessBlank } from './convenio-columns.ts';

const LONGEST = 60;
const MOVEMENTS = 'COUNT({compromisos.turno:})+COUNT({pagos.turno:})';
const ofMine = (key: string): string => `ROUND(SUMIFS({estado.${key}:},{estado.municipio:},{municipio}),2)`;

/** Whose ledger is shown. */
export const cuenta: FactsPanel = {
  kind: 'facts',
  id: 'cuenta',
  title: 'De quién',
  widths: [30, 16],
  facts: [
    {
      key: 'municipio',
      label: 'Municipio',
      input: {
        kind: 'choice',
        options: '{municipios.municipio:}',
        meaning: 'Elija de quién quiere la cuenta.',
      },
      checks: [
        {
          when: `${MOVEMENTS}>${String(LONGEST)}`,
          says: `Tiene más de ${String(LONGEST)} movimientos: la cuenta muestra los primeros`,
        },
      ],
    },
    {
      key: 'corte',
      label: 'A la fecha',
      format: 'date',
      formula: 'IF({llamado.corte}="","",{llamado.corte})',
    },
    {
      key: 'comprometida',
      label: 'Contraparte comprometida (Bs)',
      format: 'amount',
      formula: ofMine('comprometida'),
    },
    { key: 'pagado', label: 'Pagada (Bs)', format: 'amount', formula: ofMine('pagado') },
    { key: 'saldo', label: 'Saldo (Bs)', format: 'amount', formula: 'ROUND({comprometida}-{pagado},2)' },
    { key: 'mora', label: 'En mora (Bs)', format: 'amount', formula: ofMine('mora') },
  ],
};

/** What stands in a column of the commitment, or else of the payment, whose turn it is. */
const inTurn = (due: string, paid: string): string =>
  unlessBlank(
    `IFERROR(INDEX({compromisos.${due}:},MATCH({numero},{compromisos.turno:},0)),IFERROR(INDEX({pagos.${paid}:},MATCH({numero},{pagos.turno:},0)),""))`,
    'numero',
  );
const onlyIn = (panel: string, key: string): string =>
  unlessBlank(`IFERROR(INDEX({${panel}.${key}:},MATCH({numero},{${panel}.turno:},0)),0)`, 'numero');

const number: ColumnSpec = {
  key: 'numero',
  heading: 'N.º',
  width: 6,
  format: 'whole',
  formula: `IF({#}<=${MOVEMENTS},{#},"")`,
};

/** Commitments and payments in the order of their dates. The balance is what the municipality still owes. */
export const libro: TablePanel = {
  kind: 'table',
  id: 'libro',
  under: 'cuenta',
  title: 'Movimientos',
  spare: LONGEST,
  columns: [
    number,
    { key: 'fecha', heading: 'Fecha', format: 'date', formula: inTurn('vence', 'fecha') },
    { key: 'convenio', heading: 'Convenio', width: 12, formula: inTurn('convenio', 'convenio') },
    { key: 'concepto', heading: 'Concepto', width: 28, formula: `${inTurn('concepto', 'concepto')}&""` },
    { key: 'debe', heading: 'Debe (Bs)', format: 'amount', formula: onlyIn('compromisos', 'monto') },
    { key: 'haber', heading: 'Haber (Bs)', format: 'amount', formula: onlyIn('pagos', 'valor') },
    {
      key: 'saldo',
      heading: 'Saldo (Bs)',
      format: 'amount',
      formula: unlessBlank('ROUND(N({saldo<})+N({debe})-N({haber}),2)', 'numero'),
    },
  ],
};

export const hojaCuenta: GuidedSheet = {
  name: 'Cuenta del municipio',
  purpose: 'Elija un municipio: lo que debía, lo que aportó y lo que quedó después de cada movimiento.',
  panels: [cuenta, libro],
  landscape: false,
  onePage: true,
};
