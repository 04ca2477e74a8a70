import { norm } from '../engine/norm.ts';

export const categories617 = [
  'especial',
  'primera',
  'segunda',
  'tercera',
  'cuarta',
  'quinta',
  'sexta',
] as const;
export type Category617 = (typeof categories617)[number];

/** Part of unearmarked current revenue (ICLD) that operating expenditure may reach, by category. */
export const ley617 = norm<Readonly<Record<Category617, number>>>({
  id: 'ley-617',
  title: {
    es: 'Colombia, Ley 617 de 2000: límite del gasto de funcionamiento municipal sobre los ICLD, por categoría',
    en: 'Colombia, Law 617 of 2000: limit of municipal operating expenditure over ICLD, by category',
    pt: 'Colômbia, Lei 617 de 2000: limite da despesa municipal de funcionamento sobre os ICLD, por categoria',
  },
  versions: [
    {
      since: 2001,
      value: {
        especial: 0.5,
        primera: 0.65,
        segunda: 0.7,
        tercera: 0.7,
        cuarta: 0.8,
        quinta: 0.8,
        sexta: 0.8,
      },
      source:
        'Ley 617 de 2000, leída en el código de un validador público y no en la gaceta. Los límites de concejo y personería no están: las fuentes halladas se contradicen (personería, 100, 150 o 160 SMLMV)',
      verified: false,
    },
  ],
});
