/**
 * @jest-environment jsdom
 */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { freeName } from '../../taskpane/sample-plan.ts';
import { open, press, said, until, type Open } from './desk.ts';

test.each([
  ['Cusco 2024', [], 'Cusco 2024'],
  ['Cusco 2024', ['cusco 2024'], 'Cusco 2024 2'],
  ['Cusco 2024', ['Cusco 2024', 'Cusco 2024 2'], 'Cusco 2024 3'],
  ['Plan: 2024/2025 [borrador]', [], 'Plan 2024 2025 borrador'],
  ['Un nombre que pasa de treinta y un letras', [], 'Un nombre que pasa de treinta y'],
])('«%s» beside %j becomes «%s»', (wanted, taken, name) => {
  const sheets = taken.map((each) => ({ name: each, hidden: false }));
  expect(freeName(wanted, { sheets, tables: [], names: [] })).toBe(name);
});

let pane: Open;
beforeEach(async () => {
  pane = await open();
  pane.go({ page: 'muestras' });
});
afterEach(() => {
  pane.stop();
});

test('a sample goes to a sheet of its own, as it was published, and can be taken back', async () => {
  await press('Insertar en una hoja nueva');
  await until('Listo');
  const [, sheet] = pane.workbook.book().sheets;
  expect(sheet?.name).toBe('Municipalidades del Cusco 2024');
  expect(sheet?.cells).toHaveLength(117);
  expect(sheet?.cells[1]?.[9]).toBe('202,693,639');
  await press('Ver');
  expect(pane.workbook.front()).toBe('Municipalidades del Cusco 2024');
  await press('Deshacer');
  await until('como antes');
  expect(pane.workbook.book().sheets.map(({ name }) => name)).toEqual(['Hoja 1']);
});

test('a workbook that does not answer says so, and nothing changes', async () => {
  pane.workbook.failNext(new Error('Excel está ocupado'));
  await press('Insertar en una hoja nueva');
  await until('Excel está ocupado');
  expect(said('.status')).toContain('El libro no respondió');
  expect(pane.workbook.book().sheets).toHaveLength(1);
});

test('inserting twice keeps the first', async () => {
  for (let time = 1; time <= 2; time++) {
    await press('Insertar en una hoja nueva');
    await until('Listo');
    pane.go({ page: 'muestras' });
  }
  expect(pane.workbook.book().sheets.map(({ name }) => name)).toEqual([
    'Hoja 1',
    'Municipalidades del Cusco 2024',
    'Municipalidades del Cusco 202 2',
  ]);
});
