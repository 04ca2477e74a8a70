import { fold } from '../../../engine/reading.ts';
import { adding, unchanged, type Outcome } from '../../guided/outcome.ts';
import type { GuidedState, Row } from '../../guided/spec.ts';
import { rowsIn, textIn } from '../../guided/typed.ts';
import { secuencia } from '../talleres.ts';

export interface Pace {
  /** The first workshop of the first territory. */
  readonly start: number;
  /** Days from one workshop of a territory to its next. */
  readonly every: number;
}

/** A Saturday or Sunday moves to the Monday after it. Day 1 of Excel's calendar counts as a Sunday. */
const workday = (day: number): number => {
  const weekday = (day - 1) % 7;
  return weekday === 6 ? day + 2 : weekday === 0 ? day + 1 : day;
};

const keyOf = (taller: string, territorio: string): string => `${fold(taller)}|${fold(territorio)}`;

/** The territorial workshops that are missing, in their order; each territory begins a day after the one before. */
export function schedule(state: GuidedState, { start, every }: Pace): Outcome {
  const known = new Set(
    rowsIn(state, 'talleres')
      .filter((row) => textIn(row, 'ambito') !== 'comunal')
      .map((row) => keyOf(textIn(row, 'taller'), textIn(row, 'territorio'))),
  );
  let last = lastNumber(state);
  const rows = rowsIn(state, 'territorios').flatMap((row, territory) => {
    const territorio = textIn(row, 'territorio');
    if (territorio === '') return [];
    return secuencia.flatMap((taller, order): Row[] => {
      if (known.has(keyOf(taller, territorio))) return [];
      last++;
      const fecha = workday(start + territory + order * every);
      return [
        { codigo: `T-${String(last).padStart(3, '0')}`, taller, ambito: 'territorial', territorio, fecha },
      ];
    });
  });
  return adding(unchanged(state), 'talleres', rows);
}

const lastNumber = (state: GuidedState): number =>
  Math.max(
    0,
    ...rowsIn(state, 'talleres').map((row) => Number(/(\d{1,9})$/.exec(textIn(row, 'codigo'))?.[1] ?? 0)),
  );
