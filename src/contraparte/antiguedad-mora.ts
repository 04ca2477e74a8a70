import { formula, type Table } from '../engine/formula.ts';
import { headings } from '../engine/headings.ts';
import { amounts, date, numbers, optional } from '../engine/kinds.ts';
import { isNegative, isZero, minus, plus, ratio, sum, sumOf, toCell } from '../engine/money.ts';
import { Problem } from '../engine/problem.ts';
import { agedAt, bandEnds, faultIn, type Aged } from './arrears-age.ts';
import { dayCells } from './instalment-dates.ts';

const bandNames = (ends: readonly number[]): readonly string[] => [
  ...ends.map((end, at) => `de ${at === 0 ? 0 : (ends[at - 1] ?? 0) + 1} a ${end} días`),
  `más de ${ends.at(-1) ?? 0} días`,
];

function tableOf({ overdue, notYetDue, inFavour }: Aged, ends: readonly number[]): Table {
  const all = sumOf(overdue);
  const shareOf = (part: (typeof overdue)[number]) =>
    isZero(all) ? new Problem('zeroBase', 'mora') : ratio(part, all);
  const names = bandNames(ends);
  return {
    heading: headings('antiguedad', 'monto', 'participacion'),
    rows: [
      ...overdue.map((part, at) => [names[at] ?? '', toCell(part), shareOf(part)]),
      ['Vencido', toCell(all), shareOf(all)],
      ['Por vencer', toCell(notYetDue), ''],
      ['A favor', toCell(minus(sumOf([]), inFavour)), ''],
      ['Saldo', toCell(minus(plus(all, notYetDue), inFavour)), ''],
    ],
  };
}

export const antiguedadMora = formula({
  id: 'ANTIGUEDAD_MORA',
  shape: 'table',
  summary: {
    es: 'Mora por antigüedad a una fecha. Los pagos cancelan primero lo más antiguo; vencido + por vencer − a favor es lo debido menos lo pagado.',
    en: 'Arrears by age at a date. Payments cancel the oldest first; overdue + not yet due − in favour is what is owed less what was paid.',
    pt: 'Mora por antiguidade em uma data. Os pagamentos cancelam primeiro o mais antigo; vencido + a vencer − a favor é o devido menos o pago.',
  },
  also: {
    es: 'cuentas por cobrar, cartera vencida, deuda vencida, aportes atrasados, 30 60 90 días',
    en: 'aging of receivables, overdue, arrears, 30 60 90 days',
    pt: 'contas a receber, carteira vencida, aportes em atraso, 30 60 90 dias',
  },
  params: {
    vencimientos: dayCells,
    montos: amounts,
    pagos: amounts,
    fechaCorte: date,
    tramosDias: optional(numbers),
  },
  meanings: {
    montos: {
      es: 'Monto que vence en cada fecha, en las mismas filas. Un abono no va aquí en negativo, va en los pagos.',
      en: 'Amount falling due on each date, in the same rows. A credit does not go here as a negative, it goes in payments.',
      pt: 'Valor que vence em cada data, nas mesmas linhas. Um abono não vai aqui em negativo, vai nos pagamentos.',
    },
    pagos: {
      es: 'Lo pagado hasta la fecha de corte, en una celda o columna; una devolución, en negativo. Vacío: nada se pagó.',
      en: 'What was paid up to the cut-off date, in a cell or column; a refund is negative. Blank: nothing was paid.',
      pt: 'O que foi pago até a data de corte, em uma célula ou coluna; uma devolução, em negativo. Vazio: nada foi pago.',
    },
    tramosDias: {
      es: 'Último día de cada tramo de atraso; 30, 60 y 90 si se omite. Lo que vence el mismo día del corte lleva 0 días.',
      en: 'Last day of each band of delay; 30, 60 and 90 when left out. What falls due on the cut-off day is 0 days late.',
      pt: 'Último dia de cada faixa de atraso; 30, 60 e 90 se omitido. O que vence no dia do corte tem 0 dias.',
    },
  },
  returns: 'table',
  examples: [
    {
      given: {
        vencimientos: [['2026-01-31'], ['2026-03-31'], ['2026-05-31'], ['2026-06-30'], ['2026-09-30']],
        montos: [[1000], [1000], [1000], [1000], [1000]],
        pagos: [[800], [700]],
        fechaCorte: '2026-06-30',
      },
      gives: [
        ['Antigüedad', 'Monto', 'Participación'],
        ['de 0 a 30 días', 2000, 0.8],
        ['de 31 a 60 días', 0, 0],
        ['de 61 a 90 días', 0, 0],
        ['más de 90 días', 500, 0.2],
        ['Vencido', 2500, 1],
        ['Por vencer', 1000, ''],
        ['A favor', 0, ''],
        ['Saldo', 3500, ''],
      ],
      note: {
        es: 'Los 1.500 pagados cancelan enero y la mitad de marzo (91 días). Mayo lleva 30 días y junio vence ese día.',
        en: 'The 1,500 paid cancel January and half of March (91 days). May is 30 days late and June falls due that day.',
        pt: 'Os 1.500 pagos cancelam janeiro e metade de março (91 dias). Maio tem 30 dias e junho vence nesse dia.',
      },
    },
    {
      given: {
        vencimientos: [['2026-03-31'], [null], ['2026-09-30']],
        montos: [[1000], [null], [1000]],
        pagos: 2500,
        fechaCorte: '2026-06-30',
        tramosDias: [[365], [180]],
      },
      gives: [
        ['Antigüedad', 'Monto', 'Participación'],
        ['de 0 a 180 días', 0, new Problem('zeroBase', 'mora')],
        ['de 181 a 365 días', 0, new Problem('zeroBase', 'mora')],
        ['más de 365 días', 0, new Problem('zeroBase', 'mora')],
        ['Vencido', 0, new Problem('zeroBase', 'mora')],
        ['Por vencer', 0, ''],
        ['A favor', -500, ''],
        ['Saldo', -500, ''],
      ],
      note: {
        es: 'Pagó de más: el saldo negativo es a favor del municipio, y no hay mora que repartir.',
        en: 'It paid too much: the negative balance is in the municipality’s favour, and there are no arrears to share.',
        pt: 'Pagou a mais: o saldo negativo é a favor do município, e não há mora a repartir.',
      },
    },
    {
      given: {
        vencimientos: [['2026-03-31'], ['2026-04-30']],
        montos: [[1000]],
        pagos: 0,
        fechaCorte: '2026-06-30',
      },
      fails: 'lengths',
    },
    {
      given: {
        vencimientos: [['2026-03-31'], [null]],
        montos: [[1000], [500]],
        pagos: 0,
        fechaCorte: '2026-06-30',
      },
      fails: 'missing',
    },
    {
      given: {
        vencimientos: [['2026-03-31'], ['abril']],
        montos: [[1000], [500]],
        pagos: 0,
        fechaCorte: '2026-06-30',
      },
      fails: 'notDate',
    },
    {
      given: { vencimientos: '2026-03-31', montos: -1000, pagos: 0, fechaCorte: '2026-06-30' },
      fails: 'negative',
    },
  ],
  native: {
    none: {
      es: 'cancela primero lo más antiguo y agrupa por días; sin pagos, un SUMAR.SI.CONJUNTO por tramo',
      en: 'it cancels the oldest first and groups by days; without payments, one SUMIFS per band',
      pt: 'cancela primeiro o mais antigo e agrupa por dias; sem pagamentos, um SOMASES por faixa',
    },
  },
  source: {
    title: 'Antigüedad de saldos, práctica contable usual; los tramos los fija la oficina',
    verified: true,
  },
  compute({ vencimientos, montos, pagos, fechaCorte, tramosDias }) {
    if (vencimientos.length !== montos.values.length)
      return new Problem('lengths', 'montos', {}, `${vencimientos.length} / ${montos.values.length}`);
    const ends = bandEnds(tramosDias);
    if (ends instanceof Problem) return ends;
    const owed = { days: vencimientos, montos };
    const [unreadable] = pagos.problems.values();
    const fault = faultIn(owed) ?? unreadable;
    if (fault) return fault;
    if (vencimientos.every((day) => day === undefined)) return new Problem('empty', 'vencimientos');
    const paid = sum(pagos.values);
    if (isNegative(paid)) return new Problem('negative', 'pagos');
    return tableOf(agedAt(owed, paid, fechaCorte, ends), ends);
  },
});
