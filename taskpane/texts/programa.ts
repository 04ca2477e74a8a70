import type { Text } from '../../src/engine/language.ts';

interface StepWords {
  readonly title: Text;
  readonly says: Text;
}

/** The steps of a territorial programme. */
export const programmeSteps = {
  programme: {
    title: { es: 'El programa', en: 'The programme', pt: 'O programa' },
    says: {
      es: 'Qué es, desde cuándo y hasta cuándo, quién lo paga y quién lo ejecuta.',
      en: 'What it is, from when to when, who pays and who carries it out.',
      pt: 'O que é, desde quando e até quando, quem paga e quem executa.',
    },
  },
  places: {
    title: {
      es: 'Territorios y municipios',
      en: 'Territories and municipalities',
      pt: 'Territórios e municípios',
    },
    says: {
      es: 'Los territorios y los municipios de cada uno.',
      en: 'The territories and the municipalities of each.',
      pt: 'Os territórios e os municípios de cada um.',
    },
  },
  matrix: {
    title: { es: 'Productos y horas', en: 'Products and hours', pt: 'Produtos e horas' },
    says: {
      es: 'Qué producto corresponde a cada nivel y cuántas horas hay.',
      en: 'Which product goes with each level and how many hours there are.',
      pt: 'Que produto corresponde a cada nível e quantas horas há.',
    },
  },
  diagnose: {
    title: { es: 'Diagnosticar', en: 'Diagnose', pt: 'Diagnosticar' },
    says: {
      es: 'El nivel de cada municipio; de ahí salen sus productos y sus horas.',
      en: 'The level of each municipality; its products and hours follow.',
      pt: 'O nível de cada município; daí saem seus produtos e suas horas.',
    },
  },
  groups: {
    title: { es: 'Mesas de trabajo', en: 'Working groups', pt: 'Mesas de trabalho' },
    says: {
      es: 'Quiénes forman cada mesa y su acuerdo operativo.',
      en: 'Who forms each group and its working agreement.',
      pt: 'Quem forma cada mesa e seu acordo operacional.',
    },
  },
  workshops: {
    title: { es: 'Talleres y acompañamiento', en: 'Workshops and support', pt: 'Oficinas e acompanhamento' },
    says: {
      es: 'El calendario de talleres y cada jornada de acompañamiento.',
      en: 'The calendar of workshops and each day of support.',
      pt: 'O calendário de oficinas e cada jornada de acompanhamento.',
    },
  },
  training: {
    title: { es: 'Formación', en: 'Training', pt: 'Formação' },
    says: {
      es: 'Los cursos, sus módulos y la nómina de alumnos.',
      en: 'The courses, their modules and the roll of students.',
      pt: 'Os cursos, seus módulos e a lista de alunos.',
    },
  },
  map: {
    title: { es: 'Mapa estratégico', en: 'Strategy map', pt: 'Mapa estratégico' },
    says: {
      es: 'Objetivos, causa y efecto, y las metas de cada trimestre.',
      en: 'Objectives, cause and effect, and the targets of each quarter.',
      pt: 'Objetivos, causa e efeito, e as metas de cada trimestre.',
    },
  },
  relations: {
    title: {
      es: 'Entorno, riesgos e incentivos',
      en: 'Surroundings, risks and incentives',
      pt: 'Entorno, riscos e incentivos',
    },
    says: {
      es: 'Los actores, lo que puede salir mal y las iniciativas que se premian.',
      en: 'Who is around, what may go wrong and the initiatives rewarded.',
      pt: 'Os atores, o que pode dar errado e as iniciativas premiadas.',
    },
  },
} as const satisfies Readonly<Record<string, StepWords>>;

export const programmeTexts = {
  upToDate: {
    label: { es: 'Una fila por municipio', en: 'One row per municipality', pt: 'Uma linha por município' },
    says: {
      es: 'Agrega al diagnóstico y a las mesas los municipios de la lista que todavía no tienen su fila.',
      en: 'Adds to the diagnosis and to the groups the municipalities of the list that have no row yet.',
      pt: 'Acrescenta ao diagnóstico e às mesas os municípios da lista que ainda não têm sua linha.',
    },
  },
  schedule: {
    label: { es: 'Proponer el calendario', en: 'Propose the calendar', pt: 'Propor o calendário' },
    says: {
      es: 'Agrega los talleres territoriales que faltan, en su orden y en días de semana. No mira feriados: revíselos.',
      en: 'Adds the territorial workshops that are missing, in their order and on weekdays. It does not look at holidays: check them.',
      pt: 'Acrescenta as oficinas territoriais que faltam, na sua ordem e em dias de semana. Não olha feriados: revise-os.',
    },
  },
  start: { es: 'Primer taller', en: 'First workshop', pt: 'Primeira oficina' },
  every: { es: 'Días entre talleres', en: 'Days between workshops', pt: 'Dias entre oficinas' },
} as const;
