import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import type { AnyFormula } from '../../src/engine/formula.ts';
import { engineOver, type Engine } from './engine.ts';
import { muniFunctions } from './functions.ts';
import { patchUniver } from './patches.ts';
import { rememberProblems } from './problems.ts';
import { repairedFunctions, type NamedFunction } from './repaired-functions.ts';

/** Univer's engine without its screen: what the command line recalculates with. */
export function headlessEngine(
  formulas: readonly AnyFormula[],
  repaired: readonly NamedFunction[] = repairedFunctions,
): Engine {
  patchUniver();
  const problems = rememberProblems();
  const univer = new Univer({ logLevel: LogLevel.SILENT, locale: LocaleType.ES_ES, locales: {} });
  univer.registerPlugin(UniverFormulaEnginePlugin, {
    function: [...repaired, ...muniFunctions(formulas, problems.told)],
  });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
  });
  univer.registerPlugin(UniverSheetsTablePlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  return engineOver(univer, problems);
}
