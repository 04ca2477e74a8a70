import type { ColumnSpec, GuidedSheet, TablePanel } from '../guided/spec.ts';
import { total } from './composicion.ts';
import { yearOf, years, type Year } from './evaluacion.ts';

const NO_BUDGET = 'sin presupuesto';

/** Dimensions measured by a figure a year, and where each stands. */
const measured: readonly (readonly [dimension: string, key: string, place: (year: Year) => string])[] = [
  [
    'PI-1.1',
    'pi11',
    (year) => `IF({evaluacion.aprobado${year}}="no","${NO_BUDGET}",{${total(`gasto${year}`)}.pi11})`,
  ],
  ['PI-2.1', 'pi21', (year) => `{${total(`gasto${year}`)}.pi21}`],
  ['PI-2.2', 'pi22', (year) => `{${total(`economico${year}`)}.pi22}`],
  ['PI-2.3', 'pi23', (year) => `{${total(`gasto${year}`)}.pi23}`],
  ['PI-3.1', 'pi31', (year) => `{${total(`ingreso${year}`)}.pi31}`],
  ['PI-3.2', 'pi32', (year) => `{${total(`ingreso${year}`)}.pi32}`],
  ['PI-22.1', 'pi221', (year) => `INDEX({atrasos.pi221:},MATCH(${year},{atrasos.anio:},0))`],
];

const chosen = (of: (year: Year) => string): string => `CHOOSE({#},${years.map(of).join(',')})`;

/** The official matrix of results: a year a row. */
export const resultados: TablePanel = {
  kind: 'table',
  id: 'resultados',
  title: 'Resultados por año',
  spare: years.length,
  columns: [
    { key: 'gestion', heading: 'Año', format: 'year', width: 9, formula: chosen(yearOf) },
    ...measured.map(([dimension, key, place]): ColumnSpec => ({
      key,
      heading: dimension,
      format: 'percent',
      width: 12,
      formula: `IFERROR(${chosen(place)},"")`,
    })),
  ],
};

export const measuredDimensions: readonly string[] = measured.map(([dimension]) => dimension);

const [first = '', last = ''] = [measured[0]?.[1], measured.at(-1)?.[1]];

/** A dimension's figure of a year, found by its name over the column. */
export const resultOf = (dimension: string, year: Year): string =>
  `INDEX({resultados.${first}..${last}:},${year},MATCH(${dimension},{resultados.${first}..${last}^},0))`;

export const hojaResultados: GuidedSheet = {
  name: 'Resultados',
  purpose: 'Lo que dio cada año, sin redondear: la misma matriz del cuadro oficial.',
  landscape: true,
  onePage: true,
  panels: [resultados],
  charts: [
    {
      type: 'column',
      title: 'Ejecutado y recaudado ÷ presupuesto original',
      panel: 'resultados',
      categories: 'gestion',
      series: ['pi11', 'pi31'],
      valueAxis: 'Ejecutado ÷ presupuesto',
      format: 'percent',
    },
    {
      type: 'column',
      title: 'Varianza de la composición',
      panel: 'resultados',
      categories: 'gestion',
      series: ['pi21', 'pi22', 'pi32'],
      valueAxis: 'Varianza',
      format: 'percent',
    },
  ],
};
