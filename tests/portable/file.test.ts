import { describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { Cell as FileCell } from 'hucre';
import { isFormula, type PlanCell } from '../../src/books/plan.ts';
import { catalog } from '../../src/catalog.ts';
import { PROVENANCE } from '../../src/portable/provenance.ts';
import { reasons } from '../../src/portable/reasons.ts';
import { openPortable } from '../../xlsx/portable.ts';
import { portFile, reactivateFile } from '../../xlsx/port.ts';

const catalogue = new Map(catalog.map((spec) => [spec.id, spec]));
const means = {
  catalogue,
  stamp: { day: 46_347, version: '0.1.0' },
  // What is tested here is the file: values stay as they were saved.
  recalculate: (bytes: Uint8Array) => Promise.resolve(bytes),
};
const NAME = 'libro.xlsx';

const rate = (row: number, value: FileCell['value']): Partial<FileCell> => ({
  type: 'formula',
  formula: `_xldudf_MUNI_TASA_EJECUCION(A${row},B${row})`,
  formulaResult: value,
});

const book = (cells: readonly [string, Partial<FileCell>][]) =>
  writeXlsx({ sheets: [{ name: 'Datos', cells: new Map(cells) }] });

const figures: [string, Partial<FileCell>][] = [
  ['0,0', { value: 50 }],
  ['0,1', { value: 200 }],
  ['0,2', rate(1, 0.25)],
  ['1,2', rate(2, '#N/A')],
  ['2,2', { type: 'formula', formula: 'IF(A3="","",_xldudf_MUNI_NIVEL(A3,"SENAPE"))', formulaResult: '' }],
  ['3,0', { value: 'nota' }],
];

/** Changes the text of a part. */
function edited(bytes: Uint8Array, part: string, edit: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  parts[part] = strToU8(edit(strFromU8(parts[part]!)));
  return zipSync(parts);
}

const SHEET = 'xl/worksheets/sheet1.xml';
/** A sheet's XML, its ways of writing the same thing made one. */
const spelling = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)[SHEET]!)
    .replaceAll('&quot;', '"')
    .replaceAll('<v/>', '<v></v>')
    .replaceAll(/ t="(?:str|e)"/g, '');
const shown = async (bytes: Uint8Array, places: readonly [number, number][]) => {
  const file = await openPortable(bytes, NAME);
  return places.map(([row, column]) => file.look('Datos', row, column));
};

describe('values', () => {
  test('keep errors and empty texts as what they are, and everything else untouched', async () => {
    const bytes = await book(figures);
    const { bytes: ported } = await portFile(bytes, NAME, 'valores', means);
    expect(
      await shown(ported!, [
        [0, 0],
        [0, 2],
        [1, 2],
        [2, 2],
        [3, 0],
      ]),
    ).toEqual([50, 0.25, { formula: '=NA()', value: '#N/A' }, { formula: '=""', value: '' }, 'nota']);
    const { bytes: back } = await reactivateFile(ported!, NAME, means);
    expect(spelling(back!)).toBe(spelling(bytes));
  });

  test('are not taken of what nobody worked out', async () => {
    const bytes = await book([['0,2', rate(1, '#NAME?')]]);
    const { told, bytes: ported } = await portFile(bytes, NAME, 'valores', means);
    expect(ported).toBeUndefined();
    expect(told.left.map(({ why }) => why)).toEqual([reasons.noValue]);
  });

  test('say where they come from, on a sheet a person can read', async () => {
    const { bytes: ported } = await portFile(await book(figures), NAME, 'valores', means);
    const { sheets, namedRanges } = await readXlsx(ported!);
    const rows = sheets.find(({ name }) => name === PROVENANCE)?.rows ?? [];
    expect(rows[3]?.slice(0, 5)).toEqual(['Hoja', 'Celda', 'Fórmula de Muni', 'Valor', 'Cómo quedó']);
    expect(rows[4]?.slice(0, 5)).toEqual(['Datos', 'C1', '=MUNI.TASA_EJECUCION(A1,B1)', 0.25, 'valor']);
    expect(rows[6]?.[6]).toContain('SENAPE');
    expect(namedRanges?.map(({ name }) => name)).toContain('Muni.procedencia.1');
  });

  test('of some cells now and of others later share one sheet', async () => {
    const { bytes: once } = await portFile(await book(figures), NAME, 'valores', means);
    const { bytes: back } = await reactivateFile(once!, NAME, means);
    const { bytes: twice } = await portFile(back!, NAME, 'valores', means);
    const { sheets } = await readXlsx(twice!);
    expect(sheets.map(({ name }) => name)).toEqual(['Datos', PROVENANCE]);
    expect(sheets[1]?.rows.length).toBe(4 + 3);
  });
});

describe('a formula written once for a column', () => {
  const shared = (xml: string) =>
    xml.replace(
      '</sheetData>',
      '<row r="8"><c r="C8"><f t="shared" ref="C8:C9" si="0">1+_xldudf_MUNI_TASA_EJECUCION(A8,$B$1)</f><v>2</v></c></row>' +
        '<row r="9"><c r="C9"><f t="shared" si="0"/><v>3</v></c></row></sheetData>',
    );

  test('is written out in each cell', async () => {
    const bytes = edited(await book(figures), SHEET, shared);
    const { bytes: ported } = await portFile(bytes, NAME, 'nativas', means);
    const [first, second] = await shown(ported!, [
      [7, 2],
      [8, 2],
    ]);
    const RATE = (row: number) => `=1+IF(OR(A${row}="",N($B$1)=0),NA(),A${row}/$B$1)`;
    expect([first, second]).toEqual([
      { formula: RATE(8), value: 2 },
      { formula: RATE(9), value: 3 },
    ]);
    const { bytes: back } = await reactivateFile(ported!, NAME, means);
    expect((await shown(back!, [[8, 2]]))[0]).toEqual({
      formula: '=1+MUNI.TASA_EJECUCION(A9,$B$1)',
      value: 3,
    });
  });
});

describe('coming back', () => {
  const frozen = async () => (await portFile(await book(figures), NAME, 'valores', means)).bytes!;

  test('leaves a cell somebody changed, and says which', async () => {
    const bytes = edited(await frozen(), SHEET, (xml) => xml.replace('<v>0.25</v>', '<v>0.3</v>'));
    const { told, bytes: back } = await reactivateFile(bytes, NAME, means);
    expect(told.left).toEqual([
      { sheet: 'Datos', row: 0, column: 2, formula: '=MUNI.TASA_EJECUCION(A1,B1)', why: reasons.changed },
    ]);
    expect(told.restored.length).toBe(2);
    expect((await shown(back!, [[0, 2]]))[0]).toBe(0.3);
    const again = await readXlsx(back!);
    expect(again.sheets[1]?.rows.length).toBe(4 + 1);
  });

  test('leaves a cell that was moved: its figure may be another’s', async () => {
    const path = Object.keys(unzipSync(await frozen())).find((part) => part.endsWith('muni1.xml'))!;
    const bytes = edited(await frozen(), path, (xml) => xml.replaceAll(/'Datos'!C1/g, "'Datos'!C2"));
    const { told } = await reactivateFile(bytes, NAME, means);
    expect(told.left.map(({ why }) => why)).toEqual([reasons.moved]);
  });

  test('mends what Excel lost', async () => {
    const bytes = await book([
      ['0,2', { type: 'formula', formula: '[2]!_xldudf_MUNI_CATEGORIA(A1)', formulaResult: '#NAME?' }],
      ['1,2', { type: 'formula', formula: 'SUM(A1:A2)', formulaResult: 0 }],
    ]);
    const { told, bytes: back } = await reactivateFile(bytes, NAME, means);
    expect(told.restored.map(({ how }) => how)).toEqual(['repaired']);
    const formulas = (
      await shown(back!, [
        [0, 2],
        [1, 2],
      ])
    ).map((cell: PlanCell | undefined) =>
      isFormula(cell ?? null) ? (cell as { formula: string }).formula : cell,
    );
    expect(formulas).toEqual(['=MUNI.CATEGORIA(A1)', '=SUM(A1:A2)']);
  });
});

test('the order of calculation, which names cells that have no formula now, is forgotten', async () => {
  const parts = unzipSync(await book(figures));
  parts['xl/calcChain.xml'] = strToU8('<calcChain><c r="C1" i="1"/></calcChain>');
  parts['[Content_Types].xml'] = strToU8(
    strFromU8(parts['[Content_Types].xml']!).replace(
      '</Types>',
      '<Override PartName="/xl/calcChain.xml" ContentType="x/calcChain"/></Types>',
    ),
  );
  const { bytes: ported } = await portFile(zipSync(parts), NAME, 'valores', means);
  const after = unzipSync(ported!);
  expect(Object.keys(after)).not.toContain('xl/calcChain.xml');
  expect(strFromU8(after['[Content_Types].xml']!)).not.toContain('calcChain');
});
