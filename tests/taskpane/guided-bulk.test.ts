/**
 * @jest-environment jsdom
 */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import './browser-globals.ts';
import { TextDecoder, TextEncoder } from 'node:util';
import { writeXlsx } from 'hucre/xlsx';
import { memoryWorkbook } from '../../taskpane/hosts/memory.ts';
import { expectAccessible } from './axe.ts';
import { build, rowsOn } from './call-desk.ts';
import { choose, find, open, press, said, settled, type, until, written, type Open } from './desk.ts';

Object.assign(globalThis, { TextDecoder, TextEncoder });

let pane: Open;
beforeEach(async () => {
  pane = await open();
  await build(pane);
});
afterEach(() => {
  pane.stop();
});

const bring = async (id = 'postulaciones', panel = id): Promise<void> => {
  pane.go({ page: 'filas', book: 'convocatoria', step: id, panel });
  await until('Traer filas a');
};
const paste = async (...lines: readonly (readonly string[])[]): Promise<void> => {
  await type('#muni-pegar', lines.map((line) => line.join('\t')).join('\n'));
  await until('Lo que entendí');
  await settled();
};
const left = (): readonly string[] =>
  [...document.querySelectorAll('.note.warn li')].map((each) => each.textContent);

const head = ['Fecha de presentación', 'Municipio', 'Servicio'];
const catastro = 'Catastro y SIIM';

describe('applications that were pasted', () => {
  beforeEach(() => bring());

  test('enter under the official name of their municipality, with the codes that follow, after being shown', async () => {
    await paste(
      head,
      ['15/03/2027', 'GAM de Tarabuco', 'catastro y siim'],
      ['2027-03-16', 'sucre', catastro],
      ['16/03/2027', 'TARABUCO', catastro],
    );
    await until('se agregarán 2 filas');
    expect(left()).toEqual([
      'Fila 4 (16/03/2027 · TARABUCO · Catastro y SIIM): Ya está registrada como P-001: no se repite',
    ]);
    await expectAccessible();
    await press('Traer 2 filas');
    await until('Postulaciones: filas nuevas: 2');
    expect(said('.card')).toContain('P-001 · Fecha de presentación 15/03/2027 · Tarabuco · Catastro y SIIM');
    expect(said('.note.warn')).toContain('Ya está registrada como P-001');
    expect(rowsOn(pane, 'Postulaciones')).toEqual([]);
    await press('Actualizar el libro');
    await until('Libro listo');
    expect(rowsOn(pane, 'Postulaciones').map((line) => [0, 1, 2, 4].map((at) => line[at]))).toEqual([
      ['P-001', 46461, 'Tarabuco', catastro],
      ['P-002', 46462, 'Sucre', catastro],
    ]);
    await press('Deshacer');
    await until('el libro quedó como antes');
    expect(rowsOn(pane, 'Postulaciones')).toEqual([]);
  });

  test('each that cannot enter is told with its row and what to do, and stays to be corrected', async () => {
    await paste(
      head,
      ['15/03/2027', 'Tarabuquito', catastro],
      ['ayer', 'Sucre', catastro],
      ['15/03/2027', 'Sucre', 'Alfarería'],
      ['15/03/2027', 'San Pedro', catastro],
      ['15/03/2027', '', catastro],
      ['15/03/2027', 'Yamparáez', catastro],
    );
    await until('se agregarán 1 filas');
    const [unknown, day, service, several, blank] = left();
    expect(unknown).toContain(
      'Fila 2 (15/03/2027 · Tarabuquito · Catastro y SIIM): Municipio: «Tarabuquito».',
    );
    expect(unknown).toContain('No es un municipio de la lista: revise cómo está escrito.');
    expect(day).toContain(
      'Fila 3 (ayer · Sucre · Catastro y SIIM): Fecha de presentación: «ayer» no es una fecha.',
    );
    expect(service).toContain('Servicio: «Alfarería» no está en la lista.');
    expect(several).toMatch(/Fila 5 .*Ese nombre lo llevan varios: .*San Pedro .*Diga cuál\./);
    expect(blank).toContain('Fila 6 (15/03/2027 · Catastro y SIIM): Municipio: falta este dato.');
    await press('Traer 1 fila');
    await until('Postulaciones: filas nuevas: 1');
    await bring();
    expect(written('#muni-pegar').split('\n')).toHaveLength(6);
    expect(written('#muni-pegar')).not.toContain('Yamparáez');
  });

  test('without headings are taken by their order, which is asked to be looked at', async () => {
    await paste(['P-007', '15/03/2027', 'Tarabuco', '', catastro]);
    expect(said()).toContain('No hay encabezados: las columnas se tomaron por su orden.');
    await until('se agregarán 1 filas');
    await type('#muni-columna-2', '');
    expect(said('.note.warn')).toBe('Falta decir qué columna es «Municipio».');
    await type('#muni-columna-2', 'municipio');
    await until('se agregarán 1 filas');
    expect(document.activeElement).toBe(find('#muni-columna-2'));
    await expectAccessible();
  });

  test('half done are left and taken up again as they were', async () => {
    await paste(head, ['15/03/2027', 'Tarabuco', catastro]);
    pane.go({ page: 'inicio' });
    await settled();
    await bring();
    expect(written('#muni-pegar')).toContain('Tarabuco');
    await until('se agregarán 1 filas');
  });
});

test('what comes of a row that is there fills its blanks, and overwrites nothing', async () => {
  await bring('menu', 'servicios');
  const rows = (cost: string): readonly (readonly string[])[] => [
    ['Servicio', 'Costo base (Bs)', 'Estado'],
    ['CATASTRO Y SIIM', cost, 'Tradicional'],
    ['Tarifas de agua', '8000', 'nuevo'],
  ];
  await paste(...rows('12.000,50'));
  await until('se agregarán 1 filas y se completarán 1.');
  await press('Traer 2 filas');
  await until('Menú de servicios: filas nuevas: 1, filas que cambian: 1');
  await bring('menu', 'servicios');
  await paste(...rows('13000'));
  await until('Estas filas no entran: 2');
  expect(left()).toEqual([
    'Fila 2 (CATASTRO Y SIIM · 13000 · Tradicional): «Costo base (Bs)» ya dice 12.000,5. Cámbielo en su fila si es otro: lo escrito no se pisa.',
    'Fila 3 (Tarifas de agua · 8000 · nuevo): Ya hay una fila igual; no se repite.',
  ]);
});

test('sixty thousand is never taken for sixty: the column tells, or it is asked', async () => {
  pane.stop();
  const english = memoryWorkbook({ sheets: [], marks: { decimal: '.', list: ',' } });
  pane = await open({}, english);
  await bring('menu', 'servicios');
  await paste(['Servicio', 'Costo base (Bs)'], ['Riego', '60.000']);
  await until('«60.000» puede ser 60000 o 60.');
  await paste(['Servicio', 'Costo base (Bs)'], ['Riego', '60.000'], ['Agua', '12.400,50']);
  await until('se agregarán 2 filas');
  expect(said('.scroll')).toContain('Riego60,000Agua12,400.5');
});

describe('rows of a file', () => {
  test('come from an .xlsx with its dates, whichever sheet they are on', async () => {
    await bring();
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Notas', rows: [['Llamar a Sucre']] },
        {
          name: 'Recibidas',
          rows: [
            ['Postulaciones de la feria'],
            [],
            head,
            [new Date(Date.UTC(2027, 2, 15)), 'Tarabuco', catastro],
          ],
        },
      ],
    });
    await choose('#muni-filas', 'recibidas.xlsx', bytes);
    await until('Hoja de recibidas.xlsx');
    await type('#muni-filas-hoja', '1');
    await until('De recibidas.xlsx se agregarán 1 filas');
    await press('Traer 1 fila');
    await until('P-001 · Fecha de presentación 15/03/2027 · Tarabuco');
  });

  test('of a .csv with semicolons and figures as the office writes them', async () => {
    await bring('menu', 'servicios');
    const text = 'Servicio;Costo base (Bs);Duración (días)\nTarifas de agua;12.000,50;10\nRiego;mucho;5\n';
    await choose('#muni-filas', 'menu.csv', new TextEncoder().encode(text));
    await until('se agregarán 1 filas');
    expect(left()[0]).toContain('Fila 3 (Riego · mucho · 5): Costo base (Bs): «mucho» no es un número.');
    await press('Traer 1 fila');
    await until('Menú de servicios: filas nuevas: 1');
    await bring('menu', 'servicios');
    await choose('#muni-filas', 'menu.csv', new TextEncoder().encode(text));
    await until('Ya hay una fila igual; no se repite.');
    expect(said()).toContain('se agregarán 0 filas');
  });

  test('that cannot be read says why, and nothing changes', async () => {
    await bring();
    await choose('#muni-filas', 'foto.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0));
    await until('foto.png es una imagen PNG, no un libro (.xlsx, .xls, .ods)');
    expect(rowsOn(pane, 'Postulaciones')).toEqual([]);
  });
});

test('rows of another sheet of the workbook are brought as they are, and the sheet stays', async () => {
  pane.stop();
  const mine = [head, [46461, 'Tarabuco', catastro]];
  pane = await open({}, memoryWorkbook({ sheets: [{ name: 'Recibidas', cells: mine }] }));
  await build(pane);
  await bring();
  await until('De un archivo o de otra hoja');
  await settled();
  expect([...find('#muni-de-hoja').querySelectorAll('option')].map((each) => each.textContent)).toEqual([
    'Recibidas',
  ]);
  await press('Usar');
  await until('De Recibidas se agregarán 1 filas');
  await press('Traer 1 fila');
  await until('P-001 · Fecha de presentación 15/03/2027 · Tarabuco');
});

test('of a thousand rows that cannot enter, the first are told and the others counted', async () => {
  await bring();
  const rows = Array.from({ length: 1000 }, (_, at) => ['15/03/2027', 'Tarabuco', `Servicio ${String(at)}`]);
  await paste(head, ...rows);
  await until('Estas filas no entran: 1.000');
  expect(left()).toHaveLength(20);
  expect(said()).toContain('… y 980 más');
});
