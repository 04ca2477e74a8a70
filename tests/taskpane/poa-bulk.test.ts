/**
 * @jest-environment jsdom
 */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import './browser-globals.ts';
import { guidedPlan } from '../../src/books/guided/guided-plan.ts';
import type { GuidedState } from '../../src/books/guided/spec.ts';
import { poa } from '../../src/books/poa/poa.ts';
import { municipios } from '../../src/municipio/municipios.ts';
import type { Preferences } from '../../taskpane/pane.ts';
import { expectAccessible } from './axe.ts';
import { find, open, press, said, settled, type, until, type Open } from './desk.ts';

const line = (objeto: string) => ({
  ...{ da: '01', ue: '001', programa: '340', proyecto: '0', actividad: '099', objeto },
  ...{ fuente: '41', organismo: '113', programado: 1200 },
});
const state: GuidedState = {
  rows: {
    parametros: [{ gestion: 2027, municipio: 'Sucre' }],
    presupuesto: [line('31100'), line('24100')],
    corte: [{ mes: 3 }],
    financiero: [{ clave: '01|001|340 0 099|31100|41-113', ene: 100 }],
  },
};

let pane: Open;
let kept: Preferences | undefined;
beforeEach(async () => {
  kept = undefined;
  pane = await open({
    remember: (now) => {
      kept = now;
    },
  });
  await pane.workbook.carryOut(guidedPlan(poa({ state, municipios }), state));
  pane.go({ page: 'filas', book: 'poa', step: 'seguimiento', panel: 'financiero' });
  await until('Traer filas a');
});
afterEach(() => {
  pane.stop();
});

test('an execution report fills the month of the cut, line by line, and tells what it cannot place', async () => {
  const rows = [
    ['DA', 'UE', 'Categoría programática', 'Objeto', 'Fuente', 'Organismo', 'Devengado', 'Pagado'],
    ['01', '001', '340 0 099', '31100', '41', '113', '1.350,50', '1.000,00'],
    ['01', '001', '340 0 099', '24100', '41', '113', '80,25', '80,25'],
    ['01', '001', '340 0 099', '99999', '41', '113', '5,00', '0,00'],
  ];
  await type('#muni-pegar', rows.map((cells) => cells.join('\t')).join('\n'));
  await until('Lo que entendí');
  await settled();
  await until('no está en Presupuesto');
  await expectAccessible();
  await press('Traer 2 filas');
  await settled();
  pane.go({ page: 'libro', book: 'poa', step: 'asi-quedara' });
  await until('Actualizar el libro');
  await press('Actualizar el libro');
  await until('Libro listo');
  const sheet = pane.workbook.book().sheets.find(({ name }) => name === 'Seguimiento financiero');
  const cells = (sheet?.cells ?? []).flat();
  expect(cells).toEqual(expect.arrayContaining([100, 1250.5, 1000, 80.25]));
  expect(said('.muni')).not.toContain('99999');
});

test('what the columns of a spreadsheet were said to be is remembered for the next one with the same names', async () => {
  const names = ['Partida del sistema', 'Ejecutado'];
  const sheet = (objeto: string, amount: string) =>
    [names, [`01|001|340 0 099|${objeto}|41-113`, amount]].map((cells) => cells.join('\t')).join('\n');
  const column = (at: number) => find(`#muni-columna-${String(at)}`) as HTMLSelectElement;
  await type('#muni-pegar', sheet('31100', '1.350,50'));
  await until('«Devengado»');
  expect(column(1).value).not.toBe('devengado');
  column(1).value = 'devengado';
  column(1).dispatchEvent(new Event('change'));
  await until('Traer 1 fila');
  await press('Traer 1 fila');
  await settled();
  expect(kept?.mappings).toEqual([
    { table: 'poa.financiero', names: 'partida del sistema\tejecutado', keys: ['clave', 'devengado'] },
  ]);

  pane.go({ page: 'filas', book: 'poa', step: 'seguimiento', panel: 'financiero' });
  await until('Traer filas a');
  await type('#muni-pegar', sheet('24100', '80,25'));
  await until('Traer 1 fila');
  expect([column(0).value, column(1).value]).toEqual(['clave', 'devengado']);
});
