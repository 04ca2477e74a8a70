import { formula } from '../engine/formula.ts';
import { amount } from '../engine/kinds.ts';
import { times } from '../engine/money.ts';
import { Problem } from '../engine/problem.ts';
import { factorFault, factorParams } from './adjustment-factors.ts';

export const costoAjustado = formula({
  id: 'COSTO_AJUSTADO',
  shape: 'elementwise',
  summary: {
    es: 'Costo base por sus factores de categoría, población y ubicación; exacto al centavo, con un solo redondeo.',
    en: 'Base cost times its category, population and location factors; exact to the cent, rounded once.',
    pt: 'Custo base vezes os fatores de categoria, população e localização; exato ao centavo, com um só arredondamento.',
  },
  also: {
    es: 'precio del servicio, ajuste de costo, factor, coeficiente, costo por municipio',
    en: 'service price, cost adjustment, factor, coefficient',
    pt: 'preço do serviço, ajuste de custo, fator, coeficiente',
  },
  params: { costoBase: amount, ...factorParams },
  returns: 'amount',
  examples: [
    {
      given: { costoBase: 8500, factorCategoria: 0.85, factorPoblacion: 1.1, factorUbicacion: 1.25 },
      gives: 9934.38,
      note: {
        es: '8.500 × 0,85 × 1,1 × 1,25 = 9.934,375: se redondea una vez, al final.',
        en: '8,500 × 0.85 × 1.1 × 1.25 = 9,934.375: rounded once, at the end.',
        pt: '8.500 × 0,85 × 1,1 × 1,25 = 9.934,375: arredonda-se uma vez, no fim.',
      },
    },
    {
      given: { costoBase: 12000, factorCategoria: [[0.8], [null], [1.15]] },
      gives: [[9600], [12000], [13800]],
      note: {
        es: 'Un factor por municipio; donde no hay factor, el costo no cambia.',
        en: 'One factor per municipality; without a factor the cost does not change.',
        pt: 'Um fator por município; sem fator, o custo não muda.',
      },
    },
    { given: { costoBase: 12000, factorCategoria: 0 }, fails: 'outOfRange' },
    { given: { costoBase: null, factorCategoria: 1.1 }, fails: 'missing' },
  ],
  native: {
    formula:
      'IF({costoBase}="",NA(),ROUND({costoBase}*IF({factorCategoria}="",1,{factorCategoria})*IF({factorPoblacion}="",1,{factorPoblacion})*IF({factorUbicacion}="",1,{factorUbicacion})*IF({otroFactor}="",1,{otroFactor}),2))',
  },
  source: {
    title: 'Costo base por factores editables de la oficina; no hay coeficientes oficiales',
    verified: true,
  },
  compute: ({ costoBase, factorCategoria, factorPoblacion, factorUbicacion, otroFactor }) =>
    factorFault({ factorCategoria, factorPoblacion, factorUbicacion, otroFactor }) ??
    times(costoBase, factorCategoria ?? 1, factorPoblacion ?? 1, factorUbicacion ?? 1, otroFactor ?? 1) ??
    new Problem('tooLarge', 'costoBase'),
});
