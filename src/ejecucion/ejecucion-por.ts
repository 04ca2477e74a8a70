import type { Value } from '../engine/cells.ts';
import { formula, type Table } from '../engine/formula.ts';
import { headings, keyHeadings } from '../engine/headings.ts';
import { amounts, choice, keys, optional, yesNo } from '../engine/kinds.ts';
import { Problem } from '../engine/problem.ts';
import {
  balanceOf,
  executionGroups,
  rateOf,
  shareOf,
  sumCell,
  totalOfGroups,
  type ExecutionGroup,
  type Sum,
} from './execution-groups.ts';
import { sorted } from './execution-order.ts';

const orders = choice({
  aparicion: {
    es: 'como aparecen en los datos',
    en: 'as they appear in the data',
    pt: 'como aparecem nos dados',
  },
  clave: { es: 'por clave, de menor a mayor', en: 'by key, ascending', pt: 'por chave, em ordem crescente' },
  monto: { es: 'mayor presupuesto primero', en: 'largest budget first', pt: 'maior orçamento primeiro' },
  tasa: { es: 'mayor tasa primero', en: 'highest rate first', pt: 'maior taxa primeiro' },
});

const figures = (presupuesto: Sum, ejecutado: Sum, whole: Sum): readonly Value[] => [
  sumCell(presupuesto),
  sumCell(ejecutado),
  rateOf(presupuesto, ejecutado),
  balanceOf(presupuesto, ejecutado),
  shareOf(presupuesto, whole) ?? '',
];

const rowOf = ({ keys: cells, presupuesto, ejecutado }: ExecutionGroup, whole: Sum): readonly Value[] => [
  ...cells,
  ...figures(presupuesto, ejecutado, whole),
];

export const ejecucionPor = formula({
  id: 'EJECUCION_POR',
  shape: 'table',
  summary: {
    es: 'Ejecución agrupada: por cada clave distinta, presupuesto, ejecutado, tasa, saldo y participación en el presupuesto total.',
    en: 'Execution by group: for each distinct key, budget, executed, rate, balance and share of the total budget.',
    pt: 'Execução por grupo: para cada chave distinta, orçamento, executado, taxa, saldo e participação no orçamento total.',
  },
  also: {
    es: 'tabla dinámica, resumen por programa, ejecución por fuente, subtotales, agrupar',
    en: 'pivot table, summary by programme, subtotals, group by',
    pt: 'tabela dinâmica, resumo por programa, subtotais, agrupar',
  },
  params: {
    claves: keys(5),
    presupuesto: amounts,
    ejecutado: amounts,
    orden: optional(orders),
    total: optional(yesNo),
  },
  meanings: {
    claves: {
      es: 'De una a cinco columnas por las que se agrupa, sin el encabezado. Espacios de más no distinguen; mayúsculas y tildes sí: DUPLICADOS halla las claves que solo difieren en eso; «(en blanco)» reúne los montos sin clave.',
      en: 'One to five columns to group by, without the heading. Extra spaces make no difference; case and accents do: DUPLICADOS finds keys that differ only in them; “(en blanco)” gathers amounts without a key.',
      pt: 'De uma a cinco colunas para agrupar, sem o cabeçalho. Espaços a mais não contam; maiúsculas e acentos sim: DUPLICADOS acha as chaves que só diferem nisso; “(en blanco)” reúne valores sem chave.',
    },
    presupuesto: {
      es: 'Columna del presupuesto; la participación es la parte de su total.',
      en: 'Column of budgets; the share is the part of their total.',
      pt: 'Coluna do orçamento; a participação é a parte do seu total.',
    },
    ejecutado: {
      es: 'Columna del ejecutado.',
      en: 'Column of executed amounts.',
      pt: 'Coluna do executado.',
    },
    total: {
      es: 'Si se agrega la fila de total, sumada de las filas y nunca un promedio de tasas: sí o no. Si se omite, no.',
      en: 'Whether to add the total row, summed from the rows and never a mean of rates: yes or no. No if left out.',
      pt: 'Se a linha de total é acrescentada, somada das linhas e nunca média de taxas: sim ou não. Omitido, não.',
    },
  },
  returns: 'table',
  examples: [
    {
      given: {
        claves: [['Salud'], ['Educación'], ['Salud'], ['Deporte']],
        presupuesto: [[600_000], [900_000], [400_000], [100_000]],
        ejecutado: [[450_000], [300_000], [300_000], [0]],
        total: 'sí',
      },
      gives: [
        ['Clave', 'Presupuesto', 'Ejecutado', 'Tasa de ejecución', 'Saldo', 'Participación'],
        ['Salud', 1_000_000, 750_000, 0.75, 250_000, 0.5],
        ['Educación', 900_000, 300_000, 1 / 3, 600_000, 0.45],
        ['Deporte', 100_000, 0, 0, 100_000, 0.05],
        ['Total', 2_000_000, 1_050_000, 0.525, 950_000, 1],
      ],
    },
    {
      given: {
        claves: [
          ['11', '41-113'],
          ['11', '20-210'],
          ['11', '41-113'],
        ],
        presupuesto: [[100], [300], [50.5]],
        ejecutado: [[80], [60], [10.1]],
        orden: 'monto',
      },
      gives: [
        ['Clave 1', 'Clave 2', 'Presupuesto', 'Ejecutado', 'Tasa de ejecución', 'Saldo', 'Participación'],
        ['11', '20-210', 300, 60, 0.2, 240, 300 / 450.5],
        ['11', '41-113', 150.5, 90.1, 90.1 / 150.5, 60.4, 150.5 / 450.5],
      ],
      note: {
        es: 'Dos columnas de claves, el mayor presupuesto primero.',
        en: 'Two key columns, largest budget first.',
        pt: 'Duas colunas de chaves, maior orçamento primeiro.',
      },
    },
    {
      given: { claves: [['Salud'], ['Deporte']], presupuesto: [[100]], ejecutado: [[50]] },
      fails: 'lengths',
    },
    {
      given: { claves: [[null], [null]], presupuesto: [[null], [null]], ejecutado: [[null], [null]] },
      fails: 'empty',
    },
  ],
  native: {
    none: {
      es: 'La lista de claves distintas necesita una tabla dinámica; cada monto es un SUMAR.SI.CONJUNTO.',
      en: 'The list of distinct keys takes a pivot table; each amount is a SUMIFS.',
      pt: 'A lista de chaves distintas exige uma tabela dinâmica; cada valor é um SOMASES.',
    },
  },
  source: {
    title:
      'Estado de Ejecución Presupuestaria de Gastos (SIGEP): sumas por categoría; total de las filas, no promedio de tasas',
    verified: false,
  },
  compute({ claves, presupuesto, ejecutado, orden = 'aparicion', total = false }): Table | Problem {
    const misfit = misfitIn(claves[0]?.codes.length ?? 0, presupuesto.values.length, ejecutado.values.length);
    if (misfit) return misfit;
    const groups = executionGroups(claves, presupuesto, ejecutado);
    if (groups.length === 0) return new Problem('empty', 'claves');
    const budget = totalOfGroups(groups, 'presupuesto');
    const rows = sorted(groups, orden).map((group) => rowOf(group, budget));
    const last = [
      'Total',
      ...claves.slice(1).map(() => ''),
      ...figures(budget, totalOfGroups(groups, 'ejecutado'), budget),
    ];
    return {
      heading: [
        ...keyHeadings(claves.length),
        ...headings('presupuesto', 'ejecutado', 'tasa', 'saldo', 'participacion'),
      ],
      rows: total ? [...rows, last] : rows,
    };
  },
});

function misfitIn(rows: number, budgets: number, executed: number): Problem | undefined {
  if (budgets !== rows) return new Problem('lengths', 'presupuesto', {}, `${rows} / ${budgets}`);
  return executed === rows ? undefined : new Problem('lengths', 'ejecutado', {}, `${rows} / ${executed}`);
}
