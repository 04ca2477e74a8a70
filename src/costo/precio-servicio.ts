import type { MoneyColumn } from '../engine/columns.ts';
import { formula } from '../engine/formula.ts';
import { headings } from '../engine/headings.ts';
import { amounts, choice, optional, percent } from '../engine/kinds.ts';
import { asExcelKeeps } from '../engine/measured.ts';
import { isNegative, isZero, moneyOf, sum, toCell, type Money } from '../engine/money.ts';
import { Problem } from '../engine/problem.ts';
import { priceLines, type Rates } from './price-lines.ts';

const shareRange = {
  es: 'de 0 % a 100 %; escriba 10 % o 0,1',
  en: 'from 0 % to 100 %; type 10 % or 0.1',
  pt: 'de 0 % a 100 %; escreva 10 % ou 0,1',
};
const partOfPrice = {
  es: 'incluidos en el precio, deben ser menos de 100 %',
  en: 'included in the price, they must be below 100 %',
  pt: 'incluídos no preço, devem ser menos de 100 %',
};

function costOf({ values, problems }: MoneyColumn): Money | Problem {
  const [unreadable] = problems.values();
  if (unreadable) return unreadable;
  const cost = sum(values);
  if (isNegative(cost)) return new Problem('negative', 'costoDirecto');
  if (isZero(cost)) return new Problem('missing', 'costoDirecto'); // a blank cell reaches some hosts as 0
  return moneyOf(cost) ?? new Problem('tooLarge', 'costoDirecto');
}

function faultIn({ gastosGenerales, redito, impuestos, included }: Rates): Problem | undefined {
  for (const [term, rate] of Object.entries({ gastosGenerales, redito, impuestos }))
    if (rate < 0 || rate > 1) return new Problem('outOfRange', term as 'impuestos', {}, shareRange);
  return included && asExcelKeeps(impuestos) >= 1
    ? new Problem('outOfRange', 'impuestos', {}, partOfPrice)
    : undefined;
}

export const precioServicio = formula({
  id: 'PRECIO_SERVICIO',
  shape: 'table',
  summary: {
    es: 'Precio de un servicio, paso a paso: costo directo, gastos generales, rédito de la asociación e impuestos; cada línea al centavo y el precio es su suma.',
    en: 'Price of a service, step by step: direct cost, overheads, the association’s surplus and taxes; each line to the cent, and the price is their sum.',
    pt: 'Preço de um serviço, passo a passo: custo direto, despesas gerais, excedente da associação e impostos; cada linha ao centavo e o preço é a soma.',
  },
  also: {
    es: 'precio, margen, utilidad, AMDES, tarifa de asistencia técnica, IVA, IT',
    en: 'price build-up, margin, markup, fee, taxes',
    pt: 'preço, margem, lucro, tarifa de assistência técnica',
  },
  params: {
    costoDirecto: amounts,
    gastosGenerales: percent,
    redito: percent,
    impuestos: percent,
    formaImpuestos: optional(
      choice({
        aparte: {
          es: 'Se suman al subtotal (lo que se usa si se omite)',
          en: 'Added to the subtotal (used when left out)',
          pt: 'Somam-se ao subtotal (usado se omitido)',
        },
        incluidos: {
          es: 'Son parte del precio, como en la factura: el precio es subtotal ÷ (1 − tasa)',
          en: 'Part of the price, as on an invoice: the price is subtotal ÷ (1 − rate)',
          pt: 'São parte do preço, como na nota fiscal: o preço é subtotal ÷ (1 − taxa)',
        },
      }),
    ),
  },
  meanings: {
    costoDirecto: {
      es: 'Un monto, o la columna de costos del servicio, que se suman: técnicos, viáticos, transporte, materiales.',
      en: 'An amount, or the column of costs of the service, which add up: staff, travel, transport, materials.',
      pt: 'Um valor, ou a coluna de custos do serviço, que se somam: técnicos, diárias, transporte, materiais.',
    },
  },
  returns: 'table',
  examples: [
    {
      given: {
        costoDirecto: [[6000], [1200.5], [null], [799.5]],
        gastosGenerales: 0.1,
        redito: 0.05,
        impuestos: 0.16,
      },
      gives: [
        ['Concepto', 'Porcentaje', 'Monto', 'Suma parcial'],
        ['Costo directo', '', 8000, 8000],
        ['Gastos generales', 0.1, 800, 8800],
        ['Rédito', 0.05, 440, 9240],
        ['Impuestos', 0.16, 1478.4, 10_718.4],
        ['Precio', '', 10_718.4, 10_718.4],
      ],
      note: {
        es: 'Las tasas son del ejemplo: cada asociación pone las suyas.',
        en: 'The rates are the example’s: each association sets its own.',
        pt: 'As taxas são do exemplo: cada associação define as suas.',
      },
    },
    {
      given: {
        costoDirecto: 8000,
        gastosGenerales: '10 %',
        redito: '5 %',
        impuestos: '16 %',
        formaImpuestos: 'incluidos',
      },
      gives: [
        ['Concepto', 'Porcentaje', 'Monto', 'Suma parcial'],
        ['Costo directo', '', 8000, 8000],
        ['Gastos generales', 0.1, 800, 8800],
        ['Rédito', 0.05, 440, 9240],
        ['Impuestos', 0.16, 1760, 11_000],
        ['Precio', '', 11_000, 11_000],
      ],
      note: {
        es: 'Incluidos: 1.760 es el 16 % de 11.000, y quedan los 9.240 que cuesta.',
        en: 'Included: 1,760 is 16 % of 11,000, and the 9,240 it costs are left.',
        pt: 'Incluídos: 1.760 são 16 % de 11.000, e ficam os 9.240 que custa.',
      },
    },
    { given: { costoDirecto: 8000, gastosGenerales: 10, redito: 0.05, impuestos: 0 }, fails: 'outOfRange' },
    {
      given: { costoDirecto: [[null], [null]], gastosGenerales: 0, redito: 0, impuestos: 0 },
      fails: 'missing',
    },
    { given: { costoDirecto: 8000, gastosGenerales: 0.1, redito: null, impuestos: 0 }, fails: 'missing' },
    {
      given: { costoDirecto: [[8000], ['mil']], gastosGenerales: 0, redito: 0, impuestos: 0 },
      fails: 'notNumber',
    },
  ],
  native: {
    block: {
      first: [
        [null, null, null, null],
        [null, null, 'ROUND(SUM({costoDirecto}),2)', '{@2.3}'],
        [null, '{gastosGenerales}', 'ROUND({@2.4}*{@3.2},2)', 'ROUND({@2.4}+{@3.3},2)'],
        [null, '{redito}', 'ROUND({@3.4}*{@4.2},2)', 'ROUND({@3.4}+{@4.3},2)'],
        [null, '{impuestos}', 'ROUND({@4.4}*{@5.2},2)', 'ROUND({@4.4}+{@5.3},2)'],
        [null, null, '{@5.4}', '{@5.4}'],
      ],
    },
  },
  source: {
    title:
      'Formación usual del precio: costo × (1 + gastos generales) × (1 + rédito) + impuestos; no hay tasas oficiales',
    verified: true,
  },
  compute({ costoDirecto, gastosGenerales, redito, impuestos, formaImpuestos }) {
    const cost = costOf(costoDirecto);
    if (cost instanceof Problem) return cost;
    const rates = { gastosGenerales, redito, impuestos, included: formaImpuestos === 'incluidos' };
    const fault = faultIn(rates);
    if (fault) return fault;
    const lines = priceLines(cost, rates);
    const price = lines.at(-1)?.sofar;
    if (price === undefined || moneyOf(price) === undefined) return new Problem('tooLarge', 'costoDirecto');
    return {
      heading: headings('concepto', 'porcentaje', 'monto', 'sumaParcial'),
      rows: [
        ...lines.map(({ concept, rate, added, sofar }) => [concept, rate, toCell(added), toCell(sofar)]),
        ['Precio', '', toCell(price), toCell(price)],
      ],
    };
  },
});
