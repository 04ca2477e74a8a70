/** Figures as books say them in a sentence: decimal comma, points between thousands. */
const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.');

export const saidWhole = (count: number): string => grouped(String(Math.round(count)));

/** `0.13172` → `13,2 %`. */
export function saidPercent(ratio: number): string {
  const [whole = '', tenth = ''] = Math.abs(ratio * 100)
    .toFixed(1)
    .split('.');
  return `${ratio < 0 ? '−' : ''}${grouped(whole)},${tenth} %`;
}

const two = (part: number): string => String(part).padStart(2, '0');
export const saidDay = ({ year, month, day }: { year: number; month: number; day: number }): string =>
  `${two(day)}/${two(month)}/${year}`;

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
