import type { Text } from '../../src/engine/language.ts';
import type { ExclusionReason } from '../../src/intake/budget.ts';

export const reportTexts = {
  steps: { es: 'Pasos del informe', en: 'Steps of the report', pt: 'Passos do relatório' },

  dataShort: { es: 'Datos', en: 'Data', pt: 'Dados' },
  dataTitle: {
    es: '¿De dónde salen los datos?',
    en: 'Where do the data come from?',
    pt: 'De onde vêm os dados?',
  },
  dataSays: {
    es: 'La exportación del sistema tal como la descargó: Muni reconoce sus columnas.',
    en: 'The system’s export just as you downloaded it: Muni recognises its columns.',
    pt: 'A exportação do sistema tal como foi baixada: o Muni reconhece suas colunas.',
  },
  understoodTitle: { es: 'Lo que entendí', en: 'What I understood', pt: 'O que entendi' },
  understoodSays: {
    es: 'Compruébelo: de esto sale todo el informe.',
    en: 'Check it: the whole report comes from this.',
    pt: 'Confira: todo o relatório sai daqui.',
  },
  file: {
    es: 'Archivo de datos (.csv, .xlsx, .xls, .ods, .xml o .zip)',
    en: 'A data file (.csv, .xlsx, .xls, .ods, .xml or .zip)',
    pt: 'Arquivo de dados (.csv, .xlsx, .xls, .ods, .xml ou .zip)',
  },
  fileHint: {
    es: 'Elíjalo o arrástrelo hasta aquí. Se lee en su máquina.',
    en: 'Choose it or drop it here. It is read on your machine.',
    pt: 'Escolha-o ou arraste-o até aqui. É lido na sua máquina.',
  },
  chooseFile: { es: 'Elegir un archivo', en: 'Choose a file', pt: 'Escolher um arquivo' },
  fromBook: { es: 'De este libro', en: 'From this workbook', pt: 'Deste arquivo' },
  sheet: { es: 'Hoja', en: 'Sheet', pt: 'Planilha' },
  useSheet: { es: 'Usar', en: 'Use', pt: 'Usar' },
  useSelection: {
    es: 'Usar la selección ({address})',
    en: 'Use the selection ({address})',
    pt: 'Usar a seleção ({address})',
  },
  selection: { es: 'Selección {address}', en: 'Selection {address}', pt: 'Seleção {address}' },
  samples: { es: 'Datos de ejemplo', en: 'Sample data', pt: 'Dados de exemplo' },
  reading: { es: 'Leyendo {name}', en: 'Reading {name}', pt: 'Lendo {name}' },
  understanding: {
    es: 'Entendiendo las filas de {name}',
    en: 'Making sense of the rows of {name}',
    pt: 'Entendendo as linhas de {name}',
  },
  change: { es: 'Usar otros datos', en: 'Use other data', pt: 'Usar outros dados' },
  noTables: {
    es: '{name} no tiene filas con datos. Elija otro archivo u otra hoja.',
    en: '{name} has no rows with data. Choose another file or sheet.',
    pt: '{name} não tem linhas com dados. Escolha outro arquivo ou outra planilha.',
  },
  notReadYet: {
    es: 'Elija primero de dónde salen los datos.',
    en: 'First choose where the data come from.',
    pt: 'Escolha primeiro de onde vêm os dados.',
  },
  unreadable: {
    es: 'No se pudo leer: {reason}.',
    en: 'It could not be read: {reason}.',
    pt: 'Não foi possível ler: {reason}.',
  },
  tryAgain: { es: 'El libro no cambió.', en: 'The workbook has not changed.', pt: 'O arquivo não mudou.' },

  rows: { es: 'Filas', en: 'Rows', pt: 'Linhas' },
  read: { es: 'Leídas', en: 'Read', pt: 'Lidas' },
  detail: { es: 'De detalle, que se usan', en: 'Of detail, which are used', pt: 'De detalhe, que se usam' },
  excluded: { es: 'Fuera: {reason}', en: 'Left out: {reason}', pt: 'Fora: {reason}' },
  examples: { es: 'filas {rows}', en: 'rows {rows}', pt: 'linhas {rows}' },
  totals: { es: 'Totales', en: 'Totals', pt: 'Totais' },
  rate: { es: 'Devengado ÷ vigente', en: 'Accrued ÷ in force', pt: 'Liquidado ÷ vigente' },
  noRate: {
    es: 'sin presupuesto vigente',
    en: 'no budget in force',
    pt: 'sem orçamento vigente',
  },
  columns: {
    es: '{count} columnas reconocidas',
    en: '{count} columns recognised',
    pt: '{count} colunas reconhecidas',
  },
  sayColumns: {
    es: 'Diga qué es cada columna',
    en: 'Say what each column is',
    pt: 'Diga o que é cada coluna',
  },
  readAgain: { es: 'Leer de nuevo', en: 'Read again', pt: 'Ler de novo' },
  unsure: { es: 'Confirme estas columnas', en: 'Confirm these columns', pt: 'Confirme estas colunas' },
  column: { es: 'Columna {at}', en: 'Column {at}', pt: 'Coluna {at}' },
  sheetColumn: { es: 'Columna', en: 'Column', pt: 'Coluna' },
  concept: { es: 'Concepto', en: 'Concept', pt: 'Conceito' },
  notUsed: { es: 'No se usa', en: 'Not used', pt: 'Não se usa' },
  notices: { es: 'Avisos', en: 'Notices', pt: 'Avisos' },
  moreNotices: { es: '… y {count} más', en: '… and {count} more', pt: '… e mais {count}' },
  noticeRow: { es: 'fila {row}', en: 'row {row}', pt: 'linha {row}' },
  year: { es: 'Gestión del informe', en: 'Year of the report', pt: 'Exercício do relatório' },
  yearHint: {
    es: 'El archivo trae varias. Se muestra y se usa una.',
    en: 'The file has several. One is shown and used.',
    pt: 'O arquivo traz várias. Mostra-se e usa-se uma.',
  },
  yearShort: { es: 'Gestión', en: 'Year', pt: 'Exercício' },
  accrued: { es: 'Devengado', en: 'Accrued', pt: 'Liquidado' },
  rateShort: { es: 'Tasa', en: 'Rate', pt: 'Taxa' },
  allYears: { es: 'Todas juntas', en: 'All together', pt: 'Todas juntas' },
  published: {
    es: 'Avance publicado: coincide en {equal} de {compared} filas ({rounding}).',
    en: 'Published rate: equal in {equal} of {compared} rows ({rounding}).',
    pt: 'Avanço publicado: coincide em {equal} de {compared} linhas ({rounding}).',
  },
  commaDecimals: {
    es: 'La coma separa los decimales: 1.234,56',
    en: 'The comma marks decimals: 1.234,56',
    pt: 'A vírgula separa os decimais: 1.234,56',
  },
  dotDecimals: {
    es: 'El punto separa los decimales: 1,234.56',
    en: 'The dot marks decimals: 1,234.56',
    pt: 'O ponto separa os decimais: 1,234.56',
  },
  proved: {
    es: 'El total que publica el archivo (fila {row}) es la suma de su detalle.',
    en: 'The total the file prints (row {row}) is the sum of its detail.',
    pt: 'O total que o arquivo publica (linha {row}) é a soma do seu detalhe.',
  },
  people: {
    es: 'Traer también las columnas con datos de personas',
    en: 'Bring the columns with data about people too',
    pt: 'Trazer também as colunas com dados de pessoas',
  },
  answers: {
    es: 'Respuestas sobre esta clase de archivo',
    en: 'Answers about this kind of file',
    pt: 'Respostas sobre este tipo de arquivo',
  },
  answersSay: {
    es: 'Lo que conteste se recuerda en este equipo para el próximo archivo igual. Guárdelo para compartirlo.',
    en: 'What you answer is remembered on this computer for the next file like it. Save it to share it.',
    pt: 'O que responder é lembrado neste computador para o próximo arquivo igual. Salve-o para compartilhar.',
  },
  saveAnswers: { es: 'Guardar el perfil', en: 'Save the profile', pt: 'Salvar o perfil' },
  useAnswers: { es: 'Usar un perfil', en: 'Use a profile', pt: 'Usar um perfil' },
  noAnswers: {
    es: '{name} no es un perfil de Muni. Elija uno guardado con «Guardar el perfil».',
    en: '{name} is not a profile of Muni. Choose one saved with “Save the profile”.',
    pt: '{name} não é um perfil do Muni. Escolha um salvo com “Salvar o perfil”.',
  },
  useTable: { es: 'Tabla {name}', en: 'Table {name}', pt: 'Tabela {name}' },
  leaveOut: {
    es: 'Dejar fuera esas filas y continuar',
    en: 'Leave those rows out and continue',
    pt: 'Deixar fora essas linhas e continuar',
  },
  continue: { es: 'Continuar', en: 'Continue', pt: 'Continuar' },

  optionsShort: { es: 'Opciones', en: 'Options', pt: 'Opções' },
  optionsTitle: { es: '¿Cómo lo quiere?', en: 'How do you want it?', pt: 'Como deseja?' },
  optionsSays: {
    es: 'Lo que encabeza el informe y por qué se agrupa.',
    en: 'What heads the report and what it is grouped by.',
    pt: 'O que encabeça o relatório e por que se agrupa.',
  },
  entityHint: {
    es: 'Va en los títulos y al pie.',
    en: 'Goes in titles and footers.',
    pt: 'Vai nos títulos e no rodapé.',
  },
  cutoffHint: {
    es: 'Como 31/12/2025. Si no la sabe, déjela vacía.',
    en: 'Like 31/12/2025. Leave it empty if unknown.',
    pt: 'Como 31/12/2025. Se não souber, deixe vazia.',
  },
  groupBy: { es: 'Agrupar por', en: 'Group by', pt: 'Agrupar por' },
  groupByHint: {
    es: 'Una hoja por cada uno. Si no marca ninguno, van los de costumbre.',
    en: 'One sheet for each. If you mark none, the usual ones are taken.',
    pt: 'Uma planilha para cada um. Se não marcar nenhum, vão os de costume.',
  },
  scaleHint: {
    es: 'Con qué niveles se califica la ejecución.',
    en: 'The levels execution is rated by.',
    pt: 'Com que níveis se qualifica a execução.',
  },
  preview: { es: 'Ver cómo quedará', en: 'See how it will be', pt: 'Ver como ficará' },

  previewSays: {
    es: 'Todavía no se escribió nada. Estas son las hojas del informe:',
    en: 'Nothing has been written yet. These are the sheets of the report:',
    pt: 'Ainda não se escreveu nada. Estas são as planilhas do relatório:',
  },
  create: {
    es: 'Crear el informe de ejecución',
    en: 'Create the execution report',
    pt: 'Criar o relatório de execução',
  },
  update: {
    es: 'Actualizar el informe de ejecución',
    en: 'Update the execution report',
    pt: 'Atualizar o relatório de execução',
  },
  writing: { es: 'Escribir el informe', en: 'Write the report', pt: 'Escrever o relatório' },
  written: {
    es: 'Informe listo: {count} hojas escritas.',
    en: 'Report ready: {count} sheets written.',
    pt: 'Relatório pronto: {count} planilhas escritas.',
  },
  seeCharts: { es: 'Ver los gráficos', en: 'See the charts', pt: 'Ver os gráficos' },
} as const satisfies Record<string, Text>;

export const exclusionTexts: Readonly<Record<ExclusionReason, Text>> = {
  blank: { es: 'vacías', en: 'blank', pt: 'vazias' },
  title: { es: 'títulos', en: 'titles', pt: 'títulos' },
  total: { es: 'totales', en: 'totals', pt: 'totais' },
  subtotal: { es: 'subtotales', en: 'subtotals', pt: 'subtotais' },
  computed: {
    es: 'tasas, promedios y saldos de otras filas',
    en: 'rates, means and balances of other rows',
    pt: 'taxas, médias e saldos de outras linhas',
  },
  parent: {
    es: 'cuentas que suman a otras',
    en: 'accounts that add up others',
    pt: 'contas que somam outras',
  },
  otherYear: { es: 'de otra gestión', en: 'of another year', pt: 'de outro exercício' },
  otherPeriod: { es: 'de un corte anterior', en: 'of an earlier cut-off', pt: 'de um corte anterior' },
  child: {
    es: 'desglose que no suma su cuenta',
    en: 'breakdown that does not add up to its account',
    pt: 'detalhamento que não soma sua conta',
  },
  notNumber: { es: 'con texto en un monto', en: 'with text in an amount', pt: 'com texto em um valor' },
  ragged: {
    es: 'con más o menos celdas que el encabezado',
    en: 'with more or fewer cells than the heading',
    pt: 'com mais ou menos células que o cabeçalho',
  },
  income: { es: 'de ingresos', en: 'of revenue', pt: 'de receitas' },
};
