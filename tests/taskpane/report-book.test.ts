/**
 * @jest-environment jsdom
 */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { memoryWorkbook } from '../../taskpane/hosts/memory.ts';
import { expectAccessible } from './axe.ts';
import { open, press, said, settled, type, until, written, type Open } from './desk.ts';

/** The sample, understood and accepted, up to the preview. */
async function toPreview(): Promise<void> {
  await press('Informe de ejecución');
  await press('Municipalidades del Cusco 2024');
  await until('Lo que entendí');
  await press('Continuar');
  await type('#muni-entidad', 'Asociación de prueba');
  await press('Ver cómo quedará');
  await until('Crear el informe de ejecución');
}

const planned = (): readonly string[] =>
  [...document.querySelectorAll('.sheets li')].map((row) =>
    [row.querySelector('strong'), row.querySelector('.mark')].map((each) => each?.textContent).join(': '),
  );

let pane: Open;
beforeEach(async () => {
  pane = await open({ charts: true });
});
afterEach(() => {
  pane.stop();
});

describe('the preview', () => {
  beforeEach(toPreview);

  test('shows every sheet as new and writes nothing', () => {
    expect(planned()).toEqual(expect.arrayContaining(['Resumen: nueva', 'Datos: nueva']));
    expect(planned().every((each) => each.endsWith(': nueva'))).toBe(true);
    expect(said()).toContain('Sus otras hojas se conservan: Hoja 1.');
    expect(pane.workbook.book().sheets.map(({ name }) => name)).toEqual(['Hoja 1']);
  });

  test('has no accessibility fault', expectAccessible);

  test('suggests the year the export says', async () => {
    await press('Opciones, hecho');
    expect(written('#muni-gestion')).toBe('2024');
    expect(written('#muni-entidad')).toBe('Asociación de prueba');
  });

  test('is carried out, told, shown and taken back', async () => {
    await press('Crear el informe de ejecución');
    await until('Informe listo');
    const names = pane.workbook.book().sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Hoja 1', 'Resumen', 'Datos']));
    expect(said('.status')).toBe(`Informe listo: ${names.length - 1} hojas escritas.`);
    await expectAccessible();
    await press('Ver');
    expect(pane.workbook.front()).toBe('Resumen');
    await press('Deshacer');
    await until('el libro quedó como antes');
    expect(pane.workbook.book().sheets.map(({ name }) => name)).toEqual(['Hoja 1']);
  });

  test('a second time it is an update of the same sheets', async () => {
    await press('Crear el informe de ejecución');
    await until('Informe listo');
    pane.go({ page: 'informe', step: 'asi-quedara' });
    await until('Actualizar el informe de ejecución');
    expect(planned().every((each) => each.endsWith(': cambia'))).toBe(true);
  });

  test('its charts are drawn where the host draws none', async () => {
    await press('Crear el informe de ejecución');
    await until('Informe listo');
    await press('Ver los gráficos');
    expect(document.querySelectorAll('svg[role=img]').length).toBeGreaterThan(0);
    await expectAccessible();
  });

  test('the home page then shows the report', async () => {
    await press('Crear el informe de ejecución');
    await until('Informe listo');
    await press('Volver al inicio');
    await until('hojas: Resumen');
  });

  test('a workbook that fails midway stays as it was, and the person may try again', async () => {
    pane.workbook.failNext(new Error('Excel está ocupado'));
    await press('Crear el informe de ejecución');
    await until('Excel está ocupado');
    expect(pane.workbook.book().sheets.map(({ name }) => name)).toEqual(['Hoja 1']);
    await press('Crear el informe de ejecución');
    await until('Informe listo');
  });
});

describe("a person's sheet that has a name of the report", () => {
  beforeEach(async () => {
    pane.stop();
    pane = await open({}, memoryWorkbook({ sheets: [{ name: 'resumen', cells: [['Lo mío']] }] }));
    await toPreview();
  });

  const sheetNames = () => pane.workbook.book().sheets.map(({ name }) => name);

  test('is never written on: another name is asked for, with one ready', async () => {
    expect(planned()).toContain('Resumen: nombre ocupado');
    expect(written('#muni-hoja-0')).toBe('Resumen 2');
    await expectAccessible();
    await press('Crear el informe de ejecución');
    await until('Informe listo');
    expect(sheetNames()).toEqual(expect.arrayContaining(['resumen', 'Resumen 2', 'Datos']));
    expect(pane.workbook.book().sheets[0]?.cells).toEqual([['Lo mío']]);
  });

  test.each([
    ['RESUMEN', '«RESUMEN» también está ocupado; elija otro nombre.'],
    ['Etapas', '«Etapas» también está ocupado; elija otro nombre.'],
    ['Enero/Junio', '«Enero/Junio» no sirve de nombre de hoja'],
    ['', 'no sirve de nombre de hoja'],
  ])('«%s» is refused', async (name, words) => {
    await type('#muni-hoja-0', name);
    await press('Crear el informe de ejecución');
    expect(said('.summary')).toContain(words);
    expect(sheetNames()).toEqual(['resumen']);
  });

  test('the second time, the sheet made under another name is updated', async () => {
    await press('Crear el informe de ejecución');
    await until('Informe listo');
    const before = sheetNames();
    pane.go({ page: 'informe', step: 'asi-quedara' });
    await until('Actualizar el informe de ejecución');
    expect(written('#muni-hoja-0')).toBe('Resumen 2');
    await press('Actualizar el informe de ejecución');
    await until('Informe listo');
    expect([...sheetNames()].sort()).toEqual([...before].sort());
  });
});

test('an address straight to the preview opens the first step that can be answered', async () => {
  pane.go({ page: 'informe', step: 'asi-quedara' });
  await settled();
  expect(said('h1')).toBe('¿De dónde salen los datos?');
});
