import { formula } from '../engine/formula.ts';
import { headings, keyHeadings } from '../engine/headings.ts';
import { groupRows, type KeyColumn } from '../engine/key-columns.ts';
import { keys } from '../engine/kinds.ts';
import { Problem } from '../engine/problem.ts';
import { foldedKeys } from './folded-keys.ts';

const MOST_ROWS = 50; // a cell holds no more than 32,767 letters
const MOST_SPELLINGS = 10;

/** The first ones, and how many more there are. */
const listed = (all: readonly (number | string)[], most: number): string =>
  all.slice(0, most).join('; ') + (all.length > most ? `… y ${all.length - most} más` : '');

/** As it is written in a row. */
const spellingIn = (columns: readonly KeyColumn[], row: number): string =>
  columns.map(({ codes, labels }) => labels[codes[row] ?? -1] ?? '').join(' | ');

/** Rows of every group, those without any key aside. */
function rowsByGroup(groups: Int32Array, count: number): readonly (readonly number[])[] {
  const rows = Array.from({ length: count }, (): number[] => []);
  for (const [row, group] of groups.entries()) rows[group]?.push(row);
  return rows;
}

export const duplicados = formula({
  id: 'DUPLICADOS',
  shape: 'table',
  summary: {
    es: 'Claves que se repiten aunque se escriban con otros espacios, mayúsculas o tildes: cuántas veces, en qué filas y de qué maneras.',
    en: 'Keys that repeat even when written with other spaces, case or accents: how many times, in which rows and in which ways.',
    pt: 'Chaves que se repetem ainda que escritas com outros espaços, maiúsculas ou acentos: quantas vezes, em que linhas e de que maneiras.',
  },
  also: {
    es: 'repetidos, duplicar, depurar, limpiar datos, filas dobles, control de carga',
    en: 'repeated rows, clean data, double entries',
    pt: 'repetidos, linhas duplicadas, limpar dados',
  },
  params: { claves: keys(5) },
  meanings: {
    claves: {
      es: 'De una a cinco columnas que juntas identifican la fila. Las filas sin ninguna clave no cuentan.',
      en: 'One to five columns that together identify the row. Rows without any key do not count.',
      pt: 'De uma a cinco colunas que juntas identificam a linha. Linhas sem nenhuma chave não contam.',
    },
  },
  returns: 'table',
  examples: [
    {
      given: { claves: [['Vías'], ['Salud'], ['VIAS'], [null], ['  vías '], ['Educación']] },
      gives: [
        ['Clave', 'Veces', 'Filas', 'Escrituras'],
        ['Vías', 3, '1; 3; 5', 'Vías; VIAS; vías'],
      ],
      note: {
        es: 'Las filas se cuentan desde la primera del rango.',
        en: 'Rows are counted from the first of the range.',
        pt: 'As linhas se contam desde a primeira do intervalo.',
      },
    },
    {
      given: {
        claves: [
          ['Obras', '340 0 099'],
          ['Salud', '340 0 099'],
          ['obras', '340  0 099'],
        ],
      },
      gives: [
        ['Clave 1', 'Clave 2', 'Veces', 'Filas', 'Escrituras'],
        ['Obras', '340 0 099', 2, '1; 3', 'Obras | 340 0 099; obras | 340 0 099'],
      ],
      note: {
        es: 'Dos columnas: se repite el par, no cada una.',
        en: 'Two columns: the pair repeats, not each of them.',
        pt: 'Duas colunas: repete-se o par, não cada uma.',
      },
    },
    {
      given: { claves: [['Vías'], ['Salud']] },
      gives: [
        ['Clave', 'Veces', 'Filas', 'Escrituras'],
        ['ninguna se repite', 0, '', ''],
      ],
    },
    { given: { claves: [[null], [null]] }, fails: 'empty' },
    { given: { claves: [[1, 2, 3, 4, 5, 6]] }, fails: 'badShape' },
  ],
  native: {
    none: {
      es: 'CONTAR.SI dice cuántas veces está cada una, pero distingue tildes y espacios y no reúne las filas',
      en: 'COUNTIF tells how many times each one is there, but minds accents and spaces and does not gather the rows',
      pt: 'CONT.SE diz quantas vezes cada uma está, mas distingue acentos e espaços e não reúne as linhas',
    },
  },
  source: {
    title:
      'Control de claves repetidas: en una planilla municipal real, 20 de 199 filas repetían su par unidad-categoría',
    verified: false,
  },
  compute({ claves }) {
    const folded = foldedKeys(claves);
    const { groups, firstRow } = groupRows(folded);
    if (firstRow.length === 0) return new Problem('empty', 'claves');
    const repeated = rowsByGroup(groups, firstRow.length).filter(({ length }) => length > 1);
    const rows = repeated.map((at) => [
      ...folded.map(({ codes, cells }) => cells[codes[at[0] ?? 0] ?? -1] ?? ''),
      at.length,
      listed(
        at.map((row) => row + 1),
        MOST_ROWS,
      ),
      listed([...new Set(at.map((row) => spellingIn(claves, row)))], MOST_SPELLINGS),
    ]);
    const none = ['ninguna se repite', ...claves.slice(1).map(() => ''), 0, '', ''];
    return {
      heading: [...keyHeadings(claves.length), ...headings('veces', 'filas', 'escrituras')],
      rows: rows.length === 0 ? [none] : rows,
    };
  },
});
