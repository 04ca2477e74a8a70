import { describe, expect, test } from '@jest/globals';
import { guidedPlan } from '../../src/books/guided/guided-plan.ts';
import { writePlan } from '../../xlsx/write.ts';
import { disagreements, spoilt } from '../books/sheets.ts';
import { written } from '../poa-libro/built-plan.ts';
import { example, letters, poaBook } from '../poa-libro/examples.ts';
import { answered } from './answered.ts';
import { isInstalled, recalculated } from './libreoffice.ts';

const describeWithReferee = isInstalled() ? describe : describe.skip;

describeWithReferee('LibreOffice works out the plain formulas of a plan', () => {
  test.each(letters)(
    'of the municipality of category %s, as our engine does, and no error value',
    async (letter) => {
      const state = example(letter);
      const plan = answered(guidedPlan(poaBook(state), state), await written(state));
      const errors = plan.sheets.flatMap(({ blocks }) =>
        blocks.flatMap(({ cells }) =>
          cells.flat().filter((cell) => {
            const value = typeof cell === 'object' && cell !== null ? cell.value : cell;
            return typeof value === 'string' && value.startsWith('#');
          }),
        ),
      );
      expect(errors).toEqual([]);
      expect(disagreements(plan, recalculated(await writePlan(spoilt(plan))))).toEqual([]);
    },
    300_000,
  );
});
