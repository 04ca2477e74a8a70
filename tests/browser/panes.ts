import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './launch.ts';
import { paneFiles, show, type Files, type Shown, type View } from './pane-open.ts';

interface Panes {
  readonly open: (view: View) => Promise<Page>;
  readonly files: () => Files;
}

/** The pane for the tests of a file: each must end without faults, and without asking anything of others. */
export function panes(): Panes {
  let browser: Browser;
  let files: Files;
  let shown: Shown | undefined;
  beforeAll(async () => {
    [browser, files] = await Promise.all([launchBrowser(), paneFiles()]);
  });
  afterEach(async () => {
    const { page, faults, asked } = shown ?? {};
    shown = undefined;
    expect([faults, asked]).toEqual(page ? [[], []] : [undefined, undefined]);
    await page?.context().close();
  });
  afterAll(async () => {
    await browser.close();
  });
  return {
    files: () => files,
    async open(view) {
      shown = await show(browser, files, view);
      return shown.page;
    },
  };
}
