import type { ColumnSpec, FactsPanel, GuidedSheet, TablePanel } from '../guided/spec.ts';
import { months } from '../words.ts';
import { escalas } from '../../norms/escalas.ts';
import { workedAmount } from './columnas.ts';
import { firmas } from './firmas.ts';
import { levelOf } from './seguimiento-columnas.ts';

const BY_OFFICE = 'Lo fija la oficina';
const share = (part: string, whole: string): string => `IF(N(${whole})>0,${part}/${whole},"")`;

/** Until when the year is followed, and how it is judged. */
export const corte: FactsPanel = {
  kind: 'facts',
  id: 'corte',
  title: 'Corte del seguimiento',
  widths: [46, 18],
  facts: [
    {
      key: 'mes',
      label: 'Mes del corte (1 a 12)',
      format: 'whole',
      input: { kind: 'whole', from: 1, upTo: 12 },
    },
    {
      key: 'fecha',
      label: 'Fecha del informe',
      format: 'date',
      input: { kind: 'date', meaning: 'Contra ella se miran los plazos de reclamos y controles.' },
    },
    {
      key: 'hasta',
      label: 'Meses que se siguen',
      format: 'whole',
      formula: 'IF(ISNUMBER({corte.mes}),MIN(12,MAX(1,INT({corte.mes}))),0)',
    },
    {
      key: 'escala',
      label: 'Escala de los niveles',
      input: { kind: 'choice', options: '{escalas.escala:}', required: true },
      usual: 'SIIPLAS',
    },
    {
      key: 'umbral',
      label: 'Desviación que pide una causa (más o menos)',
      format: 'percent',
      input: { kind: 'percent', from: 0, upTo: 1, meaning: BY_OFFICE },
      usual: 0.1,
    },
    {
      key: 'pesoFisico',
      label: 'Parte del avance físico en la eficiencia ponderada',
      format: 'percent',
      input: { kind: 'percent', from: 0, upTo: 1, meaning: BY_OFFICE },
      usual: 0.5,
    },
    {
      key: 'meta',
      label: 'Parte del año transcurrida',
      format: 'percent',
      formula: 'IF({corte.hasta}=0,"",{corte.hasta}/12)',
    },
    {
      key: 'vigente',
      label: 'Presupuesto vigente (Bs)',
      format: 'amount',
      formula: 'ROUND(SUM({presupuesto.vigente:}),2)',
    },
    {
      key: 'devengado',
      label: 'Devengado a la fecha (Bs)',
      format: 'amount',
      formula: 'IF(COUNT({financiero.ea:})=0,"",ROUND(SUM({financiero.ea:}),2))',
    },
    {
      key: 'financiero',
      label: 'Avance financiero',
      format: 'percent',
      formula: 'IF(AND(ISNUMBER({corte.devengado}),{corte.vigente}>0),{corte.devengado}/{corte.vigente},"")',
    },
    {
      key: 'fisico',
      label: 'Avance físico ponderado',
      format: 'percent',
      formula:
        'IF(COUNT({fisico.aporte:})=0,"",IF(SUM({fisico.peso:})>0,SUM({fisico.aporte:})/SUM({fisico.peso:}),""))',
    },
    {
      key: 'seguido',
      label: 'Ponderación del POA que se sigue',
      format: 'percent',
      formula: 'IF(SUM({pesosPoa.peso:})>0,SUM({fisico.peso:})/SUM({pesosPoa.peso:}),"")',
    },
    {
      key: 'ponderada',
      label: 'Eficiencia ponderada',
      format: 'percent',
      formula: `IF(AND(ISNUMBER({corte.fisico}),ISNUMBER({corte.financiero}),ISNUMBER({corte.meta})),({corte.fisico}*{corte.pesoFisico}+{corte.financiero}*(1-{corte.pesoFisico}))/{corte.meta},"")`,
    },
    { key: 'nivel', label: 'Nivel de la eficiencia ponderada', formula: levelOf('{corte.ponderada}') },
    {
      key: 'relativa',
      label: 'Eficiencia relativa (físico ÷ financiero)',
      format: 'number',
      formula:
        'IF(AND(ISNUMBER({corte.fisico}),N({corte.financiero})>0),{corte.fisico}/{corte.financiero},"")',
    },
    {
      key: 'nivelRelativa',
      label: 'Qué dice la eficiencia relativa',
      formula: relativeLevel('{corte.relativa}'),
    },
  ],
};

/** SENAPE's words, from their norm. */
function relativeLevel(value: string): string {
  const { levels } = escalas.SENAPE_RELATIVA.current.value;
  const words = levels.reduce(
    (below, { from, including, label }) =>
      below === ''
        ? `"${label}"`
        : `IF(${value}${including ? '>=' : '>'}${String(from)},"${label}",${below})`,
    '',
  );
  return `IF(ISNUMBER(${value}),${words},"")`;
}

const weighed = (panel: string, factor: string): string =>
  `SUMPRODUCT({${factor}.factor:},INDEX({${panel}.ene..dic:},0,{#}))`;
const reportedIn = (panel: string, formula: string): string =>
  `IF(COUNT(INDEX({${panel}.ene..dic:},0,{#}))=0,"",${formula})`;

const percent = (key: string, heading: string, formula: string): ColumnSpec => ({
  key,
  heading,
  width: 12,
  format: 'percent',
  formula,
});

/** The year month by month: money, and the plan's weighted advance. */
export const meses: TablePanel = {
  kind: 'table',
  id: 'meses',
  title: 'Mes a mes',
  usual: [],
  spare: months.length,
  columns: [
    {
      key: 'mes',
      heading: 'Mes',
      width: 12,
      formula: `CHOOSE({#},${months.map((month) => `"${month}"`).join(',')})`,
    },
    workedAmount('programado', 'Programado (Bs)', 'ROUND(SUM(INDEX({presupuesto.ene..dic:},0,{#})),2)'),
    workedAmount(
      'devengado',
      'Devengado (Bs)',
      reportedIn('financiero', 'ROUND(SUM(INDEX({financiero.ene..dic:},0,{#})),2)'),
    ),
    percent(
      'ef',
      'EF',
      'IF(AND(ISNUMBER({devengado}),{programado}<>0),IF({devengado}=0,0,MIN(1,{devengado}/{programado})),"")',
    ),
    workedAmount('pa', 'PA, programado a la fecha (Bs)', 'ROUND(SUM({programado:<},{programado}),2)'),
    workedAmount(
      'ea',
      'EA, devengado a la fecha (Bs)',
      reportedIn('financiero', 'ROUND(SUM({devengado:<},{devengado}),2)'),
    ),
    percent('ppa', '%PA', share('{pa}', '{corte.vigente}')),
    percent('pea', '%EA', `IF(ISNUMBER({ea}),${share('{ea}', '{corte.vigente}')},"")`),
    percent('eea', 'EEA', `IF(ISNUMBER({ea}),${share('{ea}', '{pa}')},"")`),
    percent('fp', 'Físico programado', share(weighed('poa', 'pesosPoa'), 'SUM({pesosPoa.peso:})')),
    percent(
      'fe',
      'Físico ejecutado',
      reportedIn('fisico', share(weighed('fisico', 'fisico'), 'SUM({fisico.peso:})')),
    ),
    percent('fpa', 'Físico programado a la fecha', 'IF(COUNT({fp})=0,"",SUM({fp:<},{fp}))'),
    percent('fea', 'Físico ejecutado a la fecha', 'IF(COUNT({fe})=0,"",SUM({fe:<},{fe}))'),
  ],
};

const ofQuarter = (column: string): string =>
  `INDEX({meses.${column}:},{#}*3-2):INDEX({meses.${column}:},{#}*3)`;
const quarterSum = (column: string): string =>
  `IF(COUNT(${ofQuarter(column)})=0,"",SUM(${ofQuarter(column)}))`;
const quarterEnd = (column: string): string =>
  `IF(COUNT(${ofQuarter(column)})=0,"",MAX(${ofQuarter(column)}))`;

export const trimestres: TablePanel = {
  kind: 'table',
  id: 'trimestres',
  title: 'Por trimestre',
  under: 'meses',
  usual: [],
  spare: 4,
  columns: [
    { key: 'trimestre', heading: 'Trimestre', width: 12, formula: '{#}&".º trimestre"' },
    workedAmount('programado', 'Programado (Bs)', quarterSum('programado')),
    workedAmount('devengado', 'Devengado (Bs)', quarterSum('devengado')),
    percent(
      'ef',
      'EF',
      'IF(AND(ISNUMBER({devengado}),N({programado})<>0),IF({devengado}=0,0,MIN(1,{devengado}/{programado})),"")',
    ),
    workedAmount('pa', 'PA, programado a la fecha (Bs)', quarterEnd('pa')),
    workedAmount('ea', 'EA, devengado a la fecha (Bs)', quarterEnd('ea')),
    percent('ppa', '%PA', quarterEnd('ppa')),
    percent('pea', '%EA', quarterEnd('pea')),
    percent('eea', 'EEA', `IF(ISNUMBER({ea}),${share('{ea}', '{pa}')},"")`),
    percent('fp', 'Físico programado', quarterSum('fp')),
    percent('fe', 'Físico ejecutado', quarterSum('fe')),
    percent('fpa', 'Físico programado a la fecha', quarterEnd('fpa')),
    percent('fea', 'Físico ejecutado a la fecha', quarterEnd('fea')),
  ],
};

/** Physical and financial advance of each row of a list, and the words that belong to them. */
const advance = (by: string): readonly ColumnSpec[] => {
  const when = (formula: string): string => `IF({${by}}="","",${formula})`;
  const sum = (place: string, key: string): string => `SUMIF({${key}:},{${by}},{${place}:})`;
  return [
    workedAmount(
      'vigente',
      'Vigente (Bs)',
      when(`ROUND(${sum('presupuesto.vigente', `presupuesto.${by}`)},2)`),
    ),
    workedAmount('devengado', 'Devengado (Bs)', when(`ROUND(${sum('financiero.ea', `financiero.${by}`)},2)`)),
    percent('financiero', 'Avance financiero', `IF({${by}}="","",${share('{devengado}', '{vigente}')})`),
    percent(
      'fisico',
      'Avance físico',
      when(
        `IF(${sum('fisico.peso', `fisico.${by}`)}>0,${sum('fisico.aporte', `fisico.${by}`)}/${sum('fisico.peso', `fisico.${by}`)},"")`,
      ),
    ),
    percent(
      'ponderada',
      'Eficiencia ponderada',
      'IF(AND(ISNUMBER({fisico}),ISNUMBER({financiero}),ISNUMBER({corte.meta})),({fisico}*{corte.pesoFisico}+{financiero}*(1-{corte.pesoFisico}))/{corte.meta},"")',
    ),
    { key: 'nivel', heading: 'Nivel', width: 24, formula: levelOf('{ponderada}') },
    {
      key: 'relativa',
      heading: 'Eficiencia relativa',
      format: 'number',
      formula: 'IF(AND(ISNUMBER({fisico}),N({financiero})>0),{fisico}/{financiero},"")',
    },
  ];
};

export const porUnidad: TablePanel = {
  kind: 'table',
  id: 'porUnidad',
  title: 'Por unidad',
  asLongAs: 'unidades',
  totals: { vigente: 'SUM({vigente:})', devengado: 'SUM({devengado:})' },
  columns: [
    { key: 'unidad', heading: 'Código de la unidad', width: 12, formula: '{unidades.codigo}&""' },
    { key: 'nombre', heading: 'Unidad', width: 30, formula: '{unidades.unidad}&""' },
    ...advance('unidad'),
  ],
};

export const porCategoria: TablePanel = {
  kind: 'table',
  id: 'porCategoria',
  title: 'Por categoría programática',
  asLongAs: 'categorias',
  totals: { vigente: 'SUM({vigente:})', devengado: 'SUM({devengado:})' },
  columns: [
    { key: 'categoria', heading: 'Categoría programática', width: 16, formula: '{categorias.categoria}&""' },
    { key: 'nombre', heading: 'Denominación', width: 32, formula: '{categorias.denominacion}&""' },
    ...advance('categoria'),
  ],
};

export const hojaSeguimiento: GuidedSheet = {
  name: 'Seguimiento',
  purpose:
    'Cuánto se hizo y cuánto se gastó hasta el corte: por mes, por trimestre, por unidad y por categoría.',
  panels: [corte, firmas, meses, trimestres, porUnidad, porCategoria],
  charts: [
    {
      type: 'column',
      title: 'Presupuesto: lo programado y lo devengado, acumulados',
      panel: 'meses',
      categories: 'mes',
      series: ['pa', 'ea'],
      valueAxis: 'Bolivianos',
      format: 'amount',
    },
    {
      type: 'column',
      title: 'Plan: avance físico programado y ejecutado, acumulados',
      panel: 'meses',
      categories: 'mes',
      series: ['fpa', 'fea'],
      valueAxis: 'Avance ponderado',
      format: 'percent',
    },
  ],
};
