import { describe, expect, test } from '@jest/globals';
import { informeEjecucion } from '../../src/books/ejecucion/informe-ejecucion.ts';
import type { Plan } from '../../src/books/plan.ts';
import { writePlan } from '../../xlsx/write.ts';
import { everyFeature, executionReport, longBook } from '../books/plans.ts';
import { disagreements, planned, spoilt } from '../books/sheets.ts';
import { inRepo, understood } from '../intake/read.ts';
import { isInstalled, recalculated } from './libreoffice.ts';

const books = [
  ['the sample book', everyFeature],
  ['two thousand rows', longBook],
  ['the execution report', executionReport],
] as const;

const peru = async (): Promise<Plan> =>
  planned(
    informeEjecucion({
      report: await understood(inRepo('workbench/samples/peru-municipalidades-2024-2025.xlsx')),
      answers: { gestion: '2024' },
    }),
  );

const describeWithReferee = isInstalled() ? describe : describe.skip;

describeWithReferee('LibreOffice works out the formulas of our books', () => {
  test.each(books)('%s: as planned', async (_, plan) => {
    const bytes = recalculated(await writePlan(spoilt(plan)));
    expect(disagreements(plan, bytes)).toEqual([]);
  });

  test("the report of Peru's municipalities: as planned", async () => {
    const plan = await peru();
    expect(disagreements(plan, recalculated(await writePlan(spoilt(plan))))).toEqual([]);
  });
});
