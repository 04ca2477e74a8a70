import { choice } from './kinds.ts';

/** What every part of a split is rounded to. */
export const unitChoice = choice({
  centavo: {
    es: 'Al centavo (lo habitual)',
    en: 'To the cent (the default)',
    pt: 'Ao centavo (o habitual)',
  },
  boliviano: {
    es: 'Al boliviano entero; los centavos del monto, si los hay, van a una sola parte',
    en: 'To the whole boliviano; cents in the amount, if any, go to a single part',
    pt: 'Ao boliviano inteiro; os centavos do valor, se houver, vão a uma só parte',
  },
});

const centavosIn = { centavo: 1, boliviano: 100 } as const;

export const unitOf = (unit: keyof typeof centavosIn = 'centavo'): number => centavosIn[unit];
