import { LocaleType, LogLevel, Univer, type PluginCtor } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionsInSpanish from '@univerjs/preset-sheets-conditional-formatting/locales/es-ES';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreInSpanish from '@univerjs/preset-sheets-core/locales/es-ES';
import '@univerjs/preset-sheets-core/lib/index.css';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import listsInSpanish from '@univerjs/preset-sheets-data-validation/locales/es-ES';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filtersInSpanish from '@univerjs/preset-sheets-filter/locales/es-ES';
import '@univerjs/preset-sheets-filter/lib/index.css';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import sortInSpanish from '@univerjs/preset-sheets-sort/locales/es-ES';
import '@univerjs/preset-sheets-sort/lib/index.css';
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from '@univerjs/preset-sheets-table';
import tablesInSpanish from '@univerjs/preset-sheets-table/locales/es-ES';
import '@univerjs/preset-sheets-table/lib/index.css';
import type { AnyFormula } from '../../src/engine/formula.ts';
import { makeAccessible } from './accessible.ts';
import { descriptionOf } from './descriptions.ts';
import { engineOver, type Engine } from './engine.ts';
import { muniFunctions, type Told } from './functions.ts';
import { patchUniver } from './patches.ts';
import { rememberProblems } from './problems.ts';
import { CalculationByRangesPlugin } from './recalc/calculation.ts';
import { indexedFunctions } from './recalc/indexed-functions.ts';
import { repairedFunctions } from './repaired-functions.ts';
import { patchScreen } from './screen-patches.ts';
import { spanishOf } from './spanish.ts';
import { keepWhatIsTyped } from './suggestions.ts';

const spanish = spanishOf([
  coreInSpanish,
  conditionsInSpanish,
  listsInSpanish,
  filtersInSpanish,
  sortInSpanish,
  tablesInSpanish,
]);

/** A spreadsheet drawn in an element, in Spanish, that knows every formula of the catalogue. */
export function gridIn(container: HTMLElement, formulas: readonly AnyFormula[]): Engine {
  patchUniver();
  patchScreen();
  const problems = rememberProblems();
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: LocaleType.ES_ES,
    locales: { esES: spanish },
  });
  for (const [plugin, options] of pluginsOf(container, formulas, problems.told))
    univer.registerPlugin(plugin, options);
  univer.registerPlugin(CalculationByRangesPlugin);
  makeAccessible(univer, container);
  const engine = engineOver(univer, problems);
  void keepWhatIsTyped(univer, engine.edited);
  return engine;
}

/** Options that presets do not pass on: the flag over each table would hide the row above it. */
const own: Readonly<Record<string, object>> = {
  [UniverSheetsTableUIPlugin.pluginName]: { hideAnchor: true },
};

type Chosen = readonly [PluginCtor, ConstructorParameters<PluginCtor>[0]?];

/** Presets name some plugins twice: the last one's options hold, as in Univer's own all-in-one package. */
function pluginsOf(container: HTMLElement, formulas: readonly AnyFormula[], told: Told): Iterable<Chosen> {
  const byName = new Map<string, Chosen>();
  for (const { plugins } of presets(container, formulas, told))
    for (const each of plugins) {
      const chosen: Chosen = Array.isArray(each) ? each : [each];
      byName.delete(chosen[0].pluginName);
      byName.set(chosen[0].pluginName, [chosen[0], own[chosen[0].pluginName] ?? chosen[1]]);
    }
  return byName.values();
}

const presets = (container: HTMLElement, formulas: readonly AnyFormula[], told: Told) => [
  UniverSheetsCorePreset({
    container,
    ribbonType: 'simple',
    disableAutoFocus: true, // the pane beside it is typed in too
    // Texts made of digits are usual here: codes, and amounts as their publishers write them.
    disableTextFormatMark: true,
    disableTextFormatAlert: true,
    sheets: { disableForceStringMark: true, disableForceStringAlert: true },
    formula: {
      function: [...repairedFunctions, ...indexedFunctions, ...muniFunctions(formulas, told)],
      description: formulas.map((spec) => descriptionOf(spec, 'es')),
      initialFormulaComputing: CalculationMode.FORCED,
    },
  }),
  UniverSheetsTablePreset(),
  UniverSheetsFilterPreset(),
  UniverSheetsSortPreset(),
  UniverSheetsDataValidationPreset(),
  UniverSheetsConditionalFormattingPreset(),
];
