/**
 * @jest-environment jsdom
 */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import './browser-globals.ts';
import { strFromU8, unzipSync } from 'fflate';
import { isMark } from '../../src/books/plan.ts';
import { memoryWorkbook } from '../../taskpane/hosts/memory.ts';
import { expectAccessible } from './axe.ts';
import { build, rowsOn, step } from './call-desk.ts';
import { find, open, press, said, settled, type, until, type Open } from './desk.ts';

let pane: Open;
let given: Blob[] = [];
let names: string[] = [];
beforeEach(async () => {
  [given, names] = [[], []];
  URL.createObjectURL = (blob) => {
    given.push(blob as Blob);
    return 'blob:papel';
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    names.push(this.download);
  };
  pane = await open();
});
afterEach(() => {
  pane.stop();
});

const papers = async (paper?: string): Promise<void> => {
  pane.go({ page: 'papeles', book: 'convocatoria', ...(paper !== undefined && { paper }) });
  await until('Verá lo que dirá');
  await settled();
};
const sheets = (): readonly string[] => pane.workbook.book().sheets.map(({ name }) => name);

const bytesOf = (blob: Blob): Promise<Uint8Array> =>
  new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => {
      done(new Uint8Array(reader.result as ArrayBuffer));
    };
    reader.readAsArrayBuffer(blob);
  });

test('before there is a book, says what to do first', async () => {
  await papers();
  expect(said('.empty')).toContain('primero créelo en «Así quedará»');
});

test('the bases are read with what they lack, downloaded as .docx and put on a sheet to print', async () => {
  await build(pane);
  await papers('bases');
  await until('Lo que le falta');
  expect(said('.paper')).toContain('La asociación AMDECO convoca');
  expect(said('.paper')).toContain('Bs 1.500.000,50');
  expect(said('.note.warn')).toContain('7. Presentación: «Consultas: ……………………, …………………….»');
  await expectAccessible();

  await press('Descargar .docx');
  await until('Se descargó Bases.docx');
  expect(names).toEqual(['Bases.docx']);
  const files = unzipSync(await bytesOf(given[0]!));
  expect(strFromU8(files['word/document.xml']!)).toContain('AMDECO');

  expect(said()).toContain('Para imprimir irá en la hoja nueva «Bases».');
  await press('Poner en una hoja para imprimir');
  await until('La hoja «Bases» está lista para imprimir.');
  expect(sheets()).toContain('Bases');
  const marks = pane.workbook.book().names.filter(({ name }) => isMark(name) && name.includes('papeles'));
  expect(marks).toEqual([{ name: 'Muni.papeles.1', refersTo: "='Bases'!$A$1" }]);
  await press('Deshacer');
  await until('el libro quedó como antes');
  expect(sheets()).not.toContain('Bases');
});

test('the same paper is written on its own sheet again; another takes another', async () => {
  await build(pane);
  for (const paper of ['bases', 'orden', 'bases']) {
    await papers(paper);
    await until('Descargar .docx');
    await press('Poner en una hoja para imprimir');
    await until('está lista para imprimir');
  }
  const named = pane.workbook.book().names.filter(({ name }) => name.startsWith('Muni.papeles.'));
  expect(named.map(({ refersTo }) => refersTo)).toEqual([
    "='Orden de mérito publicado'!$A$1",
    "='Bases'!$A$1",
  ]);
  pane.go({ page: 'inicio' });
  await until('Papeles');
});

test('a sheet of the person’s own with that name is never written on', async () => {
  pane.stop();
  pane = await open({}, memoryWorkbook({ sheets: [{ name: 'Bases', cells: [['lo mío']] }] }));
  await build(pane);
  for (const turn of [1, 2]) {
    await papers('bases');
    await until(turn === 1 ? 'irá en la hoja nueva «Bases 2»' : 'se escribe de nuevo la hoja «Bases 2»');
    await press('Poner en una hoja para imprimir');
    await until('La hoja «Bases 2» está lista para imprimir.');
  }
  expect(pane.workbook.book().sheets.find(({ name }) => name === 'Bases')?.cells).toEqual([['lo mío']]);
  expect(sheets()).not.toContain('Bases 3');
});

test('an agreement is made for the one asked for', async () => {
  await build(pane);
  await papers('convenio');
  expect(said('.empty')).toContain('Todavía no hay para quién hacer «Convenio»');
  pane.workbook.put('Convenios', 5, 0, 'P-001');
  await papers('convenio');
  expect(said('.empty')).toContain('Elija para quién es');
  await type('#muni-de', 'P-001');
  await until('Convenio de prestación de servicio');
  expect(said()).toContain('«Convenio P-001»');
  await expectAccessible();
  await step(pane, 'convenios');
  await press('Convenio');
  await until('Convenio de prestación de servicio');
  expect((find('#muni-de') as HTMLSelectElement).value).toBe('P-001');
});

test('a fault half-way leaves the workbook as it was', async () => {
  await build(pane);
  const before = pane.workbook.book();
  await papers('bases');
  await until('Descargar .docx');
  pane.workbook.failNext(new Error('sin memoria'));
  await press('Poner en una hoja para imprimir');
  await until('sin memoria');
  expect(pane.workbook.book()).toBe(before);
  expect(rowsOn(pane, 'Bases')).toEqual([]);
});
