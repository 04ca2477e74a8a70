import { isBlank, widthOf, type Cell, type Input } from '../engine/cells.ts';
import type { NumberColumn } from '../engine/columns.ts';
import { formula } from '../engine/formula.ts';
import { headings } from '../engine/headings.ts';
import { tidyKey } from '../engine/key-columns.ts';
import { cells, numbers, optional } from '../engine/kinds.ts';
import { asExcelKeeps } from '../engine/measured.ts';
import { Problem } from '../engine/problem.ts';
import { placesOf } from './merit-places.ts';
import { tieBreaksIn } from './tie-breaks.ts';

const heading = headings('puesto', 'postulante', 'puntaje', 'desempate');

/** Rows that take part. One whose score cannot be read might have won, so it stops the list. */
function rowsIn(names: readonly Input[], { values, problems }: NumberColumn): Int32Array | Problem {
  if (values.length !== names.length)
    return new Problem('lengths', 'puntajes', {}, `${names.length} / ${values.length}`);
  const [unreadable] = problems.values();
  if (unreadable) return unreadable;
  const rows: number[] = [];
  for (const [row, score] of values.entries()) {
    const isNameless = isBlank(names[row]) || names[row] === 0; // blank cells reach some hosts as 0
    if (isNameless && (Number.isNaN(score) || score === 0)) continue;
    if (isNameless) return new Problem('missing', 'postulantes', { row: row + 1 });
    if (Number.isNaN(score)) return new Problem('missing', 'puntajes', { row: row + 1 });
    rows.push(row);
  }
  return rows.length === 0 ? new Problem('empty', 'postulantes') : Int32Array.from(rows);
}

const nameIn = (cell: Input): Cell => (typeof cell === 'number' ? cell : tidyKey(cell));

const oneColumn = { es: 'una sola columna', en: 'a single column', pt: 'uma só coluna' };

export const ordenMerito = formula({
  id: 'ORDEN_MERITO',
  shape: 'table',
  summary: {
    es: 'Orden de mérito por puntaje, de mayor a menor: los empates comparten puesto o se resuelven con los criterios que usted dé, y se dice cuál decidió.',
    en: 'Merit order by score, highest first: ties share their place or are settled by the criteria you give, and the deciding one is named.',
    pt: 'Ordem de mérito por pontuação, da maior à menor: empates compartilham o lugar ou se resolvem pelos critérios dados, e se diz qual decidiu.',
  },
  also: {
    es: 'ranking, clasificación, desempate, lista de ganadores, puestos, convocatoria',
    en: 'ranking, tie-break, places, merit list',
    pt: 'classificação, ranking, desempate, lista de vencedores',
  },
  params: { postulantes: cells, puntajes: numbers, criteriosDesempate: optional(cells) },
  meanings: {
    puntajes: {
      es: 'Puntaje de cada postulante. Se comparan con 15 cifras, las que Excel guarda.',
      en: 'Score of each applicant. They are compared to 15 digits, those that Excel keeps.',
      pt: 'Pontuação de cada postulante. Comparam-se com 15 algarismos, os que o Excel guarda.',
    },
    criteriosDesempate: {
      es: 'Una o más columnas de números o fechas, en orden de importancia. Con una fila más, la primera son sus nombres. Gana el mayor; si el nombre termina en «(menor)», el menor.',
      en: 'One or more columns of numbers or dates, by importance. With one more row, the first holds their names. The higher wins; where the name ends in “(menor)”, the lower.',
      pt: 'Uma ou mais colunas de números ou datas, por importância. Com uma linha a mais, a primeira são os nomes. Ganha o maior; se o nome termina em «(menor)», o menor.',
    },
  },
  returns: 'table',
  examples: [
    {
      given: {
        postulantes: [['Colomi'], ['Tiraque'], [null], ['Sacaba'], ['Punata']],
        puntajes: [[78.5], [92], [null], [78.5], [60]],
      },
      gives: [
        [...heading],
        [1, 'Tiraque', 92, ''],
        [2, 'Colomi', 78.5, 'empate de 2'],
        [2, 'Sacaba', 78.5, 'empate de 2'],
        [4, 'Punata', 60, ''],
      ],
      note: {
        es: 'Sin criterios, los empates comparten el puesto y el siguiente se salta.',
        en: 'Without criteria, ties share their place and the next one is skipped.',
        pt: 'Sem critérios, os empates compartilham o lugar e o seguinte é pulado.',
      },
    },
    {
      given: {
        postulantes: [['Colomi'], ['Tiraque'], ['Sacaba'], ['Punata'], ['Arani']],
        puntajes: [[80], [80], [80], [75], [80]],
        criteriosDesempate: [
          ['Contraparte', 'Fecha de entrega (menor)'],
          [20, '2026-03-10'],
          [30, '2026-03-12'],
          [20, '2026-03-02'],
          [null, null],
          [20, '2026-03-10'],
        ],
      },
      gives: [
        [...heading],
        [1, 'Tiraque', 80, 'Contraparte'],
        [2, 'Sacaba', 80, 'Contraparte, Fecha de entrega (menor)'],
        [3, 'Colomi', 80, 'empate de 2, tras Contraparte, Fecha de entrega (menor)'],
        [3, 'Arani', 80, 'empate de 2, tras Contraparte, Fecha de entrega (menor)'],
        [5, 'Punata', 75, ''],
      ],
      note: {
        es: 'Los criterios solo hacen falta donde hay empate: Punata no los tiene.',
        en: 'Criteria are needed only where there is a tie: Punata has none.',
        pt: 'Os critérios só são necessários onde há empate: Punata não os tem.',
      },
    },
    {
      given: {
        postulantes: [['Colomi'], ['Tiraque']],
        puntajes: [[80], [80]],
        criteriosDesempate: [[20], [null]],
      },
      fails: 'missing',
    },
    { given: { postulantes: [['Colomi'], ['Tiraque']], puntajes: [[80]] }, fails: 'lengths' },
    { given: { postulantes: [['Colomi'], ['Tiraque']], puntajes: [[80], ['ochenta']] }, fails: 'notNumber' },
  ],
  native: {
    none: {
      es: 'JERARQUIA da el puesto compartido de cada puntaje; ordenar la lista y decir qué criterio desempató no cabe en una línea',
      en: 'RANK gives the shared place of each score; sorting the list and naming the deciding criterion takes more than a line',
      pt: 'ORDEM dá o lugar compartilhado de cada pontuação; ordenar a lista e dizer que critério desempatou não cabe em uma linha',
    },
  },
  source: {
    title:
      'Elaboración y publicación del orden de mérito, de las bases de fondos concursables; puestos compartidos como JERARQUIA.EQV',
    verified: false,
  },
  compute({ postulantes, puntajes, criteriosDesempate }) {
    if (widthOf(postulantes) > 1) return new Problem('badShape', 'postulantes', {}, oneColumn);
    const names = postulantes.map(([cell]) => cell);
    const rows = rowsIn(names, puntajes);
    if (rows instanceof Problem) return rows;
    const tieBreaks = criteriosDesempate ? tieBreaksIn(criteriosDesempate, names.length) : [];
    if (tieBreaks instanceof Problem) return tieBreaks;
    const scores = puntajes.values.map(asExcelKeeps);
    const placed = placesOf(rows, scores, tieBreaks);
    if (placed instanceof Problem) return placed;
    return {
      heading,
      rows: placed.map(({ row, place, decidedBy }) => [
        place,
        nameIn(names[row]),
        scores[row] as number,
        decidedBy,
      ]),
    };
  },
});
