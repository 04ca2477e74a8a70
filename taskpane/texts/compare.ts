import type { Text } from '../../src/engine/language.ts';

export const compareTexts = {
  title: {
    es: 'Comparar cortes o gestiones',
    en: 'Compare cuts or years',
    pt: 'Comparar cortes ou exercícios',
  },
  doorSays: {
    es: 'Dos o más archivos, o los años de uno: totales lado a lado y la lista de lo que se movió.',
    en: 'Two or more files, or the years of one: totals side by side and the list of what moved.',
    pt: 'Dois ou mais arquivos, ou os anos de um: totais lado a lado e a lista do que mudou.',
  },
  says: {
    es: 'Elija las exportaciones en orden, de la más antigua a la más nueva. Un archivo con varias gestiones basta.',
    en: 'Choose the exports in order, from the oldest to the newest. One file with several years is enough.',
    pt: 'Escolha as exportações em ordem, da mais antiga à mais nova. Um arquivo com vários exercícios basta.',
  },
  chosen: { es: 'Para comparar', en: 'To compare', pt: 'Para comparar' },
  nothingYet: {
    es: 'Todavía no eligió ninguna.',
    en: 'You have not chosen any yet.',
    pt: 'Ainda não escolheu nenhuma.',
  },
  rows: { es: '{count} filas', en: '{count} rows', pt: '{count} linhas' },
  remove: { es: 'Quitar {name}', en: 'Remove {name}', pt: 'Retirar {name}' },
  fromReport: {
    es: 'Usar el del informe: {name}',
    en: 'Use that of the report: {name}',
    pt: 'Usar o do relatório: {name}',
  },
  years: { es: 'Gestiones que se comparan', en: 'Years compared', pt: 'Exercícios que se comparam' },
  oneYear: {
    es: 'Los archivos traen gestiones distintas: ¿cuál se compara?',
    en: 'The files hold different years: which one is compared?',
    pt: 'Os arquivos trazem exercícios diferentes: qual se compara?',
  },
  supposed: {
    es: 'Se supuso que «{heading}» es {concept}. Si no, ábralo antes en «Informe de ejecución» y corríjalo: se recordará.',
    en: '“{heading}” was taken for {concept}. If not, open it first in “Execution report” and correct it: it will be remembered.',
    pt: 'Supôs-se que «{heading}» é {concept}. Se não, abra-o antes em «Relatório de execução» e corrija: será lembrado.',
  },
  refused: {
    es: '{name}: {reason} Ábralo en «Informe de ejecución», responda allí y vuelva: se recordará.',
    en: '{name}: {reason} Open it in “Execution report”, answer there and come back: it will be remembered.',
    pt: '{name}: {reason} Abra-o em «Relatório de execução», responda ali e volte: será lembrado.',
  },
  preview: { es: 'Ver cómo quedará', en: 'See how it will be', pt: 'Ver como ficará' },
  previewSays: {
    es: 'Todavía no se escribió nada. Estas son las hojas de la comparación:',
    en: 'Nothing has been written yet. These are the sheets of the comparison:',
    pt: 'Ainda não se escreveu nada. Estas são as planilhas da comparação:',
  },
  create: { es: 'Crear la comparación', en: 'Create the comparison', pt: 'Criar a comparação' },
  update: { es: 'Actualizar la comparación', en: 'Update the comparison', pt: 'Atualizar a comparação' },
  writing: { es: 'Escribir la comparación', en: 'Write the comparison', pt: 'Escrever a comparação' },
  written: {
    es: 'Comparación lista: {count} hojas escritas.',
    en: 'Comparison ready: {count} sheets written.',
    pt: 'Comparação pronta: {count} planilhas escritas.',
  },
} as const satisfies Record<string, Text>;
