import { expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { book, heading, sheet } from '../../src/books/build.ts';
import { writePlan } from '../../xlsx/write.ts';

test.each([
  ['2024 · 2025', '&amp;L&amp;8 2024 · 2025&amp;R'],
  ['GAM de Sucre · Gestión 2024', '&amp;L&amp;8GAM de Sucre'],
  ['Agua & Riego', '&amp;L&amp;8Agua &amp;&amp; Riego'],
])('the footer «%s» is written whole, whatever it begins with', async (footer, written) => {
  const plan = book('prueba', 'Prueba', [
    sheet({ name: 'Hoja', purpose: '', widths: [10], headingRows: 1, footer }, heading('Hoja', '')),
  ]);
  const parts = unzipSync(await writePlan(plan));
  expect(strFromU8(parts['xl/worksheets/sheet1.xml']!)).toContain(written);
});
