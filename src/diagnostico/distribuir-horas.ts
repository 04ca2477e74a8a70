import { formula } from '../engine/formula.ts';
import { headings } from '../engine/headings.ts';
import { column, optional, positiveNumber, text } from '../engine/kinds.ts';
import { allocate, toCell } from '../engine/money.ts';
import { Problem } from '../engine/problem.ts';
import { hundredths, inHundredths, levelWeights, units, upTo, weighted } from './hours.ts';

export const distribuirHoras = formula({
  id: 'DISTRIBUIR_HORAS',
  shape: 'table',
  summary: {
    es: 'Reparte las horas de acompañamiento entre municipios o categorías según el peso de su nivel; la suma da exactamente las horas.',
    en: 'Shares out hours of support among municipalities or categories by the weight of their level; they add up exactly to the hours.',
    pt: 'Distribui as horas de acompanhamento entre municípios ou categorias segundo o peso do seu nível; a soma dá exatamente as horas.',
  },
  also: {
    es: 'horas de asistencia técnica, distribución de horas, plan de acompañamiento, consultoría',
    en: 'hours of technical assistance, support plan',
    pt: 'horas de assistência técnica, plano de acompanhamento',
  },
  params: {
    horas: positiveNumber,
    niveles: column(text),
    pesos: levelWeights,
    unidadHoras: optional(units),
  },
  meanings: {
    horas: {
      es: 'Horas que se reparten. Si no son múltiplo de la unidad, el resto va a una sola fila.',
      en: 'Hours to share out. If they are no multiple of the unit, the rest goes to a single row.',
      pt: 'Horas a distribuir. Se não são múltiplo da unidade, o resto vai a uma só linha.',
    },
    niveles: {
      es: 'Nivel de cada municipio o categoría, como Alto, Medio o Bajo. Una fila vacía no recibe horas.',
      en: 'Level of each municipality or category, such as Alto, Medio or Bajo. A blank row gets no hours.',
      pt: 'Nível de cada município ou categoria, como Alto, Médio ou Baixo. Uma linha vazia não recebe horas.',
    },
    pesos: {
      es: 'Dos columnas, nivel y peso: Bajo 3 y Alto 1 dan el triple de horas a quien está en Bajo. No hay pesos oficiales.',
      en: 'Two columns, level and weight: Bajo 3 and Alto 1 give three times the hours to whoever is at Bajo. There are no official weights.',
      pt: 'Duas colunas, nível e peso: Bajo 3 e Alto 1 dão o triplo de horas a quem está em Bajo. Não há pesos oficiais.',
    },
  },
  returns: 'table',
  examples: [
    {
      given: {
        horas: 100,
        niveles: [['Alto'], ['Medio'], [null], ['BAJO']],
        pesos: [
          ['Alto', 1],
          ['Medio', 2],
          ['Bajo', 3],
        ],
      },
      gives: [
        ['Nivel', 'Peso', 'Horas', 'Participación'],
        ['Alto', 1, 17, 1 / 6],
        ['Medio', 2, 33, 1 / 3],
        ['', '', '', ''],
        ['BAJO', 3, 50, 1 / 2],
      ],
      note: {
        es: 'La hora que sobra va a la fila con mayor resto: 16,67 sube a 17.',
        en: 'The spare hour goes to the row with the largest remainder: 16.67 goes up to 17.',
        pt: 'A hora que sobra vai à linha com maior resto: 16,67 sobe a 17.',
      },
    },
    {
      given: {
        horas: 10,
        niveles: [['Medio'], ['Medio'], ['Medio']],
        pesos: [['Medio', 1]],
        unidadHoras: 'cuarto',
      },
      gives: [
        ['Nivel', 'Peso', 'Horas', 'Participación'],
        ['Medio', 1, 3.5, 1 / 3],
        ['Medio', 1, 3.25, 1 / 3],
        ['Medio', 1, 3.25, 1 / 3],
      ],
    },
    { given: { horas: 10, niveles: [['Alto'], ['Crítico']], pesos: [['Alto', 1]] }, fails: 'notFound' },
    { given: { horas: 10, niveles: [['Alto']], pesos: [['Alto', 0]] }, fails: 'zeroBase' },
    { given: { horas: 10.125, niveles: [['Alto']], pesos: [['Alto', 1]] }, fails: 'outOfRange' },
  ],
  native: {
    none: {
      es: 'redondear cada parte por separado no suma las horas; repartir las que sobran exige ordenar los restos',
      en: 'rounding each part on its own does not add up; handing out the spare hours needs the remainders sorted',
      pt: 'arredondar cada parte separadamente não soma as horas; distribuir as que sobram exige ordenar os restos',
    },
  },
  source: {
    title:
      'Programa de fortalecimiento municipal del Biobío: horas según el nivel del diagnóstico (sin pesos publicados); método del resto mayor',
    verified: false,
  },
  compute({ horas, niveles, pesos: table, unidadHoras = 'hora' }) {
    const hours = inHundredths(horas);
    if (hours === undefined) return new Problem('outOfRange', 'horas', {}, upTo);
    const rows = weighted(niveles, table);
    if (rows instanceof Problem) return rows;
    const weights = rows.map(({ weight }) => weight);
    const all = weights.reduce((sofar, weight) => sofar + weight, 0);
    const parts = allocate(hours, weights, hundredths[unidadHoras]).map(toCell);
    const cells = niveles.map((): (string | number)[] => ['', '', '', '']);
    for (const [at, { row, weight }] of rows.entries())
      cells[row] = [niveles[row] ?? '', weight, parts[at] ?? 0, weight / all];
    return { heading: headings('nivel', 'peso', 'horas', 'participacion'), rows: cells };
  },
});
