import { formula } from '../engine/formula.ts';
import { date, optional } from '../engine/kinds.ts';
import { yearCurve } from './year-curve.ts';
import { daysOfYear } from './year-days.ts';

export const avanceEsperado = formula({
  id: 'AVANCE_ESPERADO',
  shape: 'elementwise',
  summary: {
    es: 'Parte del año que debería estar ejecutada a una fecha: en línea recta, o según la curva mensual que usted dé.',
    en: 'Share of the year that should be executed by a date: in a straight line, or by the monthly curve you give.',
    pt: 'Parte do ano que deveria estar executada em uma data: em linha reta, ou segundo a curva mensal que você der.',
  },
  also: {
    es: 'ejecución esperada, avance programado, línea de referencia, curva histórica, semáforo, tiempo transcurrido',
    en: 'expected progress, benchmark line, historic curve, share of the year elapsed',
    pt: 'execução esperada, avanço programado, curva histórica, tempo decorrido',
  },
  params: { fechaCorte: date, curva: optional(yearCurve) },
  meanings: {
    fechaCorte: {
      es: 'Día hasta el que se cuenta, incluido: el 31 de diciembre es 100 %. Los días son los de su año, bisiesto o no.',
      en: 'Day up to which it counts, included: 31 December is 100 %. Days are those of its year, leap or not.',
      pt: 'Dia até o qual se conta, incluído: 31 de dezembro é 100 %. Os dias são os do seu ano, bissexto ou não.',
    },
    curva: {
      es: 'Doce partes del año, de enero a diciembre, que suman 1 o 100; dentro del mes se avanza por días. La histórica: cada mes del año anterior ÷ su total. Sin curva, línea recta, que marca atrasados a casi todos porque el gasto se acelera a fin de año.',
      en: 'Twelve shares of the year, January to December, that add up to 1 or 100; within a month progress goes by days. Historic curve: each month of last year ÷ its total. Without one, a straight line, which shows nearly everyone late because spending speeds up at year’s end.',
      pt: 'Doze partes do ano, de janeiro a dezembro, que somam 1 ou 100; dentro do mês avança-se por dias. A histórica: cada mês do ano anterior ÷ seu total. Sem curva, linha reta, que mostra atrasados quase todos porque o gasto acelera no fim do ano.',
    },
  },
  returns: 'ratio',
  examples: [
    { given: { fechaCorte: '2026-03-31' }, gives: 90 / 365 },
    {
      given: { fechaCorte: [['29/02/2024'], ['31/08/2026'], ['31/12/2026'], [null]] },
      gives: [[60 / 366], [243 / 365], [1], ['']],
      note: {
        es: 'Una columna de fechas, también como texto; 2024 tiene 366 días.',
        en: 'A column of dates, as text too; 2024 has 366 days.',
        pt: 'Uma coluna de datas, também como texto; 2024 tem 366 dias.',
      },
    },
    {
      given: {
        fechaCorte: [['2026-04-15'], ['2026-08-31']],
        curva: [[2], [3], [5], [8], [8], [9], [8], [8], [9], [10], [12], [18]],
      },
      gives: [[0.14], [0.51]],
      note: {
        es: 'Al 15 de abril: 10 % de enero a marzo y la mitad del 8 % de abril. A fin de agosto, 51 %; la línea recta pediría 67 %.',
        en: 'By 15 April: 10 % for January to March and half of April’s 8 %. By the end of August, 51 %; a straight line would ask for 67 %.',
        pt: 'Em 15 de abril: 10 % de janeiro a março e metade dos 8 % de abril. No fim de agosto, 51 %; a linha reta pediria 67 %.',
      },
    },
    { given: { fechaCorte: 'ayer' }, fails: 'notDate' },
    {
      given: {
        fechaCorte: '2026-04-15',
        curva: [[10], [10], [10], [10], [10], [10], [10], [10], [10], [10]],
      },
      fails: 'badShape',
    },
    {
      given: {
        fechaCorte: '2026-04-15',
        curva: [[10], [10], [10], [10], [10], [10], [10], [10], [10], [10], [10], [10]],
      },
      fails: 'weights',
    },
  ],
  native: {
    formula:
      'IF({fechaCorte}="",NA(),(SUM(INDEX({curva},1):INDEX({curva},MONTH({fechaCorte})))-INDEX({curva},MONTH({fechaCorte}))*(1-DAY({fechaCorte})/DAY(EOMONTH({fechaCorte},0))))/SUM({curva}))',
    short:
      'IF({fechaCorte}="",NA(),({fechaCorte}-DATE(YEAR({fechaCorte}),1,0))/(DATE(YEAR({fechaCorte}),12,31)-DATE(YEAR({fechaCorte}),1,0)))',
  },
  source: {
    title:
      'Definición. Que una línea recta marca atrasados a casi todos se ve en la ejecución de enero a agosto de 2023: 44 % frente a 67 % del año',
    url: 'https://yacuibadigital.com/gobiernos-subnacionales-ejecutaron-el-44-de-presupuesto-y-piden-mas-recursos/',
    verified: true,
  },
  compute({ fechaCorte, curva }) {
    const { month, ofMonth, elapsed, days } = daysOfYear(fechaCorte);
    if (curva === undefined) return elapsed / days;
    const [before = 0, after = 1] = curva.slice(month - 1, month + 1);
    return before + (after - before) * ofMonth;
  },
});
