import { date, optional, text, year, type Kind } from '../../src/engine/kinds.ts';
import type { Term } from '../../src/glossary.ts';

/** What is asked besides the data. Labels and meanings come from the glossary, readings from the kinds. */
export const optionKinds = {
  entidad: optional(text),
  gestion: optional(year),
  fechaCorte: optional(date),
} as const satisfies Partial<Record<Term, Kind<unknown>>>;
