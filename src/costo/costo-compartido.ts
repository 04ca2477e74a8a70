import type { Value } from '../engine/cells.ts';
import { formula } from '../engine/formula.ts';
import { headings } from '../engine/headings.ts';
import { choice, column, optional, percent, positiveAmount, text } from '../engine/kinds.ts';
import { sameUnitNumbers } from '../engine/percent-signs.ts';
import { allocate, isZero, minus, toCell } from '../engine/money.ts';
import { Problem } from '../engine/problem.ts';
import { costWeights, sharersIn } from './shared-cost.ts';

const methods = choice({
  igual: {
    es: 'Todos pagan lo mismo (se usa si no hay pesos)',
    en: 'All pay the same (used when there are no weights)',
    pt: 'Todos pagam o mesmo (usado se não há pesos)',
  },
  poblacion: {
    es: 'Por población (se usa si hay pesos)',
    en: 'By population (used when there are weights)',
    pt: 'Por população (usado se há pesos)',
  },
  uso: {
    es: 'Por uso: días, horas, viajes; quien no usa no paga',
    en: 'By use: days, hours, trips; who does not use does not pay',
    pt: 'Por uso: dias, horas, viagens; quem não usa não paga',
  },
  mixto: {
    es: 'Una parte igual para todos y el resto según los pesos',
    en: 'One part equal for all and the rest by the weights',
    pt: 'Uma parte igual para todos e o resto segundo os pesos',
  },
});

export const costoCompartido = formula({
  id: 'COSTO_COMPARTIDO',
  shape: 'table',
  summary: {
    es: 'Reparte un costo fijo entre municipios, al centavo: cuánto paga cada uno y cuánto ahorra frente a pagarlo solo. Las cuotas suman exactamente el costo.',
    en: 'Shares a fixed cost among municipalities, to the cent: what each pays and saves against paying alone. The shares add up exactly to the cost.',
    pt: 'Rateia um custo fixo entre municípios, ao centavo: quanto cada um paga e economiza em relação a pagar sozinho. As cotas somam exatamente o custo.',
  },
  also: {
    es: 'mancomunidad, economías de escala, costos fijos, reparto de costos, técnico compartido',
    en: 'cost sharing, economies of scale, fixed costs, inter-municipal cooperation',
    pt: 'consórcio, economias de escala, custos fixos, rateio de custos',
  },
  params: {
    costoFijo: positiveAmount,
    municipios: column(text),
    pesos: optional(sameUnitNumbers),
    metodo: optional(methods),
    parteIgual: optional(percent),
  },
  meanings: {
    municipios: {
      es: 'Municipios que comparten, uno por fila y una sola vez. Una fila vacía no participa.',
      en: 'Municipalities that share, one per row and only once. A blank row takes no part.',
      pt: 'Municípios que compartilham, um por linha e uma só vez. Uma linha vazia não participa.',
    },
    pesos: {
      es: 'Población o uso de cada municipio, en el mismo orden. No hace falta si todos pagan igual.',
      en: 'Population or use of each municipality, in the same order. Not needed when all pay the same.',
      pt: 'População ou uso de cada município, na mesma ordem. Não é preciso se todos pagam igual.',
    },
    metodo: {
      es: 'igual, poblacion, uso o mixto. Si se omite: poblacion cuando hay pesos, igual cuando no.',
      en: 'igual, poblacion, uso or mixto. Left out: poblacion when there are weights, igual when not.',
      pt: 'igual, poblacion, uso ou mixto. Se omitido: poblacion quando há pesos, igual quando não.',
    },
    parteIgual: {
      es: 'Con mixto: parte del costo que se divide por igual, como 30 %. Obligatoria entonces.',
      en: 'With mixto: share of the cost split equally, as 30 %. Required then.',
      pt: 'Com mixto: parte do custo dividida por igual, como 30 %. Obrigatória então.',
    },
  },
  returns: 'table',
  examples: [
    {
      given: { costoFijo: 1000, municipios: [['Arani'], ['Vacas'], ['San Benito']] },
      gives: [
        ['Municipio', 'Participación', 'Cuota parte', 'Ahorro'],
        ['Arani', 1 / 3, 333.34, 666.66],
        ['Vacas', 1 / 3, 333.33, 666.67],
        ['San Benito', 1 / 3, 333.33, 666.67],
      ],
      note: {
        es: 'El centavo que sobra va a la parte con mayor resto; a igual resto, a la primera.',
        en: 'The spare cent goes to the part with the largest remainder; on a tie, to the first.',
        pt: 'O centavo que sobra vai à parte com maior resto; em empate, à primeira.',
      },
    },
    {
      given: {
        costoFijo: 90_000,
        municipios: [['Arani'], [null], ['Vacas']],
        pesos: [[10_000], [null], [5000]],
        metodo: 'población',
      },
      gives: [
        ['Municipio', 'Participación', 'Cuota parte', 'Ahorro'],
        ['Arani', 2 / 3, 60_000, 30_000],
        ['', '', '', ''],
        ['Vacas', 1 / 3, 30_000, 60_000],
      ],
    },
    {
      given: {
        costoFijo: 90_000,
        municipios: [['Arani'], ['Vacas']],
        pesos: [[30], [0]],
        metodo: 'mixto',
        parteIgual: 0.4,
      },
      gives: [
        ['Municipio', 'Participación', 'Cuota parte', 'Ahorro'],
        ['Arani', 0.8, 72_000, 18_000],
        ['Vacas', 0.2, 18_000, 72_000],
      ],
      note: {
        es: 'El 40 % por igual (18.000 cada uno) y el resto por días de uso: Vacas no usó ninguno.',
        en: '40 % equally (18,000 each) and the rest by days of use: Vacas used none.',
        pt: '40 % por igual (18.000 cada um) e o resto por dias de uso: Vacas não usou nenhum.',
      },
    },
    {
      given: { costoFijo: 90_000, municipios: [['Arani'], ['Vacas']], pesos: [[10_000]] },
      fails: 'lengths',
    },
    {
      given: { costoFijo: 90_000, municipios: [['Arani'], ['Vacas']], pesos: [[10_000], [null]] },
      fails: 'missing',
    },
    { given: { costoFijo: 90_000, municipios: [['Arani'], ['ARANI']] }, fails: 'ambiguous' },
    {
      given: { costoFijo: 90_000, municipios: [['Arani'], ['Vacas']], pesos: [[1], [2]], metodo: 'mixto' },
      fails: 'missing',
    },
    {
      given: { costoFijo: 90_000, municipios: [['Arani'], ['Vacas']], pesos: [[5], [-5]], metodo: 'uso' },
      fails: 'negative',
    },
  ],
  native: {
    none: {
      es: 'redondear cada cuota por separado no suma el costo; repartir los centavos que sobran exige ordenar los restos',
      en: 'rounding each share on its own does not add up; handing out the spare cents needs the remainders sorted',
      pt: 'arredondar cada cota separadamente não soma o custo; distribuir os centavos restantes exige ordenar os restos',
    },
  },
  source: {
    title:
      'Banco Mundial, estrategia para municipios pequeños: compartir costos fijos entre municipios; método del resto mayor',
    verified: true,
  },
  compute({ costoFijo, municipios, pesos, metodo, parteIgual }) {
    if (isZero(costoFijo)) return new Problem('missing', 'costoFijo'); // a blank cell reaches some hosts as 0
    const sharers = sharersIn(municipios);
    if (sharers instanceof Problem) return sharers;
    const method = metodo ?? (pesos ? 'poblacion' : 'igual');
    const rows = municipios.length;
    const weights = costWeights(sharers, { method, rows, weights: pesos, equalPart: parteIgual });
    if (weights instanceof Problem) return weights;
    const all = weights.reduce((sofar, each) => sofar + each, 0);
    const parts = allocate(costoFijo, weights);
    const cells = municipios.map((): Value[] => ['', '', '', '']);
    for (const [at, part] of parts.entries()) {
      const { row = 0, name = '' } = sharers[at] ?? {};
      cells[row] = [name, (weights[at] ?? 0) / all, toCell(part), toCell(minus(costoFijo, part))];
    }
    return { heading: headings('municipio', 'participacion', 'cuotaParte', 'ahorro'), rows: cells };
  },
});
