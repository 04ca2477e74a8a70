/**
 * @jest-environment jsdom
 */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import './browser-globals.ts';
import { expectAccessible } from './axe.ts';
import { find, open, press, said, settled, until, type Open } from './desk.ts';
import { guidedPlan } from '../../src/books/guided/guided-plan.ts';
import { convocatoria } from '../../src/books/convocatoria/convocatoria.ts';
import { municipios } from '../../src/municipio/municipios.ts';
import { emptyState } from '../../src/books/guided/spec.ts';

let pane: Open;
beforeEach(async () => {
  pane = await open();
  await pane.workbook.carryOut(guidedPlan(convocatoria({ state: emptyState, municipios }), emptyState));
});
afterEach(() => {
  pane.stop();
});

/** A total among the rows of a sheet, on the first free one; its cell. */
function plantTotal(sheet = 'Menú de servicios', named = 'Servicio'): string {
  const cells = pane.workbook.book().sheets.find(({ name }) => name === sheet)?.cells ?? [];
  const heading = cells.findIndex((line) => line.includes(named));
  const column = cells[heading]?.indexOf(named) ?? 0;
  const row = cells.findIndex((line, at) => at > heading && (line[column] ?? '') === '');
  pane.workbook.put(sheet, row, column, 'TOTAL');
  return `${String.fromCharCode(65 + column)}${String(row + 1)}`;
}

const home = async (): Promise<void> => {
  pane.go({ page: 'ajustes' });
  await settled();
  pane.go({ page: 'inicio' });
  await settled();
};

test('the home page says how much there is to correct, and leads to each cell', async () => {
  const cell = plantTotal();
  await home();
  await until('⚠ 1 observación en Convocatoria del fondo');
  await press('⚠ 1 observación en');
  await until('Hay un total entre los datos');
  expect(said('h1')).toBe('Revisión');
  expect(said('h2')).toBe('Menú de servicios');
  await expectAccessible();
  await press(`Ir a la celda ${cell} de Menú de servicios`);
  await until(`celda ${cell}`);
  expect(pane.workbook.front()).toBe('Menú de servicios');
  expect(pane.workbook.shown()).toBe(cell);
});

test('corrected, it is reviewed again and says there is nothing left', async () => {
  const cell = plantTotal();
  pane.go({ page: 'revision', book: 'convocatoria' });
  await until('1 observación');
  pane.workbook.put('Menú de servicios', Number(cell.slice(1)) - 1, cell.charCodeAt(0) - 65, null);
  await press('Revisar otra vez');
  await until('No se encontró nada que corregir');
  await home();
  await until('Sin observaciones en Convocatoria del fondo');
});

test('findings can be narrowed to one sheet, and come in pages', async () => {
  plantTotal();
  for (let row = 0; row < 20; row++) plantTotal('Postulaciones', 'Código');
  pane.go({ page: 'revision', book: 'convocatoria' });
  await until('21 observaciones');
  expect(document.querySelectorAll('.findings li')).toHaveLength(20);
  await press('Siguientes');
  expect(document.querySelectorAll('.findings li')).toHaveLength(1);
  const choice = find('#muni-revision-hoja') as HTMLSelectElement;
  choice.value = 'Menú de servicios';
  choice.dispatchEvent(new Event('change'));
  await settled();
  expect([...document.querySelectorAll('.findings strong')]).toHaveLength(1);
});

test('a workbook that no longer holds the book says what to do', async () => {
  pane.go({ page: 'revision', book: 'poa' });
  await until('ya no está en el archivo abierto');
});

test('a large book is reviewed when it is asked for, not in passing', async () => {
  plantTotal();
  pane.workbook.put('Municipios', 3, 70_000, 'mío');
  await home();
  await until('Revisar Convocatoria del fondo');
  await press('Revisar Convocatoria del fondo');
  await until('Hay un total entre los datos');
});
