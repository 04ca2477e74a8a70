import { AsyncObject, BaseFunction, type BaseValueObject } from '@univerjs/engine-formula';
import { numberFormats } from '../../src/books/plan.ts';
import type { Grid, Value } from '../../src/engine/cells.ts';
import { calculate, termsOf, type AnyFormula } from '../../src/engine/formula.ts';
import { Problem } from '../../src/engine/problem.ts';
import { inputOf, isGridResult, resultOf } from './arguments.ts';
import type { FunctionResult, NamedFunction } from './shipped.ts';

export const nameOf = (spec: AnyFormula): string => `MUNI.${spec.id}`;

/** Where a formula stands. */
export interface Spot {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Told what each formula gave, so that the pane can explain an error in the selected cell. */
export type Told = (spot: Spot, result: Value | Grid) => void;

/** Only dates need one: everything else is read as it stands. */
const patternOf = (spec: AnyFormula): string => (spec.returns === 'date' ? numberFormats.date : '');

/** A formula of the catalogue as the engine wants it. Nothing is ever thrown: that would stop the whole calculation. */
function executorOf(spec: AnyFormula, told: Told): NamedFunction {
  let tools: unknown;
  let ready = spec.tools === undefined;

  class Muni extends BaseFunction {
    override minParams = 0;
    override maxParams = 255;

    override isAsync(): boolean {
      return spec.tools !== undefined;
    }

    override calculate(...given: BaseValueObject[]): FunctionResult {
      const spot = { sheet: this.subUnitId ?? '', row: this.row, column: this.column };
      if (ready || !spec.tools) return this.#answer(given, spot);
      const later = spec.tools().then((loaded) => {
        tools = loaded;
        ready = true;
        return this.#answer(given, spot);
      });
      return new AsyncObject(later);
    }

    #answer(given: BaseValueObject[], spot: Spot): BaseValueObject {
      const result = resultFor(spec, given, tools);
      told(spot, result);
      return resultOf(result, patternOf(spec));
    }
  }
  return [Muni, nameOf(spec)];
}

function resultFor(spec: AnyFormula, given: readonly BaseValueObject[], tools: unknown): Value | Grid {
  const terms = termsOf(spec.params);
  const about = terms[0] ?? 'ejecutado';
  if (given.length > terms.length) return new Problem('badShape', about, {}, tooMany(terms.length));
  try {
    const result = calculate(spec, given.map(inputOf), tools);
    return isGridResult(result) && result.length === 0 ? new Problem('empty', about) : result;
  } catch {
    return new Problem('internal', about);
  }
}

const tooMany = (most: number) => ({
  es: `se dieron más argumentos que los ${most} que admite`,
  en: `more arguments were given than the ${most} it takes`,
  pt: `foram dados mais argumentos que os ${most} que aceita`,
});

export const muniFunctions = (formulas: readonly AnyFormula[], told: Told): readonly NamedFunction[] =>
  formulas.map((spec) => executorOf(spec, told));
