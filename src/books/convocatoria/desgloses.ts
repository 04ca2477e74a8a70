import type { ColumnSpec, TablePanel } from '../guided/spec.ts';
import { unlessBlank } from './convenio-columns.ts';

const ALL = ['municipios', 'conServicio', 'servicios', 'fondo', 'pagado', 'comprometida', 'pagada'] as const;
const totals = {
  ...Object.fromEntries(ALL.map((key) => [key, `SUM({${key}:})`])),
  cobertura: 'IF(SUM({municipios:})=0,"",SUM({conServicio:})/SUM({municipios:}))',
  cumplimiento: 'IF(SUM({comprometida:})=0,"",SUM({pagada:})/SUM({comprometida:}))',
};

/** What the agreements of each row add up to. `by` is the column of agreements that tells the rows apart. */
function figures(by: string, municipios: string): readonly ColumnSpec[] {
  const sum = (place: string): string => unlessBlank(`SUMIFS({${place}:},{vigencia.${by}:},{${by}})`, by);
  const money = (place: string): string =>
    unlessBlank(`ROUND(SUMIFS({${place}:},{vigencia.${by}:},{${by}}),2)`, by);
  const share = (part: string, whole: string): string =>
    unlessBlank(`IF({${whole}}=0,"",{${part}}/{${whole}})`, by);
  return [
    { key: 'municipios', heading: 'Municipios', format: 'whole', formula: unlessBlank(municipios, by) },
    { key: 'conServicio', heading: 'Con servicio', format: 'whole', formula: sum('vigencia.nuevo') },
    {
      key: 'cobertura',
      heading: 'Cobertura',
      format: 'percent',
      formula: share('conServicio', 'municipios'),
    },
    { key: 'servicios', heading: 'Servicios', format: 'whole', formula: sum('vigencia.firmado') },
    { key: 'fondo', heading: 'Del fondo (Bs)', format: 'amount', formula: money('vigencia.fondo') },
    { key: 'pagado', heading: 'Desembolsado (Bs)', format: 'amount', formula: money('vigencia.pagado') },
    {
      key: 'comprometida',
      heading: 'Contraparte (Bs)',
      format: 'amount',
      formula: money('estado.comprometida'),
    },
    { key: 'pagada', heading: 'Pagada (Bs)', format: 'amount', formula: money('estado.pagado') },
    {
      key: 'cumplimiento',
      heading: 'Cumplimiento',
      width: 13,
      format: 'percent',
      formula: share('pagada', 'comprometida'),
    },
  ];
}

export const porDepartamento: TablePanel = {
  kind: 'table',
  id: 'porDepartamento',
  title: 'Por departamento',
  asLongAs: 'asociaciones',
  totals,
  columns: [
    {
      key: 'departamento',
      heading: 'Departamento',
      width: 28,
      formula: 'IF({asociaciones.departamento}="","",{asociaciones.departamento})',
    },
    ...figures('departamento', 'COUNTIF({municipios.departamento:},{departamento})'),
  ],
};

export const porAsociacion: TablePanel = {
  kind: 'table',
  id: 'porAsociacion',
  title: 'Por asociación',
  under: 'porDepartamento',
  asLongAs: 'asociaciones',
  totals,
  columns: [
    {
      key: 'asociacion',
      heading: 'Asociación',
      width: 28,
      formula: 'IFERROR(INDEX({asociaciones.nombre:},MATCH({#},{asociaciones.turno:},0)),"")',
    },
    ...figures('asociacion', 'SUMIFS({porDepartamento.municipios:},{asociaciones.nombre:},{asociacion})'),
  ],
};

export const porCategoria: TablePanel = {
  kind: 'table',
  id: 'porCategoria',
  title: 'Por categoría',
  under: 'porAsociacion',
  asLongAs: 'aportes',
  totals,
  columns: [
    {
      key: 'categoria',
      heading: 'Categoría',
      width: 28,
      formula: 'IFERROR(IF(INDEX({aportes.categoria:},{#})="","",INDEX({aportes.categoria:},{#})),"")',
    },
    ...figures('categoria', 'COUNTIF({municipios.categoria:},{categoria})'),
  ],
};
