import '@univerjs/sheets-data-validation/facade';
import type { Engine } from './engine.ts';

/** Words to choose from, or the place that holds them: `'Servicios'!$A$2:$A$20`. */
export type Choices = readonly string[] | string;

type Rule = ReturnType<ReturnType<Engine['api']['newDataValidation']>['build']>;

/** A list to choose from. Univer's own maker of lists by place names the workbook in it, which no other program reads. */
export function listRule({ api }: Engine, choices: Choices, isOpen: boolean): Rule {
  const words = typeof choices === 'string' ? [] : [...choices];
  const built = api.newDataValidation().requireValueInList(words).setAllowInvalid(isOpen).build();
  if (typeof choices === 'string') built.rule.formula1 = `=${choices}`;
  return built;
}

/** The choices of a list's rule. */
export const choicesOf = (formula = ''): Choices =>
  formula.startsWith('[') ? (JSON.parse(formula) as string[]) : formula.replace(/^=/, '');
