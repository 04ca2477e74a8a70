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
  codigo: {
    label: { es: 'Código', en: 'Code', pt: 'Código' },
    meaning: {
      es: 'Código del presupuesto.',
      en: 'Budget code.',
      pt: 'Código do orçamento.',
    },
  },
  tipo: {
    label: { es: 'Tipo', en: 'Type', pt: 'Tipo' },
    meaning: {
      es: 'De qué tipo es.',
      en: 'What type it is.',
      pt: 'De que tipo é.',
    },
  },
  categoriaProgramatica: {
    label: { es: 'Categoría programática', en: 'Programmatic category', pt: 'Categoria programática' },
    meaning: {
      es: 'Programa, proyecto y actividad en un solo código: 340 0 099.',
      en: 'Programme, project and activity in one code: 340 0 099.',
      pt: 'Programa, projeto e atividade em um só código: 340 0 099.',
    },
  },
  formato: {
    label: { es: 'Formato', en: 'Format', pt: 'Formato' },
    meaning: {
      es: 'Cómo está escrito.',
      en: 'How it is written.',
      pt: 'Como está escrito.',
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
  fisico: {
    label: { es: 'Avance físico', en: 'Physical progress', pt: 'Avanço físico' },
    meaning: {
      es: 'Parte hecha de lo que se va a hacer, en puntos (22,27) o con su signo (22,27 %).',
      en: 'Share done of what is to be done, in points (22.27) or with its sign (22.27 %).',
      pt: 'Parte feita do que se vai fazer, em pontos (22,27) ou com seu sinal (22,27 %).',
    },
  },
  financiero: {
    label: { es: 'Avance financiero', en: 'Financial progress', pt: 'Avanço financeiro' },
    meaning: {
      es: 'Parte gastada del presupuesto, en la misma unidad que el avance físico.',
      en: 'Share of the budget spent, in the unit of physical progress.',
      pt: 'Parte gasta do orçamento, na mesma unidade que o avanço físico.',
    },
  },
  programado: {
    label: { es: 'Programado', en: 'Programmed', pt: 'Programado' },
    meaning: {
      es: 'Lo que se programó para el periodo.',
      en: 'What was programmed for the period.',
      pt: 'O que se programou para o período.',
    },
  },
  tope: {
    label: { es: 'Tope', en: 'Cap', pt: 'Teto máximo' },
    meaning: {
      es: 'Valor del que el resultado no pasa.',
      en: 'Value the result does not go over.',
      pt: 'Valor que o resultado não ultrapassa.',
    },
  },
  curva: {
    label: { es: 'Curva', en: 'Curve', pt: 'Curva' },
    meaning: {
      es: 'Doce partes del año, de enero a diciembre, que suman 1 o 100.',
      en: 'Twelve shares of the year, January to December, that add up to 1 or 100.',
      pt: 'Doze partes do ano, de janeiro a dezembro, que somam 1 ou 100.',
    },
  },
  sumaLibre: {
    label: { es: 'Acepta cualquier suma', en: 'Accept any sum', pt: 'Aceita qualquer soma' },
    meaning: {
      es: 'Si se aceptan ponderaciones que no suman 100: sí o no.',
      en: 'Whether weights that do not add up to 100 are accepted: yes or no.',
      pt: 'Se se aceitam ponderações que não somam 100: sim ou não.',
    },
  },
  fechas: {
    label: { es: 'Fechas o meses', en: 'Dates or months', pt: 'Datas ou meses' },
    meaning: {
      es: 'Fecha de cada monto, o su mes de 1 a 12.',
      en: 'Date of each amount, or its month from 1 to 12.',
      pt: 'Data de cada valor, ou seu mês de 1 a 12.',
    },
  },
  acumulado: {
    label: { es: 'Acumulado', en: 'Accumulated', pt: 'Acumulado' },
    meaning: {
      es: 'Suma desde enero.',
      en: 'Sum since January.',
      pt: 'Soma desde janeiro.',
    },
  },
  parteEjecutada: {
    label: { es: '% del presupuesto', en: '% of budget', pt: '% do orçamento' },
    meaning: {
      es: 'Acumulado ÷ presupuesto.',
      en: 'Accumulated ÷ budget.',
      pt: 'Acumulado ÷ orçamento.',
    },
  },
  programadoAcumulado: {
    label: { es: 'Programado acumulado', en: 'Programmed to date', pt: 'Programado acumulado' },
    meaning: {
      es: 'Lo programado desde enero.',
      en: 'What was programmed since January.',
      pt: 'O programado desde janeiro.',
    },
  },
  brecha: {
    label: { es: 'Brecha', en: 'Gap', pt: 'Diferença' },
    meaning: {
      es: 'Acumulado menos programado acumulado; negativa si hay retraso.',
      en: 'Accumulated minus programmed to date; negative when late.',
      pt: 'Acumulado menos programado acumulado; negativa se há atraso.',
    },
  },
  mensuales: {
    label: { es: 'Montos mensuales', en: 'Monthly amounts', pt: 'Valores mensais' },
    meaning: {
      es: 'Ejecutado de cada mes desde enero.',
      en: 'Executed amount of each month since January.',
      pt: 'Executado de cada mês desde janeiro.',
    },
  },
  gestionAnterior: {
    label: { es: 'Gestión anterior', en: 'Previous year', pt: 'Exercício anterior' },
    meaning: {
      es: 'Ejecutado de los doce meses de la gestión anterior.',
      en: 'Executed amount of the twelve months of the previous year.',
      pt: 'Executado dos doze meses do exercício anterior.',
    },
  },
  meses: {
    label: { es: 'Meses', en: 'Months', pt: 'Meses' },
    meaning: {
      es: 'Meses con datos.',
      en: 'Months with figures.',
      pt: 'Meses com dados.',
    },
  },
  parteDelAnio: {
    label: { es: 'Avance según el método', en: 'Progress by the method', pt: 'Avanço segundo o método' },
    meaning: {
      es: 'Parte del año que ya estaría ejecutada según el método.',
      en: 'Share of the year already executed by the method.',
      pt: 'Parte do ano já executada segundo o método.',
    },
  },
  cierre: {
    label: { es: 'Cierre proyectado', en: 'Projected year end', pt: 'Fechamento projetado' },
    meaning: {
      es: 'Ejecutado que se proyecta al 31 de diciembre.',
      en: 'Executed amount projected for 31 December.',
      pt: 'Executado que se projeta para 31 de dezembro.',
    },
  },
  tasaCierre: {
    label: { es: 'Tasa proyectada', en: 'Projected rate', pt: 'Taxa projetada' },
    meaning: {
      es: 'Cierre proyectado ÷ presupuesto.',
      en: 'Projected year end ÷ budget.',
      pt: 'Fechamento projetado ÷ orçamento.',
    },
  },
  saldoCierre: {
    label: { es: 'Saldo proyectado', en: 'Projected balance', pt: 'Saldo projetado' },
    meaning: {
      es: 'Presupuesto menos cierre proyectado; negativo si se pasaría.',
      en: 'Budget minus projected year end; negative when it would be exceeded.',
      pt: 'Orçamento menos fechamento projetado; negativo se seria excedido.',
    },
  },
  planificado: {
    label: { es: 'Valor planificado', en: 'Planned value', pt: 'Valor planejado' },
    meaning: {
      es: 'Lo que debía estar hecho a la fecha, según el presupuesto (PV).',
      en: 'What should be done by now, at budget (PV).',
      pt: 'O que devia estar feito até a data, segundo o orçamento (PV).',
    },
  },
  ganado: {
    label: { es: 'Valor ganado', en: 'Earned value', pt: 'Valor agregado' },
    meaning: {
      es: 'Lo que está hecho a la fecha, según el presupuesto (EV).',
      en: 'What is done by now, at budget (EV).',
      pt: 'O que está feito até a data, segundo o orçamento (EV).',
    },
  },
  costoReal: {
    label: { es: 'Costo real', en: 'Actual cost', pt: 'Custo real' },
    meaning: {
      es: 'Lo que costó lo hecho (AC).',
      en: 'What the work done has cost (AC).',
      pt: 'O que custou o que foi feito (AC).',
    },
  },
  presupuestoTotal: {
    label: { es: 'Presupuesto total', en: 'Budget at completion', pt: 'Orçamento total' },
    meaning: {
      es: 'Presupuesto de todo el proyecto (BAC).',
      en: 'Budget of the whole project (BAC).',
      pt: 'Orçamento de todo o projeto (BAC).',
    },
  },
  variacionCosto: {
    label: { es: 'Variación de costo (CV)', en: 'Cost variance (CV)', pt: 'Variação de custo (CV)' },
    meaning: {
      es: 'Ganado menos costo real.',
      en: 'Earned minus actual cost.',
      pt: 'Agregado menos custo real.',
    },
  },
  variacionPlazo: {
    label: { es: 'Variación de plazo (SV)', en: 'Schedule variance (SV)', pt: 'Variação de prazo (SV)' },
    meaning: {
      es: 'Ganado menos planificado.',
      en: 'Earned minus planned.',
      pt: 'Agregado menos planejado.',
    },
  },
  indiceCosto: {
    label: { es: 'Índice de costo (CPI)', en: 'Cost index (CPI)', pt: 'Índice de custo (CPI)' },
    meaning: {
      es: 'Ganado ÷ costo real.',
      en: 'Earned ÷ actual cost.',
      pt: 'Agregado ÷ custo real.',
    },
  },
  indicePlazo: {
    label: { es: 'Índice de plazo (SPI)', en: 'Schedule index (SPI)', pt: 'Índice de prazo (SPI)' },
    meaning: {
      es: 'Ganado ÷ planificado.',
      en: 'Earned ÷ planned.',
      pt: 'Agregado ÷ planejado.',
    },
  },
  costoEstimado: {
    label: {
      es: 'Costo estimado al final (EAC)',
      en: 'Estimate at completion (EAC)',
      pt: 'Custo estimado no final (EAC)',
    },
    meaning: {
      es: 'Presupuesto total × costo real ÷ ganado.',
      en: 'Budget at completion × actual cost ÷ earned.',
      pt: 'Orçamento total × custo real ÷ agregado.',
    },
  },
  costoRestante: {
    label: { es: 'Costo que falta (ETC)', en: 'Estimate to complete (ETC)', pt: 'Custo que falta (ETC)' },
    meaning: {
      es: 'Costo estimado al final menos costo real.',
      en: 'Estimate at completion minus actual cost.',
      pt: 'Custo estimado no final menos custo real.',
    },
  },
  variacionFinal: {
    label: {
      es: 'Variación al final (VAC)',
      en: 'Variance at completion (VAC)',
      pt: 'Variação no final (VAC)',
    },
    meaning: {
      es: 'Presupuesto total menos costo estimado al final.',
      en: 'Budget at completion minus estimate at completion.',
      pt: 'Orçamento total menos custo estimado no final.',
    },
  },
  indicePorCompletar: {
    label: {
      es: 'Índice por completar (TCPI)',
      en: 'To-complete index (TCPI)',
      pt: 'Índice para completar (TCPI)',
    },
    meaning: {
      es: 'Rendimiento necesario para acabar dentro del presupuesto total.',
      en: 'Performance needed to finish within the budget.',
      pt: 'Rendimento necessário para terminar dentro do orçamento total.',
    },
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
  lineas: {
    label: { es: 'Líneas', en: 'Lines', pt: 'Linhas' },
    meaning: {
      es: 'Nombre o código de cada línea del presupuesto.',
      en: 'Name or code of each budget line.',
      pt: 'Nome ou código de cada linha do orçamento.',
    },
  },
  linea: {
    label: { es: 'Línea', en: 'Line', pt: 'Linha' },
    meaning: { es: 'Línea del presupuesto.', en: 'Budget line.', pt: 'Linha do orçamento.' },
  },
  contingencia: {
    label: { es: 'Contingencia', en: 'Contingency', pt: 'Contingência' },
    meaning: {
      es: 'Reserva para imprevistos: presupuesto y ejecutado, en dos celdas.',
      en: 'Contingency reserve: budget and executed, in two cells.',
      pt: 'Reserva para imprevistos: orçamento e executado, em duas células.',
    },
  },
  intereses: {
    label: { es: 'Intereses', en: 'Interest', pt: 'Juros' },
    meaning: {
      es: 'Intereses de la deuda: presupuesto y ejecutado, en dos celdas.',
      en: 'Interest on debt: budget and executed, in two cells.',
      pt: 'Juros da dívida: orçamento e executado, em duas células.',
    },
  },
  presupuestoAjustado: {
    label: { es: 'Presupuesto ajustado', en: 'Adjusted budget', pt: 'Orçamento ajustado' },
    meaning: {
      es: 'Presupuesto de la línea, aumentado o reducido como el total.',
      en: 'Budget of the line, raised or cut as the total was.',
      pt: 'Orçamento da linha, aumentado ou reduzido como o total.',
    },
  },
  desviacion: {
    label: { es: 'Desviación', en: 'Deviation', pt: 'Desvio' },
    meaning: {
      es: 'Ejecutado menos presupuesto ajustado.',
      en: 'Executed minus adjusted budget.',
      pt: 'Executado menos orçamento ajustado.',
    },
  },
  desviacionAbsoluta: {
    label: { es: 'Desviación absoluta', en: 'Absolute deviation', pt: 'Desvio absoluto' },
    meaning: {
      es: 'La desviación sin su signo.',
      en: 'The deviation without its sign.',
      pt: 'O desvio sem o sinal.',
    },
  },
  dimension: {
    label: { es: 'Dimensión', en: 'Dimension', pt: 'Dimensão' },
    meaning: {
      es: 'Dimensión de un indicador PEFA, como PI-1.1.',
      en: 'Dimension of a PEFA indicator, such as PI-1.1.',
      pt: 'Dimensão de um indicador PEFA, como PI-1.1.',
    },
  },
  calificaciones: {
    label: { es: 'Calificaciones', en: 'Grades', pt: 'Notas' },
    meaning: {
      es: 'Calificación de cada dimensión: A, B, C, D, D* o NA.',
      en: 'Grade of each dimension: A, B, C, D, D* or NA.',
      pt: 'Nota de cada dimensão: A, B, C, D, D* ou NA.',
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
  servicioDeuda: {
    label: { es: 'Servicio de la deuda', en: 'Debt service', pt: 'Serviço da dívida' },
    meaning: {
      es: 'Amortización, intereses y comisiones del año.',
      en: 'Principal, interest and fees of the year.',
      pt: 'Amortização, juros e comissões do ano.',
    },
  },
  saldoDeuda: {
    label: { es: 'Saldo de la deuda', en: 'Debt stock', pt: 'Saldo da dívida' },
    meaning: {
      es: 'Valor presente de toda la deuda.',
      en: 'Present value of all debt.',
      pt: 'Valor presente de toda a dívida.',
    },
  },
  ingresosRecurrentes: {
    label: {
      es: 'Ingresos corrientes recurrentes',
      en: 'Recurrent current revenue',
      pt: 'Receitas correntes recorrentes',
    },
    meaning: {
      es: 'Ingresos corrientes recurrentes del año anterior.',
      en: 'Recurrent current revenue of the year before.',
      pt: 'Receitas correntes recorrentes do ano anterior.',
    },
  },
  icld: {
    label: { es: 'ICLD', en: 'Unearmarked current revenue', pt: 'Receitas correntes livres' },
    meaning: {
      es: 'Ingresos corrientes de libre destinación.',
      en: 'Current revenue free of earmarks (ICLD).',
      pt: 'Receitas correntes de livre destinação (ICLD).',
    },
  },
  concepto: {
    label: { es: 'Concepto', en: 'Item', pt: 'Conceito' },
    meaning: { es: 'Lo que se mide.', en: 'What is measured.', pt: 'O que se mede.' },
  },
  conceptos: {
    label: { es: 'Conceptos', en: 'Items', pt: 'Conceitos' },
    meaning: {
      es: 'Nombre de cada monto, como «ingreso total» o «gasto corriente».',
      en: 'Name of each amount, such as “ingreso total” or “gasto corriente”.',
      pt: 'Nome de cada valor, como “ingreso total” ou “gasto corriente”.',
    },
  },
  indicador: {
    label: { es: 'Indicador', en: 'Indicator', pt: 'Indicador' },
    meaning: { es: 'Indicador que se calcula.', en: 'Indicator worked out.', pt: 'Indicador calculado.' },
  },
  numerador: {
    label: { es: 'Numerador', en: 'Numerator', pt: 'Numerador' },
    meaning: { es: 'Monto que se divide.', en: 'Amount divided.', pt: 'Valor que se divide.' },
  },
  denominador: {
    label: { es: 'Denominador', en: 'Denominator', pt: 'Denominador' },
    meaning: {
      es: 'Monto o población entre la que se divide.',
      en: 'Amount or population divided by.',
      pt: 'Valor ou população pela qual se divide.',
    },
  },
  sentido: {
    label: { es: 'Sentido', en: 'Direction', pt: 'Sentido' },
    meaning: {
      es: 'Si más es mejor o peor.',
      en: 'Whether more is better or worse.',
      pt: 'Se mais é melhor ou pior.',
    },
  },
  medianaCategoria: {
    label: { es: 'Mediana de la categoría', en: 'Median of the category', pt: 'Mediana da categoria' },
    meaning: {
      es: 'Valor de en medio entre los municipios de igual categoría.',
      en: 'Middle value among municipalities of the same category.',
      pt: 'Valor do meio entre os municípios da mesma categoria.',
    },
  },
  puntajesResultados: {
    label: { es: 'Puntajes de resultados', en: 'Result scores', pt: 'Pontuações de resultados' },
    meaning: {
      es: 'Puntajes de 0 a 100 de los indicadores de resultados.',
      en: 'Scores from 0 to 100 of the result indicators.',
      pt: 'Pontuações de 0 a 100 dos indicadores de resultados.',
    },
  },
  puntajesGestion: {
    label: { es: 'Puntajes de gestión', en: 'Management scores', pt: 'Pontuações de gestão' },
    meaning: {
      es: 'Puntajes de 0 a 100 de los indicadores de gestión.',
      en: 'Scores from 0 to 100 of the management indicators.',
      pt: 'Pontuações de 0 a 100 dos indicadores de gestão.',
    },
  },
  bonificaciones: {
    label: { es: 'Bonificaciones', en: 'Bonuses', pt: 'Bonificações' },
    meaning: {
      es: 'Puntos que se suman a la gestión.',
      en: 'Points added to management.',
      pt: 'Pontos somados à gestão.',
    },
  },
  componente: {
    label: { es: 'Componente', en: 'Component', pt: 'Componente' },
    meaning: { es: 'Parte del índice.', en: 'Part of the index.', pt: 'Parte do índice.' },
  },
  aporte: {
    label: { es: 'Aporte', en: 'Contribution', pt: 'Contribuição' },
    meaning: { es: 'Puntaje por su peso.', en: 'Score times its weight.', pt: 'Pontuação vezes o peso.' },
  },
  rango: {
    label: { es: 'Rango', en: 'Range', pt: 'Faixa' },
    meaning: {
      es: 'Rango en que cae el índice.',
      en: 'Range the index falls in.',
      pt: 'Faixa em que cai o índice.',
    },
  },
  endeudamiento: {
    label: { es: 'Endeudamiento', en: 'Indebtedness', pt: 'Endividamento' },
    meaning: {
      es: 'Deuda consolidada ÷ ingreso corriente líquido (RCL).',
      en: 'Consolidated debt ÷ net current revenue (RCL).',
      pt: 'Dívida consolidada ÷ receita corrente líquida (RCL).',
    },
  },
  ahorroCorriente: {
    label: { es: 'Ahorro corriente', en: 'Current saving', pt: 'Poupança corrente' },
    meaning: {
      es: 'Gasto corriente ÷ ingreso corriente ajustado.',
      en: 'Current expenditure ÷ adjusted current revenue.',
      pt: 'Despesa corrente ÷ receita corrente ajustada.',
    },
  },
  liquidezRelativa: {
    label: { es: 'Liquidez relativa', en: 'Relative liquidity', pt: 'Liquidez relativa' },
    meaning: {
      es: 'Caja menos obligaciones ÷ ingreso corriente líquido (RCL).',
      en: 'Cash minus obligations ÷ net current revenue (RCL).',
      pt: 'Caixa menos obrigações ÷ receita corrente líquida (RCL).',
    },
  },
  icf: {
    label: { es: 'ICF', en: 'ICF', pt: 'ICF' },
    meaning: {
      es: 'Calidad de la información contable y fiscal: A, B, C, D o E.',
      en: 'Quality of accounting and fiscal information: A, B, C, D or E.',
      pt: 'Qualidade da informação contábil e fiscal: A, B, C, D ou E.',
    },
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
  saldoInicial: {
    label: { es: 'Saldo inicial', en: 'Opening balance', pt: 'Saldo inicial' },
    meaning: {
      es: 'Lo que se debía al empezar; negativo si era a favor.',
      en: 'What was owed at the start; negative when in favour.',
      pt: 'O que se devia no início; negativo se era a favor.',
    },
  },
  vencimientos: {
    label: { es: 'Vencimientos', en: 'Due dates', pt: 'Vencimentos' },
    meaning: {
      es: 'Fecha en que vence cada monto.',
      en: 'Date on which each amount falls due.',
      pt: 'Data em que vence cada valor.',
    },
  },
  pagos: {
    label: { es: 'Pagos', en: 'Payments', pt: 'Pagamentos' },
    meaning: {
      es: 'Montos pagados.',
      en: 'Amounts paid.',
      pt: 'Valores pagos.',
    },
  },
  tramosDias: {
    label: { es: 'Tramos de días', en: 'Day bands', pt: 'Faixas de dias' },
    meaning: {
      es: 'Último día de cada tramo de atraso, como 30, 60 y 90.',
      en: 'Last day of each band of delay, as 30, 60 and 90.',
      pt: 'Último dia de cada faixa de atraso, como 30, 60 e 90.',
    },
  },
  antiguedad: {
    label: { es: 'Antigüedad', en: 'Age', pt: 'Antiguidade' },
    meaning: {
      es: 'Hace cuánto venció.',
      en: 'How long ago it fell due.',
      pt: 'Há quanto tempo venceu.',
    },
  },
  montoFondo: {
    label: { es: 'Monto del fondo', en: 'Amount of the fund', pt: 'Valor do fundo' },
    meaning: {
      es: 'Lo que el fondo pone y se desembolsa por partes.',
      en: 'What the fund gives, paid out in parts.',
      pt: 'O que o fundo aporta e desembolsa em partes.',
    },
  },
  porcentajes: {
    label: { es: 'Porcentajes', en: 'Percentages', pt: 'Percentuais' },
    meaning: {
      es: 'Parte que corresponde a cada fila; suman 100.',
      en: 'Share of each row; they add up to 100.',
      pt: 'Parte de cada linha; somam 100.',
    },
  },
  fechasDesembolso: {
    label: { es: 'Fechas', en: 'Dates', pt: 'Datas' },
    meaning: {
      es: 'Fecha prevista de cada desembolso.',
      en: 'Expected date of each instalment.',
      pt: 'Data prevista de cada desembolso.',
    },
  },
  contraparteEnMora: {
    label: { es: 'Contraparte en mora', en: 'Counterpart in arrears', pt: 'Contrapartida em mora' },
    meaning: {
      es: 'Si el municipio debe contraparte vencida: sí o no.',
      en: 'Whether the municipality owes overdue counterpart: yes or no.',
      pt: 'Se o município deve contrapartida vencida: sim ou não.',
    },
  },
  desembolsado: {
    label: { es: 'Desembolsado', en: 'Paid out', pt: 'Desembolsado' },
    meaning: {
      es: 'Lo que el fondo ya pagó.',
      en: 'What the fund already paid.',
      pt: 'O que o fundo já pagou.',
    },
  },
  pendiente: {
    label: { es: 'Pendiente', en: 'Outstanding', pt: 'Pendente' },
    meaning: {
      es: 'Lo que falta.',
      en: 'What is still to come.',
      pt: 'O que falta.',
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
  tasaDiaria: {
    label: { es: 'Tasa diaria', en: 'Daily rate', pt: 'Taxa diária' },
    meaning: {
      es: 'Tasa por día, como 0,5 % o 0,005.',
      en: 'Rate per day, as 0.5 % or 0.005.',
      pt: 'Taxa por dia, como 0,5 % ou 0,005.',
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
  poblaciones: {
    label: { es: 'Poblaciones', en: 'Populations', pt: 'Populações' },
    meaning: {
      es: 'Habitantes de cada municipio, uno por fila.',
      en: 'Inhabitants of each municipality, one per row.',
      pt: 'Habitantes de cada município, um por linha.',
    },
  },
  cortes: {
    label: { es: 'Cortes', en: 'Cuts', pt: 'Cortes' },
    meaning: {
      es: 'Valores en que empieza cada tramo; cada corte pertenece al tramo que empieza en él.',
      en: 'Values at which each band begins; each cut belongs to the band that begins at it.',
      pt: 'Valores em que começa cada faixa; cada corte pertence à faixa que começa nele.',
    },
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
  dias: {
    label: { es: 'Días', en: 'Days', pt: 'Dias' },
    meaning: {
      es: 'Número de días.',
      en: 'Number of days.',
      pt: 'Número de dias.',
    },
  },
  destino: {
    label: { es: 'Destino', en: 'Destination', pt: 'Destino' },
    meaning: {
      es: 'Tipo de destino del viaje, como en la escala.',
      en: 'Kind of destination of the trip, as in the scale.',
      pt: 'Tipo de destino da viagem, como na tabela.',
    },
  },
  alojamientoCubierto: {
    label: { es: 'Alojamiento cubierto', en: 'Lodging covered', pt: 'Hospedagem coberta' },
    meaning: {
      es: 'Si otro paga el alojamiento: sí o no.',
      en: 'Whether someone else pays the lodging: yes or no.',
      pt: 'Se outro paga a hospedagem: sim ou não.',
    },
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
  tramos: {
    label: { es: 'Tramos', en: 'Bands', pt: 'Faixas' },
    meaning: {
      es: 'Tabla de tramos: desde y lo que corresponde.',
      en: 'Table of bands: from, and what applies.',
      pt: 'Tabela de faixas: desde e o que corresponde.',
    },
  },
  referencia: {
    label: { es: 'Población de referencia', en: 'Reference population', pt: 'População de referência' },
    meaning: {
      es: 'Población con la que se compara.',
      en: 'Population to compare with.',
      pt: 'População com que se compara.',
    },
  },
  elasticidad: {
    label: { es: 'Elasticidad', en: 'Elasticity', pt: 'Elasticidade' },
    meaning: {
      es: 'Cuánto cambia el costo con la población: 0 nada, 1 en la misma proporción.',
      en: 'How much cost changes with population: 0 not at all, 1 in proportion.',
      pt: 'Quanto o custo muda com a população: 0 nada, 1 na mesma proporção.',
    },
  },
  factor: {
    label: { es: 'Factor', en: 'Factor', pt: 'Fator' },
    meaning: {
      es: 'Por cuánto se multiplica; 1 no cambia nada.',
      en: 'What it is multiplied by; 1 changes nothing.',
      pt: 'Por quanto se multiplica; 1 não altera nada.',
    },
  },
  sumaParcial: {
    label: { es: 'Suma parcial', en: 'Running total', pt: 'Soma parcial' },
    meaning: {
      es: 'Lo que suma hasta esa fila.',
      en: 'What it adds up to down to that row.',
      pt: 'O que soma até essa linha.',
    },
  },
  costoDirecto: {
    label: { es: 'Costo directo', en: 'Direct cost', pt: 'Custo direto' },
    meaning: {
      es: 'Costos del servicio: técnicos, viáticos, transporte, materiales.',
      en: 'Costs of the service: staff, travel, transport, materials.',
      pt: 'Custos do serviço: técnicos, diárias, transporte, materiais.',
    },
  },
  gastosGenerales: {
    label: { es: 'Gastos generales', en: 'Overheads', pt: 'Despesas gerais' },
    meaning: {
      es: 'Parte sobre el costo directo, como 10 % o 0,1; escriba 0 si no hay.',
      en: 'Share of the direct cost, as 10 % or 0.1; type 0 if none.',
      pt: 'Parte sobre o custo direto, como 10 % ou 0,1; escreva 0 se não houver.',
    },
  },
  redito: {
    label: { es: 'Rédito', en: 'Surplus', pt: 'Excedente' },
    meaning: {
      es: 'Lo que deja el servicio a la asociación: parte sobre el costo con gastos generales, como 5 % o 0,05; escriba 0 si no hay.',
      en: 'What the service leaves to the association: share of the cost with overheads, as 5 % or 0.05; type 0 if none.',
      pt: 'O que o serviço deixa à associação: parte sobre o custo com despesas gerais, como 5 % ou 0,05; escreva 0 se não houver.',
    },
  },
  impuestos: {
    label: { es: 'Impuestos', en: 'Taxes', pt: 'Impostos' },
    meaning: {
      es: 'Tasa de los impuestos, como 16 % o 0,16; escriba 0 si no hay.',
      en: 'Rate of the taxes, as 16 % or 0.16; type 0 if none.',
      pt: 'Taxa dos impostos, como 16 % ou 0,16; escreva 0 se não houver.',
    },
  },
  formaImpuestos: {
    label: { es: 'Forma de los impuestos', en: 'How taxes count', pt: 'Forma dos impostos' },
    meaning: {
      es: 'Si los impuestos se suman aparte o están incluidos en el precio.',
      en: 'Whether taxes are added on top or included in the price.',
      pt: 'Se os impostos se somam à parte ou estão incluídos no preço.',
    },
  },
  costoFijo: {
    label: { es: 'Costo fijo', en: 'Fixed cost', pt: 'Custo fixo' },
    meaning: {
      es: 'Costo que pagan entre todos.',
      en: 'Cost paid among all.',
      pt: 'Custo que todos pagam juntos.',
    },
  },
  municipios: {
    label: { es: 'Municipios', en: 'Municipalities', pt: 'Municípios' },
    meaning: {
      es: 'Municipios, uno por fila.',
      en: 'Municipalities, one per row.',
      pt: 'Municípios, um por linha.',
    },
  },
  parteIgual: {
    label: { es: 'Parte igual', en: 'Equal part', pt: 'Parte igual' },
    meaning: {
      es: 'Parte del monto que se divide por igual, como 30 %.',
      en: 'Share of the amount split equally, as 30 %.',
      pt: 'Parte do valor dividida por igual, como 30 %.',
    },
  },
  cuotaParte: {
    label: { es: 'Cuota parte', en: 'Share due', pt: 'Cota' },
    meaning: {
      es: 'Lo que paga cada uno.',
      en: 'What each one pays.',
      pt: 'O que cada um paga.',
    },
  },
  ahorro: {
    label: { es: 'Ahorro', en: 'Saving', pt: 'Economia' },
    meaning: {
      es: 'Lo que ahorra frente a pagar todo solo.',
      en: 'What it saves against paying all of it alone.',
      pt: 'O que economiza em relação a pagar tudo sozinho.',
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
  puntaje: {
    label: { es: 'Puntaje', en: 'Score', pt: 'Pontuação' },
    meaning: {
      es: 'Puntos obtenidos.',
      en: 'Points obtained.',
      pt: 'Pontos obtidos.',
    },
  },
  ejes: {
    label: { es: 'Ejes', en: 'Axes', pt: 'Eixos' },
    meaning: {
      es: 'Dos filas, desempeño operativo y visión de largo plazo y transparencia: cuánto cuenta cada dimensión en cada eje. Si se omite, como dice la norma.',
      en: 'Two rows, operating performance and long-term vision and transparency: how much each dimension counts in each axis. As the norm says if left out.',
      pt: 'Duas linhas, desempenho operativo e visão de longo prazo e transparência: quanto conta cada dimensão em cada eixo. Se omitido, como diz a norma.',
    },
  },
  ambito: {
    label: { es: 'Ámbito', en: 'Scope', pt: 'Âmbito' },
    meaning: {
      es: 'Qué se mide: un área, una dimensión o un eje.',
      en: 'What is measured: an area, a dimension or an axis.',
      pt: 'O que se mede: uma área, uma dimensão ou um eixo.',
    },
  },
  nombre: {
    label: { es: 'Nombre', en: 'Name', pt: 'Nome' },
    meaning: {
      es: 'Nombre de lo que se mide.',
      en: 'Name of what is measured.',
      pt: 'Nome do que se mede.',
    },
  },
  area: {
    label: { es: 'Área', en: 'Area', pt: 'Área' },
    meaning: {
      es: 'Área de gestión.',
      en: 'Management area.',
      pt: 'Área de gestão.',
    },
  },
  antes: {
    label: { es: 'Antes', en: 'Before', pt: 'Antes' },
    meaning: {
      es: 'Puntos del primer diagnóstico, cinco áreas por cinco dimensiones, sin encabezados.',
      en: 'Points of the first diagnosis, five areas by five dimensions, without headings.',
      pt: 'Pontos do primeiro diagnóstico, cinco áreas por cinco dimensões, sem cabeçalhos.',
    },
  },
  despues: {
    label: { es: 'Después', en: 'After', pt: 'Depois' },
    meaning: {
      es: 'Puntos del segundo diagnóstico, en el mismo orden.',
      en: 'Points of the second diagnosis, in the same order.',
      pt: 'Pontos do segundo diagnóstico, na mesma ordem.',
    },
  },
  cambio: {
    label: { es: 'Cambio', en: 'Change', pt: 'Mudança' },
    meaning: {
      es: 'Después menos antes, en puntos.',
      en: 'After minus before, in points.',
      pt: 'Depois menos antes, em pontos.',
    },
  },
  nivelAntes: {
    label: { es: 'Nivel antes', en: 'Level before', pt: 'Nível antes' },
    meaning: {
      es: 'Nivel del primer diagnóstico.',
      en: 'Level of the first diagnosis.',
      pt: 'Nível do primeiro diagnóstico.',
    },
  },
  nivelDespues: {
    label: { es: 'Nivel después', en: 'Level after', pt: 'Nível depois' },
    meaning: {
      es: 'Nivel del segundo diagnóstico.',
      en: 'Level of the second diagnosis.',
      pt: 'Nível do segundo diagnóstico.',
    },
  },
  categoriaIntervencion: {
    label: { es: 'Categoría de intervención', en: 'Intervention category', pt: 'Categoria de intervenção' },
    meaning: {
      es: 'Estrategia, estructura, procesos o productos.',
      en: 'Strategy, structure, processes or products.',
      pt: 'Estratégia, estrutura, processos ou produtos.',
    },
  },
  horas: {
    label: { es: 'Horas', en: 'Hours', pt: 'Horas' },
    meaning: {
      es: 'Horas de acompañamiento.',
      en: 'Hours of support.',
      pt: 'Horas de acompanhamento.',
    },
  },
  niveles: {
    label: { es: 'Niveles', en: 'Levels', pt: 'Níveis' },
    meaning: {
      es: 'Nivel de cada municipio o categoría.',
      en: 'Level of each municipality or category.',
      pt: 'Nível de cada município ou categoria.',
    },
  },
  peso: {
    label: { es: 'Peso', en: 'Weight', pt: 'Peso' },
    meaning: { es: 'Importancia relativa.', en: 'Relative weight.', pt: 'Peso relativo.' },
  },
  unidadHoras: {
    label: { es: 'Unidad de horas', en: 'Unit of hours', pt: 'Unidade de horas' },
    meaning: {
      es: 'A qué se redondea cada parte: hora, media o cuarto.',
      en: 'What each part is rounded to: hour, half or quarter.',
      pt: 'A que se arredonda cada parte: hora, meia ou quarto.',
    },
  },
  perspectivas: {
    label: { es: 'Perspectivas', en: 'Perspectives', pt: 'Perspectivas' },
    meaning: {
      es: 'Perspectiva de cada objetivo: misión, clientes, procesos o personas.',
      en: 'Perspective of each objective: mission, clients, processes or people.',
      pt: 'Perspectiva de cada objetivo: missão, clientes, processos ou pessoas.',
    },
  },
  perspectiva: {
    label: { es: 'Perspectiva', en: 'Perspective', pt: 'Perspectiva' },
    meaning: {
      es: 'Perspectiva del mapa estratégico.',
      en: 'Perspective of the strategy map.',
      pt: 'Perspectiva do mapa estratégico.',
    },
  },
  objetivos: {
    label: { es: 'Objetivos', en: 'Objectives', pt: 'Objetivos' },
    meaning: {
      es: 'Objetivos del mapa estratégico.',
      en: 'Objectives of the strategy map.',
      pt: 'Objetivos do mapa estratégico.',
    },
  },
  objetivo: {
    label: { es: 'Objetivo', en: 'Objective', pt: 'Objetivo' },
    meaning: {
      es: 'Objetivo del mapa estratégico.',
      en: 'Objective of the strategy map.',
      pt: 'Objetivo do mapa estratégico.',
    },
  },
  metas: {
    label: { es: 'Metas', en: 'Targets', pt: 'Metas' },
    meaning: {
      es: 'Meta de cada objetivo, en la unidad de su indicador.',
      en: 'Target of each objective, in the unit of its indicator.',
      pt: 'Meta de cada objetivo, na unidade do seu indicador.',
    },
  },
  meta: {
    label: { es: 'Meta', en: 'Target', pt: 'Meta' },
    meaning: {
      es: 'Lo que se quiere lograr.',
      en: 'What is to be achieved.',
      pt: 'O que se quer alcançar.',
    },
  },
  avances: {
    label: { es: 'Avances', en: 'Achieved', pt: 'Avanços' },
    meaning: {
      es: 'Lo logrado en cada objetivo, en la misma unidad que su meta.',
      en: 'What was achieved of each objective, in the unit of its target.',
      pt: 'O que se alcançou em cada objetivo, na unidade da sua meta.',
    },
  },
  logrado: {
    label: { es: 'Logrado', en: 'Achieved', pt: 'Alcançado' },
    meaning: {
      es: 'Lo logrado hasta la fecha.',
      en: 'What has been achieved to date.',
      pt: 'O que se alcançou até a data.',
    },
  },
  progreso: {
    label: { es: 'Avance', en: 'Progress', pt: 'Avanço' },
    meaning: { es: 'Logrado ÷ meta.', en: 'Achieved ÷ target.', pt: 'Alcançado ÷ meta.' },
  },
  ponderaciones: {
    label: { es: 'Ponderaciones', en: 'Weights', pt: 'Ponderações' },
    meaning: {
      es: 'Cuánto cuenta cada objetivo.',
      en: 'How much each objective counts.',
      pt: 'Quanto conta cada objetivo.',
    },
  },
  ponderacion: {
    label: { es: 'Ponderación', en: 'Weight', pt: 'Ponderação' },
    meaning: {
      es: 'Cuánto cuenta.',
      en: 'How much it counts.',
      pt: 'Quanto conta.',
    },
  },
  notas: {
    label: { es: 'Notas', en: 'Marks', pt: 'Notas' },
    meaning: {
      es: 'Nota de cada criterio; una fila por postulación.',
      en: 'Mark in each criterion; one row per application.',
      pt: 'Nota de cada critério; uma linha por proposta.',
    },
  },
  maximos: {
    label: { es: 'Máximos', en: 'Maxima', pt: 'Máximos' },
    meaning: {
      es: 'Nota más alta posible de cada criterio.',
      en: 'Highest possible mark in each criterion.',
      pt: 'Nota mais alta possível de cada critério.',
    },
  },
  requisitos: {
    label: { es: 'Requisitos', en: 'Requirements', pt: 'Requisitos' },
    meaning: {
      es: 'Sí o no por cada requisito; una fila por postulación.',
      en: 'Yes or no for each requirement; one row per application.',
      pt: 'Sim ou não por requisito; uma linha por proposta.',
    },
  },
  titulos: {
    label: { es: 'Títulos', en: 'Titles', pt: 'Títulos' },
    meaning: {
      es: 'Nombre de cada requisito, en el mismo orden.',
      en: 'Name of each requirement, in the same order.',
      pt: 'Nome de cada requisito, na mesma ordem.',
    },
  },
  postulantes: {
    label: { es: 'Postulantes', en: 'Applicants', pt: 'Postulantes' },
    meaning: {
      es: 'Nombre o código de cada postulante.',
      en: 'Name or code of each applicant.',
      pt: 'Nome ou código de cada postulante.',
    },
  },
  postulante: {
    label: { es: 'Postulante', en: 'Applicant', pt: 'Postulante' },
    meaning: {
      es: 'Quién postula.',
      en: 'Who applies.',
      pt: 'Quem concorre.',
    },
  },
  puesto: {
    label: { es: 'Puesto', en: 'Place', pt: 'Lugar' },
    meaning: {
      es: 'Lugar por puntaje; los empates sin resolver lo comparten.',
      en: 'Place by score; ties that stay unresolved share it.',
      pt: 'Lugar por pontuação; empates não resolvidos o compartilham.',
    },
  },
  criteriosDesempate: {
    label: { es: 'Criterios de desempate', en: 'Tie-breaks', pt: 'Critérios de desempate' },
    meaning: {
      es: 'Una o más columnas que deciden entre iguales, en ese orden.',
      en: 'One or more columns that decide among equals, in that order.',
      pt: 'Uma ou mais colunas que decidem entre iguais, nessa ordem.',
    },
  },
  desempate: {
    label: { es: 'Desempate', en: 'Tie-break', pt: 'Desempate' },
    meaning: {
      es: 'Qué decidió entre iguales, o cuántos siguen empatados.',
      en: 'What decided among equals, or how many are still tied.',
      pt: 'O que decidiu entre iguais, ou quantos seguem empatados.',
    },
  },
  servicios: {
    label: { es: 'Servicios', en: 'Services', pt: 'Serviços' },
    meaning: {
      es: 'Servicio prestado, uno por fila.',
      en: 'Service rendered, one per row.',
      pt: 'Serviço prestado, um por linha.',
    },
  },
  universo: {
    label: { es: 'Universo', en: 'Universe', pt: 'Universo' },
    meaning: {
      es: 'Municipios contra los que se mide la cobertura.',
      en: 'Municipalities that coverage is measured against.',
      pt: 'Municípios sobre os quais se mede a cobertura.',
    },
  },
  cubiertos: {
    label: { es: 'Cubiertos', en: 'Covered', pt: 'Cobertos' },
    meaning: {
      es: 'Municipios del universo con al menos un servicio.',
      en: 'Municipalities of the universe with at least one service.',
      pt: 'Municípios do universo com ao menos um serviço.',
    },
  },
  cobertura: {
    label: { es: 'Cobertura', en: 'Coverage', pt: 'Cobertura' },
    meaning: {
      es: 'Cubiertos ÷ universo.',
      en: 'Covered ÷ universe.',
      pt: 'Cobertos ÷ universo.',
    },
  },
  convocatoria: {
    label: { es: 'Convocatoria', en: 'Call', pt: 'Convocatória' },
    meaning: {
      es: 'Número de la convocatoria en la gestión: 1 o 2.',
      en: 'Number of the call in the year: 1 or 2.',
      pt: 'Número da convocatória no exercício: 1 ou 2.',
    },
  },
  plazos: {
    label: { es: 'Plazos', en: 'Terms', pt: 'Prazos' },
    meaning: {
      es: 'Columnas: etapa y días hábiles, o su fecha.',
      en: 'Columns: stage and working days, or its date.',
      pt: 'Colunas: etapa e dias úteis, ou sua data.',
    },
  },
  plazo: {
    label: { es: 'Plazo', en: 'Term', pt: 'Prazo' },
    meaning: {
      es: 'Días hábiles de la etapa.',
      en: 'Working days of the stage.',
      pt: 'Dias úteis da etapa.',
    },
  },
  feriadosDelPlazo: {
    label: { es: 'Feriados del plazo', en: 'Holidays in the term', pt: 'Feriados do prazo' },
    meaning: {
      es: 'Feriados en día de semana que el plazo salta.',
      en: 'Weekday holidays that the term skips.',
      pt: 'Feriados em dia de semana que o prazo pula.',
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
    label: { es: 'NBI o peso', en: 'Unmet basic needs or weight', pt: 'NBI ou peso' },
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
  otb: {
    label: { es: 'OTB', en: 'Neighbourhood', pt: 'OTB' },
    meaning: {
      es: 'Organización territorial de base, barrio o comunidad.',
      en: 'Neighbourhood or community organisation (OTB).',
      pt: 'Organização territorial de base, bairro ou comunidade.',
    },
  },
  ordenOtb: {
    label: { es: 'Orden de la OTB', en: 'Neighbourhood’s order', pt: 'Ordem da OTB' },
    meaning: {
      es: 'Lugar que la OTB dio al proyecto: 1, 2, 3…',
      en: 'Place the neighbourhood gave the project: 1, 2, 3…',
      pt: 'Lugar que a OTB deu ao projeto: 1, 2, 3…',
    },
  },
  inversionQuinquenio: {
    label: {
      es: 'Inversión del quinquenio',
      en: 'Investment of five years',
      pt: 'Investimento do quinquênio',
    },
    meaning: {
      es: 'Lo invertido en la OTB en los últimos cinco años.',
      en: 'What was invested in the neighbourhood over the last five years.',
      pt: 'O investido na OTB nos últimos cinco anos.',
    },
  },
  factorEquidad: {
    label: { es: 'Factor de equidad', en: 'Equity factor', pt: 'Fator de equidade' },
    meaning: {
      es: 'Más de 1 donde se invirtió menos por habitante que en el conjunto.',
      en: 'Above 1 where less was invested per inhabitant than overall.',
      pt: 'Mais de 1 onde se investiu menos por habitante que no conjunto.',
    },
  },
  puntajeFinal: {
    label: { es: 'Puntaje final', en: 'Final score', pt: 'Pontuação final' },
    meaning: {
      es: 'Puntaje por factor de equidad.',
      en: 'Score times equity factor.',
      pt: 'Pontuação vezes fator de equidade.',
    },
  },
  clavesTecho: {
    label: { es: 'Claves de techo', en: 'Ceiling keys', pt: 'Chaves de teto' },
    meaning: {
      es: 'Claves de la lista de techos, en las mismas columnas que las otras.',
      en: 'Keys of the list of ceilings, in the same columns as the others.',
      pt: 'Chaves da lista de tetos, nas mesmas colunas que as outras.',
    },
  },
  inicioOPesos: {
    label: { es: 'Inicio o pesos', en: 'Start or weights', pt: 'Início ou pesos' },
    meaning: {
      es: 'Fecha de inicio, o un peso por mes, de enero a diciembre.',
      en: 'Start date, or one weight a month, January to December.',
      pt: 'Data de início, ou um peso por mês, de janeiro a dezembro.',
    },
  },
  fin: {
    label: { es: 'Fin', en: 'End', pt: 'Fim' },
    meaning: {
      es: 'Último día.',
      en: 'Last day.',
      pt: 'Último dia.',
    },
  },
  eficaciaPeriodo: {
    label: { es: 'Eficacia (EF)', en: 'Efficacy (EF)', pt: 'Eficácia (EF)' },
    meaning: {
      es: 'Ejecutado ÷ programado del periodo, a lo más 100 %.',
      en: 'Executed ÷ programmed in the period, 100 % at most.',
      pt: 'Executado ÷ programado no período, no máximo 100 %.',
    },
  },
  programadoCorrido: {
    label: {
      es: 'Programado acumulado (PA)',
      en: 'Programmed to date (PA)',
      pt: 'Programado acumulado (PA)',
    },
    meaning: {
      es: 'Suma de lo programado hasta el periodo.',
      en: 'Sum programmed up to the period.',
      pt: 'Soma do programado até o período.',
    },
  },
  ejecutadoCorrido: {
    label: { es: 'Ejecutado acumulado (EA)', en: 'Executed to date (EA)', pt: 'Executado acumulado (EA)' },
    meaning: {
      es: 'Suma de lo ejecutado hasta el periodo.',
      en: 'Sum executed up to the period.',
      pt: 'Soma do executado até o período.',
    },
  },
  parteProgramada: {
    label: { es: '% programado (%PA)', en: '% programmed (%PA)', pt: '% programado (%PA)' },
    meaning: {
      es: 'Programado acumulado ÷ programado total.',
      en: 'Programmed to date ÷ total programmed.',
      pt: 'Programado acumulado ÷ programado total.',
    },
  },
  parteCumplida: {
    label: { es: '% ejecutado (%EA)', en: '% executed (%EA)', pt: '% executado (%EA)' },
    meaning: {
      es: 'Ejecutado acumulado ÷ programado total, a lo más 100 %.',
      en: 'Executed to date ÷ total programmed, 100 % at most.',
      pt: 'Executado acumulado ÷ programado total, no máximo 100 %.',
    },
  },
  eficaciaSinTope: {
    label: { es: 'Eficacia sin tope (EEA)', en: 'Uncapped efficacy (EEA)', pt: 'Eficácia sem teto (EEA)' },
    meaning: {
      es: 'Ejecutado ÷ programado del periodo, sin tope.',
      en: 'Executed ÷ programmed in the period, uncapped.',
      pt: 'Executado ÷ programado no período, sem teto.',
    },
  },
  veces: {
    label: { es: 'Veces', en: 'Times', pt: 'Vezes' },
    meaning: {
      es: 'En cuántas filas está.',
      en: 'In how many rows it stands.',
      pt: 'Em quantas linhas está.',
    },
  },
  filas: {
    label: { es: 'Filas', en: 'Rows', pt: 'Linhas' },
    meaning: {
      es: 'En qué filas del rango está.',
      en: 'In which rows of the range it stands.',
      pt: 'Em que linhas do intervalo está.',
    },
  },
  escrituras: {
    label: { es: 'Escrituras', en: 'Spellings', pt: 'Escritas' },
    meaning: {
      es: 'De cuántas maneras está escrita.',
      en: 'The ways it is written.',
      pt: 'De que maneiras está escrita.',
    },
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
