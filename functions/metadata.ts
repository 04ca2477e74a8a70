import { glossary, type Term } from '../src/glossary.ts';
import { termsOf, type AnyFormula } from '../src/engine/formula.ts';
import type { Choice, Kind } from '../src/engine/kinds.ts';
import type { Locale } from '../src/engine/language.ts';

/** Stands for the address the product is served from; the manifest writer puts the real one. */
export const HELP_BASE = 'https://localhost:3000';

type Dimensionality = 'scalar' | 'matrix';

export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: Dimensionality;
  readonly optional?: true;
  readonly customEnumId?: string;
}

export interface CustomFunction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly type: 'any'; readonly dimensionality: Dimensionality };
}

export interface CustomEnum {
  readonly id: string;
  readonly type: 'string';
  readonly values: readonly {
    readonly name: string;
    readonly stringValue: string;
    readonly tooltip: string;
  }[];
}

/** What Excel reads to offer our functions: https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json */
export interface Metadata {
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly CustomFunction[];
  readonly enums: readonly CustomEnum[];
}

/** «Fecha de corte» → `fecha_de_corte`: what the formula bar shows between the parentheses. */
export const parameterName = (term: Term, locale: Locale): string =>
  glossary[term].label[locale]
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '');

export const parameterMeaning = (spec: AnyFormula, term: Term, locale: Locale): string =>
  (spec.meanings?.[term] ?? glossary[term].meaning)[locale];

const helpLocale = (locale: Locale): 'es' | 'en' => (locale === 'en' ? 'en' : 'es');

/** Formulas that spread take a column wherever they take a cell. */
const dimensionality = (spec: AnyFormula, kind: Kind<unknown>): Dimensionality =>
  kind.shape === 'range' || spec.shape === 'elementwise' ? 'matrix' : 'scalar';

const enumId = (spec: AnyFormula, term: Term): string => `${spec.id}.${term}`.toUpperCase();

function parameter(spec: AnyFormula, term: Term, kind: Kind<unknown>, locale: Locale): Parameter {
  return {
    name: parameterName(term, locale),
    description: parameterMeaning(spec, term, locale),
    type: 'any',
    dimensionality: dimensionality(spec, kind),
    ...(kind.optional && { optional: true }),
    ...(kind.choices && { customEnumId: enumId(spec, term) }),
  };
}

const kindsOf = (spec: AnyFormula): readonly (readonly [Term, Kind<unknown>])[] =>
  termsOf(spec.params).flatMap((term) => {
    const kind = spec.params[term];
    return kind ? [[term, kind] as const] : [];
  });

const customFunction = (spec: AnyFormula, locale: Locale): CustomFunction => ({
  id: spec.id,
  name: spec.id,
  description: spec.summary[locale],
  helpUrl: `${HELP_BASE}/ayuda/${helpLocale(locale)}/${spec.id}.html`,
  parameters: kindsOf(spec).map(([term, kind]) => parameter(spec, term, kind, locale)),
  result: { type: 'any', dimensionality: spec.shape === 'single' ? 'scalar' : 'matrix' },
});

const customEnum = (id: string, choices: readonly Choice[], locale: Locale): CustomEnum => ({
  id,
  type: 'string',
  values: choices.map(({ value, meaning }) => ({
    name: value,
    stringValue: value,
    tooltip: meaning[locale],
  })),
});

const enumsOf = (spec: AnyFormula, locale: Locale): readonly CustomEnum[] =>
  kindsOf(spec).flatMap(([term, { choices }]) =>
    choices ? [customEnum(enumId(spec, term), choices, locale)] : [],
  );

export const metadata = (catalog: readonly AnyFormula[], locale: Locale): Metadata => ({
  allowErrorForDataTypeAny: true,
  functions: catalog.map((spec) => customFunction(spec, locale)),
  enums: catalog.flatMap((spec) => enumsOf(spec, locale)),
});
