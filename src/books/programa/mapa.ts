import { longColumn, typedColumn, workedColumn } from '../guided/columns.ts';
import type { ColumnSpec, GuidedSheet, TablePanel } from '../guided/spec.ts';
import { MUNICIPIOS } from './modelo.ts';

/** From what the municipality is for down to whom it relies on: each one lets the one above be reached. */
export const perspectivas = ['Misión', 'Clientes', 'Procesos', 'Personas'] as const;

const RANK = (cell: string): string =>
  perspectivas.reduceRight((rest, name, at) => `IF(${cell}="${name}",${String(at + 1)},${rest})`, '0');
const quarters = ['1', '2', '3', '4'] as const;

const target = (at: string): ColumnSpec =>
  typedColumn(`meta${at}`, `Meta trim. ${at}`, 'number', {}, { width: 10 });
const reached = (at: string): ColumnSpec =>
  typedColumn(`logro${at}`, `Logrado trim. ${at}`, 'number', {}, { width: 10 });

/** Objectives with their indicators, quarterly targets and what each one lets be reached above it. */
export const mapa: TablePanel = {
  kind: 'table',
  id: 'mapa',
  spare: 12,
  usual: [],
  totals: { ponderacion: 'SUM({ponderacion:})' },
  columns: [
    typedColumn('objetivo', 'Objetivo', 'text', { required: true }, { width: 38 }),
    typedColumn(
      'perspectiva',
      'Perspectiva',
      'choice',
      { required: true, options: [...perspectivas] },
      { width: 12 },
    ),
    typedColumn(
      'municipio',
      'Municipio',
      'choice',
      { options: MUNICIPIOS, meaning: 'Vacío: de todo el programa.' },
      { width: 20 },
    ),
    typedColumn(
      'impulsa',
      'Permite lograr',
      'choice',
      { options: '{mapa.objetivo:}', meaning: 'El objetivo de la perspectiva de arriba.' },
      { width: 34 },
    ),
    longColumn('indicador', 'Indicador', 30),
    typedColumn('unidad', 'Unidad', 'text', {}, { width: 12 }),
    typedColumn('meta', 'Meta del año', 'number', {}, { width: 11 }),
    typedColumn('ponderacion', 'Ponderación', 'number', { from: 0 }, { width: 11 }),
    ...quarters.flatMap((at) => [target(at), reached(at)]),
    workedColumn(
      'metas',
      'Suma de metas',
      `IF(COUNT(${quarters.map((at) => `{meta${at}}`).join(',')})=0,"",${quarters.map((at) => `N({meta${at}})`).join('+')})`,
      { format: 'number', width: 11 },
    ),
    workedColumn(
      'logrado',
      'Logrado',
      `IF(COUNT(${quarters.map((at) => `{logro${at}}`).join(',')})=0,"",${quarters.map((at) => `N({logro${at}})`).join('+')})`,
      { format: 'number', width: 11 },
    ),
    workedColumn('avance', 'Avance', 'IF(OR({logrado}="",N({meta})=0),"",{logrado}/{meta})', {
      format: 'percent',
    }),
    workedColumn('rango', 'Nivel en el mapa', RANK('{perspectiva}'), {
      format: 'whole',
      width: 9,
      helper: true,
    }),
    workedColumn(
      'aporte',
      'Avance ponderado',
      'IF(OR({avance}="",{ponderacion}=""),"",{avance}*{ponderacion})',
      { format: 'number', width: 11, helper: true },
    ),
  ],
  checks: [
    {
      at: 'objetivo',
      when: 'AND({objetivo}<>"",COUNTIFS({objetivo:},{objetivo},{municipio:},{municipio}&"")>1)',
      says: 'El objetivo está dos veces: deje una fila',
    },
    {
      at: 'impulsa',
      when: 'AND({objetivo}<>"",{rango}>1,{impulsa}="")',
      says: 'Diga qué objetivo de arriba permite lograr: sin efecto no es estratégico',
    },
    {
      at: 'impulsa',
      when: 'IF(AND({impulsa}<>"",{rango}>0),IFERROR(INDEX({rango:},MATCH({impulsa},{objetivo:},0)),{rango}-1)<>{rango}-1,FALSE)',
      says: 'La relación de causa y efecto sube de una perspectiva a la de arriba: corrija el objetivo que permite lograr',
    },
    {
      at: 'meta',
      when: 'IF(AND(ISNUMBER({meta}),ISNUMBER({metas})),ROUND({meta}-{metas},6)<>0,FALSE)',
      says: 'Las metas trimestrales no suman la del año',
    },
  ],
};

/** How each perspective goes, by the weights of its objectives. */
export const avanceMapa: TablePanel = {
  kind: 'table',
  id: 'avanceMapa',
  title: 'Avance por perspectiva',
  spare: perspectivas.length,
  columns: [
    workedColumn(
      'perspectiva',
      'Perspectiva',
      `CHOOSE({#},${perspectivas.map((each) => `"${each}"`).join(',')})`,
      { width: 22 },
    ),
    workedColumn('objetivos', 'Objetivos', 'COUNTIF({mapa.perspectiva:},{perspectiva})', { format: 'whole' }),
    workedColumn(
      'conAvance',
      'Con avance',
      'COUNTIFS({mapa.perspectiva:},{perspectiva},{mapa.aporte:},">=0")',
      { format: 'whole' },
    ),
    workedColumn(
      'ponderacion',
      'Ponderación',
      'SUMIFS({mapa.ponderacion:},{mapa.perspectiva:},{perspectiva})',
      { format: 'number' },
    ),
    workedColumn(
      'avance',
      'Avance',
      'IF(OR({objetivos}=0,{conAvance}<{objetivos},{ponderacion}=0),"",SUMIFS({mapa.aporte:},{mapa.perspectiva:},{perspectiva})/{ponderacion})',
      { format: 'percent' },
    ),
    workedColumn(
      'sinEfecto',
      'Sin efecto declarado',
      'IF({#}=1,0,COUNTIFS({mapa.perspectiva:},{perspectiva},{mapa.impulsa:},""))',
      { format: 'whole', width: 12 },
    ),
    ...quarters.map((at) =>
      workedColumn(
        `trimestre${at}`,
        `Trim. ${at}`,
        `IF(SUMIFS({mapa.meta${at}:},{mapa.perspectiva:},{perspectiva})=0,"",COUNTIFS({mapa.perspectiva:},{perspectiva},{mapa.logro${at}:},">=0")&" de "&COUNTIFS({mapa.perspectiva:},{perspectiva},{mapa.meta${at}:},">0")&" medidos")`,
        { width: 15 },
      ),
    ),
  ],
};

export const hojasMapa: readonly GuidedSheet[] = [
  {
    name: 'Mapa estratégico',
    purpose:
      'Objetivos e indicadores de la misión a las personas, con su causa y efecto y sus metas por trimestre.',
    panels: [mapa],
  },
  {
    name: 'Avance del mapa',
    purpose: 'Cómo va cada perspectiva, con la ponderación de sus objetivos.',
    panels: [avanceMapa],
  },
];
