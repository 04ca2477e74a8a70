import { beforeAll, describe, expect, test } from '@jest/globals';
import { guidedPlan } from '../../src/books/guided/guided-plan.ts';
import { isFormula, type Plan } from '../../src/books/plan.ts';
import { writePlan } from '../../xlsx/write.ts';
import { readBack } from '../books/read-xlsx.ts';
import { disagreements, spoilt } from '../books/sheets.ts';
import { smallYear } from '../convocatoria-libro/small-year.ts';
import { writtenYear, yearBook } from '../convocatoria-libro/year-book.ts';
import { isInstalled, recalculated } from './libreoffice.ts';

/**
 * The plan with what our engine works out as the value of each formula. Muni's own formulas, which LibreOffice does
 * not know, give way to their values: only plain Excel is judged.
 */
function answered(plan: Plan, bytes: Uint8Array): Plan {
  const sheets = new Map(readBack(bytes).sheets.map((sheet) => [sheet.name, sheet]));
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => ({
        ...block,
        cells: block.cells.map((line, down) =>
          line.map((cell, right) => {
            if (cell === null || !isFormula(cell)) return cell;
            const value = sheets.get(sheet.name)?.cell(block.row + down, block.column + right)?.value ?? null;
            return cell.formula.includes('MUNI.') ? value : { ...cell, value };
          }),
        ),
      })),
    })),
  };
}

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
