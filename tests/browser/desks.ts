import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import { localPage, type Desk, type Local } from './workbench-open.ts';

export interface Desks {
  readonly url: () => string;
  readonly open: () => Promise<Desk>;
}

/** The local page for the tests of a file: each desk must end without faults, and without asking anything of others. */
export function localDesks(): Desks {
  let local: Local;
  let opened: Desk[] = [];
  beforeAll(async () => {
    local = await localPage();
  });
  afterEach(async () => {
    const ended = opened;
    opened = [];
    for (const { asked, faults, page } of ended) {
      expect(asked).toEqual([]);
      expect(faults).toEqual([]);
      await page.context().close();
    }
  });
  afterAll(async () => {
    await local.close();
  });
  return {
    url: () => local.url,
    async open() {
      const desk = await local.open();
      opened.push(desk);
      return desk;
    },
  };
}
