import type { AnyFormula } from '../src/engine/formula.ts';
import type { Locale } from '../src/engine/language.ts';
import { notLoaded, toExcel, type ExcelFunction } from './adapter.ts';
import { sayUsed } from './used.ts';
import { loadedOnce, type Loaded } from './loaded-once.ts';

/** A formula that comes when it is first called, or before if there was time: from then on it answers at once. */
function whenCalled(id: string, formula: () => Loaded<AnyFormula>, localeNow: () => Locale): ExcelFunction {
  let run: ExcelFunction | undefined;
  const runOf = (spec: AnyFormula): ExcelFunction => (run ??= toExcel(spec, localeNow));
  return (...cells) => {
    if (run) return run(...cells);
    sayUsed();
    const loaded = formula();
    if ('value' in loaded) return runOf(loaded.value)(...cells);
    return loaded.coming.then(
      (spec) => runOf(spec)(...cells),
      () => {
        throw notLoaded(id, localeNow());
      },
    );
  };
}

/** Gives every formula to Excel under its identifier, still to be loaded. What it returns loads them all. */
export function associateAll(
  formulas: Readonly<Record<string, () => Promise<AnyFormula>>>,
  localeNow: () => Locale,
): () => Promise<void> {
  const loading = Object.entries(formulas).map(([id, load]) => ({ id, formula: loadedOnce(load) }));
  for (const { id, formula } of loading) CustomFunctions.associate(id, whenCalled(id, formula, localeNow));
  return async () => {
    // One that does not arrive now is asked for again, and missed aloud, by the cell that needs it.
    await Promise.allSettled(loading.map(({ formula }) => arrived(formula())));
  };
}

const arrived = (formula: Loaded<AnyFormula>): unknown => ('coming' in formula ? formula.coming : formula);
