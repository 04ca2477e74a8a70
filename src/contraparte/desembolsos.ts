import { formula } from '../engine/formula.ts';
import { headings } from '../engine/headings.ts';
import { numbers, optional, positiveAmount } from '../engine/kinds.ts';
import { compare, isZero, toCell, zero } from '../engine/money.ts';
import { Problem } from '../engine/problem.ts';
import { arrears } from './arrears.ts';
import { disbursementsOf, sharesOf } from './disbursements.ts';
import { dayCells } from './instalment-dates.ts';

const overspent = {
  es: 'es más que el monto del fondo',
  en: 'is more than the amount of the fund',
  pt: 'é mais que o valor do fundo',
};

export const desembolsos = formula({
  id: 'DESEMBOLSOS',
  shape: 'table',
  summary: {
    es: 'Desembolsos del fondo según sus porcentajes, que deben sumar 100; los montos suman el fondo al centavo. El siguiente se retiene mientras la contraparte esté en mora.',
    en: 'Instalments of the fund by their percentages, which must add up to 100; the amounts add up to the fund to the cent. The next one is held while the counterpart is in arrears.',
    pt: 'Desembolsos do fundo segundo seus percentuais, que devem somar 100; os valores somam o fundo ao centavo. O próximo é retido enquanto a contrapartida estiver em mora.',
  },
  also: {
    es: 'cuotas del fondo, pagos por producto, anticipo, transferencia, retención',
    en: 'fund instalments, tranches, advance, transfers, withholding',
    pt: 'parcelas do fundo, pagamentos por produto, adiantamento, retenção',
  },
  params: {
    montoFondo: positiveAmount,
    porcentajes: numbers,
    fechasDesembolso: dayCells,
    contraparteEnMora: optional(arrears),
    desembolsado: optional(positiveAmount),
  },
  meanings: {
    porcentajes: {
      es: 'Porcentaje de cada desembolso, en orden: 40 %, 30 %, 30 % o 40, 30, 30.',
      en: 'Percentage of each instalment, in order: 40 %, 30 %, 30 % or 40, 30, 30.',
      pt: 'Percentual de cada desembolso, em ordem: 40 %, 30 %, 30 % ou 40, 30, 30.',
    },
    fechasDesembolso: {
      es: 'Fecha prevista de cada desembolso, en las mismas filas; vacía donde depende de un producto.',
      en: 'Expected date of each instalment, in the same rows; blank where it depends on a product.',
      pt: 'Data prevista de cada desembolso, nas mesmas linhas; vazia onde depende de um produto.',
    },
    contraparteEnMora: {
      es: 'sí o no, o el monto o el estado que da CONTRAPARTE_ESTADO. Si se omite, no.',
      en: 'sí (yes) or no, or the arrears or state given by CONTRAPARTE_ESTADO. Left out, no.',
      pt: 'sim ou não, ou a mora ou o estado que dá CONTRAPARTE_ESTADO. Se omitido, não.',
    },
    desembolsado: {
      es: 'Monto que el fondo ya pagó: cubre los desembolsos en su orden. Si se omite, nada.',
      en: 'Amount the fund already paid: it covers the instalments in order. Left out, none.',
      pt: 'Valor que o fundo já pagou: cobre os desembolsos em ordem. Se omitido, nada.',
    },
  },
  returns: 'table',
  examples: [
    {
      given: {
        montoFondo: 33_333.33,
        porcentajes: [[0.4], [0.3], [0.3]],
        fechasDesembolso: [['2026-03-02'], ['2026-05-15'], [null]],
      },
      gives: [
        ['N.º', 'Fecha', 'Porcentaje', 'Monto', 'Pendiente', 'Estado'],
        [1, 46_083, 0.4, 13_333.33, 13_333.33, 'siguiente'],
        [2, 46_157, 0.3, 10_000, 10_000, 'programado'],
        [3, '', 0.3, 10_000, 10_000, 'programado'],
      ],
      note: {
        es: 'El tercero depende de la entrega del producto final: sin fecha.',
        en: 'The third depends on the delivery of the final product: no date.',
        pt: 'O terceiro depende da entrega do produto final: sem data.',
      },
    },
    {
      given: {
        montoFondo: 10_000,
        porcentajes: [[40], [30], [30]],
        fechasDesembolso: [['2026-03-02'], ['2026-05-15'], ['2026-07-31']],
        contraparteEnMora: 'sí',
        desembolsado: 4000,
      },
      gives: [
        ['N.º', 'Fecha', 'Porcentaje', 'Monto', 'Pendiente', 'Estado'],
        [1, 46_083, 0.4, 4000, 0, 'desembolsado'],
        [2, 46_157, 0.3, 3000, 3000, 'retenido'],
        [3, 46_234, 0.3, 3000, 3000, 'programado'],
      ],
      note: {
        es: 'El primero ya se pagó; el segundo espera a que el municipio se ponga al día.',
        en: 'The first was paid; the second waits until the municipality is up to date.',
        pt: 'O primeiro já foi pago; o segundo espera que o município fique em dia.',
      },
    },
    {
      given: {
        montoFondo: 10_000,
        porcentajes: [[40], [30], [20]],
        fechasDesembolso: [['2026-03-02'], ['2026-05-15'], ['2026-07-31']],
      },
      fails: 'weights',
    },
    {
      given: { montoFondo: 10_000, porcentajes: [[60], [40]], fechasDesembolso: [['2026-03-02']] },
      fails: 'lengths',
    },
    {
      given: {
        montoFondo: 10_000,
        porcentajes: [[60], [40]],
        fechasDesembolso: [['2026-03-02'], ['mayo']],
      },
      fails: 'notDate',
    },
    {
      given: {
        montoFondo: 10_000,
        porcentajes: [[60], [40]],
        fechasDesembolso: [['2026-03-02'], ['2026-05-15']],
        desembolsado: 12_000,
      },
      fails: 'outOfRange',
    },
  ],
  native: {
    none: {
      es: 'es un cuadro; redondear cada monto por separado no suma el fondo',
      en: 'it is a block; rounding each amount on its own does not add up to the fund',
      pt: 'é um quadro; arredondar cada valor separadamente não soma o fundo',
    },
  },
  source: {
    title:
      'Práctica de los fondos concursables: porcentajes que suman 100 y desembolso retenido mientras la contraparte está en mora',
    verified: false,
  },
  compute({ montoFondo, porcentajes, fechasDesembolso, contraparteEnMora = false, desembolsado = zero }) {
    if (isZero(montoFondo)) return new Problem('missing', 'montoFondo'); // a blank cell reaches some hosts as 0
    if (compare(desembolsado, montoFondo) > 0)
      return new Problem('outOfRange', 'desembolsado', {}, overspent);
    const shares = sharesOf(porcentajes, fechasDesembolso);
    if (shares instanceof Problem) return shares;
    const rows = disbursementsOf(shares, { montoFondo, desembolsado, isHeld: contraparteEnMora });
    return {
      heading: headings('numero', 'fecha', 'porcentaje', 'monto', 'pendiente', 'estado'),
      rows: rows.map(({ day, points, amount, pending, state }, at) => [
        at + 1,
        day ?? '',
        points / 100,
        toCell(amount),
        toCell(pending),
        state,
      ]),
    };
  },
});
