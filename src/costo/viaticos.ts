import { problemIn } from '../engine/cells.ts';
import { formula } from '../engine/formula.ts';
import { positiveAmount, positiveNumber, text, yesNo, type Kind } from '../engine/kinds.ts';
import { labelKey, labelTable } from '../engine/label-table.ts';
import { isZero, times, type Money } from '../engine/money.ts';
import { Problem } from '../engine/problem.ts';
import { viaticoConAlojamiento } from '../norms/viaticos.ts';

/** An amount that nobody filled in is not a free trip: a blank cell reaches some hosts as 0. */
const dailyAmount: Kind<Money> = {
  ...positiveAmount,
  read(input, about) {
    const read = positiveAmount.read(input, about);
    return read instanceof Problem || !isZero(read) ? read : problemIn('missing', about);
  },
};

const dailyScale = labelTable(dailyAmount, {
  es: 'dos columnas, destino y monto por día',
  en: 'two columns, destination and amount per day',
  pt: 'duas colunas, destino e valor por dia',
});

export const viaticos = formula({
  id: 'VIATICOS',
  shape: 'elementwise',
  summary: {
    es: 'Viáticos de un viaje: días × monto por día del destino según la escala de su entidad; 70 % si el alojamiento está cubierto. Muni no trae montos: ponga su escala.',
    en: 'Per diem of a trip: days × daily amount of the destination in your entity’s scale; 70 % when lodging is covered. Muni ships no amounts: give your scale.',
    pt: 'Diárias de uma viagem: dias × valor por dia do destino segundo a tabela da sua entidade; 70 % se a hospedagem estiver coberta. O Muni não traz valores: use a sua tabela.',
  },
  also: {
    es: 'viático, pasajes y viáticos, comisión de viaje, partida 22200, alojamiento',
    en: 'per diem, travel allowance, subsistence, lodging',
    pt: 'diárias, viagem a serviço, hospedagem',
  },
  params: { dias: positiveNumber, destino: text, alojamientoCubierto: yesNo, escala: dailyScale },
  meanings: {
    dias: {
      es: 'Días de viaje; se admite medio día (1,5).',
      en: 'Days of travel; half days are fine (1.5).',
      pt: 'Dias de viagem; meio dia é aceito (1,5).',
    },
    escala: {
      es: 'Dos columnas: destino y monto por día, de la norma de su entidad. Si el monto cambia con la categoría del servidor, una fila por cada par.',
      en: 'Two columns: destination and amount per day, from your entity’s rules. If it changes with the official’s category, one row for each pair.',
      pt: 'Duas colunas: destino e valor por dia, da norma da sua entidade. Se o valor muda com a categoria do servidor, uma linha para cada par.',
    },
  },
  returns: 'amount',
  examples: [
    {
      given: {
        dias: 3,
        destino: 'Interprovincial',
        alojamientoCubierto: 'no',
        escala: [
          ['Interdepartamental', 300],
          ['Interprovincial', 180.5],
        ],
      },
      gives: 541.5,
      note: {
        es: 'Los montos son inventados para el ejemplo: la escala es la de su entidad.',
        en: 'The amounts are made up for the example: the scale is your entity’s.',
        pt: 'Os valores são inventados para o exemplo: a tabela é a da sua entidade.',
      },
    },
    {
      given: {
        dias: [[2], [1.5], [4], [null]],
        destino: [['Interdepartamental'], ['Interprovincial'], ['interprovincial'], [null]],
        alojamientoCubierto: [['no'], ['sí'], ['no'], [null]],
        escala: [
          ['Interdepartamental', 300],
          ['Interprovincial', 180.5],
        ],
      },
      gives: [[600], [189.53], [722], ['']],
      note: {
        es: '1,5 × 180,50 × 70 % = 189,525: se redondea una vez, al final.',
        en: '1.5 × 180.50 × 70 % = 189.525: rounded once, at the end.',
        pt: '1,5 × 180,50 × 70 % = 189,525: arredonda-se uma vez, no fim.',
      },
    },
    {
      given: {
        dias: 2,
        destino: 'Frontera',
        alojamientoCubierto: 'no',
        escala: [
          ['Interdepartamental', 300],
          ['Interprovincial', 180.5],
        ],
      },
      fails: 'notFound',
    },
    {
      given: { dias: 2, destino: 'Frontera', alojamientoCubierto: 'no', escala: [['Frontera', null]] },
      fails: 'missing',
      note: {
        es: 'Sin monto en la escala no hay viático: Muni no inventa cifras.',
        en: 'Without an amount in the scale there is no per diem: Muni invents no figures.',
        pt: 'Sem valor na tabela não há diária: o Muni não inventa números.',
      },
    },
    {
      given: { dias: 2, destino: 'Frontera', alojamientoCubierto: 'no', escala: null },
      fails: 'missing',
    },
    {
      given: { dias: 2, destino: 'Frontera', alojamientoCubierto: 'tal vez', escala: [['Frontera', 200]] },
      fails: 'notYesNo',
    },
    {
      given: { dias: -2, destino: 'Frontera', alojamientoCubierto: 'no', escala: [['Frontera', 200]] },
      fails: 'negative',
    },
  ],
  native: {
    formula:
      'IF(OR({dias}="",{destino}="",{alojamientoCubierto}="",SUMIF(INDEX({escala},0,1),{destino},INDEX({escala},0,2))=0),NA(),ROUND({dias}*VLOOKUP({destino},{escala},2,FALSE)*IF(LOWER(LEFT({alojamientoCubierto},1))="s",70,100)/100,2))',
  },
  source: {
    title: 'Escala de viáticos de cada entidad (en el nivel nacional, DS 1788); los montos no se encontraron',
    verified: false,
  },
  norms: [viaticoConAlojamiento],
  compute({ dias, destino, alojamientoCubierto, escala }) {
    const daily = escala.get(labelKey(destino));
    if (daily === undefined) return new Problem('notFound', 'destino', {}, destino);
    const share = alojamientoCubierto ? viaticoConAlojamiento.current.value : 1;
    return times(daily, dias, share) ?? new Problem('tooLarge', 'dias');
  },
});
