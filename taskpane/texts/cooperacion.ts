import type { Text } from '../../src/engine/language.ts';

interface StepWords {
  readonly title: Text;
  readonly says: Text;
}

/** The steps of a register of cooperation. */
export const cooperationSteps = {
  register: {
    title: { es: 'El registro', en: 'The register', pt: 'O registro' },
    says: {
      es: 'De quién es, qué gestión y los parámetros que fija la entidad.',
      en: 'Whose it is, which year and the parameters the office sets.',
      pt: 'De quem é, que exercício e os parâmetros que a entidade fixa.',
    },
  },
  practices: {
    title: { es: 'Buenas prácticas y oferta', en: 'Good practices and offer', pt: 'Boas práticas e oferta' },
    says: {
      es: 'Lo que se sabe hacer, qué se eligió y cómo se ofrece.',
      en: 'What the city knows how to do, what was chosen and how it is offered.',
      pt: 'O que se sabe fazer, o que se escolheu e como se oferece.',
    },
  },
  people: {
    title: {
      es: 'Técnicos y escala de viáticos',
      en: 'Staff and per diem scale',
      pt: 'Técnicos e tabela de diárias',
    },
    says: {
      es: 'Quiénes viajan y cuánto se paga por día.',
      en: 'Who travels and how much is paid a day.',
      pt: 'Quem viaja e quanto se paga por dia.',
    },
  },
  requests: {
    title: { es: 'Solicitudes', en: 'Requests', pt: 'Solicitações' },
    says: {
      es: 'Cada solicitud por sus cuatro etapas.',
      en: 'Each request through its four stages.',
      pt: 'Cada solicitação por suas quatro etapas.',
    },
  },
  agreements: {
    title: { es: 'Convenios', en: 'Agreements', pt: 'Convênios' },
    says: {
      es: 'Lo firmado, cuándo fenece y qué se vio.',
      en: 'What was signed, when it ends and what was seen.',
      pt: 'O que foi assinado, quando termina e o que se viu.',
    },
  },
  exchanges: {
    title: {
      es: 'Intercambios y asistencias',
      en: 'Exchanges and assistance',
      pt: 'Intercâmbios e assistências',
    },
    says: {
      es: 'Lo que se hizo con otras entidades y su resultado.',
      en: 'What was done with others and what came of it.',
      pt: 'O que se fez com outras entidades e seu resultado.',
    },
  },
  trips: {
    title: { es: 'Viajes', en: 'Trips', pt: 'Viagens' },
    says: {
      es: 'Cada viaje con su viático y sus papeles.',
      en: 'Each trip with its per diem and its papers.',
      pt: 'Cada viagem com sua diária e seus papéis.',
    },
  },
  money: {
    title: { es: 'Financiamiento', en: 'Funding', pt: 'Financiamento' },
    says: {
      es: 'Quién paga, la inscripción en el presupuesto y las finanzas propias.',
      en: 'Who pays, entry in the budget and the city’s own finances.',
      pt: 'Quem paga, a inscrição no orçamento e as finanças próprias.',
    },
  },
  training: {
    title: { es: 'Formación', en: 'Training', pt: 'Formação' },
    says: {
      es: 'Cursos con sus horas y lo que llegó al puesto.',
      en: 'Courses with their hours and what reached the post.',
      pt: 'Cursos com suas horas e o que chegou ao posto.',
    },
  },
  control: {
    title: {
      es: 'Bienes, normas y proyectos',
      en: 'Goods, laws and projects',
      pt: 'Bens, normas e projetos',
    },
    says: {
      es: 'Equipos entregados, lo que piden las leyes y la planilla de proyecto.',
      en: 'Equipment given, what the laws ask and the project sheet.',
      pt: 'Equipamentos entregues, o que pedem as leis e a planilha de projeto.',
    },
  },
} as const satisfies Readonly<Record<string, StepWords>>;

export const cooperationTexts = {
  advance: {
    label: { es: 'Cerrar la etapa', en: 'Close the stage', pt: 'Fechar a etapa' },
    says: {
      es: 'Pone fecha al fin de la etapa en que está la solicitud. Lo que no está en orden se dice y no se escribe.',
      en: 'Dates the end of the stage the request stands at. What is not in order is told and not written.',
      pt: 'Põe data ao fim da etapa em que está a solicitação. O que não está em ordem é dito e não é gravado.',
    },
  },
  request: { es: 'Solicitud', en: 'Request', pt: 'Solicitação' },
  day: { es: 'Día', en: 'Day', pt: 'Dia' },
  renewSays: {
    es: 'Quedan las prácticas, los convenios, las personas, los financiadores, los cursos, los bienes y las solicitudes abiertas. Viajes y actividades empiezan vacíos.',
    en: 'Practices, agreements, people, funders, courses, goods and open requests stay. Trips and activities begin empty.',
    pt: 'Ficam as práticas, os convênios, as pessoas, os financiadores, os cursos, os bens e as solicitações abertas. Viagens e atividades começam vazias.',
  },
} as const;
