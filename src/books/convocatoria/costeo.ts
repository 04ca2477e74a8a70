import type { ColumnSpec, TablePanel } from '../guided/spec.ts';
import { categorias } from './factores.ts';
import { lookup, wordIn } from '../guided/named-columns.ts';
import { priceOf } from './precio.ts';
import { servicios } from './servicios.ts';

const amount = (key: string, heading: string): ColumnSpec => ({
  key,
  heading,
  format: 'amount',
  width: 13,
  input: { kind: 'amount', from: 0 },
});

const days = (key: string, heading: string): ColumnSpec => ({
  key,
  heading,
  format: 'number',
  width: 9,
  input: { kind: 'number', from: 0 },
});

const product = (key: string, heading: string, many: string, each: string): ColumnSpec => ({
  key,
  heading,
  format: 'amount',
  width: 13,
  formula: `ROUND(N({${many}})*N({${each}}),2)`,
});

/** What the menu says of the service. */
const OF_MENU = (key: string): string => `IFERROR(${lookup('servicios', key, '{servicio}', 'servicio')},"")`;
const HISTORIC = OF_MENU('costoHistorico');

const OF_PACKAGE = 'SUMIF({paquetes.paquete:},{servicio},{paquetes.monto:})';

/** What each service costs the association, item by item; or the base cost of the menu, or what its parts cost. */
export const costeo: TablePanel = {
  kind: 'table',
  id: 'costeo',
  title: 'Costo directo por servicio; el histórico se usa si así se elige en Menú de servicios',
  spare: 6,
  columns: [
    {
      key: 'servicio',
      heading: 'Servicio',
      width: 46,
      input: { kind: 'choice', required: true, options: '{servicios.servicio:}' },
    },
    days('dias', 'Días de técnico'),
    amount('tarifa', 'Tarifa por día (Bs)'),
    product('honorarios', 'Honorarios (Bs)', 'dias', 'tarifa'),
    days('diasViatico', 'Días de viático'),
    amount('viatico', 'Viático por día (Bs)'),
    product('viaticos', 'Viáticos (Bs)', 'diasViatico', 'viatico'),
    amount('transporte', 'Transporte (Bs)'),
    amount('materiales', 'Materiales (Bs)'),
    amount('refrigerios', 'Refrigerios (Bs)'),
    amount('imprenta', 'Imprenta (Bs)'),
    amount('alquileres', 'Alquileres (Bs)'),
    amount('otros', 'Otros (Bs)'),
    {
      key: 'directo',
      heading: 'Costo directo (Bs)',
      format: 'amount',
      formula: 'ROUND({honorarios}+{viaticos}+SUM({transporte..otros}),2)',
    },
    { key: 'historico', heading: 'Costó en promedio (Bs)', format: 'amount', formula: HISTORIC },
    {
      key: 'usa',
      heading: 'Se usa',
      width: 12,
      formula: `IF(${OF_MENU('usaCosto')}="histórico","histórico",IF({directo}>0,"costo directo","costo base"))`,
    },
    {
      key: 'propio',
      heading: 'Costo propio (Bs)',
      format: 'amount',
      formula: `IF({usa}="histórico",N({historico}),IF({directo}>0,{directo},N(${OF_MENU('costoBase')})))`,
    },
    {
      key: 'base',
      heading: 'Costo base (Bs)',
      format: 'amount',
      formula: `IF({propio}>0,{propio},IF(AND({usa}<>"histórico",${OF_PACKAGE}>0),${OF_PACKAGE},""))`,
    },
  ],
  checks: [
    {
      at: 'usa',
      when: 'AND({usa}="histórico",NOT(ISNUMBER({historico})))',
      says: 'No hay costo histórico: en Menú de servicios elija «base» en «Costo que se usa»',
    },
    {
      at: 'servicio',
      when: 'AND({servicio}<>"",COUNTIF({servicio:},{servicio})>1)',
      says: 'El servicio está dos veces: deje una fila',
    },
  ],
  usual: (servicios.usual ?? []).map((row) => ({ servicio: wordIn(row, 'servicio') })),
};

const priceIn = (categoria: string): ColumnSpec => {
  const factor = lookup('factoresCategoria', 'factor', `"${categoria}"`, 'categoria');
  const cost = `IF({costeo.base}="","",IFERROR(ROUND({costeo.base}*${factor},2),""))`;
  return {
    key: `precio${categoria}`,
    heading: `Categoría ${categoria} (Bs)`,
    format: 'amount',
    width: 14,
    formula: `IF({costeo.servicio}="","",${priceOf(cost)})`,
  };
};

/** For a municipality at factor 1 in everything but its category. */
export const precios: TablePanel = {
  kind: 'table',
  id: 'precios',
  title: 'Lista de precios: por categoría, con los demás factores en 1,00',
  asLongAs: 'costeo',
  columns: [
    {
      key: 'ofrecido',
      heading: 'Servicio de la lista',
      width: 46,
      formula: 'IF({costeo.servicio}="","",{costeo.servicio})',
    },
    ...categorias.map(priceIn),
  ],
};
