import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { readXls, type CellValue } from 'hucre';
import { openTables } from '../../xlsx/open.ts';
import { serialIn } from '../../xlsx/serial.ts';
import { openFile } from '../../workbench/files/open.ts';
import { inRepo } from '../intake/read.ts';
import { oldWorkbook } from './old-excel.ts';

const fixture = (ending: string): Uint8Array =>
  readFileSync(inRepo(`tests/fixtures/formatos/libro.${ending}`));
const bare = (rows: readonly (readonly unknown[])[]): unknown[][] =>
  rows.map((row) => {
    const cells = [...row];
    while (cells.length > 0 && cells.at(-1) === null) cells.pop();
    return cells;
  });

const SHEET = [
  ['GAM de Ejemplo: ejecución 2024'],
  [],
  [],
  ['Programa', null, 'Presupuesto'],
  ['Código', 'Nombre', 'Inicial', 'Modificaciones', 'Vigente', 'Devengado', 'Fecha'],
  ['010', 'Educación & ñandú', 1234.5, -234.25, 1000.25, 500, 45382],
  ['020', 'Salud', 12345678901.25, 0, 12345678901.25, 0.07, 45657],
  ['030', 'Caminos', 7, 7, 7, 7, true],
];
const MERGED = [
  { top: 3, left: 0, bottom: 3, right: 1 },
  { top: 3, left: 2, bottom: 3, right: 4 },
];

describe('one workbook, saved by LibreOffice in every format', () => {
  // In .ods the heading repeats on each page and rows stand in groups: both hold rows of their own.
  test.each(['xlsx', 'xls', 'ods', 'fods', 'xml'])('.%s', async (ending) => {
    const [sheet, hidden] = await openTables(fixture(ending), `libro.${ending}`);
    expect(bare(sheet?.rows ?? [])).toEqual(SHEET);
    expect(sheet?.merged).toEqual(MERGED);
    expect([sheet?.name, hidden?.name, hidden?.rows]).toEqual(['Ejecución', 'Apoyo', [['oculta']]]);
    // LibreOffice does not write in XML of 2003 which sheets are hidden.
    expect([sheet?.hidden, hidden?.hidden]).toEqual([false, ending !== 'xml']);
  });

  test('a library reads the same cells in the .xls', async () => {
    const { sheets } = await readXls(fixture('xls'));
    const cell = (value: CellValue): unknown => (value instanceof Date ? serialIn(value) : value);
    // Rows without cells are holes in its list.
    expect(
      Array.from(sheets[0]?.rows ?? [], (row) => ((row as CellValue[] | undefined) ?? []).map(cell)),
    ).toEqual(SHEET);
  });
});

describe('Excel before 2007', () => {
  const rows = [
    ['Programa', 'Vigente', 'Devengado'],
    ['Educación', 100.25, 40],
    [{ formula: 'Salud' }, 200, 60],
  ];
  const read = [
    ['Programa', 'Vigente', 'Devengado'],
    ['Educación', 100.25, 40],
    ['Salud', 200, 60],
  ];

  test.each([
    ['97', { version: 0x0600 }],
    ['95, in Windows-1252', { version: 0x0500 }],
    [
      '5, in the page of DOS',
      {
        version: 0x0500,
        page: 850,
        encode: (text: string) => Array.from(text, (each) => (each === 'ó' ? 0xa2 : each.charCodeAt(0))),
      },
    ],
  ])('%s: cells, the text of a formula, and not the figures of a chart', async (_, options) => {
    const tables = await openTables(
      oldWorkbook(
        [
          { name: 'Hoja', rows },
          { name: 'B', rows: [[1]], hidden: true },
        ],
        options,
      ),
      'a.xls',
    );
    expect(tables.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Hoja', false],
      ['B', true],
    ]);
    expect(tables[0]?.rows).toEqual(read);
  });

  test('texts shared by hundreds of cells run over several records', async () => {
    // Made by LibreOffice from a sheet of 600 different names in one-byte and two-byte letters.
    const [table] = await openTables(fixture('largo.xls'), 'largo.xls');
    expect(table?.rows).toEqual(
      Array.from({ length: 600 }, (__, at) => [
        at % 7 === 0 ? `Zona № ${at} de «Łódź»` : `Urbanización número ${at}`,
        at,
      ]),
    );
  });
});

describe('XML of Excel 2003, as systems write it', () => {
  const book = (sheet: string): Uint8Array =>
    strToU8(
      `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${sheet}</Workbook>`,
    );

  test('places that are skipped, notes, formats within a text, hidden sheets', async () => {
    const sheet =
      '<Worksheet ss:Name="H"><Table><Row ss:Index="2"><Cell ss:Index="2"><Data ss:Type="String">A<B>&amp;ñ</B></Data><Comment><ss:Data>nota</ss:Data></Comment></Cell><Cell ss:MergeAcross="1"><Data ss:Type="Number">1.5</Data></Cell><Cell><Data ss:Type="DateTime">2024-03-31T00:00:00.000</Data></Cell></Row></Table><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>';
    const [table] = await openTables(book(sheet), 'a.xls');
    expect(table).toMatchObject({
      hidden: true,
      rows: [[], [null, 'A&ñ', 1.5, null, 45382]],
      merged: [{ top: 1, left: 2, bottom: 1, right: 3 }],
    });
  });
});

describe('web pages called .xls', () => {
  test('cells that reach over others, letters by name, figures as Excel wrote them', async () => {
    const page =
      '<html><head><style>td{}</style></head><body><table><tr><th rowspan=2>Programa<th colspan=2>Presupuesto</tr><tr><td>Vigente<td>Devengado</tr><tr><td>Educaci&oacute;n<td x:num="1234.567">1.235<td>1.000,50</tr></table></body></html>';
    const [table] = await openTables(strToU8(page), 'reporte.xls');
    expect(table?.rows).toEqual([
      ['Programa', 'Presupuesto'],
      [null, 'Vigente', 'Devengado'],
      ['Educación', 1234.567, '1.000,50'],
    ]);
    expect(table?.merged).toHaveLength(2);
  });
});

describe('archives', () => {
  const csv = strToU8('Programa;Vigente;Devengado\nA;1;2\nB;3;4');

  test('a .zip gives the tables of the data files in it, and passes over notes', async () => {
    const zip = zipSync({
      'datos/uno.csv': csv,
      'datos/libro.ods': fixture('ods'),
      'LEAME.txt': strToU8('notas'),
      '__MACOSX/._uno.csv': strToU8('x'),
    });
    const tables = await openTables(zip, 'todo.zip');
    expect(tables.map(({ name }) => name)).toEqual(['uno.csv', 'libro.ods · Ejecución', 'libro.ods · Apoyo']);
  });

  test('a .gz is the file in it', async () => {
    const [table] = await openTables(gzipSync(csv), 'datos.csv.gz');
    expect([table?.name, table?.rows.length]).toEqual(['datos', 3]);
  });
});

describe('texts in the page of DOS', () => {
  const words: Readonly<Record<string, number>> = {
    ó: 0xa2,
    ñ: 0xa4,
    Ó: 0xe0,
    Ñ: 0xa5,
    é: 0x82,
    í: 0xa1,
    Í: 0xd6,
  };
  const dos = (text: string): Uint8Array =>
    Uint8Array.from(text, (letter) => words[letter] ?? letter.charCodeAt(0));

  test.each([
    'Año;Certificación;Devengado',
    'AÑO;CERTIFICACIÓN;DEVENGADO',
    'Descripción;Crédito;Sección',
    'Programa;Vigente;EDUCACIÓN PRIMARIA',
  ])('%s', async (line) => {
    const [table] = await openTables(dos(`${line}\n2024;1;2\n`), 'a.txt');
    expect(table?.rows[0]).toEqual(line.split(';'));
  });
});

describe('rare separators', () => {
  test.each(['^', '~', '#', '¦', '\u0001', '\u001f', '*'])('%j', async (sign) => {
    const lines = ['Programa|Vigente|Devengado', 'Salud, agua|1.000,50|3', 'Caminos|2.000,25|4'];
    const [table] = await openTables(strToU8(lines.join('\n').replaceAll('|', sign)), 'a.txt');
    expect(table?.rows[1]).toEqual(['Salud, agua', '1.000,50', '3']);
  });
});

describe('the local workbook opens them as values', () => {
  test.each(['xls', 'ods', 'xml'])('.%s', async (ending) => {
    const { book, original } = await openFile(fixture(ending), `libro.${ending}`);
    expect(original).toBeUndefined();
    expect(book.sheets.map(({ name }) => name)).toEqual(['Ejecución', 'Apoyo']);
    expect(book.sheets[0]?.rows[5]?.slice(0, 3)).toEqual(['010', 'Educación & ñandú', 1234.5]);
  });

  test('files of an archive that share a name are sheets of their own', async () => {
    const csv = strToU8('Programa;Vigente\nA;1\nB;2');
    const { book } = await openFile(zipSync({ 'a/datos.csv': csv, 'b/datos.csv': csv }), 'todo.zip');
    expect(book.sheets.map(({ name }) => name)).toEqual(['datos.csv', 'datos.csv 2']);
  });
});
