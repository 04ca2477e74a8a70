import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel, UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-table/facade';
import '@univerjs/sheets/facade';
import type { AnyFormula } from '../../src/engine/formula.ts';
import { muniFunctions } from './functions.ts';
import { patchUniver } from './patches.ts';
import { repairedFunctions, type NamedFunction } from './repaired-functions.ts';
import { rememberProblems, type Problems } from './problems.ts';

export interface Engine {
  readonly api: FUniver;
  readonly problems: Problems;
  /** Where results that spilled into other cells are kept. */
  readonly spills: FormulaDataModel;
  dispose(): void;
}

/** Univer's engine without its screen: what the command line recalculates with. */
export function headlessEngine(
  formulas: readonly AnyFormula[],
  repaired: readonly NamedFunction[] = repairedFunctions,
): Engine {
  patchUniver();
  const problems = rememberProblems();
  const univer = new Univer({ logLevel: LogLevel.SILENT, locale: LocaleType.ES_ES, locales: {} });
  const functions = [...repaired, ...muniFunctions(formulas, problems.told)];
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: [...functions] });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
  });
  univer.registerPlugin(UniverSheetsTablePlugin);
  return {
    api: FUniver.newAPI(univer),
    problems,
    spills: univer.__getInjector().get(FormulaDataModel),
    dispose: () => {
      univer.dispose();
    },
  };
}

/** Works out every formula and waits until the results stand in their cells. */
export async function calculateAll(api: FUniver): Promise<void> {
  const formula = api.getFormula();
  formula.executeCalculation();
  await formula.onCalculationResultApplied();
}
