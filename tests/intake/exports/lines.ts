import { stages, type Stage } from '../../../src/intake/budget.ts';

/** One line of spending, in centavos: every stage no larger than the one before it. */
export type Line = Readonly<Record<Stage, number>>;
export type Truth = Readonly<Partial<Record<Stage, number>>>;

/** Numbers that look drawn by lot and are the same every time. */
function lot(seed: number): (most: number) => number {
  let state = (seed * 2_654_435_761) % 2_147_483_647 || 1;
  return (most) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % most;
  };
}

/** Lines as a municipality has them: budgets up and down, some untouched, some without a budget of their own. */
export function linesOf(count: number, seed: number, unit = 1): Line[] {
  const draw = lot(seed);
  const part = (whole: number): number => Math.floor((whole * (50 + draw(51))) / 100 / unit) * unit;
  return Array.from({ length: count }, (_, at): Line => {
    const inicial = at % 7 === 3 ? 0 : (1_000_000 + draw(90_000_000)) * unit;
    const modificaciones = at % 3 === 1 && inicial > 0 ? -part(inicial / 4) : draw(9_000_000) * unit;
    const vigente = inicial + modificaciones;
    const certificado = at % 5 === 2 ? 0 : part(vigente);
    const compromiso = part(certificado);
    const devengado = part(compromiso);
    return { inicial, modificaciones, vigente, certificado, compromiso, devengado, pagado: part(devengado) };
  });
}

export const sumOf = (lines: readonly Line[]): Line =>
  Object.fromEntries(
    stages.map((stage) => [stage, lines.reduce((all, line) => all + line[stage], 0)] as const),
  ) as Line;

/** The totals that a file with these stages must give. */
export const truthOf = (lines: readonly Line[], of: readonly Stage[]): Truth => {
  const sums = sumOf(lines);
  return Object.fromEntries(of.map((stage) => [stage, sums[stage]]));
};

const grouped = (centavos: number, mark: string, decimal: string, digits = 2): string => {
  const whole = String(Math.floor(Math.abs(centavos) / 100)).replace(/\B(?=(\d{3})+$)/g, mark);
  const cents = String(Math.abs(centavos) % 100).padStart(2, '0');
  return `${centavos < 0 ? '-' : ''}${whole}${digits === 0 ? '' : `${decimal}${cents}`}`;
};

export const number = (centavos: number): number => centavos / 100;
/** `1.234,56` */
export const spanish = (centavos: number): string => grouped(centavos, '.', ',');
/** `1,234.56` */
export const english = (centavos: number): string => grouped(centavos, ',', '.');
/** `1,234` */
export const wholeEnglish = (centavos: number): string => grouped(centavos, ',', '.', 0);
/** `(1.234,56)` where negative, ` - ` for zero. */
export const accounting = (centavos: number): string =>
  centavos === 0 ? ' - ' : centavos < 0 ? `(${spanish(-centavos)})` : spanish(centavos);
export const percent = (part: number, whole: number): string =>
  whole === 0 ? '' : `${((part / whole) * 100).toFixed(2).replace('.', ',')} %`;
