import { guideLinks } from './docs-guides.ts';
import { markdownTable } from './docs-format.ts';
import { sourcesTitle } from './docs-sources.ts';
import { subjectTitle, word, type HelpLocale } from './docs-words.ts';
import { subjects, type FormulaFile, type Subject } from './formula-files.ts';

function subjectText(subject: Subject, files: readonly FormulaFile[], locale: HelpLocale): readonly string[] {
  const rows = files
    .filter((file) => file.subject === subject)
    .map(({ spec }) => [`[\`${spec.id}\`](${spec.id}.md)`, spec.summary[locale]]);
  if (rows.length === 0) return [];
  const heading = [word('formula', locale), word('gives', locale)];
  return [`## ${subjectTitle(subject, locale)}`, markdownTable(heading, rows)];
}

/** The list of every formula, by subject. */
export const index = (files: readonly FormulaFile[], locale: HelpLocale): string =>
  `${[
    `# ${word('indexTitle', locale)}`,
    word('indexLead', locale),
    `[${word('conventions', locale)}](convenciones.md) · [${word('published', locale)}](resultados.md) · [${sourcesTitle[locale]}](documentos.md)`,
    guideLinks(locale),
    ...subjects.flatMap((subject) => subjectText(subject, files, locale)),
    `<sub>${word('generated', locale)}</sub>`,
  ].join('\n\n')}\n`;
