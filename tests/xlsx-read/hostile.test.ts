import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { gzipSync, strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { groupedBy, writeGrouped } from '../../cli/groups.ts';
import { informeEjecucion } from '../../src/books/ejecucion/informe-ejecucion.ts';
import { Problem } from '../../src/engine/problem.ts';
import type { RawCell } from '../../src/intake/budget.ts';
import { isFailure, understandTables } from '../../src/intake/understand.ts';
import { writePlan } from '../../xlsx/write.ts';
import { explainFile, FileProblem, openTables } from '../../xlsx/open.ts';
import { sheetXml, workbookWith } from './evil.ts';
import { biffStream, compoundWith, oldWorkbook } from './old-excel.ts';

const MB = 1024 * 1024;
const cell = '<row r="1"><c r="A1"><v>1</v></c></row>';
const header = '<?xml version="1.0"?>';
const laughs = '<!DOCTYPE x [<!ENTITY a "ja"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>';
const circle = '<!DOCTYPE x [<!ENTITY a "&b;"><!ENTITY b "&a;">]>';
const outside = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>';

const excelXml = (before: string, said: string): Uint8Array =>
  strToU8(
    `${header}${before}<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet Name="H"><Table><Row><Cell><Data Type="String">${said}</Data></Cell></Row></Table></Worksheet></Workbook>`,
  );

const ods = (table: string, before = '', more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(
      `${header}${before}<office:document-content><office:body><office:spreadsheet><table:table table:name="H">${table}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ),
    ...more,
  });

/** The same zip saying, in its directory, that its parts are locked. */
function withPassword(zip: Uint8Array): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 46; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  return bytes;
}

const wideLine = (width: number): string => Array.from({ length: width }, (_, at) => `c${at}`).join(';');
const sheets = [{ name: 'H', rows: [['Programa', 1]] }];

const refused: readonly (readonly [string, () => Uint8Array, FileProblem['code']])[] = [
  ['a .gz of 64 MB of one letter', () => gzipSync(new Uint8Array(64 * MB).fill(97)), 'bomb'],
  ['a .gz cut short', () => gzipSync(strToU8('a;b\n'.repeat(5000))).slice(0, 40), 'damaged'],
  ['a zip of 64 MB of zeros', () => zipSync({ 'a.csv': new Uint8Array(64 * MB) }), 'bomb'],
  ['a zip within a zip', () => zipSync({ 'a.csv': zipSync({ 'b.csv': strToU8('a;b') }) }), 'otherKind'],
  ['a zip without data', () => zipSync({ 'foto.png': new Uint8Array(9) }), 'emptyZip'],
  ['entities that grow, in XML of Excel', () => excelXml(laughs, '&c;'), 'entities'],
  ['entities in a circle', () => excelXml(circle, '&a;'), 'entities'],
  ['an entity that fetches a file', () => excelXml(outside, '&f;'), 'entities'],
  ['entities in an .ods', () => ods('', laughs), 'entities'],
  [
    'one cell repeated over a whole sheet, in an .ods',
    () =>
      ods(
        '<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16384"/></table:table-row>',
      ),
    'tooManyCells',
  ],
  [
    'one cell repeated a thousand million times',
    () =>
      ods(
        '<table:table-row><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="1000000000"/></table:table-row>',
      ),
    'tooManyCells',
  ],
  [
    'rows at the end of the world, in XML of Excel',
    () =>
      strToU8(
        `${header}<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table><Row Index="999999999"><Cell><Data Type="Number">1</Data></Cell></Row></Table></Worksheet></Workbook>`,
      ),
    'tooManyCells',
  ],
  ['10,000 columns of text', () => strToU8(`${wideLine(10_000)}\n${wideLine(10_000)}`), 'tooManyColumns'],
  [
    '10,000 columns in a workbook',
    () =>
      workbookWith(
        sheetXml(`<row r="1">${Array.from({ length: 10_000 }, () => '<c><v>1</v></c>').join('')}</row>`),
      ),
    'tooManyColumns',
  ],
  ['one cell of 60 MB', () => strToU8(`Programa;Vigente\n"${'a'.repeat(60 * MB)}";1\n`), 'longCell'],
  [
    'one cell of 2 MB in a workbook',
    () =>
      workbookWith(
        sheetXml(`<row r="1"><c r="A1" t="inlineStr"><is><t>${'ab1c'.repeat(MB / 2)}</t></is></c></row>`),
      ),
    'longCell',
  ],
  [
    'sectors chained in a circle, in an .xls',
    () => compoundWith('Workbook', biffStream(sheets), (next) => next.map((to, at) => (at === 5 ? 2 : to))),
    'damaged',
  ],
  [
    'a sector that is not there',
    () =>
      compoundWith('Workbook', biffStream(sheets), (next) => next.map((to, at) => (at === 5 ? 9999 : to))),
    'damaged',
  ],
  ['an .xls with a password', () => oldWorkbook(sheets, { password: true }), 'password'],
  [
    'an .xls with a sheet of macros',
    () => oldWorkbook([...sheets, { name: 'M', kind: 1, rows: [] }]),
    'macros',
  ],
  ['a zip with a password', () => withPassword(zipSync({ 'a.csv': strToU8('a;b\n1;2\n') })), 'password'],
  ['half an .ods', () => ods('<table:table-row/>'.repeat(50)).slice(0, 300), 'damaged'],
  ['an .xlsm', () => workbookWith(sheetXml(cell), { 'xl/vbaProject.bin': new Uint8Array(9) }), 'macros'],
  [
    'a sheet of macros in a workbook',
    () => workbookWith(sheetXml(cell), { 'xl/macrosheets/sheet1.xml': strToU8('<x/>') }),
    'macros',
  ],
  ['an .ods with macros', () => ods('', '', { 'Basic/Standard/Module1.xml': strToU8('<x/>') }), 'macros'],
  [
    'an .ods with a password',
    () => ods('', '', { 'META-INF/manifest.xml': strToU8('<manifest:encryption-data/>') }),
    'password',
  ],
];

describe('files that mean harm are refused, in words that name the remedy', () => {
  test.each(refused)('%s', async (_, make, code) => {
    const problem = await openTables(make(), 'datos.dat').catch((caught: unknown) => caught);
    expect(problem).toBeInstanceOf(FileProblem);
    expect((problem as FileProblem).code).toBe(code);
    expect(explainFile(problem as FileProblem, 'es')).toMatch(
      /(?:Vuelva|Pida|Ábralo|Copie|Revise|Descomprímalo|Elija|pueden hacer daño)/,
    );
  });
});

describe('shared texts that do not hold together', () => {
  const types =
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>';
  const shared = (texts: string, rows: string): Uint8Array =>
    workbookWith(sheetXml(rows), {
      'xl/_rels/workbook.xml.rels': strToU8(types),
      'xl/sharedStrings.xml': strToU8(
        `${header}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="1">${texts}</sst>`,
      ),
    });
  const first = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>5</v></c></row>';

  test.each([
    ['a text within itself', shared('<si><si><si><t>a</t></si></si></si>', first)],
    ['a text that is not there', shared('<si><t>a</t></si>', first.replace('<v>0</v>', '<v>4000000000</v>'))],
    ['the name of an entity, as a text', shared('<si><t>&amp;a;</t></si>', first)],
  ])('%s: an end, and no figure made up', async (_, file) => {
    const told = await openTables(file, 'a.xlsx').catch((caught: unknown) => caught);
    if (told instanceof FileProblem) expect(explainFile(told, 'es')).toMatch(/\. .*\.$/s);
    else expect((told as { rows: unknown[][] }[])[0]?.rows[0]?.[1]).toBe(5);
  });

  test('entities that grow are not grown', async () => {
    const many = `<!DOCTYPE x [<!ENTITY a "${'ja'.repeat(50)}">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${String.fromCharCode(98 + at)} "${`&${String.fromCharCode(97 + at)};`.repeat(10)}">`).join('')}]>`;
    const file = workbookWith(sheetXml(first), {
      'xl/_rels/workbook.xml.rels': strToU8(types),
      'xl/sharedStrings.xml': strToU8(
        `${header}${many}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="1"><si><t>&j;</t></si></sst>`,
      ),
    });
    const told = await openTables(file, 'a.xlsx').catch((caught: unknown) => caught);
    expect(JSON.stringify(told).length).toBeLessThan(1000);
    expect(JSON.stringify(told)).not.toContain('jaja');
  });

  test('four thousand million announced in an .xls', async () => {
    const stream = Uint8Array.from([
      ...[0x09, 0x08, 8, 0, 0, 6, 5, 0, 0, 0, 0, 0],
      ...[0xfc, 0, 8, 0, 255, 255, 255, 255, 255, 255, 255, 255],
      ...[0x0a, 0, 0, 0],
    ]);
    await expect(openTables(compoundWith('Workbook', stream), 'a.xls')).rejects.toMatchObject({
      code: 'noSheets',
    });
  });
});

describe('texts that would be formulas', () => {
  const WICKED = ["=cmd|' /C calc'!A0", '@SUM(1+1)*cmd', '\t=1+1', '+HYPERLINK("http://x")', '-2+3+cmd'];

  test('stay texts from the export to the report', async () => {
    const rows = WICKED.map((name, at) => `"${name.replaceAll('"', '""')}";${at + 1}00,50;${at + 1}0,25`);
    const csv = strToU8(['Programa;Vigente;Devengado', ...rows].join('\n'));
    const report = understandTables(await openTables(csv, 'a.csv'), 'a.csv');
    if (isFailure(report)) throw new Error(report.failed);
    const plan = informeEjecucion({ report, answers: { gestion: '2024' } });
    if (plan instanceof Problem) throw plan;
    const parts = unzipSync(await writePlan(plan));
    const xml = Object.entries(parts)
      .filter(([name]) => name.startsWith('xl/worksheets/'))
      .map(([, part]) => strFromU8(part));
    const formulas = xml.flatMap((sheet) =>
      [...sheet.matchAll(/<f[ >][^<]*<\/f>/g)].map(([formula]) => formula),
    );
    expect(formulas.length).toBeGreaterThan(10);
    expect(formulas.filter((formula) => /cmd|calc|x&quot;|1\+1/.test(formula))).toEqual([]);
    const [table] = (await openTables(await writePlan(plan), 'i.xlsx')).filter(
      ({ name }) => name === 'Datos',
    );
    const names = new Set(table?.rows.flat());
    for (const name of WICKED) expect(names).toContain(name.trim());
  });

  test('stay texts in the .csv of what was brought together', async () => {
    const rows = WICKED.map((name, at): RawCell[] => [name, at + 100, at]);
    const table = { name: 'H', hidden: false, rows: [['Programa', 'Vigente', 'Devengado'], ...rows] };
    const report = understandTables([table], 'a.csv');
    if (isFailure(report)) throw new Error(report.failed);
    const grouped = groupedBy(report, ['programa']);
    if ('mensaje' in grouped) throw new Error(grouped.mensaje);
    const folder = mkdtempSync(join(tmpdir(), 'muni-'));
    try {
      await writeGrouped(grouped, join(folder, 'reunido.csv'));
      const cells = readFileSync(join(folder, 'reunido.csv'), 'utf8')
        .split('\r\n')
        .slice(1, -1)
        .map((line) => line.replace(/^"/, ''));
      expect(cells).toHaveLength(WICKED.length);
      for (const cell of cells) expect(cell).toMatch(/^'/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** What would take minutes if every column were compared with every other: Jest ends what hangs. */
describe('tables made to keep the reading busy end as any other', () => {
  const HEADING = ['Programa', 'Vigente', 'Devengado'];
  const widened = (heading: string, cell: (row: number) => string | number): RawCell[][] => [
    [...HEADING, ...Array.from({ length: 1200 }, () => heading)],
    ...Array.from({ length: 30 }, (_, row) => [
      `Programa ${row}`,
      row + 100,
      row,
      ...Array.from({ length: 1200 }, () => cell(row)),
    ]),
  ];

  test.each([
    ['Descripción', (row: number) => `texto ${row}`],
    ['Código', (row: number) => `1.${row}`],
    ['Ejecución', (row: number) => row / 1000],
    ['Devengado', (row: number) => row * 7],
  ])('1,200 columns called «%s»', (heading, cell) => {
    const found = understandTables(
      [{ name: 'H', hidden: false, rows: widened(heading, cell) }],
      'ancho.xlsx',
    );
    if (isFailure(found)) expect(found.failed).toBe('twoColumns');
    else expect(found.data.rows).toBe(30);
  });

  test('20,000 merged ranges over one another', () => {
    const rows = [HEADING, ...Array.from({ length: 20 }, (_, row): RawCell[] => [`P${row}`, row + 5, row])];
    const merged = Array.from({ length: 20_000 }, (_, at) => {
      return { top: 1 + (at % 15), left: 0, bottom: 1_048_575, right: 16_383 };
    });
    const found = understandTables([{ name: 'H', hidden: false, rows, merged }], 'unido.xlsx');
    expect(isFailure(found) ? 0 : found.data.rows).toBe(20);
  });
});
