import type { Text } from '../../src/engine/language.ts';
import {
  getStarted,
  groups,
  iconNames,
  iconPath,
  iconSizes,
  overrides,
  paths,
  addIn,
  tab,
} from './content.ts';
import { node, type Node } from './xml.ts';

type Words = string | Text;

/** Everything the commands refer to by `resid`: pictures, addresses and words, each in every language. */
export const resources = (base: string): Node =>
  node('Resources', {}, [
    node('bt:Images', {}, images(base)),
    node('bt:Urls', {}, entries('bt:Url', urls(base))),
    node('bt:ShortStrings', {}, entries('bt:String', shortStrings)),
    node('bt:LongStrings', {}, entries('bt:String', longStrings)),
  ]);

const images = (base: string): Node[] =>
  iconNames.flatMap((icon) =>
    iconSizes.map((size) =>
      node('bt:Image', { id: iconId(icon, size), DefaultValue: `${base}/${iconPath(icon, size)}` }),
    ),
  );

export const iconId = (icon: string, size: number): string => `Icon.${icon}.${String(size)}`;
export const labelId = (id: string): string => `${id}.Label`;
export const tipId = (id: string): string => `${id}.Tip`;

export const under = (base: string, { es, en, pt }: Text): Text => ({
  es: `${base}/${es}`,
  en: `${base}/${en}`,
  pt: `${base}/${pt}`,
});

const urls = (base: string): Readonly<Record<string, Words>> => ({
  'Pane.Url': `${base}/${paths.pane}`,
  'Functions.Script.Url': `${base}/${paths.functions}`,
  'Functions.Metadata.Url': under(base, paths.metadata),
  'GetStarted.Help.Url': under(base, paths.help),
});

const labels = groups.flatMap(({ id, label, buttons }): [string, Text][] => [
  [labelId(id), label],
  ...buttons.map((button): [string, Text] => [labelId(button.id), button.label]),
]);

const shortStrings: Readonly<Record<string, Words>> = {
  'Functions.Namespace': addIn.namespace,
  'GetStarted.Title': getStarted.title,
  [labelId(tab.id)]: tab.label,
  ...Object.fromEntries(labels),
};

const tips = groups.flatMap(({ buttons }) => buttons.map(({ id, tip }): [string, Text] => [tipId(id), tip]));

const longStrings: Readonly<Record<string, Words>> = {
  'GetStarted.Description': getStarted.description,
  ...Object.fromEntries(tips),
};

const entries = (name: string, values: Readonly<Record<string, Words>>): Node[] =>
  Object.entries(values).map(([id, value]) => spoken(name, { id }, value, 'bt:Override'));

/** An element that speaks Spanish, and the other languages where they differ. */
export function spoken(
  name: string,
  attributes: Readonly<Record<string, string>>,
  value: Words,
  override: string,
): Node {
  const { es, ...others } = typeof value === 'string' ? same(value) : value;
  const differing = Object.entries(overrides).filter(([, language]) => others[language] !== es);
  return node(
    name,
    { ...attributes, DefaultValue: es },
    differing.map(([locale, language]) => node(override, { Locale: locale, Value: others[language] })),
  );
}

const same = (value: string): Text => ({ es: value, en: value, pt: value });
