import type { Paper } from '../../documents/paper.ts';
import { acuerdo } from './acuerdo.ts';
import { informe } from './informe.ts';
import { intervencion } from './intervencion.ts';
import { municipalitiesIn } from './partes.ts';
import { actaTaller, workshops } from './taller.ts';

export const papeles: readonly Paper[] = [
  {
    id: 'intervencion',
    title: { es: 'Plan de intervención', en: 'Plan of intervention', pt: 'Plano de intervenção' },
    ofEach: municipalitiesIn('diagnostico'),
    make: intervencion,
  },
  {
    id: 'acuerdo-operativo',
    title: { es: 'Acuerdo operativo', en: 'Working agreement', pt: 'Acordo operacional' },
    ofEach: municipalitiesIn('mesas'),
    make: acuerdo,
  },
  {
    id: 'acta-taller',
    title: { es: 'Acta de taller', en: 'Minutes of a workshop', pt: 'Ata de oficina' },
    ofEach: workshops,
    make: actaTaller,
  },
  {
    id: 'programa',
    title: { es: 'Informe del programa', en: 'Report of the programme', pt: 'Relatório do programa' },
    make: informe,
  },
];
