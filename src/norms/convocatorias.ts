import { norm } from '../engine/norm.ts';

/** A call of the year and the month whose first working day opens it. */
export interface YearlyCall {
  readonly convocatoria: number;
  readonly mes: number;
}

export const convocatoriasPorGestion = norm<readonly YearlyCall[]>({
  id: 'convocatorias-por-gestion',
  title: {
    es: 'Convocatorias por gestión y mes en que abre cada una',
    en: 'Calls a year and the month each one opens',
    pt: 'Convocatórias por exercício e mês em que cada uma abre',
  },
  versions: [
    {
      since: 2000,
      value: [
        { convocatoria: 1, mes: 1 },
        { convocatoria: 2, mes: 7 },
      ],
      source:
        'Recomendación del FOCAM: «deberían hacerse 2 convocatorias por gestión». Los meses son un supuesto, una por semestre: ponga la fecha de publicación en la primera etapa',
      verified: false,
    },
  ],
  says: (calls) => {
    const months = calls.map(({ convocatoria, mes }) => `${convocatoria}: ${mes}`).join(', ');
    return {
      es: `convocatoria y mes, ${months}`,
      en: `call and month, ${months}`,
      pt: `convocatória e mês, ${months}`,
    };
  },
});
