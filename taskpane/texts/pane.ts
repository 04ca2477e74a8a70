import type { Text } from '../../src/engine/language.ts';

/** Words of the frame around every page. */
export const paneTexts = {
  back: { es: 'Volver', en: 'Back', pt: 'Voltar' },
  functions: { es: 'Funciones', en: 'Functions', pt: 'Funções' },
  searchFunctions: { es: 'Buscar funciones', en: 'Search functions', pt: 'Procurar funções' },
  more: { es: 'Idioma y ajustes', en: 'Language and settings', pt: 'Idioma e ajustes' },
  language: { es: 'Idioma', en: 'Language', pt: 'Idioma' },
  settings: { es: 'Ajustes', en: 'Settings', pt: 'Ajustes' },
  cancel: { es: 'Cancelar', en: 'Cancel', pt: 'Cancelar' },
  cancelled: {
    es: 'Cancelado. El libro quedó como estaba.',
    en: 'Cancelled. The workbook is as it was.',
    pt: 'Cancelado. O arquivo ficou como estava.',
  },
  secondsLeft: {
    es: 'faltan unos {seconds} s',
    en: 'about {seconds} s left',
    pt: 'faltam cerca de {seconds} s',
  },
  readMarks: { es: 'Leer sus separadores', en: 'Read your separators', pt: 'Ler seus separadores' },
  hostFault: {
    es: 'El libro no respondió a «{doing}»: {reason}. No se cambió nada; vuelva a intentarlo.',
    en: 'The workbook did not answer “{doing}”: {reason}. Nothing was changed; try again.',
    pt: 'O arquivo não respondeu a “{doing}”: {reason}. Nada foi alterado; tente de novo.',
  },
  undo: { es: 'Deshacer', en: 'Undo', pt: 'Desfazer' },
  undone: {
    es: 'Deshecho: el libro quedó como antes.',
    en: 'Undone: the workbook is as before.',
    pt: 'Desfeito: o arquivo ficou como antes.',
  },
  show: { es: 'Ver', en: 'View', pt: 'Ver' },
} as const satisfies Record<string, Text>;

export const languageNames = { es: 'Español', en: 'English', pt: 'Português' } as const;
