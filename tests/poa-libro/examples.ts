import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { stateFrom } from '../../src/books/guided/from-json.ts';
import type { GuidedBook, GuidedState, Row } from '../../src/books/guided/spec.ts';
import { poa } from '../../src/books/poa/poa.ts';
import { municipios } from '../../src/municipio/municipios.ts';

/** Real municipalities, one of each category; what they plan is made up, and says so. */
export const letters = ['A', 'B', 'C', 'D'] as const;
export type Letter = (typeof letters)[number];

/** The first is also the sample the guide offers. */
export const fileOf = (letter: Letter): string =>
  letter === 'A' ? resolve('src/books/poa/ejemplo.json') : resolve(`tests/poa-libro/poa-${letter}.json`);

export const poaBook = (state: GuidedState): GuidedBook => poa({ state, municipios });

/** What an office would have typed. */
export function example(letter: Letter): GuidedState {
  const state = stateFrom(poaBook, JSON.parse(readFileSync(fileOf(letter), 'utf8')));
  if (!('rows' in state)) throw new Error(JSON.stringify(state));
  return state;
}

/** The same plan with something else in some cells of one row. */
export const changed = (state: GuidedState, panel: string, at: number, change: Row): GuidedState => ({
  ...state,
  rows: {
    ...state.rows,
    [panel]: (state.rows[panel] ?? []).map((row, order) => (order === at ? { ...row, ...change } : row)),
  },
});
