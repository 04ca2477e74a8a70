import { describe, expect, test } from '@jest/globals';
import { writePlan } from '../../xlsx/write.ts';
import { everyFeature, executionReport, longBook } from '../books/plans.ts';
import { disagreements, spoilt } from '../books/sheets.ts';
import { isInstalled, recalculated } from './libreoffice.ts';

const books = [
  ['the sample book', everyFeature],
  ['two thousand rows', longBook],
  ['the execution report', executionReport],
] as const;

const describeWithReferee = isInstalled() ? describe : describe.skip;

describeWithReferee('LibreOffice works out the formulas of our books', () => {
  test.each(books)('%s: as planned', async (_, plan) => {
    const bytes = recalculated(await writePlan(spoilt(plan)));
    expect(disagreements(plan, bytes)).toEqual([]);
  });
});
