import { withDots } from '../engine/thousands.ts';

/** Figures as books say them in a sentence: decimal comma, points between thousands. */
export const saidWhole = (count: number): string => withDots(String(Math.round(count)));

/** `0.13172` → `13,2 %`. */
export function saidPercent(ratio: number): string {
  const [whole = '', tenth = ''] = Math.abs(ratio * 100)
    .toFixed(1)
    .split('.');
  return `${ratio < 0 ? '−' : ''}${withDots(whole)},${tenth} %`;
}

export const months = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
] as const;

/** Long names cut for a chart's axis or title. */
export const shortened = (name: string, most: number): string =>
  name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`;
