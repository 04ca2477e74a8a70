import type { Figures } from '../../guided/read-guided.ts';
import { figureIn, textIn } from '../../guided/typed.ts';
import { figuresOf } from '../../guided/outcome.ts';

/** The next event of the cycle: when it is, and what of it is not ready. */
export interface Event {
  readonly evento: string;
  /** Serial numbers; undefined while the year of the plan is not said. */
  readonly desde: number | undefined;
  readonly hasta: number | undefined;
  readonly pendientes: number;
}

/** The first event, by its months, that nobody has said was held. */
export function proximoEvento(figures: Figures): Event | undefined {
  const events = figuresOf(figures, 'eventos')
    .filter((row) => textIn(row, 'evento') !== '' && textIn(row, 'realizado') !== 'sí')
    .map((row) => ({
      evento: textIn(row, 'evento'),
      desde: figureIn(row, 'fecha') ?? figureIn(row, 'desde'),
      hasta: figureIn(row, 'fecha') ?? figureIn(row, 'hasta'),
      pendientes: figureIn(row, 'pendientes') ?? 0,
    }));
  return events.sort((a, b) => (a.desde ?? Infinity) - (b.desde ?? Infinity))[0];
}
