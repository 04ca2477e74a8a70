import type { Text } from '../../src/engine/language.ts';

/** Words of every guided book. */
export const guidedTexts = {
  reading: { es: 'Leyendo el libro…', en: 'Reading the workbook…', pt: 'Lendo o arquivo…' },
  where: { es: 'Paso {at} de {count}', en: 'Step {at} of {count}', pt: 'Passo {at} de {count}' },
  steps: { es: 'Pasos', en: 'Steps', pt: 'Passos' },
  notBuilt: {
    es: 'Se abren cuando el libro está creado: {steps}.',
    en: 'They open once the workbook is created: {steps}.',
    pt: 'Abrem-se quando o arquivo estiver criado: {steps}.',
  },
  continue: { es: 'Continuar', en: 'Continue', pt: 'Continuar' },
  toPreview: { es: 'Ver cómo quedará', en: 'See how it will be', pt: 'Ver como ficará' },
  seeSheet: { es: 'Ver la hoja', en: 'View the sheet', pt: 'Ver a planilha' },

  add: { es: '+ Agregar', en: '+ Add', pt: '+ Adicionar' },
  addTo: { es: 'Agregar a {panel}', en: 'Add to {panel}', pt: 'Adicionar a {panel}' },
  edit: { es: 'Corregir en {panel}', en: 'Edit in {panel}', pt: 'Corrigir em {panel}' },
  addRow: { es: 'Agregar la fila', en: 'Add the row', pt: 'Adicionar a linha' },
  saveRow: { es: 'Guardar la fila', en: 'Save the row', pt: 'Guardar a linha' },
  rowAdded: { es: 'Agregada: {row}.', en: 'Added: {row}.', pt: 'Adicionada: {row}.' },
  rowSaved: { es: 'Guardada: {row}.', en: 'Saved: {row}.', pt: 'Guardada: {row}.' },
  rowSays: {
    es: 'Queda en el panel hasta que vea cómo quedará y lo escriba en el libro.',
    en: 'It stays in the pane until you see how it will be and write it in the workbook.',
    pt: 'Fica no painel até que veja como ficará e o grave no arquivo.',
  },
  up: { es: 'Subir {row}', en: 'Move {row} up', pt: 'Subir {row}' },
  down: { es: 'Bajar {row}', en: 'Move {row} down', pt: 'Descer {row}' },
  remove: { es: 'Quitar {row}', en: 'Remove {row}', pt: 'Retirar {row}' },
  removed: { es: 'Se quitó «{row}».', en: '“{row}” was removed.', pt: '«{row}» foi retirada.' },
  putBack: { es: 'Reponer', en: 'Put back', pt: 'Repor' },
  unnamed: { es: 'fila {at}', en: 'row {at}', pt: 'linha {at}' },
  rowCount: { es: '{count} filas', en: '{count} rows', pt: '{count} linhas' },
  search: { es: 'Buscar en {panel}', en: 'Search in {panel}', pt: 'Procurar em {panel}' },
  shown: {
    es: '{from}–{upTo} de {count}',
    en: '{from}–{upTo} of {count}',
    pt: '{from}–{upTo} de {count}',
  },
  noneFound: {
    es: 'Ninguna fila dice «{asked}».',
    en: 'No row says “{asked}”.',
    pt: 'Nenhuma linha diz «{asked}».',
  },
  earlier: { es: 'Anteriores', en: 'Previous', pt: 'Anteriores' },
  later: { es: 'Siguientes', en: 'Next', pt: 'Seguintes' },
  empty: {
    es: 'Todavía no hay filas. Péguelas en la hoja {sheet} o agregue una aquí.',
    en: 'There are no rows yet. Paste them on the sheet {sheet} or add one here.',
    pt: 'Ainda não há linhas. Cole-as na planilha {sheet} ou adicione uma aqui.',
  },
  emptyBefore: {
    es: 'Todavía no hay filas. Agregue una aquí; también podrá pegarlas en la hoja {sheet} cuando el libro exista.',
    en: 'There are no rows yet. Add one here; you can also paste them on the sheet {sheet} once the workbook exists.',
    pt: 'Ainda não há linhas. Adicione uma aqui; também poderá colá-las na planilha {sheet} quando o arquivo existir.',
  },
  sum: { es: 'Suma {sum}', en: 'Sum {sum}', pt: 'Soma {sum}' },
  sumRight: { es: 'Suma {sum}: completo.', en: 'Sum {sum}: complete.', pt: 'Soma {sum}: completo.' },
  lacks: {
    es: 'Faltan {left} {unit} para {to}',
    en: '{left} {unit} short of {to}',
    pt: 'Faltam {left} {unit} para {to}',
  },
  exceeds: {
    es: 'Sobran {left} {unit}: deben sumar {to}',
    en: '{left} {unit} too many: they must add up to {to}',
    pt: 'Sobram {left} {unit}: devem somar {to}',
  },
  own: {
    es: 'Es una fórmula suya ({formula}); si escribe aquí, la reemplaza.',
    en: 'It is a formula of yours ({formula}); typing here replaces it.',
    pt: 'É uma fórmula sua ({formula}); se escrever aqui, a substitui.',
  },
  dateHint: { es: 'Como 31/12/2026.', en: 'Like 31/12/2026.', pt: 'Como 31/12/2026.' },
  percentHint: {
    es: 'En porcentaje: 20 es 20 %.',
    en: 'As a percentage: 20 is 20%.',
    pt: 'Em porcentagem: 20 é 20 %.',
  },
  openHint: {
    es: 'Elija de la lista o escriba otro.',
    en: 'Choose from the list or type another.',
    pt: 'Escolha da lista ou escreva outro.',
  },
  findHint: {
    es: 'Escriba parte del nombre y elíjalo.',
    en: 'Type part of the name and choose it.',
    pt: 'Escreva parte do nome e escolha-o.',
  },
  none: { es: '(vacío)', en: '(blank)', pt: '(vazio)' },

  twoWays: {
    es: '{label}: «{said}» puede ser {plain} o {small}. Escriba {plain}, sin separador de miles, o {small} con otros decimales.',
    en: '{label}: “{said}” may be {plain} or {small}. Write {plain}, without a thousands separator, or {small} with other decimals.',
    pt: '{label}: «{said}» pode ser {plain} ou {small}. Escreva {plain}, sem separador de milhar, ou {small} com outros decimais.',
  },
  notNumber: {
    es: '{label}: «{said}» no es un número.',
    en: '{label}: “{said}” is not a number.',
    pt: '{label}: «{said}» não é um número.',
  },
  notWhole: {
    es: '{label}: debe ser un número entero.',
    en: '{label}: it must be a whole number.',
    pt: '{label}: deve ser um número inteiro.',
  },
  twoOrders: {
    es: '{label}: en esta columna hay fechas con el día primero y con el mes primero, y «{said}» puede ser dos días. Escríbala como 2026-12-31.',
    en: '{label}: some dates of this column say the day first and some the month, and “{said}” may be two days. Write it as 2026-12-31.',
    pt: '{label}: nesta coluna há datas com o dia primeiro e com o mês primeiro, e «{said}» pode ser dois dias. Escreva-a como 2026-12-31.',
  },
  notDate: {
    es: '{label}: «{said}» no es una fecha. Escríbala como 31/12/2026.',
    en: '{label}: “{said}” is not a date. Type it like 31/12/2026.',
    pt: '{label}: «{said}» não é uma data. Escreva-a como 31/12/2026.',
  },
  tooLow: {
    es: '{label}: no puede ser menor que {limit}.',
    en: '{label}: it cannot be less than {limit}.',
    pt: '{label}: não pode ser menor que {limit}.',
  },
  tooHigh: {
    es: '{label}: no puede ser mayor que {limit}.',
    en: '{label}: it cannot be more than {limit}.',
    pt: '{label}: não pode ser maior que {limit}.',
  },
  notListed: {
    es: '{label}: «{said}» no está en la lista.',
    en: '{label}: “{said}” is not in the list.',
    pt: '{label}: «{said}» não está na lista.',
  },
  meant: { es: '¿Quiso decir {names}?', en: 'Did you mean {names}?', pt: 'Quis dizer {names}?' },

  previewNew: {
    es: 'Todavía no se escribió nada. Estas son las hojas del libro:',
    en: 'Nothing has been written yet. These are the sheets of the workbook:',
    pt: 'Ainda não se escreveu nada. Estas são as planilhas do arquivo:',
  },
  previewChanged: {
    es: 'Todavía no se escribió nada. Esto es lo que cambiará:',
    en: 'Nothing has been written yet. This is what will change:',
    pt: 'Ainda não se escreveu nada. Isto é o que mudará:',
  },
  create: {
    es: 'Crear el libro: {title}',
    en: 'Create the workbook: {title}',
    pt: 'Criar o arquivo: {title}',
  },
  update: {
    es: 'Actualizar el libro: {title}',
    en: 'Update the workbook: {title}',
    pt: 'Atualizar o arquivo: {title}',
  },
  writing: { es: 'Escribir el libro', en: 'Write the workbook', pt: 'Gravar o arquivo' },
  written: {
    es: 'Libro listo: {count} hojas escritas. Lo que ya se había llenado sigue en su lugar.',
    en: 'Workbook ready: {count} sheets written. What had been filled in is still in its place.',
    pt: 'Arquivo pronto: {count} planilhas gravadas. O que já se tinha preenchido continua no lugar.',
  },
  changes: { es: 'Lo que cambia', en: 'What changes', pt: 'O que muda' },
  rowsNew: { es: 'filas nuevas: {count}', en: 'new rows: {count}', pt: 'linhas novas: {count}' },
  rowsChanged: {
    es: 'filas que cambian: {count}',
    en: 'changed rows: {count}',
    pt: 'linhas que mudam: {count}',
  },
  rowsGone: {
    es: 'filas que se quitan: {count}',
    en: 'removed rows: {count}',
    pt: 'linhas que se retiram: {count}',
  },
  factsChanged: {
    es: 'datos que cambian: {count}',
    en: 'changed facts: {count}',
    pt: 'dados que mudam: {count}',
  },
  noChanges: {
    es: 'No hay cambios en lo que se escribió: se renuevan las fórmulas y los formatos.',
    en: 'Nothing typed changes: formulas and formats are renewed.',
    pt: 'Nada do que foi escrito muda: renovam-se as fórmulas e os formatos.',
  },
  next: { es: 'Seguir: {step}', en: 'Go on: {step}', pt: 'Seguir: {step}' },
  changedMeanwhile: {
    es: 'El libro cambió mientras tanto. Revise otra vez cómo quedará.',
    en: 'The workbook changed meanwhile. Check again how it will be.',
    pt: 'O arquivo mudou enquanto isso. Revise outra vez como ficará.',
  },
  nothingToDo: {
    es: 'No hay nada nuevo que escribir.',
    en: 'There is nothing new to write.',
    pt: 'Não há nada novo para gravar.',
  },
  chooseSome: {
    es: '{label}: elija al menos uno.',
    en: '{label}: choose at least one.',
    pt: '{label}: escolha ao menos um.',
  },
  markAll: { es: 'Marcar o desmarcar todos', en: 'Check or uncheck all', pt: 'Marcar ou desmarcar todos' },
  moreRefused: {
    es: '… y {count} más. Corrija estas y repita el paso: lo hecho no se repite.',
    en: '… and {count} more. Correct these and do the step again: what was done is not repeated.',
    pt: '… e mais {count}. Corrija estas e repita o passo: o que foi feito não se repete.',
  },
  theseRows: { es: '{panel}: las filas', en: '{panel}: the rows', pt: '{panel}: as linhas' },
  moreRows: { es: '… y {count} más', en: '… and {count} more', pt: '… e mais {count}' },
  gone: { es: 'se quita', en: 'goes', pt: 'sai' },
  notDone: { es: 'Esto no se pudo hacer', en: 'This could not be done', pt: 'Isto não pôde ser feito' },
  clash: {
    es: '«{panel}» se cambió aquí y también en su hoja. Diga cuál vale; nada se escribió.',
    en: '“{panel}” was changed here and on its sheet too. Say which one holds; nothing was written.',
    pt: '«{panel}» foi alterado aqui e também na planilha. Diga qual vale; nada foi gravado.',
  },
  useSheet: { es: 'Vale la hoja', en: 'The sheet holds', pt: 'Vale a planilha' },
  usePane: { es: 'Vale lo del panel', en: 'The pane holds', pt: 'Vale o painel' },

  previous: {
    es: 'Abrir desde la gestión anterior',
    en: 'Start from last year’s',
    pt: 'Abrir a partir do exercício anterior',
  },
  previousSays: {
    es: 'Toma de ese libro su menú, costos, requisitos, criterios y plazos. Las postulaciones no se traen.',
    en: 'Takes from that workbook its menu, costs, requirements, criteria and terms. Applications are not brought.',
    pt: 'Toma desse arquivo o menu, os custos, os requisitos, os critérios e os prazos. As candidaturas não são trazidas.',
  },
  previousFile: {
    es: 'Elegir el archivo .xlsx',
    en: 'Choose the .xlsx file',
    pt: 'Escolher o arquivo .xlsx',
  },
  previousOpen: {
    es: 'Empezar la gestión siguiente en este libro',
    en: 'Begin next year in this workbook',
    pt: 'Começar o exercício seguinte neste arquivo',
  },
  previousOpenSays: {
    es: 'Antes guarde una copia: las filas de esta gestión se quitan. Verá cuáles antes de escribir.',
    en: 'Save a copy first: this year’s rows are removed. You will see which before anything is written.',
    pt: 'Antes guarde uma cópia: as linhas deste exercício são retiradas. Verá quais antes de gravar.',
  },
  previousTaken: {
    es: 'Tomado de {name}. Revise cada paso; nada se escribió todavía.',
    en: 'Taken from {name}. Check each step; nothing has been written yet.',
    pt: 'Tomado de {name}. Revise cada passo; nada foi gravado ainda.',
  },
  previousNone: {
    es: '{name} no tiene las hojas de este libro. Elija el que se hizo con Muni la gestión anterior.',
    en: '{name} does not hold the sheets of this book. Choose the one made with Muni last year.',
    pt: '{name} não tem as planilhas deste arquivo. Escolha o que foi feito com o Muni no exercício anterior.',
  },

  sample: { es: 'Probar con un ejemplo', en: 'Try with a sample', pt: 'Experimentar com um exemplo' },
  sampleSays: {
    es: 'Llena los pasos con datos de ejemplo para ver cómo queda el libro. Lo que haya escrito aquí se reemplaza.',
    en: 'Fills the steps with sample data to see how the book turns out. What you typed here is replaced.',
    pt: 'Preenche os passos com dados de exemplo para ver como fica o arquivo. O que escreveu aqui é substituído.',
  },
  sampleFill: { es: 'Llenar con el ejemplo', en: 'Fill with the sample', pt: 'Preencher com o exemplo' },
  sampleTaken: {
    es: 'Ejemplo cargado. Revise cada paso; nada se escribió todavía.',
    en: 'Sample loaded. Check each step; nothing has been written yet.',
    pt: 'Exemplo carregado. Revise cada passo; nada foi gravado ainda.',
  },

  comesNext: { es: 'Sigue: {step}.', en: 'Next: {step}.', pt: 'Segue: {step}.' },
  observations: {
    es: '{count} por corregir en {sheet}',
    en: '{count} to correct in {sheet}',
    pt: '{count} a corrigir em {sheet}',
  },
  clean: { es: 'Sin observaciones.', en: 'Nothing to correct.', pt: 'Sem observações.' },
} as const satisfies Record<string, Text>;
