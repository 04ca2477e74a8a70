import { termsOf, type AnyFormula } from '../../src/engine/formula.ts';
import type { Term } from '../../src/glossary.ts';
import { parameterMeaning, parameterName } from '../metadata.ts';

/** `TASA_EJECUCION` → `MUNI_TASA_EJECUCION`: these suites take no dots in names. */
export const suiteName = ({ id }: AnyFormula): string => `MUNI_${id}`;

/** A name every editor's reader of comments understands: plain letters. */
export const plainParameter = (term: Term): string =>
  parameterName(term, 'es').normalize('NFD').replace(/\p{M}/gu, '');

/** A comment cannot hold what ends it, and its tags begin with an at sign. */
const safe = (words: string): string => words.replaceAll('*/', '* /').replaceAll('@', '(a)');

interface Style {
  /** How the suite calls a value of any kind, and a block of them. */
  readonly one: string;
  readonly many: string;
  /** How it is told that an argument may be left out. */
  readonly optional: (name: string) => string;
  readonly result: 'return' | 'returns';
}

/** Google Sheets shows types as words; the function bar shows the rest. */
export const forSheets: Style = {
  one: 'any',
  many: 'Array<Array<any>>',
  optional: (name) => `[${name}]`,
  result: 'return',
};

/** ONLYOFFICE registers a function by this comment: without it, or with a type it does not know, there is none. */
export const forOnlyOffice: Style = {
  one: 'any',
  many: 'any[][]',
  optional: (name) => `[${name}]`,
  result: 'returns',
};

/** The comment of a function, from the catalogue. */
export function documented(spec: AnyFormula, style: Style): string {
  const lines = termsOf(spec.params).map((term) => {
    const kind = spec.params[term];
    const name = plainParameter(term);
    const isMany = kind?.shape === 'range' || spec.shape === 'elementwise';
    const shown = kind?.optional === true ? style.optional(name) : name;
    const choices = kind?.choices ? ` Valores: ${kind.choices.map(({ value }) => value).join(', ')}.` : '';
    return `@param {${isMany ? style.many : style.one}} ${shown} ${parameterMeaning(spec, term, 'es')}${choices}`;
  });
  const result = `@${style.result} {${spec.shape === 'single' ? style.one : style.many}} ${spec.summary.es}`;
  const words = [safe(spec.summary.es), '', ...lines.map(safeTag), safeTag(result), '@customfunction'];
  return ['/**', ...words.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
}

const safeTag = (line: string): string => `@${safe(line.slice(1))}`;

export const parametersOf = ({ params }: AnyFormula): string =>
  termsOf(params).map(plainParameter).join(', ');
