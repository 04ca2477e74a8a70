import { describe, expect, test } from '@jest/globals';
import { writeXlsx } from 'hucre';
import fc from 'fast-check';
import { openTables } from '../../xlsx/open.ts';
import { separatorOf } from '../../xlsx/read/delimited.ts';
import { describeWithData } from '../real-data.ts';
import { readFileSync } from 'node:fs';
import { sheetXml, workbookWith } from './evil.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const wide = (text: string): number[] =>
  Array.from(text).flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]);
const rowsOf = async (file: Uint8Array, name = 'datos.csv'): Promise<unknown> =>
  (await openTables(file, name))[0]?.rows;

const AÑO = [
  ['Año', 'Certificación'],
  ['2024', '1.234,56'],
];

describe('encodings of one text', () => {
  const text = 'Año;Certificación\r\n2024;1.234,56\r\n';
  test.each([
    ['UTF-8', bytes(text)],
    ['UTF-8 with its mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes(text)])],
    ['UTF-16 with its mark', Uint8Array.from([0xff, 0xfe, ...wide(text)])],
    [
      'UTF-16, the other order',
      Uint8Array.from([0xfe, 0xff, ...wide(text).map((_, at, all) => all[at ^ 1] ?? 0)]),
    ],
    ['UTF-16 without a mark', Uint8Array.from(wide(text))],
    ['Windows-1252', Uint8Array.from(Array.from(text, (letter) => letter.charCodeAt(0)))],
  ])('%s', async (_, file) => {
    expect(await rowsOf(file)).toEqual(AÑO);
  });
});

describe('separators', () => {
  test.each([
    [';', 'Fuente;Vigente;Devengado\n41;1.234,56;10,5\n20;5,5;1,1'],
    [';', 'Programa;Vigente;Devengado\nSalud;1000,50;400,25\nAgua;2000,50;100,25'],
    [',', 'Fuente,Vigente,Devengado\n41,"1,234.56",10.5\n20,"5,000.00",1'],
    ['\t', 'Fuente\tVigente\n41, otra\t1\n20, y más; cosas\t2'],
    ['|', 'Fuente|Vigente|Devengado\n41;1|1,2|3\n20;2|2,2|3'],
    [',', 'INFORME; GESTIÓN 2024\n\nFuente,Vigente,Devengado\n41,1,1\n20,2,2\n30,3,3'],
  ])('%j', (separator, text) => {
    expect(separatorOf(text)).toBe(separator);
  });

  test('Excel’s own line names it', async () => {
    expect(await rowsOf(bytes('sep=|\na|b,c;d\n1|2'))).toEqual([
      ['a', 'b,c;d'],
      ['1', '2'],
    ]);
  });

  test('quotes hold line ends, separators and quotes; every cell stays text', async () => {
    expect(await rowsOf(bytes('código,nombre\n"0101","Puente ""Bella Vista"",\nfase II"\n'))).toEqual([
      ['código', 'nombre'],
      ['0101', 'Puente "Bella Vista",\nfase II'],
    ]);
  });

  test('a quotation mark inside a cell is a letter, and one that closes with blanks after it closes', async () => {
    expect(await rowsOf(bytes('obra,monto\nTubo de 4",10\n"Posta" ,20\n'))).toEqual([
      ['obra', 'monto'],
      ['Tubo de 4"', '10'],
      ['Posta', '20'],
    ]);
  });

  test('whatever is written with quotes is read back', async () => {
    const cell = fc
      .stringMatching(/^[a-zñé0-9 ,;."\n|]{1,12}$/)
      .filter((text) => text.trim() === text && text !== '');
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 8 }),
      );
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const lines = rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(';'));
        // The separator is named: cells made of separators alone leave nothing to guess it from.
        expect(await rowsOf(bytes(['sep=;', ...lines].join('\n')))).toEqual(rows);
      }),
      { numRuns: 200 },
    );
  });
});

describe('workbooks', () => {
  test('numbers, texts, dates as serials, errors as text, formulas as what they gave', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>45382</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1"><f>1+1</f><v>2</v></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="inlineStr"><is><t>0101</t></is></c></row>';
    expect(await rowsOf(workbookWith(sheetXml(rows)), 'libro.xlsx')).toEqual([
      [45382, '#N/A', 2, true, '0101'],
    ]);
  });

  test('a date cell is its serial number', async () => {
    const file = await writeXlsx({
      sheets: [
        {
          name: 'Fechas',
          columns: [{ header: 'Día', key: 'day', numFmt: 'dd/mm/yyyy' }],
          data: [{ day: new Date(Date.UTC(2024, 2, 31)) }],
        },
      ],
    });
    expect(await rowsOf(file, 'fechas.xlsx')).toEqual([['Día'], [45382]]);
  });

  test('hidden sheets and merged cells are marked', async () => {
    const file = await writeXlsx({
      sheets: [
        {
          name: 'A',
          rows: [
            ['x', null],
            ['y', 1],
          ],
          merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
        },
        { name: 'B', rows: [['z']], hidden: true },
      ],
    });
    const tables = await openTables(file, 'libro.xlsx');
    expect(tables.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['A', false],
      ['B', true],
    ]);
    expect(tables[0]?.merged).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });
});

test('the name of a file says nothing: a CSV called .xlsx is read as what it is', async () => {
  expect(await rowsOf(bytes('a;b\n1;2'), 'datos.xlsx')).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
});

const real: readonly (readonly [string, number, number])[] = [
  ['bolivia/bo-presupuestos_administracion_territorial_2009.csv', 1803, 19],
  ['colombia/214505145.csv', 2393, 48],
  ['espana/aragon_ejecucion_gastos_2024.csv', 10_834, 13],
  ['mexico/ramo23_general_2015.csv', 6177, 9],
  ['ecuador/proforma_PGE_2015.csv', 335, 8],
  ['peru/EJECUCION_GASTO_GN_X_SECTORES_2015-2025.raw.xlsx', 3942, 12],
];
for (const [path, rows, columns] of real)
  describeWithData(path, path, (file) => {
    test(`has ${rows} rows of ${columns} columns`, async () => {
      const [table] = await openTables(readFileSync(file), path);
      expect([table?.rows.length, table?.rows[0]?.length]).toEqual([rows, columns]);
    });
  });
