import type { Paper } from '../../documents/paper.ts';
import { actaConformidad, actaPriorizacion, convenioParticipacion } from './cumbres.ts';
import { encounters, informeEda } from './informe-eda.ts';
import { planImpreso } from './plan.ts';
import { presupuestoPorPrograma } from './presupuesto-programa.ts';

/** What can be printed and signed of a plan. */
export const papeles: readonly Paper[] = [
  {
    id: 'poa',
    title: { es: 'POA para imprimir', en: 'Plan for printing', pt: 'POA para imprimir' },
    make: planImpreso,
  },
  {
    id: 'presupuesto',
    title: { es: 'Presupuesto por programa', en: 'Budget by programme', pt: 'Orçamento por programa' },
    make: presupuestoPorPrograma,
  },
  {
    id: 'participacion',
    title: {
      es: 'Convenio de participación (Cumbre 1)',
      en: 'Agreement to take part (Summit 1)',
      pt: 'Convênio de participação (Cúpula 1)',
    },
    make: convenioParticipacion,
  },
  {
    id: 'priorizacion',
    title: {
      es: 'Acta de priorización (Cumbre 2)',
      en: 'Minutes of prioritisation (Summit 2)',
      pt: 'Ata de priorização (Cúpula 2)',
    },
    make: actaPriorizacion,
  },
  {
    id: 'conformidad',
    title: {
      es: 'Acta de conformidad (Cumbre 3)',
      en: 'Minutes of conformity (Summit 3)',
      pt: 'Ata de conformidade (Cúpula 3)',
    },
    make: actaConformidad,
  },
  {
    id: 'eda',
    title: { es: 'Informe del EDA', en: 'Report of the encounter', pt: 'Relatório do encontro' },
    ofEach: encounters,
    make: informeEda,
  },
];
