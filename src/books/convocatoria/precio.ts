import type { ColumnSpec } from '../guided/spec.ts';
import { lookup } from '../guided/named-columns.ts';

const factorOf = (panel: string, key: string): string => lookup(panel, 'factor', `{${key}}`, key);

/** A condition that was not said changes nothing; one that is not in its table leaves the row without a price. */
const optional = (panel: string, key: string): string =>
  `IF({${key}}="",1,IFERROR(${factorOf(panel, key)},""))`;

const factor = (key: string, heading: string, formula: string): ColumnSpec => ({
  key,
  heading,
  format: 'number',
  width: 10,
  formula,
});

/** The cost as adjusted by its factors, or by the office's own formula over the names of these columns. */
const ADJUSTED =
  'IFERROR(IF({tarifas.formula}="",ROUND({base}*{factorCategoria}*{factorPoblacion}*{factorUbicacion}*{otroFactor},2),ROUND(MUNI.FORMULA_COSTO({tarifas.formula},{categoria..otroFactor^},{categoria..otroFactor}),2)),"")';

/** Overhead, then the association's margin, then taxes: each on what comes before it, rounded to the centavo. */
const withCharges = (cost: string): string =>
  `ROUND(ROUND(ROUND(${cost}*(1+{tarifas.gastos}),2)*(1+{tarifas.redito}),2)*(1+{tarifas.impuestos}),2)`;

/** Without the three percentages there is no price: a blank one is not a zero. */
export const priceOf = (cost: string): string =>
  `IF(OR(${cost}="",{tarifas.recargo}=""),"",${withCharges(cost)})`;

/** From the service to its price for one municipality. Headings are the names an own formula may use. */
export const priceColumns: readonly ColumnSpec[] = [
  { key: 'categoria', heading: 'Categoría', width: 10, formula: '' },
  { key: 'poblacion', heading: 'Población', format: 'whole', formula: '' },
  {
    key: 'base',
    heading: 'Costo base',
    format: 'amount',
    width: 14,
    formula: `IFERROR(${lookup('costeo', 'base', '{servicio}', 'servicio')},"")`,
  },
  {
    key: 'comunidades',
    heading: 'Comunidades',
    format: 'whole',
    width: 13,
    input: { kind: 'whole', from: 0, meaning: 'Solo si su fórmula de costo las usa.' },
  },
  {
    key: 'ubicacion',
    heading: 'Ubicación',
    width: 16,
    input: { kind: 'choice', options: '{factoresUbicacion.ubicacion:}' },
  },
  {
    key: 'condicion',
    heading: 'Condición',
    width: 18,
    input: { kind: 'choice', options: '{otrosFactores.condicion:}' },
  },
  factor('factorCategoria', 'Factor categoría', `IFERROR(${factorOf('factoresCategoria', 'categoria')},"")`),
  factor(
    'factorPoblacion',
    'Factor población',
    'IFERROR(INDEX({factoresPoblacion.factor:},MATCH({poblacion},{factoresPoblacion.desde:},1)),"")',
  ),
  factor('factorUbicacion', 'Factor ubicación', optional('factoresUbicacion', 'ubicacion')),
  factor('otroFactor', 'Otro factor', optional('otrosFactores', 'condicion')),
  { key: 'ajustado', heading: 'Costo ajustado (Bs)', format: 'amount', width: 14, formula: ADJUSTED },
  {
    key: 'individual',
    heading: 'Precio individual (Bs)',
    format: 'amount',
    width: 14,
    formula: priceOf('{ajustado}'),
  },
];

/** The same columns over a table that says its municipality's row in `fila`. */
export const pricedFrom = (panel: string): readonly ColumnSpec[] =>
  priceColumns.map((column) =>
    column.key === 'categoria' || column.key === 'poblacion'
      ? { ...column, formula: `IF({fila}="","",INDEX({${panel}.${column.key}:},{fila}))` }
      : column,
  );
