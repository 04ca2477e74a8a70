import type { Text } from '../../src/engine/language.ts';

/** The steps of the fiscal indicators. */
export const fiscalSteps = {
  subject: {
    title: { es: 'El municipio', en: 'The municipality', pt: 'O município' },
    says: {
      es: 'Quién es y cuánta gente tiene: de ahí sale la categoría con que se compara.',
      en: 'Which it is and how many people it has: that gives the category it is compared with.',
      pt: 'Qual é e quanta gente tem: daí sai a categoria com que se compara.',
    },
  },
  accounts: {
    title: { es: 'Las cuentas', en: 'The accounts', pt: 'As contas' },
    says: {
      es: 'Lo percibido y lo devengado por concepto; 0 donde no hubo.',
      en: 'What was received and accrued by concept; 0 where there was none.',
      pt: 'O arrecadado e o liquidado por conceito; 0 onde não houve.',
    },
  },
} as const satisfies Record<string, { readonly title: Text; readonly says: Text }>;
