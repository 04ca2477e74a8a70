import type { Text } from '../../src/engine/language.ts';

export const formTexts = {
  review: { es: 'Revise estos datos', en: 'Check these fields', pt: 'Revise estes dados' },
  required: {
    es: '{label}: falta este dato.',
    en: '{label}: this is missing.',
    pt: '{label}: falta este dado.',
  },
} as const satisfies Record<string, Text>;
