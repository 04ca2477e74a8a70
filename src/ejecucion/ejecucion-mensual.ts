import { formula, type Table } from '../engine/formula.ts';
import { headings } from '../engine/headings.ts';
import { amount, amounts, column, optional, year } from '../engine/kinds.ts';
import { totalOf, bigintOf } from '../engine/money.ts';
import { Problem } from '../engine/problem.ts';
import { dateOrMonth, monthGroups } from './date-or-month.ts';
import { sumCell } from './execution-groups.ts';
import { monthlySums, monthRows, programmedSums } from './months-of-execution.ts';
import { MONTHS, twelveMonths } from './months.ts';

const heading = headings(
  'periodo',
  'ejecutado',
  'acumulado',
  'parteEjecutada',
  'programadoAcumulado',
  'brecha',
);

export const ejecucionMensual = formula({
  id: 'EJECUCION_MENSUAL',
  shape: 'table',
  summary: {
    es: 'Ejecución mes a mes de una gestión: ejecutado, acumulado, parte del presupuesto y, si la da, brecha con la programación.',
    en: 'Execution month by month in a year: executed, accumulated, share of the budget and, if given, gap with the programme.',
    pt: 'Execução mês a mês de um exercício: executado, acumulado, parte do orçamento e, se a der, diferença com a programação.',
  },
  also: {
    es: 'curva de ejecución, curva S, acumulado, programación mensual, ejecución por mes',
    en: 'monthly execution, cumulative curve, S-curve',
    pt: 'execução mensal, curva acumulada, curva S',
  },
  params: {
    fechas: column(dateOrMonth),
    montos: amounts,
    presupuesto: amount,
    gestion: year,
    programado: optional(amounts),
  },
  meanings: {
    fechas: {
      es: 'Fecha de cada monto, su mes de 1 a 12 o su nombre. Las fechas de otra gestión no entran en los meses: van sumadas en una fila al final, «Otras gestiones». Un monto sin fecha se rechaza.',
      en: 'Date of each amount, its month from 1 to 12 or its name. Dates of another year stay out of the months: they are summed in a last row, “Otras gestiones”. An amount without a date is refused.',
      pt: 'Data de cada valor, seu mês de 1 a 12 ou seu nome. As datas de outro exercício não entram nos meses: vão somadas em uma linha final, “Otras gestiones”. Um valor sem data é recusado.',
    },
    montos: {
      es: 'Ejecutado de cada fila, en el mismo orden. Los meses del final sin montos, o solo con ceros, quedan vacíos: aún no ocurrieron.',
      en: 'Executed amount of each row, in the same order. Last months without amounts, or with zeros only, stay blank: they have not happened yet.',
      pt: 'Executado de cada linha, na mesma ordem. Os meses finais sem valores, ou só com zeros, ficam vazios: ainda não ocorreram.',
    },
    presupuesto: {
      es: 'Presupuesto de toda la gestión, en una celda.',
      en: 'Budget of the whole year, in one cell.',
      pt: 'Orçamento de todo o exercício, em uma célula.',
    },
    gestion: {
      es: 'Año que se muestra; los meses sin año son de esta gestión.',
      en: 'Year shown; months without a year belong to it.',
      pt: 'Ano mostrado; os meses sem ano são deste exercício.',
    },
    programado: {
      es: 'Los doce montos programados, de enero a diciembre, sin acumular. Escriba 0 donde no se programó nada.',
      en: 'The twelve programmed amounts, January to December, not accumulated. Type 0 where nothing was programmed.',
      pt: 'Os doze valores programados, de janeiro a dezembro, sem acumular. Escreva 0 onde nada se programou.',
    },
  },
  returns: 'table',
  examples: [
    {
      given: {
        fechas: [['2026-03-05'], ['15/01/2026'], ['2026-01-31'], ['2025-12-30'], [null]],
        montos: [[300], [100], [50.5], [999], [null]],
        presupuesto: 1000,
        gestion: 2026,
      },
      gives: [
        heading,
        ['Enero', 150.5, 150.5, 0.1505, '', ''],
        ['Febrero', '', 150.5, 0.1505, '', ''],
        ['Marzo', 300, 450.5, 0.4505, '', ''],
        ['Abril', '', '', '', '', ''],
        ['Mayo', '', '', '', '', ''],
        ['Junio', '', '', '', '', ''],
        ['Julio', '', '', '', '', ''],
        ['Agosto', '', '', '', '', ''],
        ['Septiembre', '', '', '', '', ''],
        ['Octubre', '', '', '', '', ''],
        ['Noviembre', '', '', '', '', ''],
        ['Diciembre', '', '', '', '', ''],
        ['Otras gestiones', 999, '', '', '', ''],
      ],
      note: {
        es: 'Fechas como texto y en cualquier orden; abril y los demás meses aún no ocurrieron; lo de 2025 queda aparte.',
        en: 'Dates as text and in any order; April and later months have not happened yet; what is of 2025 stays apart.',
        pt: 'Datas como texto e em qualquer ordem; abril e os demais meses ainda não ocorreram; o de 2025 fica à parte.',
      },
    },
    {
      given: {
        fechas: [[1], [2], [2], ['marzo']],
        montos: [[100], [80], [-30], [250]],
        presupuesto: 2000,
        gestion: 2026,
        programado: [[100], [100], [100], [150], [150], [150], [150], [150], [150], [200], [300], [300]],
      },
      gives: [
        heading,
        ['Enero', 100, 100, 0.05, 100, 0],
        ['Febrero', 50, 150, 0.075, 200, -50],
        ['Marzo', 250, 400, 0.2, 300, 100],
        ['Abril', '', '', '', 450, ''],
        ['Mayo', '', '', '', 600, ''],
        ['Junio', '', '', '', 750, ''],
        ['Julio', '', '', '', 900, ''],
        ['Agosto', '', '', '', 1050, ''],
        ['Septiembre', '', '', '', 1200, ''],
        ['Octubre', '', '', '', 1400, ''],
        ['Noviembre', '', '', '', 1700, ''],
        ['Diciembre', '', '', '', 2000, ''],
      ],
      note: {
        es: 'Meses en vez de fechas, con una reversión en febrero y la programación del año.',
        en: 'Months instead of dates, with a reversal in February and the programme of the year.',
        pt: 'Meses em vez de datas, com um estorno em fevereiro e a programação do ano.',
      },
    },
    {
      given: { fechas: [[1], [13]], montos: [[100], [50]], presupuesto: 1000, gestion: 2026 },
      fails: 'outOfRange',
    },
    {
      given: { fechas: [[1], [null]], montos: [[100], [50]], presupuesto: 1000, gestion: 2026 },
      fails: 'missing',
    },
    {
      given: { fechas: [[1], [2]], montos: [[100], [50], [20]], presupuesto: 1000, gestion: 2026 },
      fails: 'lengths',
    },
  ],
  native: {
    none: {
      es: 'Ocupa una tabla: cada mes es SUMAR.SI.CONJUNTO de los montos entre el primer día y el último.',
      en: 'It fills a table: each month is a SUMIFS of the amounts between its first and last day.',
      pt: 'Ocupa uma tabela: cada mês é um SOMASES dos valores entre o primeiro e o último dia.',
    },
  },
  source: {
    title: 'Definición: sumas por mes y acumulado ÷ presupuesto de la gestión',
    verified: true,
  },
  compute({ fechas, montos, presupuesto, gestion, programado }): Table | Problem {
    const [rows, given] = [fechas.length, montos.values.length];
    if (rows !== given) return new Problem('lengths', 'montos', {}, `${rows} / ${given}`);
    const planned = programado?.values.length ?? MONTHS;
    if (planned !== MONTHS) return new Problem('badShape', 'programado', {}, twelveMonths(String(planned)));
    const sums = monthlySums(montos, monthGroups(fechas, gestion));
    if (sums instanceof Problem) return sums;
    const { months, otherYears } = sums;
    if ([...months, otherYears].every((sum) => sum === undefined)) return new Problem('empty', 'montos');
    const table = monthRows(
      months,
      totalOf(bigintOf(presupuesto)),
      programado ? programmedSums(programado) : [],
    );
    const others = ['Otras gestiones', sumCell(otherYears), '', '', '', ''];
    return { heading, rows: otherYears === undefined ? table : [...table, others] };
  },
});
