import type { Text } from '../../src/engine/language.ts';

interface StepWords {
  readonly title: Text;
  readonly says: Text;
}

export const points: Text = { es: 'puntos', en: 'points', pt: 'pontos' };

/** The steps of a fund call. */
export const callSteps = {
  call: {
    title: { es: 'La convocatoria', en: 'The call', pt: 'A convocatória' },
    says: {
      es: 'Qué se ofrece, a quién, con cuánto y hasta cuándo.',
      en: 'What is offered, to whom, with how much and until when.',
      pt: 'O que se oferece, a quem, com quanto e até quando.',
    },
  },
  menu: {
    title: { es: 'Menú y costos', en: 'Menu and costs', pt: 'Menu e custos' },
    says: {
      es: 'Los servicios que se ofrecen, lo que entregan y lo que cuestan.',
      en: 'The services offered, what they deliver and what they cost.',
      pt: 'Os serviços oferecidos, o que entregam e o que custam.',
    },
  },
  rules: {
    title: { es: 'Requisitos y criterios', en: 'Requirements and criteria', pt: 'Requisitos e critérios' },
    says: {
      es: 'Lo que se pide y cuánto vale.',
      en: 'What is asked for and how much it counts.',
      pt: 'O que se pede e quanto vale.',
    },
  },
  calendar: {
    title: { es: 'Calendario y parámetros', en: 'Calendar and parameters', pt: 'Calendário e parâmetros' },
    says: {
      es: 'Los plazos en días hábiles y las cifras que fija el fondo.',
      en: 'The terms in working days and the figures the fund sets.',
      pt: 'Os prazos em dias úteis e os valores que o fundo fixa.',
    },
  },
  apply: {
    title: { es: 'Registrar postulaciones', en: 'Register applications', pt: 'Registrar candidaturas' },
    says: {
      es: 'Una fila por postulación: quién pide qué y qué papeles entregó.',
      en: 'One row per application: who asks for what, and the papers handed in.',
      pt: 'Uma linha por candidatura: quem pede o quê e que papéis entregou.',
    },
  },
  evaluate: {
    title: { es: 'Evaluar', en: 'Evaluate', pt: 'Avaliar' },
    says: {
      es: 'Las notas de cada criterio; los totales se calculan en la hoja.',
      en: 'The mark of each criterion; totals are worked out on the sheet.',
      pt: 'As notas de cada critério; os totais são calculados na planilha.',
    },
  },
  award: {
    title: { es: 'Adjudicar', en: 'Award', pt: 'Adjudicar' },
    says: {
      es: 'Con qué método y con qué cupos se reparte el presupuesto.',
      en: 'By which method and quotas the budget is shared out.',
      pt: 'Com que método e com que cotas se reparte o orçamento.',
    },
  },
  sign: {
    title: { es: 'Firmar convenios', en: 'Sign agreements', pt: 'Assinar convênios' },
    says: {
      es: 'Los convenios, sus cláusulas y sus adendas.',
      en: 'The agreements, their clauses and their addenda.',
      pt: 'Os convênios, suas cláusulas e seus aditivos.',
    },
  },
  pay: {
    title: { es: 'Desembolsar', en: 'Pay out', pt: 'Desembolsar' },
    says: {
      es: 'Lo que paga el fondo y lo que depositan los municipios.',
      en: 'What the fund pays and what municipalities deposit.',
      pt: 'O que o fundo paga e o que os municípios depositam.',
    },
  },
  accounts: {
    title: { es: 'Cuentas y certificados', en: 'Accounts and certificates', pt: 'Contas e certificados' },
    says: {
      es: 'De un municipio, lo que debía, lo que aportó y lo que debe; de un convenio, el certificado de su contraparte.',
      en: 'Of a municipality, what it owed, paid and owes; of an agreement, the certificate of its counterpart.',
      pt: 'De um município, o que devia, o que pagou e o que deve; de um convênio, o certificado de sua contrapartida.',
    },
  },
  follow: {
    title: { es: 'Hacer seguimiento', en: 'Follow up', pt: 'Acompanhar' },
    says: {
      es: 'Visitas, técnicos y observaciones.',
      en: 'Visits, specialists and observations.',
      pt: 'Visitas, técnicos e observações.',
    },
  },
  close: {
    title: { es: 'Cerrar', en: 'Close', pt: 'Encerrar' },
    says: {
      es: 'Lo que se ejecutó de verdad: de aquí salen los costos de la próxima gestión.',
      en: 'What was really carried out: next year’s costs come from here.',
      pt: 'O que se executou de verdade: daqui saem os custos do próximo exercício.',
    },
  },
  next: {
    title: { es: 'La próxima convocatoria', en: 'The next call', pt: 'A próxima convocatória' },
    says: {
      es: 'Empieza con el menú, los costos y las reglas de esta, y lo ejecutado queda como historial.',
      en: 'Begins with this one’s menu, costs and rules, and what was carried out stays as history.',
      pt: 'Começa com o menu, os custos e as regras desta, e o executado fica como histórico.',
    },
  },
} as const satisfies Record<string, StepWords>;

/** What the steps of the year can work out. */
export const callActions = {
  evaluate: {
    label: {
      es: 'Abrir las filas que faltan',
      en: 'Open the missing rows',
      pt: 'Abrir as linhas que faltam',
    },
    says: {
      es: 'Una fila en Evaluación por cada postulación que todavía no la tiene.',
      en: 'One row in Evaluación for every application without one.',
      pt: 'Uma linha em Evaluación para cada candidatura que ainda não a tem.',
    },
  },
  award: {
    label: { es: 'Calcular el óptimo', en: 'Work out the optimum', pt: 'Calcular o ótimo' },
    says: {
      es: 'En convocatorias grandes el óptimo exacto se calcula aquí una vez; en las demás, lo hace la hoja.',
      en: 'In large calls the exact optimum is worked out here once; in the others the sheet does it.',
      pt: 'Em convocatórias grandes o ótimo exato se calcula aqui uma vez; nas demais, a planilha o faz.',
    },
  },
  sign: {
    label: { es: 'Preparar los convenios', en: 'Prepare the agreements', pt: 'Preparar os convênios' },
    says: {
      es: 'Un convenio por adjudicada, con sus cuotas y los vencimientos de su contraparte.',
      en: 'One agreement per award, with its instalments and the due dates of its counterpart.',
      pt: 'Um convênio por adjudicada, com suas parcelas e os vencimentos da contrapartida.',
    },
  },
  signDay: { es: 'Día de la firma', en: 'Day of signing', pt: 'Dia da assinatura' },
  startDay: { es: 'Primer día del servicio', en: 'First day of the service', pt: 'Primeiro dia do serviço' },
  whichAwards: { es: 'Adjudicadas que firman', en: 'Awards that sign', pt: 'Adjudicadas que assinam' },
  noAwards: {
    es: 'No hay adjudicadas por firmar. Complete las notas y adjudique primero.',
    en: 'There are no awards to sign. Fill in the marks and award first.',
    pt: 'Não há adjudicadas por assinar. Complete as notas e adjudique primeiro.',
  },
  pay: {
    label: { es: 'Anotar los pagos', en: 'Write down the payments', pt: 'Anotar os pagamentos' },
    says: {
      es: 'Anota el pago de las cuotas elegidas, por lo que dice la hoja: la cuota menos su multa.',
      en: 'Writes down the payment of the chosen instalments, for what the sheet says: the instalment less its penalty.',
      pt: 'Anota o pagamento das parcelas escolhidas, pelo que diz a planilha: a parcela menos sua multa.',
    },
  },
  payDay: { es: 'Día del pago', en: 'Day of payment', pt: 'Dia do pagamento' },
  whichParts: { es: 'Cuotas que se pagan', en: 'Instalments to be paid', pt: 'Parcelas a pagar' },
  noParts: {
    es: 'No hay cuotas listas para pagar. Una cuota lo está cuando hay fecha de corte, su producto está aprobado, la anterior está pagada y el municipio no tiene mora; la hoja Desembolsos dice qué espera cada una.',
    en: 'No instalment is ready to be paid. One is when there is a cut-off date, its product is approved, the one before is paid and the municipality has no arrears; the sheet Desembolsos says what each waits for.',
    pt: 'Não há parcelas prontas para pagar. Uma está quando há data de corte, seu produto foi aprovado, a anterior está paga e o município não tem mora; a planilha Desembolsos diz o que cada uma espera.',
  },
  next: {
    label: { es: 'Preparar la próxima', en: 'Prepare the next one', pt: 'Preparar a próxima' },
    says: {
      es: 'Antes guarde una copia de este libro: las postulaciones, convenios y pagos se quitan de él. Verá cuáles antes de escribir.',
      en: 'Save a copy of this workbook first: applications, agreements and payments are removed from it. You will see which before anything is written.',
      pt: 'Antes guarde uma cópia deste arquivo: candidaturas, convênios e pagamentos são retirados dele. Verá quais antes de gravar.',
    },
  },
  nextYear: { es: 'Gestión', en: 'Year', pt: 'Exercício' },
  nextNumber: { es: 'Número de convocatoria', en: 'Number of the call', pt: 'Número da convocatória' },
  follow: {
    label: {
      es: 'Poner al día el seguimiento',
      en: 'Bring follow-up to date',
      pt: 'Atualizar o acompanhamento',
    },
    says: {
      es: 'Fija la fecha de corte y abre una fila por convenio firmado en Servicios ejecutados.',
      en: 'Sets the cut-off date and opens a row per signed agreement in Servicios ejecutados.',
      pt: 'Fixa a data de corte e abre uma linha por convênio assinado em Servicios ejecutados.',
    },
  },
  cutOff: { es: 'Fecha de corte', en: 'Cut-off date', pt: 'Data de corte' },
  close: {
    label: {
      es: 'Cerrar los convenios terminados',
      en: 'Close finished agreements',
      pt: 'Encerrar os convênios',
    },
    says: {
      es: 'Cierra los convenios sin nada pendiente, y dice de los otros qué les falta.',
      en: 'Closes the agreements with nothing pending, and says what the others lack.',
      pt: 'Encerra os convênios sem pendências, e diz dos outros o que lhes falta.',
    },
  },
  closeDay: { es: 'Día del cierre', en: 'Closing day', pt: 'Dia do encerramento' },
} as const;
