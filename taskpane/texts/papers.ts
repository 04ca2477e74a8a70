import type { Text } from '../../src/engine/language.ts';

/** Words of the page of papers, the same for every guided book. */
export const paperTexts = {
  title: { es: 'Papeles', en: 'Papers', pt: 'Documentos' },
  says: {
    es: 'Elija el papel. Verá lo que dirá y lo que le falta antes de bajarlo o imprimirlo.',
    en: 'Choose the paper. You will see what it will say and what it lacks before downloading or printing it.',
    pt: 'Escolha o documento. Verá o que dirá e o que lhe falta antes de baixá-lo ou imprimi-lo.',
  },
  link: {
    es: 'Papeles para imprimir y firmar',
    en: 'Papers to print and sign',
    pt: 'Documentos para imprimir e assinar',
  },
  ofStep: { es: 'Papeles de este paso', en: 'Papers of this step', pt: 'Documentos deste passo' },
  paper: { es: 'Papel', en: 'Paper', pt: 'Documento' },
  whom: { es: 'Para quién', en: 'For whom', pt: 'Para quem' },
  choose: { es: '— elija —', en: '— choose —', pt: '— escolha —' },
  findWhom: {
    es: 'Escriba parte del nombre o del código y elíjalo.',
    en: 'Type part of the name or code and choose it.',
    pt: 'Escreva parte do nome ou do código e escolha-o.',
  },
  chooseWhom: {
    es: 'Elija para quién es: aquí verá lo que dirá.',
    en: 'Choose whom it is for: you will see here what it will say.',
    pt: 'Escolha para quem é: aqui verá o que dirá.',
  },
  notThere: {
    es: '«{which}» no está en el libro. Elija uno de la lista.',
    en: '“{which}” is not in the workbook. Choose one of the list.',
    pt: '«{which}» não está no arquivo. Escolha um da lista.',
  },
  nobody: {
    es: 'Todavía no hay para quién hacer «{paper}»: primero cumpla su paso del año.',
    en: 'There is nobody to make “{paper}” for yet: first carry out its step of the year.',
    pt: 'Ainda não há para quem fazer «{paper}»: primeiro cumpra seu passo do ano.',
  },
  notYet: {
    es: 'El libro no tiene todavía lo que dice «{paper}».',
    en: 'The workbook does not hold what “{paper}” says yet.',
    pt: 'O arquivo ainda não tem o que diz «{paper}».',
  },
  none: {
    es: 'Este libro no tiene papeles.',
    en: 'This book has no papers.',
    pt: 'Este arquivo não tem documentos.',
  },
  notBuilt: {
    es: 'Los papeles salen del libro: primero créelo en «Así quedará».',
    en: 'Papers come out of the workbook: first create it in “How it will be”.',
    pt: 'Os documentos saem do arquivo: primeiro crie-o em «Como ficará».',
  },
  pending: {
    es: 'Hay cambios del panel sin escribir: el papel dice lo que el libro tiene hoy.',
    en: 'There are changes in the pane not yet written: the paper says what the workbook holds today.',
    pt: 'Há mudanças do painel sem gravar: o documento diz o que o arquivo tem hoje.',
  },
  signed: { es: 'Firmas: {names}', en: 'Signatures: {names}', pt: 'Assinaturas: {names}' },
  emptyTable: { es: '(cuadro sin filas)', en: '(table without rows)', pt: '(quadro sem linhas)' },
  moreRows: { es: '… y {count} filas más', en: '… and {count} more rows', pt: '… e mais {count} linhas' },
  complete: { es: 'No le falta nada.', en: 'Nothing is missing.', pt: 'Não lhe falta nada.' },
  lacks: { es: 'Lo que le falta', en: 'What it lacks', pt: 'O que lhe falta' },
  blank: { es: '{under}: «{words}»', en: '{under}: “{words}”', pt: '{under}: «{words}»' },
  noRows: {
    es: '{under}: el cuadro no tiene filas.',
    en: '{under}: the table has no rows.',
    pt: '{under}: o quadro não tem linhas.',
  },
  noCells: {
    es: '{under}: {count} filas sin «{words}».',
    en: '{under}: {count} rows without “{words}”.',
    pt: '{under}: {count} linhas sem «{words}».',
  },
  moreLacks: { es: '… y {count} más.', en: '… and {count} more.', pt: '… e mais {count}.' },
  lacksSay: {
    es: 'Complételo en el libro y vuelva, o déjelo en blanco y llénelo a mano: el papel sale igual.',
    en: 'Fill it in in the workbook and come back, or leave it blank and fill it in by hand: the paper comes out all the same.',
    pt: 'Complete no arquivo e volte, ou deixe em branco e preencha à mão: o documento sai do mesmo jeito.',
  },
  download: { es: 'Descargar .docx', en: 'Download .docx', pt: 'Baixar .docx' },
  toSheet: {
    es: 'Poner en una hoja para imprimir',
    en: 'Put on a sheet to print',
    pt: 'Pôr em uma planilha para imprimir',
  },
  newSheet: {
    es: 'Para imprimir irá en la hoja nueva «{sheet}».',
    en: 'To print, it will go on the new sheet “{sheet}”.',
    pt: 'Para imprimir irá na planilha nova «{sheet}».',
  },
  again: {
    es: 'Para imprimir se escribe de nuevo la hoja «{sheet}», que Muni hizo antes.',
    en: 'To print, the sheet “{sheet}”, which Muni made before, is written again.',
    pt: 'Para imprimir grava-se de novo a planilha «{sheet}», que o Muni fez antes.',
  },
  making: { es: 'Preparando {name}', en: 'Preparing {name}', pt: 'Preparando {name}' },
  downloaded: {
    es: 'Se descargó {name}. Búsquelo en sus descargas.',
    en: '{name} was downloaded. Look for it in your downloads.',
    pt: '{name} foi baixado. Procure-o em seus downloads.',
  },
  downloadedExcel: {
    es: 'Se envió {name} a sus descargas. Si su Excel no lo dejó bajar, póngalo en una hoja para imprimir.',
    en: '{name} was sent to your downloads. If your Excel did not let it through, put it on a sheet to print.',
    pt: '{name} foi enviado aos seus downloads. Se seu Excel não o deixou baixar, ponha-o em uma planilha para imprimir.',
  },
  written: {
    es: 'La hoja «{sheet}» está lista para imprimir.',
    en: 'The sheet “{sheet}” is ready to print.',
    pt: 'A planilha «{sheet}» está pronta para imprimir.',
  },
} as const satisfies Record<string, Text>;
