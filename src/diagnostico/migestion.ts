import { formula } from '../engine/formula.ts';
import { headings } from '../engine/headings.ts';
import { optional } from '../engine/kinds.ts';
import { escalas } from '../norms/escalas.ts';
import { migestion as model } from '../norms/migestion.ts';
import { diagnose, levelCell, type Part } from './diagnosis.ts';
import { axisWeights, cellWeights, scoreMatrix } from './score-matrix.ts';

const rowsOf = (ambito: string, parts: readonly Part[]) =>
  parts.map(({ nombre, score }) => [ambito, nombre, score, levelCell(score)]);

const published = (operativo: number, vision: number) =>
  Array.from({ length: 5 }, () => [operativo, operativo, 50, vision, vision]);

const heading = ['Ámbito', 'Nombre', 'Puntaje', 'Nivel'];
const areaNames = model.current.value.areas;

export const migestion = formula({
  id: 'MIGESTION',
  shape: 'table',
  summary: {
    es: 'Diagnóstico miGestión: de cinco áreas por cinco dimensiones, el puntaje y el nivel de cada área, de cada dimensión y de los dos ejes.',
    en: 'miGestión diagnosis: from five areas by five dimensions, the score and level of each area, each dimension and the two axes.',
    pt: 'Diagnóstico miGestión: de cinco áreas por cinco dimensões, a pontuação e o nível de cada área, de cada dimensão e dos dois eixos.',
  },
  also: {
    es: 'mi gestión, diagnóstico municipal, Banco Mundial, desempeño operativo, visión de largo plazo y transparencia',
    en: 'municipal diagnosis, World Bank, operating performance, long-term vision and transparency',
    pt: 'diagnóstico municipal, Banco Mundial, desempenho operativo, visão de longo prazo e transparência',
  },
  params: { puntajes: scoreMatrix, pesos: optional(cellWeights), ejes: optional(axisWeights) },
  meanings: {
    puntajes: {
      es: 'Puntos de 0 a 100, cinco filas por cinco columnas sin encabezados. Filas: gestión financiera, recaudo, compras y bienes, inversión pública, atención al ciudadano. Columnas: eficiencia, efectividad, sostenibilidad, transparencia, visión estratégica.',
      en: 'Points from 0 to 100, five rows by five columns without headings. Rows: financial management, collection, purchases and assets, public investment, citizen service. Columns: efficiency, effectiveness, sustainability, transparency, strategic vision.',
      pt: 'Pontos de 0 a 100, cinco linhas por cinco colunas sem cabeçalhos. Linhas: gestão financeira, arrecadação, compras e bens, investimento público, atendimento ao cidadão. Colunas: eficiência, efetividade, sustentabilidade, transparência, visão estratégica.',
    },
    pesos: {
      es: 'Un peso por área (columna de 5), por dimensión (fila de 5) o por celda (5 × 5). Si se omite, todos iguales.',
      en: 'One weight per area (column of 5), per dimension (row of 5) or per cell (5 × 5). Equal if left out.',
      pt: 'Um peso por área (coluna de 5), por dimensão (linha de 5) ou por célula (5 × 5). Iguais se omitidos.',
    },
  },
  returns: 'table',
  examples: [
    {
      given: { puntajes: published(61.67, 36) },
      gives: [
        heading,
        ...areaNames.map((area) => ['Área', area, 49.068, 'Medio']),
        ['Dimensión', 'Eficiencia', 61.67, 'Medio-Alto'],
        ['Dimensión', 'Efectividad', 61.67, 'Medio-Alto'],
        ['Dimensión', 'Sostenibilidad', 50, 'Medio-Alto'],
        ['Dimensión', 'Transparencia', 36, 'Medio'],
        ['Dimensión', 'Visión estratégica', 36, 'Medio'],
        ['Eje', 'Desempeño operativo', 61.67, 'Medio-Alto'],
        ['Eje', 'Visión de largo plazo y Transparencia', 36, 'Medio'],
      ],
      note: {
        es: 'Los ejes de enero de 2012 que publica el Banco Mundial: 61,67 y 36,00. La Sostenibilidad se muestra y no entra en los ejes.',
        en: 'The axes of January 2012 as the World Bank published them: 61.67 and 36.00. Sustainability is shown and enters no axis.',
        pt: 'Os eixos de janeiro de 2012 que o Banco Mundial publica: 61,67 e 36,00. A Sustentabilidade é mostrada e não entra nos eixos.',
      },
    },
    {
      given: {
        puntajes: published(80, 70),
        pesos: [[2], [1], [1], [1], [1]],
        ejes: [
          [1, 1, 0, 0, 0],
          [0, 0, 2, 1, 1],
        ],
      },
      gives: [
        heading,
        ...areaNames.map((area) => ['Área', area, 70, 'Medio-Alto']),
        ['Dimensión', 'Eficiencia', 80, 'Alto'],
        ['Dimensión', 'Efectividad', 80, 'Alto'],
        ['Dimensión', 'Sostenibilidad', 50, 'Medio-Alto'],
        ['Dimensión', 'Transparencia', 70, 'Medio-Alto'],
        ['Dimensión', 'Visión estratégica', 70, 'Medio-Alto'],
        ['Eje', 'Desempeño operativo', 80, 'Alto'],
        ['Eje', 'Visión de largo plazo y Transparencia', 60, 'Medio-Alto'],
      ],
      note: {
        es: 'Con pesos por área, y con la Sostenibilidad en el segundo eje porque así se pidió.',
        en: 'With weights per area, and sustainability in the second axis because it was asked for.',
        pt: 'Com pesos por área, e com a Sustentabilidade no segundo eixo porque assim se pediu.',
      },
    },
    { given: { puntajes: [[61.67, 36]] }, fails: 'badShape' },
    { given: { puntajes: published(80, 70), pesos: [[1], [-1], [1], [1], [1]] }, fails: 'negative' },
  ],
  native: {
    none: {
      es: 'Son promedios y una búsqueda de nivel por fila: doce filas, cada una con su fórmula.',
      en: 'They are means and a level look-up per row: twelve rows, each with its own formula.',
      pt: 'São médias e uma busca de nível por linha: doze linhas, cada uma com sua fórmula.',
    },
  },
  source: {
    title:
      'Banco Mundial, estrategia para municipios pequeños: miGestión. El cuestionario y la forma de puntuar no se encontraron: los puntajes los pone usted',
    verified: false,
  },
  norms: [model, escalas.MIGESTION],
  compute({ puntajes, pesos, ejes }) {
    const { areas, dimensiones, ejes: axes } = diagnose(puntajes, { pesos, ejes }, 'puntajes');
    return {
      heading: headings('ambito', 'nombre', 'puntaje', 'nivel'),
      rows: [...rowsOf('Área', areas), ...rowsOf('Dimensión', dimensiones), ...rowsOf('Eje', axes)],
    };
  },
});
