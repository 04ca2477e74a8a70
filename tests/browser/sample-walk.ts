import type { Locator, Page } from 'playwright-core';
import { guideIds, guides } from '../../taskpane/guided/guides.ts';
import type { Hand } from './ten-minutes.ts';

/**
 * A guided book from its sample to the built workbook, and on through the steps of its year: what a new user does who
 * wants to see a book before typing in it. The same walk is a test and what the pictures of the help are taken from.
 */
export interface SampleWalk {
  readonly page: Page;
  readonly hand: Hand;
  readonly book: SampleBook;
  /** Told at each place that has a picture. */
  readonly at?: (name: string) => Promise<void>;
}

export interface SampleBook {
  /** The name its pictures begin with. */
  readonly id: string;
  readonly title: string;
  /** The heading of its first step, and those of the steps that come once it is built. */
  readonly first: string;
  readonly year: readonly string[];
}

/** The books that have a sample, as their guides tell them. */
export async function sampleBooks(): Promise<readonly SampleBook[]> {
  const all = await Promise.all(guideIds.map((id) => guides[id].load()));
  return all
    .filter(({ sample }) => sample !== undefined)
    .map(({ id, title, steps }) => ({
      id,
      title: title.es,
      first: steps[0]?.title.es ?? '',
      year: steps.filter(({ when }) => when === 'after').map((step) => step.title.es),
    }));
}

const LONG = 300_000;
const paneOf = (page: Page): Locator => page.locator('.pane');

export async function walkTheSample({
  page,
  hand,
  book,
  at = () => Promise.resolve(),
}: SampleWalk): Promise<void> {
  const heading = (name: string) => paneOf(page).getByRole('heading', { level: 1, name }).waitFor();
  const sees = (words: string, timeout: number) =>
    paneOf(page).getByText(words).filter({ visible: true }).first().waitFor({ timeout });
  await hand.press(book.title);
  await heading(book.first);
  await hand.press('Probar con un ejemplo');
  await at('1-paso');
  await hand.press('Llenar con el ejemplo');
  await heading('Así quedará');
  await at('2-asi-quedara');
  await hand.press(`Crear el libro: ${book.title}`);
  await sees('Libro listo', LONG);
  await at('3-libro');
  for (const [order, step] of book.year.entries()) {
    await hand.press(order === 0 ? `Seguir: ${step}` : 'Continuar');
    await heading(step);
    await hand.press('Ver la hoja');
    await at(`${order + 4}-paso`);
  }
}
