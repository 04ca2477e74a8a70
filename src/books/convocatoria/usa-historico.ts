import type { CheckSpec, ColumnSpec } from '../guided/spec.ts';

const historic = (key: string): string =>
  `IFERROR(INDEX({historicos.${key}:},MATCH({servicio},{historicos.servicio:},0)),"")`;

/** What a service has cost and taken, beside what was typed. It takes its place only where someone says so. */
export const historicColumns: readonly ColumnSpec[] = [
  { key: 'costoHistorico', heading: 'Costó en promedio (Bs)', format: 'amount', formula: historic('costo') },
  { key: 'diasHistoricos', heading: 'Duró en promedio (días)', format: 'whole', formula: historic('dias') },
  {
    key: 'usaCosto',
    heading: 'Costo que se usa',
    width: 12,
    input: { kind: 'choice', options: ['base', 'histórico'], meaning: 'Vacío: el costo base escrito.' },
  },
  {
    key: 'usaDias',
    heading: 'Duración que se usa',
    width: 12,
    input: { kind: 'choice', options: ['escrita', 'histórica'], meaning: 'Vacío: la duración escrita.' },
  },
];

/** Chosen and not there, the service is left without price or term: a typed figure does not stand in for it. */
export const historicChecks: readonly CheckSpec[] = [
  {
    at: 'usaCosto',
    when: 'AND({usaCosto}="histórico",NOT(ISNUMBER({costoHistorico})))',
    says: 'No hay costo histórico de este servicio: elija «base», o anote lo que costó en Antecedentes',
  },
  {
    at: 'usaDias',
    when: 'AND({usaDias}="histórica",NOT(ISNUMBER({diasHistoricos})))',
    says: 'No hay duración histórica de este servicio: elija «escrita», o anote lo que duró en Antecedentes',
  },
];
