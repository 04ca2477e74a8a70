import { describe, expect, test } from '@jest/globals';
import { recalculate } from '../../workbench/recalculate.ts';
import { writePlan } from '../../xlsx/write.ts';
import { executionReport } from './plans.ts';
import { disagreements, spoilt } from './sheets.ts';

describe('formulas and values of the report agree', () => {
  test('when the local engine works every formula out anew', async () => {
    const bytes = await recalculate(await writePlan(spoilt(executionReport)));
    expect(disagreements(executionReport, bytes)).toEqual([]);
  }, 60_000);
});
