import { fill, type Locale, type Text } from '../engine/language.ts';

/** Why an export cannot be used, and what to do about it. */
export const intakeFailures = {
  noSheet: {
    es: 'No hay una hoja «{detail}» en {source}. Elija otra hoja.',
    en: 'There is no sheet “{detail}” in {source}. Choose another sheet.',
    pt: 'Não há uma planilha “{detail}” em {source}. Escolha outra planilha.',
  },
  noHeading: {
    es: 'En {source} no se encontró una fila de encabezados de presupuesto (vigente, devengado, PIM…). Compruebe que la exportación traiga los nombres de las columnas, o indique qué es cada una.',
    en: 'No row of budget headings (vigente, devengado, PIM…) was found in {source}. Check that the export brings its column names, or say what each one is.',
    pt: 'Em {source} não se encontrou uma linha de cabeçalhos de orçamento (vigente, devengado, PIM…). Verifique se a exportação traz os nomes das colunas, ou indique o que é cada uma.',
  },
  noAmounts: {
    es: 'En {source} no se reconoció ninguna columna de montos. Indique cuál es el presupuesto vigente y cuál el devengado.',
    en: 'No column of amounts was recognised in {source}. Say which is the budget in force and which the accrued spending.',
    pt: 'Em {source} não se reconheceu nenhuma coluna de valores. Indique qual é o orçamento vigente e qual o liquidado.',
  },
  noRows: {
    es: 'En {source} no queda ninguna fila de detalle{detail}. Compruebe la gestión elegida y que la hoja tenga datos.',
    en: 'No detail rows are left in {source}{detail}. Check the year chosen and that the sheet has data.',
    pt: 'Em {source} não resta nenhuma linha de detalhe{detail}. Verifique o exercício escolhido e se a planilha tem dados.',
  },
  twoColumns: {
    es: 'En {source} {detail}. Diga qué es cada una, o cuál no se usa.',
    en: 'In {source} {detail}. Say what each one is, or which is not used.',
    pt: 'Em {source} {detail}. Diga o que é cada uma, ou qual não se usa.',
  },
  ragged: {
    es: 'En {source} {detail}. Suele ser un separador dentro de un texto sin comillas, y correría los montos de columna. Corrija esas filas, vuelva a exportar el archivo o déjelas fuera.',
    en: 'In {source} {detail}. It is usually a separator within a text without quotation marks, which would move amounts to other columns. Correct those rows, export the file again or leave them out.',
    pt: 'Em {source} {detail}. Costuma ser um separador dentro de um texto sem aspas, que moveria os valores de coluna. Corrija essas linhas, exporte o arquivo novamente ou deixe-as de fora.',
  },
  ambiguousMark: {
    es: '{detail} Diga cuál es la marca decimal del archivo, corrija esas celdas o déjelas fuera.',
    en: '{detail} Say which is the decimal mark of the file, correct those cells or leave them out.',
    pt: '{detail} Diga qual é a marca decimal do arquivo, corrija essas células ou deixe-as de fora.',
  },
  badAmounts: {
    es: '{detail} Corríjalas o déjelas fuera.',
    en: '{detail} Correct them or leave them out.',
    pt: '{detail} Corrija-as ou deixe-as de fora.',
  },
} as const satisfies Record<string, Text>;

export type IntakeFailureCode = keyof typeof intakeFailures;

export interface IntakeFailure {
  readonly failed: IntakeFailureCode;
  readonly source: string;
  readonly detail: string | Text;
  /** Sheet rows to blame, from 1. */
  readonly rows: readonly number[];
}

export const failure = (
  failed: IntakeFailureCode,
  source: string,
  detail: string | Text = '',
  rows: readonly number[] = [],
): IntakeFailure => ({ failed, source, detail, rows });

export const isFailure = (result: object): result is IntakeFailure => 'failed' in result;

export const explainFailure = ({ failed, source, detail }: IntakeFailure, locale: Locale): string =>
  fill(intakeFailures[failed][locale], {
    source,
    detail: typeof detail === 'string' ? detail : detail[locale],
  });
