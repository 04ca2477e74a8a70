import { norm } from '../engine/norm.ts';

/** Which part of the per diem is due when whoever invites pays the lodging. The amounts are each office's own scale. */
export const viaticoConAlojamiento = norm<number>({
  id: 'viatico-con-alojamiento',
  title: {
    es: 'Parte del viático cuando el alojamiento está cubierto',
    en: 'Share of the per diem when lodging is covered',
    pt: 'Parte da diária quando a hospedagem está coberta',
  },
  says: (part) => ({
    es: `${part * 100} % del viático por día`,
    en: `${part * 100} % of the daily allowance`,
    pt: `${part * 100} % da diária`,
  }),
  versions: [
    {
      since: 2013,
      value: 0.7,
      source:
        'Según prensa (Hoy Bolivia); la escala nacional es el DS 1788, cuyo texto no se pudo leer. Cada municipio tiene además su reglamento',
      url: 'http://www.hoybolivia.com/Noticia.php?IdNoticia=268931',
      verified: false,
    },
  ],
});
