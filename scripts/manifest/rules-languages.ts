import { overrides } from './content.ts';
import { at, childrenOf, everything, textOf } from './reading.ts';
import type { Rule } from './rules.ts';
import type { Node } from './xml.ts';

const DEFAULT = 'es-ES';
const expected = Object.keys(overrides).sort();

const localesOf = (element: Node): string[] =>
  childrenOf(element)
    .filter(({ name }) => name === 'Override' || name === 'bt:Override')
    .flatMap(({ attributes }) => attributes['Locale'] ?? []);

const nameOf = ({ name, attributes }: Node): string => attributes['id'] ?? name;

const spanishFirst: Rule = ({ root }) =>
  textOf(at(root, 'DefaultLocale')) === DEFAULT ? [] : [`El idioma por defecto debe ser ${DEFAULT}.`];

/** English and Portuguese may coincide with Spanish; then neither of its two countries is named. */
const bothCountries: Rule = ({ root }) =>
  everything(root).flatMap((element) => {
    const locales = localesOf(element);
    const tongues = new Set(locales.map((locale) => locale.slice(0, 2)));
    return expected
      .filter((locale) => tongues.has(locale.slice(0, 2)) && !locales.includes(locale))
      .map((locale) => `«${nameOf(element)}» no tiene el texto en ${locale}.`);
  });

const eachOnce: Rule = ({ root }) =>
  everything(root).flatMap((element) => {
    const locales = localesOf(element);
    return [...new Set(locales.filter((locale, position) => locales.indexOf(locale) !== position))].map(
      (locale) => `«${nameOf(element)}» repite ${locale}.`,
    );
  });

const knownOnly: Rule = ({ root }) =>
  everything(root).flatMap((element) =>
    localesOf(element)
      .filter((locale) => !expected.includes(locale))
      .map((locale) => `«${nameOf(element)}» tiene el idioma ${locale}, que Muni no habla.`),
  );

/** What a person reads or what names a function's arguments is always said in the four. */
const everywhere: Rule = ({ root }) =>
  everything(root)
    .filter((element) =>
      element.name === 'Description' && element.attributes['DefaultValue'] !== undefined
        ? true
        : /^(?:Functions\.Metadata\.Url|GetStarted\..*)$|\.Tip$/.test(element.attributes['id'] ?? ''),
    )
    .flatMap((element) =>
      expected
        .filter((locale) => !localesOf(element).includes(locale))
        .map((locale) => `«${nameOf(element)}» no tiene el texto en ${locale}.`),
    );

export const languageRules: readonly Rule[] = [spanishFirst, bothCountries, eachOnce, knownOnly, everywhere];
