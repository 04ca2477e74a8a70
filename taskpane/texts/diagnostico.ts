import type { Text } from '../../src/engine/language.ts';

interface StepWords {
  readonly title: Text;
  readonly says: Text;
}

/** The steps of a diagnosis. */
export const diagnosisSteps = {
  who: {
    title: {
      es: 'El municipio y sus mediciones',
      en: 'The municipality and its measurements',
      pt: 'O município e suas medições',
    },
    says: {
      es: 'De quién es el diagnóstico, cuándo se mide y cuánto pesa cada parte.',
      en: 'Whose diagnosis it is, when it is measured and how much each part counts.',
      pt: 'De quem é o diagnóstico, quando se mede e quanto pesa cada parte.',
    },
  },
  questions: {
    title: { es: 'Preguntas', en: 'Questions', pt: 'Perguntas' },
    says: {
      es: 'Las escribe o las trae su oficina: el cuestionario original no es público.',
      en: 'Your office writes or brings them: the original questionnaire is not public.',
      pt: 'A sua equipe as escreve ou traz: o questionário original não é público.',
    },
  },
  answers: {
    title: { es: 'Responder con evidencia', en: 'Answer with evidence', pt: 'Responder com evidência' },
    says: {
      es: 'Una respuesta por pregunta y medición, con el documento que la respalda.',
      en: 'One answer per question and measurement, with the document that backs it.',
      pt: 'Uma resposta por pergunta e medição, com o documento que a respalda.',
    },
  },
  conclude: {
    title: { es: 'Conclusiones', en: 'Conclusions', pt: 'Conclusões' },
    says: {
      es: 'Lo que dicen los resultados, los módulos que faltan y sus causas.',
      en: 'What the results say, the modules missing and their causes.',
      pt: 'O que dizem os resultados, os módulos que faltam e suas causas.',
    },
  },
  road: {
    title: { es: 'Hoja de ruta', en: 'Road map', pt: 'Roteiro' },
    says: {
      es: 'Acciones con responsable, línea base, recursos e hitos.',
      en: 'Actions with who answers for them, base line, resources and milestones.',
      pt: 'Ações com responsável, linha de base, recursos e marcos.',
    },
  },
  compare: {
    title: { es: 'Compararse', en: 'Compare', pt: 'Comparar-se' },
    says: {
      es: 'Referencias publicadas, tamaño del municipio y experiencias de otros.',
      en: 'Published benchmarks, size of the municipality and experiences of others.',
      pt: 'Referências publicadas, tamanho do município e experiências de outros.',
    },
  },
  team: {
    title: { es: 'Equipo móvil', en: 'Mobile team', pt: 'Equipe móvel' },
    says: {
      es: 'Un equipo para varios municipios y lo que paga cada uno.',
      en: 'One team for several municipalities and what each pays.',
      pt: 'Uma equipe para vários municípios e o que cada um paga.',
    },
  },
} as const satisfies Readonly<Record<string, StepWords>>;

export const diagnosisTexts = {
  propose: {
    label: { es: 'Proponer acciones', en: 'Propose actions', pt: 'Propor ações' },
    says: {
      es: 'Agrega una acción por cada punto débil de la última medición que todavía no tiene ninguna. Después complete quién, cuándo y con cuánto.',
      en: 'Adds an action for each weak point of the last measurement that has none yet. Then say who, when and with how much.',
      pt: 'Acrescenta uma ação para cada ponto fraco da última medição que ainda não tem nenhuma. Depois complete quem, quando e com quanto.',
    },
  },
  renewSays: {
    es: 'La última medición pasa a ser la primera. Quedan las preguntas, los pesos y las acciones sin terminar.',
    en: 'The last measurement becomes the first. Questions, weights and unfinished actions stay.',
    pt: 'A última medição passa a ser a primeira. Ficam as perguntas, os pesos e as ações não terminadas.',
  },
} as const;
