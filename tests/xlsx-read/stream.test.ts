import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { gzipSync, strToU8, zipSync } from 'fflate';
import type { RawCell } from '../../src/intake/budget.ts';
import { FileProblem } from '../../xlsx/file-problem.ts';
import { ByteTable } from '../../xlsx/read/bytes/table.ts';
import { decode } from '../../xlsx/read/decode.ts';
import { readDelimited } from '../../xlsx/read/delimited.ts';
import { openTables } from '../../xlsx/open.ts';
import { openSource, type ByteSource } from '../../xlsx/stream.ts';
import { describeWithData, realData } from '../real-data.ts';

/** Bytes that arrive in pieces of one size, or of sizes that fall anywhere. */
const source = (bytes: Uint8Array, name: string, piece = 65_536): ByteSource => ({
  name,
  size: bytes.length,
  async *stream() {
    for (let at = 0; at < bytes.length; at += piece)
      yield await Promise.resolve(bytes.subarray(at, at + piece));
  },
});

function inPieces(bytes: Uint8Array, piece: number): RawCell[][] | undefined {
  const table = new ByteTable('a.csv');
  for (let at = 0; at < bytes.length; at += piece) table.push(bytes.subarray(at, at + piece));
  return table.end();
}

/** Jest compares large tables cell by cell, in minutes. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const whole = (bytes: Uint8Array): RawCell[][] => readDelimited(decode(bytes, 'a.csv'), 'a.csv');

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** Ways of writing that differ in what ends a line, a cell or a letter. */
const written: readonly (readonly [string, Uint8Array])[] = [
  ['commas', strToU8('a,b\n1,2\n1,2\n')],
  ['no line end at the end', strToU8('a;b\n1;2')],
  ['a blank last cell', strToU8('a;b\n1;')],
  ['Windows line ends', strToU8('a;b\r\n1;2\r\n\r\n3;4\r\n')],
  ['a carriage return within a cell', strToU8('a;b\r\n1;x\ry\r\n3;4\r\n')],
  ['old Macintosh line ends', strToU8('a;b\r1;2\r3;4\r')],
  ['quotes', strToU8('a;b\n"x;""y"";z";"2"\n"";"line\nend"\n"w" ;1\n')],
  ['a quote within a cell', strToU8('a;b\n5" pipe;2\n')],
  ['a byte-order mark', strToU8('\ufeffa;b\n1;ñandú\n')],
  ['Windows letters', latin('A\xf1o;Ni\xf1ez\n2024;"Educaci\xf3n"\n2024;Educaci\xf3n\n')],
  ['the separator told', strToU8('sep=|\r\na|b\r\n1|2\r\n')],
  ['rows of other widths', strToU8('a,b,c\n1\n1,2,3,4\n,,\n\n1,2,3\n,,\n')],
];

describe('a text read as it arrives', () => {
  for (const [name, bytes] of written)
    test(`${name}: the same cells as read whole, wherever the pieces end`, () => {
      for (const piece of [1, 2, 3, 7, 1000]) expect(inPieces(bytes, piece)).toEqual(whole(bytes));
    });

  test('rows that are longer than what is put together at the seam of two pieces', () => {
    const long = (letter: string, size: number): string => `"${letter.repeat(size)}\n${letter.repeat(9)}"`;
    const rows = Array.from(
      { length: 40 },
      (_, at) => `${at};${long('ab;c'[at % 4] ?? '', (at * 7919) % 90_000)}`,
    );
    const bytes = strToU8(`a;b\n${rows.join('\n')}\n`);
    for (const piece of [65_537, 70_001, 150_000, 700_000])
      expect(isSame(inPieces(bytes, piece), whole(bytes))).toBe(true);
  });

  test.each([
    ['an open quote', 'a;b\n"x;1\n2;3\n'],
    ['a letter after a closing quote', 'a;b\n"x"y;1\n'],
    ['a separator of several bytes', 'a§b\n1§2\n3§4\n'],
  ])('%s is left to the reader of whole texts', (_, text) => {
    expect(inPieces(strToU8(text), 3)).toBeUndefined();
  });

  test('two bytes a letter are left to the reader of whole texts', () => {
    expect(inPieces(Uint8Array.from([97, 0, 59, 0, 98, 0, 10, 0, 49, 0, 59, 0, 50, 0]), 5)).toBeUndefined();
  });
});

const LINES = 45_000;
const large = (): string =>
  [
    'Programa;Vigente;Devengado',
    ...Array.from({ length: LINES }, (_, at) => `Programa ${at % 40};${at},5;1,25`),
  ].join('\n');

describe('a file from where it is', () => {
  const bytes = strToU8(large());
  test.each([
    ['plain', bytes, 'gasto.csv'],
    ['packed alone', gzipSync(bytes, { level: 0 }), 'gasto.csv.gz'],
    [
      'in an archive',
      zipSync({ 'notas/leame.txt': strToU8('x'), 'gasto.csv': bytes }, { level: 0 }),
      'g.zip',
    ],
  ])('%s: the same tables as opened whole, told as it goes', async (_, file, name) => {
    const told: number[] = [];
    const tables = await openSource(source(file, name), { told: (done) => told.push(done) });
    expect(isSame(tables, await openTables(file, name))).toBe(true);
    expect(told.length).toBeGreaterThan(5);
    expect(told.at(-1)).toBe(1);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
  });

  test('called off, it stops at the next piece', async () => {
    const control = new AbortController();
    let pieces = 0;
    const told = (): void => {
      if (++pieces === 2) control.abort();
    };
    await expect(openSource(source(bytes, 'gasto.csv'), { told, signal: control.signal })).rejects.toThrow();
    expect(pieces).toBe(2);
  });

  test('a packed file cut short is refused', async () => {
    const cut = gzipSync(bytes, { level: 0 }).slice(0, -20_000);
    await expect(openSource(source(cut, 'g.csv.gz'))).rejects.toMatchObject({ code: 'damaged' });
  });

  test('a packed file that swells beyond what data do is refused before it is all unpacked', async () => {
    const bomb = gzipSync(new Uint8Array(48 << 20).fill(32), { level: 1 });
    await expect(openSource({ ...source(bomb, 'g.csv.gz'), size: 1e6 })).rejects.toBeInstanceOf(FileProblem);
  });

  test('one endless cell is refused, and not gathered', async () => {
    const endless = new Uint8Array(20 << 20).fill(97);
    await expect(openSource(source(endless, 'g.csv', 1 << 20))).rejects.toMatchObject({ code: 'longCell' });
  });

  test('a page or a workbook of that size is opened as always', async () => {
    const page = strToU8(`<html><table>${'<tr><td>a</td><td>b</td></tr>'.repeat(37_000)}</table></html>`);
    expect(isSame(await openSource(source(page, 'p.xls')), await openTables(page, 'p.xls'))).toBe(true);
  });
});

const MOST_COMPARED = 1_300_000; // bytes: the largest is compared in the walks
describeWithData('real texts, read as they arrive', 'MANIFEST.md', (manifest) => {
  const folder = manifest.replace('MANIFEST.md', '');
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.csv$/.test(file) && statSync(join(folder, file)).size < MOST_COMPARED,
  );
  test('there are some', () => {
    expect(texts.length).toBeGreaterThan(5);
  });
  test.each(texts)('%s: cell by cell as read whole', (file) => {
    const bytes = readFileSync(realData(file) ?? '');
    const rows = inPieces(bytes, 100_003);
    expect(isSame(rows, whole(bytes))).toBe(true);
  });
});
