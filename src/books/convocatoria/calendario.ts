import type { TablePanel } from '../guided/spec.ts';

/** Milestones in working days after the one before, as the bases of real calls list them. */
export const calendario: TablePanel = {
  kind: 'table',
  id: 'calendario',
  title: 'Calendario',
  spare: 3,
  columns: [
    { key: 'hito', heading: 'Hito', width: 40, input: { kind: 'text', required: true } },
    {
      key: 'dias',
      heading: 'Días hábiles',
      format: 'whole',
      input: { kind: 'whole', from: 0, meaning: 'Después del hito anterior.' },
    },
    {
      key: 'fecha',
      heading: 'Fecha',
      format: 'date',
      formula: 'IF({#}=1,{llamado.apertura},IF({dias}="","",MUNI.DIAS_HABILES({fecha<},{dias})))',
    },
    { key: 'responsable', heading: 'Responsable', input: { kind: 'text' } },
  ],
  usual: [
    { hito: 'Publicación de la convocatoria' },
    { hito: 'Reunión de aclaración', dias: 4 },
    { hito: 'Último día para postular', dias: 18 },
    { hito: 'Apertura y verificación de requisitos', dias: 1 },
    { hito: 'Último día para subsanar', dias: 5 },
    { hito: 'Evaluación y orden de mérito', dias: 5 },
    { hito: 'Publicación de resultados', dias: 2 },
    { hito: 'Firma de convenios', dias: 10 },
  ],
};
