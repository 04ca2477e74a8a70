import { longColumn, onlyOnce, typedColumn, workedColumn, workedFact } from '../guided/columns.ts';
import type { ColumnSpec, FactsPanel, GuidedSheet, TablePanel } from '../guided/spec.ts';

const PEOPLE = '{municipios.poblacion:}';
/** The last size has no end: nothing is that large. */
const END = 'IF({hasta}="",10^12,{hasta})';
const IN_BAND = `${PEOPLE},">="&{desde},${PEOPLE},"<"&${END}`;

/** How many municipalities and how many people there are of each size, how poor, and what is asked of them. */
export const tamanos: TablePanel = {
  kind: 'table',
  id: 'tamanos',
  title: 'Municipios por tamaño',
  spare: 4,
  columns: [
    typedColumn('desde', 'Desde (habitantes)', 'whole', { required: true, from: 0 }, { width: 13 }),
    workedColumn('hasta', 'Hasta menos de', 'IFERROR(SMALL({desde:},COUNTIF({desde:},"<="&{desde})+1),"")', {
      format: 'whole',
      width: 16,
    }),
    workedColumn('municipios', 'Municipios', `COUNTIFS(${IN_BAND})`, { format: 'whole' }),
    workedColumn('parte', '% de municipios', `IF(COUNT(${PEOPLE})=0,"",{municipios}/COUNT(${PEOPLE}))`, {
      format: 'percent',
      width: 12,
    }),
    workedColumn(
      'acumulado',
      '% acumulado',
      `IF(COUNT(${PEOPLE})=0,"",COUNTIF(${PEOPLE},"<"&${END})/COUNT(${PEOPLE}))`,
      {
        format: 'percent',
        width: 12,
      },
    ),
    workedColumn('poblacion', 'Población', `SUMIFS(${PEOPLE},${IN_BAND})`, { format: 'whole', width: 14 }),
    workedColumn('parteGente', '% de población', `IF(SUM(${PEOPLE})=0,"",{poblacion}/SUM(${PEOPLE}))`, {
      format: 'percent',
      width: 12,
    }),
    workedColumn(
      'acumuladoGente',
      '% acumulado de población',
      `IF(SUM(${PEOPLE})=0,"",SUMIF(${PEOPLE},"<"&${END})/SUM(${PEOPLE}))`,
      {
        format: 'percent',
        width: 13,
      },
    ),
    workedColumn(
      'pobreza',
      'Pobreza',
      `IF(SUMIFS(${PEOPLE},${IN_BAND},{municipios.pobreza:},">=0")=0,"",SUMIFS({municipios.pobres:},${IN_BAND})/SUMIFS(${PEOPLE},${IN_BAND},{municipios.pobreza:},">=0"))`,
      { format: 'percent' },
    ),
    longColumn('trato', 'Qué se les pide o se les da distinto', 44),
  ],
  checks: [onlyOnce('desde', 'El tamaño')],
  usual: [0, 5_000, 15_000, 50_000].map((desde) => ({ desde })),
};

const extreme = (which: 'MAX' | 'MIN'): string =>
  `IF(COUNT(${PEOPLE})=0,"",INDEX({municipios.municipio:},MATCH(${which}(${PEOPLE}),${PEOPLE},0)))`;

export const extremos: FactsPanel = {
  kind: 'facts',
  id: 'extremos',
  title: 'Los extremos',
  widths: [34, 24],
  facts: [
    workedFact('mayor', 'El más poblado', extreme('MAX')),
    workedFact('mayorPoblacion', 'Su población', `IF(COUNT(${PEOPLE})=0,"",MAX(${PEOPLE}))`, {
      format: 'whole',
    }),
    workedFact('menor', 'El menos poblado', extreme('MIN')),
    workedFact('menorPoblacion', 'La suya', `IF(COUNT(${PEOPLE})=0,"",MIN(${PEOPLE}))`, { format: 'whole' }),
    workedFact(
      'sinPoblacion',
      'Municipios sin población',
      `COUNTIF({municipios.municipio:},"?*")-COUNT(${PEOPLE})`,
      {
        format: 'whole',
      },
    ),
    workedFact(
      'suya',
      'Población de su municipio',
      'IFERROR(INDEX({municipios.poblacion:},MATCH({datos.municipio},{municipios.municipio:},0)),"No está en la lista")',
      { format: 'whole' },
    ),
    workedFact(
      'categoria',
      'Su categoría',
      'IFERROR(INDEX({municipios.categoria:},MATCH({datos.municipio},{municipios.municipio:},0)),"No está en la lista")',
    ),
  ],
};

const BANK = 'Banco Mundial, estrategia para municipios pequeños';
const LOST = `${BANK}; el límite de habitantes no se conserva en el documento`;

/** What the source says of Latin America. */
export const publicados: TablePanel = {
  kind: 'table',
  id: 'publicados',
  title: 'Lo publicado de América Latina',
  spare: 4,
  columns: [
    longColumn('dato', 'Dato', 44, { required: true }),
    typedColumn('valor', 'Valor', 'number', { required: true }),
    typedColumn('unidad', 'Unidad', 'text', {}, { width: 14 }),
    longColumn('fuente', 'Fuente', 50),
  ],
  usual: [
    { dato: 'Municipios de América Latina', valor: 16_288, unidad: 'municipios', fuente: BANK },
    { dato: 'Municipios pequeños', valor: 75, unidad: '% (cerca de)', fuente: LOST },
    { dato: 'Población en municipios pequeños', valor: 38, unidad: '%', fuente: LOST },
    { dato: 'Población en municipios del segundo límite', valor: 50.5, unidad: '%', fuente: LOST },
    { dato: 'Brasil: Ilha Grande', valor: 9_000, unidad: 'habitantes', fuente: BANK },
    { dato: 'Brasil: Sao Paulo', valor: 11_000_000, unidad: 'habitantes', fuente: BANK },
    { dato: 'Perú: Curibaya', valor: 203, unidad: 'habitantes', fuente: BANK },
    { dato: 'Perú: Lima', valor: 7_600_000, unidad: 'habitantes', fuente: BANK },
    { dato: 'México: Minatitlán', valor: 8_174, unidad: 'habitantes', fuente: BANK },
    { dato: 'México: D. F.', valor: 8_500_000, unidad: 'habitantes', fuente: BANK },
  ],
};

/** How poor each municipality of the list is, where someone says it. */
export const pobreza: readonly ColumnSpec[] = [
  typedColumn('pobreza', 'Pobreza', 'percent', { from: 0, upTo: 1, meaning: 'Parte de su población.' }),
  workedColumn('pobres', 'Personas pobres', 'IF(COUNT({pobreza},{poblacion})<2,"",{pobreza}*{poblacion})', {
    helper: true,
    format: 'whole',
    width: 13,
  }),
];

export const hojaTamano: GuidedSheet = {
  name: 'Tamaño',
  purpose: 'Los municipios no son iguales: cuántos y cuánta gente hay de cada tamaño, y qué trato les toca.',
  panels: [tamanos, extremos, publicados],
};
