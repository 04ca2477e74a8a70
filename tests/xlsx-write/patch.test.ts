import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { patchSheet, patchValues } from '../../xlsx/patch.ts';

const sheet = (rows: string): string =>
  `<worksheet><sheetData>${rows}</sheetData><drawing r:id="rId1"/></worksheet>`;
const at = (row: number, column: number) => ({ row, column });

describe('new values in a sheet, nothing else touched', () => {
  test.each([
    ['a number', 0.5, '<c r="A1" s="3"><f>B1/C1</f><v>0.5</v></c>'],
    ['a text', 'Año & «más»', '<c r="A1" s="3" t="str"><f>B1/C1</f><v>Año &amp; «más»</v></c>'],
    ['a yes', true, '<c r="A1" s="3" t="b"><f>B1/C1</f><v>1</v></c>'],
    ['an error', '#N/A', '<c r="A1" s="3" t="e"><f>B1/C1</f><v>#N/A</v></c>'],
    ['nothing', null, '<c r="A1" s="3" t="str"><f>B1/C1</f><v></v></c>'],
    ['what no sheet can hold', Number.NaN, '<c r="A1" s="3" t="e"><f>B1/C1</f><v>#NUM!</v></c>'],
  ])('%s', (_, value, cell) => {
    const before = sheet(
      '<row r="1" ht="20"><c r="A1" s="3" t="e"><f>B1/C1</f><v>#NAME?</v></c><c r="B1"><v>1</v></c></row>',
    );
    const after = sheet(`<row r="1" ht="20">${cell}<c r="B1"><v>1</v></c></row>`);
    expect(patchSheet(before, [{ ...at(0, 0), value }])).toBe(after);
  });

  test('a spill that grows brings its cells, one that shrinks empties them', () => {
    const before = sheet(
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">F(B1)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="C2"><v>9</v></c></row><row r="9"/>',
    );
    const after = sheet(
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B3">F(B1)</f><v>7</v></c><c r="B1" t="str"><v>b</v></c></row><row r="2"><c r="A2"></c><c r="B2"><v>5</v></c><c r="C2"><v>9</v></c></row><row r="3"><c r="A3"><v>3</v></c></row><row r="9"/>',
    );
    const results = [
      { ...at(0, 0), value: 7, spill: { rows: 3, columns: 2 } },
      { ...at(0, 1), value: 'b' },
      { ...at(1, 0), value: null },
      { ...at(1, 1), value: 5 },
      { ...at(2, 0), value: 3 },
    ];
    expect(patchSheet(before, results)).toBe(after);
  });

  test.each([
    [
      'with a prefix',
      '<x:worksheet><x:sheetData><x:row r="2"><x:c r="B2"><x:f>1+1</x:f></x:c></x:row></x:sheetData></x:worksheet>',
      '<x:c r="B2"><x:f>1+1</x:f><x:v>2</x:v></x:c>',
    ],
    [
      'without addresses',
      sheet('<row><c/></row><row><c/><c><f>1+1</f></c></row>'),
      '<c><f>1+1</f><v>2</v></c>',
    ],
    [
      'a shared formula',
      sheet('<row r="2"><c r="B2"><f t="shared" si="0"/><v>1</v></c></row>'),
      '<c r="B2"><f t="shared" si="0"/><v>2</v></c>',
    ],
  ])('a sheet written %s', (_, before, cell) => {
    expect(patchSheet(before, [{ ...at(1, 1), value: 2 }])).toContain(cell);
  });

  test('a sheet that is empty', () => {
    expect(patchSheet('<worksheet><sheetData/></worksheet>', [{ ...at(0, 1), value: 2 }])).toBe(
      '<worksheet><sheetData><row r="1"><c r="B1"><v>2</v></c></row></sheetData></worksheet>',
    );
  });
});

describe('new values in a file', () => {
  const file = () =>
    writeXlsx({
      sheets: [
        {
          name: 'Año & cía',
          rows: [['a', 1]],
          cells: new Map([
            ['1,0', { value: 0, type: 'formula' as const, formula: 'B1*2', formulaResult: 0 }],
          ]),
        },
        { name: 'Otra', rows: [['intacta']] },
      ],
    });

  test('every other part keeps its bytes', async () => {
    const original = await file();
    const patched = patchValues(original, new Map([['Año & cía', [{ ...at(1, 0), value: 2 }]]]));
    const before = unzipSync(original);
    const after = unzipSync(patched);
    const changed = Object.keys(before).filter(
      (path) => !Buffer.from(before[path]!).equals(Buffer.from(after[path]!)),
    );
    expect(changed).toEqual(['xl/worksheets/sheet1.xml']);
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    expect((await readXlsx(patched)).sheets[0]?.rows[1]?.[0]).toBe(2);
  });

  test('parts named by an absolute path are found', async () => {
    const parts = unzipSync(await file());
    const path = 'xl/_rels/workbook.xml.rels';
    parts[path] = strToU8(
      strFromU8(parts[path]!).replace('"worksheets/sheet1.xml"', '"/xl/worksheets/sheet1.xml"'),
    );
    const patched = patchValues(zipSync(parts), new Map([['Año & cía', [{ ...at(1, 0), value: 2 }]]]));
    expect(strFromU8(unzipSync(patched)['xl/worksheets/sheet1.xml']!)).toContain('<f>B1*2</f><v>2</v>');
  });

  test('a sheet the file does not hold is a fault of the caller', async () => {
    const original = await file();
    expect(() => patchValues(original, new Map([['Ninguna', []]]))).toThrow('Ninguna');
  });

  test('any text comes back as it went', async () => {
    const original = await file();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 30 }), async (text) => {
        fc.pre(text.trim() !== '' && text === text.replaceAll('\r', ''));
        const patched = patchValues(
          original,
          new Map([['Año & cía', [{ ...at(1, 0), value: `x${text}x` }]]]),
        );
        expect((await readXlsx(patched)).sheets[0]?.rows[1]?.[0]).toBe(`x${text}x`);
      }),
      { numRuns: 60 },
    );
  });
});
