import { formula } from '../engine/formula.ts';
import { amount, optional } from '../engine/kinds.ts';
import { sameUnitNumbers } from '../engine/percent-signs.ts';
import { unitChoice, unitOf } from '../engine/rounding-unit.ts';
import { shares, weightsFault } from '../engine/shares.ts';

export const prorratear = formula({
  id: 'PRORRATEAR',
  shape: 'column',
  summary: {
    es: 'Reparte un monto según pesos, al centavo o al boliviano: las partes suman exactamente el monto.',
    en: 'Splits an amount by weights, to the cent or the boliviano: the parts add up exactly to the amount.',
    pt: 'Rateia um valor segundo pesos, ao centavo ou ao boliviano: as partes somam exatamente o valor.',
  },
  also: {
    es: 'reparto, distribuir, prorrata, dividir proporcionalmente, resto mayor',
    en: 'pro rata, allocate, apportion, split, largest remainder',
    pt: 'rateio, distribuir, proporcional, maior resto',
  },
  params: { monto: amount, pesos: sameUnitNumbers, unidadReparto: optional(unitChoice) },
  returns: 'amount',
  examples: [
    {
      given: { monto: 100, pesos: [[1], [1], [1]] },
      gives: [[33.34], [33.33], [33.33]],
      note: {
        es: 'El centavo que sobra va a la parte con mayor resto; a igual resto, a la primera.',
        en: 'The spare cent goes to the part with the largest remainder; on a tie, to the first.',
        pt: 'O centavo que sobra vai à parte com maior resto; em empate, à primeira.',
      },
    },
    {
      given: { monto: 1000, pesos: [[5], [null], [3], [3]], unidadReparto: 'boliviano' },
      gives: [[454], [''], [273], [273]],
      note: {
        es: 'En bolivianos enteros. Un peso vacío no participa.',
        en: 'In whole bolivianos. A blank weight takes no part.',
        pt: 'Em bolivianos inteiros. Um peso vazio não participa.',
      },
    },
    { given: { monto: 100, pesos: [[0], [0]] }, fails: 'zeroBase' },
    { given: { monto: 100, pesos: [[2], [-1]] }, fails: 'negative' },
    { given: { monto: null, pesos: [[1], [2]] }, fails: 'missing' },
  ],
  native: {
    none: {
      es: 'redondear cada parte por separado no suma el monto; repartir los centavos que sobran exige ordenar los restos',
      en: 'rounding each part on its own does not add up; handing out the spare cents needs the remainders sorted',
      pt: 'arredondar cada parte separadamente não soma o valor; distribuir os centavos restantes exige ordenar os restos',
    },
  },
  source: { title: 'Método del resto mayor (Hare-Niemeyer)', verified: true },
  compute: ({ monto, pesos, unidadReparto }) =>
    weightsFault(pesos, 'pesos') ?? shares(monto, pesos.values, unitOf(unidadReparto)),
});
