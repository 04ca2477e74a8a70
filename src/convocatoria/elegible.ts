import { formula } from '../engine/formula.ts';
import { keyColumns, type KeyColumn } from '../engine/key-columns.ts';
import { cells, column, text, yesNo } from '../engine/kinds.ts';
import { Problem } from '../engine/problem.ts';
import { criteriaRows } from './criteria-rows.ts';

/** A requirement of the call and what each application says of it. */
interface Requirement {
  readonly title: string;
  readonly said: KeyColumn;
  /** What each distinct word means; undefined where nobody checked. */
  readonly met: readonly (boolean | Problem | undefined)[];
}

/** Blank cells reach some hosts as 0, so a 0 is not yet a no. */
const meaningOf = (word: string): boolean | Problem | undefined =>
  word === '0' ? undefined : yesNo.read(word, { term: 'requisitos' });

const answerIn = ({ said: { codes }, met }: Requirement, row: number) => met[codes[row] ?? -1];

function verdict(requirements: readonly Requirement[], row: number): string | Problem {
  const failed: string[] = [];
  const unseen: string[] = [];
  for (const requirement of requirements) {
    const answer = answerIn(requirement, row);
    if (answer instanceof Problem) return answer.inRow(row + 1);
    if (answer === undefined) unseen.push(requirement.title);
    else if (!answer) failed.push(requirement.title);
  }
  if (unseen.length === requirements.length) return '';
  const parts = [listed('falta', failed), listed('sin revisar', unseen)].filter((part) => part !== '');
  return parts.length === 0 ? 'sí' : parts.join('. ');
}

const listed = (word: string, titles: readonly string[]): string =>
  titles.length === 0 ? '' : `${word}: ${titles.join('; ')}`;

export const elegible = formula({
  id: 'ELEGIBLE',
  shape: 'column',
  summary: {
    es: 'Si una postulación cumple todos los requisitos, «sí»; si no, la lista de lo que falta. También para cada fila de un bloque.',
    en: 'Whether an application meets every requirement: “sí”, or the list of what is missing. Also for each row of a block.',
    pt: 'Se uma proposta cumpre todos os requisitos, «sí»; se não, a lista do que falta. Também para cada linha de um bloco.',
  },
  also: {
    es: 'admisibilidad, elegibilidad, requisitos habilitantes, documentación, cumple no cumple, subsanación',
    en: 'eligibility, admissibility, screening, checklist, pass or fail',
    pt: 'admissibilidade, elegibilidade, requisitos, documentação, habilitação',
  },
  params: { requisitos: cells, titulos: column(text) },
  meanings: {
    requisitos: {
      es: 'Una fila por postulación y una columna por requisito: sí o no (también x, verdadero, falso). Vacía o en 0 está sin revisar, y no es elegible todavía.',
      en: 'One row per application and one column per requirement: yes or no (also x, true, false). Blank or 0 is not checked, and not eligible yet.',
      pt: 'Uma linha por proposta e uma coluna por requisito: sim ou não (também x, verdadeiro, falso). Vazia ou em 0 não foi revisada, e ainda não é elegível.',
    },
    titulos: {
      es: 'Nombre de cada requisito, como encabeza su columna. Uno vacío se nombra por su número.',
      en: 'Name of each requirement, as it heads its column. A blank one is named by its number.',
      pt: 'Nome de cada requisito, como encabeça a coluna. Um vazio é nomeado pelo seu número.',
    },
  },
  returns: 'text',
  examples: [
    {
      given: { requisitos: [['sí', 'sí', 'x']], titulos: [['Carta', 'Resolución', 'Perfil']] },
      gives: 'sí',
    },
    {
      given: {
        requisitos: [
          ['sí', 'no', 'sí'],
          ['no', 'NO', null],
          ['Sí', 'sí', null],
          [null, null, null],
          ['sí', 'quizás', 'sí'],
        ],
        titulos: [['Carta de solicitud', 'Resolución del Concejo', 'Sin mora']],
      },
      gives: [
        ['falta: Resolución del Concejo'],
        ['falta: Carta de solicitud; Resolución del Concejo. sin revisar: Sin mora'],
        ['sin revisar: Sin mora'],
        [''],
        [new Problem('notYesNo', 'requisitos', { row: 5 })],
      ],
      note: {
        es: 'Vacío no es «no»: queda por revisar. Una fila vacía queda vacía.',
        en: 'Blank is not “no”: it is still to be checked. An empty row stays empty.',
        pt: 'Vazio não é «não»: falta revisar. Uma linha vazia fica vazia.',
      },
    },
    { given: { requisitos: [['sí', 'sí']], titulos: [['Carta', 'Resolución', 'Perfil']] }, fails: 'lengths' },
    { given: { requisitos: [['quizás']], titulos: [['Carta']] }, fails: 'notYesNo' },
  ],
  native: {
    none: {
      es: 'la lista de lo que falta necesita UNIRCADENAS, que Excel 2016 no tiene; contar los «sí» es CONTAR.SI',
      en: 'the list of what is missing takes TEXTJOIN, which Excel 2016 does not have; counting the yeses is COUNTIF',
      pt: 'a lista do que falta exige UNIRTEXTO, que o Excel 2016 não tem; contar os «sim» é CONT.SE',
    },
  },
  source: {
    title: 'Requisitos de admisibilidad (cumple o no cumple) de las bases de fondos concursables',
    verified: false,
  },
  compute({ requisitos, titulos }) {
    const rows = criteriaRows(requisitos, titulos.length, 'requisitos');
    if (rows instanceof Problem) return rows;
    const requirements = keyColumns(rows).map((said, at) => ({
      title: titulos[at] ?? `requisito ${at + 1}`,
      said,
      met: said.labels.map(meaningOf),
    }));
    return rows.map((_, row) => verdict(requirements, row));
  },
});
