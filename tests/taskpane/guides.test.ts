/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { guidedBooks } from '../../src/books/guided-books.ts';
import { stateFrom } from '../../src/books/guided/from-json.ts';
import { emptyState } from '../../src/books/guided/spec.ts';
import { askedIn } from '../../taskpane/guided/asked.ts';
import { guideIds, guides } from '../../taskpane/guided/guides.ts';
import { bookNames } from '../../taskpane/texts/home.ts';

/** Lists that come filled and are corrected on their sheet. */
const ON_THE_SHEET = ['municipios', 'metodos'];

test('every book has a guide, and every guide a book', () => {
  expect([...guideIds].sort()).toEqual(Object.keys(guidedBooks).sort());
});

describe.each(guideIds)('the guide of %s', (id) => {
  test('leads to every panel people type in, and to none the book does not have', async () => {
    const { steps, bookOf } = await guides[id].load();
    const panels = bookOf(emptyState).sheets.flatMap((sheet) => sheet.panels);
    const typed = panels.filter((panel) => askedIn(panel).length > 0).map((panel) => panel.id);
    const led = new Set(steps.flatMap((step) => step.panels));
    expect(typed.filter((panel) => !led.has(panel) && !ON_THE_SHEET.includes(panel))).toEqual([]);
    const there = new Set(panels.map((panel) => panel.id));
    expect([...led].filter((panel) => !there.has(panel))).toEqual([]);
  });

  test('has a sample that fills the book, where it has one', async () => {
    const { sample, bookOf } = await guides[id].load();
    const state = sample ? stateFrom(bookOf, await sample()) : emptyState;
    expect('rows' in state ? [] : state).toEqual([]);
  });

  test('names papers the book has, in all languages', async () => {
    const { steps, papers } = await guides[id].load();
    const known = ((await papers?.()) ?? []).map((paper) => paper.id);
    for (const { papers: named = [], title, says } of steps) {
      expect(known).toEqual(expect.arrayContaining([...named]));
      for (const text of [title, says]) expect(Object.values(text).every((words) => words !== '')).toBe(true);
    }
    expect(bookNames[id]).toBeDefined();
  });
});
