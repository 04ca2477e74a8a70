import type { Value } from '../engine/cells.ts';
import type { MoneyColumn } from '../engine/columns.ts';
import { formula, type Table } from '../engine/formula.ts';
import { headings } from '../engine/headings.ts';
import { amount, amounts, choice, optional } from '../engine/kinds.ts';
import { isZero, minus, ratio, toCell, type Money } from '../engine/money.ts';
import { Problem } from '../engine/problem.ts';
import {
  lastMonthEnd,
  linearEnd,
  seasonalEnd,
  yearToDate,
  type YearEnd,
  type YearToDate,
} from './year-end.ts';

const methods = choice({
  lineal: {
    es: 'cada mes como el promedio de los ya ejecutados',
    en: 'every month like the mean of those executed',
    pt: 'cada mês como a média dos já executados',
  },
  estacional: {
    es: 'lo que falta del año como en la gestión anterior',
    en: 'the rest of the year as in the previous one',
    pt: 'o resto do ano como no exercício anterior',
  },
  ultimo_mes: {
    es: 'cada mes que falta como el último ejecutado',
    en: 'every month left like the last one executed',
    pt: 'cada mês que falta como o último executado',
  },
});
type Method = 'lineal' | 'estacional' | 'ultimo_mes';

const names = { lineal: 'Lineal', estacional: 'Estacional', ultimo_mes: 'Último mes' } as const;

const ends: Readonly<
  Record<Method, (done: YearToDate, anterior: MoneyColumn | undefined) => YearEnd | Problem>
> = {
  lineal: linearEnd,
  estacional: (done, anterior) =>
    anterior === undefined ? new Problem('missing', 'gestionAnterior') : seasonalEnd(done, anterior),
  ultimo_mes: lastMonthEnd,
};

const heading = headings(
  'metodo',
  'meses',
  'ejecutado',
  'parteDelAnio',
  'cierre',
  'tasaCierre',
  'saldoCierre',
);

const rowOf = (
  method: Method,
  { months, total: done }: YearToDate,
  { total, shareDone }: YearEnd,
  budget: Money,
): readonly Value[] => [
  names[method],
  months,
  toCell(done),
  shareDone,
  toCell(total),
  isZero(budget) ? new Problem('noBudget', 'presupuesto') : ratio(total, budget),
  toCell(minus(budget, total)),
];

/** Among several methods, one that cannot be worked out says why in its own row. */
const unknownRow = (method: Method, { months, total }: YearToDate, problem: Problem): readonly Value[] => [
  names[method],
  months,
  toCell(total),
  problem,
  problem,
  problem,
  problem,
];

export const proyeccionCierre = formula({
  id: 'PROYECCION_CIERRE',
  shape: 'table',
  summary: {
    es: 'Cuánto se habrá ejecutado al 31 de diciembre, por uno o varios métodos: monto, tasa y saldo proyectados.',
    en: 'How much will have been executed by 31 December, by one or more methods: projected amount, rate and balance.',
    pt: 'Quanto se terá executado em 31 de dezembro, por um ou vários métodos: valor, taxa e saldo projetados.',
  },
  also: {
    es: 'pronóstico, estimación de fin de año, proyección de ejecución, tendencia',
    en: 'forecast, year-end estimate, projection, trend',
    pt: 'previsão, estimativa de fim de ano, projeção, tendência',
  },
  params: {
    mensuales: amounts,
    presupuesto: amount,
    metodo: optional(methods),
    gestionAnterior: optional(amounts),
  },
  meanings: {
    mensuales: {
      es: 'Ejecutado de cada mes desde enero, sin acumular. Escriba 0 en un mes sin ejecución; los vacíos del final aún no ocurrieron. Si da los doce meses, los ceros del final cuentan como vacíos.',
      en: 'Executed amount of each month since January, not accumulated. Type 0 for a month without execution; blanks at the end have not happened yet. If you give all twelve months, zeros at the end count as blanks.',
      pt: 'Executado de cada mês desde janeiro, sem acumular. Escreva 0 em um mês sem execução; os vazios do fim ainda não ocorreram. Se der os doze meses, os zeros do fim contam como vazios.',
    },
    presupuesto: {
      es: 'Presupuesto de toda la gestión, en una celda.',
      en: 'Budget of the whole year, in one cell.',
      pt: 'Orçamento de todo o exercício, em uma célula.',
    },
    metodo: {
      es: 'lineal, estacional o ultimo_mes. Si se omite, una fila por cada método que se pueda calcular: el estacional pide la gestión anterior.',
      en: 'lineal, estacional or ultimo_mes. Left out, a row for each method that can be worked out: estacional asks for the previous year.',
      pt: 'lineal, estacional ou ultimo_mes. Se omitido, uma linha por método que se possa calcular: o estacional pede o exercício anterior.',
    },
    gestionAnterior: {
      es: 'Ejecutado de los doce meses de la gestión anterior. Conviene darla: el gasto se acelera a fin de año.',
      en: 'Executed amount of the twelve months of the previous year. Worth giving: spending speeds up at year’s end.',
      pt: 'Executado dos doze meses do exercício anterior. Convém dá-lo: o gasto acelera no fim do ano.',
    },
  },
  returns: 'table',
  examples: [
    {
      given: { mensuales: [[100], [140], [120], [null]], presupuesto: 2000 },
      gives: [
        heading,
        ['Lineal', 3, 360, 0.25, 1440, 0.72, 560],
        ['Último mes', 3, 360, 0.25, 1440, 0.72, 560],
      ],
      note: {
        es: 'Tres meses: 360 × 12 ÷ 3, y 360 + 9 × 120.',
        en: 'Three months: 360 × 12 ÷ 3, and 360 + 9 × 120.',
        pt: 'Três meses: 360 × 12 ÷ 3, e 360 + 9 × 120.',
      },
    },
    {
      given: {
        mensuales: [[100], [0], [150]],
        presupuesto: 1000,
        gestionAnterior: [[50], [50], [100], [50], [50], [100], [50], [50], [100], [100], [100], [200]],
      },
      gives: [
        heading,
        ['Lineal', 3, 250, 0.25, 1000, 1, 0],
        ['Estacional', 3, 250, 0.2, 1250, 1.25, -250],
        ['Último mes', 3, 250, 250 / 1600, 1600, 1.6, -600],
      ],
      note: {
        es: 'La gestión anterior llevaba el 20 % en marzo: 250 ÷ 0,2. El saldo negativo es lo que faltaría de presupuesto.',
        en: 'The previous year had 20 % by March: 250 ÷ 0.2. A negative balance is the budget that would be lacking.',
        pt: 'O exercício anterior tinha 20 % em março: 250 ÷ 0,2. O saldo negativo é o orçamento que faltaria.',
      },
    },
    { given: { mensuales: [[100], [140]], presupuesto: 2000, metodo: 'estacional' }, fails: 'missing' },
    { given: { mensuales: [[100], [null], [140]], presupuesto: 2000 }, fails: 'missing' },
    { given: { mensuales: [[100], ['cien']], presupuesto: 2000 }, fails: 'notNumber' },
    {
      given: { mensuales: [[1], [2]], presupuesto: 9, metodo: 'estacional', gestionAnterior: [[1], [2]] },
      fails: 'badShape',
    },
  ],
  native: {
    none: {
      es: 'Ocupa una tabla; cada método es una línea: lineal, SUMA(meses) × 12 ÷ CONTAR(meses).',
      en: 'It fills a table; each method is one line: linear, SUM(months) × 12 ÷ COUNT(months).',
      pt: 'Ocupa uma tabela; cada método é uma linha: linear, SOMA(meses) × 12 ÷ CONT.NÚM(meses).',
    },
  },
  source: {
    title:
      'Métodos de proyección de fin de año (University of North Texas, POLS 557, ejercicio 4): promedio, estacional y mes corriente. Allí el estacional da 0 sin gestión anterior; aquí no da resultado',
    url: 'https://mro0001.github.io/exercise4-budget-monitoring',
    verified: true,
  },
  compute({ mensuales, presupuesto, metodo, gestionAnterior }): Table | Problem {
    const done = yearToDate(mensuales);
    if (done instanceof Problem) return done;
    const all = Object.keys(names) as Method[];
    const possible = all.filter((method) => method !== 'estacional' || gestionAnterior !== undefined);
    const rows: (readonly Value[])[] = [];
    for (const method of metodo ? [metodo] : possible) {
      const end = ends[method](done, gestionAnterior);
      if (end instanceof Problem && metodo !== undefined) return end;
      rows.push(
        end instanceof Problem ? unknownRow(method, done, end) : rowOf(method, done, end, presupuesto),
      );
    }
    return { heading, rows };
  },
});
