import { formula, type Table } from '../engine/formula.ts';
import { headings } from '../engine/headings.ts';
import { amounts } from '../engine/kinds.ts';
import { Problem } from '../engine/problem.ts';
import { earnedValueRow, type EarnedValueColumns } from './earned-value.ts';

const heading = headings(
  'variacionCosto',
  'variacionPlazo',
  'indiceCosto',
  'indicePlazo',
  'costoEstimado',
  'costoRestante',
  'variacionFinal',
  'indicePorCompletar',
);

export const valorGanado = formula({
  id: 'VALOR_GANADO',
  shape: 'table',
  summary: {
    es: 'Valor ganado de uno o varios proyectos: variaciones de costo y plazo, índices, costo estimado al final y rendimiento necesario para acabar con el presupuesto.',
    en: 'Earned value of one or more projects: cost and schedule variances, indices, estimate at completion and the performance needed to finish within budget.',
    pt: 'Valor agregado de um ou mais projetos: variações de custo e prazo, índices, custo estimado no final e rendimento necessário para terminar com o orçamento.',
  },
  also: {
    es: 'EVM, CPI, SPI, EAC, ETC, VAC, TCPI, avance de obra, control de proyectos',
    en: 'EVM, CPI, SPI, EAC, ETC, VAC, TCPI, project control',
    pt: 'EVM, CPI, SPI, EAC, ETC, VAC, TCPI, controle de projetos',
  },
  params: { planificado: amounts, ganado: amounts, costoReal: amounts, presupuestoTotal: amounts },
  meanings: {
    planificado: {
      es: 'Lo que debía estar hecho a la fecha, según el presupuesto (PV): una celda, o una columna con un proyecto por fila. Igual en los demás datos.',
      en: 'What should be done by now, at budget (PV): one cell, or a column with a project per row. The same for the others.',
      pt: 'O que devia estar feito até a data, segundo o orçamento (PV): uma célula, ou uma coluna com um projeto por linha. O mesmo nos demais.',
    },
    ganado: {
      es: 'Lo que está hecho a la fecha, según el presupuesto (EV): avance físico × presupuesto total.',
      en: 'What is done by now, at budget (EV): physical progress × budget at completion.',
      pt: 'O que está feito até a data, segundo o orçamento (EV): avanço físico × orçamento total.',
    },
  },
  returns: 'table',
  examples: [
    {
      given: { planificado: 3000, ganado: 2500, costoReal: 2800, presupuestoTotal: 4000 },
      gives: [heading, [-300, -500, 2500 / 2800, 2500 / 3000, 4480, 1680, -480, 1.25]],
      note: {
        es: 'El costo estimado sale de los montos y no del índice ya redondeado (4000 ÷ 0,893 daría 4.479).',
        en: 'The estimate comes from the amounts and not from an index already rounded (4000 ÷ 0.893 would give 4,479).',
        pt: 'O custo estimado sai dos valores e não do índice já arredondado (4000 ÷ 0,893 daria 4.479).',
      },
    },
    {
      given: {
        planificado: [[100_000], [50_000], [null]],
        ganado: [[80_000], [50_000], [null]],
        costoReal: [[100_000], [40_000], [null]],
        presupuestoTotal: [[400_000], [50_000], [null]],
      },
      gives: [
        heading,
        [-20_000, -20_000, 0.8, 0.8, 500_000, 400_000, -100_000, 320_000 / 300_000],
        [10_000, 0, 1.25, 1, 40_000, 0, 10_000, 0],
        ['', '', '', '', '', '', '', ''],
      ],
      note: {
        es: 'Un proyecto por fila; el segundo ya terminó. Una fila vacía queda vacía.',
        en: 'A project per row; the second is finished. An empty row stays empty.',
        pt: 'Um projeto por linha; o segundo já terminou. Uma linha vazia fica vazia.',
      },
    },
    {
      given: { planificado: [[1], [2]], ganado: [[1]], costoReal: [[1], [2]], presupuestoTotal: [[1], [2]] },
      fails: 'lengths',
    },
    { given: { planificado: null, ganado: null, costoReal: null, presupuestoTotal: null }, fails: 'empty' },
  ],
  native: {
    block: {
      first: [heading.map(() => null)],
      each: [
        'IF({planificado:}&{ganado:}&{costoReal:}&{presupuestoTotal:}="","",IF(COUNT({ganado:},{costoReal:})<2,NA(),ROUND({ganado:}-{costoReal:},2)))',
        'IF({planificado:}&{ganado:}&{costoReal:}&{presupuestoTotal:}="","",IF(COUNT({ganado:},{planificado:})<2,NA(),ROUND({ganado:}-{planificado:},2)))',
        'IF({planificado:}&{ganado:}&{costoReal:}&{presupuestoTotal:}="","",IF(OR(COUNT({ganado:},{costoReal:})<2,N({costoReal:})=0),NA(),{ganado:}/{costoReal:}))',
        'IF({planificado:}&{ganado:}&{costoReal:}&{presupuestoTotal:}="","",IF(OR(COUNT({ganado:},{planificado:})<2,N({planificado:})=0),NA(),{ganado:}/{planificado:}))',
        'IF({planificado:}&{ganado:}&{costoReal:}&{presupuestoTotal:}="","",IF(OR(COUNT({ganado:},{costoReal:},{presupuestoTotal:})<3,N({ganado:})<=0,N({costoReal:})=0),NA(),ROUND({presupuestoTotal:}*{costoReal:}/{ganado:},2)))',
        'IF({planificado:}&{ganado:}&{costoReal:}&{presupuestoTotal:}="","",IF(OR(COUNT({ganado:},{costoReal:},{presupuestoTotal:})<3,N({ganado:})<=0,N({costoReal:})=0),NA(),ROUND(ROUND({presupuestoTotal:}*{costoReal:}/{ganado:},2)-{costoReal:},2)))',
        'IF({planificado:}&{ganado:}&{costoReal:}&{presupuestoTotal:}="","",IF(OR(COUNT({ganado:},{costoReal:},{presupuestoTotal:})<3,N({ganado:})<=0,N({costoReal:})=0),NA(),ROUND({presupuestoTotal:}-ROUND({presupuestoTotal:}*{costoReal:}/{ganado:},2),2)))',
        'IF({planificado:}&{ganado:}&{costoReal:}&{presupuestoTotal:}="","",IF(OR(COUNT({ganado:},{costoReal:},{presupuestoTotal:})<3,N({presupuestoTotal:})<=N({costoReal:})),NA(),({presupuestoTotal:}-{ganado:})/({presupuestoTotal:}-{costoReal:})))',
      ],
    },
  },
  source: {
    title:
      'Definiciones del valor ganado (PMI): EAC = BAC ÷ CPI, TCPI = (BAC − EV) ÷ (BAC − AC). Un EAC con el costo que falta estimado partida por partida es otro número',
    url: 'https://studylib.net/doc/5898152/earned-value-exercise',
    verified: true,
  },
  compute(columns): Table | Problem {
    const rows = columns.planificado.values.length;
    const terms = Object.keys(columns) as (keyof EarnedValueColumns)[];
    const misfit = terms.find((term) => columns[term].values.length !== rows);
    if (misfit) return new Problem('lengths', misfit, {}, `${rows} / ${columns[misfit].values.length}`);
    const isBlank = (row: number): boolean =>
      terms.every((term) => Number.isNaN(columns[term].values[row]) && !columns[term].problems.has(row));
    const table = Array.from({ length: rows }, (_, row) =>
      isBlank(row) ? heading.map(() => '') : earnedValueRow(columns, row),
    );
    return table.every(([first]) => first === '')
      ? new Problem('empty', 'planificado')
      : { heading, rows: table };
  },
});
