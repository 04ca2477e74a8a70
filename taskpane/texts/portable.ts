import type { Text } from '../../src/engine/language.ts';

export const portableTexts = {
  title: { es: 'Abrir sin Muni', en: 'Open without Muni', pt: 'Abrir sem o Muni' },
  doorSays: {
    es: 'Pase sus fórmulas a Excel puro o a valores, con su procedencia; o reactívelas y repárelas.',
    en: 'Turn its formulas into plain Excel or values, with their provenance; or reactivate and mend them.',
    pt: 'Passe as fórmulas para Excel puro ou valores, com a procedência; ou reative-as e repare-as.',
  },
  says: {
    es: 'En un equipo sin Muni, recalcular pone #NAME? en sus fórmulas. Conviértalas antes de enviar el libro; después se reactivan celda por celda.',
    en: 'On a machine without Muni, recalculating turns its formulas into #NAME?. Convert them before sending the workbook; later they are reactivated cell by cell.',
    pt: 'Em um computador sem o Muni, recalcular põe #NAME? nas fórmulas. Converta-as antes de enviar o arquivo; depois são reativadas célula por célula.',
  },
  where: { es: 'Dónde', en: 'Where', pt: 'Onde' },
  selection: { es: 'La selección', en: 'The selection', pt: 'A seleção' },
  sheet: { es: 'Esta hoja', en: 'This sheet', pt: 'Esta planilha' },
  workbook: { es: 'Todo el libro', en: 'The whole workbook', pt: 'O arquivo inteiro' },
  what: { es: 'Qué hacer', en: 'What to do', pt: 'O que fazer' },
  nativas: {
    es: 'Convertir a fórmulas de Excel',
    en: 'Convert to Excel formulas',
    pt: 'Converter em fórmulas do Excel',
  },
  nativasSays: {
    es: 'Las que tienen equivalente siguen calculando; las demás quedan en su valor, con el porqué.',
    en: 'Those with an equivalent go on calculating; the rest keep their value, with the reason.',
    pt: 'As que têm equivalente continuam calculando; as demais ficam no valor, com o motivo.',
  },
  valores: { es: 'Congelar a valores', en: 'Freeze to values', pt: 'Congelar em valores' },
  valoresSays: {
    es: 'Queda la cifra; la hoja «Procedencia Muni» guarda de dónde sale.',
    en: 'The figure stays; the sheet «Procedencia Muni» keeps where it comes from.',
    pt: 'Fica o número; a planilha «Procedencia Muni» guarda de onde vem.',
  },
  reactivar: { es: 'Reactivar', en: 'Reactivate', pt: 'Reativar' },
  reactivarSays: {
    es: 'Devuelve las fórmulas de Muni a sus celdas y repara las que quedaron en #NAME?.',
    en: 'Puts the formulas of Muni back in their cells and mends those left at #NAME?.',
    pt: 'Devolve as fórmulas do Muni às células e repara as que ficaram em #NAME?.',
  },
  look: { es: 'Ver qué cambia', en: 'See what changes', pt: 'Ver o que muda' },
  looking: { es: 'Leyendo las fórmulas', en: 'Reading the formulas', pt: 'Lendo as fórmulas' },
  noneHere: {
    es: 'Aquí no hay fórmulas de Muni. Elija otra parte del libro.',
    en: 'There are no formulas of Muni here. Choose another part of the workbook.',
    pt: 'Aqui não há fórmulas do Muni. Escolha outra parte do arquivo.',
  },
  noneBack: {
    es: 'Aquí no hay nada que reactivar: sus fórmulas de Muni están vivas, o no las hay.',
    en: 'There is nothing to reactivate here: its formulas of Muni are alive, or there are none.',
    pt: 'Aqui não há nada que reativar: as fórmulas do Muni estão vivas, ou não há.',
  },
  countNative: {
    es: 'En fórmulas de Excel: {native}. En valores: {frozen}.',
    en: 'As Excel formulas: {native}. As values: {frozen}.',
    pt: 'Em fórmulas do Excel: {native}. Em valores: {frozen}.',
  },
  countValues: { es: 'En valores: {frozen}.', en: 'As values: {frozen}.', pt: 'Em valores: {frozen}.' },
  countBack: {
    es: 'Vuelven a su celda: {back}. Se reparan: {mended}.',
    en: 'Back in their cells: {back}. Mended: {mended}.',
    pt: 'Voltam à célula: {back}. Reparadas: {mended}.',
  },
  left: {
    es: 'Se dejan como están: {count}',
    en: 'Left as they are: {count}',
    pt: 'Ficam como estão: {count}',
  },
  cell: { es: 'Celda', en: 'Cell', pt: 'Célula' },
  now: { es: 'Ahora', en: 'Now', pt: 'Agora' },
  then: { es: 'Quedará', en: 'It will be', pt: 'Ficará' },
  why: { es: 'Por qué', en: 'Why', pt: 'Motivo' },
  more: { es: 'Y {count} más.', en: 'And {count} more.', pt: 'E mais {count}.' },
  applying: { es: 'Cambiar las fórmulas', en: 'Change the formulas', pt: 'Mudar as fórmulas' },
  convert: { es: 'Convertir', en: 'Convert', pt: 'Converter' },
  done: { es: 'Listo. {count}', en: 'Done. {count}', pt: 'Pronto. {count}' },
  changed: {
    es: 'El libro cambió mientras usted miraba. Así está ahora: revise y pulse de nuevo.',
    en: 'The workbook changed while you were looking. This is how it is now: check and press again.',
    pt: 'O arquivo mudou enquanto você olhava. Assim está agora: revise e pressione de novo.',
  },
} as const satisfies Record<string, Text>;
