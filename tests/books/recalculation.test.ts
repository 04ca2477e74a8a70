import { describe, expect, test } from '@jest/globals';
import { informeEjecucion } from '../../src/books/ejecucion/informe-ejecucion.ts';
import type { Plan } from '../../src/books/plan.ts';
import { scaleNames, type ScaleName } from '../../src/norms/escalas.ts';
import { recalculated } from '../recalculated.ts';
import { writePlan } from '../../xlsx/write.ts';
import { disagreements, planned, spoilt } from './sheets.ts';
import { smallAnswers, smallReport } from './small-report.ts';

const bookOn = (escala: ScaleName): Plan =>
  planned(informeEjecucion({ report: smallReport, answers: { ...smallAnswers, escala } }));

describe('formulas and values of the report agree when the local engine works every formula out anew', () => {
  test.each(scaleNames)(
    'on the scale %s',
    async (escala) => {
      const plan = bookOn(escala);
      expect(disagreements(plan, await recalculated(await writePlan(spoilt(plan))))).toEqual([]);
    },
    60_000,
  );
});
