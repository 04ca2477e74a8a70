import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Faults axe finds on the page as it is drawn, or in a part of it, contrast included. */
export async function axeFaults(page: Page, within = 'html'): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (part) => (globalThis as typeof globalThis & { readonly axe: typeof axe }).axe.run(part),
    within,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** How many pixels wider than the window the page is: none, or it would have to be moved sideways. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const inner = document.querySelector('.page');
    return Math.max(
      document.documentElement.scrollWidth - document.documentElement.clientWidth,
      (inner?.scrollWidth ?? 0) - (inner?.clientWidth ?? 0),
    );
  });

const SMALLEST = 24;

/** Things to press smaller than a fingertip needs. Links inside a sentence and hidden inputs do not count. */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate((least) => {
    const targets = document.querySelectorAll<HTMLElement>(
      'button, select, summary, label.check, input:not(.unseen):not([type=checkbox]):not([type=radio])',
    );
    return [...targets]
      .filter((each) => each.checkVisibility())
      .filter((each) => {
        const { width, height } = each.getBoundingClientRect();
        return Math.min(width, height) < least;
      })
      .map((each) => each.outerHTML.slice(0, 120));
  }, SMALLEST);
