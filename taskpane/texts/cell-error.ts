import type { Text } from '../../src/engine/language.ts';

export const cellErrorTexts = {
  title: {
    es: '{address}: MUNI.{id} da {error}',
    en: '{address}: MUNI.{id} gives {error}',
    pt: '{address}: MUNI.{id} dá {error}',
  },
  help: { es: 'Ayuda de {id}', en: 'Help on {id}', pt: 'Ajuda de {id}' },
  maybe: { es: 'Lo que suele pasar:', en: 'What usually happens:', pt: 'O que costuma acontecer:' },
} as const satisfies Record<string, Text>;

/** Errors whose cause is in the sheet, not in the formula's arguments. */
export const sheetErrors: Readonly<Partial<Record<string, Text>>> = {
  '#SPILL!': {
    es: 'El resultado ocupa varias celdas y alguna no está vacía. Deje libres las celdas de abajo y de la derecha.',
    en: 'The result takes several cells and one of them is not empty. Clear the cells below and to the right.',
    pt: 'O resultado ocupa várias células e alguma não está vazia. Libere as células abaixo e à direita.',
  },
  '#NAME?': {
    es: 'Excel no encuentra la función: Muni no está cargado en este libro o el nombre está mal escrito.',
    en: 'Excel cannot find the function: Muni is not loaded in this workbook or the name is misspelt.',
    pt: 'O Excel não encontra a função: o Muni não está carregado neste arquivo ou o nome está errado.',
  },
  '#REF!': {
    es: 'La fórmula apunta a celdas que ya no existen. Indíquelas de nuevo.',
    en: 'The formula points at cells that no longer exist. Give them again.',
    pt: 'A fórmula aponta para células que já não existem. Indique-as de novo.',
  },
  '#BUSY!': {
    es: 'La función todavía se está calculando. Si no termina, vuelva a entrar en la celda y pulse Intro.',
    en: 'The function is still being worked out. If it does not end, re-enter the cell and press Enter.',
    pt: 'A função ainda está sendo calculada. Se não terminar, entre de novo na célula e tecle Enter.',
  },
};
