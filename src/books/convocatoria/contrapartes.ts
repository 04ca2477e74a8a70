import type { GuidedSheet } from '../guided/spec.ts';
import { compromisos } from './compromisos.ts';
import { estado } from './estado-contrapartes.ts';
import { pagos } from './pagos.ts';

export const hojasContrapartes: readonly GuidedSheet[] = [
  {
    name: 'Contrapartes',
    purpose: 'Lo que cada municipio debe aportar y cuándo. Los pagos cubren primero lo más antiguo.',
    panels: [compromisos],
  },
  {
    name: 'Pagos de contraparte',
    purpose: 'Lo aportado, en efectivo o en especie valorada, con su respaldo.',
    panels: [pagos],
  },
  {
    name: 'Estado de contrapartes',
    purpose: 'A la fecha de corte de la hoja Convocatoria: lo comprometido, lo vencido, lo pagado y la mora.',
    panels: [estado],
  },
];
