import { markdownTable } from './docs-format.ts';
import { word, type HelpLocale } from './docs-words.ts';
import { publishedResults, type PublishedResult } from './published-results.ts';

const texts = {
  title: { es: 'Resultados publicados', en: 'Published results' },
  lead: {
    es: 'Cifras que otros publicaron y que sirven para comprobar a Muni: qué se reproduce, con qué fórmula y qué prueba lo vigila en cada cambio; y qué no se reproduce, y por qué.',
    en: 'Figures others published, against which Muni is checked: what is reproduced, by which formula and which test watches it at every change; and what is not, and why.',
  },
  what: { es: 'Qué se publicó', en: 'What was published' },
  formulas: { es: 'Fórmulas', en: 'Formulas' },
  reproduced: { es: 'Qué se reproduce', en: 'What is reproduced' },
  pending: { es: 'Qué no, y por qué', en: 'What is not, and why' },
  test: { es: 'Prueba', en: 'Test' },
} as const;

const rowOf = (
  { title, source, url, formulas, tests, reproduced, pending }: PublishedResult,
  locale: HelpLocale,
): readonly string[] => [
  `**${title[locale]}** ${url === undefined ? source : `[${source}](${url})`}`,
  formulas.map((id) => `[\`${id}\`](${id}.md)`).join(' '),
  reproduced[locale],
  pending?.[locale] ?? '',
  tests.map((path) => `\`${path}\``).join(' '),
];

/** The table of what others published and what Muni makes of it. */
export const published = (locale: HelpLocale): string =>
  `${[
    `# ${texts.title[locale]}`,
    texts.lead[locale],
    markdownTable(
      [texts.what, texts.formulas, texts.reproduced, texts.pending, texts.test].map((text) => text[locale]),
      publishedResults.map((each) => rowOf(each, locale)),
    ),
    `[${word('back', locale)}](README.md) · <sub>${word('generated', locale)}</sub>`,
  ].join('\n\n')}\n`;
