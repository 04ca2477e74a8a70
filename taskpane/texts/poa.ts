import type { Text } from '../../src/engine/language.ts';

interface StepWords {
  readonly title: Text;
  readonly says: Text;
}

/** The steps of the annual plan, in the order of the participatory cycle. */
export const poaSteps = {
  who: {
    title: { es: 'Municipio y ciclo', en: 'Municipality and cycle', pt: 'Município e ciclo' },
    says: {
      es: 'De quién es el plan, de qué gestión, y cuándo se reúne cada encuentro y cada cumbre.',
      en: 'Whose plan it is, of which year, and when each meeting and summit is held.',
      pt: 'De quem é o plano, de qual exercício, e quando se reúne cada encontro e cada cúpula.',
    },
  },
  structure: {
    title: { es: 'Unidades y programas', en: 'Units and programmes', pt: 'Unidades e programas' },
    says: {
      es: 'Quién gasta y en qué categorías programáticas.',
      en: 'Who spends, and in which programmatic categories.',
      pt: 'Quem gasta e em quais categorias programáticas.',
    },
  },
  money: {
    title: { es: 'Recursos y techos', en: 'Resources and ceilings', pt: 'Recursos e tetos' },
    says: {
      es: 'Lo que se espera recibir, lo que la ley toma antes y lo que toca a cada quien.',
      en: 'What is expected, what the law takes first and what falls to each.',
      pt: 'O que se espera receber, o que a lei toma antes e o que cabe a cada um.',
    },
  },
  demand: {
    title: { es: 'Demanda de las OTB', en: 'Demand', pt: 'Demanda' },
    says: {
      es: 'Los formularios de demanda y lo invertido en cada OTB en cinco años.',
      en: 'Demand forms, and what was invested in each neighbourhood in five years.',
      pt: 'Os formulários de demanda e o investido em cada bairro em cinco anos.',
    },
  },
  priority: {
    title: { es: 'Priorización y evaluación', en: 'Priority and appraisal', pt: 'Priorização e avaliação' },
    says: {
      es: 'Lo que se acordó que pesa, el orden que da, y si cada obra se puede hacer.',
      en: 'What was agreed to count, the order it gives, and whether each work can be done.',
      pt: 'O que se acordou que pesa, a ordem que dá, e se cada obra pode ser feita.',
    },
  },
  plan: {
    title: { es: 'POA y presupuesto', en: 'Plan and budget', pt: 'POA e orçamento' },
    says: {
      es: 'Qué se hará, quién, cuándo y con qué recursos; articulado con el PTDI y el PEI.',
      en: 'What will be done, by whom, when and with what; linked to the PTDI and the PEI.',
      pt: 'O que se fará, quem, quando e com quais recursos; articulado com o PTDI e o PEI.',
    },
  },
  changes: {
    title: { es: 'Reformulaciones', en: 'Budget changes', pt: 'Reformulações' },
    says: {
      es: 'Cada cambio con su fecha, su motivo, de dónde y a dónde: nada se borra.',
      en: 'Each change with its date and reason, from where to where: nothing is erased.',
      pt: 'Cada mudança com sua data e motivo, de onde e para onde: nada se apaga.',
    },
  },
  follow: {
    title: { es: 'Seguimiento', en: 'Follow-up', pt: 'Acompanhamento' },
    says: {
      es: 'Lo hecho y lo gastado cada mes, contra lo programado, y por qué se aparta.',
      en: 'What was done and spent each month against the plan, and why it departs from it.',
      pt: 'O feito e o gasto em cada mês, contra o programado, e por que se afasta.',
    },
  },
  limits: {
    title: { es: 'Límites de ley', en: 'Legal limits', pt: 'Limites legais' },
    says: {
      es: 'Gasto de funcionamiento, deuda y gastos que la ley manda: base, tope y margen.',
      en: 'Running costs, debt and mandated spending: base, limit and margin.',
      pt: 'Custeio, dívida e gastos que a lei manda: base, teto e margem.',
    },
  },
  people: {
    title: { es: 'Control social', en: 'Social control', pt: 'Controle social' },
    says: {
      es: 'Informes a la población, observaciones y reclamos con su respuesta, actas y plan de control.',
      en: 'Reports to the people, remarks and claims with their answer, minutes and control plan.',
      pt: 'Relatórios à população, observações e reclamações com sua resposta, atas e plano de controle.',
    },
  },
} as const satisfies Record<string, StepWords>;

export const poaTexts = {
  renewSays: {
    es: 'Pasan unidades, programas, líneas y acciones con sus cifras en blanco, y los reclamos sin respuesta.',
    en: 'Units, programmes, lines and actions pass on with their figures blank, and claims nobody answered.',
    pt: 'Passam unidades, programas, linhas e ações com seus valores em branco, e as reclamações sem resposta.',
  },
  spread: {
    label: {
      es: 'Repartir en los doce meses',
      en: 'Spread over the twelve months',
      pt: 'Repartir nos doze meses',
    },
    says: {
      es: 'Las líneas del presupuesto con monto y sin ningún mes se reparten en doce partes iguales, al centavo. Las que ya tienen algún mes no se tocan.',
      en: 'Budget lines with an amount and no month are spread in twelve equal parts, to the cent. Those with any month are left as they are.',
      pt: 'As linhas do orçamento com valor e sem nenhum mês são repartidas em doze partes iguais, ao centavo. As que já têm algum mês não são tocadas.',
    },
  },
  prepare: {
    label: { es: 'Preparar el seguimiento', en: 'Prepare the follow-up', pt: 'Preparar o acompanhamento' },
    says: {
      es: 'Agrega una fila por cada línea del presupuesto y cada acción del POA que todavía no se sigue.',
      en: 'Adds a row for each budget line and each action of the plan not followed yet.',
      pt: 'Acrescenta uma linha para cada linha do orçamento e cada ação do POA que ainda não se acompanha.',
    },
  },
  eventSoon: {
    es: '{evento}: {count} puntos pendientes.',
    en: '{evento}: {count} points pending.',
    pt: '{evento}: {count} pontos pendentes.',
  },
  eventOn: {
    es: '{evento}, el {from}: {count} puntos pendientes.',
    en: '{evento}, on {from}: {count} points pending.',
    pt: '{evento}, em {from}: {count} pontos pendentes.',
  },
  eventBetween: {
    es: '{evento}, del {from} al {to}: {count} puntos pendientes.',
    en: '{evento}, {from} to {to}: {count} points pending.',
    pt: '{evento}, de {from} a {to}: {count} pontos pendentes.',
  },
} as const;
