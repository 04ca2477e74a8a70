import { crossed, moreThanZero } from '../engine/bounds.ts';
import { formula, type Given } from '../engine/formula.ts';
import { number, optional, positiveNumber } from '../engine/kinds.ts';
import { Problem } from '../engine/problem.ts';

const params = {
  poblacion: number,
  referencia: number,
  elasticidad: number,
  minimo: optional(positiveNumber),
  maximo: optional(positiveNumber),
};
type Scaled = Given<typeof params>;

/** Beyond this a figure is no elasticity: ten already makes the cost a thousandfold when the population doubles. */
const STEEPEST = 10;
const steep = {
  es: `de −${STEEPEST} a ${STEEPEST}; lo habitual es entre −1 y 1`,
  en: `from −${STEEPEST} to ${STEEPEST}; usually between −1 and 1`,
  pt: `de −${STEEPEST} a ${STEEPEST}; o habitual é entre −1 e 1`,
};
const tooFarApart = {
  es: 'la población y la de referencia son demasiado distintas; revíselas',
  en: 'the population and the reference are too far apart; check them',
  pt: 'a população e a de referência são diferentes demais; verifique-as',
};

const isSet = (limit: number | undefined): limit is number => limit !== undefined && limit > 0;

function faultIn({ poblacion, referencia, elasticidad, minimo, maximo }: Scaled): Problem | undefined {
  if (poblacion <= 0) return new Problem('outOfRange', 'poblacion', {}, moreThanZero);
  if (referencia <= 0) return new Problem('outOfRange', 'referencia', {}, moreThanZero);
  if (Math.abs(elasticidad) > STEEPEST) return new Problem('outOfRange', 'elasticidad', {}, steep);
  if (isSet(minimo) && isSet(maximo) && minimo > maximo)
    return new Problem('outOfRange', 'minimo', {}, crossed);
  return undefined;
}

const bounded = (factor: number, { minimo = 0, maximo }: Scaled): number =>
  Math.max(minimo, isSet(maximo) ? Math.min(maximo, factor) : factor);

export const factorEscala = formula({
  id: 'FACTOR_ESCALA',
  shape: 'elementwise',
  summary: {
    es: 'Factor de escala: (población ÷ población de referencia) ^ elasticidad, entre un mínimo y un máximo. En la población de referencia vale 1.',
    en: 'Scale factor: (population ÷ reference population) ^ elasticity, between a minimum and a maximum. It is 1 at the reference population.',
    pt: 'Fator de escala: (população ÷ população de referência) ^ elasticidade, entre um mínimo e um máximo. Na população de referência vale 1.',
  },
  also: {
    es: 'economías de escala, costo por tamaño, ley de potencia, ajuste por población',
    en: 'economies of scale, cost by size, power law, population adjustment',
    pt: 'economias de escala, custo por porte, lei de potência, ajuste por população',
  },
  params,
  meanings: {
    referencia: {
      es: 'Población para la que se calculó el costo base: allí el factor es 1.',
      en: 'Population the base cost was worked out for: the factor is 1 there.',
      pt: 'População para a qual se calculou o custo base: ali o fator é 1.',
    },
    minimo: {
      es: 'Factor mínimo; vacío o 0, sin mínimo.',
      en: 'Lowest factor; blank or 0, none.',
      pt: 'Fator mínimo; vazio ou 0, sem mínimo.',
    },
    maximo: {
      es: 'Factor máximo; vacío o 0, sin máximo.',
      en: 'Highest factor; blank or 0, none.',
      pt: 'Fator máximo; vazio ou 0, sem máximo.',
    },
  },
  returns: 'number',
  examples: [
    {
      given: { poblacion: 40_000, referencia: 10_000, elasticidad: 0.5 },
      gives: 2,
      note: {
        es: 'Cuatro veces la población, con elasticidad ½: el doble de costo, no el cuádruple.',
        en: 'Four times the population, with elasticity ½: twice the cost, not four times.',
        pt: 'Quatro vezes a população, com elasticidade ½: o dobro do custo, não o quádruplo.',
      },
    },
    {
      given: {
        poblacion: [[2_500], [10_000], [250_000], [null]],
        referencia: 10_000,
        elasticidad: 0.5,
        minimo: 0.7,
        maximo: 3,
      },
      gives: [[0.7], [1], [3], ['']],
      note: {
        es: 'Sin límites serían 0,5, 1 y 5.',
        en: 'Without limits they would be 0.5, 1 and 5.',
        pt: 'Sem limites seriam 0,5, 1 e 5.',
      },
    },
    {
      given: { poblacion: 5_000, referencia: 10_000, elasticidad: -1 },
      gives: 2,
      note: {
        es: 'Elasticidad negativa: el costo por habitante sube cuando el municipio es más pequeño.',
        en: 'Negative elasticity: the cost per inhabitant rises as the municipality shrinks.',
        pt: 'Elasticidade negativa: o custo por habitante sobe quando o município é menor.',
      },
    },
    { given: { poblacion: 0, referencia: 10_000, elasticidad: 0.5 }, fails: 'outOfRange' },
    {
      given: { poblacion: 5_000, referencia: 10_000, elasticidad: 0.5, minimo: 2, maximo: 1 },
      fails: 'outOfRange',
    },
    { given: { poblacion: null, referencia: 10_000, elasticidad: 0.5 }, fails: 'missing' },
  ],
  native: {
    formula:
      'IF(OR({poblacion}="",{referencia}="",{elasticidad}=""),NA(),MAX(N({minimo}),MIN(IF(N({maximo})>0,{maximo},1E+99),POWER({poblacion}/{referencia},{elasticidad}))))',
  },
  source: {
    title:
      'Ley de potencia de las economías de escala; la elasticidad la fija la oficina, no hay una oficial',
    verified: true,
  },
  compute(given) {
    const fault = faultIn(given);
    if (fault) return fault;
    const factor = (given.poblacion / given.referencia) ** given.elasticidad;
    return Number.isFinite(factor) && factor > 0
      ? bounded(factor, given)
      : new Problem('outOfRange', 'poblacion', {}, tooFarApart);
  },
});
