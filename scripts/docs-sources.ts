import { guidedBooks } from '../src/books/guided-books.ts';
import { emptyState } from '../src/books/guided/spec.ts';
import { catalog } from '../src/catalog.ts';
import { markdownTable } from './docs-format.ts';
import { word, type HelpLocale } from './docs-words.ts';
import { askedBy, sourceCoverage, type SourceRow } from './source-coverage.ts';

const texts = {
  title: { es: 'Lo que piden los documentos', en: 'What the documents ask for' },
  lead: {
    es: 'Cada cálculo, tabla, lista y regla que nombran los cinco documentos de origen, y dónde está en Muni: el libro y su hoja, la fórmula o el papel. Lo que no se hace dice por qué.',
    en: 'Each computation, table, list and rule the five source documents name, and where it is in Muni: the workbook and its sheet, the formula or the paper. What is not done says why. The source documents are in Spanish.',
  },
  asks: { es: 'Qué se pide', en: 'What is asked for' },
  where: { es: 'Dónde está', en: 'Where it is' },
  reason: { es: 'Qué no, y por qué', en: 'What is not, and why' },
} as const;

const documents: Readonly<Record<keyof typeof askedBy, string>> = {
  FO: 'FOCAM, taller de evaluación (Cochabamba, 2006)',
  LP: 'Modelo de Cooperación Subnacional de La Paz (2018)',
  WB: 'Banco Mundial: estrategia para municipios pequeños y migestion',
  BB: 'Programa de Fortalecimiento Municipal del Biobío (2006)',
  MG: 'Gestión Municipal Participativa',
};

interface Known {
  readonly formulas: ReadonlySet<string>;
  readonly papers: ReadonlySet<string>;
  /** Titles of books, by what they are called. */
  readonly books: ReadonlyMap<string, string>;
  /** `libro/Hoja`. */
  readonly sheets: ReadonlySet<string>;
}

/** Everything a row may point at. */
export async function knownPlaces(): Promise<Known> {
  const books = await Promise.all(
    Object.entries(guidedBooks).map(async ([id, { title, load, papers }]) => ({
      id,
      title: title.es,
      sheets: (await load())(emptyState).sheets.map(({ name }) => `${id}/${name}`),
      papers: (await papers()).map((paper) => paper.id),
    })),
  );
  return {
    formulas: new Set(catalog.map(({ id }) => id)),
    papers: new Set(books.flatMap(({ papers }) => papers)),
    books: new Map(books.map(({ id, title }) => [id, title])),
    sheets: new Set(books.flatMap(({ sheets }) => sheets)),
  };
}

const PAPER = /^papel /;

/** What is wrong with the table: things nobody answers, said twice, or said to be where nothing is. */
export function coverageFaults(
  rows: readonly SourceRow[],
  { formulas, papers, sheets }: Known,
): readonly string[] {
  const wanted = Object.entries(askedBy).flatMap(([source, count]) =>
    Array.from({ length: count }, (_, at) => `${source}-${String(at + 1).padStart(2, '0')}`),
  );
  const there = rows.map(({ id }) => id);
  const isKnown = (place: string): boolean =>
    PAPER.test(place)
      ? papers.has(place.replace(PAPER, ''))
      : place.includes('/')
        ? sheets.has(place)
        : formulas.has(place);
  return [
    ...wanted.filter((id) => !there.includes(id)).map((id) => `${id}: nobody says where it is`),
    ...there.filter((id) => !wanted.includes(id)).map((id) => `${id}: no document asks for it`),
    ...there.filter((id, at) => there.indexOf(id) !== at).map((id) => `${id}: twice`),
    ...rows.flatMap(({ id, places }) =>
      places.filter((place) => !isKnown(place)).map((place) => `${id}: there is no ${place}`),
    ),
    ...rows
      .filter(({ places, reason }) => places.length === 0 && reason === undefined)
      .map(({ id }) => `${id}: neither a place nor a reason`),
  ];
}

function placeSaid(place: string, { books }: Known): string {
  if (PAPER.test(place)) return `papel \`${place.replace(PAPER, '')}\``;
  const [book = '', sheet] = place.split('/');
  return sheet === undefined ? `[\`${place}\`](${place}.md)` : `«${books.get(book) ?? book}», hoja ${sheet}`;
}

/** The page, once it holds: `npm run generate` and `npm run fresh` fail where it does not. */
export function sourcesPage(known: Known, locale: HelpLocale): string {
  const faults = coverageFaults(sourceCoverage, known);
  if (faults.length > 0) throw new Error(`scripts/source-coverage.ts:\n${faults.join('\n')}`);
  const parts = Object.entries(documents).flatMap(([source, title]) => [
    `## ${title}`,
    markdownTable(
      ['', texts.asks[locale], texts.where[locale], texts.reason[locale]],
      sourceCoverage
        .filter(({ id }) => id.startsWith(`${source}-`))
        .map(({ id, asks, places, reason = '' }) => [
          id,
          asks,
          places.map((place) => placeSaid(place, known)).join(' · '),
          reason,
        ]),
    ),
  ]);
  return `${[
    `# ${texts.title[locale]}`,
    texts.lead[locale],
    ...parts,
    `[${word('back', locale)}](README.md) · <sub>${word('generated', locale)}</sub>`,
  ].join('\n\n')}\n`;
}

export const sourcesTitle = texts.title;
