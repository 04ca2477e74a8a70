import type { Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel } from '@univerjs/engine-formula';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-table/facade';
import '@univerjs/sheets/facade';
import type { Problems } from './problems.ts';

/** Univer as the rest of the workbench sees it, with a screen or without. */
export interface Engine {
  readonly api: FUniver;
  readonly problems: Problems;
  /** Where results that spilled into other cells are kept. */
  readonly spills: FormulaDataModel;
  dispose(): void;
}

export const engineOver = (univer: Univer, problems: Problems): Engine => ({
  api: FUniver.newAPI(univer),
  problems,
  spills: univer.__getInjector().get(FormulaDataModel),
  dispose: () => {
    univer.dispose();
  },
});

/** Works out every formula and waits until the results stand in their cells. */
export async function calculateAll({ api }: Engine): Promise<void> {
  const formula = api.getFormula();
  formula.executeCalculation();
  await formula.onCalculationResultApplied();
}
