import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { goToCell, readApart, saved, typeIn, type Desk } from './workbench-open.ts';
import { localDesks } from './desks.ts';
import { soon } from './soon.ts';
import './retry.ts';

const local = localDesks();
let desk: Desk;

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function newBook(page: Page): Promise<void> {
  await button(page, /Libro nuevo/).click();
  await button(page, 'Guardar').waitFor();
}

/** Waits until the browser keeps some words: at most a second after they were typed. */
const keptOf = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((done) => {
        const opening = indexedDB.open('muni-recuperacion');
        opening.onsuccess = () => {
          const work = opening.result.transaction(['sittings', 'steps']);
          const asked = ['sittings', 'steps'].map((name) => work.objectStore(name).getAll());
          work.oncomplete = () => {
            opening.result.close();
            done(JSON.stringify(asked.map(({ result }) => result as unknown)));
          };
        };
      }),
  );

/** Ends the page’s process, as the system does with one that takes too much memory. */
async function kill(page: Page): Promise<void> {
  const control = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void control.send('Page.crash').catch(() => undefined);
  await crashed;
}

async function again(): Promise<Page> {
  const page = await desk.page.context().newPage();
  await page.goto(local.url());
  await page.getByRole('heading', { level: 1, name: 'Muni' }).waitFor();
  return page;
}

test('the page is killed: what was done is recovered, and what was being typed is told', async () => {
  desk = await local.open();
  await newBook(desk.page);
  await typeIn(desk.page, 0, 0, '1250.5');
  await typeIn(desk.page, 1, 0, '=A1*2');
  await goToCell(desk.page, 2, 1);
  await desk.page.keyboard.type('Puente Sacab');
  await soon(async () => {
    expect(await keptOf(desk.page)).toContain('Puente Sacab');
  });
  await kill(desk.page);

  const page = await again();
  await page.getByRole('heading', { name: 'Trabajo sin guardar' }).waitFor();
  await button(page, 'Recuperar').click();
  await page.getByText('En Hoja1!B3 estaba escribiendo, sin pulsar Entrar: «Puente Sacab»').waitFor();
  await page.getByText('Sin guardar').waitFor();
  const book = readApart(await saved(page));
  expect(book.cell('Hoja1', 'A1')?.value).toBe(1250.5);
  expect(book.cell('Hoja1', 'A2')).toEqual({ value: 2501, formula: 'A1*2' });
  // Saved, there is nothing to recover.
  await soon(async () => {
    expect(await keptOf(page)).toContain('"isChanged":false');
  });
  await kill(page);
  const last = await again();
  await soon(async () => {
    expect(await keptOf(last)).toBe('[[],[]]');
  });
  expect(await button(last, 'Recuperar').count()).toBe(0);
});

test('a full disk and a second tab are told calmly, and work goes on', async () => {
  desk = await local.open();
  const { page } = desk;
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
  });
  await newBook(page);
  await typeIn(page, 0, 0, '7');
  await page.getByText('No se pudo guardar la copia de recuperación').waitFor();
  const other = await again();
  await newBook(other);
  for (const each of [page, other])
    await each.getByText('Otra pestaña tiene abierto un libro llamado Libro nuevo.xlsx').waitFor();
  await typeIn(page, 1, 0, '8');
  expect(readApart(await saved(page)).cell('Hoja1', 'A2')?.value).toBe(8);
});

test('work kept by a newer version is not opened, and stays; other work is let go when asked twice', async () => {
  desk = await local.open();
  const { page } = desk;
  await newBook(page);
  await typeIn(page, 0, 0, '7');
  await soon(async () => {
    expect(await keptOf(page)).toContain('"isChanged":true');
  });
  await page.evaluate(
    () =>
      new Promise((done) => {
        const opening = indexedDB.open('muni-recuperacion');
        opening.onsuccess = () => {
          const work = opening.result.transaction('sittings', 'readwrite');
          const kept = { id: 'futuro', format: 99, name: 'Futuro.xlsx', at: Date.now(), isChanged: true };
          work.objectStore('sittings').put(kept);
          work.oncomplete = done;
        };
      }),
  );
  await kill(page);
  const next = await again();
  await next.getByText('lo guardó una versión más nueva de Muni').waitFor();
  await button(next, 'Descartar').click();
  await button(next, 'Sí, descartarlo para siempre').click();
  await next.getByText('Se descartó Libro nuevo.xlsx.').waitFor();
  await soon(async () => {
    const kept = await keptOf(next);
    expect(kept).toContain('Futuro.xlsx');
    expect(kept).not.toContain('Libro nuevo.xlsx');
  });
});
