import { norm } from '../engine/norm.ts';

/** What public contracts for services usually say of delay, as parts of the contract's amount. */
export interface DelayClause {
  /** The daily rate goes from … to …. */
  readonly diariaDesde: number;
  readonly diariaHasta: number;
  /** Once penalties add up to this, the contract may be ended. */
  readonly puedeResolverse: number;
  /** And from this on it must be. */
  readonly debeResolverse: number;
}

const inPercent = (part: number, locale: string): string => (part * 100).toLocaleString(locale);

export const penalidades = norm<DelayClause>({
  id: 'penalidades-retraso',
  title: {
    es: 'Penalidad usual por retraso en contratos de servicios (SABS)',
    en: 'Usual penalty for delay in service contracts (SABS)',
    pt: 'Multa usual por atraso em contratos de serviços (SABS)',
  },
  says: ({ diariaDesde, diariaHasta, puedeResolverse, debeResolverse }) => {
    const figures = (locale: string) =>
      [diariaDesde, diariaHasta, puedeResolverse, debeResolverse].map((part) => inPercent(part, locale));
    const [es, en, pt] = [figures('es-ES'), figures('en-US'), figures('pt-BR')];
    return {
      es: `de ${es[0]} % a ${es[1]} % del monto por día; al sumar ${es[2]} % el contrato puede resolverse y al ${es[3]} % debe`,
      en: `from ${en[0]} % to ${en[1]} % of the amount per day; at ${en[2]} % in all the contract may be ended and at ${en[3]} % it must`,
      pt: `de ${pt[0]} % a ${pt[1]} % do valor por dia; ao somar ${pt[2]} % o contrato pode ser rescindido e aos ${pt[3]} % deve`,
    };
  },
  versions: [
    {
      since: 2009,
      value: { diariaDesde: 0.005, diariaHasta: 0.01, puedeResolverse: 0.1, debeResolverse: 0.2 },
      source:
        'Cláusula usual de los contratos del SABS (DS 0181 de 2009), de memoria: no se pudo leer el texto oficial. Vale lo que diga su contrato',
      verified: false,
    },
  ],
});
