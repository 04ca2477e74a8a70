import type { Text } from '../../src/engine/language.ts';

/** Words of rows brought to a table from elsewhere. */
export const bulkTexts = {
  link: { es: 'Traer varias filas', en: 'Bring several rows', pt: 'Trazer várias linhas' },
  title: { es: 'Traer filas a {panel}', en: 'Bring rows to {panel}', pt: 'Trazer linhas para {panel}' },
  says: {
    es: 'Cópielas de Excel y péguelas aquí, o tráigalas de un archivo o de otra hoja. Con sus encabezados, Muni reconoce las columnas.',
    en: 'Copy them from Excel and paste them here, or bring them from a file or another sheet. With their headings, Muni knows the columns.',
    pt: 'Copie-as do Excel e cole-as aqui, ou traga-as de um arquivo ou de outra planilha. Com seus cabeçalhos, o Muni reconhece as colunas.',
  },
  paste: { es: 'Filas pegadas', en: 'Pasted rows', pt: 'Linhas coladas' },
  pasteHint: {
    es: 'Columnas de la hoja: {columns}.',
    en: 'Columns of the sheet: {columns}.',
    pt: 'Colunas da planilha: {columns}.',
  },
  pasted: { es: 'Lo pegado', en: 'What was pasted', pt: 'O colado' },
  elsewhere: {
    es: 'De un archivo o de otra hoja',
    en: 'From a file or another sheet',
    pt: 'De um arquivo ou de outra planilha',
  },
  file: {
    es: 'Elegir un archivo .csv o .xlsx',
    en: 'Choose a .csv or .xlsx file',
    pt: 'Escolher um arquivo .csv ou .xlsx',
  },
  fileSheet: { es: 'Hoja de {name}', en: 'Sheet of {name}', pt: 'Planilha de {name}' },
  reading: { es: 'Leyendo las filas', en: 'Reading the rows', pt: 'Lendo as linhas' },
  understood: { es: 'Lo que entendí', en: 'What I understood', pt: 'O que entendi' },
  nothing: {
    es: '{name} no tiene filas con datos. Copie también las celdas, no solo el encabezado.',
    en: '{name} has no rows with data. Copy the cells too, not only the heading.',
    pt: '{name} não tem linhas com dados. Copie também as células, não só o cabeçalho.',
  },
  columns: { es: 'Qué es cada columna', en: 'What each column is', pt: 'O que é cada coluna' },
  byOrder: {
    es: 'No hay encabezados: las columnas se tomaron por su orden. Compruébelas.',
    en: 'There are no headings: columns were taken by their order. Check them.',
    pt: 'Não há cabeçalhos: as colunas foram tomadas por sua ordem. Confira-as.',
  },
  column: { es: 'Columna {at}: {says}', en: 'Column {at}: {says}', pt: 'Coluna {at}: {says}' },
  notUsed: { es: 'No se usa', en: 'Not used', pt: 'Não se usa' },
  missing: {
    es: 'Falta decir qué columna es {columns}.',
    en: 'Say which column is {columns}.',
    pt: 'Falta dizer qual coluna é {columns}.',
  },
  twice: {
    es: '{columns} está en dos columnas. Deje una sola.',
    en: '{columns} is in two columns. Leave only one.',
    pt: '{columns} está em duas colunas. Deixe uma só.',
  },
  willAdd: {
    es: 'De {name} se agregarán {count} filas.',
    en: '{count} rows will be added from {name}.',
    pt: 'De {name} serão adicionadas {count} linhas.',
  },
  willFill: {
    es: 'De {name} se agregarán {count} filas y se completarán {filled}.',
    en: '{count} rows will be added from {name}, and {filled} completed.',
    pt: 'De {name} serão adicionadas {count} linhas e completadas {filled}.',
  },
  overwrites: {
    es: '«{label}» ya dice {says}. Cámbielo en su fila si es otro: lo escrito no se pisa.',
    en: '“{label}” already says {says}. Change it in its row if it is another: what is written is not overwritten.',
    pt: '«{label}» já diz {says}. Mude-o em sua linha se for outro: o escrito não se sobrepõe.',
  },
  left: {
    es: 'Estas filas no entran: {count}',
    en: 'These rows do not enter: {count}',
    pt: 'Estas linhas não entram: {count}',
  },
  leftRow: {
    es: 'Fila {line} ({words}): {why}',
    en: 'Row {line} ({words}): {why}',
    pt: 'Linha {line} ({words}): {why}',
  },
  leftSays: {
    es: 'Corríjalas donde están y tráigalas otra vez: las que ya entraron no se repiten.',
    en: 'Correct them where they are and bring them again: those that entered are not repeated.',
    pt: 'Corrija-as onde estão e traga-as de novo: as que já entraram não se repetem.',
  },
  more: { es: '… y {count} más', en: '… and {count} more', pt: '… e mais {count}' },
  already: {
    es: 'Ya hay una fila igual; no se repite.',
    en: 'There is already a row that says the same; it is not repeated.',
    pt: 'Já há uma linha igual; não se repete.',
  },
  add: { es: 'Traer {count} filas', en: 'Bring {count} rows', pt: 'Trazer {count} linhas' },
  addOne: { es: 'Traer 1 fila', en: 'Bring 1 row', pt: 'Trazer 1 linha' },
  added: {
    es: 'Filas traídas: {count}. Todavía no se escribieron en el libro.',
    en: 'Rows brought: {count}. They are not written in the workbook yet.',
    pt: 'Linhas trazidas: {count}. Ainda não foram gravadas no arquivo.',
  },
} as const satisfies Record<string, Text>;
