import { beforeAll, describe, expect, test } from '@jest/globals';
import { guidedPlan } from '../../src/books/guided/guided-plan.ts';
import type { Plan } from '../../src/books/plan.ts';
import { writePlan } from '../../xlsx/write.ts';
import { disagreements, spoilt } from '../books/sheets.ts';
import { smallYear } from '../convocatoria-libro/small-year.ts';
import { writtenYear, yearBook } from '../convocatoria-libro/year-book.ts';
import { answered } from './answered.ts';
import { isInstalled, recalculated } from './libreoffice.ts';

const describeWithReferee = isInstalled() ? describe : describe.skip;

describeWithReferee('LibreOffice works out the plain formulas of a fund call', () => {
  let plan: Plan;
  beforeAll(async () => {
    plan = answered(guidedPlan(yearBook(smallYear), smallYear), await writtenYear(smallYear));
  });

  test('as our engine does, sheet by sheet', async () => {
    expect(disagreements(plan, recalculated(await writePlan(spoilt(plan))))).toEqual([]);
  });
});
