import { formula, type Table } from '../engine/formula.ts';
import { headings } from '../engine/headings.ts';
import { choice, numbers, optional, percent, positiveAmount } from '../engine/kinds.ts';
import { allocate, toCell, type Money } from '../engine/money.ts';
import { sameUnitNumbers } from '../engine/percent-signs.ts';
import { Problem } from '../engine/problem.ts';
import { unitChoice, unitOf } from '../engine/rounding-unit.ts';
import { peopleIn, weightsBy, type Method, type People } from './ceiling-weights.ts';

const methods = choice({
  poblacion: {
    es: 'Igual monto por habitante',
    en: 'Same amount per inhabitant',
    pt: 'Mesmo valor por habitante',
  },
  equidad: {
    es: 'Población por NBI o peso: más a quien más necesita',
    en: 'Population times unmet needs: more where needs are greater',
    pt: 'População vezes NBI ou peso: mais a quem mais precisa',
  },
  base_mas_poblacion: {
    es: 'Una base igual para todos y el resto por población',
    en: 'An equal base for all and the rest by population',
    pt: 'Uma base igual para todos e o resto por população',
  },
} satisfies Record<Method, unknown>);

/** The method that was asked for, or the one its figures are for. A base of 0 is none: a blank cell reaches some hosts so. */
function methodFor(asked: Method | undefined, hasNeeds: boolean, base = 0): Method | Problem {
  if (asked) return asked;
  if (hasNeeds && base !== 0) return new Problem('ambiguous', 'metodo', {}, 'equidad, base_mas_poblacion');
  if (hasNeeds) return 'equidad';
  return base === 0 ? 'poblacion' : 'base_mas_poblacion';
}

/** Ceilings in the order of the list; rows without inhabitants stay blank. */
function ceilings(monto: Money, people: People, weights: readonly number[], unit: number): Table {
  const all = weights.reduce((sofar, weight) => sofar + weight, 0);
  const parts = allocate(monto, weights, unit).map(toCell);
  const rows = Array.from({ length: people.rows }, (): (number | string)[] => ['', '', '', '', '']);
  for (const [order, row] of people.at.entries()) {
    const [inhabitants = 1, weight = 0, ceiling = 0] = [
      people.inhabitants[order],
      weights[order],
      parts[order],
    ];
    rows[row] = [order + 1, inhabitants, weight / all, ceiling, ceiling / inhabitants];
  }
  return { heading: headings('numero', 'poblacion', 'participacion', 'techo', 'porHabitante'), rows };
}

export const techos = formula({
  id: 'TECHOS',
  shape: 'table',
  summary: {
    es: 'Reparte un monto en techos por OTB o distrito, por población, con equidad o con una base igual; los techos suman exactamente el monto.',
    en: 'Splits an amount into ceilings per neighbourhood or district, by population, with equity or with an equal base; ceilings add up exactly to the amount.',
    pt: 'Rateia um valor em tetos por bairro ou distrito, por população, com equidade ou com uma base igual; os tetos somam exatamente o valor.',
  },
  also: {
    es: 'techo presupuestario, OTB, distritos, POA, distribución per cápita, coparticipación',
    en: 'budget ceilings, districts, per capita distribution, annual plan',
    pt: 'teto orçamentário, distritos, distribuição per capita',
  },
  params: {
    monto: positiveAmount,
    poblacion: numbers,
    nbi: optional(sameUnitNumbers),
    metodo: optional(methods),
    base: optional(percent),
    unidadReparto: optional(unitChoice),
  },
  meanings: {
    monto: {
      es: 'Monto que se reparte, ya descontados los gastos obligatorios.',
      en: 'Amount to share, once obligatory expenses are taken off.',
      pt: 'Valor a ratear, já descontadas as despesas obrigatórias.',
    },
    poblacion: {
      es: 'Habitantes de cada OTB o distrito. Una fila vacía o en 0 no recibe techo.',
      en: 'Inhabitants of each neighbourhood or district. A blank or 0 row gets no ceiling.',
      pt: 'Habitantes de cada bairro ou distrito. Uma linha vazia ou em 0 não recebe teto.',
    },
    metodo: {
      es: 'poblacion, equidad o base_mas_poblacion. Si se omite: equidad cuando hay NBI, base_mas_poblacion cuando hay base; si no, poblacion.',
      en: 'poblacion, equidad or base_mas_poblacion. Left out: equidad when needs are given, base_mas_poblacion when a base is, else poblacion.',
      pt: 'poblacion, equidad ou base_mas_poblacion. Se omitido: equidad quando há NBI, base_mas_poblacion quando há base; senão, poblacion.',
    },
    base: {
      es: 'Parte del monto que se divide por igual, como 30 %. Obligatoria con base_mas_poblacion.',
      en: 'Share of the amount split equally, as 30 %. Required with base_mas_poblacion.',
      pt: 'Parte do valor dividida por igual, como 30 %. Obrigatória com base_mas_poblacion.',
    },
  },
  returns: 'table',
  examples: [
    {
      given: { monto: 100_000, poblacion: [[1200], [850], [430]] },
      gives: [
        ['N.º', 'Población', 'Participación', 'Techo', 'Por habitante'],
        [1, 1200, 1200 / 2480, 48_387.1, 48_387.1 / 1200],
        [2, 850, 850 / 2480, 34_274.19, 34_274.19 / 850],
        [3, 430, 430 / 2480, 17_338.71, 17_338.71 / 430],
      ],
    },
    {
      given: {
        monto: 100_000,
        poblacion: [[1000], [1000], [2000]],
        nbi: [['60 %'], ['30 %'], ['30 %']],
        unidadReparto: 'boliviano',
      },
      gives: [
        ['N.º', 'Población', 'Participación', 'Techo', 'Por habitante'],
        [1, 1000, 0.4, 40_000, 40],
        [2, 1000, 0.2, 20_000, 20],
        [3, 2000, 0.4, 40_000, 20],
      ],
      note: {
        es: 'Con equidad: el doble de NBI, el doble por habitante.',
        en: 'With equity: twice the needs, twice per inhabitant.',
        pt: 'Com equidade: o dobro de NBI, o dobro por habitante.',
      },
    },
    {
      given: { monto: 90_000, poblacion: [[100], [null], [200]], metodo: 'base_mas_poblacion', base: 0.4 },
      gives: [
        ['N.º', 'Población', 'Participación', 'Techo', 'Por habitante'],
        [1, 100, 0.4, 36_000, 360],
        ['', '', '', '', ''],
        [2, 200, 0.6, 54_000, 270],
      ],
      note: {
        es: 'El 40 % por igual (18.000 a cada una) y el resto por población.',
        en: '40 % equally (18,000 each) and the rest by population.',
        pt: '40 % por igual (18.000 a cada uma) e o resto por população.',
      },
    },
    { given: { monto: 90_000, poblacion: [[100], [200]], metodo: 'base_mas_poblacion' }, fails: 'missing' },
    { given: { monto: 90_000, poblacion: [[100], [-200]] }, fails: 'negative' },
  ],
  native: {
    none: {
      es: 'redondear cada techo por separado no suma el monto; repartir los centavos que sobran exige ordenar los restos',
      en: 'rounding each ceiling on its own does not add up; handing out the spare cents needs the remainders sorted',
      pt: 'arredondar cada teto separadamente não soma o valor; distribuir os centavos restantes exige ordenar os restos',
    },
  },
  source: {
    title:
      'Práctica del reparto por OTB y distritos (per cápita, con correcciones de equidad); no hay fórmula oficial',
    verified: false,
  },
  compute({ monto, poblacion, nbi, metodo, base, unidadReparto }) {
    const people = peopleIn(poblacion);
    if (people instanceof Problem) return people;
    const method = methodFor(metodo, nbi !== undefined, base);
    if (method instanceof Problem) return method;
    const weights = weightsBy[method](people, { nbi, base });
    return weights instanceof Problem ? weights : ceilings(monto, people, weights, unitOf(unidadReparto));
  },
});
