import type { FactsPanel, GuidedSheet } from '../guided/spec.ts';
import { calendario } from './calendario.ts';

/** The call itself: what it offers, to whom, with how much, until when. */
export const llamado: FactsPanel = {
  kind: 'facts',
  id: 'llamado',
  title: 'La convocatoria',
  facts: [
    {
      key: 'fondo',
      label: 'Fondo',
      input: { kind: 'text', required: true, meaning: 'Nombre del fondo concursable.' },
    },
    { key: 'asociacion', label: 'Asociación que convoca', input: { kind: 'text', required: true } },
    {
      key: 'gestion',
      label: 'Gestión',
      format: 'year',
      input: { kind: 'whole', required: true, from: 1990, upTo: 2100 },
    },
    {
      key: 'numero',
      label: 'Convocatoria de la gestión',
      input: { kind: 'whole', required: true, from: 1, upTo: 2, meaning: 'Se hacen dos por gestión.' },
      usual: 1,
    },
    { key: 'objeto', label: 'Objeto', input: { kind: 'text' } },
    {
      key: 'cobertura',
      label: 'Cobertura',
      input: { kind: 'text', meaning: 'Departamentos a los que llega.' },
    },
    {
      key: 'presupuesto',
      label: 'Presupuesto del fondo (Bs)',
      format: 'amount',
      input: { kind: 'amount', required: true, from: 0 },
    },
    {
      key: 'apertura',
      label: 'Publicación de la convocatoria',
      format: 'date',
      input: { kind: 'date', required: true },
    },
    {
      key: 'cierre',
      label: 'Último día para postular',
      format: 'date',
      input: { kind: 'date', required: true },
      checks: [
        {
          when: 'AND(ISNUMBER({cierre}),ISNUMBER({apertura}),{cierre}<{apertura})',
          says: 'El último día es anterior a la publicación',
        },
      ],
    },
    {
      key: 'corte',
      label: 'Fecha de corte del seguimiento',
      format: 'date',
      input: { kind: 'date', meaning: 'Hasta este día se cuentan vencimientos, mora y plazos.' },
    },
    { key: 'responsable', label: 'Responsable del fondo', input: { kind: 'text' } },
    { key: 'contacto', label: 'Teléfono y correo', input: { kind: 'text' } },
  ],
};

export const hojaConvocatoria: GuidedSheet = {
  name: 'Convocatoria',
  purpose: 'Qué se ofrece, a quién, con cuánto y hasta cuándo.',
  panels: [llamado, calendario],
};
