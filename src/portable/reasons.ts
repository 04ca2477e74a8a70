import type { Text } from '../engine/language.ts';

/** Why a formula has no plain Excel form where it stands, or was left as it was. */
export const reasons = {
  unknown: {
    es: 'Muni no tiene una fórmula con ese nombre',
    en: 'Muni has no formula of that name',
    pt: 'o Muni não tem uma fórmula com esse nome',
  },
  unmentioned: {
    es: 'lleva un argumento que la fórmula de Excel no sabe usar',
    en: 'it has an argument the Excel formula cannot use',
    pt: 'leva um argumento que a fórmula do Excel não sabe usar',
  },
  notRange: {
    es: 'un argumento que debe ser un rango de celdas es otra cosa',
    en: 'an argument that must be a range of cells is something else',
    pt: 'um argumento que deve ser um intervalo de células é outra coisa',
  },
  wide: {
    es: 'da varias celdas dentro de una fórmula más larga',
    en: 'it gives several cells inside a longer formula',
    pt: 'dá várias células dentro de uma fórmula mais longa',
  },
  block: {
    es: 'da una tabla y la fórmula toma de ella una celda que depende de otras',
    en: 'it gives a table, and the formula takes a cell of it that depends on others',
    pt: 'dá uma tabela e a fórmula toma dela uma célula que depende de outras',
  },
  otherValue: {
    es: 'con estos datos la fórmula de Excel da otro valor',
    en: 'with these figures the Excel formula gives another value',
    pt: 'com estes dados a fórmula do Excel dá outro valor',
  },
  noValue: {
    es: 'todavía no tiene un valor: recalcule el libro y vuelva a intentarlo',
    en: 'it has no value yet: recalculate the workbook and try again',
    pt: 'ainda não tem um valor: recalcule a pasta de trabalho e tente de novo',
  },
  changed: {
    es: 'la celda ya no dice lo que Muni dejó en ella: alguien la cambió',
    en: 'the cell no longer says what Muni left in it: somebody changed it',
    pt: 'a célula já não diz o que o Muni deixou nela: alguém a mudou',
  },
  moved: {
    es: 'la celda se movió: se insertaron o quitaron filas o columnas',
    en: 'the cell was moved: rows or columns were inserted or taken away',
    pt: 'a célula se moveu: linhas ou colunas foram inseridas ou retiradas',
  },
  gone: {
    es: 'la hoja ya no está en el libro',
    en: 'the sheet is no longer in the workbook',
    pt: 'a planilha já não está na pasta de trabalho',
  },
} as const satisfies Record<string, Text>;

export type Reason = keyof typeof reasons;

/** Why a formula could not be rewritten. */
export class Refusal {
  readonly why: Text;
  constructor(why: Text) {
    this.why = why;
  }
}

export const refuse = (reason: Reason): Refusal => new Refusal(reasons[reason]);
