import { norm } from '../engine/norm.ts';
import { above, at, levelsInWords, type Scale } from './scale.ts';

/** How Brazil’s Treasury grades the capacity to pay of a municipality. */
export interface CapacityRule {
  readonly endeudamiento: Scale;
  readonly ahorroCorriente: Scale;
  readonly liquidezRelativa: Scale;
  /** Weights of the three years of current saving, oldest first. */
  readonly pesos: readonly [number, number, number];
  /** Whether a municipality with grade D of fiscal information may be eligible. */
  readonly conIcfD: boolean;
}

const points = (...levels: Scale['levels']): Scale => ({ unit: 'points', levels, last: undefined });

const rule: CapacityRule = {
  endeudamiento: points(at(0, 'A'), at(60, 'B'), at(100, 'C')),
  ahorroCorriente: points(at(0, 'A'), at(85, 'B'), at(95, 'C')),
  liquidezRelativa: points(at(-Infinity, 'C'), above(0, 'B'), at(5, 'A')),
  pesos: [20, 30, 50],
  conIcfD: true,
};

export const capagRegla = norm<CapacityRule>({
  id: 'capag',
  title: {
    es: 'Brasil, CAPAG: franjas en porcentaje de endeudamiento, ahorro corriente (pesos 20/30/50) y liquidez relativa',
    en: 'Brazil, CAPAG: bands in per cent of indebtedness, current saving (weights 20/30/50) and relative liquidity',
    pt: 'Brasil, CAPAG: faixas em porcentagem de endividamento, poupança corrente (pesos 20/30/50) e liquidez relativa',
  },
  says: ({ endeudamiento, ahorroCorriente, liquidezRelativa, conIcfD }) => {
    const [debt, saving, liquidity] = [endeudamiento, ahorroCorriente, liquidezRelativa].map(levelsInWords);
    const barred = conIcfD
      ? { es: '', en: '', pt: '' }
      : {
          es: ' — con ICF D no es elegible',
          en: ' — not eligible with ICF D',
          pt: ' — com ICF D não é elegível',
        };
    const each = (locale: 'es' | 'en' | 'pt') =>
      `DC ${debt?.[locale] ?? ''} — PC ${saving?.[locale] ?? ''} — LR ${liquidity?.[locale] ?? ''}${barred[locale]}`;
    return { es: each('es'), en: each('en'), pt: each('pt') };
  },
  versions: [
    {
      since: 2024,
      value: rule,
      source:
        'Portaria Normativa MF 1.583/2023, según una revisión pública de la planilla CAPAG de la STN que la comprobó con la norma',
      verified: true,
    },
    {
      since: 2026,
      value: { ...rule, conIcfD: false },
      source:
        'Portaria STN/MF 857/2026, según una revisión pública de la planilla CAPAG de junio de 2026; la planilla todavía imprime la letra de los municipios con ICF D',
      verified: true,
    },
  ],
});
