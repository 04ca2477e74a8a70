/** @jest-environment jsdom */
import '../taskpane/browser-globals.ts';
import { expect, test } from '@jest/globals';
import { cusco } from '../../taskpane/samples/cusco.ts';
import { named, type } from '../taskpane/desk.ts';
import { excelPane } from './excel-pane.ts';
import { until } from './until.ts';

/** The pane itself, as a person uses it, with Microsoft's client between it and the workbook. */
const excel = excelPane([cusco]);

const sheetNames = () =>
  excel
    .host()
    .book.sheets.filter(({ visibility }) => visibility === 'Visible')
    .map(({ name }) => name);

test('sample data go to a sheet of their own, and are taken back', async () => {
  excel.pane().go({ page: 'muestras' });
  await until(() => document.body.textContent.includes('Insertar en una hoja nueva'));
  named('Insertar en una hoja nueva').click();
  await until(() => sheetNames().length === 2);
  const sample = excel.host().book.sheets[1]!;
  expect(sample.touched().length).toBeGreaterThan(100);
  expect(excel.host().book.names).toMatchObject([{ name: 'Muni.muestra.1' }]);
  await until(() => document.body.textContent.includes('Deshacer'));
  named('Deshacer').click();
  await until(() => sheetNames().length === 1);
  expect(excel.host().book.names).toEqual([]);
});

test('a function is inserted in the active cell as Excel takes it: English, with commas', async () => {
  excel.host().select(excel.host().book.sheets[0]!, { row: 2, column: 3, rows: 1, columns: 1 });
  excel.pane().go({ page: 'ayuda', id: 'TASA_EJECUCION' });
  await until(() => document.querySelector('#muni-ejecutado') !== null);
  await type('#muni-ejecutado', 'A2:A9');
  await type('#muni-presupuesto', 'B2:B9');
  await until(() => document.body.textContent.includes('Insertar en D3'));
  named('Insertar en D3').click();
  await until(() => excel.host().book.sheets[0]?.at(2, 3)?.formula !== undefined);
  expect(excel.host().book.sheets[0]?.at(2, 3)?.formula).toBe('=MUNI.TASA_EJECUCION(A2:A9,B2:B9)');
  expect(excel.host().startup).toBe('Load');
});
