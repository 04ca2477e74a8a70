import type { Value } from '../engine/cells.ts';
import type { MoneyColumn, NumberColumn } from '../engine/columns.ts';
import { formula, type Table } from '../engine/formula.ts';
import { headings } from '../engine/headings.ts';
import { amounts, cells, column, numbers, optional, text } from '../engine/kinds.ts';
import { Problem } from '../engine/problem.ts';
import type { Term } from '../glossary.ts';
import { criteriaRows } from '../convocatoria/criteria-rows.ts';
import { fullWeights } from '../convocatoria/full-weights.ts';
import { placesOf } from '../convocatoria/merit-places.ts';
import { criteriaIn } from '../convocatoria/weighted-points.ts';
import { equityFactors } from './equity-factors.ts';
import { rowsByOtb, type Demand } from './first-demands.ts';
import { priorityMatrix, type Scored } from './priority-matrix.ts';

const heading = headings('puesto', 'otb', 'proyecto', 'ordenOtb', 'puntaje', 'factorEquidad', 'puntajeFinal');

function ranked({ otb, proyecto, ordenOtb }: Demand, projects: readonly Scored[]): Table | Problem {
  const byRow = new Map(projects.map((each) => [each.row, each]));
  const finals = new Float64Array(otb.length).map((_, row) => byRow.get(row)?.final ?? 0);
  const places = placesOf(Int32Array.from(byRow.keys()), finals, []);
  if (places instanceof Problem) return places;
  const rows = places.map(({ row, place }): readonly Value[] => {
    const { points = 0, factor = 1, final = 0 } = byRow.get(row) ?? {};
    return [place, otb[row] ?? '', proyecto[row] ?? '', ordenOtb.values[row] ?? '', points, factor, final];
  });
  return { heading, rows };
}

const misfitIn = (rows: number, lengths: readonly (readonly [Term, number | undefined])[]) => {
  const misfit = lengths.find(([, length]) => length !== undefined && length !== rows);
  return misfit && new Problem('lengths', misfit[0], {}, `${rows} / ${misfit[1] ?? 0}`);
};

/** Factors of the neighbourhoods; none where neither figure is given, and one without the other is a figure missing. */
function factorsFor(
  byOtb: ReadonlyMap<string, readonly number[]>,
  inversion: MoneyColumn | undefined,
  poblacion: NumberColumn | undefined,
): ReadonlyMap<string, number> | Problem {
  if (inversion && poblacion) return equityFactors(byOtb, inversion, poblacion);
  if (inversion) return new Problem('missing', 'poblacion');
  return poblacion ? new Problem('missing', 'inversionQuinquenio') : new Map<string, number>();
}

export const priorizar = formula({
  id: 'PRIORIZAR',
  shape: 'table',
  summary: {
    es: 'Matriz de priorización de la demanda: los dos primeros proyectos de cada OTB, con su puntaje, la corrección por equidad y su puesto.',
    en: 'Prioritisation matrix of demands: the first two projects of each neighbourhood, with their score, the equity correction and their place.',
    pt: 'Matriz de priorização da demanda: os dois primeiros projetos de cada OTB, com sua pontuação, a correção por equidade e seu lugar.',
  },
  also: {
    es: 'priorización, demanda de las OTB, criterio de equidad, cumbre, POA, calificación de proyectos',
    en: 'prioritisation, participatory planning, equity, project ranking',
    pt: 'priorização, demandas, equidade, planejamento participativo',
  },
  params: {
    otb: column(text),
    proyecto: column(text),
    ordenOtb: numbers,
    notas: cells,
    pesos: numbers,
    inversionQuinquenio: optional(amounts),
    poblacion: optional(numbers),
  },
  meanings: {
    notas: {
      es: 'Una fila por proyecto y una columna por criterio.',
      en: 'One row per project and one column per criterion.',
      pt: 'Uma linha por projeto e uma coluna por critério.',
    },
    pesos: {
      es: 'Cuánto cuenta cada criterio. Deben sumar 100 (o 100 %).',
      en: 'How much each criterion counts. They must add up to 100 (or 100 %).',
      pt: 'Quanto conta cada critério. Devem somar 100 (ou 100 %).',
    },
    inversionQuinquenio: {
      es: 'Lo invertido en la OTB en cinco años: en una de sus filas, o igual en todas. Con la población corrige el puntaje por 2·m ÷ (m + i), con i la inversión por habitante de la OTB y m la de todas.',
      en: 'What was invested in the neighbourhood in five years: in one of its rows, or the same in all. With population it corrects the score by 2·m ÷ (m + i), where i is its investment per inhabitant and m that of all.',
      pt: 'O investido na OTB em cinco anos: em uma de suas linhas, ou igual em todas. Com a população corrige a pontuação por 2·m ÷ (m + i), com i o investimento por habitante da OTB e m o de todas.',
    },
    poblacion: {
      es: 'Habitantes de la OTB, como la inversión.',
      en: 'Inhabitants of the neighbourhood, like the investment.',
      pt: 'Habitantes da OTB, como o investimento.',
    },
  },
  returns: 'table',
  examples: [
    {
      given: {
        otb: [['Norte'], ['Norte'], ['norte'], ['Sur'], [null]],
        proyecto: [['Empedrado'], ['Cancha'], ['Agua'], ['Posta'], [null]],
        ordenOtb: [[1], [3], [2], [1], [null]],
        notas: [
          [80, 60],
          [100, 100],
          [90, 80],
          [50, 70],
          [null, null],
        ],
        pesos: [[60, 40]],
      },
      gives: [
        [...heading],
        [1, 'norte', 'Agua', 2, 86, 1, 86],
        [2, 'Norte', 'Empedrado', 1, 72, 1, 72],
        [3, 'Sur', 'Posta', 1, 58, 1, 58],
      ],
      note: {
        es: 'La cancha, tercera de su OTB, no entra en la matriz aunque tenga más puntos.',
        en: 'The pitch, third of its neighbourhood, is not in the matrix though it has more points.',
        pt: 'A quadra, terceira da sua OTB, não entra na matriz ainda que tenha mais pontos.',
      },
    },
    {
      given: {
        otb: [['Norte'], ['Norte'], ['Sur']],
        proyecto: [['Empedrado'], ['Agua'], ['Posta']],
        ordenOtb: [[1], [2], [1]],
        notas: [[72], [60], [50]],
        pesos: [[100]],
        inversionQuinquenio: [[300_000], [null], [0]],
        poblacion: [[500], [500], [500]],
      },
      gives: [
        [...heading],
        [1, 'Sur', 'Posta', 1, 50, 2, 100],
        [2, 'Norte', 'Empedrado', 1, 72, 2 / 3, 48],
        [3, 'Norte', 'Agua', 2, 60, 2 / 3, 40],
      ],
      note: {
        es: 'En todas se invirtieron 300 por habitante; en Norte 600: 2 × 300 ÷ (300 + 600) = 2/3. En Sur nada: 2.',
        en: 'Overall 300 was invested per inhabitant; in Norte 600: 2 × 300 ÷ (300 + 600) = 2/3. In Sur nothing: 2.',
        pt: 'Em todas se investiram 300 por habitante; em Norte 600: 2 × 300 ÷ (300 + 600) = 2/3. Em Sur nada: 2.',
      },
    },
    {
      given: {
        otb: [['Norte'], ['Norte'], ['Norte']],
        proyecto: [['A'], ['B'], ['C']],
        ordenOtb: [[1], [2], [2]],
        notas: [[1], [2], [3]],
        pesos: [[100]],
      },
      fails: 'ambiguous',
      note: {
        es: 'Dos segundos: no se sabe cuál entra.',
        en: 'Two seconds: nobody can tell which one is in.',
        pt: 'Dois segundos: não se sabe qual entra.',
      },
    },
    {
      given: {
        otb: [['Norte']],
        proyecto: [['A']],
        ordenOtb: [[1]],
        notas: [[50]],
        pesos: [[100]],
        inversionQuinquenio: [[1000]],
      },
      fails: 'missing',
    },
    {
      given: { otb: [['Norte']], proyecto: [['A']], ordenOtb: [[1]], notas: [[50, 60]], pesos: [[70, 20]] },
      fails: 'weights',
    },
  ],
  native: {
    none: {
      es: 'elegir los dos primeros de cada OTB y ordenarlos por un puntaje corregido no cabe en una línea',
      en: 'picking the first two of each neighbourhood and ranking them by a corrected score takes more than a line',
      pt: 'escolher os dois primeiros de cada OTB e ordená-los por uma pontuação corrigida não cabe em uma linha',
    },
  },
  source: {
    title:
      '«Gestión Municipal Participativa»: matriz de priorización con los dos primeros proyectos y criterio de equidad. La fuente no da la fórmula de equidad; la de aquí es una propuesta',
    verified: false,
  },
  compute({ otb, proyecto, ordenOtb, notas, pesos, inversionQuinquenio, poblacion }) {
    const weights = fullWeights(pesos, 'pesos');
    if (weights instanceof Problem) return weights;
    const block = criteriaRows(notas, weights.length, 'notas');
    if (block instanceof Problem) return block;
    const misfit = misfitIn(otb.length, [
      ['proyecto', proyecto.length],
      ['ordenOtb', ordenOtb.values.length],
      ['notas', block.length],
      ['inversionQuinquenio', inversionQuinquenio?.values.length],
      ['poblacion', poblacion?.values.length],
    ]);
    if (misfit) return misfit;
    const demand = { otb, proyecto, ordenOtb };
    const byOtb = rowsByOtb(demand);
    if (byOtb instanceof Problem) return byOtb;
    const factors = factorsFor(byOtb, inversionQuinquenio, poblacion);
    if (factors instanceof Problem) return factors;
    const projects = priorityMatrix(demand, byOtb, factors, criteriaIn(block, weights));
    return projects instanceof Problem ? projects : ranked(demand, projects);
  },
});
