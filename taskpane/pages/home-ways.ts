import type { Text } from '../../src/engine/language.ts';
import { guideIds, guides, type GuideId } from '../guided/guides.ts';
import type { Route } from '../routes.ts';
import { accountTexts } from '../texts/accounts.ts';
import { compareTexts } from '../texts/compare.ts';
import { homeTexts as texts } from '../texts/home.ts';
import { municipalityTexts } from '../texts/municipalities.ts';
import { portableTexts } from '../texts/portable.ts';

export interface Way {
  readonly title: Text;
  readonly says: Text;
  readonly to: Route;
}

/** Guided books that assess a municipality; the others are its own work. */
const assessing: readonly GuideId[] = ['diagnostico', 'pefa', 'fiscal'];

const wayTo = (book: GuideId): Way => ({
  title: guides[book].title,
  says: guides[book].says,
  to: { page: 'libro', book },
});

/** Where one may go, a few at a time. */
export const ways: readonly { readonly title: Text; readonly ways: readonly Way[] }[] = [
  {
    title: texts.fromExports,
    ways: [
      { title: texts.report, says: texts.reportSays, to: { page: 'informe', step: 'datos' } },
      { title: compareTexts.title, says: compareTexts.doorSays, to: { page: 'comparar' } },
      { title: municipalityTexts.title, says: municipalityTexts.doorSays, to: { page: 'municipios' } },
    ],
  },
  { title: texts.books, ways: guideIds.filter((book) => !assessing.includes(book)).map(wayTo) },
  {
    title: texts.assess,
    ways: [
      ...assessing.map(wayTo),
      { title: accountTexts.title, says: accountTexts.doorSays, to: { page: 'fiscales' } },
    ],
  },
  {
    title: texts.tools,
    ways: [
      { title: texts.functions, says: texts.functionsSays, to: { page: 'funciones' } },
      { title: portableTexts.title, says: portableTexts.doorSays, to: { page: 'portar' } },
      { title: texts.samples, says: texts.samplesSays, to: { page: 'muestras' } },
    ],
  },
];
