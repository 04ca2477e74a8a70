/**
 * @jest-environment jsdom
 */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { guideIds, guides } from '../../taskpane/guided/guides.ts';
import type { Route } from '../../taskpane/routes.ts';
import { memoryWorkbook } from '../../taskpane/hosts/memory.ts';
import { expectAccessible } from './axe.ts';
import { find, named, open, press, said, settled, type Open } from './desk.ts';

const places: readonly (readonly [Route, string, string, string, string | undefined])[] = [
  [{ page: 'inicio' }, '¿Qué quiere hacer?', 'What do you want to do?', 'O que deseja fazer?', undefined],
  [
    { page: 'informe', step: 'datos' },
    '¿De dónde salen los datos?',
    'Where do the data come from?',
    'De onde vêm os dados?',
    'Inicio',
  ],
  [
    { page: 'comparar' },
    'Comparar cortes o gestiones',
    'Compare cuts or years',
    'Comparar cortes ou exercícios',
    'Inicio',
  ],
  [{ page: 'municipios' }, 'Comparar municipios', 'Compare municipalities', 'Comparar municípios', 'Inicio'],
  [
    { page: 'fiscales' },
    'Indicadores de muchos municipios',
    'Indicators of many municipalities',
    'Indicadores de muitos municípios',
    'Inicio',
  ],
  [{ page: 'libro', book: 'convocatoria' }, 'La convocatoria', 'The call', 'A convocatória', 'Inicio'],
  [
    { page: 'fila', book: 'convocatoria', step: 'menu', panel: 'servicios' },
    'Agregar a Menú de servicios',
    'Add to Menú de servicios',
    'Adicionar a Menú de servicios',
    'Convocatoria del fondo',
  ],
  [{ page: 'muestras' }, 'Datos de ejemplo', 'Sample data', 'Dados de exemplo', 'Inicio'],
  [{ page: 'graficos' }, 'Gráficos', 'Charts', 'Gráficos', 'Inicio'],
  [{ page: 'funciones' }, 'Funciones', 'Functions', 'Funções', 'Inicio'],
  [
    { page: 'ayuda', id: 'TASA_EJECUCION' },
    'TASA_EJECUCION',
    'TASA_EJECUCION',
    'TASA_EJECUCION',
    'Funciones',
  ],
  [{ page: 'ajustes' }, 'Ajustes', 'Settings', 'Ajustes', 'Inicio'],
];

let pane: Open;
beforeEach(async () => {
  pane = await open();
});
afterEach(() => {
  pane.stop();
});

describe.each(places)('%j', (route, es, en, pt, back) => {
  beforeEach(async () => {
    pane.go(route);
    await settled();
  });

  test(`is headed «${es}», once, and the heading takes the focus`, () => {
    const headings = document.querySelectorAll('h1');
    expect([...headings].map((each) => each.textContent)).toEqual([es]);
    expect(document.activeElement).toBe(headings[0]);
  });

  test('speaks English and Portuguese', async () => {
    pane.prefer({ locale: 'en' });
    await settled();
    expect(find('h1').textContent).toBe(en);
    pane.prefer({ locale: 'pt' });
    await settled();
    expect(find('h1').textContent).toBe(pt);
    expect(find('.muni').lang).toBe('pt');
  });

  test(back === undefined ? 'has nowhere to go back to' : `goes back to ${back}`, async () => {
    const link = document.querySelector('.back');
    expect(link?.getAttribute('aria-label') ?? undefined).toBe(
      back === undefined ? undefined : `Volver: ${back}`,
    );
    if (link) await press(`Volver: ${String(back)}`);
    expect(document.activeElement).toBe(find('h1'));
  });

  test('has no accessibility fault', expectAccessible);
});

test('the home page opens only what works', () => {
  const groups = [...document.querySelectorAll('h2.ways')].map((each) => [
    each.textContent,
    ...[...(each.nextElementSibling?.querySelectorAll('.door-title') ?? [])].map((door) => door.textContent),
  ]);
  expect(groups.map(([title]) => title)).toEqual([
    'De sus exportaciones',
    'Libros guiados',
    'Evaluar',
    'Herramientas',
  ]);
  expect(groups[0]?.slice(1)).toEqual([
    'Informe de ejecución',
    'Comparar cortes o gestiones',
    'Comparar municipios',
  ]);
  const books = [...(groups[1] ?? []).slice(1), ...(groups[2] ?? []).slice(1)];
  expect(books.sort()).toEqual(
    [...guideIds.map((id) => guides[id].title.es), 'Indicadores de muchos municipios'].sort(),
  );
});

test('what Muni made in the workbook is told by its marks, and shown when pressed', async () => {
  pane.stop();
  const sheets = ['Mis notas', 'Resumen', 'Por programa'].map((name) => ({ name, cells: [] }));
  const names = [
    { name: 'Muni.ejecucion.2', refersTo: "='Por programa'!$A$1" },
    { name: 'Muni.ejecucion.1', refersTo: '=Resumen!$A$1' },
    { name: 'Tasa', refersTo: "='Mis notas'!$A$1" },
  ];
  pane = await open({}, memoryWorkbook({ sheets, names }));
  expect(said('h2 + div')).toBe('Informe de ejecución2 hojas: Resumen · Por programa');
  find('h2 + div .door').click();
  await settled();
  expect(pane.workbook.front()).toBe('Resumen');
});

test('the menu closes with Escape and gives the focus back', () => {
  const menu = find('.menu') as HTMLDetailsElement;
  menu.open = true;
  named('English').focus();
  named('English').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(menu.open).toBe(false);
  expect(document.activeElement).toBe(find('.menu summary'));
});

test('preferences are told to the page that mounted the pane', async () => {
  const told: unknown[] = [];
  pane.stop();
  pane = await open({ remember: (preferences) => told.push(preferences) });
  pane.prefer({ locale: 'en' });
  pane.prefer({ theme: 'dark' });
  expect(told).toEqual([
    { locale: 'en', theme: 'system' },
    { locale: 'en', theme: 'dark' },
  ]);
  expect(find('.muni').dataset['theme']).toBe('dark');
});
