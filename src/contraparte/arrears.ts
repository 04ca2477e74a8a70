import { cellOf, problemIn } from '../engine/cells.ts';
import { yesNo, type Kind } from '../engine/kinds.ts';
import { fold } from '../engine/reading.ts';
import type { State } from './counterpart-account.ts';

const states: Readonly<Record<State, boolean>> = {
  'en mora': true,
  'al día': false,
  'a favor': false,
  cumplida: false,
  'sin compromiso': false,
};
const inArrears: ReadonlyMap<string, boolean> = new Map(
  Object.entries(states).map(([state, owes]) => [fold(state), owes]),
);

/** Yes or no; or what CONTRAPARTE_ESTADO says: the amount in arrears, or the state. */
export const arrears: Kind<boolean> = {
  ...yesNo,
  read(input, about) {
    const cell = cellOf(input);
    if (typeof cell === 'number' && Number.isFinite(cell))
      return cell < 0 ? problemIn('negative', about) : cell > 0;
    const known = typeof cell === 'string' ? inArrears.get(fold(cell)) : undefined;
    return known ?? yesNo.read(input, about);
  },
};
