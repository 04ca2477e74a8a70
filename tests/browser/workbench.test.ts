import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { goToCell, readApart, saved, typeIn, type Desk } from './workbench-open.ts';
import { localDesks } from './desks.ts';
import { axeFaults } from './pane-checks.ts';
import { soon } from './soon.ts';
import './retry.ts';

const local = localDesks();
let desk: Desk;

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function newBook(): Promise<Page> {
  desk = await local.open();
  await button(desk.page, /Libro nuevo/).click();
  await button(desk.page, 'Guardar').waitFor();
  return desk.page;
}

async function drop(page: Page, name: string, content: string): Promise<void> {
  await page.evaluate(
    ([fileName = '', text = '']) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], fileName, { type: 'text/csv' }));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, content],
  );
}

/** More than a megabyte of rows. */
const large = Array.from({ length: 60_000 }, (_, row) => `Programa ${row % 40};1000,50;400,25`);

test('a large export is read and understood apart from the page', async () => {
  const page = await newBook();
  await button(page, /^Informe de ejecución/).click();
  const apart = page.waitForEvent('worker');
  await page.setInputFiles('#muni-file', {
    name: 'grande.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`Programa;Vigente;Devengado\n${large.join('\n')}`),
  });
  expect((await apart).url()).toContain('/partes/');
  await page.getByRole('heading', { name: 'Lo que entendí' }).waitFor();
  await soon(async () => {
    expect(await page.locator('dd').allTextContents()).toContain('60,030,000.00');
  });
});

test('a large text opened as the workbook is read apart from the page too', async () => {
  desk = await local.open();
  const { page } = desk;
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Abrir un libro/ }).click();
  const apart = page.waitForEvent('worker');
  const rows = Array.from({ length: 1500 }, (_, row) => `${'Programa largo '.repeat(50)}${row};1000,50`);
  await (
    await asked
  ).setFiles({
    name: 'grande.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`Programa;Vigente\n${rows.join('\n')}`),
  });
  expect((await apart).url()).toContain('/partes/');
  await soon(async () => {
    expect(await page.title()).toContain('grande');
  });
});

describe('the start page', () => {
  test('shows its doors at once, is accessible, and is walked with the keyboard', async () => {
    desk = await local.open();
    const { page } = desk;
    await soon(async () => {
      expect(await axeFaults(page)).toEqual([]);
    });
    expect(await page.getByRole('button').allInnerTexts()).toEqual([
      expect.stringContaining('Abrir un libro'),
      expect.stringContaining('Libro nuevo'),
      expect.stringContaining('Perú'),
      expect.stringContaining('Moñitos'),
      expect.stringContaining('Bolivia'),
    ]);
    for (let door = 0; door < 5; door++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Municipios de Bolivia.xlsx').waitFor();
  });

  test('says what is wrong with a file it cannot open, and stays', async () => {
    desk = await local.open();
    const { page } = desk;
    await drop(page, 'fotos.zip', 'PK\u0003\u0004 esto no es un libro');
    await page.getByText(/fotos\.zip está dañado|fotos\.zip es/).waitFor();
    await button(page, /Abrir un libro/).waitFor();
  });
});

test('the page works without a network once it has been open', async () => {
  desk = await local.open();
  const { page } = desk;
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.context().setOffline(true);
  await page.reload();
  await button(page, /Perú/).click();
  await page.getByText('peru-municipalidades-2024-2025.xlsx').waitFor();
});

describe('from an export to a report', () => {
  test('Peru 2024: import, preview, build, see, save and read elsewhere: the same figures', async () => {
    desk = await local.open();
    const { page } = desk;
    await button(page, /Perú/).click();
    await button(page, /Informe de ejecución/).click();
    await button(page, 'Usar').click();
    await page.getByRole('combobox', { name: 'Gestión del informe' }).selectOption('2024');
    const pane = page.locator('.pane');
    await pane.getByText('39,369,357,652').first().waitFor();
    await pane.getByText('76.05').first().waitFor();
    await soon(async () => {
      expect(await axeFaults(page)).toEqual([]);
    });

    await button(page, 'Continuar').click();
    await button(page, 'Ver cómo quedará').click();
    await pane.getByText('Las cifras principales y qué mirar primero').waitFor();
    await button(page, 'Crear el informe de ejecución').click();
    await pane.getByText('Informe listo: 10 hojas escritas.').first().waitFor();
    await page.getByText('Sin guardar').waitFor();

    const book = readApart(await saved(page));
    await page.getByText('Guardado').waitFor();
    expect(book.sheets).toEqual([
      'Sheet1',
      'Resumen',
      'Etapas',
      'Por municipio',
      'Por departamento',
      'Ranking',
      'Cuadrante',
      'Atípicos',
      'Comprobaciones',
      'Parámetros',
      'Datos',
    ]);
    expect(book.cell('Sheet1', 'J2')?.value).toBe('78,701,528');
    const figures = ['A', 'B', 'C', 'D'].flatMap((column) =>
      Array.from({ length: 20 }, (_, row) => book.cell('Resumen', `${column}${row + 1}`)?.value),
    );
    expect(figures).toContain(51_766_264_819);
    expect(figures).toContain(39_369_357_652);
    expect(figures).toContainEqual(expect.closeTo(39_369_357_652 / 51_766_264_819, 12));
    expect(book.parts.filter((part) => part.startsWith('xl/charts/chart')).length).toBeGreaterThan(0);
  });
});

describe('formulas in the grid', () => {
  test('are offered while typed, worked out, explained when they fail, and saved as Excel stores them', async () => {
    const page = await newBook();
    await goToCell(page, 0, 0);
    await page.keyboard.type('=MUNI.TASA');
    await page.getByText('MUNI.TASA_EJECUCION').first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await typeIn(page, 1, 1, '=MUNI.TASA_EJECUCION(50,200)');
    await typeIn(page, 2, 1, '=MUNI.TASA_EJECUCION(500,0)');
    await goToCell(page, 2, 1);
    await page.locator('.pane').getByText('sin presupuesto').first().waitFor();
    const book = readApart(await saved(page));
    expect(book.cell('Hoja1', 'B2')).toEqual({ value: 0.25, formula: '_xldudf_MUNI_TASA_EJECUCION(50,200)' });
    expect(book.cell('Hoja1', 'B3')?.value).toBe('#N/A');
  });

  test('what is typed on while functions are offered is never put aside for one of them', async () => {
    const page = await newBook();
    await goToCell(page, 0, 0);
    await page.keyboard.type('=MU');
    const offered = page.locator('[data-u-comp="sheets-formula-editor"]');
    await offered.filter({ hasText: 'MULTINOMIAL' }).waitFor();
    await page.keyboard.type('NI.TASA_EJECUCION(50,200)');
    await page.keyboard.press('Enter');
    const book = readApart(await saved(page));
    expect(book.cell('Hoja1', 'A1')).toEqual({ value: 0.25, formula: '_xldudf_MUNI_TASA_EJECUCION(50,200)' });
  });

  test('cost formulas fetch their calculator when one is used, and are worked out', async () => {
    const page = await newBook();
    await typeIn(page, 0, 0, '=MUNI.FORMULA_COSTO("0.1 + 0.2")');
    await typeIn(page, 1, 0, '=A1*10');
    await page.waitForLoadState('networkidle');
    const book = readApart(await saved(page));
    expect(book.cell('Hoja1', 'A1')).toEqual({
      value: 0.3,
      formula: '_xldudf_MUNI_FORMULA_COSTO("0.1 + 0.2")',
    });
    expect(book.cell('Hoja1', 'A2')?.value).toBe(3);
  });
});

describe('the desk', () => {
  test('the tools of the sheet have names, and are used with the keyboard alone', async () => {
    const page = await newBook();
    await typeIn(page, 0, 0, 'Presupuesto');
    await page.keyboard.press('ArrowUp');
    await soon(async () => {
      expect(await page.getByRole('status').allTextContents()).toContain('A1: Presupuesto');
    });
    await soon(async () => {
      expect(await axeFaults(page)).toEqual([]);
    });
    for (const reached of ['pane', 'title-bar']) {
      await page.keyboard.press('F6');
      expect(
        await page.evaluate((within) => document.activeElement?.closest(`.${within}`), reached),
      ).toBeTruthy();
    }
    await page.keyboard.press('F6');
    const reach = async (name: string): Promise<void> => {
      for (let tabs = 0; tabs < 40; tabs++) {
        if ((await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))) === name) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`${name} is not reached`);
    };
    await reach('Negrita');
    await page.keyboard.press('Enter'); // and the sheet has the focus again
    await page.keyboard.press('Shift+F6');
    await reach('Ajuste de texto');
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem').first().waitFor();
    await soon(async () => {
      expect(await axeFaults(page, '[role="menu"]')).toEqual([]);
    });
    await page.keyboard.press('Escape');
    const book = readApart(await saved(page));
    expect(book.cell('Hoja1', 'A1')?.value).toBe('Presupuesto');
  });

  test('asks what to do with a file dropped on it, and brings it into this workbook', async () => {
    const page = await newBook();
    await drop(page, 'obras.csv', 'Obra;Monto\nPuente;1.250,50\nCamino;300\n');
    await page.getByText('¿Qué hacemos con obras.csv?').waitFor();
    await soon(async () => {
      expect(await axeFaults(page)).toEqual([]);
    });
    await button(page, 'Traerlo a este libro').click();
    await page.getByText('Se trajo obras.csv: obras.').waitFor();
    const book = readApart(await saved(page));
    expect(book.sheets).toEqual(['Hoja1', 'obras']);
    expect(book.cell('obras', 'A2')?.value).toBe('Puente');
  });

  test('gives the pane the width one wants, with the keyboard, or takes it away', async () => {
    const page = await newBook();
    const pane = page.locator('.pane');
    const width = async () => (await pane.boundingBox())?.width;
    await soon(async () => {
      expect(await width()).toBe(360);
    });
    await page.getByRole('separator', { name: 'Ancho del panel' }).focus();
    await page.keyboard.press('ArrowLeft');
    await soon(async () => {
      expect(await width()).toBe(384);
    });
    await button(page, 'Panel').click();
    await soon(async () => {
      expect(await pane.isVisible()).toBe(false);
    });
  });

  test('warns before leaving unsaved work, and Ctrl+S saves', async () => {
    const page = await newBook();
    await typeIn(page, 0, 0, '7');
    await page.getByText('Sin guardar').waitFor();
    await button(page, 'Inicio').first().click();
    await page.getByText('Hay cambios sin guardar').waitFor();
    const download = page.waitForEvent('download');
    await page.keyboard.press('Control+s');
    expect((await download).suggestedFilename()).toBe('Libro nuevo.xlsx');
    await button(page, 'Inicio').first().click();
    await button(page, /Abrir un libro/).waitFor();
    await page.getByText('Últimos archivos').waitFor();
  });
});
