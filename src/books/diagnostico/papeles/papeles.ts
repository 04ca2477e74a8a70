import type { Paper } from '../../documents/paper.ts';
import { ciudadano } from './ciudadano.ts';
import { hojaRuta } from './hoja-ruta.ts';
import { informe } from './informe.ts';

export const papeles: readonly Paper[] = [
  {
    id: 'diagnostico',
    title: { es: 'Informe de diagnóstico', en: 'Diagnosis report', pt: 'Relatório de diagnóstico' },
    make: informe,
  },
  {
    id: 'resumen-ciudadano',
    title: { es: 'Resumen ciudadano', en: 'Summary for citizens', pt: 'Resumo cidadão' },
    make: ciudadano,
  },
  {
    id: 'hoja-de-ruta',
    title: { es: 'Hoja de ruta', en: 'Road map', pt: 'Roteiro' },
    make: hojaRuta,
  },
];
