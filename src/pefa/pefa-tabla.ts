import { formula, type Table } from '../engine/formula.ts';
import { headings } from '../engine/headings.ts';
import { amounts, keys, optional } from '../engine/kinds.ts';
import { Problem } from '../engine/problem.ts';
import { annexRows } from './annex-table.ts';
import { budgetAndActual, linesOf } from './budget-lines.ts';

const heading = [
  'Línea',
  'Presupuesto',
  'Ejecutado',
  'Presupuesto ajustado',
  'Desviación',
  'Desviación absoluta',
  'Porcentaje',
];

export const pefaTabla = formula({
  id: 'PEFA_TABLA',
  shape: 'table',
  summary: {
    es: 'La tabla de cálculo de PEFA PI-1 y PI-2 para un año: las 20 líneas de mayor presupuesto y el resto en una, presupuesto ajustado, desviación, totales, varianza y parte de la contingencia.',
    en: 'PEFA’s calculation table for PI-1 and PI-2 of one year: the 20 lines of largest budget and the rest in one, adjusted budget, deviation, totals, variance and contingency share.',
    pt: 'A tabela de cálculo de PEFA PI-1 e PI-2 para um ano: as 20 linhas de maior orçamento e o resto em uma, orçamento ajustado, desvio, totais, variância e parte da contingência.',
  },
  also: {
    es: 'PEFA, anexo de cálculo, PI-1, PI-2, desviación de la composición, credibilidad del presupuesto',
    en: 'PEFA, calculation annex, PI-1, PI-2, composition variance, budget credibility',
    pt: 'PEFA, anexo de cálculo, PI-1, PI-2, desvio da composição, credibilidade do orçamento',
  },
  params: {
    lineas: keys(1),
    presupuestos: amounts,
    ejecutados: amounts,
    contingencia: optional(budgetAndActual),
    intereses: optional(budgetAndActual),
  },
  meanings: {
    lineas: {
      es: 'Función, programa o unidad de cada fila (tipo económico para PI-2.2). Las filas de igual nombre se suman; no incluya totales.',
      en: 'Function, programme or unit of each row (economic type for PI-2.2). Rows of the same name add up; leave totals out.',
      pt: 'Função, programa ou unidade de cada linha (tipo econômico para PI-2.2). Linhas de mesmo nome se somam; não inclua totais.',
    },
    presupuestos: {
      es: 'Presupuesto original aprobado de cada fila, sin contingencias; sin intereses para PI-2.1 y con ellos para PI-2.2.',
      en: 'Original approved budget of each row, without contingency; without interest for PI-2.1, with it for PI-2.2.',
      pt: 'Orçamento original aprovado de cada linha, sem contingências; sem juros para PI-2.1 e com eles para PI-2.2.',
    },
    ejecutados: {
      es: 'Ejecutado de las mismas filas, en el mismo orden; escriba 0 donde no se gastó.',
      en: 'Executed amounts of the same rows, in the same order; type 0 where nothing was spent.',
      pt: 'Executado das mesmas linhas, na mesma ordem; escreva 0 onde nada se gastou.',
    },
    contingencia: {
      es: 'Dos celdas: presupuesto y ejecutado de la partida de contingencia. Sin ella no hay PI-2.3.',
      en: 'Two cells: budget and executed of the contingency vote. Without it there is no PI-2.3.',
      pt: 'Duas células: orçamento e executado da dotação de contingência. Sem ela não há PI-2.3.',
    },
    intereses: {
      es: 'Dos celdas: presupuesto y ejecutado de los intereses, para PI-2.1. Cuentan en el total y no en la varianza.',
      en: 'Two cells: budget and executed of interest, for PI-2.1. It counts in the total and not in the variance.',
      pt: 'Duas células: orçamento e executado dos juros, para PI-2.1. Contam no total e não na variância.',
    },
  },
  returns: 'table',
  examples: [
    {
      given: {
        lineas: [['Caminos'], ['Salud'], ['Educación']],
        presupuestos: [[200], [500], [300]],
        ejecutados: [[150], [500], [250]],
        contingencia: [[50, 20]],
        intereses: [[100], [90]],
      },
      gives: [
        heading,
        ['Salud', 500, 500, 450, 50, 50, 50 / 450],
        ['Educación', 300, 250, 270, -20, 20, 20 / 270],
        ['Caminos', 200, 150, 180, -30, 30, 30 / 180],
        ['Gasto asignado', 1000, 900, 900, 0, 100, ''],
        ['Intereses', 100, 90, '', '', '', ''],
        ['Contingencia', 50, 20, '', '', '', ''],
        ['Gasto total', 1150, 1010, '', '', '', ''],
        ['PI-1.1: ejecutado ÷ presupuesto', '', '', '', '', '', 1010 / 1150],
        ['PI-2.1 o PI-2.2: varianza de la composición', '', '', '', '', '', 100 / 900],
        ['PI-2.3: contingencia ÷ presupuesto total', '', '', '', '', '', 20 / 1150],
      ],
    },
    {
      given: {
        lineas: [['Salud'], ['Deporte'], ['Salud'], [null]],
        presupuestos: [['1.000,00'], [100], [-100], [null]],
        ejecutados: [[900], [300], [0], [null]],
      },
      gives: [
        heading,
        ['Salud', 900, 900, 1080, -180, 180, 180 / 1080],
        ['Deporte', 100, 300, 120, 180, 180, 1.5],
        ['Gasto asignado', 1000, 1200, 1200, 0, 360, ''],
        ['Gasto total', 1000, 1200, '', '', '', ''],
        ['PI-1.1: ejecutado ÷ presupuesto', '', '', '', '', '', 1.2],
        ['PI-2.1 o PI-2.2: varianza de la composición', '', '', '', '', '', 0.3],
      ],
      note: {
        es: 'Salud viene en dos filas, una con una reducción: se suman. Deporte gastó 150 % más que su presupuesto ajustado. Sin contingencia ni intereses, esas filas no aparecen.',
        en: 'Salud comes in two rows, one a reduction: they add up. Deporte spent 150 % more than its adjusted budget. Without contingency and interest, those rows are left out.',
        pt: 'Salud vem em duas linhas, uma com redução: elas se somam. Deporte gastou 150 % mais que seu orçamento ajustado. Sem contingência nem juros, essas linhas não aparecem.',
      },
    },
    {
      given: { lineas: [['Salud'], ['Caminos']], presupuestos: [[100], [100]], ejecutados: [[90]] },
      fails: 'lengths',
    },
    {
      given: { lineas: [['Salud'], ['Caminos']], presupuestos: [[100], [100]], ejecutados: [[90], [null]] },
      fails: 'missing',
    },
    {
      given: { lineas: [['Salud'], ['Caminos']], presupuestos: [[100], ['cien']], ejecutados: [[90], [90]] },
      fails: 'notNumber',
    },
    { given: { lineas: 'Salud', presupuestos: 0, ejecutados: 50 }, fails: 'noBudget' },
    {
      given: { lineas: 'Salud', presupuestos: 100, ejecutados: 50, contingencia: 10 },
      fails: 'badShape',
    },
  ],
  native: {
    none: {
      es: 'Ocupa una tabla: ordenar líneas, reunir el resto y ajustar cada una; la varianza sola es PEFA_VARIANZA',
      en: 'It fills a table: sorting lines, gathering the rest and adjusting each; the variance alone is PEFA_VARIANZA',
      pt: 'Ocupa uma tabela: ordenar linhas, reunir o resto e ajustar cada uma; só a variância é PEFA_VARIANZA',
    },
  },
  source: {
    title:
      'PEFA 2016, PI-1 y PI-2: líneas, ajuste y desviación; la aritmética de la hoja oficial no se pudo leer',
    url: 'https://www.pefa.org/node/4871',
    verified: false,
  },
  compute({ lineas, presupuestos, ejecutados, contingencia, intereses }): Table | Problem {
    const [names] = lineas;
    const rows = names?.codes.length ?? 0;
    if (!names || rows !== presupuestos.values.length) return misfit('presupuestos', rows, presupuestos);
    if (rows !== ejecutados.values.length) return misfit('ejecutados', rows, ejecutados);
    const lines = linesOf(names, presupuestos, ejecutados);
    if (lines instanceof Problem) return lines;
    if (lines.length === 0) return new Problem('empty', 'lineas');
    const annex = annexRows({ lines, contingencia, intereses });
    if (annex instanceof Problem) return annex;
    return {
      heading: headings(
        'linea',
        'presupuesto',
        'ejecutado',
        'presupuestoAjustado',
        'desviacion',
        'desviacionAbsoluta',
        'porcentaje',
      ),
      rows: annex,
    };
  },
});

const misfit = (
  term: 'presupuestos' | 'ejecutados',
  rows: number,
  { values }: { readonly values: Float64Array },
): Problem => new Problem('lengths', term, {}, `${rows} / ${values.length}`);
