import type { ColumnSpec, GuidedSheet, TablePanel } from '../guided/spec.ts';
import { amountColumn, choiceColumn, workedAmount } from './columnas.ts';
import { firmasDe } from './firmas.ts';

/**
 * The four forms with which the State follows territorial plans. Their headings are the official ones to the letter,
 * misspellings and dates of the first period included.
 */

const cause = (heading: string): ColumnSpec =>
  choiceColumn('causa', heading, 30, '{causas.causa:}', { open: true });
const over = (from: string, to: string, says: string) => ({ from, to, says });

const difference = (of: string): readonly ColumnSpec[] => [
  workedAmount(
    `${of}Dif`,
    'DIF A POA',
    `IF(AND(ISNUMBER({${of}}),ISNUMBER({poa})),ROUND({${of}}-{poa},2),"")`,
  ),
  {
    key: `${of}DifParte`,
    heading: 'DIF %',
    format: 'percent',
    formula: `IF(AND(ISNUMBER({${of}Dif}),N({${of}})>0),{${of}Dif}/{${of}},"")`,
  },
];

export const cuadro1: TablePanel = {
  kind: 'table',
  id: 'cuadro1',
  title: 'CUADRO Nº1',
  bands: [
    [over('fuente', 'causa', 'SEGUIMIENTO A LA PROGRAMACIÓN PRESUPUESTARIA')],
    [
      over('ptdi', 'ptdiDifParte', 'PTDI/PGTC'),
      over('pei', 'peiDifParte', 'PEI'),
      { from: 'poa', says: 'POA' },
    ],
  ],
  columns: [
    choiceColumn('fuente', 'FUENTE DE INGRESOS', 36, '{fuentes.nombre:}', { required: true }),
    amountColumn('ptdi', 'Progr.', { from: 0 }),
    ...difference('ptdi'),
    amountColumn('pei', 'Progr.', { from: 0 }),
    ...difference('pei'),
    workedAmount(
      'poa',
      'Progr.',
      'IF(COUNTIF({fuentes.nombre:},{fuente})=0,"",ROUND(SUMIF({fuentes.nombre:},{fuente},{fuentes.estimado:}),2))',
    ),
    cause('CAUSA DE DESVIACIÓN'),
  ],
  usual: [
    { fuente: 'Coparticipación tributaria' },
    { fuente: 'Recursos específicos' },
    { fuente: 'Otros recursos específicos' },
    { fuente: 'Impuesto Directo a los Hidrocarburos' },
    { fuente: 'Tesoro General de la Nación' },
  ],
};

const ofArticulation = (key: string, heading: string, width: number, column = key): ColumnSpec => ({
  key,
  heading,
  width,
  formula: `IF({articulacion.accionEta}="","",{articulacion.${column}}&"")`,
});

export const cuadro2: TablePanel = {
  kind: 'table',
  id: 'cuadro2',
  title: 'CUADRO Nº 2',
  asLongAs: 'articulacion',
  bands: [
    [over('p', 'cod', 'SEGUIMIENTO A LA VINCULACIÓN DE ACCIONES ENTRE PTDI-PEI-POA')],
    [over('p', 'a', 'ARTICULACIÓN\nPDES\n(1)')],
  ],
  columns: [
    ofArticulation('p', 'P', 6),
    ofArticulation('m', 'M', 6),
    ofArticulation('r', 'R', 6),
    ofArticulation('a', 'A', 6),
    ofArticulation('ptdi', 'INSCRITO EN EL PTDI/PGTC\nACCION ETA', 40, 'accionEta'),
    ofArticulation('pei', 'INSCRITO EN EL PEI', 34, 'accionPei'),
    {
      key: 'poa',
      heading: 'INSCRITO EN EL POA',
      width: 34,
      formula:
        'IF(OR({articulacion.accionEta}="",{articulacion.codAcp}=""),"",IFERROR(INDEX({poa.acp:},MATCH({articulacion.codAcp},{poa.codAcp:},0))&"","no está en el POA"))',
    },
    ofArticulation('cod', 'CÓD', 16, 'categoria'),
  ],
};

const EF = '% EF\n= EPOA1 / PF';
const EA = '%  EA\n=\nEPOA2 / PA';

/** Programme and execution in money and in actions, for one of the three plans. */
function plan(
  id: string,
  executed: readonly [string, string],
  pf: ColumnSpec,
  pa: ColumnSpec,
): readonly ColumnSpec[] {
  const rate = (key: string, heading: string, done: string, due: string): ColumnSpec => ({
    key,
    heading,
    width: 14,
    format: 'percent',
    formula: `IF(AND(ISNUMBER({${done}}),N({${due}})>0),{${done}}/{${due}},"")`,
  });
  return [
    pf,
    workedAmount(`${id}E1`, executed[0], id === 'poa' ? EXECUTED : '{poaE1}'),
    rate(`${id}Ef`, EF, `${id}E1`, pf.key),
    pa,
    {
      key: `${id}E2`,
      heading: executed[1],
      format: 'number',
      formula: id === 'poa' ? DONE : '{poaE2}',
    },
    rate(`${id}Ea`, EA, `${id}E2`, pa.key),
  ];
}

/** What the row's action is in the articulation, and which row of the POA measures it: the first of its short-term action. */
const ofAction = (column: string): string =>
  `INDEX({articulacion.${column}:},MATCH({accion},{articulacion.accionEta:},0))`;
const MEASURED = `MATCH(${ofAction('codAcp')}&"",{poa.codAcp:},0)`;
const EXECUTED = `IFERROR(IF(COUNTIF({financiero.categoria:},${ofAction('categoria')})=0,"",ROUND(SUMIF({financiero.categoria:},${ofAction('categoria')},{financiero.ea:}),2)),"")`;
const DONE = `IFERROR(INDEX({fisico.ea:},MATCH(INDEX({poa.codigo:},${MEASURED}),{fisico.codigo:},0)),"")`;
const typedTarget = (key: string): ColumnSpec => ({
  key,
  heading: 'PA',
  format: 'number',
  input: { kind: 'number', from: 0 },
});

const groups = (id: string) => [
  over(`${id}Pf`, `${id}Ef`, 'FINANCIERA'),
  over(`${id}Pa`, `${id}Ea`, 'ACCIÓN'),
];

export const cuadro3: TablePanel = {
  kind: 'table',
  id: 'cuadro3',
  title: 'CUADRO Nº 3',
  bands: [
    [over('amp', 'causa', 'SEGUIMIENTO A LA EJECUCIÓN FÍSICA-FINANCIERA DE LAS ACCIONES')],
    [
      over('ptdiPf', 'ptdiEa', 'PROGRAMACIÓN PTDI/PGTC'),
      over('peiPf', 'peiEa', 'PROGRAMACIÓN PEI'),
      over('poaPf', 'poaEa', 'PROGRAMACIÓN POA'),
    ],
    [...groups('ptdi'), ...groups('pei'), ...groups('poa')],
  ],
  columns: [
    {
      key: 'amp',
      heading: 'ACCION DE MEDIANO PLAZO',
      width: 30,
      formula: `IFERROR(${ofAction('accionPei')}&"","")`,
    },
    choiceColumn('accion', 'ACCIÓN ETA', 34, '{articulacion.accionEta:}', { required: true }),
    {
      key: 'lineaBase',
      heading: 'LINEA BASE',
      format: 'number',
      formula: `IFERROR(IF(INDEX({poa.lineaBase:},${MEASURED})="","",INDEX({poa.lineaBase:},${MEASURED})),"")`,
    },
    {
      key: 'indicador',
      heading: 'INDICADOR DE PROCESO AL 2020',
      width: 26,
      formula: `IFERROR(INDEX({poa.indicador:},${MEASURED})&"","")`,
    },
    ...plan(
      'ptdi',
      ['E', 'E'],
      workedAmount('ptdiPf', 'PF', `IFERROR(IF(${ofAction('ptdi')}="","",${ofAction('ptdi')}),"")`),
      typedTarget('ptdiPa'),
    ),
    ...plan(
      'pei',
      ['E', 'E'],
      workedAmount('peiPf', 'PF', `IFERROR(IF(${ofAction('pei')}="","",${ofAction('pei')}),"")`),
      typedTarget('peiPa'),
    ),
    ...plan('poa', ['EPOA1', 'EPOA2'], workedAmount('poaPf', 'PF', `IFERROR(${ofAction('vigente')},"")`), {
      key: 'poaPa',
      heading: 'PA',
      format: 'number',
      formula: `IFERROR(INDEX({poa.total:},${MEASURED}),"")`,
    }),
    cause('CAUSA DE VARIACIÓN'),
  ],
  usual: [],
};

const ofProject = (key: string, heading: string, width: number, column = key): ColumnSpec => ({
  key,
  heading,
  width,
  formula: `IF({proyectos.sisin}="","",{proyectos.${column}}&"")`,
});
const figureOf = (
  key: string,
  heading: string,
  format: 'amount' | 'date' | 'percent',
  column = key,
): ColumnSpec => ({
  key,
  heading,
  format,
  formula: `IF(OR({proyectos.sisin}="",{proyectos.${column}}=""),"",{proyectos.${column}})`,
});

export const cuadro4: TablePanel = {
  kind: 'table',
  id: 'cuadro4',
  title: 'CUADRO Nº 4',
  asLongAs: 'proyectos',
  bands: [
    [over('item', 'entidad', 'SEGUIMIENTO A LOS PROYECTOS DE INVERSIÓN PUBLICA Y DE CONCURRENCIA')],
    [
      over('ptdi', 'poa', 'PLANIFICACIÓN'),
      over('sisin', 'fin', 'INCRITO EN EL VIPFE'),
      over('programado', 'parte', 'CONCURRENCIA ETA'),
      over('otra', 'otraEjecutado', 'ENTIDADES CONCURRENTES'),
      over('codigo', 'entidad', 'ENTIDAD EJECUTORA'),
    ],
    [over('inicio', 'fin', 'PERIODO DE EJECUCIÓN')],
  ],
  columns: [
    { key: 'item', heading: 'ITEM', format: 'whole', formula: 'IF({proyectos.sisin}="","",{#})' },
    ofProject('accion', 'ACCIÓN', 30),
    ofProject('ptdi', 'PTDI/\nPGTC', 8),
    ofProject('pei', 'PEI', 8),
    ofProject('poa', 'POA', 8),
    ofProject('sisin', 'COD. SISIN', 18),
    ofProject('proyecto', 'PROYECTO', 34),
    figureOf('costo', 'COSTO TOTAL DEL PROYECTO', 'amount'),
    figureOf('inicio', 'DEL', 'date'),
    figureOf('fin', 'AL', 'date'),
    figureOf('programado', 'Progr.', 'amount'),
    figureOf('ejecutado', 'Ejec.', 'amount'),
    figureOf('parte', '%\nEjec.', 'percent', 'avance'),
    ofProject('otra', 'Ent.', 26, 'concurrentes'),
    figureOf('otraProgramado', 'Progr.', 'amount', 'concurrenteProgramado'),
    figureOf('otraEjecutado', 'Ejec.', 'amount', 'concurrenteEjecutado'),
    ofProject('codigo', 'Cod.', 12, 'codigoEjecutora'),
    ofProject('entidad', 'Denominación', 30, 'ejecutora'),
  ],
};

const page = (name: string, purpose: string, form: TablePanel): GuidedSheet => ({
  name,
  purpose,
  panels: [form, firmasDe(form.id)],
});

export const hojasCuadros: readonly GuidedSheet[] = [
  page('Cuadro 1', 'Formulario oficial: recursos previstos en los tres planes.', cuadro1),
  page('Cuadro 2', 'Formulario oficial: cada acción en los tres planes. Se llena en Articulación.', cuadro2),
  page('Cuadro 3', 'Formulario oficial: ejecución física y financiera hasta el corte.', cuadro3),
  page('Cuadro 4', 'Formulario oficial: proyectos y concurrencia. Se llena en Proyectos.', cuadro4),
];
