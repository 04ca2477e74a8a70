import type { Text } from '../engine/language.ts';

/** As the tables write them: headings and months are Spanish in every language. */
export const monthNames = [
  'Enero',
  'Febrero',
  'Marzo',
  'Abril',
  'Mayo',
  'Junio',
  'Julio',
  'Agosto',
  'Septiembre',
  'Octubre',
  'Noviembre',
  'Diciembre',
] as const;

export const MONTHS = monthNames.length;

export const twelveMonths = (given: string): Text => ({
  es: `doce meses, de enero a diciembre (hay ${given})`,
  en: `twelve months, January to December (there are ${given})`,
  pt: `doze meses, de janeiro a dezembro (há ${given})`,
});
