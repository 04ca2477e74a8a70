import { parameterMeaning, parameterName } from '../functions/metadata.ts';
import { isGrid, widthOf } from '../src/engine/cells.ts';
import { calculate, termsOf, type AnyFormula } from '../src/engine/formula.ts';
import { nativeShown } from '../src/portable/shown.ts';
import { Problem } from '../src/engine/problem.ts';
import type { Term } from '../src/glossary.ts';
import { exampleText } from './docs-example.ts';
import { listSeparator, markdownTable, otherLocale, shownValue } from './docs-format.ts';
import { normText } from './docs-norms.ts';
import { word, type HelpLocale } from './docs-words.ts';
import { argumentsOf, layOut } from '../src/example-layout.ts';
import { spanishFormula } from './excel-spanish.ts';

/** A part of a page, or nothing where the formula has nothing to say there. */
type Section = readonly string[];

const titled = (title: string, body: Section): Section => (body.length > 0 ? [`## ${title}`, ...body] : []);

const signature = (spec: AnyFormula, locale: HelpLocale, separator: string): string => {
  const shown = termsOf(spec.params).map((term) => {
    const name = parameterName(term, locale);
    return spec.params[term]?.optional ? `[${name}]` : name;
  });
  return `\`=MUNI.${spec.id}(${shown.join(separator)})\``;
};

const howToType = (spec: AnyFormula, locale: HelpLocale): Section => [
  signature(spec, locale, listSeparator(locale)),
  `${word('otherMark', locale)} ${signature(spec, locale, listSeparator(otherLocale(locale)))}`,
  word(spec.shape, locale),
];

function argumentRow(spec: AnyFormula, term: Term, locale: HelpLocale): readonly string[] {
  const kind = spec.params[term];
  if (!kind) return [];
  const choices = kind.choices?.map(({ value, meaning }) => `\`${value}\` ${meaning[locale]}`).join('; ');
  const meaning = [
    kind.optional ? word('optional', locale) : '',
    parameterMeaning(spec, term, locale),
    choices === undefined ? '' : `${word('oneOf', locale)}: ${choices}`,
  ];
  return [
    `\`${parameterName(term, locale)}\``,
    word(kind.is, locale),
    meaning.filter((part) => part !== '').join(' '),
  ];
}

const argumentsTable = (spec: AnyFormula, locale: HelpLocale): string =>
  markdownTable(
    [word('argument', locale), word('kind', locale), word('meaning', locale)],
    termsOf(spec.params).map((term) => argumentRow(spec, term, locale)),
  );

/** The problems its examples show, each once, with the sentence the cell carries. */
function errorRows(spec: AnyFormula, tools: unknown, locale: HelpLocale): readonly string[] {
  const shown = spec.examples
    .filter((example) => 'fails' in example)
    .map((example) => calculate(spec, argumentsOf(spec, example), tools))
    .filter((result) => result instanceof Problem)
    .map((problem) => `- ${shownValue(problem, locale)}`);
  return [...new Set(shown)];
}

/** Arguments an example leaves out stand in empty cells, so that the equivalent shows them all. */
const noArguments = (spec: AnyFormula): Readonly<Partial<Record<Term, null>>> =>
  Object.fromEntries(termsOf(spec.params).map((term) => [term, null]));

function nativeText(spec: AnyFormula, tools: unknown, locale: HelpLocale): Section {
  if ('none' in spec.native) return [`${word('noNative', locale)} ${spec.native.none[locale]}`];
  const [first] = spec.examples;
  if (!first) return [];
  const placed = layOut(spec, { ...first, given: { ...noArguments(spec), ...first.given } }, () => true, 1);
  const result = calculate(spec, argumentsOf(spec, first), tools);
  const [rows, columns] = isGrid(result) ? [result.length, widthOf(result)] : [1, 1];
  const right = placed.reduce((width, { cells }) => width + Math.max(1, widthOf(cells)), 0);
  const addresses = Object.fromEntries(
    placed.flatMap(({ term, address }) =>
      'block' in spec.native && !(term in first.given) ? [] : [[term, address] as const],
    ),
  );
  const shown = nativeShown(spec, addresses, { row: 0, column: right + 1, rows, columns });
  const lines = shown.map(({ address, formula }) => {
    const said = locale === 'es' ? `=${spanishFormula(formula.slice(1))}` : formula;
    return address === undefined ? said : `${address}  ${said}`;
  });
  const where = placed.map(({ term, address }) => `\`${parameterName(term, locale)}\` = ${address}`);
  return [`${word('nativeFor', locale)} ${where.join(', ')}:`, `\`\`\`text\n${lines.join('\n')}\n\`\`\``];
}

const sourceText = ({ source: { title, url, verified } }: AnyFormula, locale: HelpLocale): string =>
  `${url === undefined ? title : `[${title}](${url})`} — ${word(verified ? 'verified' : 'unverified', locale)}.`;

/** The help page of a formula, in Markdown, with its examples worked out. */
export function page(spec: AnyFormula, tools: unknown, locale: HelpLocale): string {
  const errors = errorRows(spec, tools, locale);
  const sections: Section = [
    `# ${spec.id}`,
    spec.summary[locale],
    `_${word('also', locale)}: ${spec.also[locale]}._`,
    ...titled(word('typed', locale), howToType(spec, locale)),
    ...titled(word('arguments', locale), [argumentsTable(spec, locale)]),
    ...titled(
      word('examples', locale),
      spec.examples.map((example) => exampleText(spec, example, tools, locale)),
    ),
    ...titled(word('errors', locale), errors.length > 0 ? [errors.join('\n')] : []),
    ...titled(word('native', locale), nativeText(spec, tools, locale)),
    ...titled(word('source', locale), [sourceText(spec, locale)]),
    ...titled(
      word('norms', locale),
      (spec.norms ?? []).map((each) => normText(each, locale)),
    ),
    `[${word('back', locale)}](README.md) · <sub>${word('generated', locale)}</sub>`,
  ];
  return `${sections.join('\n\n')}\n`;
}
