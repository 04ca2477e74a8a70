import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { checkWorkbook, explainFile, FileProblem, openTables } from '../../xlsx/open.ts';
import { fileProblems } from '../../xlsx/file-problem.ts';
import { compoundFile, declaring, sheetXml, workbookWith } from './evil.ts';
import { compoundWith } from './old-excel.ts';

const honest = sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>');
const zeros = new Uint8Array(60 * 1024 * 1024).fill(48);

const refused: readonly (readonly [string, Uint8Array, FileProblem['code']])[] = [
  ['an empty file', new Uint8Array(0), 'empty'],
  ['a text of blanks', strToU8(' \n \n'), 'empty'],
  ['a workbook with a password', compoundWith('EncryptedPackage', new Uint8Array(0)), 'password'],
  ['a compound file cut short', compoundFile('Workbook'), 'damaged'],
  ['an old Word document', compoundWith('WordDocument', new Uint8Array(0)), 'otherKind'],
  ['a PNG called .csv', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'otherKind'],
  ['a PDF', strToU8('%PDF-1.7 …'), 'otherKind'],
  ['random bytes', Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919 + 13) % 251), 'notText'],
  ['a web page without tables', strToU8('<html><p>PIM</p></html>'), 'webPage'],
  ['a web page with a doctype', strToU8('\n<!DOCTYPE html><html></html>'), 'webPage'],
  ['a quotation mark never closed', strToU8('Obra,PIM\nPuente,1\n"Posta,2\nEscuela,3\n'), 'openQuote'],
  ['one closed in another row', strToU8('Obra,PIM\n"Posta,1\n"Aulas, patio",2\n'), 'openQuote'],
  ['a zip of something else', zipSync({ 'word/document.xml': strToU8('<x/>') }), 'otherKind'],
  ['half a workbook', workbookWith(honest).slice(0, 600), 'damaged'],
  ['a workbook without cells', workbookWith(sheetXml('')), 'noSheets'],
  ['60 MB of zeros in a few KB', workbookWith(zeros), 'bomb'],
  ['2 GB announced in the directory', declaring(workbookWith(honest), 2 ** 31), 'bomb'],
  ['4 GB announced, as ZIP64 does', declaring(workbookWith(honest), 0xffffffff), 'bomb'],
  [
    'more inside than announced',
    declaring(workbookWith(sheetXml(`<row r="1"><c r="A1"><v>${'1'.repeat(90_000)}</v></c></row>`)), 500),
    'bomb',
  ],
  ['something inside, nothing announced', declaring(workbookWith(honest), 0), 'bomb'],
  [
    'two cells in opposite corners',
    workbookWith(
      sheetXml(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
      ),
    ),
    'tooManyCells',
  ],
  ['XML that is not', workbookWith('<worksheet><sheetData><row'), 'damaged'],
];

describe('files that are refused', () => {
  test.each(refused)('%s', async (_, bytes, code) => {
    const problem = await openTables(bytes, 'datos.csv').catch((caught: unknown) => caught);
    expect(problem).toBeInstanceOf(FileProblem);
    expect((problem as FileProblem).code).toBe(code);
  });

  test.each([
    ['at the end', 'Obra,PIM\nPuente,1\n"Posta,2\nEscuela,3\n', '3'],
    ['closed in another row', 'sep=,\r\nObra,PIM\r\n"Aulas,\r\npatio",1\r\n"Posta,1\r\n"Vado",2\r\n', '5'],
  ])('an open quotation mark is told by its line: %s', async (_, text, line) => {
    await expect(openTables(strToU8(text), 'datos.csv')).rejects.toMatchObject({ detail: line });
  });

  test('a bomb is a few KB, and is refused before anything is inflated', () => {
    const bomb = workbookWith(zeros);
    expect(bomb.length).toBeLessThan(80_000);
    expect(() => {
      checkWorkbook(bomb, 'bomba.xlsx');
    }).toThrow(FileProblem);
  });

  test('a dimension that announces the whole sheet costs nothing', async () => {
    const [table] = await openTables(workbookWith(honest), 'libro.xlsx');
    expect(table?.rows).toEqual([[1]]);
  });

  test('entities of a document type are not expanded', async () => {
    const before =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>';
    const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>&b;&f;</t></is></c></row>';
    const told = await openTables(workbookWith(sheetXml(rows, before)), 'x.xlsx').catch(
      (caught: unknown) => caught,
    );
    expect(JSON.stringify(told)).not.toMatch(/aaaa|root:/);
  });
});

test('every refusal says, in three languages, what file and what to do', () => {
  for (const code of Object.keys(fileProblems) as FileProblem['code'][]) {
    const problem = new FileProblem(code, 'datos.csv', 'x');
    const said = (['es', 'en', 'pt'] as const).map((locale) => explainFile(problem, locale));
    expect(new Set(said).size).toBe(3);
    for (const sentence of said) expect(sentence).toMatch(/datos\.csv.*\. .*\.$/s);
  }
});
