import type { Text } from './engine/language.ts';

interface Word {
  readonly label: Text;
  readonly meaning: Text;
}

/**
 * Every domain word the product uses, in one place: the only words a parameter, a column or a field may be
 * named after. Keys are Spanish because the words are law; labels head the columns; meanings explain arguments.
 */
export const glossary = {
  ejecutado: {
    label: { es: 'Ejecutado', en: 'Executed', pt: 'Executado' },
    meaning: {
      es: 'Monto ejecutado: lo devengado, salvo que la norma diga otra etapa.',
      en: 'Amount executed: what was accrued, unless the rule names another stage.',
      pt: 'Valor executado: o devengado, salvo se a norma indicar outra etapa.',
    },
  },
  presupuesto: {
    label: { es: 'Presupuesto', en: 'Budget', pt: 'Orçamento' },
    meaning: {
      es: 'Presupuesto contra el que se mide; casi siempre el vigente.',
      en: 'Budget measured against; nearly always the one in force.',
      pt: 'Orçamento de referência; quase sempre o vigente.',
    },
  },
  gestion: {
    label: { es: 'Gestión', en: 'Fiscal year', pt: 'Exercício' },
    meaning: {
      es: 'Año fiscal del dato.',
      en: 'Fiscal year of the figure.',
      pt: 'Exercício fiscal do dado.',
    },
  },
  periodo: {
    label: { es: 'Mes', en: 'Month', pt: 'Mês' },
    meaning: { es: 'Mes o fecha del dato.', en: 'Month or date of the figure.', pt: 'Mês ou data do dado.' },
  },
  departamento: {
    label: { es: 'Departamento', en: 'Department', pt: 'Departamento' },
    meaning: { es: 'Departamento o región.', en: 'Department or region.', pt: 'Departamento ou região.' },
  },
  municipio: {
    label: { es: 'Municipio', en: 'Municipality', pt: 'Município' },
    meaning: {
      es: 'Municipio, por nombre o código INE o SIGEP.',
      en: 'Municipality, by name or INE or SIGEP code.',
      pt: 'Município, por nome ou código INE ou SIGEP.',
    },
  },
  entidad: {
    label: { es: 'Entidad', en: 'Entity', pt: 'Entidade' },
    meaning: {
      es: 'Entidad que ejecuta el presupuesto.',
      en: 'Entity that executes the budget.',
      pt: 'Entidade que executa o orçamento.',
    },
  },
  unidad: {
    label: { es: 'Unidad ejecutora', en: 'Executing unit', pt: 'Unidade executora' },
    meaning: {
      es: 'Dirección o unidad que ejecuta.',
      en: 'Directorate or unit that executes.',
      pt: 'Direção ou unidade que executa.',
    },
  },
  programa: {
    label: { es: 'Programa', en: 'Programme', pt: 'Programa' },
    meaning: {
      es: 'Programa o categoría programática.',
      en: 'Programme or programmatic category.',
      pt: 'Programa ou categoria programática.',
    },
  },
  proyecto: {
    label: { es: 'Proyecto', en: 'Project', pt: 'Projeto' },
    meaning: { es: 'Proyecto de inversión.', en: 'Investment project.', pt: 'Projeto de investimento.' },
  },
  actividad: {
    label: { es: 'Actividad', en: 'Activity', pt: 'Atividade' },
    meaning: {
      es: 'Actividad del programa.',
      en: 'Activity of the programme.',
      pt: 'Atividade do programa.',
    },
  },
  funcion: {
    label: { es: 'Finalidad y función', en: 'Function', pt: 'Função' },
    meaning: {
      es: 'Clasificación por finalidad y función.',
      en: 'Classification by function.',
      pt: 'Classificação por função.',
    },
  },
  fuente: {
    label: { es: 'Fuente', en: 'Source of funds', pt: 'Fonte' },
    meaning: { es: 'Fuente de financiamiento.', en: 'Source of funds.', pt: 'Fonte de financiamento.' },
  },
  organismo: {
    label: { es: 'Organismo', en: 'Financing body', pt: 'Organismo' },
    meaning: { es: 'Organismo financiador.', en: 'Financing body.', pt: 'Organismo financiador.' },
  },
  objeto: {
    label: { es: 'Objeto del gasto', en: 'Object of expenditure', pt: 'Objeto da despesa' },
    meaning: {
      es: 'Partida del clasificador por objeto del gasto.',
      en: 'Line of the classifier by object.',
      pt: 'Item do classificador por objeto.',
    },
  },
  cuenta: {
    label: { es: 'Cuenta', en: 'Account', pt: 'Conta' },
    meaning: {
      es: 'Cuenta del clasificador, con su jerarquía.',
      en: 'Account of the classifier, with its hierarchy.',
      pt: 'Conta do classificador, com sua hierarquia.',
    },
  },
  inicial: {
    label: { es: 'Presupuesto inicial', en: 'Initial budget', pt: 'Orçamento inicial' },
    meaning: {
      es: 'Presupuesto aprobado al comenzar la gestión (PIA, apropiación inicial).',
      en: 'Budget approved at the start of the year (PIA, initial appropriation).',
      pt: 'Orçamento aprovado no início do exercício.',
    },
  },
  modificaciones: {
    label: { es: 'Modificaciones', en: 'Amendments', pt: 'Modificações' },
    meaning: {
      es: 'Aumentos y reducciones del presupuesto, con su signo.',
      en: 'Increases and decreases of the budget, signed.',
      pt: 'Aumentos e reduções do orçamento, com sinal.',
    },
  },
  vigente: {
    label: { es: 'Presupuesto vigente', en: 'Budget in force', pt: 'Orçamento vigente' },
    meaning: {
      es: 'Presupuesto inicial más modificaciones (PIM, apropiación definitiva).',
      en: 'Initial budget plus amendments (PIM, final appropriation).',
      pt: 'Orçamento inicial mais modificações.',
    },
  },
  certificado: {
    label: { es: 'Certificado', en: 'Certified', pt: 'Certificado' },
    meaning: {
      es: 'Preventivo o certificación: presupuesto reservado.',
      en: 'Pre-commitment or certification: budget set aside.',
      pt: 'Pré-empenho ou certificação: orçamento reservado.',
    },
  },
  compromiso: {
    label: { es: 'Compromiso', en: 'Committed', pt: 'Empenhado' },
    meaning: {
      es: 'Gasto comprometido con un tercero.',
      en: 'Spending committed to a third party.',
      pt: 'Despesa comprometida com terceiro.',
    },
  },
  devengado: {
    label: { es: 'Devengado', en: 'Accrued', pt: 'Liquidado' },
    meaning: {
      es: 'Gasto reconocido como obligación de pago.',
      en: 'Spending recognised as an obligation to pay.',
      pt: 'Despesa reconhecida como obrigação de pagar.',
    },
  },
  pagado: {
    label: { es: 'Pagado', en: 'Paid', pt: 'Pago' },
    meaning: { es: 'Monto ya pagado (girado).', en: 'Amount already paid.', pt: 'Valor já pago.' },
  },
  avance: {
    label: { es: 'Avance publicado', en: 'Published rate', pt: 'Avanço publicado' },
    meaning: {
      es: 'Porcentaje que imprime quien publica el dato.',
      en: 'Percentage printed by the publisher.',
      pt: 'Percentual impresso por quem publica.',
    },
  },
  saldo: {
    label: { es: 'Saldo', en: 'Balance', pt: 'Saldo' },
    meaning: {
      es: 'Lo que queda: presupuesto menos ejecutado.',
      en: 'What is left: budget minus executed.',
      pt: 'O que resta: orçamento menos executado.',
    },
  },
  tasa: {
    label: { es: 'Tasa de ejecución', en: 'Execution rate', pt: 'Taxa de execução' },
    meaning: { es: 'Ejecutado ÷ presupuesto.', en: 'Executed ÷ budget.', pt: 'Executado ÷ orçamento.' },
  },
  participacion: {
    label: { es: 'Participación', en: 'Share', pt: 'Participação' },
    meaning: { es: 'Parte del total.', en: 'Share of the total.', pt: 'Parte do total.' },
  },
  claves: {
    label: { es: 'Claves', en: 'Keys', pt: 'Chaves' },
    meaning: {
      es: 'De una a cinco columnas por las que se agrupa.',
      en: 'One to five columns to group by.',
      pt: 'De uma a cinco colunas pelas quais se agrupa.',
    },
  },
  orden: {
    label: { es: 'Orden', en: 'Order', pt: 'Ordem' },
    meaning: {
      es: 'Cómo se ordenan las filas.',
      en: 'How rows are sorted.',
      pt: 'Como se ordenam as linhas.',
    },
  },
  total: {
    label: { es: 'Total', en: 'Total', pt: 'Total' },
    meaning: {
      es: 'Si se agrega la fila de total: sí o no.',
      en: 'Whether a total row is added: yes or no.',
      pt: 'Se a linha de total é acrescentada: sim ou não.',
    },
  },
  valor: {
    label: { es: 'Valor', en: 'Value', pt: 'Valor' },
    meaning: { es: 'Valor que se clasifica.', en: 'Value to classify.', pt: 'Valor que se classifica.' },
  },
  escala: {
    label: { es: 'Escala', en: 'Scale', pt: 'Escala' },
    meaning: {
      es: 'Nombre de la escala, o dos columnas propias: desde y nivel.',
      en: 'Name of the scale, or two columns of your own: from and level.',
      pt: 'Nome da escala, ou duas colunas próprias: desde e nível.',
    },
  },
  nivel: {
    label: { es: 'Nivel', en: 'Level', pt: 'Nível' },
    meaning: { es: 'Nivel de la escala.', en: 'Level of the scale.', pt: 'Nível da escala.' },
  },
  presupuestos: {
    label: { es: 'Presupuestos', en: 'Budgets', pt: 'Orçamentos' },
    meaning: { es: 'Presupuesto de cada línea.', en: 'Budget of each line.', pt: 'Orçamento de cada linha.' },
  },
  ejecutados: {
    label: { es: 'Ejecutados', en: 'Executed amounts', pt: 'Executados' },
    meaning: {
      es: 'Ejecutado de cada línea.',
      en: 'Executed amount of each line.',
      pt: 'Executado de cada linha.',
    },
  },
  gastoFuncionamiento: {
    label: { es: 'Gasto de funcionamiento', en: 'Operating expenditure', pt: 'Despesa de funcionamento' },
    meaning: {
      es: 'Gasto de funcionamiento programado o ejecutado.',
      en: 'Operating expenditure, programmed or executed.',
      pt: 'Despesa de funcionamento programada ou executada.',
    },
  },
  coparticipacion: {
    label: { es: 'Coparticipación tributaria', en: 'Tax sharing', pt: 'Coparticipação tributária' },
    meaning: {
      es: 'Recursos de coparticipación tributaria (41-113).',
      en: 'Tax-sharing revenue (41-113).',
      pt: 'Recursos de coparticipação tributária (41-113).',
    },
  },
  recursosPropios: {
    label: { es: 'Recursos propios', en: 'Own resources', pt: 'Recursos próprios' },
    meaning: {
      es: 'Recursos específicos del municipio (20-210).',
      en: 'The municipality’s own resources (20-210).',
      pt: 'Recursos específicos do município (20-210).',
    },
  },
  hipc: {
    label: { es: 'HIPC II', en: 'HIPC II', pt: 'HIPC II' },
    meaning: {
      es: 'Cuenta Especial Diálogo 2000.',
      en: 'Special Account Dialogue 2000 (HIPC II).',
      pt: 'Conta Especial Diálogo 2000.',
    },
  },
  regla: {
    label: { es: 'Regla', en: 'Rule', pt: 'Regra' },
    meaning: { es: 'Regla que se aplica.', en: 'Rule applied.', pt: 'Regra aplicada.' },
  },
  base: {
    label: { es: 'Base', en: 'Base', pt: 'Base' },
    meaning: {
      es: 'Monto sobre el que se mide el límite.',
      en: 'Amount the limit is measured on.',
      pt: 'Valor sobre o qual se mede o limite.',
    },
  },
  limite: {
    label: { es: 'Límite', en: 'Limit', pt: 'Limite' },
    meaning: {
      es: 'Máximo que permite la norma.',
      en: 'Maximum the rule allows.',
      pt: 'Máximo permitido pela norma.',
    },
  },
  margen: {
    label: { es: 'Margen', en: 'Margin', pt: 'Margem' },
    meaning: {
      es: 'Lo que falta para el límite; negativo si se pasó.',
      en: 'What is left up to the limit; negative when exceeded.',
      pt: 'O que falta para o limite; negativo se excedido.',
    },
  },
  cumple: {
    label: { es: 'Cumple', en: 'Complies', pt: 'Cumpre' },
    meaning: { es: 'Sí o no.', en: 'Yes or no.', pt: 'Sim ou não.' },
  },
  costo: {
    label: { es: 'Costo', en: 'Cost', pt: 'Custo' },
    meaning: {
      es: 'Costo del servicio o proyecto.',
      en: 'Cost of the service or project.',
      pt: 'Custo do serviço ou projeto.',
    },
  },
  porcentaje: {
    label: { es: 'Porcentaje', en: 'Percentage', pt: 'Percentual' },
    meaning: {
      es: 'Parte que corresponde, como 20 % o 0,2.',
      en: 'Share, as 20 % or 0.2.',
      pt: 'Parte correspondente, como 20 % ou 0,2.',
    },
  },
  categoria: {
    label: { es: 'Categoría', en: 'Category', pt: 'Categoria' },
    meaning: {
      es: 'Categoría del municipio: A, B, C o D.',
      en: 'Category of the municipality: A, B, C or D.',
      pt: 'Categoria do município: A, B, C ou D.',
    },
  },
  minimo: {
    label: { es: 'Mínimo', en: 'Minimum', pt: 'Mínimo' },
    meaning: { es: 'Monto mínimo.', en: 'Minimum amount.', pt: 'Valor mínimo.' },
  },
  maximo: {
    label: { es: 'Máximo', en: 'Maximum', pt: 'Máximo' },
    meaning: { es: 'Monto máximo.', en: 'Maximum amount.', pt: 'Valor máximo.' },
  },
  convenios: {
    label: { es: 'Convenios', en: 'Agreements', pt: 'Convênios' },
    meaning: {
      es: 'Columnas: municipio, comprometido, fecha de vencimiento.',
      en: 'Columns: municipality, committed amount, due date.',
      pt: 'Colunas: município, comprometido, vencimento.',
    },
  },
  movimientos: {
    label: { es: 'Movimientos', en: 'Movements', pt: 'Movimentos' },
    meaning: {
      es: 'Columnas: municipio, fecha, tipo (efectivo o especie), monto.',
      en: 'Columns: municipality, date, kind (cash or in kind), amount.',
      pt: 'Colunas: município, data, tipo (dinheiro ou espécie), valor.',
    },
  },
  fechaCorte: {
    label: { es: 'Fecha de corte', en: 'Cut-off date', pt: 'Data de corte' },
    meaning: {
      es: 'Día hasta el que se cuenta.',
      en: 'Day up to which things count.',
      pt: 'Dia até o qual se conta.',
    },
  },
  deuda: {
    label: { es: 'Deuda', en: 'Debt', pt: 'Dívida' },
    meaning: {
      es: 'Monto que se paga en cuotas.',
      en: 'Amount paid in instalments.',
      pt: 'Valor pago em parcelas.',
    },
  },
  cuotas: {
    label: { es: 'Cuotas', en: 'Instalments', pt: 'Parcelas' },
    meaning: { es: 'Número de cuotas.', en: 'Number of instalments.', pt: 'Número de parcelas.' },
  },
  primeraFecha: {
    label: { es: 'Primera fecha', en: 'First date', pt: 'Primeira data' },
    meaning: {
      es: 'Fecha de la primera cuota.',
      en: 'Date of the first instalment.',
      pt: 'Data da primeira parcela.',
    },
  },
  frecuencia: {
    label: { es: 'Frecuencia', en: 'Frequency', pt: 'Frequência' },
    meaning: { es: 'Cada cuánto se paga.', en: 'How often it is paid.', pt: 'Frequência do pagamento.' },
  },
  interesAnual: {
    label: { es: 'Interés anual', en: 'Annual interest', pt: 'Juros anuais' },
    meaning: {
      es: 'Tasa anual, como 2 % o 0,02.',
      en: 'Yearly rate, as 2 % or 0.02.',
      pt: 'Taxa anual, como 2 % ou 0,02.',
    },
  },
  gracia: {
    label: { es: 'Gracia', en: 'Grace', pt: 'Carência' },
    meaning: {
      es: 'Cuotas en las que solo se paga interés.',
      en: 'Instalments in which only interest is paid.',
      pt: 'Parcelas em que só se pagam juros.',
    },
  },
  diasHabiles: {
    label: { es: 'Días hábiles', en: 'Working days', pt: 'Dias úteis' },
    meaning: {
      es: 'Si la fecha se corre al siguiente día hábil: sí o no.',
      en: 'Whether dates move to the next working day: yes or no.',
      pt: 'Se a data passa ao próximo dia útil: sim ou não.',
    },
  },
  monto: {
    label: { es: 'Monto', en: 'Amount', pt: 'Valor' },
    meaning: { es: 'Monto en dinero.', en: 'Amount of money.', pt: 'Valor em dinheiro.' },
  },
  montos: {
    label: { es: 'Montos', en: 'Amounts', pt: 'Valores' },
    meaning: { es: 'Columna de montos.', en: 'Column of amounts.', pt: 'Coluna de valores.' },
  },
  pesos: {
    label: { es: 'Pesos', en: 'Weights', pt: 'Pesos' },
    meaning: {
      es: 'Importancia relativa de cada parte.',
      en: 'Relative weight of each part.',
      pt: 'Peso relativo de cada parte.',
    },
  },
  poblacion: {
    label: { es: 'Población', en: 'Population', pt: 'População' },
    meaning: { es: 'Número de habitantes.', en: 'Number of inhabitants.', pt: 'Número de habitantes.' },
  },
  esquema: {
    label: { es: 'Esquema', en: 'Scheme', pt: 'Esquema' },
    meaning: {
      es: 'Esquema de categorías, o dos columnas propias: desde y categoría.',
      en: 'Category scheme, or two columns of your own: from and category.',
      pt: 'Esquema de categorias, ou duas colunas próprias: desde e categoria.',
    },
  },
  dato: {
    label: { es: 'Dato', en: 'Item', pt: 'Dado' },
    meaning: { es: 'Qué se quiere saber.', en: 'What you want to know.', pt: 'O que se quer saber.' },
  },
  costoBase: {
    label: { es: 'Costo base', en: 'Base cost', pt: 'Custo base' },
    meaning: { es: 'Costo antes de ajustar.', en: 'Cost before adjusting.', pt: 'Custo antes do ajuste.' },
  },
  factorCategoria: {
    label: { es: 'Factor de categoría', en: 'Category factor', pt: 'Fator de categoria' },
    meaning: {
      es: 'Factor por categoría del municipio; 1 no cambia nada.',
      en: 'Factor by municipal category; 1 changes nothing.',
      pt: 'Fator por categoria do município; 1 não altera nada.',
    },
  },
  factorPoblacion: {
    label: { es: 'Factor de población', en: 'Population factor', pt: 'Fator de população' },
    meaning: {
      es: 'Factor por población; 1 no cambia nada.',
      en: 'Factor by population; 1 changes nothing.',
      pt: 'Fator por população; 1 não altera nada.',
    },
  },
  factorUbicacion: {
    label: { es: 'Factor de ubicación', en: 'Location factor', pt: 'Fator de localização' },
    meaning: {
      es: 'Factor por ubicación; 1 no cambia nada.',
      en: 'Factor by location; 1 changes nothing.',
      pt: 'Fator por localização; 1 não altera nada.',
    },
  },
  otroFactor: {
    label: { es: 'Otro factor', en: 'Other factor', pt: 'Outro fator' },
    meaning: {
      es: 'Cualquier otro factor; 1 no cambia nada.',
      en: 'Any other factor; 1 changes nothing.',
      pt: 'Qualquer outro fator; 1 não altera nada.',
    },
  },
  expresion: {
    label: { es: 'Fórmula propia', en: 'Own formula', pt: 'Fórmula própria' },
    meaning: {
      es: 'Fórmula de la oficina, como base * (1 + 0.08 * comunidades / 10).',
      en: 'The office’s formula, like base * (1 + 0.08 * comunidades / 10).',
      pt: 'Fórmula do escritório, como base * (1 + 0.08 * comunidades / 10).',
    },
  },
  nombres: {
    label: { es: 'Nombres', en: 'Names', pt: 'Nomes' },
    meaning: {
      es: 'Nombres que usa la fórmula.',
      en: 'Names the formula uses.',
      pt: 'Nomes usados na fórmula.',
    },
  },
  valores: {
    label: { es: 'Valores', en: 'Values', pt: 'Valores' },
    meaning: {
      es: 'Un valor por cada nombre; una fila por cada resultado.',
      en: 'One value for each name; one row for each result.',
      pt: 'Um valor por nome; uma linha por resultado.',
    },
  },
  puntajes: {
    label: { es: 'Puntajes', en: 'Scores', pt: 'Pontuações' },
    meaning: {
      es: 'Puntaje de cada postulación.',
      en: 'Score of each application.',
      pt: 'Pontuação de cada proposta.',
    },
  },
  presupuestoFondo: {
    label: { es: 'Presupuesto del fondo', en: 'Fund budget', pt: 'Orçamento do fundo' },
    meaning: {
      es: 'Monto que el fondo puede adjudicar.',
      en: 'Amount the fund can award.',
      pt: 'Valor que o fundo pode adjudicar.',
    },
  },
  metodo: {
    label: { es: 'Método', en: 'Method', pt: 'Método' },
    meaning: { es: 'Método de cálculo.', en: 'Method of calculation.', pt: 'Método de cálculo.' },
  },
  grupo: {
    label: { es: 'Grupo', en: 'Group', pt: 'Grupo' },
    meaning: {
      es: 'Grupo de cada fila, si hay cupos por grupo.',
      en: 'Group of each row, when groups have quotas.',
      pt: 'Grupo de cada linha, se houver cotas.',
    },
  },
  cupos: {
    label: { es: 'Cupos', en: 'Quotas', pt: 'Cotas' },
    meaning: {
      es: 'Columnas: grupo, monto mínimo, monto máximo.',
      en: 'Columns: group, minimum amount, maximum amount.',
      pt: 'Colunas: grupo, valor mínimo, valor máximo.',
    },
  },
  nbi: {
    label: { es: 'NBI o peso', en: 'Unmet basic needs', pt: 'NBI ou peso' },
    meaning: {
      es: 'Necesidades básicas insatisfechas u otro peso de equidad.',
      en: 'Unmet basic needs or another equity weight.',
      pt: 'Necessidades básicas insatisfeitas ou outro peso.',
    },
  },
  unidadReparto: {
    label: { es: 'Unidad de reparto', en: 'Rounding unit', pt: 'Unidade de rateio' },
    meaning: {
      es: 'A qué se redondea cada parte: centavo o boliviano.',
      en: 'What each part is rounded to: cent or boliviano.',
      pt: 'A que se arredonda cada parte: centavo ou boliviano.',
    },
  },
  inicio: {
    label: { es: 'Inicio', en: 'Start', pt: 'Início' },
    meaning: { es: 'Fecha de inicio.', en: 'Start date.', pt: 'Data de início.' },
  },
  diasOFin: {
    label: { es: 'Días o fecha final', en: 'Days or end date', pt: 'Dias ou data final' },
    meaning: {
      es: 'Cuántos días hábiles sumar, o la fecha hasta la que se cuentan.',
      en: 'How many working days to add, or the date up to which they are counted.',
      pt: 'Quantos dias úteis somar, ou a data até a qual se contam.',
    },
  },
  tablaPorcentajes: {
    label: { es: 'Tabla de porcentajes', en: 'Table of percentages', pt: 'Tabela de percentuais' },
    meaning: {
      es: 'Dos columnas propias: categoría y porcentaje.',
      en: 'Two columns of your own: category and percentage.',
      pt: 'Duas colunas próprias: categoria e percentual.',
    },
  },
  comprometida: {
    label: { es: 'Comprometida', en: 'Committed', pt: 'Comprometida' },
    meaning: {
      es: 'Contraparte que fijan los convenios.',
      en: 'Counterpart set by the agreements.',
      pt: 'Contrapartida fixada nos convênios.',
    },
  },
  exigible: {
    label: { es: 'Exigible', en: 'Due', pt: 'Exigível' },
    meaning: {
      es: 'Lo comprometido que ya venció a la fecha de corte.',
      en: 'What fell due by the cut-off date.',
      pt: 'O comprometido já vencido na data de corte.',
    },
  },
  pagadaEfectivo: {
    label: { es: 'Pagada en efectivo', en: 'Paid in cash', pt: 'Paga em dinheiro' },
    meaning: {
      es: 'Aportes en dinero hasta la fecha de corte.',
      en: 'Cash contributions up to the cut-off date.',
      pt: 'Aportes em dinheiro até a data de corte.',
    },
  },
  pagadaEspecie: {
    label: { es: 'Pagada en especie', en: 'Paid in kind', pt: 'Paga em espécie' },
    meaning: {
      es: 'Aportes en especie, valorados, hasta la fecha de corte.',
      en: 'Valued contributions in kind up to the cut-off date.',
      pt: 'Aportes em bens e serviços, valorados, até a data de corte.',
    },
  },
  mora: {
    label: { es: 'Mora', en: 'Arrears', pt: 'Mora' },
    meaning: {
      es: 'Lo exigible que no se pagó; nunca negativa.',
      en: 'What is due and was not paid; never negative.',
      pt: 'O exigível não pago; nunca negativa.',
    },
  },
  cumplimiento: {
    label: { es: '% cumplimiento', en: 'Compliance %', pt: '% cumprimento' },
    meaning: { es: 'Pagado ÷ comprometido.', en: 'Paid ÷ committed.', pt: 'Pago ÷ comprometido.' },
  },
  estado: {
    label: { es: 'Estado', en: 'State', pt: 'Situação' },
    meaning: { es: 'En qué situación está.', en: 'How things stand.', pt: 'Como está.' },
  },
  numero: {
    label: { es: 'N.º', en: 'No.', pt: 'N.º' },
    meaning: { es: 'Número de orden.', en: 'Order number.', pt: 'Número de ordem.' },
  },
  fecha: {
    label: { es: 'Fecha', en: 'Date', pt: 'Data' },
    meaning: { es: 'Día del hecho.', en: 'Day it happens.', pt: 'Dia do fato.' },
  },
  interes: {
    label: { es: 'Interés', en: 'Interest', pt: 'Juros' },
    meaning: { es: 'Interés del periodo.', en: 'Interest of the period.', pt: 'Juros do período.' },
  },
  capital: {
    label: { es: 'Capital', en: 'Principal', pt: 'Capital' },
    meaning: {
      es: 'Parte de la deuda que se devuelve.',
      en: 'Part of the debt paid back.',
      pt: 'Parte da dívida devolvida.',
    },
  },
  cuota: {
    label: { es: 'Cuota', en: 'Instalment', pt: 'Parcela' },
    meaning: { es: 'Interés más capital.', en: 'Interest plus principal.', pt: 'Juros mais capital.' },
  },
  ordenMerito: {
    label: { es: 'Orden', en: 'Rank', pt: 'Ordem' },
    meaning: {
      es: 'Lugar por puntaje; a igual puntaje, la fila anterior.',
      en: 'Place by score; on equal scores, the earlier row.',
      pt: 'Lugar por pontuação; em empate, a linha anterior.',
    },
  },
  adjudicado: {
    label: { es: 'Adjudicado', en: 'Awarded', pt: 'Adjudicado' },
    meaning: { es: 'Sí o no.', en: 'Yes or no.', pt: 'Sim ou não.' },
  },
  montoAdjudicado: {
    label: { es: 'Monto adjudicado', en: 'Amount awarded', pt: 'Valor adjudicado' },
    meaning: {
      es: 'Lo que recibe la postulación.',
      en: 'What the application gets.',
      pt: 'O que a proposta recebe.',
    },
  },
  saldoDespues: {
    label: { es: 'Saldo después', en: 'Balance after', pt: 'Saldo depois' },
    meaning: {
      es: 'Saldo del fondo tras esta postulación, en orden de mérito.',
      en: 'Fund balance after this application, in order of merit.',
      pt: 'Saldo do fundo após esta proposta, em ordem de mérito.',
    },
  },
  motivo: {
    label: { es: 'Motivo', en: 'Reason', pt: 'Motivo' },
    meaning: {
      es: 'Por qué se adjudicó o no.',
      en: 'Why it was awarded or not.',
      pt: 'Por que foi adjudicada ou não.',
    },
  },
  techo: {
    label: { es: 'Techo', en: 'Ceiling', pt: 'Teto' },
    meaning: { es: 'Monto máximo asignado.', en: 'Maximum amount assigned.', pt: 'Valor máximo atribuído.' },
  },
  porHabitante: {
    label: { es: 'Por habitante', en: 'Per inhabitant', pt: 'Por habitante' },
    meaning: { es: 'Monto ÷ población.', en: 'Amount ÷ population.', pt: 'Valor ÷ população.' },
  },
  feriados: {
    label: { es: 'Feriados', en: 'Holidays', pt: 'Feriados' },
    meaning: {
      es: 'Columna de fechas que tampoco son hábiles, como el aniversario del municipio.',
      en: 'Column of dates that are not working days either, such as the municipality’s anniversary.',
      pt: 'Coluna de datas que também não são úteis, como o aniversário do município.',
    },
  },
  evento: {
    label: { es: 'Evento', en: 'Event', pt: 'Evento' },
    meaning: {
      es: 'Encuentro o cumbre del ciclo de gestión.',
      en: 'Meeting or summit of the management cycle.',
      pt: 'Encontro ou cúpula do ciclo de gestão.',
    },
  },
  desde: {
    label: { es: 'Desde', en: 'From', pt: 'Desde' },
    meaning: {
      es: 'Primer día.',
      en: 'First day.',
      pt: 'Primeiro dia.',
    },
  },
  hasta: {
    label: { es: 'Hasta', en: 'To', pt: 'Até' },
    meaning: {
      es: 'Último día.',
      en: 'Last day.',
      pt: 'Último dia.',
    },
  },
  agenda: {
    label: { es: 'Agenda', en: 'Agenda', pt: 'Agenda' },
    meaning: {
      es: 'Lo que se trata.',
      en: 'What is dealt with.',
      pt: 'O que se trata.',
    },
  },
  resultados: {
    label: { es: 'Resultados', en: 'Results', pt: 'Resultados' },
    meaning: {
      es: 'Lo que debe quedar al terminar.',
      en: 'What should be left at the end.',
      pt: 'O que deve ficar ao terminar.',
    },
  },
  actores: {
    label: { es: 'Actores', en: 'Actors', pt: 'Atores' },
    meaning: {
      es: 'Quiénes participan.',
      en: 'Who takes part.',
      pt: 'Quem participa.',
    },
  },
  clave: {
    label: { es: 'Clave', en: 'Key', pt: 'Chave' },
    meaning: { es: 'Clave por la que se agrupa.', en: 'Key to group by.', pt: 'Chave pela qual se agrupa.' },
  },
  etapa: {
    label: { es: 'Etapa', en: 'Stage', pt: 'Etapa' },
    meaning: {
      es: 'Etapa del presupuesto o del gasto.',
      en: 'Stage of the budget or of spending.',
      pt: 'Etapa do orçamento ou da despesa.',
    },
  },
  parteVigente: {
    label: { es: '% del vigente', en: '% of budget in force', pt: '% do vigente' },
    meaning: {
      es: 'Monto ÷ presupuesto vigente.',
      en: 'Amount ÷ budget in force.',
      pt: 'Valor ÷ orçamento vigente.',
    },
  },
  parteAnterior: {
    label: { es: '% de la etapa anterior', en: '% of previous stage', pt: '% da etapa anterior' },
    meaning: {
      es: 'Monto ÷ monto de la etapa anterior.',
      en: 'Amount ÷ amount of the stage before.',
      pt: 'Valor ÷ valor da etapa anterior.',
    },
  },
  aviso: {
    label: { es: 'Aviso', en: 'Notice', pt: 'Aviso' },
    meaning: { es: 'Lo que conviene revisar.', en: 'What should be looked at.', pt: 'O que convém revisar.' },
  },
  usado: {
    label: { es: 'Usado', en: 'Used', pt: 'Usado' },
    meaning: {
      es: 'Parte de la base que ya se usó.',
      en: 'Share of the base already used.',
      pt: 'Parte da base já usada.',
    },
  },
  norma: {
    label: { es: 'Norma', en: 'Rule in force', pt: 'Norma' },
    meaning: {
      es: 'Norma de la que sale el límite y si está verificada.',
      en: 'Rule the limit comes from and whether it was verified.',
      pt: 'Norma de onde vem o limite e se foi verificada.',
    },
  },
} as const satisfies Record<string, Word>;

export type Term = keyof typeof glossary;
