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
import { CalculationByRangesPlugin } from './recalc/calculation.ts';
import { indexedFunctions } from './recalc/indexed-functions.ts';
import { repairedFunctions } from './repaired-functions.ts';
import type { NamedFunction } from './shipped.ts';

/** How formulas are calculated: by ranges, or as Univer ships it, to compare. */
export interface Calculation {
  readonly repaired?: readonly NamedFunction[];
  readonly isPlain?: boolean;
}

/** Univer's engine without its screen: what the command line recalculates with. */
export function headlessEngine(
  formulas: readonly AnyFormula[],
  { repaired = repairedFunctions, isPlain = false }: Calculation = {},
): Engine {
  patchUniver();
  const problems = rememberProblems();
  const univer = new Univer({ logLevel: LogLevel.SILENT, locale: LocaleType.ES_ES, locales: {} });
  const indexed = isPlain ? [] : indexedFunctions;
  univer.registerPlugin(UniverFormulaEnginePlugin, {
    function: [...repaired, ...indexed, ...muniFunctions(formulas, problems.told)],
  });
  if (!isPlain) univer.registerPlugin(CalculationByRangesPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
  });
  univer.registerPlugin(UniverSheetsTablePlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  return engineOver(univer, problems);
}
