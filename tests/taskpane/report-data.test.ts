/**
 * @jest-environment jsdom
 */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { expectAccessible } from './axe.ts';
import { preferencesFrom } from '../../taskpane/preferences.ts';
import { choose, find, open, press, said, settled, type, written, type Open } from './desk.ts';

let pane: Open;
beforeEach(async () => {
  pane = await open();
  pane.go({ page: 'informe', step: 'datos' });
  await settled();
});
afterEach(() => {
  pane.stop();
});

/** Gives the pane a file, and waits until another page stands there. */
async function give(name: string, text: string): Promise<void> {
  const input = find('#muni-file');
  await choose('#muni-file', name, text);
  for (let turn = 0; turn < 20 && document.querySelector('#muni-file') === input; turn++) await settled();
}

const steps = (): readonly string[] =>
  [...document.querySelectorAll('.steps li')].map((each) => each.textContent.replace(/\s+/g, ' ').trim());

/** The figures of a list, by their label. */
const figures = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...document.querySelectorAll('dl > div')].map((row) => [
      row.querySelector('dt')?.textContent ?? '',
      row.querySelector('dd')?.textContent ?? '',
    ]),
  );

const CLEAN = `Programa;Presupuesto vigente;Devengado
Salud;1.000.000,00;750.000,00
Educación;80.000,00;0,00
Total;1.080.000,00;750.000,00`;

describe('a clean export', () => {
  beforeEach(() => give('ejecucion.csv', CLEAN));

  test('is told back: totals, rows used and rows left out, with where they are', () => {
    expect(said('h1')).toBe('Lo que entendí');
    expect(figures()).toMatchObject({
      'Presupuesto vigente': '1.080.000,00',
      Devengado: '750.000,00',
      'Devengado ÷ vigente': '69,44%',
      Leídas: '3',
      'De detalle, que se usan': '2',
      'Fuera: totales (filas 4)': '1',
    });
  });

  test('shows where one is in words, not only in signs', () => {
    expect(steps()).toEqual(['Datos ahora', 'Opciones pendiente', 'Así quedará pendiente']);
  });

  test('has no accessibility fault', expectAccessible);

  test('goes on to the options and back without losing anything', async () => {
    await press('Continuar');
    expect(steps()).toEqual(['Datos hecho', 'Opciones ahora', 'Así quedará pendiente']);
    await type('#muni-entidad', 'GAM de Prueba');
    await type('#muni-gestion', '2026');
    await press('Datos, hecho');
    expect(figures()['Devengado']).toBe('750.000,00');
    await press('Continuar');
    expect(written('#muni-entidad')).toBe('GAM de Prueba');
    expect(written('#muni-gestion')).toBe('2026');
    await expectAccessible();
  });

  test('refuses options that say nothing, all at once', async () => {
    await press('Continuar');
    await type('#muni-gestion', 'dos mil');
    await type('#muni-fechaCorte', '31 de marzo');
    await press('Ver cómo quedará');
    expect(document.activeElement).toBe(find('.summary'));
    expect([...document.querySelectorAll('.summary a')].map((each) => each.textContent)).toEqual([
      'Gestión: «dos mil» no es un número; corríjalo.',
      'Fecha de corte: «31 de marzo» no es una fecha; escríbala como fecha o AAAA-MM-DD.',
    ]);
  });

  test('can be exchanged for other data', async () => {
    await press('Usar otros datos');
    expect(said('h1')).toBe('¿De dónde salen los datos?');
  });
});

test('a sample is read like any file', async () => {
  await press('Municipalidades del Cusco 2024');
  for (let turn = 0; turn < 20 && said('h1') !== 'Lo que entendí'; turn++) await settled();
  expect(figures()['De detalle, que se usan']).toBe('116');
});

test('columns with strange names are asked for, and the answer is used', async () => {
  await give('raro.csv', 'Cosa;Plan;Hecho\nSalud;100,00;50,00\nEducación;200,00;30,00');
  expect(said('.note')).toContain('raro.csv');
  expect(said('form')).toContain('Diga qué es cada columna');
  await type('#muni-columna-0', 'programa');
  await type('#muni-columna-1', 'vigente');
  await type('#muni-columna-2', 'devengado');
  await press('Leer de nuevo');
  expect(figures()).toMatchObject({ 'Presupuesto vigente': '300,00', Devengado: '80,00' });
});

test('amounts that are texts stop the reading until the person decides', async () => {
  await give(
    'mal.csv',
    'Programa;Vigente;Devengado\nSalud;100,00;50,00\nEducación;200,00;pendiente\nDeporte;50,00;20,00',
  );
  expect(said('.note')).toContain('3');
  await press('Dejar fuera esas filas y continuar');
  expect(figures()).toMatchObject({ 'Presupuesto vigente': '150,00', Devengado: '70,00' });
});

test.each([
  ['vacio.csv', '', 'vacio.csv está vacío'],
  ['pagina.xls', '<html><p>1</p></html>', 'es una página web sin tablas'],
])('%s is refused in words, and the workbook stays as it was', async (name, text, words) => {
  const before = pane.workbook.book();
  await give(name, text);
  expect(said('[role=alert]')).toContain(words);
  expect(said('[role=alert]')).toContain('El libro no cambió.');
  expect(said('h1')).toBe('¿De dónde salen los datos?');
  expect(pane.workbook.book()).toBe(before);
});

test('a sheet of the workbook is read too', async () => {
  pane.stop();
  const { memoryWorkbook } = await import('../../taskpane/hosts/memory.ts');
  const cells = [
    ['Programa', 'Vigente', 'Devengado'],
    ['Salud', 100, 50],
    ['Educación', 200, 30],
  ];
  pane = await open({}, memoryWorkbook({ sheets: [{ name: 'Mis datos', cells }] }));
  pane.go({ page: 'informe', step: 'datos' });
  await settled();
  await press('Usar');
  expect(figures()).toMatchObject({ 'Presupuesto vigente': '300,00', Devengado: '80,00' });
});

describe('answers about a kind of file', () => {
  const STRANGE = 'Cosa;Plan;Hecho\nSalud;100,00;50,00\nEducación;200,00;30,00';

  test('are kept between visits: the next file of its kind is read without asking', async () => {
    let kept: unknown;
    pane.stop();
    pane = await open({ remember: (chosen) => (kept = { ...chosen }) });
    pane.go({ page: 'informe', step: 'datos' });
    await settled();
    await give('raro.csv', STRANGE);
    await type('#muni-columna-1', 'vigente');
    await type('#muni-columna-2', 'devengado');
    await press('Leer de nuevo');
    await press('Continuar');
    const { profiles = [] } = preferencesFrom(JSON.parse(JSON.stringify(kept)), {
      locale: 'es',
      theme: 'light',
    });
    expect(profiles.map(({ columns }) => columns)).toEqual([
      { cosa: null, plan: 'vigente', hecho: 'devengado' },
    ]);

    pane.stop();
    pane = await open({ profiles });
    pane.go({ page: 'informe', step: 'datos' });
    await settled();
    await give('otro.csv', STRANGE.replace('200,00', '300,00'));
    expect(figures()).toMatchObject({ 'Presupuesto vigente': '400,00', Devengado: '80,00' });
  });

  test('columns about people are left out, and come when the person ticks', async () => {
    await give(
      'becas.csv',
      'Programa;Beneficiario;Vigente;Devengado\nBecas;Juan Pérez;100,00;50,00\nBonos;Ana Ruiz;200,00;30,00',
    );
    expect(said('.note')).toContain('«Beneficiario» (columna B): nombres de personas');
    await expectAccessible();
    find('#muni-people').click();
    for (let turn = 0; turn < 20 && document.querySelector('.note') !== null; turn++) await settled();
    expect(document.querySelector('.note')).toBeNull();
  });

  test('a mark nobody can tell is asked for', async () => {
    await give('miles.csv', 'Programa;Vigente;Devengado\nSalud;1.234;1.000\nEducación;5.678;2.500');
    await press('La coma separa los decimales');
    expect(figures()).toMatchObject({ 'Presupuesto vigente': '6.912,00', Devengado: '3.500,00' });
  });
});
