import { isSingle, problemIn, sizeOf } from '../engine/cells.ts';
import type { NumberColumn } from '../engine/columns.ts';
import { formula } from '../engine/formula.ts';
import { amount, date, numbers, optional, rangeKind, type Kind } from '../engine/kinds.ts';
import { Problem } from '../engine/problem.ts';
import { dayOf, serialOf } from '../engine/reading.ts';
import { unitChoice, unitOf } from '../engine/rounding-unit.ts';
import { shares, weightsFault } from '../engine/shares.ts';
import { MONTHS, twelveMonths } from '../ejecucion/months.ts';

/** The day a term begins, or how much each month weighs. */
const startOrWeights: Kind<number | NumberColumn> = rangeKind((grid, about) => {
  if (isSingle(grid)) return date.read(grid, about);
  const weights = numbers.read(grid, about);
  if (weights instanceof Problem) return weights;
  return weights.values.length === MONTHS
    ? weights
    : problemIn('badShape', about, twelveMonths(sizeOf(grid)));
});

const backwards = {
  es: 'el fin es anterior al inicio',
  en: 'the end comes before the start',
  pt: 'o fim é anterior ao início',
};
const otherYear = {
  es: 'inicio y fin deben ser de la misma gestión; programe cada gestión aparte',
  en: 'start and end must be in the same year; programme each year apart',
  pt: 'início e fim devem ser do mesmo exercício; programe cada exercício à parte',
};

const ANY_MONTH = 4 * 7 * 29 * 3 * 5 * 31; // divides by 28, 29, 30 and 31, so parts of a month are whole

/** What part of each month the term covers: a whole month weighs the same as any other. */
function coveredMonths(start: number, end: number): Float64Array | Problem {
  const { year } = dayOf(start);
  if (end < start) return new Problem('outOfRange', 'fin', {}, backwards);
  if (dayOf(end).year !== year) return new Problem('outOfRange', 'fin', {}, otherYear);
  return Float64Array.from({ length: MONTHS }, (_, month) => {
    const first = serialOf(year, month + 1, 1);
    const next = serialOf(year, month + 2, 1);
    const days = Math.min(end + 1, next) - Math.max(start, first);
    return Math.max(0, days) * (ANY_MONTH / (next - first));
  });
}

const onlyWithDate = {
  es: 'con un peso por mes no hay fecha final; dé la fecha de inicio o quite la final',
  en: 'with a weight per month there is no end date; give the start date or leave the end out',
  pt: 'com um peso por mês não há data final; dê a data de início ou retire a final',
};

export const programacionMensual = formula({
  id: 'PROGRAMACION_MENSUAL',
  shape: 'column',
  summary: {
    es: 'Programa un monto en los doce meses, entre dos fechas o según un peso por mes: los meses suman exactamente el monto.',
    en: 'Programmes an amount over the twelve months, between two dates or by a weight a month: the months add up exactly to the amount.',
    pt: 'Programa um valor nos doze meses, entre duas datas ou segundo um peso por mês: os meses somam exatamente o valor.',
  },
  also: {
    es: 'POA, cronograma financiero, calendarización del gasto, programación de caja, cuotas mensuales',
    en: 'monthly schedule, spending calendar, cash programme, annual plan',
    pt: 'programação mensal, cronograma financeiro, plano anual',
  },
  params: {
    monto: amount,
    inicioOPesos: startOrWeights,
    fin: optional(date),
    unidadReparto: optional(unitChoice),
  },
  meanings: {
    monto: {
      es: 'Monto de la gestión.',
      en: 'Amount of the year.',
      pt: 'Valor do exercício.',
    },
    inicioOPesos: {
      es: 'Fecha de inicio (entonces falta el fin), o doce celdas con el peso de cada mes, de enero a diciembre. Un mes vacío no participa. Salen doce filas; para una fila, use TRANSPONER.',
      en: 'Start date (then give the end), or twelve cells with the weight of each month, January to December. A blank month takes no part. The result is twelve rows; for one row use TRANSPOSE.',
      pt: 'Data de início (então dê o fim), ou doze células com o peso de cada mês, de janeiro a dezembro. Um mês vazio não participa. Saem doze linhas; para uma linha, use TRANSPOR.',
    },
    fin: {
      es: 'Último día, de la misma gestión. Los meses completos reciben lo mismo; uno empezado, según sus días.',
      en: 'Last day, in the same year. Whole months get the same; a part of one, by its days.',
      pt: 'Último dia, do mesmo exercício. Meses completos recebem o mesmo; um começado, segundo seus dias.',
    },
  },
  returns: 'amount',
  examples: [
    {
      given: { monto: 1000, inicioOPesos: '2026-02-01', fin: '2026-04-30' },
      gives: [[0], [333.34], [333.33], [333.33], [0], [0], [0], [0], [0], [0], [0], [0]],
      note: {
        es: 'Tres meses completos pesan igual; el centavo que sobra va al primero.',
        en: 'Three whole months weigh the same; the spare cent goes to the first.',
        pt: 'Três meses completos pesam igual; o centavo que sobra vai ao primeiro.',
      },
    },
    {
      given: { monto: 4500, inicioOPesos: '16/04/2026', fin: '30/06/2026', unidadReparto: 'boliviano' },
      gives: [[0], [0], [0], [900], [1800], [1800], [0], [0], [0], [0], [0], [0]],
      note: {
        es: 'Quince de los treinta días de abril pesan medio mes.',
        en: 'Fifteen of April’s thirty days weigh half a month.',
        pt: 'Quinze dos trinta dias de abril pesam meio mês.',
      },
    },
    {
      given: {
        monto: -120.5,
        inicioOPesos: [[1], [1], [null], [0], [2], ['50 %'], [0], [0], [0], [0], [0], [0.5]],
      },
      gives: [[-24.1], [-24.1], [''], [0], [-48.2], [-12.05], [0], [0], [0], [0], [0], [-12.05]],
      note: {
        es: 'Con pesos: cualquier suma sirve. Una reducción se reparte con su signo.',
        en: 'By weights: any sum will do. A reduction is shared with its sign.',
        pt: 'Com pesos: qualquer soma serve. Uma redução se rateia com seu sinal.',
      },
    },
    { given: { monto: 1000, inicioOPesos: '2026-02-01' }, fails: 'missing' },
    { given: { monto: 1000, inicioOPesos: '2026-02-01', fin: '2027-01-31' }, fails: 'outOfRange' },
    { given: { monto: 1000, inicioOPesos: [[1], [2], [3]] }, fails: 'badShape' },
  ],
  native: {
    none: {
      es: 'redondear cada mes por separado no suma el monto; repartir los centavos que sobran exige ordenar los restos',
      en: 'rounding each month on its own does not add up; handing out the spare cents needs the remainders sorted',
      pt: 'arredondar cada mês separadamente não soma o valor; distribuir os centavos restantes exige ordenar os restos',
    },
  },
  source: {
    title: 'Programación mensual del POA; reparto por el método del resto mayor (Hare-Niemeyer)',
    verified: true,
  },
  compute({ monto, inicioOPesos, fin, unidadReparto }) {
    const unit = unitOf(unidadReparto);
    if (typeof inicioOPesos !== 'number') {
      if (fin !== undefined) return new Problem('outOfRange', 'fin', {}, onlyWithDate);
      return weightsFault(inicioOPesos, 'inicioOPesos') ?? shares(monto, inicioOPesos.values, unit);
    }
    if (fin === undefined) return new Problem('missing', 'fin');
    const months = coveredMonths(inicioOPesos, fin);
    return months instanceof Problem ? months : shares(monto, months, unit);
  },
});
