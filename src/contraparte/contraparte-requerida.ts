import { crossed } from '../engine/bounds.ts';
import { cellOf, problemIn } from '../engine/cells.ts';
import { formula } from '../engine/formula.ts';
import { optional, percent, positiveAmount, text, type Kind } from '../engine/kinds.ts';
import { labelKey } from '../engine/label-table.ts';
import { centavosOf, times, zero, type Money } from '../engine/money.ts';
import { Problem } from '../engine/problem.ts';
import { percentTable, type PercentTable } from './percent-table.ts';

/** A percentage, or the category that stands for one: which of the two, the table decides. */
const percentOrCategory: Kind<number | string> = {
  ...text,
  is: 'percent',
  read: (input, about) => {
    const said = text.read(input, about);
    const cell = cellOf(input);
    return said instanceof Problem || typeof cell !== 'number' ? said : cell;
  },
};

const share = {
  es: 'de 0 % a 100 %; escriba 20 % o 0,2',
  en: 'from 0 % to 100 %; type 20 % or 0.2',
  pt: 'de 0 % a 100 %; escreva 20 % ou 0,2',
};

function shareOf(said: number | string, table: PercentTable | undefined): number | Problem {
  const about = { term: 'porcentaje' } as const;
  const found = table ? table.get(labelKey(said)) : percent.read(said, about);
  if (found === undefined) return problemIn('notFound', about, String(said));
  if (found instanceof Problem) return found;
  return found < 0 || found > 1 ? problemIn('outOfRange', about, share) : found;
}

const smaller = (a: Money, b: Money): Money => (centavosOf(a) < centavosOf(b) ? a : b);
const larger = (a: Money, b: Money): Money => (centavosOf(a) > centavosOf(b) ? a : b);

/** A maximum of 0 is no maximum: a blank cell reaches some hosts as 0. */
const isSet = (limit: Money | undefined): limit is Money => limit !== undefined && centavosOf(limit) > 0;

function bounded(owed: Money, costo: Money, minimo = zero, maximo?: Money): Money | Problem {
  if (!isSet(maximo)) return smaller(costo, larger(minimo, owed));
  if (centavosOf(minimo) > centavosOf(maximo)) return problemIn('outOfRange', { term: 'minimo' }, crossed);
  return smaller(costo, larger(minimo, smaller(maximo, owed)));
}

export const contraparteRequerida = formula({
  id: 'CONTRAPARTE_REQUERIDA',
  shape: 'elementwise',
  summary: {
    es: 'Contraparte que debe poner el municipio: su porcentaje del costo, entre el mínimo y el máximo y nunca más que el costo. El fondo pone el resto exacto.',
    en: 'Counterpart the municipality owes: its percentage of the cost, between minimum and maximum and never above the cost. The fund pays the exact rest.',
    pt: 'Contrapartida que o município deve aportar: seu percentual do custo, entre o mínimo e o máximo e nunca acima do custo. O fundo paga o resto exato.',
  },
  also: {
    es: 'aporte local, cofinanciamiento, contraparte municipal, subsidio del fondo',
    en: 'local contribution, cofinancing, matching funds, counterpart',
    pt: 'contrapartida, cofinanciamento, aporte local',
  },
  params: {
    costo: positiveAmount,
    porcentaje: percentOrCategory,
    minimo: optional(positiveAmount),
    maximo: optional(positiveAmount),
    tablaPorcentajes: optional(percentTable),
  },
  meanings: {
    porcentaje: {
      es: 'Porcentaje del municipio, como 20 % o 0,2; si se da la tabla, la categoría que se busca en ella.',
      en: 'Percentage of the municipality, as 20 % or 0.2; when the table is given, the category to look up in it.',
      pt: 'Percentual do município, como 20 % ou 0,2; se a tabela for dada, a categoria a procurar nela.',
    },
    maximo: {
      es: 'Monto máximo de la contraparte; vacío o 0, sin máximo.',
      en: 'Maximum counterpart; blank or 0 means no maximum.',
      pt: 'Contrapartida máxima; vazio ou 0, sem máximo.',
    },
  },
  returns: 'amount',
  examples: [
    { given: { costo: 84_300.5, porcentaje: 0.2 }, gives: 16_860.1 },
    {
      given: {
        costo: [[50_000], [50_000], [120_000], [null]],
        porcentaje: [['A'], ['B'], ['d'], [null]],
        tablaPorcentajes: [
          ['A', 0.05],
          ['B', 0.1],
          ['C', 0.2],
          ['D', 0.4],
        ],
      },
      gives: [[2500], [5000], [48_000], ['']],
      note: {
        es: 'Con la tabla de la oficina: categoría y porcentaje. Una fila vacía queda vacía.',
        en: 'With the office’s table: category and percentage. An empty row stays empty.',
        pt: 'Com a tabela do escritório: categoria e percentual. Uma linha vazia fica vazia.',
      },
    },
    {
      given: { costo: 200_000, porcentaje: 0.4, minimo: 2000, maximo: 60_000 },
      gives: 60_000,
      note: {
        es: 'El 40 % serían 80.000; el máximo lo baja a 60.000.',
        en: '40 % would be 80,000; the maximum lowers it to 60,000.',
        pt: '40 % seriam 80.000; o máximo reduz a 60.000.',
      },
    },
    { given: { costo: 50_000, porcentaje: 20 }, fails: 'outOfRange' },
    { given: { costo: null, porcentaje: 0.2 }, fails: 'missing' },
    { given: { costo: 50_000, porcentaje: 'E', tablaPorcentajes: [['A', 0.05]] }, fails: 'notFound' },
  ],
  native: {
    formula:
      'IF(OR({costo}="",{porcentaje}=""),NA(),MIN({costo},MAX(N({minimo}),MIN(IF(N({maximo})>0,{maximo},{costo}),ROUND({costo}*IF(SUMPRODUCT(--({tablaPorcentajes}<>""))=0,{porcentaje},VLOOKUP({porcentaje},{tablaPorcentajes},2,FALSE)),2)))))',
  },
  source: {
    title:
      'Práctica del cofinanciamiento: contraparte = costo × porcentaje; los porcentajes los fija cada convocatoria',
    verified: false,
  },
  compute({ costo, porcentaje, minimo, maximo, tablaPorcentajes }) {
    const part = shareOf(porcentaje, tablaPorcentajes);
    if (part instanceof Problem) return part;
    const owed = times(costo, part);
    return owed === undefined
      ? problemIn('tooLarge', { term: 'costo' })
      : bounded(owed, costo, minimo, maximo);
  },
});
