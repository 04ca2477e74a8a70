/** `npm run screenshot`: the pictures of the README, taken from the real page with real data. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { byMouse, walkTheCall } from '../tests/browser/ten-minutes.ts';
import { sampleBooks, walkTheSample } from '../tests/browser/sample-walk.ts';
import { localPage } from '../tests/browser/workbench-open.ts';

const folder = fileURLToPath(new URL('../docs/imagenes/', import.meta.url));
mkdirSync(folder, { recursive: true });

const local = await localPage();
const { page } = await local.open();
const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
const settle = () => page.waitForTimeout(1500); // the grid draws a moment after its figures change

await page.screenshot({ path: `${folder}inicio.png` });
await press(/Perú/);
await press(/Informe de ejecución/);
await press('Usar');
await page.getByRole('combobox', { name: 'Gestión del informe' }).selectOption('2024');
await page.locator('.pane').getByText('76.05').first().waitFor();
await page.setViewportSize({ width: 1366, height: 860 });
await settle();
await page.locator('.pane').screenshot({ path: `${folder}panel.png` });
await page.setViewportSize({ width: 1366, height: 768 });
await press('Continuar');
await press('Ver cómo quedará');
await press('Crear el informe de ejecución');
await page.locator('.pane').getByText('Informe listo').first().waitFor({ timeout: 180_000 });
await press('Ver los gráficos');
await settle();
await page.screenshot({ path: `${folder}libro-local.png` });

// «Una convocatoria en diez minutos»: each picture at its step of the same walk that is tested.
const tour = await local.open();
await tour.page.setViewportSize({ width: 1280, height: 720 });
await tour.page.getByRole('button', { name: /Libro nuevo/ }).click();
await tour.page.getByRole('button', { name: 'Guardar' }).waitFor();
const taken: string[] = [];
await walkTheCall({
  page: tour.page,
  hand: byMouse(tour.page),
  async at(name) {
    await tour.page.waitForTimeout(1500);
    await tour.page.screenshot({ path: `${folder}convocatoria-${name}.png` });
    taken.push(`convocatoria-${name}.png`);
  },
});
await tour.page.context().close();

// The other books, from their samples: the places that `docs/recorridos.md` shows.
const shown: Readonly<Record<string, readonly string[]>> = {
  poa: ['3-libro', '4-paso', '5-paso', '6-paso', '7-paso', '8-paso', '9-paso', '10-paso', '11-paso'],
  diagnostico: ['3-libro', '6-paso'],
  programa: ['4-paso', '8-paso'],
  cooperacion: ['4-paso', '5-paso'],
};
for (const book of await sampleBooks()) {
  const places = shown[book.id];
  if (!places) continue;
  const desk = await local.open();
  await desk.page.setViewportSize({ width: 1280, height: 720 });
  await desk.page.getByRole('button', { name: /Libro nuevo/ }).click();
  await desk.page.getByRole('button', { name: 'Guardar' }).waitFor();
  await walkTheSample({
    page: desk.page,
    hand: byMouse(desk.page),
    book,
    async at(name) {
      if (!places.includes(name)) return;
      await desk.page.waitForTimeout(1500);
      await desk.page.screenshot({ path: `${folder}${book.id}-${name}.png` });
      taken.push(`${book.id}-${name}.png`);
    },
  });
  await desk.page.context().close();
}
await local.close();
console.log(`docs/imagenes: inicio.png, panel.png, libro-local.png, ${taken.join(', ')}`);
