import { longColumn, onlyOnce, typedColumn, typedFact, workedColumn, workedFact } from '../guided/columns.ts';
import type { ColumnSpec, FactsPanel, GuidedSheet, TablePanel } from '../guided/spec.ts';
import { categorias, levelKey, MUNICIPIOS, niveles } from './modelo.ts';

/** Hours of support there are for each category, in the whole programme. */
export const horas: FactsPanel = {
  kind: 'facts',
  id: 'horas',
  title: 'Horas de acompañamiento del programa',
  widths: [32, 12],
  facts: [
    ...categorias.map(({ key, name }) => typedFact(key, name, 'number', { from: 0 })),
    workedFact('total', 'Total de horas', `SUM(${categorias.map(({ key }) => `{${key}}`).join(',')})`, {
      format: 'number',
    }),
    workedFact('repartidas', 'Repartidas por nivel', 'ROUND(SUM({reparto.total:}),2)', { format: 'number' }),
    workedFact('acordadas', 'Acordadas con las mesas', 'ROUND(SUM({reparto.acordadas:}),2)', {
      format: 'number',
    }),
    workedFact('dadas', 'Dadas', 'ROUND(SUM({acompanamiento.horas:}),2)', { format: 'number' }),
    {
      ...workedFact(
        'diferencia',
        'Acordadas menos total',
        'IF({acordadas}=0,"",ROUND({acordadas}-{total},2))',
        { format: 'number' },
      ),
      checks: [
        {
          when: 'N({diferencia})<>0',
          says: 'Lo acordado con las mesas no suma las horas del programa: ajuste otras filas',
        },
      ],
    },
  ],
};

/** How much each level counts: who starts lower gets more. */
export const pesosNivel: TablePanel = {
  kind: 'table',
  id: 'pesosNivel',
  title: 'Peso de cada nivel (propuesta: cámbiela)',
  spare: 0,
  columns: [
    typedColumn('nivel', 'Nivel', 'choice', { required: true, options: niveles }, { width: 10 }),
    typedColumn('peso', 'Peso', 'number', { required: true, from: 0 }, { width: 9 }),
  ],
  checks: [onlyOnce('nivel', 'El nivel')],
  usual: [
    { nivel: 'Bajo', peso: 3 },
    { nivel: 'Medio', peso: 2 },
    { nivel: 'Alto', peso: 1 },
  ],
};

const shareOf = (key: string): string => {
  const table = `MUNI.DISTRIBUIR_HORAS({horas.${key}},{diagnostico.${levelKey(key)}:},{pesosNivel.nivel..peso:})`;
  return `IF(OR({municipio}="",N({horas.${key}})=0),"",IFERROR(INDEX(${table},{#}+1,3),""))`;
};

const hours = (key: string, heading: string, formula: string): ColumnSpec =>
  workedColumn(key, heading, formula, { format: 'number', width: 12 });

/** The hours of each municipality: by its levels, exact to the hour, then adjusted when its mesa validates. */
export const reparto: TablePanel = {
  kind: 'table',
  id: 'reparto',
  asLongAs: 'diagnostico',
  title: 'Horas por municipio',
  totals: {
    ...Object.fromEntries(categorias.map(({ key }) => [key, `SUM({${key}:})`])),
    total: 'SUM({total:})',
    ajuste: 'SUM({ajuste:})',
    acordadas: 'SUM({acordadas:})',
    dadas: 'SUM({dadas:})',
  },
  columns: [
    workedColumn('municipio', 'Municipio', 'IF({diagnostico.municipio}="","",{diagnostico.municipio})', {
      width: 24,
    }),
    ...categorias.map(({ key, name }) => hours(key, name, shareOf(key))),
    hours('total', 'Por nivel', 'IF({municipio}="","",SUM({estrategia..productos}))'),
    hours(
      'ajuste',
      'Ajuste acordado',
      'IF({municipio}="","",SUMIF({ajustes.municipio:},{municipio},{ajustes.horas:}))',
    ),
    hours('acordadas', 'Acordadas', 'IF({municipio}="","",{total}+{ajuste})'),
    hours(
      'dadas',
      'Dadas',
      'IF({municipio}="","",SUMIF({acompanamiento.municipio:},{municipio},{acompanamiento.horas:}))',
    ),
    hours('saldo', 'Por dar', 'IF({municipio}="","",{acordadas}-{dadas})'),
    workedColumn(
      'aviso',
      'Aviso',
      'IF({municipio}="","",IF({acordadas}<0,"El ajuste quita más horas de las que tiene",IF({saldo}<0,"Se dieron más horas que las acordadas","")))',
      {
        width: 38,
      },
    ),
  ],
};

/** What was changed with the mesa: hours go from one municipality to another. */
export const ajustes: TablePanel = {
  kind: 'table',
  id: 'ajustes',
  title: 'Ajustes acordados con las mesas',
  spare: 10,
  usual: [],
  totals: { horas: 'SUM({horas:})' },
  columns: [
    typedColumn('municipio', 'Municipio', 'choice', { required: true, options: MUNICIPIOS }, { width: 24 }),
    typedColumn('horas', 'Horas (+ o −)', 'number', { required: true }, { width: 12 }),
    typedColumn('fecha', 'Fecha', 'date'),
    longColumn('motivo', 'Motivo', 36),
  ],
};

/** The support given, session by session. */
export const acompanamiento: TablePanel = {
  kind: 'table',
  id: 'acompanamiento',
  spare: 20,
  usual: [],
  totals: { horas: 'SUM({horas:})' },
  columns: [
    typedColumn('fecha', 'Fecha', 'date', { required: true }),
    typedColumn('municipio', 'Municipio', 'choice', { required: true, options: MUNICIPIOS }, { width: 24 }),
    typedColumn(
      'categoria',
      'Categoría',
      'choice',
      { required: true, options: categorias.map(({ name }) => name) },
      { width: 14 },
    ),
    typedColumn('horas', 'Horas', 'number', { required: true, from: 0 }, { width: 9 }),
    typedColumn(
      'tecnico',
      'Técnica o técnico',
      'choice',
      { options: '{tecnicos.tecnico:}', open: true },
      { width: 26 },
    ),
    longColumn('producto', 'Producto o acuerdo', 44),
  ],
};

/** Who gives the support. */
export const tecnicos: TablePanel = {
  kind: 'table',
  id: 'tecnicos',
  shares: 'tecnicos',
  title: 'Equipo',
  spare: 6,
  usual: [],
  columns: [
    typedColumn('tecnico', 'Técnica o técnico', 'text', { required: true }, { width: 26 }),
    typedColumn('especialidad', 'Especialidad', 'text', {}, { width: 26 }),
    workedColumn(
      'dadas',
      'Horas dadas',
      'SUMIF({acompanamiento.tecnico:},{tecnico},{acompanamiento.horas:})',
      { format: 'number' },
    ),
  ],
  checks: [onlyOnce('tecnico', 'La persona')],
};

export const hojasHoras: readonly GuidedSheet[] = [
  {
    name: 'Horas',
    purpose:
      'Las horas de acompañamiento, repartidas según el nivel de cada municipio: suman exactamente las del programa.',
    panels: [reparto, horas, pesosNivel, ajustes],
  },
  {
    name: 'Acompañamiento',
    purpose: 'Cada jornada de acompañamiento: dónde, en qué, cuántas horas y qué dejó.',
    panels: [acompanamiento, tecnicos],
  },
];
