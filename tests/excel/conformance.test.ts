/** @jest-environment jsdom */
import { beforeAll, expect, test } from '@jest/globals';
import { cellsIn, depthsIn, isFormula, type Plan, type SheetPlan } from '../../src/books/plan.ts';
import { dressingOf } from '../../taskpane/hosts/excel/batches.ts';
import { excelWorkbook } from '../../taskpane/hosts/excel.ts';
import { conformingPlans, describeConformance } from '../books/conformance.ts';
import { startExcel, type Host } from './host/office.ts';
import { readBack } from './read-back.ts';

/** Characters of its cells. */
const writtenIn = ({ blocks }: SheetPlan): number =>
  blocks
    .flatMap(({ cells }) => cells.flat())
    .reduce<number>((sofar, cell) => sofar + (isFormula(cell) ? cell.formula : String(cell)).length + 3, 0);

let host: Host;
const excel = excelWorkbook(() => 'es');
beforeAll(() => {
  host = startExcel();
});

/** The simulated host keeps formulas; calculating them is the business of the other two writers. */
describeConformance(
  'Excel',
  async (plan: Plan) => {
    host.restart();
    await excel.carryOut(plan);
    return readBack(host.book);
  },
  { values: true },
);

test.each(conformingPlans.map(({ title, plan }) => [title, plan] as const))(
  '%s: two round trips and one more for every 40,000 cells or 2.5 million characters',
  async (_, plan) => {
    host.restart();
    await excel.carryOut(plan);
    const told = plan.sheets.reduce((sofar, sheet) => sofar + dressingOf(sheet) + writtenIn(sheet), 0);
    expect(host.trips).toBeLessThanOrEqual(2 + Math.floor(cellsIn(plan) / 40_000 + told / 2_500_000));
    await excel.carryOut(plan);
    expect(host.book.sheets).toHaveLength(1 + plan.sheets.length);
    for (const sheet of plan.sheets)
      expect([...host.book.sheet(sheet.name)!.rowDepths].sort()).toEqual([...depthsIn(sheet)].sort());
  },
);
