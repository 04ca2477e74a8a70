/** @jest-environment jsdom */
import '../taskpane/browser-globals.ts';
import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { startPane, type Mounted } from '../../taskpane/app.ts';
import { excelWorkbook } from '../../taskpane/hosts/excel.ts';
import { cusco } from '../../taskpane/samples/cusco.ts';
import { named, type } from '../taskpane/desk.ts';
import { startExcel, type Host } from './host/office.ts';
import { until } from './until.ts';

/** The pane itself, as a person uses it, with Microsoft's client between it and the workbook. */
let host: Host;
let pane: Mounted;
beforeAll(() => {
  host = startExcel();
});
beforeEach(() => {
  host.restart();
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  pane = startPane(
    root,
    excelWorkbook(() => 'es'),
    { samples: [cusco] },
  );
});
afterEach(() => {
  pane.stop();
});

const sheetNames = () =>
  host.book.sheets.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name);

test('sample data go to a sheet of their own, and are taken back', async () => {
  pane.go({ page: 'muestras' });
  await until(() => document.body.textContent.includes('Insertar en una hoja nueva'));
  named('Insertar en una hoja nueva').click();
  await until(() => sheetNames().length === 2);
  const sample = host.book.sheets[1]!;
  expect(sample.touched().length).toBeGreaterThan(100);
  expect(host.book.names).toMatchObject([{ name: 'Muni.muestra.1' }]);
  await until(() => document.body.textContent.includes('Deshacer'));
  named('Deshacer').click();
  await until(() => sheetNames().length === 1);
  expect(host.book.names).toEqual([]);
});

test('a function is inserted in the active cell as Excel takes it: English, with commas', async () => {
  host.select(host.book.sheets[0]!, { row: 2, column: 3, rows: 1, columns: 1 });
  pane.go({ page: 'ayuda', id: 'TASA_EJECUCION' });
  await until(() => document.querySelector('#muni-ejecutado') !== null);
  await type('#muni-ejecutado', 'A2:A9');
  await type('#muni-presupuesto', 'B2:B9');
  await until(() => document.body.textContent.includes('Insertar en D3'));
  named('Insertar en D3').click();
  await until(() => host.book.sheets[0]?.at(2, 3)?.formula !== undefined);
  expect(host.book.sheets[0]?.at(2, 3)?.formula).toBe('=MUNI.TASA_EJECUCION(A2:A9,B2:B9)');
  expect(host.startup).toBe('Load');
});
