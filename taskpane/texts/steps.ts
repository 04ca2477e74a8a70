import type { Text } from '../../src/engine/language.ts';

/** How far a step has got. */
export const stepTexts = {
  done: { es: 'hecho', en: 'done', pt: 'feito' },
  now: { es: 'ahora', en: 'now', pt: 'agora' },
  pending: { es: 'pendiente', en: 'pending', pt: 'pendente' },
} as const satisfies Record<string, Text>;
