import { formula, type Table } from '../engine/formula.ts';
import { headings } from '../engine/headings.ts';
import { optional, year } from '../engine/kinds.ts';
import { asExcelKeeps } from '../engine/measured.ts';
import { Problem } from '../engine/problem.ts';
import { idfPesos, idfRangos } from '../norms/idf.ts';
import { levelOf } from '../norms/scale.ts';
import { bonuses, meanScore, scores, sumOfScores } from './mean-score.ts';

const RESULTS = 5;
const MANAGEMENT = 3;
const heading = ['Componente', 'Puntaje', 'Peso', 'Aporte', 'Rango'];

export const idf = formula({
  id: 'IDF',
  shape: 'table',
  summary: {
    es: 'Colombia: índice de desempeño fiscal (desde 2020) a partir de los puntajes publicados: media de resultados, media de gestión más bonificaciones, total y rango.',
    en: 'Colombia: fiscal performance index (since 2020) from the published scores: mean of results, mean of management plus bonuses, total and range.',
    pt: 'Colômbia: índice de desempenho fiscal (desde 2020) a partir das pontuações publicadas: média de resultados, média de gestão mais bonificações, total e faixa.',
  },
  also: {
    es: 'desempeño fiscal, DNP, IDF, solvente, sostenible, vulnerable, Colombia',
    en: 'fiscal performance index, DNP, Colombia',
    pt: 'desempenho fiscal, DNP, Colômbia',
  },
  params: {
    puntajesResultados: scores,
    puntajesGestion: scores,
    bonificaciones: optional(bonuses),
    gestion: optional(year),
  },
  meanings: {
    puntajesResultados: {
      es: 'Los cinco puntajes de resultados, de 0 a 100, o su media en una celda. Son los que publica el DNP: cómo se llega a ellos desde los indicadores no se encontró.',
      en: 'The five result scores, from 0 to 100, or their mean in one cell. They are those the DNP publishes: how they follow from the indicators was not found.',
      pt: 'As cinco pontuações de resultados, de 0 a 100, ou sua média em uma célula. São as que o DNP publica: como se chega a elas a partir dos indicadores não foi encontrado.',
    },
    puntajesGestion: {
      es: 'Los tres puntajes de gestión, de 0 a 100, o su media en una celda.',
      en: 'The three management scores, from 0 to 100, or their mean in one cell.',
      pt: 'As três pontuações de gestão, de 0 a 100, ou sua média em uma célula.',
    },
    bonificaciones: {
      es: 'Puntos que se suman a la gestión, como los 2 de catastro; si no hubo, déjelo vacío. Cómo entra la de esfuerzo propio no se pudo comprobar.',
      en: 'Points added to management, such as the 2 of cadastre; leave it empty if there were none. How that of own effort enters could not be checked.',
      pt: 'Pontos somados à gestão, como os 2 de cadastro; se não houve, deixe vazio. Como entra a de esforço próprio não se pôde comprovar.',
    },
    gestion: {
      es: 'Gestión del índice, desde 2020; el índice anterior se calculaba de otro modo.',
      en: 'Fiscal year of the index, since 2020; the earlier index was worked out otherwise.',
      pt: 'Exercício do índice, desde 2020; o índice anterior era calculado de outro modo.',
    },
  },
  returns: 'table',
  examples: [
    {
      given: {
        puntajesResultados: [[56.6], [66.4], [68.4], [80], [60]],
        puntajesGestion: [[0], [100], [80]],
        bonificaciones: [[0], [0]],
      },
      gives: [
        heading,
        ['Resultados', 66.28, 0.8, 53.024, ''],
        ['Gestión', 60, 0.2, 12, ''],
        ['IDF', 65.024, 1, 65.024, 'Vulnerable'],
      ],
      note: {
        es: 'Cali, 2020: el DNP publicó 65,02.',
        en: 'Cali, 2020: the DNP published 65.02.',
        pt: 'Cali, 2020: o DNP publicou 65,02.',
      },
    },
    {
      given: { puntajesResultados: 73.19, puntajesGestion: 100, gestion: 2020 },
      gives: [
        heading,
        ['Resultados', 73.19, 0.8, 58.552, ''],
        ['Gestión', 100, 0.2, 20, ''],
        ['IDF', 78.552, 1, 78.552, 'Solvente'],
      ],
      note: {
        es: 'Medellín, 2020, con las medias publicadas: el DNP publicó 78,56.',
        en: 'Medellín, 2020, with the published means: the DNP published 78.56.',
        pt: 'Medellín, 2020, com as médias publicadas: o DNP publicou 78,56.',
      },
    },
    { given: { puntajesResultados: [[50], [60]], puntajesGestion: 80 }, fails: 'badShape' },
    { given: { puntajesResultados: 0.7, puntajesGestion: 80 }, fails: 'outOfRange' },
    {
      given: { puntajesResultados: [[50], [null], [60], [70], [80]], puntajesGestion: 80 },
      fails: 'missing',
    },
    { given: { puntajesResultados: 70, puntajesGestion: 80, gestion: 2019 }, fails: 'noNorm' },
  ],
  native: {
    none: {
      es: 'Ocupa una tabla; la cuenta es 0,8 × PROMEDIO(resultados) + 0,2 × (PROMEDIO(gestión) + bonificaciones)',
      en: 'It fills a table; the sum is 0.8 × AVERAGE(results) + 0.2 × (AVERAGE(management) + bonuses)',
      pt: 'Ocupa uma tabela; a conta é 0,8 × MÉDIA(resultados) + 0,2 × (MÉDIA(gestão) + bonificações)',
    },
  },
  source: {
    title: 'DNP, índice de desempeño fiscal desde 2020; los rangos difieren entre fuentes en 40 y 80 justos',
    url: 'https://www.scribd.com/document/575099359',
    verified: false,
  },
  norms: [idfPesos, idfRangos],
  compute({ puntajesResultados, puntajesGestion, bonificaciones = [], gestion }): Table | Problem {
    const weights = gestion === undefined ? idfPesos.current : idfPesos.in(gestion);
    if (!weights) return new Problem('noNorm', 'gestion', {}, gestion ?? '');
    const results = meanScore(puntajesResultados, RESULTS, 'puntajesResultados');
    if (results instanceof Problem) return results;
    const management = meanScore(puntajesGestion, MANAGEMENT, 'puntajesGestion');
    if (management instanceof Problem) return management;
    const bonus = sumOfScores(bonificaciones.filter((each) => each !== undefined));
    return indexTable(results, asExcelKeeps(management + bonus), weights.value);
  },
});

function indexTable(
  results: number,
  management: number,
  { resultados, gestion }: typeof idfPesos.current.value,
): Table {
  const index = asExcelKeeps(results * resultados + management * gestion);
  return {
    heading: headings('componente', 'puntaje', 'peso', 'aporte', 'rango'),
    rows: [
      ['Resultados', results, resultados, asExcelKeeps(results * resultados), ''],
      ['Gestión', management, gestion, asExcelKeeps(management * gestion), ''],
      ['IDF', index, 1, index, levelOf(idfRangos.current.value, index) ?? ''],
    ],
  };
}
