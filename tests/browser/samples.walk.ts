import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { axeFaults, sideways } from './pane-checks.ts';
import { sampleBooks, walkTheSample } from './sample-walk.ts';
import { soon } from './soon.ts';
import { byKeyboard } from './ten-minutes.ts';
import { localPage, readApart, saved, type Local } from './workbench-open.ts';

const pictures = resolve('.cache/recorridos');

let local: Local;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  local = await localPage();
});
afterAll(async () => {
  await local.close();
});

test.each(['poa', 'diagnostico', 'programa', 'cooperacion'])(
  '%s by keyboard alone: its sample looked over, built, every step of its year visited, and saved',
  async (id) => {
    const book = (await sampleBooks()).find((each) => each.id === id);
    if (!book) throw new Error(`${id} has no sample`);
    const { page, asked, faults } = await local.open();
    await page.getByRole('button', { name: /Libro nuevo/ }).press('Enter');
    await page.getByRole('button', { name: 'Guardar' }).waitFor();
    await walkTheSample({
      page,
      hand: byKeyboard(page),
      book,
      async at(name) {
        await soon(async () => {
          expect(await axeFaults(page, '.pane')).toEqual([]);
        });
        await soon(async () => {
          expect(await sideways(page)).toBe(0);
        });
        await page.screenshot({ path: resolve(pictures, `${id}-${name}.png`) });
      },
    });
    const saidBy = readApart(await saved(page));
    expect(saidBy.sheets.length).toBeGreaterThan(5);
    expect(asked).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  },
);
