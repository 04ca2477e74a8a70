import { formula } from '../engine/formula.ts';
import { headings } from '../engine/headings.ts';
import { choice, date, optional, percent, positiveAmount, whole, yesNo } from '../engine/kinds.ts';
import { isZero, toCell } from '../engine/money.ts';
import { Problem } from '../engine/problem.ts';
import { monthsLater, workingDayFor } from './instalment-dates.ts';
import { instalmentsOf, type Instalment, type Terms } from './level-instalments.ts';

const frequencies = choice({
  mensual: { es: 'Cada mes (lo habitual)', en: 'Every month (the default)', pt: 'Todo mês (o habitual)' },
  trimestral: { es: 'Cada tres meses', en: 'Every three months', pt: 'A cada três meses' },
  semestral: { es: 'Cada seis meses', en: 'Every six months', pt: 'A cada seis meses' },
  anual: { es: 'Cada año', en: 'Every year', pt: 'Todo ano' },
});

const monthsIn = { mensual: 1, trimestral: 3, semestral: 6, anual: 12 } as const;

const LONGEST = 600; // fifty years of monthly instalments

const count = {
  es: `de 1 a ${LONGEST} cuotas`,
  en: `from 1 to ${LONGEST} instalments`,
  pt: `de 1 a ${LONGEST} parcelas`,
};
const graceRange = {
  es: 'de 0 a una cuota menos que el total',
  en: 'from 0 to one instalment less than the total',
  pt: 'de 0 a uma parcela a menos que o total',
};
const rateRange = {
  es: 'de 0 % a 100 % al año; escriba 2 % o 0,02',
  en: 'from 0 % to 100 % a year; type 2 % or 0.02',
  pt: 'de 0 % a 100 % ao ano; escreva 2 % ou 0,02',
};
const doesNotClose = {
  es: 'con esa deuda y ese plazo, cuotas iguales al centavo no cierran en cero; use menos cuotas',
  en: 'with that debt and term, equal instalments to the cent do not end at zero; use fewer',
  pt: 'com essa dívida e prazo, parcelas iguais ao centavo não fecham em zero; use menos parcelas',
};

function faultIn({ debt, instalments, grace, yearlyRate }: Terms): Problem | undefined {
  if (isZero(debt)) return new Problem('missing', 'deuda'); // a blank cell reaches some hosts as 0
  if (instalments < 1 || instalments > LONGEST) return new Problem('outOfRange', 'cuotas', {}, count);
  if (grace < 0 || grace >= instalments) return new Problem('outOfRange', 'gracia', {}, graceRange);
  if (yearlyRate < 0 || yearlyRate > 1) return new Problem('outOfRange', 'interesAnual', {}, rateRange);
  return undefined;
}

const rowOf = ({ interest, capital, payment, balance }: Instalment, at: number, day: number | Problem) => [
  at + 1,
  day,
  toCell(interest),
  toCell(capital),
  toCell(payment),
  toCell(balance),
];

export const planPagos = formula({
  id: 'PLAN_PAGOS',
  shape: 'table',
  summary: {
    es: 'Plan de pagos de una deuda en cuotas iguales, al centavo: el capital suma la deuda y el saldo termina exactamente en cero.',
    en: 'Payment plan of a debt in equal instalments, to the cent: principal adds up to the debt and the balance ends exactly at zero.',
    pt: 'Plano de pagamento de uma dívida em parcelas iguais, ao centavo: o capital soma a dívida e o saldo termina exatamente em zero.',
  },
  also: {
    es: 'cuotas, amortización, crédito, sistema francés, calendario de pagos, FARIP, período de gracia',
    en: 'amortization schedule, instalments, loan, grace period, French system',
    pt: 'amortização, parcelas, crédito, tabela Price, carência',
  },
  params: {
    deuda: positiveAmount,
    cuotas: whole,
    primeraFecha: date,
    frecuencia: optional(frequencies),
    interesAnual: optional(percent),
    gracia: optional(whole),
    diasHabiles: optional(yesNo),
  },
  meanings: {
    cuotas: {
      es: 'Número total de cuotas, contando las de gracia.',
      en: 'Total number of instalments, grace included.',
      pt: 'Número total de parcelas, incluída a carência.',
    },
    interesAnual: {
      es: 'Tasa anual, como 2 % o 0,02; cada periodo cobra su parte (un mes, un doceavo). Vacía: sin interés.',
      en: 'Yearly rate, as 2 % or 0.02; each period charges its part (a month, one twelfth). Blank: no interest.',
      pt: 'Taxa anual, como 2 % ou 0,02; cada período cobra sua parte (um mês, um doze avos). Vazia: sem juros.',
    },
    diasHabiles: {
      es: 'sí: la fecha que cae en fin de semana o feriado nacional pasa al siguiente día hábil. El interés no cambia.',
      en: 'yes: a date on a weekend or national holiday moves to the next working day. Interest does not change.',
      pt: 'sim: a data em fim de semana ou feriado nacional passa ao próximo dia útil. Os juros não mudam.',
    },
  },
  returns: 'table',
  examples: [
    {
      given: { deuda: 1000, cuotas: 3, primeraFecha: '2026-01-31' },
      gives: [
        ['N.º', 'Fecha', 'Interés', 'Capital', 'Cuota', 'Saldo'],
        [1, 46_053, 0, 333.33, 333.33, 666.67],
        [2, 46_081, 0, 333.33, 333.33, 333.34],
        [3, 46_112, 0, 333.34, 333.34, 0],
      ],
      note: {
        es: 'Sin interés. La última cuota recoge el centavo que sobra.',
        en: 'Without interest. The last instalment picks up the spare cent.',
        pt: 'Sem juros. A última parcela recolhe o centavo que sobra.',
      },
    },
    {
      given: {
        deuda: 100_000,
        cuotas: 4,
        primeraFecha: '2027-06-30',
        frecuencia: 'anual',
        interesAnual: 0.02,
        gracia: 1,
      },
      gives: [
        ['N.º', 'Fecha', 'Interés', 'Capital', 'Cuota', 'Saldo'],
        [1, 46_568, 2000, 0, 2000, 100_000],
        [2, 46_934, 2000, 32_675.47, 34_675.47, 67_324.53],
        [3, 47_299, 1346.49, 33_328.98, 34_675.47, 33_995.55],
        [4, 47_664, 679.91, 33_995.55, 34_675.46, 0],
      ],
      note: {
        es: 'Con un año de gracia solo se paga interés; después, cuotas iguales.',
        en: 'During the year of grace only interest is paid; then equal instalments.',
        pt: 'No ano de carência pagam-se só juros; depois, parcelas iguais.',
      },
    },
    { given: { deuda: 1000, cuotas: 12, primeraFecha: '2026-01-31', interesAnual: 2 }, fails: 'outOfRange' },
    { given: { deuda: 1000, cuotas: 12, primeraFecha: '2026-01-31', gracia: 12 }, fails: 'outOfRange' },
    { given: { deuda: 1000, cuotas: 12, primeraFecha: '31 de enero' }, fails: 'notDate' },
  ],
  native: {
    none: {
      es: 'es un cuadro; PAGO da la cuota sin redondear y el saldo no termina en cero',
      en: 'it is a block; PMT gives the unrounded instalment and the balance does not end at zero',
      pt: 'é um quadro; PGTO dá a parcela sem arredondar e o saldo não termina em zero',
    },
  },
  source: {
    title:
      'Sistema francés. Con 2 % anual, hasta 18 años y 2 de gracia presta el FARIP la contraparte (según prensa)',
    url: 'https://noticiasbo.com/Financiaran-proyectos-en-municipios--y-Etas-por-mas-de-Bs-2-500-millones.html',
    verified: false,
  },
  compute({
    deuda,
    cuotas,
    primeraFecha,
    frecuencia = 'mensual',
    interesAnual = 0,
    gracia = 0,
    diasHabiles,
  }) {
    const months = monthsIn[frecuencia];
    const terms = {
      debt: deuda,
      instalments: cuotas,
      grace: gracia,
      yearlyRate: interesAnual,
      perYear: 12 / months,
    };
    const fault = faultIn(terms);
    if (fault) return fault;
    const plan = instalmentsOf(terms);
    if (!plan) return new Problem('outOfRange', 'cuotas', {}, doesNotClose);
    const dayFor = (at: number) => monthsLater(primeraFecha, at * months);
    return {
      heading: headings('numero', 'fecha', 'interes', 'capital', 'cuota', 'saldo'),
      rows: plan.map((each, at) => rowOf(each, at, diasHabiles ? workingDayFor(dayFor(at)) : dayFor(at))),
    };
  },
});
