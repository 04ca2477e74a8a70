import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { documentSheet } from '../../src/books/documents/document-sheet.ts';
import { filled, saidCell, saidNumber } from '../../src/books/documents/said-cell.ts';
import { writeDocx } from '../../xlsx/write-docx.ts';
import { samplePaper } from './sample.ts';

describe('what a paper says of a cell', () => {
  test.each([
    [1234567.5, 'amount', '1.234.567,50'],
    [-0.001, 'amount', '0,00'],
    [-1500, 'whole', '−1.500'],
    [0.3333, 'percent', '33,3 %'],
    [46405, 'date', '18/01/2027'],
    [2027, 'year', '2027'],
    [true, undefined, 'sí'],
    [null, 'amount', ''],
  ] as const)('%s as %s → %s', (value, format, said) => {
    expect(saidCell(value, format)).toBe(said);
  });

  test('four digits are grouped too', () => {
    expect(saidNumber(1000, 0)).toBe('1.000');
  });

  test('what is not known is left to be filled by hand, never made up', () => {
    expect(filled('Entre {asociacion} y {municipio}', { asociacion: 'AMDECO', municipio: '' })).toBe(
      'Entre AMDECO y ……………………',
    );
  });
});

describe('a paper as .docx', () => {
  const parts = async () => unzipSync(await writeDocx(samplePaper));
  const textOf = (xml: string): string => xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');

  test('says every piece in order, with its figures as the office writes them', async () => {
    const text = textOf(strFromU8((await parts())['word/document.xml']!));
    const places = [
      'Acta de evaluación',
      'Antecedentes',
      'comisión que evalúa',
      'Postulaciones habilitadas: 2',
      'Orden de mérito',
      'Monto (Bs)',
      '1.234.567,80',
      'Huanuni &lt;Ñ &amp; «acentos»&gt;',
      '1.333.333,23',
      'Control social',
    ].map((words) => text.indexOf(words));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  test('the footer says whose paper it is and which page', async () => {
    const files = await parts();
    const footer = Object.entries(files).find(([path]) => /^word\/footer\d+\.xml$/.test(path));
    const xml = strFromU8(footer![1]);
    expect(textOf(xml)).toContain('Asociación de Municipios de Prueba · Gestión 2027');
    expect(xml).toContain('PAGE');
  });

  test('the same paper is the same file', async () => {
    const [once, again] = [await parts(), await parts()];
    expect(again['word/document.xml']).toEqual(once['word/document.xml']);
  });
});

describe('a paper as a sheet', () => {
  const cells = documentSheet(samplePaper).blocks.flatMap((block) => block.cells.flat());

  test('says the same texts and keeps figures as figures', () => {
    expect(cells).toEqual(
      expect.arrayContaining([
        'Acta de evaluación',
        '• Postulaciones habilitadas: 2',
        1234567.8,
        'Control social',
      ]),
    );
  });

  test('no line is wider than the page', () => {
    const lines = cells.filter((cell) => typeof cell === 'string');
    expect(lines.every((line) => line.length <= 88)).toBe(true);
  });

  test('no piece is written over another', () => {
    const { blocks } = documentSheet(samplePaper);
    const rows = blocks.flatMap(({ row, cells: each }) => each.map((_, down) => row + down));
    expect(new Set(rows).size).toBe(rows.length);
  });
});
