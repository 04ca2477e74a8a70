import type { Text } from '../../src/engine/language.ts';

export const chartTexts = {
  title: { es: 'Gráficos', en: 'Charts', pt: 'Gráficos' },
  says: {
    es: 'Los del informe recién creado. En el archivo .xlsx y en Excel están en sus hojas.',
    en: 'Those of the report just created. In the .xlsx file and in Excel they stand on its sheets.',
    pt: 'Os do relatório recém-criado. No arquivo .xlsx e no Excel estão nas planilhas.',
  },
  reading: {
    es: 'Leyendo las cifras de {name}',
    en: 'Reading the figures of {name}',
    pt: 'Lendo os valores de {name}',
  },
  none: {
    es: 'Todavía no hay gráficos. Cree un informe de ejecución y aparecerán aquí.',
    en: 'There are no charts yet. Create an execution report and they will appear here.',
    pt: 'Ainda não há gráficos. Crie um relatório de execução e aparecerão aqui.',
  },
  table: { es: 'Cifras del gráfico', en: 'Figures of the chart', pt: 'Valores do gráfico' },
  axes: {
    es: 'A la derecha: {across}. Hacia arriba: {up}. Líneas: {limits}.',
    en: 'To the right: {across}. Upwards: {up}. Lines: {limits}.',
    pt: 'À direita: {across}. Para cima: {up}. Linhas: {limits}.',
  },
  category: { es: 'Concepto', en: 'Item', pt: 'Item' },
} as const satisfies Record<string, Text>;
