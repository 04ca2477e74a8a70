import type { Text } from '../../src/engine/language.ts';

interface StepWords {
  readonly title: Text;
  readonly says: Text;
}

/** The steps of a PEFA assessment. */
export const pefaSteps = {
  subject: {
    title: { es: 'Qué se evalúa', en: 'What is assessed', pt: 'O que se avalia' },
    says: {
      es: 'La entidad y los tres últimos ejercicios cerrados.',
      en: 'The entity and its three last completed years.',
      pt: 'A entidade e os três últimos exercícios encerrados.',
    },
  },
  spending: {
    title: {
      es: 'Gasto por función (PI-1 y PI-2.1)',
      en: 'Spending by function (PI-1, PI-2.1)',
      pt: 'Despesa por função (PI-1 e PI-2.1)',
    },
    says: {
      es: 'Presupuesto original y ejecutado de cada año; intereses y contingencia, aparte.',
      en: 'Original budget and actual of each year; interest and contingency apart.',
      pt: 'Orçamento original e executado de cada ano; juros e contingência, à parte.',
    },
  },
  economic: {
    title: {
      es: 'Gasto por tipo económico (PI-2.2)',
      en: 'Spending by economic type (PI-2.2)',
      pt: 'Despesa por tipo econômico (PI-2.2)',
    },
    says: {
      es: 'Las mismas cifras por tipo económico, con los intereses entre las líneas.',
      en: 'The same figures by economic type, with interest among the lines.',
      pt: 'Os mesmos valores por tipo econômico, com os juros entre as linhas.',
    },
  },
  revenue: {
    title: { es: 'Ingresos (PI-3)', en: 'Revenue (PI-3)', pt: 'Receitas (PI-3)' },
    says: {
      es: 'Lo presupuestado y lo recaudado por tipo de ingreso.',
      en: 'Budgeted and collected by type of revenue.',
      pt: 'O orçado e o arrecadado por tipo de receita.',
    },
  },
  arrears: {
    title: { es: 'Atrasos de pago (PI-22)', en: 'Arrears (PI-22)', pt: 'Atrasos de pagamento (PI-22)' },
    says: {
      es: 'Lo que se debía vencido al cierre de cada año, y cómo se le sigue la pista.',
      en: 'What was owed past its date at each year’s end, and how it is monitored.',
      pt: 'O que se devia vencido no fim de cada ano, e como se acompanha.',
    },
  },
  grades: {
    title: { es: 'Calificaciones', en: 'Grades', pt: 'Notas' },
    says: {
      es: 'La letra de cada dimensión con su evidencia; lo que decide el evaluador se explica.',
      en: 'Each dimension’s letter with its evidence; what the assessor decides is explained.',
      pt: 'A letra de cada dimensão com sua evidência; o que o avaliador decide se explica.',
    },
  },
} as const satisfies Record<string, StepWords>;
