import { formula, type Table } from '../engine/formula.ts';
import { headings } from '../engine/headings.ts';
import { amount, choice, optional, year } from '../engine/kinds.ts';
import { moneyOf, sumOf } from '../engine/money.ts';
import { Problem } from '../engine/problem.ts';
import { limiteFuncionamiento as ley, limiteFuncionamientoLaPaz } from '../norms/limite-funcionamiento.ts';
import { limitRow } from './limit-row.ts';

const rules = { ley, '10/90': limiteFuncionamientoLaPaz };

export const limiteFuncionamiento = formula({
  id: 'LIMITE_FUNCIONAMIENTO',
  shape: 'table',
  summary: {
    es: 'Si el gasto de funcionamiento respeta su límite: base, límite, monto y parte usados, margen y cumplimiento.',
    en: 'Whether operating expenditure keeps its limit: base, limit, amount and share used, margin and compliance.',
    pt: 'Se a despesa de funcionamento respeita seu limite: base, limite, valor e parte usados, margem e cumprimento.',
  },
  also: {
    es: 'límite de gasto corriente, 25 por ciento, Ley 2296, tope de funcionamiento',
    en: 'operating cost cap, 25 percent, spending limit',
    pt: 'limite de despesa corrente, teto de funcionamento',
  },
  params: {
    gastoFuncionamiento: amount,
    coparticipacion: amount,
    recursosPropios: amount,
    hipc: amount,
    gestion: year,
    regla: optional(
      choice({
        ley: {
          es: 'límite de ley: 25 % (no verificado)',
          en: 'limit by law: 25 % (unverified)',
          pt: 'limite legal: 25 % (não verificado)',
        },
        '10/90': {
          es: '10 % a funcionamiento, como La Paz',
          en: '10 % to operation, as La Paz',
          pt: '10 % para funcionamento, como La Paz',
        },
      }),
    ),
  },
  meanings: {
    hipc: {
      es: 'Cuenta Especial Diálogo 2000; escriba 0 si el municipio no la recibe. El IDH no entra en la base.',
      en: 'Special Account Dialogue 2000; type 0 if the municipality gets none. IDH is not part of the base.',
      pt: 'Conta Especial Diálogo 2000; escreva 0 se o município não a recebe. O IDH não entra na base.',
    },
    regla: {
      es: 'Regla que se aplica: ley o 10/90. Si se omite, ley.',
      en: 'Rule applied: ley or 10/90. If left out, ley.',
      pt: 'Regra aplicada: ley ou 10/90. Se omitida, ley.',
    },
  },
  returns: 'table',
  examples: [
    {
      given: {
        gastoFuncionamiento: 2_400_000,
        coparticipacion: 8_000_000,
        recursosPropios: 1_500_000,
        hipc: 500_000,
        gestion: 2026,
      },
      gives: [
        ['Base', 'Límite', 'Gasto de funcionamiento', 'Usado', 'Margen', 'Cumple', 'Norma'],
        [10_000_000, 2_500_000, 2_400_000, 0.24, 100_000, 'sí', 'Ley 2296 art. 3 (no verificada)'],
      ],
    },
    {
      given: {
        gastoFuncionamiento: 2_400_000,
        coparticipacion: 8_000_000,
        recursosPropios: 1_500_000,
        hipc: 500_000,
        gestion: 2026,
        regla: '10/90',
      },
      gives: [
        ['Base', 'Límite', 'Gasto de funcionamiento', 'Usado', 'Margen', 'Cumple', 'Norma'],
        [10_000_000, 1_000_000, 2_400_000, 0.24, -1_400_000, 'no', 'Regla 10/90, GAM La Paz (no verificada)'],
      ],
      note: {
        es: 'Con la regla que se impuso La Paz; el margen negativo es lo que se pasó.',
        en: 'With the rule La Paz set itself; a negative margin is the excess.',
        pt: 'Com a regra que La Paz se impôs; a margem negativa é o excesso.',
      },
    },
    {
      given: { gastoFuncionamiento: 100, coparticipacion: 0, recursosPropios: 0, hipc: 0, gestion: 2026 },
      fails: 'zeroBase',
    },
    {
      given: { gastoFuncionamiento: 100, coparticipacion: 900, recursosPropios: 100, hipc: 0, gestion: 1999 },
      fails: 'noNorm',
    },
  ],
  native: {
    none: {
      es: 'El límite es un dato con fecha y fuente; la cuenta es gasto <= 25 % × (coparticipación + propios + HIPC).',
      en: 'The limit is dated, sourced data; the sum is spending <= 25 % × (tax sharing + own + HIPC).',
      pt: 'O limite é um dado com data e fonte; a conta é gasto <= 25 % × (coparticipação + próprios + HIPC).',
    },
  },
  source: { title: 'Ley 2296 de Gastos Municipales, art. 3', verified: false },
  norms: [ley, limiteFuncionamientoLaPaz],
  compute({
    gastoFuncionamiento,
    coparticipacion,
    recursosPropios,
    hipc,
    gestion,
    regla = 'ley',
  }): Table | Problem {
    const rule = rules[regla].in(gestion);
    if (!rule) return new Problem('noNorm', 'gestion', {}, gestion);
    const base = moneyOf(sumOf([coparticipacion, recursosPropios, hipc]));
    if (base === undefined) return new Problem('tooLarge', 'base');
    const { nombre, parte } = rule.value;
    const row = limitRow({ amount: gastoFuncionamiento, base, share: parte }, nombre, rule.verified);
    if (row instanceof Problem) return row;
    return {
      heading: headings('base', 'limite', 'gastoFuncionamiento', 'usado', 'margen', 'cumple', 'norma'),
      rows: [row],
    };
  },
});
