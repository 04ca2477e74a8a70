import type { Text } from '../../src/engine/language.ts';

export const reviewTexts = {
  title: { es: 'Revisión', en: 'Review', pt: 'Revisão' },
  says: {
    es: 'Lo que está mal en «{book}»: en qué celda, por qué, y cómo se corrige.',
    en: 'What is wrong in “{book}”: in which cell, why, and how to correct it.',
    pt: 'O que está errado em «{book}»: em que célula, por quê, e como se corrige.',
  },
  reading: { es: 'Revisando el libro…', en: 'Reviewing the workbook…', pt: 'Revisando o arquivo…' },
  gone: {
    es: 'Este libro ya no está en el archivo abierto. Vuelva al inicio y elija otro.',
    en: 'This book is no longer in the open workbook. Go back to the start and choose another.',
    pt: 'Este livro já não está no arquivo aberto. Volte ao início e escolha outro.',
  },
  clean: {
    es: 'No se encontró nada que corregir.',
    en: 'Nothing was found to correct.',
    pt: 'Não se encontrou nada a corrigir.',
  },
  one: { es: '1 observación', en: '1 observation', pt: '1 observação' },
  many: { es: '{count} observaciones', en: '{count} observations', pt: '{count} observações' },
  oneIn: { es: '⚠ 1 observación en {book}', en: '⚠ 1 observation in {book}', pt: '⚠ 1 observação em {book}' },
  manyIn: {
    es: '⚠ {count} observaciones en {book}',
    en: '⚠ {count} observations in {book}',
    pt: '⚠ {count} observações em {book}',
  },
  noneIn: {
    es: 'Sin observaciones en {book}',
    en: 'No observations in {book}',
    pt: 'Sem observações em {book}',
  },
  large: { es: 'Revisar {book}', en: 'Review {book}', pt: 'Revisar {book}' },
  largeSays: {
    es: 'Es un libro grande: la revisión tarda unos segundos.',
    en: 'It is a large workbook: the review takes some seconds.',
    pt: 'É um arquivo grande: a revisão leva alguns segundos.',
  },
  openReview: {
    es: 'Ver qué se revisó, celda por celda.',
    en: 'See what was reviewed, cell by cell.',
    pt: 'Ver o que foi revisado, célula por célula.',
  },
  goTo: { es: 'Ir a la celda', en: 'Go to the cell', pt: 'Ir à célula' },
  goToCell: {
    es: 'Ir a la celda {cell} de {sheet}',
    en: 'Go to cell {cell} of {sheet}',
    pt: 'Ir à célula {cell} de {sheet}',
  },
  went: {
    es: 'Está en {sheet}, celda {cell}.',
    en: 'You are on {sheet}, cell {cell}.',
    pt: 'Está em {sheet}, célula {cell}.',
  },
  noSheet: {
    es: 'La hoja no está en el libro: actualícelo para que vuelva.',
    en: 'The sheet is not in the workbook: update it to bring it back.',
    pt: 'A planilha não está no arquivo: atualize-o para que volte.',
  },
  again: { es: 'Revisar otra vez', en: 'Review again', pt: 'Revisar de novo' },
  sheet: { es: 'Hoja', en: 'Sheet', pt: 'Planilha' },
  all: { es: 'Todas', en: 'All', pt: 'Todas' },
} as const satisfies Record<string, Text>;
