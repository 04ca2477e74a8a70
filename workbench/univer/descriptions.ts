import { BooleanNumber } from '@univerjs/core';
import { FunctionType, type IFunctionInfo, type IFunctionParam } from '@univerjs/engine-formula';
import { termsOf, type AnyFormula } from '../../src/engine/formula.ts';
import type { Locale, Text } from '../../src/engine/language.ts';
import { glossary, type Term } from '../../src/glossary.ts';
import { nameOf } from './functions.ts';

/** What the formula bar shows while a formula is typed: what it answers, and each argument's meaning. */
export const descriptionOf = (spec: AnyFormula, locale: Locale): IFunctionInfo => ({
  functionName: nameOf(spec),
  functionType: FunctionType.User,
  abstract: spec.summary[locale],
  description: spec.summary[locale],
  functionParameter: termsOf(spec.params).map((term) => parameterOf(spec, term, locale)),
});

const parameterOf = (spec: AnyFormula, term: Term, locale: Locale): IFunctionParam => ({
  name: term,
  detail: meaningOf(spec, term)[locale],
  example: exampleOf(spec, term),
  require: spec.params[term]?.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
  repeat: BooleanNumber.FALSE,
});

const meaningOf = (spec: AnyFormula, term: Term): Text => spec.meanings?.[term] ?? glossary[term].meaning;

/** The argument in the first example, when it is a single value; a range otherwise. */
function exampleOf(spec: AnyFormula, term: Term): string {
  const [given] = Object.entries(spec.examples[0]?.given ?? {}).flatMap(([name, cells]) =>
    name === term ? [cells] : [],
  );
  if (given === undefined || given === null) return '';
  if (typeof given === 'object') return 'A2:A20';
  return typeof given === 'string' ? `"${given}"` : String(given);
}
