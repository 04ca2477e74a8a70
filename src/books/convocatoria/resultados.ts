import { workedColumn } from '../guided/columns.ts';
import type { ColumnSpec, GuidedSheet, TablePanel } from '../guided/spec.ts';
import { sameConvenio, unlessBlank } from './convenio-columns.ts';
import { gastos } from './gastos.ts';

const amount = (key: string, heading: string, formula: string): ColumnSpec =>
  workedColumn(key, heading, formula, { format: 'amount', width: 15 });
const percent = (key: string, heading: string, formula: string): ColumnSpec =>
  workedColumn(key, heading, formula, { format: 'percent' });

const spent = (tipo: string): string =>
  unlessBlank(
    `ROUND(SUMIFS({gastos.importe:},{gastos.convenio:},{convenio},{gastos.tipo:},"${tipo}",{gastos.fecha:},"<="&{llamado.corte}),2)`,
  );
/** There is no result without the real cost: a blank one is not a zero. */
const whenCosted = (formula: string): string => unlessBlank(`IF({costo}="","",${formula})`);

const FIGURES = ['fondo', 'efectivo', 'ingresos', 'costo', 'generales', 'resultado', 'activos', 'libre'];
const TOTALS = Object.fromEntries(FIGURES.map((key) => [key, `ROUND(SUM({${key}:}),2)`]));

/** What each agreement left to the association, in money: goods and work the municipality puts in are not income. */
export const resultados: TablePanel = {
  kind: 'table',
  id: 'resultados',
  title: 'Por convenio',
  asLongAs: 'convenios',
  stays: 'municipio',
  totals: TOTALS,
  columns: [
    sameConvenio('{llamado.corte}=""'),
    workedColumn('municipio', 'Municipio', unlessBlank('{convenios.municipio}'), { width: 22 }),
    workedColumn('servicio', 'Servicio', unlessBlank('{convenios.servicio}'), { width: 34 }),
    workedColumn('asociacion', 'Asociación', unlessBlank('{vigencia.asociacion}'), { width: 20 }),
    amount('fondo', 'Del fondo (Bs)', unlessBlank('{vigencia.pagado}')),
    amount('efectivo', 'Del municipio, en efectivo (Bs)', unlessBlank('{estado.efectivo}')),
    amount('ingresos', 'Ingresos (Bs)', unlessBlank('ROUND({fondo}+N({efectivo}),2)')),
    amount(
      'costo',
      'Costo real (Bs)',
      unlessBlank(
        'IFERROR(IF(ISNUMBER(INDEX({ejecutados.costo:},MATCH({convenio},{ejecutados.convenio:},0))),INDEX({ejecutados.costo:},MATCH({convenio},{ejecutados.convenio:},0)),""),"")',
      ),
    ),
    amount('generales', 'Gastos generales (Bs)', spent('gasto general')),
    amount('resultado', 'Resultado (Bs)', whenCosted('ROUND({ingresos}-{costo}-{generales},2)')),
    percent('margen', 'Sobre ingresos', whenCosted('IF({ingresos}=0,"",{resultado}/{ingresos})')),
    amount('activos', 'Activos fijos comprados (Bs)', spent('activo fijo')),
    amount('libre', 'Recursos frescos (Bs)', whenCosted('ROUND({resultado}-{activos},2)')),
    { ...workedColumn('cerrado', 'Con costo', unlessBlank('IF({costo}="",0,1)')), helper: true },
  ],
  checks: [
    {
      at: 'resultado',
      when: 'N({resultado})<0',
      says: 'El servicio dejó pérdida: revise su precio para la próxima convocatoria',
    },
  ],
};

/** Of the agreements whose real cost is known, so that income and cost are of the same services. */
const added = (by: string): readonly ColumnSpec[] => {
  const sum = (key: string): string =>
    unlessBlank(
      `ROUND(SUMIFS({resultados.${key}:},{resultados.${by}:},{${by}},{resultados.cerrado:},1),2)`,
      by,
    );
  return [
    workedColumn('convenios', 'Convenios', unlessBlank(`COUNTIF({resultados.${by}:},{${by}})`, by), {
      format: 'whole',
    }),
    workedColumn(
      'conCosto',
      'Con costo real',
      unlessBlank(`SUMIFS({resultados.cerrado:},{resultados.${by}:},{${by}})`, by),
      { format: 'whole' },
    ),
    amount('ingresos', 'Ingresos (Bs)', sum('ingresos')),
    amount('costo', 'Costo real (Bs)', sum('costo')),
    amount('generales', 'Gastos generales (Bs)', sum('generales')),
    amount('resultado', 'Resultado (Bs)', sum('resultado')),
    percent('margen', 'Sobre ingresos', unlessBlank('IF({ingresos}=0,"",{resultado}/{ingresos})', by)),
    amount('activos', 'Activos fijos (Bs)', sum('activos')),
    amount('libre', 'Recursos frescos (Bs)', sum('libre')),
  ];
};

const ADDED = Object.fromEntries(
  ['ingresos', 'costo', 'generales', 'resultado', 'activos', 'libre'].map((key) => [
    key,
    `ROUND(SUM({${key}:}),2)`,
  ]),
);

export const porServicio: TablePanel = {
  kind: 'table',
  id: 'resultadoServicios',
  title: 'Por servicio, de los convenios con costo real anotado',
  asLongAs: 'servicios',
  totals: ADDED,
  columns: [
    workedColumn('servicio', 'Servicio', 'IF({servicios.servicio}="","",{servicios.servicio})', {
      width: 46,
    }),
    ...added('servicio'),
  ],
};

export const porAsociacion: TablePanel = {
  kind: 'table',
  id: 'resultadoAsociaciones',
  title: 'Por asociación, de los convenios con costo real anotado',
  asLongAs: 'asociaciones',
  totals: ADDED,
  columns: [
    workedColumn(
      'asociacion',
      'Asociación',
      'IFERROR(INDEX({asociaciones.nombre:},MATCH({#},{asociaciones.turno:},0)),"")',
      { width: 46 },
    ),
    ...added('asociacion'),
  ],
};

export const hojasResultados: readonly GuidedSheet[] = [
  {
    name: 'Gastos e inversiones',
    purpose: 'Gastos generales de cada servicio y activos fijos comprados, además de su costo real.',
    panels: [gastos],
  },
  {
    name: 'Resultado por convenio',
    purpose:
      'Estado de resultados de cada servicio a la fecha de corte, en dinero: el aporte en especie no es ingreso.',
    panels: [resultados],
  },
  {
    name: 'Resultado por servicio',
    purpose: 'Lo que cada servicio del menú dejó a la asociación.',
    panels: [porServicio],
  },
  {
    name: 'Resultado por asociación',
    purpose: 'Lo que los servicios dejaron a cada asociación.',
    panels: [porAsociacion],
  },
];
